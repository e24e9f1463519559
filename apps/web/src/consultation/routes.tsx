import { answerPage } from '../app/answer-page';
import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [
    { path: 'consultaties/:stepId', lazy: page(() => import('./consultation-page'), 'consultation') },
    {
      path: 'consultaties/:stepId/reacties/:way?',
      lazy: page(() => import('./handle/reactions-page'), 'consultation', 'handling', 'sheet'),
    },
    {
      path: 'consultaties/:stepId/uitkomst',
      lazy: page(() => import('./outcome/outcome-page'), 'consultation', 'outcome', 'handling'),
    },
    {
      path: 'consultaties/:stepId/nota',
      lazy: page(
        () => import('./response-document/response-document-page'),
        'consultation',
        'outcome',
        'handling',
        'responseDocument',
      ),
    },
    {
      path: 'opgaven/:taskId/consultatie-voorbereiden',
      lazy: page(() => import('./prepare/prepare-page'), 'consultation', 'preparation'),
    },
    {
      path: 'opgaven/:taskId/reacties',
      lazy: page(() => import('./handle/reactions-of-task'), 'consultation', 'handling'),
    },
  ],
  answerPages: { react: answerPage(() => import('./reaction-page'), 'consultation') },
};
