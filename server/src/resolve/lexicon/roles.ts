import { hashOf } from '../../text/tokens';
import type { Gender } from '../types';

/** The walk of life a role belongs to. Public life and business are close: people move between them; the others are far. */
export type Domain =
  | 'public'
  | 'business'
  | 'sport'
  | 'arts'
  | 'science'
  | 'medicine'
  | 'religion'
  | 'crime'
  | 'media'
  | 'service';

/** What is known of a noun that names a person's role. */
export interface RoleNoun {
  readonly domain?: Domain;
  readonly gender?: Gender;
  /** One holder serves one place or house at a time: a mayor, a spokesman. Nobody is mayor of two towns. */
  readonly single?: boolean;
}

/** Written for this project from common newsroom usage: `domain, with ! for posts held in one house at a time: nouns`. */
const ROLES: readonly (readonly [Domain | '', boolean, string])[] = [
  [
    'public',
    true,
    'president|premier|chancellor|minister|ambassador|envoy|consul|governor|mayor|senator|congressman|congresswoman|lawmaker|legislator|deputy|parliamentarian|councillor|councilman|councilwoman|commissioner|monarch|king|queen|emperor|prince|princess|sultan|emir|taoiseach|legislator|alderman|chargé',
  ],
  [
    'public',
    false,
    'secretary|secretary-general|politician|diplomat|statesman|dictator|candidate|nominee|dissident|activist|campaigner|lobbyist|negotiator|mediator|counsellor|counselor|delegate|whip|representative|speaker|undersecretary|attorney|solicitor|prosecutor|judge|justice|magistrate|ombudsman|regulator|vice-president|vice-premier|revolutionary|republican|democrat',
  ],
  [
    'business',
    false,
    'chairman|chairwoman|chairperson|executive|ceo|cfo|coo|cto|founder|co-founder|cofounder|owner|entrepreneur|businessman|businesswoman|tycoon|billionaire|millionaire|financier|investor|banker|industrialist|magnate|mogul|boss|chair|shareholder',
  ],
  [
    'business',
    true,
    'analyst|economist|strategist|trader|broker|consultant|accountant|auditor|dealer|salesman|engineer|technician|clerk|foreman',
  ],
  ['', true, 'spokesman|spokeswoman|spokesperson|manager|treasurer|employee|worker|aide|adviser|advisor|assistant'],
  [
    '',
    false,
    'officer|director|director-general|head|chief|leader|president-elect|official|member|organizer|organiser|expert|specialist|coordinator|administrator|official|veteran|resident|partner|successor|predecessor|deputy|inventor|pioneer|commentator|vice-chairman|native|heir|widow|wife|husband|son|daughter|brother|sister|father|mother|victim|witness|survivor|passenger|tourist|man|woman|boy|girl',
  ],
  [
    'public',
    false,
    'general|colonel|lieutenant|major|captain|sergeant|corporal|admiral|commander|commodore|brigadier|marshal|soldier|marine|commandant',
  ],
  [
    'service',
    true,
    'constable|inspector|superintendent|detective|sheriff|policeman|policewoman|firefighter|fireman|trooper|warden|ranger',
  ],
  [
    'sport',
    false,
    'striker|midfielder|defender|goalkeeper|forward|winger|coach|trainer|footballer|player|skipper|athlete|sprinter|swimmer|boxer|cyclist|jockey|golfer|cricketer|batsman|bowler|quarterback|pitcher|catcher|referee|umpire|gymnast|skater|skier|wrestler|racer|champion|medallist|medalist|runner|rower|sailor|goalie|linebacker|fullback|prop|hooker|flanker|wicketkeeper|seed',
  ],
  [
    'arts',
    false,
    'actor|actress|singer|songwriter|musician|composer|conductor|pianist|violinist|guitarist|drummer|rapper|novelist|author|writer|poet|playwright|painter|sculptor|artist|architect|designer|filmmaker|comedian|dancer|choreographer|photographer|model|star|screenwriter|soprano|tenor|curator',
  ],
  ['media', true, 'journalist|reporter|correspondent|editor|anchor|columnist|broadcaster|presenter|publisher|blogger'],
  [
    'science',
    true,
    'professor|scientist|researcher|physicist|chemist|biologist|astronomer|historian|geologist|mathematician|scholar|lecturer|dean|rector|academic|psychologist|sociologist|philosopher|anthropologist|archaeologist|ecologist|meteorologist|astronaut|cosmonaut|student|teacher|headmaster|headmistress|principal|epidemiologist|virologist',
  ],
  [
    'medicine',
    true,
    'doctor|surgeon|physician|nurse|psychiatrist|dentist|paramedic|pharmacist|midwife|cardiologist|pathologist|coroner|veterinarian',
  ],
  [
    'religion',
    false,
    'pope|bishop|archbishop|cardinal|rabbi|imam|ayatollah|priest|pastor|reverend|vicar|monk|nun|cleric|patriarch|mufti|preacher',
  ],
  [
    'crime',
    false,
    'suspect|gunman|killer|murderer|robber|thief|convict|inmate|fugitive|terrorist|militant|hijacker|smuggler|gangster|mobster|prisoner|defendant|kidnapper|hacker',
  ],
  [
    'service',
    true,
    'farmer|carpenter|driver|pilot|baker|butcher|plumber|fisherman|chef|cook|shopkeeper|waiter|waitress|miner|lawyer|barrister',
  ],
];

