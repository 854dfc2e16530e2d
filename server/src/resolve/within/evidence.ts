import type { Gender } from '../types';
import { appositionsAfter } from './appositions';
import type { NameForm } from './forms';
import type { Scan } from './scan';
import type { IntroductionDraft } from './things';
import { titleBefore } from './titles';

/** What the words around the names say of them. */
export interface Evidence {
  /** By form. */
  readonly introductions: readonly (readonly IntroductionDraft[])[];
  /** Forms whose honorific or role tells a gender. */
  readonly genders: ReadonlyMap<NameForm, Gender>;
  /** Forms an honorific marks as a person's name: "Mr. Ford". */
  readonly honoured: ReadonlySet<NameForm>;
}

/** Reads titles before and appositions after each name outside page furniture. */
export function gatherEvidence(scan: Scan): Evidence {
  const genders = new Map<NameForm, Gender>();
  const honoured = new Set<NameForm>();
  const introductions = scan.forms.map((form, f) => {
    const title = titleBefore(scan, f);
    const after = appositionsAfter(scan, f);
    const gender = title.gender ?? after.find((apposition) => apposition.gender)?.gender;
    if (gender) genders.set(form, gender);
    if (title.honorific) honoured.add(form);
    const found = after.map((apposition) => apposition.introduction);
    return title.introduction ? [title.introduction, ...found] : found;
  });
  return { introductions, genders, honoured };
}
