/**
 * Names of months and weekdays, lower case, for reading dates and page stamps. English with newspaper abbreviations
 * (AP and British style, written without the point); French and Russian as page stamps and datelines have them.
 */

/** Month names: index 0 is January. */
export const ENGLISH_MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

export const FRENCH_MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv'],
  ['février', 'fevrier', 'févr', 'fév'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['août', 'aout'],
  ['septembre'],
  ['octobre'],
  ['novembre'],
  ['décembre', 'decembre', 'déc'],
];

/** Nominative ("июль 2024"), genitive ("3 июля") and the usual short form. */
export const RUSSIAN_MONTHS: readonly (readonly string[])[] = [
  ['январь', 'января', 'янв'],
  ['февраль', 'февраля', 'фев'],
  ['март', 'марта', 'мар'],
  ['апрель', 'апреля', 'апр'],
  ['май', 'мая'],
  ['июнь', 'июня'],
  ['июль', 'июля'],
  ['август', 'августа', 'авг'],
  ['сентябрь', 'сентября', 'сент', 'сен'],
  ['октябрь', 'октября', 'окт'],
  ['ноябрь', 'ноября', 'нояб', 'ноя'],
  ['декабрь', 'декабря', 'дек'],
];

/** Weekday names: index 0 is Monday. */
export const ENGLISH_WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'weds', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

export const FRENCH_WEEKDAYS: readonly (readonly string[])[] = [
  ['lundi'],
  ['mardi'],
  ['mercredi'],
  ['jeudi'],
  ['vendredi'],
  ['samedi'],
  ['dimanche'],
];

export const RUSSIAN_WEEKDAYS: readonly (readonly string[])[] = [
  ['понедельник'],
  ['вторник'],
  ['среда', 'среду'],
  ['четверг'],
  ['пятница', 'пятницу'],
  ['суббота', 'субботу'],
  ['воскресенье'],
];

/** The last character of a Chinese weekday (星期三, 周三, 礼拜三), Monday first; Sunday also 天. */
export const CHINESE_WEEKDAYS: readonly string[] = ['一', '二', '三', '四', '五', '六', '日'];

/** What follows the figure in a Chinese or Japanese date: 2024年7月3日. */
export const CHINESE_DATE_MARKS = { year: '年', month: '月', day: '日', dayAlso: '号' } as const;
