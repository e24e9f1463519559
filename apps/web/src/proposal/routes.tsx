import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [
    { path: 'opgaven/:taskId/voorstel', lazy: page(() => import('./draft-page'), 'proposal') },
    { path: 'opgaven/:taskId/voorstel/:proposalId', lazy: page(() => import('./version-page'), 'proposal') },
  ],
};
