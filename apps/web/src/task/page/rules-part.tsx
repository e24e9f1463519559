import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuardedChainView, TaskView } from '@samenspel/contracts';
import { isApiProblem, useRead } from '../../api';
import { EmptyState, Loaded, Paragraph, StatusMark, TextLink, type Mark } from '../../ui';
import { pathOfTaskPart } from '../paths';

interface PartProps {
  readonly task: TaskView;
}

type Line = GuardedChainView['lines'][number];

const markOf: Record<Line['state'], Mark> = {
  kept: 'done',
  'not-yet': 'open',
  broken: 'late',
  overridden: 'overridden',
};

/** *Spelregels*: what Samenspel guards in this task, each with its evidence. */
export function RulesPart({ task }: PartProps): ReactElement {
  const { t } = useTranslation('task');
  const query = useRead<GuardedChainView>(`/tasks/${task.id}/guarded-chain`);
  if (isApiProblem(query.error, 404)) return <NotYet />;
  return (
    <>
      <Paragraph>{t('rules.lead')}</Paragraph>
      <Loaded query={query}>
        {({ lines }) =>
          lines.length === 0 ? (
            <NotYet />
          ) : (
            <ul className="sam-plain-list">
              {lines.map((line) => (
                <RuleLine key={line.rule} line={line} task={task} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function NotYet(): ReactElement {
  const { t } = useTranslation('task');
  return (
    <EmptyState title={t('rules.notYetTitle')}>
      <Paragraph>{t('rules.notYet')}</Paragraph>
    </EmptyState>
  );
}

function RuleLine({ line, task }: PartProps & { readonly line: Line }): ReactElement {
  const { t } = useTranslation('task');
  const eventId = line.evidence.flatMap(({ eventIds }) => eventIds)[0];
  return (
    <li className="sam-rule-line">
      <p>
        <strong>{line.title}</strong>
      </p>
      <p>
        <StatusMark mark={markOf[line.state]}>{line.stateWord}</StatusMark>
      </p>
      {[...new Set(line.evidence.map(({ sentence }) => sentence))].map((sentence) => (
        <p key={sentence} className="sam-small">
          {sentence}
        </p>
      ))}
      {eventId && (
        <p className="sam-small">
          <TextLink to={`${pathOfTaskPart(task.id, 'verloop')}#${eventId}`}>{t('rules.toLog')}</TextLink>
        </p>
      )}
    </li>
  );
}
