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

const LONGEST = 90;

/** True when a line (trimmed) is what a widget leaves in a page's text. */
export function isWidget(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (line.length <= 40) {
    if (TEMPERATURE.test(line) || DEGREES.test(line) || CLOCK.test(line) || COUNTER.test(line)) return true;
    if (
      READING_TIME.test(line) ||
      PAGER.test(line) ||
      FONT_SIZE.test(line) ||
      PLACEHOLDER.test(line) ||
      MOJIBAKE.test(line)
    )
      return true;
    if (!/[\p{L}\p{N}]/u.test(line)) return true;
  }
  return isSocialBar(line);
}

/** True for a temperature: what stands beside it (a city, a date) belongs to the page's header. */
export const isWeather = (line: string): boolean => TEMPERATURE.test(line) || DEGREES.test(line);

/** "Facebook Twitter Email": two or more words, all of them names of networks and sharing buttons. */
function isSocialBar(line: string): boolean {
  const words = line
    .toLowerCase()
    .split(/[\s,|/·•]+/)
    .filter(Boolean);
  return words.length >= 2 && words.every((word) => SOCIAL.has(word));
}
