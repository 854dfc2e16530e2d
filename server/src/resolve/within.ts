import type { Name, Recognised } from '../recognise/types';
import type { Reading } from '../text/reading';
import type { Resolved } from './types';
import { bindAcronyms } from './within/acronyms';
import { type Evidence, gatherEvidence } from './within/evidence';
import { finish } from './within/finish';
import { readForms } from './within/forms';
import { bindOrganisations } from './within/organisations';
import { bindPeople } from './within/people';
import { layOver } from './within/scan';
import { gatherThings, type Things } from './within/things';

/**
 * Resolves the names of one article to the things it speaks of, with the evidence by which the corpus joins them to
 * things of other articles. A pure function of the article. Linear in the article's length but for names that share a
 * surname, of which no more than a few are compared.
 */
export function resolveWithin(reading: Reading, recognised: Recognised): Resolved {
  const scan = layOver(reading, readForms(reading, named(reading, recognised.names)));
  const evidence = gatherEvidence(scan);
  const things = gatherThings(scan.forms, (form) => evidence.honoured.has(form));
  attach(things, evidence);
  bindAcronyms(reading, things);
  bindPeople(things, (form) => evidence.genders.get(form));
  bindOrganisations(things);
  return finish(things);
}

/** Names of nothing (page furniture, front matter) are read too: they are mentions, though no claim comes out of them. */
const named = (reading: Reading, names: readonly Name[]): readonly Name[] =>
  names.filter((name) => name.end <= reading.text.length && name.start < name.end);

/** Hands each thing the introductions and genders its forms showed. */
function attach(things: Things, evidence: Evidence): void {
  things.forms.forEach((form, f) => {
    const thing = things.list[things.of[f]!]!;
    thing.introductions.push(...(evidence.introductions[f] ?? []));
    const gender = evidence.genders.get(form);
    if (gender && thing.type === 'PER') thing.gender ??= gender;
  });
}
