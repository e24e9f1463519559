import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [{ path: 'wie-heeft-de-bal', lazy: page(() => import('./balls-page'), 'ball', 'task', 'progress') }],
  navigation: [{ to: '/wie-heeft-de-bal', name: 'whoHasTheBall', order: 30, forManagers: true }],
};
