import { hashOf } from './tokens';
import { wordSet } from './wordSet';

/**
 * What a point after a word means where the word is an abbreviation.
 * `Title` and `Lead`: never a sentence's end. `Numbered`: none before a figure. `Place`: one only before a word that begins sentences. `Final`: may end one, decided by what follows.
 */
export const Abbreviation = {
  None: 0,
  Title: 1,
  Lead: 2,
  Numbered: 3,
  Final: 4,
  Clock: 5,
  Acronym: 6,
  Place: 7,
} as const;
export type Abbreviation = (typeof Abbreviation)[keyof typeof Abbreviation];

// The lists are our own, from common newspaper and style-guide usage; all are read without regard to case.
const TITLES = `mr mrs ms messrs mme mlle mx dr drs prof gov sen rep reps sens govs gen col lt sgt cpl pvt capt cmdr cdr maj adm
  brig comdr rev fr hon pres supt insp det msgr rt amb atty asst assoc dep min sec treas sra srta dna hr`;
const PLACES = 'st ste mt ft';
const LEADS = 'vs v viz cf ca al eg ie incl esp resp approx est c';
const NUMBERED = 'no nos nr art arts sec fig figs vol vols p pp ch chap ed para rs re tel ext op ser dist';
const FINALS = `inc corp co cos ltd plc llc bros jr esq etc ave blvd rd hwy bldg dept univ assn intl natl mfg
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif cal colo conn del fla ga ida ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
  tenn tex vt va wash wis wyo oz lb lbs hr hrs mins sq cu cent dist pty pvt bhd sdn`;

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

const CLASSES: ReadonlyMap<number, Abbreviation> = new Map([
  ...words(FINALS).map((word) => [hashOf(word), Abbreviation.Final] as const),
  ...words(NUMBERED).map((word) => [hashOf(word), Abbreviation.Numbered] as const),
  ...words(LEADS).map((word) => [hashOf(word), Abbreviation.Lead] as const),
  ...words(PLACES).map((word) => [hashOf(word), Abbreviation.Place] as const),
  ...words(TITLES).map((word) => [hashOf(word), Abbreviation.Title] as const),
]);

/** The words of any class, which most words before a point are not. */
const KNOWN = wordSet(`${FINALS} ${NUMBERED} ${LEADS} ${PLACES} ${TITLES}`);

/** Abbreviations that are ordinary words in lower case ("sat.", "ill.", "art.") count only with a capital. */
const LOWER_TOO = wordSet(
  words(
    `${LEADS} no nos p pp vol vols fig figs para etc oz lb lbs hrs mins sq approx jan feb aug sept oct nov dec tel ext`,
  ),
);

const ACRONYMS: ReadonlyMap<number, Abbreviation> = new Map([
  ...['e.g.', 'i.e.', 'c.f.', 'a.k.a.', 'f.k.a.', 'd.b.a.'].map((word) => [hashOf(word), Abbreviation.Lead] as const),
  ...['a.m.', 'p.m.'].map((word) => [hashOf(word), Abbreviation.Clock] as const),
]);

/** The class of a word that is followed by a point; `hash` as in `Tokens.hash`. */
export function abbreviationOf(hash: number, capital: boolean): Abbreviation {
  if (!KNOWN.has(hash) || (!capital && !LOWER_TOO.has(hash))) return Abbreviation.None;
  return CLASSES.get(hash)!;
}

/** The class of a token that carries its own points: "U.S.", "p.m.", "e.g.". */
export const acronymOf = (hash: number): Abbreviation => ACRONYMS.get(hash) ?? Abbreviation.Acronym;

const STARTERS = wordSet(
  words(`the a an it its it's he he's she she's they they're we we're i i'm you his her their our my your this that these those there here
    in on at by for from to with without within after before since during between among but and or so yet if when whenever while
    although though because as however meanwhile also then now not what who whose why how where which whether some many most
    several both each every another other others only even such according despite last earlier later today yesterday once until
    unlike moreover nevertheless nonetheless still instead about across against along amid around additionally furthermore
    separately besides nearly more less almost neither nor one two three four five six seven eight nine ten`),
);

/** A word that begins sentences far more often than it continues a name: "The", "However". */
export const isStarter = (hash: number): boolean => STARTERS.has(hash);

const AFTER_CLOCK = wordSet(
  words(`est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet msk ist jst hkt sgt eastern central mountain pacific
    greenwich moscow beijing london paris tokyo monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december jan feb aug sept oct nov dec mon tue tues wed thu thurs fri sat sun`),
);

/** A zone, weekday or month: "8 p.m. Eastern", "9 a.m. Monday". */
export const continuesClock = (hash: number): boolean => AFTER_CLOCK.has(hash);

const SAYING = wordSet(
  words(`said says say asked asks told tells added adds wrote writes replied replies wondered wonders shouted shouts cried joked
    quipped tweeted posted exclaimed declared recalled recalls insisted insists noted notes explained explains`),
);

/** A verb that hands over what was quoted before it. */
export const isSaying = (hash: number): boolean => SAYING.has(hash);

// Endings of internet names that are no English words: "News.Az reprints" goes on, "ended.As" does not.
const DOMAINS = wordSet(
  words(`com org net edu gov mil int info biz tv fm az kz uz kg tj tm ru ua by cn jp kr hk tw sg vn ph th id my pk bd lk np ir iq il sa
    ae qa kw tr ge eu uk fr de es pt nl pl cz sk hu ro bg gr fi se dk ie br mx ar cl co pe za ng ke gh eg ma tn dz et tz ug zm
    zw au nz ca io ai app dev news media online`),
);

/** The part after the point of an internet name: "Az", "com". */
export const isDomain = (hash: number): boolean => DOMAINS.has(hash);
