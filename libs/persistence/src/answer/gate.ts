import { Injectable } from '@nestjs/common';
import { DomainError, type AnswerKind, type EventType, type GateStatus, type Instant } from '@samenspel/domain';
import { DataSource } from 'typeorm';
import { Database } from '../database/database';
import { jsonb } from '../database/parameters';
import { isBusy, isUniqueViolation } from '../database/sql-state';
import { plainDigest, saltedDigest } from '../event/salted-digest';

/** What somebody sends to a step. `body` was checked at the edge and by the domain. */
export interface AnswerToStep {
  readonly stepId: string;
  readonly kind: AnswerKind;
  /** Whose answer it is, and whose obligation it fulfils: `party:<id>`, `seat:<id>` or `person:<id>`. */
  readonly sender: string;
  readonly partyId?: string;
  readonly seatId?: string;
  /** Who sends it. */
  readonly personId: string;
  /** Who entered it for that person, who told it by telephone; absent: the person self. */
  readonly enteredBy?: string;
  /** The answer link it came through. */
  readonly linkId?: string;
  readonly body: unknown;
  /** The sender will not change it any more; counts for an early close. */
  readonly final: boolean;
  /** Whether this answer fulfils the obligation: an essential party only does so when it joins. */
  readonly fulfils: boolean;
  /** When the kind of answer does not say enough of what happened. */
  readonly eventType?: EventType;
  /** The `Idempotency-Key` of the request; unique per person. */
  readonly idempotencyKey: string;
}

/** What the gate says. Everything but `accepted` and `replayed` stored nothing. */
export type GateAnswer = Stored | Refused;

export interface Stored {
  readonly status: Extract<GateStatus, 'accepted' | 'replayed'>;
  readonly answerId: string;
  readonly version: number;
  readonly submittedAt: Instant;
  /** True after the due date of a step that has no closing instant. */
  readonly late: boolean;
  readonly endsAt: Instant;
}

export interface Refused {
  readonly status: Extract<GateStatus, 'closed' | 'paused' | 'key-reused' | 'unknown-step'>;
  /** The closing instant of a step that is closed or paused. */
  readonly endsAt: Instant | null;
}

const eventTypeOf = {
  reply: 'invitation.replied',
  'check-in': 'iteration.checked-in',
  reflection: 'iteration.reflected',
  reaction: 'consultation.reacted',
  ballot: 'decision.voted',
  measurement: 'anchoring.measured',
  confirmation: 'decision.confirmed',
} as const satisfies Record<AnswerKind, EventType>;

const callGate = `
select status, answer_id as "answerId", version, submitted_at as "submittedAt", late, ends_at as "endsAt"
  from record_answer($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`;

/** Where every answer passes: PostgreSQL's clock alone decides whether it is in time. */
@Injectable()
export class Gate {
  constructor(
    private readonly dataSource: DataSource,
    private readonly database: Database,
  ) {}

  /**
   * Stores the answer, its obligation and its event in one statement, or says why not.
   * @throws DomainError BUSY when the lock was not had in time: nothing was stored, and the same request may be
   *   sent again.
   */
  async recordAnswer(answer: AnswerToStep): Promise<GateAnswer> {
    // Inside a transaction the answer would be in time by its start and visible to the close only after it.
    if (this.database.isInTransaction) throw new Error('The gate is called outside of any transaction');
    const parameters = parametersOf(answer);
    try {
      return await this.callTwiceForTwin(parameters);
    } catch (error) {
      if (isBusy(error))
        throw new DomainError(
          'BUSY',
          { stepId: answer.stepId },
          `Step ${answer.stepId} was locked for longer than an answer waits`,
        );
      throw error;
    }
  }

  /** A twin with the same key that was faster makes the first call fail; the second call finds what the twin stored. */
  private async callTwiceForTwin(parameters: readonly unknown[]): Promise<GateAnswer> {
    try {
      return await this.call(parameters);
    } catch (error) {
      if (!isUniqueViolation(error, 'idempotency_key_pkey')) throw error;
      return this.call(parameters);
    }
  }

  private async call(parameters: readonly unknown[]): Promise<GateAnswer> {
    const [answer] = await this.dataSource.query<readonly GateAnswer[]>(callGate, [...parameters]);
    if (answer === undefined) throw new Error('The gate said nothing');
    return answer;
  }
}

function parametersOf(answer: AnswerToStep): readonly unknown[] {
  const { salt, digest } = saltedDigest(answer.body);
  const { stepId, kind, sender, body, final, fulfils, enteredBy = answer.personId } = answer;
  return [
    stepId,
    kind,
    sender,
    answer.partyId ?? null,
    answer.seatId ?? null,
    answer.personId,
    answer.linkId ?? null,
    jsonb(body),
    salt,
    digest,
    final,
    fulfils,
    // A key belongs to the person who made it: nobody can probe or spoil the keys of others.
    `${enteredBy}/${answer.idempotencyKey}`,
    plainDigest({ stepId, kind, sender, body, final }),
    answer.eventType ?? eventTypeOf[kind],
    `person:${enteredBy}`,
  ];
}
