import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [
    {
      path: 'opgaven/:taskId/dossier',
      lazy: page(
        () => import('./dossier-page'),
        'dossier',
        'task',
        'consultation',
        'handling',
        'decision',
        'log',
        'post',
      ),
    },
  ],
};
