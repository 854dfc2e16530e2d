/** Indices into `TYPES` by name, for rules that speak of one type. */
export const PER = 0;
export const ORG = 1;
export const LOC = 2;
export const EVENT = 3;
export const WORK = 4;
export const OTHER = 5;
