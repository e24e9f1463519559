import { join } from 'node:path';

/** The golden histories: one file per play, with one history per run. */
export const historiesFolder = join(__dirname, 'histories');
