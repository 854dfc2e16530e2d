import type { Arithmetic, Claim, ClaimPart, ClaimValue, Modality } from '../claims/types';
import type { Span } from '../text/span';
import type { ByteReader, ByteWriter } from './bytes';
import { APPROXIMATORS, BOUNDS, readTexts, type Unfinished, writeTexts } from './packed';

const VALUE_KINDS: readonly ClaimValue['kind'][] = ['time', 'quantity', 'entity', 'text'];
const MODALITIES: readonly Modality[] = ['asserted', 'expected', 'planned', 'possible', 'denied', 'conditional'];
const ROLES: readonly ClaimPart['role'][] = ['from', 'to', 'part', 'whole', 'item', 'at', 'converted', 'date'];
const ARITHMETICS: readonly Arithmetic['kind'][] = ['anniversary', 'elapsed', 'age'];

/** Bits of a claim's head, the likely ones first; the kind of its value, its direction and its modality stand among them. */
const SAME_SENTENCE = 1;
const CONTEXT = 2;
const SAME_VALUE = 4;
const QUOTED = 8;
const KIND = 4;
const DIRECTION = 6;
const SPEAKER = 1 << 8;
const AS_OF = 1 << 9;
const TOPIC = 1 << 10;
const PARTS = 1 << 11;
const SCOPE = 1 << 12;
const OBJECT = 1 << 13;
const ARITHMETIC = 1 << 14;
const MODALITY = 15;

const NOWHERE: Span = { start: 0, end: 0 };

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

function writeSpan(to: ByteWriter, { start, end }: Span, before: number): void {
  to.number(start - before);
  to.unsigned(end - start);
}

function readSpan(from: ByteReader, before: number): Span {
  const start = before + from.number();
  return { start, end: start + from.unsigned() };
}

function writeValue(to: ByteWriter, value: ClaimValue): void {
  switch (value.kind) {
    case 'time':
      to.unsigned((value.stated !== undefined ? 1 : 0) | (value.doubtful ? 2 : 0));
      to.text(value.value);
      if (value.stated !== undefined) to.text(value.stated);
      break;
    case 'quantity':
      to.unsigned(
        (value.high !== undefined ? 1 : 0) |
          (value.per !== undefined ? 2 : 0) |
          (BOUNDS.indexOf(value.bound) << 2) |
          (APPROXIMATORS.indexOf(value.approximator) << 5),
      );
      to.number(value.value);
      to.text(value.unit);
      to.number(value.step);
      if (value.high !== undefined) to.number(value.high);
      if (value.per !== undefined) to.text(value.per);
      break;
    case 'entity':
      to.unsigned(value.local);
      break;
    case 'text':
      to.text(value.text);
  }
}

function readValue(from: ByteReader, kind: ClaimValue['kind']): ClaimValue {
  switch (kind) {
    case 'time': {
      const more = from.unsigned();
      const time: Unfinished<Extract<ClaimValue, { kind: 'time' }>> = { kind, value: from.text() };
      if (more & 1) time.stated = from.text();
      if (more & 2) time.doubtful = true;
      return time;
    }
    case 'quantity': {
      const more = from.unsigned();
      const bound = BOUNDS[(more >> 2) & 7];
      const approximator = APPROXIMATORS[more >> 5];
      const [value, unit, step] = [from.number(), from.text(), from.number()];
      const quantity: Unfinished<Extract<ClaimValue, { kind: 'quantity' }>> = { kind, value, unit, step };
      if (more & 1) quantity.high = from.number();
      if (bound) quantity.bound = bound;
      if (more & 2) quantity.per = from.text();
      if (approximator) quantity.approximator = approximator;
      return quantity;
    }
    case 'entity':
      return { kind, local: from.unsigned() };
    case 'text':
      return { kind, text: from.text() };
  }
}

function writeParts(to: ByteWriter, parts: readonly ClaimPart[], before: number): void {
  to.unsigned(parts.length);
  for (const part of parts) {
    to.unsigned(VALUE_KINDS.indexOf(part.value.kind) | (ROLES.indexOf(part.role) << 2));
    writeSpan(to, part, before);
    writeValue(to, part.value);
  }
}

function readParts(from: ByteReader, before: number): ClaimPart[] {
  const parts: ClaimPart[] = [];
  for (let left = from.unsigned(); left > 0; left--) {
    const head = from.unsigned();
    const { start, end } = readSpan(from, before);
    parts.push({ start, end, role: ROLES[head >> 2]!, value: readValue(from, VALUE_KINDS[head & 3]!) });
  }
  return parts;
}

