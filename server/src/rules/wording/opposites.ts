/**
 * Words that rule each other out in one place of a sentence, by what they speak of. One line a set, sides parted by `/`; words of one
 * side say much the same and do not contrast. Written for this project from common knowledge: the antonyms that reports of business,
 * politics, courts, accidents and sport are told with. Two views of one act are not here: who buys, sells, wins or lends depends on
 * whose story it is.
 */
export const OPPOSITES: Readonly<Record<string, string>> = {
  amount: `
rise increase grow growth climb gain jump surge soar expand expansion advance rally higher / fall decrease drop decline shrink slip plunge tumble sink slump reduce reduction shed contract lower
raise lift boost / lower cut reduce slash
elevated high highest record / low lowest depressed
more / less fewer
most / least few
all every everyone / none nobody some
maximum / minimum
majority / minority
full / empty
whole total complete / partial
double treble triple / halve
surplus excess / deficit shortfall shortage
above over / below under beneath
up / down
`,
  change: `
accelerate hasten speed / slow delay
strengthen bolster reinforce / weaken undermine
tighten / loosen relax ease
improve recover rebound / worsen deteriorate
upgrade / downgrade
contain curb limit restrain / fuel spur stoke inflate
stabilise stabilize / destabilise destabilize
widen / narrow
lengthen extend prolong / shorten curtail
escalate intensify / subside abate
spread / recede
create establish found / abolish scrap dissolve disband
build construct / demolish destroy dismantle
delete remove uninstall erase withdraw / keep retain preserve
add / subtract remove
insert include contain / exclude omit
unite merge / split separate
centralise centralize / decentralise decentralize
nationalise nationalize / privatise privatize
lock / unlock
`,
  course: `
start begin launch commence / end stop finish halt cease
continue resume / stop suspend halt end
open reopen / close shut
arrive enter land / leave depart exit
before / after following
first / last
early / late
earlier sooner / later
former ex past previous / current incumbent present future next
old elderly ancient / young new modern
temporary interim provisional / permanent lasting
short brief / long lengthy
morning / evening / midnight / noon
spring / summer / winter / autumn
always / rarely seldom never
postpone delay / advance
succeed success successful / fail failure unsuccessful
`,
  judgement: `
accept / reject refuse decline
approve endorse back support favour favor welcome / oppose reject condemn denounce criticise criticize veto ban
praise hail applaud / condemn criticise criticize denounce
supporter backer proponent advocate / opponent critic detractor
confirm admit acknowledge / deny
agree / disagree
pass adopt / reject defeat
best / worst
better / worse
good / bad
positive / negative
optimistic / pessimistic
hawkish / dovish
confident / doubtful anxious
advantage benefit / drawback disadvantage
true / false
genuine authentic real / fake counterfeit forged
likely / unlikely
certain / uncertain
popular / unpopular
overestimate / underestimate
overvalued / undervalued
trust / distrust
`,
  permission: `
allow permit let enable authorise authorize legalise legalize / ban prohibit forbid bar block prevent outlaw
force require oblige obligate order compel mandate / allow permit / recommend suggest advise
mandatory compulsory obligatory required / voluntary optional
grant award issue / deny revoke withdraw
lift / impose
legal lawful / illicit criminal unlawful
public / secret covert confidential
ratify sign / repeal annul
`,
  courts: `
guilty / innocent
convict / acquit
accuse / defend exonerate
prosecution prosecutor / defence defense defendant
plaintiff / defendant
arrest detain jail imprison capture / free release acquit
detention custody / bail
uphold / overturn quash
`,
  conflict: `
attack / defend
invade invasion / withdraw withdrawal retreat liberate
war conflict / peace
violent / peaceful
ceasefire truce / offensive assault
ally friend partner / enemy foe rival adversary
civilian / military
surrender / resist
deploy / withdraw
advance / retreat
`,
  business: `
profit gain / loss lose
profitable / unprofitable
asset / liability
import importer / export exporter
income revenue / expense expenditure cost
hire recruit employ / fire dismiss sack
appoint / dismiss sack oust
join / leave quit resign
wholesale / retail
demand / supply
private / public
strike / lockout
expensive costly / cheap
rich wealthy affluent / poor impoverished
manual / automatic
hardware / software
`,
  life: `
kill execute slay murder / arrest capture / injure wound hurt / rescue save
dead death die / alive survive survivor / injured injury wounded
born birth / dead die death
healthy / sick ill
human people / animal livestock poultry
man / woman
male / female
boy schoolboy / girl schoolgirl
mother / father
brother / sister / wife / husband / son / daughter / father / mother / uncle / aunt / nephew / niece / cousin
king / queen
prince / princess
adult / child minor
married / divorced single
`,
  place: `
northern north / southern south / eastern east / western west
left / right
inside indoors / outside outdoors
internal / external
domestic / foreign
national / international
federal / provincial / municipal local
urban / rural
upper / lower
front / rear back
near / far distant
coastal offshore / inland onshore
`,
  kind: `
small little tiny minor / medium / large big huge major
heavy / light
wide broad / narrow
deep / shallow
thick dense / thin
fast quick rapid / slow
strong / weak
hot warm / cold cool
wet / dry
safe secure / dangerous unsafe hazardous
generic general / specific
conservative / liberal
moving driving / stationary stopped parked
manned crewed piloted / unmanned autonomous
electrical electric / mechanical / hydraulic
presence / absence
renewable / fossil
commercial / military
`,
};

