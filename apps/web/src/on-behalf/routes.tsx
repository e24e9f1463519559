import { answerPage } from '../app/answer-page';
import { page } from '../app/page';
import { WITHDRAW, type Slice } from '../app/slice';

export const slice: Slice = {
  routes: [
    {
      path: 'opgaven/:taskId/stap/:stepId/namens',
      lazy: page(() => import('./on-behalf-page'), 'steering', 'invitation', 'iteration', 'consultation', 'task'),
    },
  ],
  answerPages: { [WITHDRAW]: answerPage(() => import('./withdraw-page'), 'steering') },
};
