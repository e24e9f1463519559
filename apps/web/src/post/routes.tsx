import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [
    { path: 'post', lazy: page(() => import('./post-page'), 'post', 'task', 'progress') },
    { path: 'post/:mailId', lazy: page(() => import('./mail-page'), 'post', 'task', 'progress', 'errors') },
  ],
  navigation: [{ to: '/post', name: 'mail', order: 50, forManagers: true }],
};
