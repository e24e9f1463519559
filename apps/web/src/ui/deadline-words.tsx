import type { ReactElement } from 'react';
import type { Deadline } from '@samenspel/contracts';
import { DateWords } from './date-words';
import { Today } from './today';

/**
 * A deadline as the API gives it, in words; its closing instant shows on hover, focus and touch where there is one.
 * It brings the today of its own task along: a list may show tasks whose calendars run at different speeds.
 */
export function DeadlineWords({ deadline }: { readonly deadline: Deadline }): ReactElement {
  const { lastDay, endsAt, hasClosingInstant, workingDaysLeft, today } = deadline;
  return (
    <Today value={today}>
      <DateWords date={lastDay} workingDaysLeft={workingDaysLeft} closesAt={hasClosingInstant ? endsAt : undefined} />
    </Today>
  );
}
