import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '@samenspel/contracts';
import { DateWords, EmptyState, MarkShape, Paragraph, Section } from '../../ui';
import { plannedEscalations } from './planned-escalations';
import { Override } from './override';
import { LevelsTable } from './levels-table';
import { PartyRow } from './party-row';
import { RepresentationTable } from './representation-table';
import { DepartureLink } from '../../departure/departure-link';
import { SeatLine } from './seat-line';
import { SeatsTable } from './seats-table';

interface PartProps {
  readonly task: TaskView;
}

/** *Mensen*: who was asked, who sits at the table, and what the table lacks. */
export function PeoplePart({ task }: PartProps): ReactElement {
  const { t } = useTranslation('task');
  const planned = plannedEscalations(task.plan);
  return (
    <>
      <Gaps task={task} />
      <ReportsDue workGroup={task.workGroup} />
      <Section level={3} title={t('people.matrix')}>
        <RepresentationTable task={task} />
      </Section>
      <Section level={3} title={t('levels.title')}>
        <Paragraph>{t('levels.lead')}</Paragraph>
        <LevelsTable levels={task.levels} />
      </Section>
      <Seats workGroup={task.workGroup} />
      <WorkGroup task={task} />
      <Section level={3} title={t('people.parties')}>
        <ul className="sam-rows sam-rows--short">
          {task.parties.map((invited) => (
            <PartyRow key={invited.party.id} invited={invited} planned={planned} />
          ))}
        </ul>
      </Section>
      <Section level={3} title={t('people.deciders')}>
        <ul className="sam-rows sam-rows--short">
          {task.deciders.map((seat) => (
            <SeatLine key={seat.id} seat={seat}>
              {task.may.managePeople && (
                <>
                  {' · '}
                  <DepartureLink seat={seat} />
                </>
              )}
            </SeatLine>
          ))}
        </ul>
      </Section>
      <Overrides overrides={task.overrides} />
    </>
  );
}

function Seats({ workGroup }: Pick<TaskView, 'workGroup'>): ReactElement | null {
  const { t } = useTranslation('iteration');
  if (workGroup.length === 0) return null;
  return (
    <Section level={3} title={t('seats.title')}>
      <SeatsTable workGroup={workGroup} />
    </Section>
  );
}

function Overrides({ overrides }: Pick<TaskView, 'overrides'>): ReactElement | null {
  const { t } = useTranslation('task');
  if (overrides.length === 0) return null;
  return (
    <Section level={3} title={t('people.overrides')}>
      <ul className="sam-rows">
        {overrides.map((override) => (
          <Override key={`${override.subject} ${override.when.at}`} override={override} />
        ))}
      </ul>
    </Section>
  );
}

/** What is missing is a to-do, not a surprise. */
function Gaps({ task: { gaps, workGroup } }: PartProps): ReactElement {
  const { t } = useTranslation('task');
  if (gaps.length === 0 && workGroup.length > 0)
    return (
      <Section level={3} title={t('people.complete')}>
        <Paragraph>{t('people.completeWhy')}</Paragraph>
      </Section>
    );
  return (
    <Section level={3} title={t('people.gaps')}>
      <ul className="sam-plain-list">
        {gaps.map((gap) => (
          <li key={gap} className="sam-todo">
            <MarkShape mark="missing" />
            <span>{t(`gap.${gap}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Who speaks for others and did not tell them for longer than a cycle. */
function ReportsDue({ workGroup }: Pick<TaskView, 'workGroup'>): ReactElement | null {
  const { t } = useTranslation('iteration');
  const due = workGroup.filter(({ reportDue }) => reportDue);
  if (due.length === 0) return null;
  const names = due.map(({ seat }) => seat.person?.name ?? seat.party.name).join(', ');
  return (
    <Section level={3} title={t('seats.due', { count: due.length })}>
      <p className="sam-todo">
        <MarkShape mark="late" />
        <span>{t('seats.dueWho', { names })}</span>
      </p>
    </Section>
  );
}

function WorkGroup({ task: { workGroup, may } }: PartProps): ReactElement {
  const { t } = useTranslation('task');
  return (
    <Section level={3} title={t('people.workGroup')}>
      {workGroup.length === 0 && (
        <EmptyState title={t('people.workGroupEmpty')}>
          <Paragraph>{t('people.workGroupNext')}</Paragraph>
        </EmptyState>
      )}
      {workGroup.length > 0 && <Members workGroup={workGroup} may={may} />}
    </Section>
  );
}

function Members({ workGroup, may }: Pick<TaskView, 'workGroup' | 'may'>): ReactElement {
  const { t } = useTranslation('task');
  return (
    <ul className="sam-rows sam-rows--short">
      {workGroup.map(({ seat, joined, late }) => (
        <SeatLine key={seat.id} seat={seat}>
          {late && (
            <>
              {' · '}
              {t('people.late')} (<DateWords date={joined.on} form="short" />)
            </>
          )}
          {may.managePeople && (
            <>
              {' · '}
              <DepartureLink seat={seat} />
            </>
          )}
        </SeatLine>
      ))}
    </ul>
  );
}
