import { negated, type WordKey, wordKey } from '../../claims/wordKey';

/**
 * Words that rule each other out in one place of a sentence. One line a set, sides parted by `/`; words of one side say much the
 * same and do not contrast. Written for this project from common knowledge: opposites, and the kinds of things news tells apart.
 * A side's first word is what messages call it by.
 * Two views of one act are not here: who buys, sells, wins or lends depends on whose story it is.
 */
const OPPOSITES = `
rise increase grow growth climb gain jump surge soar expand expansion higher / fall decrease drop decline shrink slip plunge tumble sink reduce reduction shed lower
raise lift boost / lower cut reduce slash
strengthen bolster / weaken undermine
accelerate hasten speed / slow delay
tighten / loosen relax ease
improve recover / worsen deteriorate
contain curb limit restrain / inflate fuel spur
elevated high highest / low lowest depressed deflated
profit gain / loss lose
surplus / deficit shortfall
asset / liability
upgrade / downgrade
overvalued / undervalued
maximum / minimum
majority / minority
best / worst
better / worse
first / last
early / late
more / less fewer
most / least few
all every everyone / none nobody some
above over / below under beneath
before / after following
because / despite
inside indoors / outside outdoors
up / down
allow permit let enable / ban prohibit forbid bar block prevent
force require oblige obligate order compel mandate / allow permit / recommend suggest advise
mandatory compulsory obligatory required / voluntary optional
delete remove uninstall erase / keep retain preserve
include contain / exclude omit
accept / reject refuse decline
approve endorse back support favour favor welcome / oppose reject condemn denounce criticise criticize veto ban
praise hail / condemn criticise criticize denounce
supporter backer proponent advocate / opponent critic detractor
ally friend partner / enemy foe rival adversary
confirm / deny
admit / deny
winner / loser
succeed success successful / fail failure
pass adopt / reject defeat
open reopen / close shut
start begin launch commence / end stop finish halt cease
continue resume / stop suspend halt end
arrive enter / leave depart exit
join / leave quit
hire recruit employ / fire dismiss sack
appoint / dismiss sack oust
arrest detain jail imprison capture / free release acquit
convict / acquit
guilty / innocent
accuse / defend exonerate
kill execute slay / arrest capture / injure wound / rescue save
dead death die / alive survive / injured injury wounded
born / dead die
attack / defend
invade invasion / withdraw withdrawal retreat liberate
war conflict / peace
violent / peaceful
ceasefire truce / offensive assault
build construct / demolish destroy
create / abolish scrap
gain / loss lose
generic general / specific
public / private
federal / provincial / municipal local
domestic / foreign
national / international
civilian / military
commercial / military
urban / rural
internal / external
northern north / southern south / eastern east / western west
rich wealthy affluent / poor impoverished
strong / weak
old elderly / young
former ex / current incumbent
small little tiny minor / medium / large big huge major
heavy / light
long / short
wide / narrow
deep / shallow
fast quick rapid / slow
hot warm / cold cool
wet / dry
full / empty
safe / dangerous unsafe
true / false
positive / negative
optimistic / pessimistic
hawkish / dovish
legal lawful / illicit criminal
public / secret covert
temporary interim / permanent
partial / total complete
direct / oblique
conservative / liberal
wholesale / retail
manual / automatic
moving driving / stationary stopped parked
manned crewed piloted / unmanned autonomous
healthy / sick ill
human people / animal livestock poultry
presence / absence
advantage / drawback
electrical electric / mechanical / hydraulic
hardware / software
mother / father
brother / sister / wife / husband / son / daughter / father / mother / uncle / aunt / nephew / niece / cousin
boy schoolboy / girl schoolgirl
man / woman
male / female
king / queen
prince / princess
morning / evening / midnight / noon
spring / summer / winter / autumn
white / black / red / blue / green / yellow / orange / purple / brown / grey gray / pink
`;

