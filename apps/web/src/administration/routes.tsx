import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [
    {
      path: 'beheer',
      lazy: page(() => import('./administration-page'), 'administration', 'task', 'steering', 'draft', 'errors'),
    },
  ],
  navigation: [{ to: '/beheer', name: 'administration', order: 60, forManagers: true }],
};
