import '../styles/draft.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyLoad } from '@samenspel/contracts';
import { DataTable, Paragraph, Section, StatusMark, TextLink, WhyNote, type Mark } from '../ui';
import { pathOfTask } from '../task/paths';
import { useNumberWords } from '../i18n/use-number-words';

const marks = { fits: 'done', full: 'open', 'too-much': 'late' } as const satisfies Record<string, Mark>;

/** "Te veel gevraagd: 22 van 16 uur per maand". */
export function LoadMark({ load }: { readonly load: PartyLoad }): ReactElement | null {
  const { t } = useTranslation('directory');
  const number = useNumberWords();
  const { state, promisedHours, askedHours, roomHours } = load;
  if (state === 'none') return null;
  return (
    <>
      <StatusMark mark={marks[state]}>{t(`meter.state.${state}`)}</StatusMark>
      <span>{t('meter.hours', { hours: number(promisedHours + askedHours), room: number(roomHours) })}</span>
    </>
  );
}

/** What running tasks ask of a party, each with its hours, and why that is much or not. */
export function LoadPart({ load }: { readonly load: PartyLoad }): ReactElement {
  const { t } = useTranslation('directory');
  const number = useNumberWords();
  const { state, promisedHours, askedHours, roomHours, people, isSmallProvider } = load;
  if (state === 'none')
    return (
      <Section title={t('meter.title')}>
        <Paragraph>{t('meter.none')}</Paragraph>
      </Section>
    );
  const share = roomHours === 0 ? 100 : Math.min(100, (100 * (promisedHours + askedHours)) / roomHours);
  return (
    <Section title={t('meter.title')}>
      <p className="sam-beside">
        <LoadMark load={load} />
        {askedHours > 0 && <span>({t('meter.asked', { hours: number(askedHours) })})</span>}
      </p>
      <span className="sam-meter__track sam-load__track" aria-hidden="true">
        <span className="sam-meter__bar" style={{ inlineSize: `${share}%` }} />
      </span>
      {state === 'too-much' && isSmallProvider && <Paragraph>{t('meter.small')}</Paragraph>}
      <WhyNote about={t('meter.about')}>
        <Paragraph>{t('meter.why', { people: t('people', { count: people }) })}</Paragraph>
      </WhyNote>
      <TasksOfLoad load={load} />
    </Section>
  );
}

function TasksOfLoad({ load: { tasks } }: { readonly load: PartyLoad }): ReactElement {
  const { t } = useTranslation('directory');
  const number = useNumberWords();
  return (
    <DataTable
      caption={t('meter.caption')}
      rows={tasks}
      rowKey={({ taskId }) => taskId}
      columns={[
        {
          head: t('meter.task'),
          cell: ({ taskId, taskTitle }) => <TextLink to={pathOfTask(taskId)}>{taskTitle}</TextLink>,
        },
        { head: t('meter.hoursOfTask'), cell: ({ hours }) => number(hours), numeric: true },
        { head: t('meter.answer'), cell: ({ promised }) => t(promised ? 'meter.isPromised' : 'meter.isAsked') },
      ]}
    />
  );
}