/** Things of one kind, each different from every other; grouped as news tells them apart. Written for this project. */
export const KINDS: Readonly<Record<string, readonly string[]>> = {
  buildings: [
    'school hospital church mosque synagogue temple hotel restaurant factory prison stadium airport museum library university supermarket theatre',
  ],
  transport: [
    'car bus train truck bicycle motorcycle plane helicopter ship boat ferry tram tank',
    'petrol diesel kerosene hydrogen',
  ],
  devices: ['smartphone laptop tablet television computer camera'],
  disasters: [
    'collapse explosion fire flood earthquake hurricane tornado avalanche landslide drought',
    'rain snow hail fog',
  ],
  crimes: [
    'murder robbery rape arson kidnapping burglary fraud bribery smuggling espionage',
    'gun knife bomb rifle pistol grenade missile',
  ],
  resources: [
    'oil gas coal uranium',
    'nuclear solar wind hydroelectric geothermal',
    'gold silver copper iron nickel zinc tin lithium cobalt aluminium platinum diamond',
    'steel cement timber plastic glass paper rubber',
  ],
  food: [
    'wheat corn rice barley soy oat rye sugar cotton coffee cocoa tea tobacco',
    'beef pork chicken lamb fish egg',
    'milk meat cheese butter juice beer wine water',
    'almond walnut hazelnut cashew peanut pistachio chestnut',
    'apple banana orange grape lemon mango',
  ],
  animals: ['dog cat horse cow pig sheep goat chicken duck elephant tiger lion bear wolf'],
  sport: [
    'football basketball tennis cricket rugby baseball hockey golf boxing cycling swimming',
    'gold silver bronze',
    'quarterfinal semifinal final',
  ],
  faiths: ['christian muslim jewish hindu buddhist sikh'],
  money: ['bond stock loan currency commodity', 'inflation unemployment', 'tax tariff subsidy'],
  health: [
    'arm leg head hand foot eye heart lung kidney liver brain stomach',
    'virus bacteria fungus parasite',
    'cancer diabetes malaria cholera measles tuberculosis polio dengue influenza',
  ],
  people: [
    'doctor nurse teacher lawyer engineer farmer pilot driver journalist fisherman student soldier',
    'army navy',
  ],
  land: ['river lake sea mountain desert forest island'],
  colours: ['white black red blue green yellow orange purple brown grey pink'],
};