function writeArithmetic(to: ByteWriter, { kind, count, approximator, at }: Arithmetic): void {
  to.unsigned(ARITHMETICS.indexOf(kind) | (at !== undefined ? 4 : 0) | (APPROXIMATORS.indexOf(approximator) << 3));
  to.number(count);
  if (at !== undefined) to.text(at);
}

function readArithmetic(from: ByteReader): Arithmetic {
  const head = from.unsigned();
  const approximator = APPROXIMATORS[head >> 3];
  return {
    kind: ARITHMETICS[head & 3]!,
    count: from.number(),
    ...(approximator ? { approximator } : {}),
    ...(head & 4 ? { at: from.text() } : {}),
  };
}

/** Writes the claims of one article, of which many share a sentence, and some a value. `readClaims` gives equal objects back. */
export function writeClaims(to: ByteWriter, claims: readonly Claim[]): void {
  to.unsigned(claims.length);
  let [sentence, place] = [NOWHERE, NOWHERE];
  for (const claim of claims) {
    const { value, valueSpan, context, direction = 0, speaker, asOf, topic, parts, scope, object, arithmetic } = claim;
    to.unsigned(
      (sameSpan(claim, sentence) ? SAME_SENTENCE : 0) |
        (sameSpan(valueSpan, place) ? SAME_VALUE : 0) |
        (claim.quoted ? QUOTED : 0) |
        (context ? CONTEXT : 0) |
        (speaker !== undefined ? SPEAKER : 0) |
        (asOf !== undefined ? AS_OF : 0) |
        (topic !== undefined ? TOPIC : 0) |
        (parts ? PARTS : 0) |
        (scope !== undefined ? SCOPE : 0) |
        (object !== undefined ? OBJECT : 0) |
        (arithmetic ? ARITHMETIC : 0) |
        (VALUE_KINDS.indexOf(value.kind) << KIND) |
        ((direction & 3) << DIRECTION) |
        (MODALITIES.indexOf(claim.modality) << MODALITY),
    );
    if (!sameSpan(claim, sentence)) writeSpan(to, claim, sentence.start);
    if (!sameSpan(valueSpan, place)) writeSpan(to, valueSpan, place.start);
    sentence = claim;
    place = valueSpan;
    to.text(claim.property);
    to.unsigned(claim.subject + 1);
    writeValue(to, value);
    to.text(claim.surface);
    to.text(claim.quote);
    if (context) writeTexts(to, context);
    if (speaker !== undefined) to.unsigned(speaker);
    if (asOf !== undefined) to.text(asOf);
    if (topic !== undefined) to.text(topic);
    if (parts) writeParts(to, parts, valueSpan.start);
    if (scope !== undefined) to.text(scope);
    if (object !== undefined) to.unsigned(object);
    if (arithmetic) writeArithmetic(to, arithmetic);
  }
}

export function readClaims(from: ByteReader): Claim[] {
  const claims: Claim[] = [];
  let [sentence, place] = [NOWHERE, NOWHERE];
  for (let left = from.unsigned(); left > 0; left--) {
    const head = from.unsigned();
    if (!(head & SAME_SENTENCE)) sentence = readSpan(from, sentence.start);
    if (!(head & SAME_VALUE)) place = readSpan(from, place.start);
    const claim: Unfinished<Claim> = {
      start: sentence.start,
      end: sentence.end,
      property: from.text(),
      subject: from.unsigned() - 1,
      value: readValue(from, VALUE_KINDS[(head >> KIND) & 3]!),
      valueSpan: place,
      surface: from.text(),
      quote: from.text(),
      modality: MODALITIES[head >> MODALITY]!,
    };
    const direction = (head >> DIRECTION) & 3;
    if (direction > 0) claim.direction = direction === 1 ? 1 : -1;
    if (head & QUOTED) claim.quoted = true;
    if (head & CONTEXT) claim.context = readTexts(from);
    if (head & SPEAKER) claim.speaker = from.unsigned();
    if (head & AS_OF) claim.asOf = from.text();
    if (head & TOPIC) claim.topic = from.text();
    if (head & PARTS) claim.parts = readParts(from, place.start);
    if (head & SCOPE) claim.scope = from.text();
    if (head & OBJECT) claim.object = from.unsigned();
    if (head & ARITHMETIC) claim.arithmetic = readArithmetic(from);
    claims.push(claim);
  }
  return claims;
}
