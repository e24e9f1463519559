import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [
    { path: 'partijen', lazy: page(() => import('./directory-page'), 'directory', 'task', 'sheet') },
    { path: 'partijen/inlezen', lazy: page(() => import('./directory-page'), 'directory', 'task', 'sheet') },
    { path: 'partijen/:partyId', lazy: page(() => import('./party-page'), 'directory', 'task', 'errors') },
    { path: 'mensen/:personId', lazy: page(() => import('./person-page'), 'directory', 'task', 'errors') },
  ],
  navigation: [{ to: '/partijen', name: 'parties', order: 40 }],
};
