import { type Heads, opensWith } from '../heads';

/** Widgets leave short lines without a sentence: a temperature, a video's length, a counter, font buttons, icons. */

const TEMPERATURE = /^[-−+]?\d{1,3}(?:[.,]\d)?\s?°?\s?[CF]$/;
const DEGREES = /^[-−+]?\d{1,3}(?:[.,]\d)?\s?°$/;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?$/;
const COUNTER =
  /^\d{1,3}(?:[.,]\d{1,3})?\s?[KkMm]?\s(?:shares?|views?|comments?|likes?|reads?|votes?|followers?|reactions?)$/;
const READING_TIME = /^\d{1,2}\s?-?\s?min(?:ute)?s?\s(?:read|de lecture)(?:ing)?$/i;
const PAGER = /^(?:page\s)?\d{1,3}\s?(?:\/|of)\s?\d{1,3}$/i;
const FONT_SIZE = /^[^\p{L}\d]*\d{1,2}\s?p[xt][^\p{L}\d]*$/u;
/** One word with an underscore: a placeholder's name ("spot_img"). */
const PLACEHOLDER = /^[a-z]+(?:_[a-z\d]+)+$/;
/** Debris of wrongly decoded icons: no word, only marks and the letters that UTF-8 read as Latin leaves behind. */
const MOJIBAKE = /^(?=.*[âÃÂðï])[âÃÂðïŸ€™œž¢£¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿˜†‡‰‹›–—‘’“”•…\s\d.,:;|/-]{1,16}$/;

const SOCIAL = new Set(
  `facebook twitter x whatsapp telegram linkedin pinterest reddit instagram youtube messenger viber vk email mail print copy link share tweet
  tumblr line wechat weibo sms tiktok threads rss feature image flipboard skype odnoklassniki`.split(/\s+/),
);

const NETWORKS = opensWith(SOCIAL);
const PAGERS = opensWith(['page']);

const LONGEST = 90;
const LONGEST_FIGURE = 40;

/** True when a line (trimmed) is what a widget leaves in a page's text. */
export const isWidget = (line: string, heads: Heads): boolean =>
  (line.length <= LONGEST_FIGURE && isFigure(line, heads)) ||
  (line.length <= LONGEST && (heads & NETWORKS) !== 0 && isSocialBar(line));

/** A figure with its unit, a placeholder, or no word at all. */
function isFigure(line: string, heads: Heads): boolean {
  if (beginsWithLetter(line))
    return (line.includes('_') && PLACEHOLDER.test(line)) || ((heads & PAGERS) !== 0 && PAGER.test(line));
  return (
    isWeather(line) ||
    CLOCK.test(line) ||
    COUNTER.test(line) ||
    READING_TIME.test(line) ||
    PAGER.test(line) ||
    FONT_SIZE.test(line) ||
    MOJIBAKE.test(line) ||
    !/[\p{L}\p{N}]/u.test(line)
  );
}

/** A Latin letter, with which nearly all lines begin and hardly any figure of a widget. */
function beginsWithLetter(line: string): boolean {
  const code = line.charCodeAt(0) | 32;
  return code >= 97 && code <= 122;
}

/** True for a temperature: what stands beside it (a city, a date) belongs to the page's header. */
export const isWeather = (line: string): boolean =>
  !beginsWithLetter(line) && (TEMPERATURE.test(line) || DEGREES.test(line));

/** "Facebook Twitter Email": two or more words, all of them names of networks and sharing buttons. */
function isSocialBar(line: string): boolean {
  const words = line
    .toLowerCase()
    .split(/[\s,|/·•]+/)
    .filter(Boolean);
  return words.length >= 2 && words.every((word) => SOCIAL.has(word));
}
