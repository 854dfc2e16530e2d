import { hashAt, lengthAt, type Scan, surface } from './scan';
import { listOf, wordTest } from './wordLookup';

/** Plurals that no rule gives, and nouns that are their own singular. Written by hand from grammars of English. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  listOf(
    `people:people men:man women:woman children:child feet:foot teeth:tooth geese:goose mice:mouse lice:louse oxen:ox
     dice:dice dies:die wives:wife lives:life knives:knife midwives:midwife housewives:housewife thieves:thief leaves:leaf
     loaves:loaf halves:half calves:calf shelves:shelf wolves:wolf elves:elf selves:self hooves:hoof scarves:scarf
     criteria:criterion phenomena:phenomenon bacteria:bacterium media:media data:data alumni:alumnus fungi:fungus
     nuclei:nucleus stimuli:stimulus cacti:cactus syllabi:syllabus radii:radius indices:index matrices:matrix
     vertices:vertex appendices:appendix vortices:vortex curricula:curriculum memoranda:memorandum referenda:referendum
     strata:stratum errata:erratum larvae:larva formulae:formula crises:crisis analyses:analysis theses:thesis
     diagnoses:diagnosis hypotheses:hypothesis oases:oasis parentheses:parenthesis emphases:emphasis axes:axis
     synopses:synopsis prognoses:prognosis metamorphoses:metamorphosis buses:bus minibuses:minibus viruses:virus
     bonuses:bonus campuses:campus statuses:status censuses:census choruses:chorus circuses:circus gases:gas
     lenses:lens plusses:plus pluses:plus biases:bias atlases:atlas aliases:alias canvases:canvas cargoes:cargo
     movies:movie cookies:cookie ties:tie pies:pie lies:lie calories:calorie zombies:zombie rookies:rookie selfies:selfie
     smoothies:smoothie brownies:brownie hoodies:hoodie veggies:veggie newbies:newbie groupies:groupie prairies:prairie
     eyries:eyrie birdies:birdie bogies:bogie bogeys:bogey eerie:eerie genies:genie sorties:sortie cabbies:cabbie
     hippies:hippie junkies:junkie foodies:foodie techies:techie menageries:menagerie lingeries:lingerie
     series:series species:species means:means headquarters:headquarters crossroads:crossroads barracks:barracks
     news:news politics:politics economics:economics athletics:athletics gymnastics:gymnastics mathematics:mathematics
     physics:physics logistics:logistics aircraft:aircraft spacecraft:spacecraft hovercraft:hovercraft sheep:sheep
     deer:deer fish:fish salmon:salmon trout:trout cattle:cattle police:police personnel:personnel staff:staff crew:crew
     offspring:offspring corps:corps chassis:chassis innings:inning shoes:shoe toes:toe foes:foe canoes:canoe hoes:hoe
     oboes:oboe woes:woe horseshoes:horseshoe caches:cache avalanches:avalanche headaches:headache niches:niche
     quiches:quiche creches:creche moustaches:moustache mustaches:mustache psyches:psyche aches:ache axles:axle
     persons:person passersby:passerby runners-up:runner-up sons-in-law:son-in-law attorneys:attorney`,
  ).map((pair) => {
    const colon = pair.indexOf(':');
    return [pair.slice(0, colon), pair.slice(colon + 1)] as const;
  }),
);

/** Words in -s that are no plural: what a figure counts must come after them, or be something else. */
const SINGULAR_IN_S = listOf(
  `this his its was is has as us plus minus versus perhaps thus yes less unless always besides sometimes afterwards
     thanks towards downwards upwards backwards forwards overseas indoors outdoors upstairs downstairs alas via
     gas bus bias lens atlas canvas christmas texas kansas arkansas kansas paris chris james charles thomas wales
     does says goes tennis basis crisis analysis thesis emphasis diagnosis hypothesis oasis iris pelvis chaos ethos
     cosmos asbestos rhinoceros mumps rabies diabetes herpes lotus virus status census campus chorus circus bonus
     focus consensus surplus corpus genius radius nexus locus prospectus apparatus exodus opus terminus stimulus
     nucleus cactus fungus alumnus syllabus hiatus impetus`,
);
const SINGULARS: ReadonlySet<string> = new Set(SINGULAR_IN_S);

