import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RisksView, RiskView } from '@samenspel/contracts';
import { Button, DateWords, StatusMark, VisuallyHidden } from '../ui';
import { LookAgain } from './look-again';
import { useOwnerWords } from './use-owner-words';

interface RiskRowProps {
  readonly taskId: string;
  readonly risk: RiskView;
  readonly view: RisksView;
}

/** One risk; who watches it looks again here, or closes it. */
export function RiskRow({ taskId, risk, view }: RiskRowProps): ReactElement {
  const { t } = useTranslation('risk');
  const [isLooking, setLooking] = useState(false);
  return (
    <li className="sam-rows__row" id={`risico-${risk.id}`}>
      <p className="sam-as-written">{risk.text}</p>
      <Watched risk={risk} />
      {risk.may.change && !isLooking && (
        <Button
          weight="subtle"
          onClick={() => {
            setLooking(true);
          }}
        >
          {t('row.change')}
          <VisuallyHidden>{`: ${risk.text}`}</VisuallyHidden>
        </Button>
      )}
      {isLooking && (
        <LookAgain
          taskId={taskId}
          risk={risk}
          owners={view.owners}
          onDone={() => {
            setLooking(false);
          }}
        />
      )}
    </li>
  );
}

function Watched({ risk }: Pick<RiskRowProps, 'risk'>): ReactElement {
  const { t } = useTranslation('risk');
  const ownerWords = useOwnerWords();
  if (risk.status === 'closed') return <p className="sam-small">{t('row.reason', { reason: risk.reason })}</p>;
  return (
    <p className="sam-small">
      {t('row.owner', { owner: ownerWords(risk.owner) })}
      {' · '}
      {risk.due ? (
        <StatusMark mark="late">{t('row.due')}</StatusMark>
      ) : (
        <>
          {t('row.lookAgain')} <DateWords date={risk.lookAgainOn} form="day" />
        </>
      )}
    </p>
  );
}