const FEMALE =
  'congresswoman|councilwoman|queen|princess|chairwoman|businesswoman|spokeswoman|policewoman|actress|headmistress|widow|wife|daughter|sister|mother|woman|girl|nun|waitress|duchess|countess|baroness|empress|midwife|alderwoman|stateswoman';
const MALE =
  'congressman|councilman|king|prince|chairman|businessman|spokesman|policeman|headmaster|husband|son|brother|father|man|boy|monk|fisherman|salesman|fireman|foreman|emperor|statesman|gunman|batsman|sultan|emir|pope';

const nouns = new Map<number, RoleNoun>();
for (const [domain, single, words] of ROLES)
  for (const word of words.split('|'))
    nouns.set(hashOf(word), { ...(domain ? { domain } : {}), ...(single ? { single } : {}) });
const setGender = (list: string, gender: Gender): void => {
  for (const word of list.split('|')) nouns.set(hashOf(word), { ...nouns.get(hashOf(word)), gender });
};
setGender(FEMALE, 'female');
setGender(MALE, 'male');

/** The role noun with this token hash, or undefined. */
export const roleNoun = (hash: number): RoleNoun | undefined => nouns.get(hash);

const hashes = (list: string): ReadonlySet<number> => new Set(list.split('|').map(hashOf));

/** Words before a role that say it is over. */
export const FORMER = hashes('former|ex|then|late|onetime|ousted|deposed|retired|erstwhile|outgoing');

/** Titles that say nothing but the holder's gender, or nothing at all. */
const HONORIFICS: ReadonlyMap<number, Gender | ''> = new Map([
  ...'mr|mr.|sir|lord|herr|monsieur|signor|senor|don'.split('|').map((word) => [hashOf(word), 'male'] as const),
  ...'mrs|mrs.|ms|ms.|miss|dame|lady|madame|madam|frau|signora|senora'
    .split('|')
    .map((word) => [hashOf(word), 'female'] as const),
  ...'dr|dr.|prof|prof.|rev|rev.|sen|sen.|rep|rep.|gov|gov.|gen|gen.|col|col.|lt|lt.|capt|capt.|maj|maj.|sgt|sgt.|adm|adm.|hon|hon.'
    .split('|')
    .map((word) => [hashOf(word), ''] as const),
]);

/** The gender an honorific tells, the empty string where it is one without telling, undefined for any other word. */
export const honorific = (hash: number): Gender | '' | undefined => HONORIFICS.get(hash);

/** Abbreviated titles that are roles: "Sen. John McCain". */
export const SHORT_TITLES: ReadonlyMap<number, string> = new Map(
  (
    [
      ['sen', 'senator'],
      ['rep', 'representative'],
      ['gov', 'governor'],
      ['gen', 'general'],
      ['col', 'colonel'],
      ['lt', 'lieutenant'],
      ['capt', 'captain'],
      ['maj', 'major'],
      ['sgt', 'sergeant'],
      ['adm', 'admiral'],
      ['prof', 'professor'],
      ['rev', 'reverend'],
    ] as const
  ).map(([short, long]) => [hashOf(short), long]),
);
