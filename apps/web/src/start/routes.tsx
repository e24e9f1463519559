import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [{ index: true, lazy: page(() => import('./start-page'), 'task', 'progress', 'risk') }],
  navigation: [{ to: '/', name: 'start', order: 10 }],
};
