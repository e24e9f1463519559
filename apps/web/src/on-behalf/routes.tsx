import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [
    {
      path: 'opgaven/:taskId/stap/:stepId/namens',
      lazy: page(() => import('./on-behalf-page'), 'steering', 'invitation', 'iteration', 'consultation', 'task'),
    },
  ],
};
