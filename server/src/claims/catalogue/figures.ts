import type { Property } from './types';

const BE = 'is|was|were|are|reached|totalled|totaled|hit|hits|stood|amounted|came|exceeded|surpassed';
/** After these the figure that counts is led in by "to": "rose by $2 million to $41 million". */
const MOVED =
  'rose|fell|climbed|grew|increased|dropped|declined|jumped|surged|slipped|slid|rises|falls|climbs|grows|jumps|surges';

/** Sums and measures of organisations, places and works. */
export const FIGURES: readonly Property[] = [
  {
    id: 'trade',
    label: 'trade volume',
    value: 'quantity',
    constancy: 'changing',
    symmetric: true,
    phrasings: [
      `trade volume|turnover? between {subject:LOC|ORG} and {object:LOC|ORG} ... ${MOVED} ... to {money}`,
      `trade volume|turnover? between {subject:LOC|ORG} and {object:LOC|ORG} ... ${BE} ... {money}`,
      'trade volume|turnover? between {subject:LOC|ORG} and {object:LOC|ORG} of|at|worth|totalling|totaling ... {money}',
      `{subject:LOC|ORG} and {object:LOC|ORG} ... trade volume|turnover? ,? ${BE} ... {money}`,
      `{subject:LOC|ORG} and {object:LOC|ORG} ... trade volume|turnover? ,? ${MOVED} ... to {money}`,
      `{subject:LOC|ORG} 's trade with {object:LOC|ORG} ${MOVED} ... to {money}`,
      `{subject:LOC|ORG} 's trade with {object:LOC|ORG} ${BE} ... {money}`,
      "{subject:LOC|ORG} 's trade with {object:LOC|ORG} of|at|worth ... {money}",
    ],
  },
  {
    id: 'investment',
    label: 'investment',
    value: 'quantity',
    constancy: 'changing',
    phrasings: [
      '{subject:LOC|ORG} ,? which? has|have|had? invested|invests|investing ... {money} in|into the? {object:LOC|ORG}',
      `{subject:LOC|ORG} 's investment|investments in {object:LOC|ORG} ${BE} ... {money}`,
      `{subject:LOC|ORG} 's investment|investments in {object:LOC|ORG} ${MOVED} ... to {money}`,
    ],
  },
  {
    id: 'revenue',
    label: 'revenue',
    value: 'quantity',
    constancy: 'changing',
    subject: ['ORG'],
    phrasings: [
      `{org} 's? ... revenue|revenues|sales|turnover ,? ${BE} ... {money}`,
      `{org} 's? ... revenue|revenues|sales|turnover ${MOVED} ... to {money}`,
      `revenue|revenues|sales|turnover at|of the? {org} ${BE} ... {money}`,
      `revenue|revenues|sales|turnover at|of the? {org} ${MOVED} ... to {money}`,
      '{org} reported|posted|recorded|generated ... revenue|revenues|sales|turnover of ... {money}',
    ],
  },
  {
    id: 'profit',
    label: 'profit',
    value: 'quantity',
    constancy: 'changing',
    subject: ['ORG'],
    phrasings: [
      `{org} 's? ... profit|profits|income ,? ${BE} ... {money}`,
      `{org} 's? ... profit|profits|income ${MOVED} ... to {money}`,
      `profit|profits|income at|of the? {org} ${BE} ... {money}`,
      `profit|profits|income at|of the? {org} ${MOVED} ... to {money}`,
      '{org} reported|posted|recorded|made ... profit|profits|income of ... {money}',
    ],
  },
  {
    id: 'price',
    label: 'price',
    value: 'quantity',
    constancy: 'changing',
    phrasings: [
      '{subject:ORG|WORK|OTHER} was|were? sold|bought|acquired for ... {money}',
      '{subject:ORG|WORK|OTHER} costs|cost ... {money}',
      'bought|acquired|purchased|buys|acquires the? {subject:ORG|WORK|OTHER} for {money}',
    ],
  },
  {
    id: 'capacity',
    label: 'capacity',
    value: 'quantity',
    constancy: 'changing',
    phrasings: [
      '{subject} has|had|with a capacity of ... {quantity}',
      '{subject} , with a capacity of ... {quantity}',
      '{subject} ,? which? can|could produce|make|build|handle|process|hold|seat {quantity}',
      '{subject} ,|is? able to produce|make|build|handle|process|hold|seat {quantity}',
      '{subject} ,|is? capable of producing|making|building|handling|processing|holding|seating {quantity}',
    ],
  },
  {
    id: 'length',
    label: 'length',
    value: 'quantity',
    constancy: 'fixed',
    phrasings: [
      '{subject:LOC|OTHER|WORK|ORG} is|was ... {quantity:kilometer|mile|meter|foot} long',
      '{subject:LOC|OTHER|WORK|ORG} ,? which? stretches|runs|spans ... {quantity:kilometer|mile}',
      '{subject:LOC|OTHER|WORK} stretches|spans {quantity:meter|foot}',
      '{quantity:kilometer|mile|meter|foot} - long {subject:LOC|OTHER|WORK}',
    ],
  },
  {
    id: 'height',
    label: 'height',
    value: 'quantity',
    constancy: 'fixed',
    phrasings: [
      '{subject:LOC|OTHER|WORK|ORG} ,? which? is|was|stands ... {quantity:kilometer|mile|meter|foot} high|tall',
      '{subject:LOC} ,? which? rises {quantity:meter|foot}',
      '{quantity:meter|foot} - high|tall {subject:LOC|OTHER|WORK}',
    ],
  },
  {
    id: 'area',
    label: 'area',
    value: 'quantity',
    constancy: 'fixed',
    phrasings: [
      '{subject:LOC|OTHER} ,? which? covers|occupies {quantity:hectare|acre|square-kilometer|square-mile|square-meter}',
      '{subject:LOC|OTHER} covers|occupies an area of ... {quantity}',
    ],
  },
  {
    id: 'distance',
    label: 'distance',
    value: 'quantity',
    constancy: 'fixed',
    symmetric: true,
    rough: true,
    subject: ['LOC'],
    phrasings: [
      '{subject:LOC} ,|is|lies|which is|lies? {quantity:kilometer|mile} from {object:LOC}',
      '{subject:LOC} ,|is|lies|which is|lies? {quantity:kilometer|mile} north|south|east|west|northeast|northwest|southeast|southwest of {object:LOC}',
    ],
  },
  {
    id: 'stake',
    label: 'stake',
    value: 'quantity',
    constancy: 'changing',
    subject: ['ORG', 'PER'],
    phrasings: [
      '{subject:ORG|PER} owns|holds|held|has ... {percent} of the? {object:ORG}',
      '{subject:ORG|PER} owns|holds|held|has a {percent} stake in the? {object:ORG}',
    ],
  },
  {
    id: 'votes',
    label: 'votes',
    value: 'quantity',
    constancy: 'changing',
    subject: ['PER', 'ORG'],
    phrasings: [
      '{subject:PER|ORG} won|received|got|polled ... {percent} of the? vote|votes',
      '{subject:PER|ORG} won|received|got|polled ... {quantity:vote}',
    ],
  },
  { id: 'score', label: 'score', value: 'text', constancy: 'changing', symmetric: true, phrasings: [] },
  {
    id: 'target',
    label: 'target',
    value: 'quantity',
    constancy: 'several',
    phrasings: [
      '{subject} set a|its target|goal of {quantity}',
      "{subject} 's target|goal of {quantity}",
      '{subject} aims|aimed|plans|planned|hopes|wants to reach|achieve {quantity}',
    ],
  },
  {
    id: 'deadline',
    label: 'deadline',
    value: 'time',
    constancy: 'changing',
    phrasings: [
      'deadline for the? {subject} is|was|, {time}',
      'deadline of {time} for the? {subject}',
      "{subject} 's {time} deadline",
      '{subject} is|are|was|were|has|have|must to? be? completed|finished|ready|opened|built by {time}',
      '{subject} has|have until {time}',
    ],
  },
  { id: 'superlative', label: 'rank', value: 'text', constancy: 'changing', phrasings: [] },
  { id: 'quotation', label: 'quotation', value: 'text', constancy: 'several', phrasings: [] },
];
