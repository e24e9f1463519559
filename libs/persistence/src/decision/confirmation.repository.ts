import { Injectable } from '@nestjs/common';
import type { ConfirmationChoice, Instant, LocalDate, PartyKind } from '@samenspel/domain';
import { Database } from '../database/database';
import { EventLog } from '../event/event-log';
import { MailOutbox } from '../mail/mail-outbox';
import { acceptedConditions, type AcceptedCondition } from './accepted-conditions';

/** One party that a decision holds for, and what it said last. */
export interface PartyConfirmation {
  readonly stepId: string;
  readonly partyId: string;
  readonly partyName: string;
  readonly partyKind: PartyKind;
  readonly dueOn: LocalDate;
  readonly askedAt: Instant | null;
  readonly answerId: string | null;
  readonly version: number | null;
  readonly body: { readonly choice: ConfirmationChoice; readonly reason?: string } | null;
  readonly submittedAt: Instant | null;
  readonly byName: string | null;
  /** What is done about the words of this version; null: nobody said so yet, or there is nothing to do. */
  readonly note: string | null;
  readonly handledByName: string | null;
  readonly handledAt: Instant | null;
}

export interface Handling {
  readonly programmeId: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly answerId: string;
  readonly answerVersion: number;
  readonly note: string;
  readonly handledBy: string;
  /** Who said what stands in the way. */
  readonly saidBy: string;
}

const ofTask = `
select o.step_id, o.party_id, y.name as party_name, y.kind as party_kind, o.due_on, o.asked_at, a.id as answer_id, a.version, a.body,
       a.submitted_at, p.name as by_name, h.note, handler.name as handled_by_name, h.handled_at
  from obligation o join party y on y.id = o.party_id
  left join answer a on a.step_id = o.step_id and a.kind = 'confirmation' and a.sender = o.debtor
  left join person p on p.id = a.person_id
  left join obstacle_handling h on h.answer_id = a.id and h.answer_version = a.version
  left join person handler on handler.id = h.handled_by
 where o.task_id = $1 and o.kind = 'confirmation' and o.released_at is null order by y.name, o.id`;

/** The confirmations of a carried decision, party by party. */
@Injectable()
export class ConfirmationRepository {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly outbox: MailOutbox,
  ) {}

  /** By name of the party; empty until the parties were to be asked. */
  findOfTask(taskId: string): Promise<readonly PartyConfirmation[]> {
    return this.database.rows<PartyConfirmation>(ofTask, [taskId]);
  }

  findAcceptedConditions(decisionStepId: string): Promise<readonly AcceptedCondition[]> {
    return this.database.rows<AcceptedCondition>(acceptedConditions, [decisionStepId]);
  }

  /** The last word on what stands in the way, about that version of it; in one transaction with what follows from it. */
  async handle(handling: Handling): Promise<void> {
    const { programmeId, taskId, stepId, answerId, answerVersion, note, handledBy } = handling;
    await this.database.execute(
      `insert into obstacle_handling (programme_id, answer_id, answer_version, note, handled_by)
       values ($1, $2, $3, $4, $5)
       on conflict (answer_id, answer_version) do update
         set note = excluded.note, handled_by = excluded.handled_by, handled_at = clock_timestamp()`,
      [programmeId, answerId, answerVersion, note, handledBy],
    );
    const [eventId = ''] = await this.events.append({
      type: 'decision.obstacle-handled',
      ...{ programmeId, taskId, stepId, actor: `person:${handledBy}` },
      ids: { answerId, answerVersion },
      content: { note },
    });
    await this.settle(handling, eventId);
    await this.tell(handling, eventId);
  }

  private async settle({ stepId, answerId }: Handling, eventId: string): Promise<void> {
    await this.database.execute(
      `update obligation set fulfilled_at = clock_timestamp(), fulfilled_by = $3
        where step_id = $1 and kind = 'handle-obstacle' and subject_id = $2 and fulfilled_at is null and released_at is null`,
      [stepId, answerId, eventId],
    );
  }

  private async tell(handling: Handling, eventId: string): Promise<void> {
    const { programmeId, taskId, stepId, answerId, saidBy } = handling;
    await this.outbox.post({
      ...{ programmeId, taskId, stepId, personId: saidBy },
      kind: 'obstacle-handled',
      class: 'immediate',
      params: { answerId },
      dedupKey: `obstacle-handled:${eventId}`,
    });
  }
}
