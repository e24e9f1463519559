import type { DecisionView, QuorumOfSide } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Paragraph, Section, StatusMark } from '../ui';

interface OfView {
  readonly view: DecisionView;
}

/** How far each side is, and what still has to happen before the decision can fall. */
export function QuorumMeter({ view }: OfView): ReactElement {
  const { t } = useTranslation('decision');
  return (
    <Section title={t('quorum.title')}>
      <ul className="sam-plain-list">
        {view.quorum
          .filter(({ mayVote, recused }) => mayVote + recused > 0)
          .map((side) => (
            <SideMeter key={side.side} side={side} isOpen={view.step.status !== 'closed'} />
          ))}
      </ul>
      {view.quorumState === 'overridden' && <StatusMark mark="overridden">{t('quorum.overridden')}</StatusMark>}
      <FallsWhen view={view} />
    </Section>
  );
}

interface SideMeterProps {
  readonly side: QuorumOfSide;
  readonly isOpen: boolean;
}

function SideMeter({ side, isOpen }: SideMeterProps): ReactElement {
  const { t } = useTranslation('decision');
  const { voted, mayVote, needed, recused, reached } = side;
  const state = reached ? 'reached' : isOpen ? 'missing' : 'closedMissing';
  const share = (part: number): string => `${String(mayVote === 0 ? 0 : (100 * part) / mayVote)}%`;
  return (
    <li className="sam-quorum">
      <p className="sam-quorum__words">
        <strong>{t(`quorum.side.${side.side}`)}</strong>: {t('quorum.count', { voted, mayVote, needed })}
      </p>
      <div className="sam-quorum__bar" aria-hidden="true">
        <div className="sam-quorum__voted" style={{ inlineSize: share(voted) }} />
        <div className="sam-quorum__needed" style={{ insetInlineStart: share(needed) }} />
      </div>
      <StatusMark mark={reached ? 'done' : isOpen ? 'open' : 'missing'}>{t(`quorum.${state}`)}</StatusMark>
      {recused > 0 && <p className="sam-small">{t('quorum.recused', { count: recused })}</p>}
    </li>
  );
}

type Condition = DecisionView['canFallWhen'][number];

function FallsWhen({ view: { canFallWhen, step } }: OfView): ReactElement | null {
  const { t } = useTranslation('decision');
  if (step.status !== 'open') return null;
  if (canFallWhen.length === 0) return <Paragraph>{t('falls.now')}</Paragraph>;
  return (
    <div aria-live="polite">
      <Paragraph>{t('falls.intro')}</Paragraph>
      <ul className="sam-points">
        {canFallWhen.map((condition, index) => (
          <li key={index}>
            <FallsWhenWords condition={condition} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FallsWhenWords({ condition }: { readonly condition: Condition }): string {
  const { t } = useTranslation('decision');
  switch (condition.code) {
    case 'votes-of-side':
      return t(`falls.votes-of-side.${condition.params.side}`, { count: condition.params.count });
    case 'one-vote':
      return t('falls.one-vote');
    case 'conditions-answered':
    case 'objections-open':
    case 'all-votes':
      return t(`falls.${condition.code}`, { count: condition.params.count });
  }
}
