import { answerPage } from '../app/answer-page';
import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [
    {
      path: 'opgaven/:taskId/stap/:stepId/uitnodiging',
      lazy: page(() => import('./invitation-page'), 'invitation', 'task', 'access'),
    },
  ],
  answerPages: { reply: answerPage(() => import('./reply-page'), 'invitation', 'task', 'access') },
};
