import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [
    {
      path: 'beheer/beleid/:agendaId',
      lazy: page(() => import('./policy-page'), 'policy', 'task', 'steering', 'errors'),
    },
  ],
};
