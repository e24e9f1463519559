import type { EventType } from '@samenspel/domain';
import { saltedDigest, type ProvingEvent } from '@samenspel/persistence';

/** Types of events that hold the digest of words which a dossier repeats. */
export const provingTypes = [
  'command.accepted',
  'proposal.delivered',
  'consultation.reacted',
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
}

const nameOfSubject = {
  'command.accepted': 'commandId',
  'proposal.delivered': 'proposalId',
  'consultation.reacted': 'answerId',
  'consultation.disposed': 'dispositionId',
  'decision.voted': 'answerId',
  'anchoring.plan-delivered': 'anchoringPlanId',
  'anchoring.measured': 'answerId',
} as const satisfies Record<ProvingType, string>;

/** @param events in the order in which they happened: the last one about a subject proves it. */
export function proofsIn(events: readonly ProvingEvent[]): Proofs {
  const last = new Map(events.map((event) => [keyOf(event), event]));
  const withVersions = new Map(events.map((event) => [`${keyOf(event)} ${String(event.ids.version)}`, event]));
  const of = (type: ProvingType, id: string): Proof | null => {
    const event = last.get(`${type} ${id}`);
    return event === undefined ? null : { eventId: event.id, salt: Buffer.from(event.id).toString('hex') };
  };
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
  };
}

const digestOf = (event: ProvingEvent | undefined, content: unknown): string =>
  event === undefined ? '' : saltedDigest(content, Buffer.from(event.id)).digest;

function keyOf({ type, ids }: ProvingEvent): string {
  const name = (nameOfSubject as Partial<Record<EventType, string>>)[type] ?? '';
  return `${type} ${String(ids[name])}`;
}
