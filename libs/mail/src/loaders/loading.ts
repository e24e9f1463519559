import type { Database } from '@samenspel/persistence';
import type { LinkUrls } from '../link-urls';
import type { Addressee, TaskSheet } from '../model/parts';
import type { TaskMailRows } from './mail-row';

/** What every loader of a kind is given. */
export interface Loading {
  readonly database: Database;
  readonly links: LinkUrls;
  readonly rows: TaskMailRows;
  /** Whom it goes to and the task: the same in each model. */
  readonly base: { readonly to: Addressee; readonly task: TaskSheet };
}
