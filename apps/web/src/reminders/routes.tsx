import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  // Open for who came by the link of a mail; everybody else signs in first.
  openRoutes: [{ path: 'herinneringen', lazy: page(() => import('./reminders-page'), 'reminders', 'errors') }],
};
