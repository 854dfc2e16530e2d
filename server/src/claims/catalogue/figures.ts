import type { Property } from './types';

const BE = 'is|was|were|are|reached|totalled|totaled|hit|stood|amounted|came|rose|fell|climbed|grew|exceeded|surpassed';

/** Sums and measures of organisations, places and works. */
export const FIGURES: readonly Property[] = [
  {
    id: 'trade',
    label: 'trade volume',
    value: 'quantity',
    constancy: 'changing',
    symmetric: true,
    phrasings: [
      'trade volume|turnover? between {subject:LOC|ORG} and {object:LOC|ORG} ... {money}',
      `{subject:LOC|ORG} and {object:LOC|ORG} ... trade volume|turnover? ,? ${BE} ... {money}`,
      "{subject:LOC|ORG} 's trade with {object:LOC|ORG} ... {money}",
    ],
  },
  {
    id: 'investment',
    label: 'investment',
    value: 'quantity',
    constancy: 'changing',
    phrasings: [
      '{subject:LOC|ORG} invested|invests|investing ... {money} in|into the? {object:LOC|ORG}',
      '{subject:LOC|ORG} invested {money} in the? {object:LOC|ORG}',
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
    ],
  },
  {
    id: 'capacity',
    label: 'capacity',
    value: 'quantity',
    constancy: 'changing',
    phrasings: ['{subject} has|had|with a capacity of ... {quantity}', '{subject} , with a capacity of ... {quantity}'],
  },
  {
    id: 'length',
    label: 'length',
    value: 'quantity',
    constancy: 'fixed',
    phrasings: [
      '{subject:LOC|OTHER|WORK|ORG} is|was ... {quantity:kilometer|mile|meter|foot} long',
      '{subject:LOC|OTHER|WORK|ORG} stretches|runs|spans ... {quantity:kilometer|mile}',
    ],
  },
  {
    id: 'height',
    label: 'height',
    value: 'quantity',
    constancy: 'fixed',
    phrasings: ['{subject:LOC|OTHER|WORK|ORG} is|was|stands ... {quantity:kilometer|mile|meter|foot} high|tall'],
  },
  {
    id: 'area',
    label: 'area',
    value: 'quantity',
    constancy: 'fixed',
    phrasings: [
      '{subject:LOC|OTHER} covers|occupies ... {quantity:hectare|acre}',
      '{subject:LOC|OTHER} covers|occupies an area of ... {quantity}',
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
  { id: 'score', label: 'score', value: 'quantity', constancy: 'several', phrasings: [] },
  { id: 'target', label: 'target', value: 'quantity', constancy: 'several', phrasings: [] },
  { id: 'deadline', label: 'deadline', value: 'time', constancy: 'changing', phrasings: [] },
  { id: 'superlative', label: 'rank', value: 'text', constancy: 'changing', phrasings: [] },
  { id: 'quotation', label: 'quotation', value: 'text', constancy: 'several', phrasings: [] },
];
