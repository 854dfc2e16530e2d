import type { Recognised } from '../recognise/types';
import type { Reading } from '../text/reading';
import type { Resolved } from './types';
import { bindAcronyms } from './within/acronyms';
import { resolveDescriptions } from './within/descriptions';
import { type Anaphor, readDiscourse } from './within/discourse';
import { bindEditions } from './within/editions';
import { type Evidence, gatherEvidence } from './within/evidence';
import { finish } from './within/finish';
import { type NameForm, readForms } from './within/forms';
import { withKinds } from './within/kinds';
import { findOccasions } from './within/occasions';
import { bindOrganisations } from './within/organisations';
import { bindPeople } from './within/people';
import { resolvePronouns } from './within/pronouns';
import { repairNames } from './within/repair';
import { layOver, type Scan } from './within/scan';
import { governmentMeant } from './within/seats';
import { gatherThings, type Sense, type Things } from './within/things';

/**
 * Resolves the names of one article to the things it speaks of, with the evidence by which the corpus joins them to
 * things of other articles. A pure function of the article. Linear in the article's length but for names that share a
 * surname, of which no more than a few are compared.
 */
export function resolveWithin(reading: Reading, recognised: Recognised): Resolved {
  const forms = withKinds(reading, readForms(reading, repairNames(reading, recognised.names)));
  const scan = layOver(reading, forms);
  const evidence = gatherEvidence(scan);
  const things = gatherThings(scan.forms, (form) => senseOf(scan, form, evidence));
  attach(things, evidence);
  bindAcronyms(reading, things);
  bindPeople(things, (form) => evidence.genders.get(form));
  bindOrganisations(things);
  bindEditions(things);
  const discourse = readDiscourse(scan, things);
  const descriptions = resolveDescriptions(discourse);
  completeIntroductions(things, descriptions);
  return finish(scan, things, [...descriptions, ...resolvePronouns(discourse)], findOccasions(scan));
}

function senseOf(scan: Scan, form: NameForm, evidence: Evidence): Sense {
  if (form.honoured || evidence.honoured.has(form)) return { person: true };
  const government = governmentMeant(scan, form);
  return government === undefined ? undefined : { government };
}

/** Hands each thing the introductions and genders its forms showed. */
function attach(things: Things, evidence: Evidence): void {
  things.forms.forEach((form, f) => {
    const thing = things.list[things.of[f]!]!;
    thing.introductions.push(...(evidence.introductions[f] ?? []));
    const gender = evidence.genders.get(form);
    if (gender && thing.type === 'PER') thing.gender ??= gender;
  });
}

/** "Ruiz, the country's minister": the role is of the country the description stands for. */
function completeIntroductions(things: Things, descriptions: readonly Anaphor[]): void {
  const formOf = new Map(descriptions.map(({ start, thing }) => [start, things.list[thing]!.forms[0]]));
  for (const thing of things.list)
    thing.introductions.forEach((introduction, i) => {
      const of = introduction.of ?? formOf.get(introduction.start);
      if (of !== undefined && things.list[things.of[of]!] !== thing) thing.introductions[i] = { ...introduction, of };
    });
}
