import type { DecisionView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Section, TextLink } from '../ui';
import { BallotForm } from './ballot-form';
import { GivenBallot } from './given-ballot';
import { QuorumMeter } from './quorum-meter';

/** The own vote, and how far the quorum is. */
export function BallotSide({ view }: { readonly view: DecisionView }): ReactElement {
  const { step, quorumState } = view;
  return (
    <div id="stem" className="sam-decision__side">
      <OwnBallot key={`${view.mySeatId ?? ''} ${String(view.myBallot?.version ?? 0)}`} view={view} />
      {(step.status === 'open' || step.status === 'paused' || quorumState === 'missing') && <QuorumMeter view={view} />}
    </div>
  );
}

function OwnBallot({ view }: { readonly view: DecisionView }): ReactElement | null {
  const { t } = useTranslation('decision');
  const [changing, setChanging] = useState(false);
  const { myBallot, mySeatId, mySeats, may } = view;
  const seat = mySeats.find(({ id }) => id === mySeatId);
  if (seat === undefined) return null;
  const votes = may.vote && (myBallot === null || changing);
  const stop = (): void => {
    setChanging(false);
  };
  return (
    <Section card title={t('ballot.title')}>
      {votes && <BallotForm view={view} seat={seat} onDone={stop} onKeep={myBallot === null ? undefined : stop} />}
      {!votes && myBallot !== null && (
        <GivenBallot
          view={view}
          ballot={myBallot}
          onChange={
            may.vote
              ? () => {
                  setChanging(true);
                }
              : undefined
          }
        />
      )}
      <OtherSeats view={view} />
    </Section>
  );
}

function OtherSeats({ view: { mySeats, mySeatId } }: { readonly view: DecisionView }): ReactElement[] {
  const { t } = useTranslation('decision');
  return mySeats
    .filter(({ id }) => id !== mySeatId)
    .map(({ id, party }) => (
      <p key={id}>
        <TextLink to={`?zetel=${id}`}>{t('ballot.otherSeat', { party: party.name })}</TextLink>
      </p>
    ));
}
