import type { Property } from './types';

const BE = 'is|was|are|were';

/** What is said of organisations and places. */
export const ORGANISATIONS: readonly Property[] = [
  {
    id: 'founder',
    label: 'founder',
    value: 'entity',
    constancy: 'several',
    subject: ['ORG', 'OTHER'],
    phrasings: [
      `{subject:ORG|OTHER} ,? ${BE} founded by {entity:PER}`,
      '{subject:ORG|OTHER} , founded by {entity:PER}',
      'founded|established|created by {entity:PER} , the? {subject:ORG|OTHER}',
    ],
  },
  {
    id: 'headquarters',
    label: 'headquarters',
    value: 'entity',
    constancy: 'changing',
    subject: ['ORG'],
    phrasings: [
      `{org} ,? ${BE} headquartered|based in {entity:LOC}`,
      '{org} , headquartered|based in {entity:LOC}',
      '{org} , which is headquartered|based in {entity:LOC}',
      "{org} 's headquarters in {entity:LOC}",
      'headquarters of the? {org} in {entity:LOC}',
    ],
  },
  {
    id: 'capital',
    label: 'capital',
    value: 'entity',
    constancy: 'changing',
    subject: ['LOC'],
    phrasings: [
      '{entity:LOC} , the? capital of {place}',
      '{entity:LOC} , capital of {place}',
      '{entity:LOC} is|, the capital of {place}',
      "{place} 's capital city? ,? {entity:LOC}",
      'capital of {place} is|, {entity:LOC}',
    ],
  },
  {
    id: 'located',
    label: 'location',
    value: 'entity',
    constancy: 'several',
    phrasings: [`{subject} ,? ${BE} located|situated in {entity:LOC}`, '{subject} , located|situated in {entity:LOC}'],
  },
  {
    id: 'subsidiary',
    label: 'parent company',
    value: 'entity',
    constancy: 'several',
    subject: ['ORG'],
    phrasings: [
      '{org} , a|the subsidiary|unit|division of the? {entity:ORG}',
      `{org} ${BE} owned by the? {entity:ORG}`,
    ],
  },
  {
    id: 'joined',
    label: 'date of joining',
    value: 'time',
    constancy: 'fixed',
    subject: ['LOC', 'ORG', 'PER'],
    phrasings: [
      '{subject:LOC|ORG|PER} joined the? {object:ORG} ... in|on {time}',
      '{subject:LOC|ORG|PER} became a full? member of the? {object:ORG} in|on {time}',
      "{subject:LOC|ORG|PER} 's accession to the? {object:ORG} in|on {time}",
      '{subject:LOC|ORG|PER} acceded to the? {object:ORG} in|on {time}',
    ],
  },
  { id: 'member', label: 'membership', value: 'entity', constancy: 'several', phrasings: [] },
  { id: 'founding-member', label: 'founding members', value: 'entity', constancy: 'several', phrasings: [] },
  {
    id: 'members',
    label: 'number of members',
    value: 'quantity',
    constancy: 'changing',
    subject: ['ORG', 'OTHER'],
    phrasings: [
      '{org} has|had|counts|comprises {quantity:member}',
      '{org} has|had|counts|comprises {quantity:country}',
      '{quantity:member} of the? {org}',
    ],
  },
  {
    id: 'employees',
    label: 'number of employees',
    value: 'quantity',
    constancy: 'changing',
    subject: ['ORG'],
    phrasings: [
      '{org} ,? which? employs|employed|employing ... {quantity:people|employee|worker|staff}',
      '{org} has|had {quantity:employee|worker}',
      "{org} 's {quantity:employee|worker}",
      '{org} has|had a workforce|staff of {quantity}',
    ],
  },
  {
    id: 'population',
    label: 'population',
    value: 'quantity',
    constancy: 'changing',
    subject: ['LOC'],
    phrasings: [
      '{place} has|had|with a population of ... {quantity}',
      '{place} , with a population of ... {quantity}',
      "{place} 's population is|was|of|reached|stood ... {quantity}",
      'population of {place} is|was|reached|stood ... {quantity}',
      '{place} is|was home to ... {quantity:people}',
    ],
  },
];
