import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [{ path: 'mijn-agenda', lazy: page(() => import('./own-calendar-page'), 'calendar') }],
};
