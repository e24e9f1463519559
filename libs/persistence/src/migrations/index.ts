import { Foundation0001 } from './0001-foundation';

/** In order; named one by one, because a glob finds other files in a build than in the sources. */
export const migrations = [Foundation0001];
