import type { CastBallot, DecisionView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkShape, Section, StatusMark, type Mark } from '../ui';
import { AnswerCondition } from './answer-condition';

/** What each seat voted, in its own words; a condition with who answered it. */
export function Votes({ view }: { readonly view: DecisionView }): ReactElement {
  const { t } = useTranslation('decision');
  return (
    <div className="sam-decision__votes">
      <Section title={t('votes.title')}>
        <ul className="sam-rows">
          {view.ballots.map((ballot) => (
            <Vote key={ballot.seat.id} ballot={ballot} view={view} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

const marks: Readonly<Record<NonNullable<CastBallot['choice']>, Mark>> = {
  consent: 'done',
  'consent-with-condition': 'done',
  objection: 'missing',
  recusal: 'overridden',
  'send-back': 'sentBack',
};

interface VoteProps {
  readonly ballot: CastBallot;
  readonly view: DecisionView;
}

function Vote({ ballot, view }: VoteProps): ReactElement {
  const { t } = useTranslation('decision');
  const { seat, choice, text } = ballot;
  return (
    <li className="sam-rows__row">
      <div className="sam-vote__head">
        <strong>{seat.party.name}</strong>
        <StatusMark mark={choice === null ? 'open' : marks[choice]}>
          {choice === null ? t('votes.notYet') : t(`votes.said.${choice}`)}
        </StatusMark>
      </div>
      <p className="sam-small">{seat.person?.name ?? t('votes.nobody')}</p>
      {text !== null && <p className="sam-typed">{text}</p>}
      {choice === 'consent-with-condition' && <ConditionState ballot={ballot} view={view} />}
    </li>
  );
}

function ConditionState({ ballot, view }: VoteProps): ReactElement {
  const { t } = useTranslation('decision');
  const { condition } = ballot;
  if (condition === null)
    return view.may.acceptConditions ? (
      <AnswerCondition ballot={ballot} step={view.step} />
    ) : (
      <p className="sam-small">{t('votes.waits')}</p>
    );
  const { accepted, by: name, reason } = condition;
  const key = !accepted ? 'refused' : reason === '' ? 'accepted' : 'because';
  return (
    <p className="sam-todo">
      <MarkShape mark={accepted ? 'done' : 'missing'} />
      <span>{t(`votes.${key}`, { name, reason })}</span>
    </p>
  );
}