/** Things of one kind, each different from every other: the same notation, but every word is a side of its own. */
const KINDS = `
school hospital church mosque synagogue temple hotel restaurant factory prison stadium airport station museum library university home supermarket theatre
car bus train truck bicycle motorcycle plane helicopter ship boat ferry tram tank
smartphone laptop tablet television computer camera
collapse explosion fire flood earthquake hurricane tornado avalanche
derail collide capsize explode
murder robbery rape arson kidnapping burglary fraud bribery smuggling espionage
gun knife bomb rifle pistol grenade missile
oil gas coal uranium
gold silver copper iron nickel zinc tin lithium cobalt aluminium platinum diamond
nuclear solar wind hydroelectric geothermal
petrol diesel kerosene hydrogen
wheat corn rice barley soy oat rye sugar cotton coffee cocoa tea tobacco
soy almond oat rice coconut cashew walnut hazelnut peanut macadamia pistachio chestnut bean lentil
beef pork chicken lamb fish egg
milk meat cheese butter juice beer wine water
dog cat horse cow pig sheep goat chicken duck elephant tiger lion bear wolf
football basketball tennis cricket rugby baseball hockey golf boxing cycling
christian muslim jewish hindu buddhist sikh
bond stock loan currency commodity
inflation unemployment
tax tariff subsidy
brake steering battery engine airbag transmission suspension
arm leg head hand foot eye heart lung kidney liver brain stomach
virus bacteria fungus
cancer diabetes malaria cholera measles tuberculosis polio dengue influenza
doctor nurse teacher lawyer engineer farmer pilot driver journalist fisherman student soldier
army navy
river lake sea mountain desert forest island
rain snow hail fog drought
steel cement timber plastic glass paper rubber
detention bail
`;

interface Entry {
  readonly word: string;
  readonly rivals: Set<WordKey>;
}

const ENTRIES = new Map<WordKey, Entry>();

/** The keys of a word's regular forms: stems of irregular length part some of them. */
function keysOf(word: string): WordKey[] {
  const base = word.endsWith('e') ? word.slice(0, -1) : word;
  return [...new Set([word, `${word}s`, `${base}ed`, `${base}ing`].map(wordKey))];
}

function enter(word: string, rivals: readonly string[]): void {
  const keys = keysOf(word);
  const others = rivals.flatMap(keysOf).filter((key) => !keys.includes(key));
  for (const key of keys) {
    const entry = ENTRIES.get(key) ?? { word, rivals: new Set<WordKey>() };
    ENTRIES.set(key, entry);
    for (const other of others) entry.rivals.add(other);
  }
}

const words = (list: string): string[] => list.trim().split(/\s+/);
for (const line of OPPOSITES.trim().split('\n')) {
  const sides = line.split('/').map(words);
  for (const side of sides) for (const word of side) enter(word, sides.filter((other) => other !== side).flat());
}
for (const line of KINDS.trim().split('\n')) {
  const kinds = words(line);
  for (const word of kinds)
    enter(
      word,
      kinds.filter((other) => other !== word),
    );
}

/** Units of time: "30 days" is not "30 years", but what happened within weeks happened within months, too. */
const UNITS: ReadonlySet<WordKey> = new Set(words('minute hour day week month year decade century').map(wordKey));

/** True for two units that rule each other out behind the same figure. */
export const areUnits = (a: WordKey, b: WordKey): boolean => a !== b && UNITS.has(a) && UNITS.has(b);

const NOTHING: ReadonlySet<WordKey> = new Set();

/** What a message calls the word by; undefined where only its key is known. */
export const wordOf = (key: WordKey): string | undefined => ENTRIES.get(key)?.word;

/** The words that rule this one out in its place, by key. */
const rivalsOf = (key: WordKey): ReadonlySet<WordKey> => ENTRIES.get(key)?.rivals ?? NOTHING;

/** True for two words that cannot both be right in one place: opposites, two things of one kind, a word and its negation. */
export const contrasts = (a: WordKey, b: WordKey): boolean => a === negated(b) || rivalsOf(a).has(b);

/** True where the word may contrast with another at all. */
export const mayContrast = (key: WordKey): boolean => (key & 1) === 1 || ENTRIES.has(key) || UNITS.has(key);
