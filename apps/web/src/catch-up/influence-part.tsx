import type { CatchUpView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../consultation/use-day-words';
import { Facts } from '../task/facts';
import { pathOfWork } from '../task/paths';
import { DeadlineWords, Paragraph, Section, TextLink } from '../ui';

interface InfluenceProps {
  readonly view: CatchUpView;
  readonly byLink: boolean;
}

/** What is asked of the reader now, and what will be asked and when. */
export function InfluencePart({ view, byLink }: InfluenceProps): ReactElement {
  const { t } = useTranslation('catchUp');
  const { places, groupDecides, ahead } = view.influence;
  const hasPlace = places.length > 0;
  return (
    <Section title={t(hasPlace ? 'influence.title' : 'influence.titleOfMembers')}>
      <Facts facts={[[t('influence.decides'), groupDecides]]} />
      <h3 className="utrecht-heading-3">{t('influence.today')}</h3>
      <AskedNow view={view} byLink={byLink} />
      <h3 className="utrecht-heading-3">{t('influence.later')}</h3>
      {ahead.length === 0 ? (
        <Paragraph>{t('influence.none')}</Paragraph>
      ) : (
        <ol className="sam-catch-up__list">
          {ahead.map((asked) => (
            <AskedLater
              key={`${asked.kind} ${asked.stepKind} ${String(asked.ordinal)}`}
              asked={asked}
              mine={hasPlace}
            />
          ))}
        </ol>
      )}
    </Section>
  );
}

function AskedNow({ view: { influence }, byLink }: InfluenceProps): ReactElement {
  const { t } = useTranslation(['catchUp', 'task']);
  const { now, places } = influence;
  if (now.length === 0)
    return <Paragraph>{t(places.length > 0 ? 'influence.nothingToday' : 'influence.nothingTodayOfMembers')}</Paragraph>;
  return (
    <ul className="sam-catch-up__list">
      {now.map((item) => {
        const verb = t(`task:work.verb.${item.kind}`);
        return (
          <li key={item.obligationId}>
            {byLink ? <strong>{verb}</strong> : <TextLink to={pathOfWork(item)}>{verb}</TextLink>}
            {item.subject && `: ${item.subject}`}
            <span className="sam-small sam-catch-up__summary">
              <DeadlineWords deadline={item.deadline} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface AskedLaterProps {
  readonly asked: CatchUpView['influence']['ahead'][number];
  readonly mine: boolean;
}

function AskedLater({ asked, mine }: AskedLaterProps): ReactElement {
  const { t } = useTranslation(['catchUp', 'task']);
  const day = useDayWords();
  const { kind, stepKind, ordinal, asks, lastDay } = asked;
  const step = t(`task:step.${stepKind}`, { ordinal });
  return (
    <li>
      <strong>{mine ? t(`influence.what.${kind}`, { step }) : t(`influence.whatOfMembers.${kind}`, { step })}</strong>
      <span className="sam-small sam-catch-up__summary">
        {asks === null || lastDay === null
          ? t('influence.asksAfter')
          : `${t('influence.asks', { day: day(asks.on) })}, ${t('influence.until', { day: day(lastDay) })}`}
      </span>
    </li>
  );
}
