import type { IterationView } from '@samenspel/contracts';
import type { MouseEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';
import { EmptyState, MarkShape, Paragraph } from '../ui';
import { partId, type Part } from './part-id';

interface Asked {
  readonly part: Part;
  readonly done: boolean;
}

/** What the page asks of the reader, done and not yet; each leads to its part. */
export function WhatIsAsked({ view }: { readonly view: IterationView }): ReactElement | null {
  const { t } = useTranslation('iteration');
  const until = useUntil(view);
  if (!view.may.answer) return null;
  const asked = askedOf(view);
  if (asked.every(({ done }) => done)) {
    return (
      <EmptyState title={t('allDone.title')}>
        <Paragraph>{t('allDone.thanks', { until })}</Paragraph>
      </EmptyState>
    );
  }
  return (
    <ul className="sam-asked" aria-label={t('page.asked')}>
      {asked.map(({ part, done }) => (
        <li key={part}>
          <a href={`#${partId(part)}`} className="sam-asked__link" onClick={goTo(part)}>
            <MarkShape mark={done ? 'done' : 'open'} />
            {t(titles[part])}
          </a>
          {done && <span className="sam-visually-hidden"> ({t('group.done')})</span>}
        </li>
      ))}
    </ul>
  );
}

const titles = {
  goals: 'goals.title',
  actions: 'actions.mine',
  meeting: 'meeting.title',
  minutes: 'minutes.title',
  'check-in': 'checkIn.title',
  reflection: 'reflection.title',
} as const satisfies Record<Part, string>;

function askedOf({ actions, meeting, mine: owed, mySeatId, checkIn, reflection }: IterationView): readonly Asked[] {
  const mine = actions.filter((action) => action.mine);
  const isPlanned = meeting !== null && !meeting.cancelled;
  return [
    ...(mine.length === 0 ? [] : [{ part: 'actions' as const, done: mine.every(({ done }) => done !== null) }]),
    ...(isPlanned
      ? [{ part: 'meeting' as const, done: meeting.attendance.some(({ seatId }) => seatId === mySeatId) }]
      : []),
    ...(owed.some(({ kind }) => kind === 'write-minutes') ? [{ part: 'minutes' as const, done: false }] : []),
    { part: 'check-in', done: checkIn !== null },
    { part: 'reflection', done: reflection !== null },
  ];
}

// The address keeps no fragment: that place belongs to the key of a link.
const goTo =
  (part: Part) =>
  (event: MouseEvent): void => {
    event.preventDefault();
    const target = document.getElementById(partId(part));
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  };

function useUntil({ step }: IterationView): string {
  const language = useLanguage();
  const { lastDay, today, workingDaysLeft } = step.deadline;
  return dateWords({ date: lastDay, today, workingDaysLeft, language, form: 'until' });
}
