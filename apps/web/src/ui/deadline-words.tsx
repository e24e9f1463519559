import type { ReactElement } from 'react';
import type { Deadline } from '@samenspel/contracts';
import { DateWords } from './date-words';

/** A deadline as the API gives it, in words; its closing instant shows on hover, focus and touch where there is one. */
export function DeadlineWords({ deadline }: { readonly deadline: Deadline }): ReactElement {
  const { lastDay, endsAt, hasClosingInstant, workingDaysLeft } = deadline;
  return (
    <DateWords date={lastDay} workingDaysLeft={workingDaysLeft} closesAt={hasClosingInstant ? endsAt : undefined} />
  );
}
