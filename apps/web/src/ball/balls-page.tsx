import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { BallsView } from '@samenspel/contracts';
import { useProgrammeId } from '../access/programme';
import { useRead } from '../api';
import { useLiveChanges } from '../task/live/use-live';
import { pathOfTask } from '../task/paths';
import { useTaskWords } from '../task/use-task-words';
import { EmptyState, Lead, LiveNote, Loaded, NotFoundPage, PageTitle, Paragraph, Section, TextLink } from '../ui';
import { arrangeBalls, filterOf, type BallFilter, type BallGroup } from './arrange-balls';
import { BallFilters } from './ball-filters';
import { BallRow } from './ball-row';

/** *Wie heeft de bal*: over all tasks, who must do what before when, how long already, and what happens if not. */
export function Page(): ReactElement {
  const programmeId = useProgrammeId();
  return programmeId === undefined ? <NotFoundPage /> : <Balls programmeId={programmeId} />;
}

function Balls({ programmeId }: { readonly programmeId: string }): ReactElement {
  const { t } = useTranslation(['ball', 'task']);
  const path = `/programmes/${programmeId}/balls`;
  const live = useLiveChanges({ refreshes: [path] });
  const query = useRead<BallsView>(path);
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <LiveNote count={live.count} words={t('task:page.changed')} onShow={live.show} />
      <Loaded query={query}>{(view) => <Owed view={view} />}</Loaded>
    </>
  );
}

function Owed({ view }: { readonly view: BallsView }): ReactElement {
  const { t } = useTranslation('ball');
  const [search] = useSearchParams();
  const filter = filterOf(search);
  if (view.balls.length === 0)
    return (
      <EmptyState title={t('empty')}>
        <Paragraph>{t('emptyNext')}</Paragraph>
      </EmptyState>
    );
  return (
    <>
      <Lead>{t('lead', { count: view.balls.length })}</Lead>
      <BallFilters />
      <Groups groups={arrangeBalls(view.balls, filter)} filter={filter} />
      <NeededOfTasks view={view} />
    </>
  );
}

interface GroupsProps {
  readonly groups: readonly BallGroup[];
  readonly filter: BallFilter;
}

function Groups({ groups, filter }: GroupsProps): ReactElement {
  const { t } = useTranslation('ball');
  if (groups.length === 0)
    return (
      <EmptyState title={t('noneFound')}>
        <Paragraph>{t('noneFoundNext')}</Paragraph>
      </EmptyState>
    );
  return (
    <>
      {groups.map(({ key, name, balls }) => (
        <Section key={key} title={`${name ?? t('nobody')} (${balls.length})`}>
          <ul className="sam-rows">
            {balls.map((ball) => (
              <BallRow key={ball.obligationId} ball={ball} by={filter.by} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

/** One sentence per task: what it still needs as a whole. */
function NeededOfTasks({ view: { tasks } }: { readonly view: BallsView }): ReactElement {
  const { t } = useTranslation(['ball', 'common']);
  const words = useTaskWords();
  const needing = tasks.filter(({ stillNeeded }) => stillNeeded.length > 0);
  return (
    <Section title={t('needed')}>
      <ul className="sam-rows">
        {needing.map(({ taskId, taskTitle, stillNeeded }) => (
          <li key={taskId} className="sam-rows__row">
            <TextLink to={pathOfTask(taskId)}>{taskTitle}</TextLink>
            <p>
              <strong>{t('common:line.stillNeeded')}</strong> {words.needed(stillNeeded)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
