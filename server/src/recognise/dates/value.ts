import type { Parts, Unit } from './parts';

const TWO_DIGITS = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

const pad = (value: number): string => TWO_DIGITS[value] ?? String(value);

const padTo = (width: number, value: number): string => String(value).padStart(width, '0');

const yearText = (year: number | undefined): string =>
  year === undefined ? 'XXXX' : year < 0 ? `BC${padTo(4, -year)}` : year < 1000 ? padTo(4, year) : String(year);

/** A step of so many of these units whose reference is unknown: `XXXX-XX` for "next month". */
const UNKNOWN: Readonly<Record<Unit, string>> = {
  second: 'XXXX-XX-XXTXX:XX',
  minute: 'XXXX-XX-XXTXX:XX',
  hour: 'XXXX-XX-XXTXX:XX',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

function dateText(parts: Parts, unit: Unit | undefined): string {
  const year = yearText(parts.year);
  if (parts.day !== undefined)
    return `${year}-${parts.month === undefined ? 'XX' : pad(parts.month)}-${pad(parts.day)}`;
  if (parts.weekday !== undefined && parts.month === undefined)
    return `${year}-W${parts.week === undefined ? 'XX' : pad(parts.week)}-${parts.weekday}`;
  if (parts.weekend && parts.week === undefined) return `${year}-WXX-WE`;
  if (parts.week !== undefined) return `${year}-W${pad(parts.week)}${parts.weekend ? '-WE' : ''}`;
  if (parts.month !== undefined) return `${year}-${pad(parts.month)}`;
  if (parts.season !== undefined) return `${year}-${parts.season}`;
  if (parts.quarter !== undefined) return `${year}-Q${parts.quarter}`;
  if (parts.half !== undefined) return `${year}-H${parts.half}`;
  if (parts.year !== undefined) return year;
  if (parts.decade !== undefined) return padTo(3, parts.decade);
  if (parts.century !== undefined) return pad(parts.century);
  return UNKNOWN[unit ?? 'day'];
}

/** The TIMEX3 value of a point: known parts, X for unknown ones; `unit` is how fine a point without parts is. */
export function formatPoint(parts: Parts, unit?: Unit): string {
  const timed = parts.part !== undefined || parts.hour !== undefined;
  const date = dateText(parts, timed ? 'day' : unit);
  if (parts.part !== undefined && parts.hour === undefined) return `${date}T${parts.part}`;
  if (parts.hour === undefined) return date;
  const second = parts.second === undefined ? '' : `:${pad(parts.second)}`;
  return `${date}T${pad(parts.hour)}:${pad(parts.minute ?? 0)}${second}${parts.zone ?? ''}`;
}
