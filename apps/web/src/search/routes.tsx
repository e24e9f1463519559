import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [{ path: 'zoeken', lazy: page(() => import('./search-page'), 'search', 'task') }],
};
