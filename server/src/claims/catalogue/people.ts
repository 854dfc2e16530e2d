import type { Property } from './types';

/** Verbs of what only the living, and bodies that exist, do themselves. */
const ACTS =
  'signed|won|joined|visited|met|wrote|published|bought|acquired|moved|graduated|married|retired|resigned|played|addressed|attended|voted|testified|opened|launched|announced';

/** What is said of persons. */
export const PEOPLE: readonly Property[] = [
  {
    id: 'born',
    label: 'date of birth',
    value: 'time',
    constancy: 'fixed',
    subject: ['PER'],
    phrasings: [
      '{person} was|were|, born ... in|on {time}',
      '{person} ( born ... {time}',
      '{person} , who was born ... in|on {time}',
      'born in|on {time} , {person}',
      'birth of {person} in|on {time}',
    ],
  },
  {
    id: 'died',
    label: 'date of death',
    value: 'time',
    constancy: 'fixed',
    subject: ['PER'],
    phrasings: [
      '{person} died|drowned ... in|on {time}',
      '{person} passed away ... in|on {time}',
      '{person} , who died in|on {time}',
      "{person} 's death in|on {time}",
      'death of {person} in|on {time}',
    ],
  },
  {
    id: 'age',
    label: 'age',
    value: 'quantity',
    constancy: 'changing',
    subject: ['PER'],
    phrasings: [],
  },
  {
    id: 'birthplace',
    label: 'place of birth',
    value: 'entity',
    constancy: 'fixed',
    subject: ['PER'],
    phrasings: [
      '{person} was|, born in {entity:LOC}',
      '{person} , who was born in {entity:LOC}',
      '{person} , a native of {entity:LOC}',
      '{entity:LOC} - born {person}',
    ],
  },
  { id: 'office', label: 'office', value: 'entity', constancy: 'changing', phrasings: [] },
  {
    id: 'office-since',
    label: 'date of taking office',
    value: 'time',
    constancy: 'changing',
    subject: ['PER'],
    phrasings: [
      '{person} took|assumed office in|on {time}',
      '{person} was sworn in ... on {time}',
      '{person} , who took office in|on {time}',
    ],
  },
  {
    id: 'office-until',
    label: 'date of leaving office',
    value: 'time',
    constancy: 'changing',
    subject: ['PER'],
    phrasings: ['{person} ,? who? left office in|on {time}'],
  },
  {
    id: 'act',
    label: 'date of an act',
    value: 'time',
    constancy: 'several',
    subject: ['PER', 'ORG'],
    phrasings: [
      `{subject:PER|ORG} ${ACTS} ... in|on {time}`,
      `in|on {time} , {subject:PER|ORG} ${ACTS}`,
      `{subject:PER|ORG} , who|which ${ACTS} ... in|on {time}`,
    ],
  },
  {
    id: 'employer',
    label: 'employer',
    value: 'entity',
    constancy: 'several',
    subject: ['PER'],
    phrasings: [
      '{person} ,? who? works|worked for|at the? {entity:ORG}',
      '{person} ,? who? joined the? {entity:ORG}',
      '{person} ,? who? was hired by the? {entity:ORG}',
      '{person} , a|an ... at the? {entity:ORG}',
    ],
  },
];
