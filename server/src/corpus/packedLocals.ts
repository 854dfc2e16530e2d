import type { Spoken } from '../claims/spoken';
import type { Gender, Introduction, LocalEntity } from '../resolve/types';
import type { ByteReader, ByteWriter } from './bytes';
import { ENTITY_TYPES, readRows, readTexts, type Unfinished, writeRows, writeTexts } from './packed';

const GENDERS: readonly (Gender | undefined)[] = [undefined, 'female', 'male'];

/** Bits of a local's head; its type and gender stand above them. */
const ACRONYM = 1;
const GOVERNMENT = 2;
const OF = 4;
const TYPE = 3;
const GENDER = 6;

/** Writes what an article knows of the things it names. `readLocals` gives equal objects back. */
export function writeLocals(to: ByteWriter, locals: readonly LocalEntity[]): void {
  to.unsigned(locals.length);
  for (const { type, typeConfidence, name, aliases, acronym, introductions, gender, government, of } of locals) {
    to.unsigned(
      (acronym !== undefined ? ACRONYM : 0) |
        (government !== undefined ? GOVERNMENT : 0) |
        (of !== undefined ? OF : 0) |
        (ENTITY_TYPES.indexOf(type) << TYPE) |
        (GENDERS.indexOf(gender) << GENDER),
    );
    to.number(typeConfidence);
    to.text(name);
    writeTexts(to, aliases);
    if (acronym !== undefined) to.text(acronym);
    if (government !== undefined) to.text(government);
    if (of !== undefined) to.unsigned(of);
    writeRows(to, introductions, (one) => {
      to.unsigned((one.former === undefined ? 0 : one.former ? 2 : 1) | (((one.of ?? -1) + 1) * 4));
      to.text(one.role);
    });
  }
}

export function readLocals(from: ByteReader): LocalEntity[] {
  const locals: LocalEntity[] = [];
  for (let left = from.unsigned(); left > 0; left--) locals.push(readLocal(from));
  return locals;
}

function readLocal(from: ByteReader): LocalEntity {
  const head = from.unsigned();
  const gender = GENDERS[head >> GENDER];
  const typeConfidence = from.number();
  const name = from.text();
  const aliases = readTexts(from);
  const acronym = head & ACRONYM ? from.text() : undefined;
  const government = head & GOVERNMENT ? from.text() : undefined;
  const of = head & OF ? from.unsigned() : undefined;
  const introductions = readRows(from, (start, end) => readIntroduction(from, start, end));
  const type = ENTITY_TYPES[(head >> TYPE) & 7]!;
  const local: Unfinished<LocalEntity> = { type, typeConfidence, name, aliases, introductions };
  if (acronym !== undefined) local.acronym = acronym;
  if (gender) local.gender = gender;
  if (government !== undefined) local.government = government;
  if (of !== undefined) local.of = of;
  return local;
}

function readIntroduction(from: ByteReader, start: number, end: number): Introduction {
  const more = from.unsigned();
  const introduction: Unfinished<Introduction> = { start, end, role: from.text() };
  if (more >= 4) introduction.of = Math.floor(more / 4) - 1;
  if (more & 3) introduction.former = (more & 3) === 2;
  return introduction;
}

/** Writes whose words an article's quotations are. */
export function writeSpoken(to: ByteWriter, spoken: readonly Spoken[]): void {
  writeRows(to, spoken, ({ start, speaker, name, surface }) => {
    to.unsigned(speaker);
    to.number(name.start - start);
    to.unsigned(name.end - name.start);
    to.text(surface);
  });
}

export const readSpoken = (from: ByteReader): Spoken[] =>
  readRows(from, (start, end): Spoken => {
    const speaker = from.unsigned();
    const named = start + from.number();
    return { start, end, speaker, name: { start: named, end: named + from.unsigned() }, surface: from.text() };
  });
