import {
  ENGLISH_MONTHS,
  ENGLISH_WEEKDAYS,
  FRENCH_MONTHS,
  FRENCH_WEEKDAYS,
  RUSSIAN_MONTHS,
  RUSSIAN_WEEKDAYS,
} from './months';

// As much of further languages as page stamps and datelines need.
const OTHER_MONTHS: readonly string[] = [
  'enero ene janeiro gennaio januar jänner січня қаңтар',
  'febrero fevereiro febbraio februar лютого ақпан',
  'marzo março märz березня наурыз',
  'abril abr aprile квітня сәуір',
  'mayo maio maggio травня мамыр',
  'junio junho giugno juni червня маусым',
  'julio julho luglio juli липня шілде',
  'agosto ago серпня тамыз',
  'septiembre setembro settembre вересня қыркүйек',
  'octubre outubro ottobre oktober okt жовтня қазан',
  'noviembre novembro листопада қараша',
  'diciembre dezembro dicembre dezember dez грудня желтоқсан',
];

const OTHER_WEEKDAYS: readonly string[] = [
  'lunes montag lunedì дүйсенбі',
  'martes dienstag martedì сейсенбі',
  'miércoles mittwoch mercoledì сәрсенбі',
  'jueves donnerstag giovedì бейсенбі',
  'viernes freitag venerdì жұма',
  'sábado samstag sabato сенбі',
  'domingo sonntag domenica жексенбі',
];

function indexed(...tables: readonly (readonly (readonly string[])[])[]): ReadonlyMap<string, number> {
  return new Map(
    tables.flatMap((table) => table.flatMap((names, index) => names.map((name) => [name, index + 1] as const))),
  );
}

const split = (lists: readonly string[]): readonly (readonly string[])[] => lists.map((list) => list.split(' '));

const MONTHS = indexed(split(OTHER_MONTHS), RUSSIAN_MONTHS, FRENCH_MONTHS, ENGLISH_MONTHS);
const WEEKDAYS = indexed(split(OTHER_WEEKDAYS), RUSSIAN_WEEKDAYS, FRENCH_WEEKDAYS, ENGLISH_WEEKDAYS);

/** All names of months and weekdays known here, in lower case. */
export const CALENDAR_NAMES: readonly string[] = [...MONTHS.keys(), ...WEEKDAYS.keys()];

/** 1 to 12 for a month's name without its point, in any case and any language known here; undefined for any other word. */
export const monthOf = (word: string): number | undefined => MONTHS.get(word.toLowerCase());

/** ISO weekday, 1 (Monday) to 7, of a weekday's name without its point, in any case; undefined for any other word. */
export const weekdayNamed = (word: string): number | undefined => WEEKDAYS.get(word.toLowerCase());
