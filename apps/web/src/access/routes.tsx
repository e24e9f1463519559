import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  openRoutes: [
    { path: 'aanmelden', lazy: page(() => import('./sign-in-page'), 'signIn') },
    { path: 'aanmelden/link', lazy: page(() => import('./sign-in-link-page'), 'access', 'signIn') },
    { path: 'l/:linkId', lazy: page(() => import('./answer-link-page'), 'access') },
    { path: 'uitgelogd', lazy: page(() => import('./signed-out-page'), 'access') },
    { path: 'toegankelijkheid', lazy: page(() => import('./accessibility-page'), 'accessibility') },
  ],
};
