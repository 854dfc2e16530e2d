import { dayNumber, daysInMonth } from '../../text/calendar';

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

/** First and last day number of a TIMEX3 value, or undefined where it names no stretch of the calendar. */
export function intervalOf(value: string): readonly [number, number] | undefined {
  const year = /^(\d{4})(?:-|$)/.exec(value);
  if (!year) return undefined;
  const y = Number(year[1]);
  const rest = value.slice(5);
  const months = (from: number, to: number): readonly [number, number] => [
    dayNumber(y, from, 1),
    dayNumber(y, to, daysInMonth(y, to)),
  ];
  if (rest === '') return months(1, 12);
  const day = /^(\d{2})-(\d{2})/.exec(rest);
  if (day) {
    const n = dayNumber(y, Number(day[1]), Number(day[2]));
    return [n, n];
  }
  const month = /^(\d{2})$/.exec(rest);
  if (month) return months(Number(month[1]), Number(month[1]));
  const quarter = /^Q([1-4])$/.exec(rest);
  if (quarter) return months(Number(quarter[1]) * 3 - 2, Number(quarter[1]) * 3);
  const half = /^H([12])$/.exec(rest);
  if (half) return half[1] === '1' ? months(1, 6) : months(7, 12);
  return undefined;
}

/** A TIMEX3 value in words. */
export function sayTimex(value: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(value);
  if (!parts) return value;
  const month = MONTHS[Number(parts[2]) - 1] ?? parts[2];
  return parts[3] ? `${month} ${Number(parts[3])}, ${parts[1]}` : `${month} ${parts[1]}`;
}
