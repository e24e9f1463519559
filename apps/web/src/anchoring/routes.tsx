import { answerPage } from '../app/answer-page';
import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [
    { path: 'opgaven/:taskId/borging', lazy: page(() => import('./anchoring-page'), 'anchoring', 'task') },
    { path: 'opgaven/:taskId/borgingsplan', lazy: page(() => import('./plan-page'), 'anchoring', 'task') },
    { path: 'opgaven/:taskId/stap/:stepId/meting', lazy: page(() => import('./measure-page'), 'anchoring') },
  ],
  answerPages: { measure: answerPage(() => import('./measure-by-link'), 'anchoring', 'problems') },
};
