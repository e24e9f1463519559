import { answerPage } from '../app/answer-page';
import { page } from '../app/page';
import type { Slice } from '../app/slice';

export const slice: Slice = {
  routes: [
    { path: 'opgaven', lazy: page(() => import('./list/tasks-page'), 'task', 'progress') },
    {
      path: 'concepten/:taskId',
      lazy: page(() => import('./draft/draft-page'), 'draft', 'directory', 'task', 'progress', 'secondLook'),
    },
    {
      path: 'opgaven/:taskId',
      lazy: page(() => import('./page/task-page'), 'task', 'progress', 'catchUp', 'iteration', 'risk', 'interest'),
    },
  ],
  answerPages: { follow: answerPage(() => import('./follow-page'), 'task', 'progress', 'access', 'catchUp') },
  navigation: [{ to: '/opgaven', name: 'tasks', order: 20 }],
};
