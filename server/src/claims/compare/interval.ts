export { intervalOf } from '../../recognise/dates/interval';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A TIMEX3 value in words. */
export function sayTimex(value: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(value);
  if (!parts) return value;
  const month = MONTHS[Number(parts[2]) - 1] ?? parts[2];
  return parts[3] ? `${month} ${Number(parts[3])}, ${parts[1]}` : `${month} ${parts[1]}`;
}
