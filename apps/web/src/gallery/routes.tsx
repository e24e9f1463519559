import { page } from '../app/page';
import type { Slice } from '../app/slice';

/** Every component in its states, to look at and to test; not part of a production build. */
export const slice: Slice =
  import.meta.env.MODE === 'production'
    ? {}
    : { openRoutes: [{ path: 'ontwerp', lazy: page(() => import('./gallery-page'), 'task') }] };
