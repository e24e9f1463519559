import type { IterationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { Navigate } from 'react-router';
import { useRead } from '../api';
import type { AnswerPageProps } from '../app/answer-page';
import { pathOfCatchUp } from '../task/paths';
import { Loaded } from '../ui';
import { Cycle } from './cycle';

/** The cycle behind a link of a mail, for a member without an account or without time to sign in. */
export function AnswerPage({ link, choice }: AnswerPageProps): ReactElement {
  // The button of the mail that welcomes a late joiner.
  if (choice === 'bijpraten') return <Navigate to={pathOfCatchUp(link.task.id, link.id)} replace />;
  return <CycleOf link={link} choice={choice} />;
}

function CycleOf({ link, choice }: AnswerPageProps): ReactElement {
  return (
    <Loaded query={useRead<IterationView>(`/steps/${link.step.id}/iteration`)}>
      {(view) => <Cycle view={view} purpose={link.purpose} choice={choice} />}
    </Loaded>
  );
}
