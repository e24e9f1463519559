import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [
    {
      path: 'opgaven/:taskId/stap/:stepId/beslissing',
      lazy: page(() => import('./decision-page'), 'decision', 'consultation', 'task'),
    },
  ],
};
