/** Closed word lists the claim readers share. All lower case; our own, from common English grammar. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words that carry no content of their own when two clauses are aligned. */
export const FUNCTION_WORDS =
  set(`a an the this that these those its their his her our your my it they he she we i you them him us
  who whom whose which what there here and or but nor so yet if as than then because while when where although though since until
  in on at by for from to of with within without into onto over under above below between among during before after about around
  against through across per via up down out off again also only just even still already more most less least much many some any
  all both each every other another such same own very too not no is are was were be been being am has have had having do does did
  will would shall should can could may might must s t 's said says say saying told tells according reported reportedly added`);

export const PREPOSITIONS =
  set(`in on at by for from to of with within without into onto over under above below between among during
  before after about around against through across per via near inside outside toward towards like since until despite including
  alongside beyond behind beside besides upon`);

/** Verbs that hand a clause to a speaker. */
export const SPEECH_VERBS =
  set(`said says say saying told tells added adds noted notes stated states announced announces claimed claims
  explained explains stressed stresses pointed argued argues insisted insists warned warns estimated estimates recalled recalls
  emphasized emphasised declared declares acknowledged acknowledges reported reports confirmed confirms wrote writes tweeted
  commented remarked observed mentioned revealed suggested suggests`);

export const NEGATIONS = set(
  "not never no neither nor without n't didn't wasn't weren't isn't aren't hasn't haven't hadn't don't doesn't won't cannot can't",
);

export const DENIALS = set('denied denies deny denying dismissed dismisses rejected rejects refuted');

export const EXPECTATIONS =
  set(`expect expects expected expecting forecast forecasts forecasted predict predicts predicted project projects
  projected anticipate anticipates anticipated estimate estimates foresee foresees foreseen outlook guidance poised likely`);

export const PLANS =
  set(`plan plans planned planning intend intends intended aim aims aimed aiming hope hopes hoped target targets targeted
  schedule schedules scheduled propose proposes proposed pledge pledges pledged promise promises promised vow vows vowed set goal
  seek seeks seeking want wants wanted`);

export const POSSIBILITIES = set('could may might perhaps possibly reportedly allegedly rumoured rumored potentially');

export const CONDITIONS = set('if unless would should');

/** "rise", "fall" and their kin: +1 up, -1 down. Nouns and verbs in any form, by stem. */
const UP = `rise rose risen increase grow grew growth gain climb jump surge soar expand improve advance escalate
  accelerate improvement expansion higher up upturn boost`;
const DOWN = `fall fell fallen decrease decline drop lower down shrink shrank shrunk slip slide slid plunge
  tumble sink sank reduce reduction cut downturn dip contract contraction shed weaken slump`;
const forms = (list: string): string[] =>
  list
    .split(/\s+/)
    .flatMap((w) => [
      w,
      `${w}s`,
      `${w}es`,
      `${w}ed`,
      `${w}d`,
      `${w}ing`,
      `${w.replace(/e$/, '')}ing`,
      `${w}${w.at(-1)}ed`,
    ]);
const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ...forms(UP).map((w) => [w, 1] as const),
  ...forms(DOWN).map((w) => [w, -1] as const),
]);

/** 1 for a word of rising, -1 for a word of falling, 0 for any other. */
export const directionOf = (word: string): 1 | -1 | 0 => DIRECTIONS.get(word) ?? 0;

const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
  ['centenary', 100],
  ['bicentenary', 200],
]);

/** The number an ordinal word names ("fifth" -> 5), or undefined. */
export const ordinalWord = (word: string): number | undefined => ORDINAL_WORDS.get(word);
