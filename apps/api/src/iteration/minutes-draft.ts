import type { DraftKey } from '@samenspel/persistence';

/** Where somebody's own draft of the minutes of a meeting lies. */
export const minutesDraft = (stepId: string, meetingId: string, personId: string): DraftKey => ({
  stepId,
  kind: 'minutes',
  sender: `meeting:${meetingId}`,
  personId,
});
