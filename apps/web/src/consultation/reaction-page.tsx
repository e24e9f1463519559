import type { ConsultationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useRead } from '../api';
import type { AnswerPageProps } from '../app/answer-page';
import { Loaded } from '../ui';
import { Reacting } from './reacting';

/** The consultation behind a link of a mail, for people without an account. */
export function AnswerPage({ link, choice }: AnswerPageProps): ReactElement {
  return (
    <Loaded query={useRead<ConsultationView>(`/steps/${link.step.id}/consultation`)}>
      {(view) => <Reacting view={view} choice={choice} link={{ id: link.id, forwarded: link.forwarded }} />}
    </Loaded>
  );
}
