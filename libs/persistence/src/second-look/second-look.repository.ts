import { Injectable } from '@nestjs/common';
import type { Instant, LookVerdict } from '@samenspel/domain';
import { Database } from '../database/database';
import { EventLog } from '../event/event-log';
import { MailOutbox } from '../mail/mail-outbox';

export interface KeptLook {
  readonly id: string;
  readonly taskId: string;
  readonly partyId: string;
  readonly partyName: string;
  readonly readerPersonId: string;
  readonly readerName: string;
  readonly askedAt: Instant;
  readonly lookedAt: Instant | null;
  readonly verdict: LookVerdict | null;
  readonly note: string;
  readonly text: string | null;
}

export interface NewLook {
  readonly programmeId: string;
  readonly taskId: string;
  readonly partyId: string;
  readonly readerPersonId: string;
  readonly askedBy: string;
}

export interface GivenLook {
  readonly programmeId: string;
  readonly taskId: string;
  readonly readerPersonId: string;
  readonly verdict: LookVerdict;
  readonly note: string;
  readonly text: string;
}

const columns = `l.id, l.task_id, l.party_id, y.name as party_name, l.reader_person_id, p.name as reader_name, l.asked_at,
  l.looked_at, l.verdict, l.note, l.text_digest as text`;
const source = 'second_look l join person p on p.id = l.reader_person_id join party y on y.id = l.party_id';

/** Who looked at an invitation before it went out. Every asking is a row of its own, so that the history stays. */
@Injectable()
export class SecondLookRepository {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly outbox: MailOutbox,
  ) {}

  /** The newest first. */
  findOfTask(taskId: string): Promise<readonly KeptLook[]> {
    return this.database.rows<KeptLook>(
      `select ${columns} from ${source} where l.task_id = $1 order by l.asked_at desc, l.id desc`,
      [taskId],
    );
  }

  async wasAsked(taskId: string, personId: string): Promise<boolean> {
    const row = await this.database.row<{ asked: boolean }>(
      'select exists (select 1 from second_look where task_id = $1 and reader_person_id = $2) as asked',
      [taskId, personId],
    );
    return row?.asked ?? false;
  }

  /** Asks, with a mail and a line in the log. @returns false when the reader was asked already and has not looked yet. */
  ask({ programmeId, taskId, partyId, readerPersonId, askedBy }: NewLook): Promise<boolean> {
    return this.database.transact(async () => {
      const row = await this.database.row<{ id: string }>(
        `insert into second_look (programme_id, task_id, party_id, reader_person_id, asked_by) values ($1, $2, $3, $4, $5)
         on conflict (task_id, reader_person_id) where looked_at is null do nothing returning id`,
        [programmeId, taskId, partyId, readerPersonId, askedBy],
      );
      if (row === undefined) return false;
      const lookId = row.id;
      await this.events.append({
        type: 'task.second-look-asked',
        ...{ programmeId, taskId },
        actor: `person:${askedBy}`,
        ids: { lookId, toPersonId: readerPersonId },
      });
      // Without the task: a draft may still be thrown away, and its mails stay.
      await this.outbox.post({
        programmeId,
        personId: readerPersonId,
        kind: 'second-look',
        class: 'immediate',
        params: { lookId },
        dedupKey: `second-look:${lookId}`,
      });
      return true;
    });
  }

  /** @returns false when the reader was not asked, or has looked already. */
  give({ programmeId, taskId, readerPersonId, verdict, note, text }: GivenLook): Promise<boolean> {
    return this.database.transact(async () => {
      const row = await this.database.row<{ id: string; partyId: string; askedBy: string }>(
        `update second_look set verdict = $3, note = $4, text_digest = $5, looked_at = clock_timestamp()
          where task_id = $1 and reader_person_id = $2 and looked_at is null returning id, party_id, asked_by`,
        [taskId, readerPersonId, verdict, note, text],
      );
      if (row === undefined) return false;
      await this.events.append({
        type: verdict === 'agreed' ? 'task.second-look-agreed' : 'task.second-look-changes-proposed',
        ...{ programmeId, taskId },
        actor: `person:${readerPersonId}`,
        onBehalfOf: row.partyId,
        ids: { lookId: row.id },
        content: { verdict, note, text },
      });
      await this.outbox.post({
        programmeId,
        personId: row.askedBy,
        kind: 'second-look-answered',
        class: 'immediate',
        params: { lookId: row.id },
        dedupKey: `second-look-answered:${row.id}`,
      });
      return true;
    });
  }
}
