import type { EventType } from '@samenspel/domain';
import { saltedDigest, type ProvingEvent } from '@samenspel/persistence';

/** Types of events that hold the digest of words which a dossier repeats. */
export const provingTypes = [
  'command.accepted',
  'task.risk-added',
  'task.risk-changed',
  'task.risk-closed',
  'task.second-look-agreed',
  'task.second-look-changes-proposed',
  'iteration.reopening-asked',
  'iteration.point-settled',
  'proposal.delivered',
  'consultation.reacted',
  'consultation.minority-note-written',
  'consultation.more-time-asked',
  'consultation.more-time-refused',
  'consultation.disposed',
  'decision.voted',
  'anchoring.plan-delivered',
  'anchoring.measured',
] as const satisfies readonly EventType[];
type ProvingType = (typeof provingTypes)[number];

export interface Proof {
  readonly eventId: string;
  /** Hexadecimal. */
  readonly salt: string;
}

/** Which line of the sealed log proves what somebody said. */
export interface Proofs {
  /** Of what is written with the id of its event as salt. */
  readonly of: (type: ProvingType, id: string) => Proof | null;
  /** Of an answer, of which the last version counts; its salt lies beside it. */
  readonly ofAnswer: (type: ProvingType, answer: { id: string; version: number; salt: string }) => Proof | null;
  /** Only when its words still are those of the event: others may have changed them without a word of their own. */
  readonly ofUnchanged: (type: ProvingType, id: string, content: unknown) => Proof | null;
  /** Of words whose event names no subject: the last one that holds just these words. */
  readonly ofWords: (type: ProvingType, content: unknown) => Proof | null;
}

const nameOfSubject = {
  'command.accepted': 'commandId',
  'task.risk-added': 'riskId',
  'task.risk-changed': 'riskId',
  'task.risk-closed': 'riskId',
  'task.second-look-agreed': 'lookId',
  'task.second-look-changes-proposed': 'lookId',
  'iteration.reopening-asked': 'reopeningId',
  'iteration.point-settled': 'reopeningId',
  'proposal.delivered': 'proposalId',
  'consultation.reacted': 'answerId',
  // It names no subject: who wrote it stays out of the dossier. It is found by its words.
  'consultation.minority-note-written': 'none',
  'consultation.more-time-asked': 'requestId',
  'consultation.more-time-refused': 'requestId',
  'consultation.disposed': 'dispositionId',
  'decision.voted': 'answerId',
  'anchoring.plan-delivered': 'anchoringPlanId',
  'anchoring.measured': 'answerId',
} as const satisfies Record<ProvingType, string>;

/** @param events in the order in which they happened: the last one about a subject proves it. */
export function proofsIn(events: readonly ProvingEvent[]): Proofs {
  const last = new Map(events.map((event) => [keyOf(event), event]));
  const withVersions = new Map(events.map((event) => [`${keyOf(event)} ${String(event.ids.version)}`, event]));
  const of = (type: ProvingType, id: string): Proof | null => proofBy(last.get(`${type} ${id}`));
  return {
    of,
    ofAnswer: (type, { id, version, salt }) => {
      const event = withVersions.get(`${type} ${id} ${String(version)}`);
      return event === undefined ? null : { eventId: event.id, salt };
    },
    ofUnchanged: (type, id, content) => {
      const event = last.get(`${type} ${id}`);
      return event?.digest === digestOf(event, content) ? of(type, id) : null;
    },
    ofWords: (type, content) =>
      proofBy(events.findLast((event) => event.type === type && event.digest === digestOf(event, content))),
  };
}

const proofBy = (event: ProvingEvent | undefined): Proof | null =>
  event === undefined ? null : { eventId: event.id, salt: Buffer.from(event.id).toString('hex') };

const digestOf = (event: ProvingEvent | undefined, content: unknown): string =>
  event === undefined ? '' : saltedDigest(content, Buffer.from(event.id)).digest;

function keyOf({ type, ids }: ProvingEvent): string {
  const name = (nameOfSubject as Partial<Record<EventType, string>>)[type] ?? '';
  return `${type} ${String(ids[name])}`;
}
