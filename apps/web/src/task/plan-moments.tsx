import '../styles/plan.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedStepView } from '@samenspel/contracts';
import { dateWords } from '@samenspel/i18n';
import { useLanguage } from '../i18n/use-language';
import { StatusMark, useToday, type Mark } from '../ui';

type Moment = PlannedStepView['moments'][number];

/** The mails of a step: when each goes, and which rung of the ladder it is. */
export function PlanMoments({ moments }: { readonly moments: readonly Moment[] }): ReactElement {
  return (
    <ol className="sam-plan__moments">
      {moments.map((moment) => (
        <PlannedMoment key={`${moment.kind} ${moment.key}`} moment={moment} />
      ))}
    </ol>
  );
}

function PlannedMoment({ moment }: { readonly moment: Moment }): ReactElement {
  const { t } = useTranslation('task');
  const language = useLanguage();
  const today = useToday();
  const { kind, send, offset } = moment;
  const { mark, words } = stateOf(moment);
  return (
    <li>
      <strong>{t(`plan.moment.${kind}`)}</strong>:{' '}
      {t('log.on', { day: dateWords({ date: send.on, today, language, form: 'day' }), time: send.time })}
      {kind === 'reminder' && ` (${offsetWords(offset)})`}
      {' · '}
      <StatusMark mark={mark}>{t(`plan.${words}`)}</StatusMark>
    </li>
  );

  function offsetWords(days: number): string {
    if (days === 0) return t('plan.offsetOn');
    return t(days < 0 ? 'plan.offsetBefore' : 'plan.offsetAfter', { count: Math.abs(days) });
  }
}

function stateOf({ done, skipped }: Moment): { readonly mark: Mark; readonly words: 'done' | 'skipped' | 'planned' } {
  if (skipped) return { mark: 'done', words: 'skipped' };
  return done ? { mark: 'done', words: 'done' } : { mark: 'open', words: 'planned' };
}
