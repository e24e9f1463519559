import type { EventType } from '@samenspel/domain';

/** When the doorbell rings for a step: any one of its conditions is enough (see the sealer). */
export interface WakeCondition {
  /** True: when no required obligation of the step is open. */
  readonly nobodyOwes: boolean;
  /** When an event of one of these types was sealed in the stream of the task ... */
  readonly onEventTypes: readonly EventType[];
  /** ... with a sequence number above this one. */
  readonly afterSeq: number;
}
