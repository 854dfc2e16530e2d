import { type Catalogue, catalogueWith } from '../claims/catalogue';
import type { Property } from '../claims/catalogue/types';
import type { Snapshot } from './snapshot';

/** The properties in force in a snapshot. */
export const catalogueOf = (snapshot: Snapshot): Catalogue => catalogueWith(snapshot.config.properties);

/** The property called `id` in a snapshot, the person's own among them; undefined for an open claim. */
export const propertyIn = (snapshot: Snapshot, id: string): Property | undefined =>
  catalogueOf(snapshot).propertyOf(id);
