import type { ConfirmationsView, ConfirmationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useRead } from '../api';
import type { AnswerPageProps } from '../app/answer-page';
import { Loaded } from '../ui';
import { Confirm } from './confirm';
import { Confirmations } from './confirmations';

// One module for three ways in: every visitor loads the list of pages, so each entry of it has a price.

/** For who is signed in: all parties of a task, or the step in which one party answers. */
export function Page(): ReactElement {
  const { taskId = '', stepId } = useParams();
  const [search] = useSearchParams();
  if (stepId === undefined) return <OfTask taskId={taskId} />;
  const sender = search.get('namens');
  return <OfParty path={`/steps/${stepId}/confirmation${sender === null ? '' : `?sender=${sender}`}`} />;
}

/** Behind a link of a mail, for the contact of a party without an account. */
export function AnswerPage({ link }: AnswerPageProps): ReactElement {
  return <OfParty path={`/steps/${link.step.id}/confirmation`} />;
}

function OfTask({ taskId }: { readonly taskId: string }): ReactElement {
  return (
    <Loaded query={useRead<ConfirmationsView>(`/tasks/${taskId}/confirmations`)}>
      {(view) => <Confirmations view={view} />}
    </Loaded>
  );
}

function OfParty({ path }: { readonly path: string }): ReactElement {
  return <Loaded query={useRead<ConfirmationView>(path)}>{(view) => <Confirm view={view} />}</Loaded>;
}
