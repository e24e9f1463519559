import type { ReactElement } from 'react';
import type { InvitationView } from '@samenspel/contracts';
import { useRead } from '../api';
import type { AnswerPageProps } from '../app/answer-page';
import { ForwardLink } from '../access/forward-link';
import { Loaded } from '../ui';
import { Invitation } from './invitation';

/** The invitation behind the link of a mail, for people without an account. */
export function AnswerPage({ link, choice }: AnswerPageProps): ReactElement {
  const path = `/steps/${link.step.id}/invitation`;
  return (
    <Loaded query={useRead<InvitationView>(path)}>
      {(view) => (
        <Invitation view={view} path={path} choice={choice}>
          <ForwardLink link={link} />
        </Invitation>
      )}
    </Loaded>
  );
}
