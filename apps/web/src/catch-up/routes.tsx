import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  // Open for who came by a link; everybody else signs in first.
  openRoutes: [
    {
      path: 'opgaven/:taskId/bijpraten',
      lazy: page(() => import('./catch-up-page'), 'catchUp', 'task', 'progress', 'iteration'),
    },
  ],
};
