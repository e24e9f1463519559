import { answerPage } from '../app/answer-page';
import { page } from '../app/page';
import type { Slice } from '../app/slice';

const load = () => import('./confirmation-page');

export const slice: Slice = {
  routes: [{ path: 'opgaven/:taskId/bevestigingen/:stepId?', lazy: page(load, 'confirmation') }],
  answerPages: { confirm: answerPage(load, 'confirmation') },
};
