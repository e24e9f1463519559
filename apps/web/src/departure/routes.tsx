import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [
    {
      path: 'partijen/:partyId/mensen/:personId/vertrek',
      lazy: page(() => import('./departure-page'), 'departure', 'task', 'errors', 'signIn'),
    },
  ],
};
