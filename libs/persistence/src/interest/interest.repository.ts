import { Injectable } from '@nestjs/common';
import type { Instant, InterestKind } from '@samenspel/domain';
import { Database } from '../database/database';
import { versionConflict } from '../database/refusals';
import { EventLog } from '../event/event-log';

/** What a party, or the network, has at stake in a task; the last words of it. */
export interface Interest {
  readonly kind: InterestKind;
  /** Null: of the network. */
  readonly partyId: string | null;
  readonly partyName: string | null;
  readonly text: string;
  readonly version: number;
  readonly byName: string;
  readonly enteredAt: Instant;
}

export interface WantedInterest {
  readonly programmeId: string;
  readonly taskId: string;
  readonly partyId: string | null;
  readonly kind: InterestKind;
  /** Empty: it is taken away. */
  readonly text: string;
  /** 0: there is none yet. */
  readonly expectedVersion: number;
  readonly by: string;
}

const ofTask = `
select i.kind, i.party_id, y.name as party_name, i.text, i.version, p.name as by_name, i.entered_at
  from interest i join person p on p.id = i.entered_by left join party y on y.id = i.party_id
 where i.task_id = $1 order by y.name nulls first, i.kind`;

const add = `
insert into interest (programme_id, task_id, party_id, kind, text, entered_by) values ($1, $2, $3, $4, $5, $6)
on conflict (task_id, party_id, kind) do nothing`;

const which = 'task_id = $1 and party_id is not distinct from $2 and kind = $3 and version = $4';
const change = `
update interest set text = $5, entered_by = $6, entered_at = clock_timestamp(), version = version + 1 where ${which}`;
const remove = `delete from interest where ${which}`;

/** The interests in a task. Each change is in the log, by whom and when; its words are those of now. */
@Injectable()
export class InterestRepository {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /** That of the network first, then by name of the party. */
  findOfTask(taskId: string): Promise<readonly Interest[]> {
    return this.database.rows<Interest>(ofTask, [taskId]);
  }

  /** @throws DomainError VERSION_CONFLICT when somebody else changed it meanwhile. */
  save(wanted: WantedInterest): Promise<void> {
    const { programmeId, taskId, partyId, kind, text, expectedVersion, by } = wanted;
    return this.database.transact(async () => {
      if (text === '' && expectedVersion === 0) return;
      const written = await this.write(wanted);
      if (written === 0)
        throw versionConflict('interest', `${taskId}/${partyId ?? 'network'}/${kind}`, expectedVersion);
      await this.events.append({
        type: text === '' ? 'task.interest-withdrawn' : 'task.interest-named',
        ...{ programmeId, taskId, actor: `person:${by}`, ...(partyId !== null && { onBehalfOf: partyId }) },
        ids: { kind },
        content: { text },
      });
    });
  }

  private write({ programmeId, taskId, partyId, kind, text, expectedVersion, by }: WantedInterest): Promise<number> {
    if (expectedVersion === 0) return this.database.execute(add, [programmeId, taskId, partyId, kind, text, by]);
    const found = [taskId, partyId, kind, expectedVersion];
    return text === '' ? this.database.execute(remove, found) : this.database.execute(change, [...found, text, by]);
  }
}
