import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatRef } from '@samenspel/contracts';

interface SeatLineProps {
  readonly seat: SeatRef;
  readonly children?: ReactNode;
}

/** People leave, seats stay: the seat is shown also when nobody holds it. */
export function SeatLine({ seat, children }: SeatLineProps): ReactElement {
  const { t } = useTranslation('task');
  return (
    <li className="sam-rows__row">
      <strong>{seat.person?.name ?? t('people.nobodyNow')}</strong>, {seat.party.name}
      <p className="sam-small">
        {seat.functionName} · {t(`level.${seat.level}`)}
        {children}
      </p>
    </li>
  );
}
