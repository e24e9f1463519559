import type { ActionView, IterationView, MinutesView } from '@samenspel/contracts';
import { lazy, Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../consultation/use-day-words';
import { Paragraph, Small } from '../ui';
import { Part } from './part';

const WriteMinutes = lazy(async () => ({ default: (await import('./write/write-minutes')).WriteMinutes }));

/** The minutes of the meetings that began, for who sits at the table; written here too, by who may. */
export function MinutesPart({ view }: { readonly view: IterationView }): ReactElement | null {
  const { t } = useTranslation('iteration');
  if (view.minutes.length === 0) return null;
  return (
    <Part name="minutes" title={t('minutes.title')}>
      {view.minutes.map((minutes) => (
        <OfMeeting key={minutes.meetingId} view={view} minutes={minutes} />
      ))}
    </Part>
  );
}

interface OfMeetingProps {
  readonly view: IterationView;
  readonly minutes: MinutesView;
}

function OfMeeting({ view, minutes }: OfMeetingProps): ReactElement {
  const { t } = useTranslation('iteration');
  const dayWords = useDayWords();
  return (
    <div className="sam-minutes">
      <h3 className="utrecht-heading-3">{t('minutes.of', { day: dayWords(minutes.starts.on) })}</h3>
      {minutes.written === null ? (
        <Paragraph>{t('minutes.none')}</Paragraph>
      ) : (
        <Written view={view} minutes={minutes} />
      )}
      {view.may.writeMinutes && (
        <Suspense>
          <WriteMinutes key={minutes.version} view={view} minutes={minutes} />
        </Suspense>
      )}
    </div>
  );
}

function Written({ view, minutes }: OfMeetingProps): ReactElement {
  const { t } = useTranslation('iteration');
  const dayWords = useDayWords();
  const { summary, decisions, actionIds, written, writtenBy } = minutes;
  const actions = view.actions.filter(({ id }) => actionIds.includes(id));
  const wordsOf = ({ text, owner, deadline, done }: ActionView): string => {
    const about = { text, name: owner.person?.name ?? owner.party.name, date: dayWords(deadline.lastDay) };
    return t(done ? 'minutes.actionDone' : 'minutes.action', about);
  };
  return (
    <>
      <p className="utrecht-paragraph sam-typed">{summary}</p>
      <Lines title={t('minutes.decisions')} lines={decisions} />
      <Lines title={t('minutes.actions')} lines={actions.map(wordsOf)} />
      {written && writtenBy && <Small>{t('minutes.by', { name: writtenBy.name, date: dayWords(written.on) })}</Small>}
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <>
      <h4 className="utrecht-heading-4">{title}</h4>
      <ul className="sam-facts">
        {lines.map((line, index) => (
          <li key={index} className="sam-typed">
            {line}
          </li>
        ))}
      </ul>
    </>
  );
}
