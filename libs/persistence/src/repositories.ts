import { Gate } from './answer/gate';
import { Database } from './database/database';

/** What the persistence module provides, one by one. */
export const repositories = [Database, Gate] as const;
