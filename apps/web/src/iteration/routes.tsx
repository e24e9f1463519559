import { answerPage } from '../app/answer-page';
import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [
    { path: 'opgaven/:taskId/stap/:stepId/cyclus', lazy: page(() => import('./cycle-page'), 'iteration', 'catchUp') },
    { path: 'opgaven/:taskId/bulletins/:bulletinId', lazy: page(() => import('./bulletin-page'), 'iteration') },
  ],
  answerPages: {
    'check-in': answerPage(() => import('./cycle-by-link'), 'iteration', 'catchUp', 'problems'),
    reflect: answerPage(() => import('./cycle-by-link'), 'iteration', 'catchUp', 'problems'),
  },
};
