import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [
    {
      path: 'opgaven/:taskId/meelezen',
      lazy: page(() => import('./second-look-page'), 'secondLook', 'task', 'draft', 'errors'),
    },
  ],
};
