import '../../styles/plan.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroundRulesView, GuardedChainView, TaskView } from '@samenspel/contracts';
import { isApiProblem, useRead } from '../../api';
import { DossierLink } from '../../dossier/dossier-link';
import { EmptyState, Loaded, Paragraph, Section, StatusMark, TextLink, type Mark } from '../../ui';
import { pathOfTaskPart } from '../paths';

interface PartProps {
  readonly task: TaskView;
}

type Line = GuardedChainView['lines'][number] & Partial<Pick<GroundRulesView['lines'][number], 'meaning'>>;

const markOf: Record<Line['state'], Mark> = {
  kept: 'done',
  'not-yet': 'open',
  broken: 'late',
  overridden: 'overridden',
};

/** *Spelregels*: how the task keeps the ground rules, and what Samenspel guards in it, each with its evidence. */
export function RulesPart({ task }: PartProps): ReactElement {
  const { t } = useTranslation('task');
  const groundRules = useRead<GroundRulesView>(`/tasks/${task.id}/ground-rules`);
  const chain = useRead<GuardedChainView>(`/tasks/${task.id}/guarded-chain`);
  if (isApiProblem(chain.error, 404)) return <NotYet />;
  return (
    <>
      <Section level={3} title={t('rules.groundRules')}>
        <Paragraph>{t('rules.groundRulesLead')}</Paragraph>
        <Loaded query={groundRules}>{({ lines }) => <RuleLines lines={lines} task={task} />}</Loaded>
      </Section>
      <Section level={3} title={t('rules.chain')}>
        <Paragraph>{t('rules.lead')}</Paragraph>
        <Loaded query={chain}>{({ lines }) => <RuleLines lines={lines} task={task} />}</Loaded>
      </Section>
      {task.may.readDossier && <DossierLink taskId={task.id} />}
    </>
  );
}

function RuleLines({ lines, task }: PartProps & { readonly lines: readonly Line[] }): ReactElement {
  if (lines.length === 0) return <NotYet />;
  return (
    <ul className="sam-plain-list">
      {lines.map((line) => (
        <RuleLine key={line.rule} line={line} task={task} />
      ))}
    </ul>
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
      {line.meaning !== undefined && <p>{line.meaning}</p>}
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
