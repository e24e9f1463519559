import type { Database } from '@samenspel/persistence';

/** Statements of the transaction that runs. Rows come with camelCase names, instants as epoch milliseconds. */
export type Sql = Pick<Database, 'rows' | 'row' | 'execute'>;