/** Words in -men that are no plural of -man. */
const SINGULAR_IN_MEN: ReadonlySet<string> = new Set(listOf('specimen regimen abdomen acumen dolmen stamen'));

/** Modifiers that are plural in form before another noun: "20 sports clubs", "three arms makers". */
const MODIFIER_PLURALS: ReadonlySet<string> = new Set(
  listOf(
    `sports savings sales arms goods systems operations communications customs securities rights jobs
     resources affairs relations services honors honours news politics economics athletics gymnastics mathematics
     physics logistics headquarters women men series police staff crew media data people fish aircraft spacecraft futures
     bonds drugs games human-rights weapons elections parts sciences arts earnings veterans overseas us`,
  ),
);

const PLURAL_IN_US: ReadonlySet<string> = new Set(listOf('menus gurus emus tofus haikus gnus plateaus bureaus'));

const A = 0x61;
const E = 0x65;
const L = 0x6c;
const N = 0x6e;
const S = 0x73;
const U = 0x75;
const Z = 0x7a;
const APOSTROPHE = 0x27;

/** True for a word in -s that is no plural by the letter before, or known as none. */
function endsLikeSingular(word: string): boolean {
  const before = word.charCodeAt(word.length - 2);
  return before === S || before === APOSTROPHE || (before === U && !PLURAL_IN_US.has(word)) || SINGULARS.has(word);
}

const endsIn = (word: string, code: number): boolean => word.charCodeAt(word.length - 1) === code;

/** True for a word that can be the plural head of what a figure counts: "projects", "men", "people", "aircraft". Lower case. */
export function isPluralForm(word: string): boolean {
  if (IRREGULAR.has(word) || compound(word) !== word) return true;
  if (word.length < 3 || !endsIn(word, S) || endsLikeSingular(word)) return false;
  return true;
}

/** Words whose plural is told by no ending that others share. */
const isIrregular = wordTest([...IRREGULAR.keys()].join(' '));

const isSingular = wordTest(SINGULAR_IN_S.join(' '));

/** True where the word at token `i` is a plural form. Most words are told by their last letters and their hash. */
export function isPluralAt(scan: Scan, i: number): boolean {
  if (isIrregular(hashAt(scan, i))) return true;
  const end = scan.tokens.end[i]!;
  const last = scan.text.charCodeAt(end - 1) | 0x20;
  if (last !== S && last !== N && last !== E) return false;
  const before = lengthAt(scan, i) < 3 ? 0 : scan.text.charCodeAt(end - 2) | 0x20;
  // "-men" and "-children"; "-people".
  if (last === N) return before === E && isPluralForm(surface(scan, i).toLowerCase());
  if (last === E) return before === L && isPluralForm(surface(scan, i).toLowerCase());
  // "-ss" is no plural, "-us" seldom one.
  if (before < A || before > Z || before === U) return isPluralForm(surface(scan, i).toLowerCase());
  return before !== S && !isSingular(hashAt(scan, i));
}

/** True for a plural form that often stands before the noun it describes. Lower case. */
export const isModifierPlural = (word: string): boolean => MODIFIER_PLURALS.has(word);

/** The singular of an English plural noun, lower case in, lower case out: "companies" gives "company". Others are given back. */
export function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 3 || !endsIn(word, S) || endsLikeSingular(word)) return compound(word);
  if (word.charCodeAt(word.length - 2) !== E) return word.slice(0, -1);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.slice(0, SIBILANT.test(word) || CONSONANT_O.test(word) ? -2 : -1);
}

const SIBILANT = /(?:ss|sh|[^aeo]ch|tch|each|oach|uch|x|zz)es$/;
const CONSONANT_O = /[bcdfghjklmnpqrstvwxz]oes$/;

/** "policemen", "saleswomen", "schoolchildren", "salespeople". */
function compound(word: string): string {
  if (!endsIn(word, N) && !endsIn(word, E)) return word;
  if (word.endsWith('women') || (word.endsWith('men') && word.length > 5 && !SINGULAR_IN_MEN.has(word)))
    return `${word.slice(0, -2)}an`;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (word.endsWith('people') && word !== 'people') return `${word.slice(0, -6)}person`;
  return word;
}
