import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

/** What one running task asks of one party, in hours per month. */
export interface HoursOfParty {
  readonly partyId: string;
  readonly taskId: string;
  readonly taskTitle: string;
  readonly hours: number;
  /** False: asked in an invitation that it has not answered yet. */
  readonly promised: boolean;
}

// A work group rests once the task is being anchored: its hours are free again. An invitation that went by asks nothing.
const hours = `
with running as materialized (
  select t.id, t.title, t.hours_per_month::float8 as hours from task t
   where t.programme_id = $1 and t.status in ('running', 'paused') and t.hours_per_month > 0
     and not exists (select from step s where s.task_id = t.id and s.kind = 'anchoring')
), promised as (
  select s.party_id, m.task_id, count(*) as members from running t
    join work_group_member m on m.task_id = t.id and m.left_at is null join seat s on s.id = m.seat_id
   group by s.party_id, m.task_id
), asked as (
  select o.party_id, o.task_id from running t
    join step s on s.task_id = t.id and s.kind = 'invitation' and s.status in ('open', 'paused')
    join obligation o on o.step_id = s.id and o.kind = 'reply' and o.fulfilled_at is null and o.released_at is null
   where not exists (select from promised p where p.party_id = o.party_id and p.task_id = o.task_id)
)
select p.party_id, t.id as task_id, t.title as task_title, t.hours * p.members as hours, true as promised
  from promised p join running t on t.id = p.task_id
 union all
select a.party_id, t.id, t.title, t.hours, false from asked a join running t on t.id = a.task_id
 order by 1, 3`;

/** What running tasks ask of the parties of a programme. */
@Injectable()
export class LoadRepository {
  constructor(private readonly database: Database) {}

  findOfProgramme(programmeId: string): Promise<readonly HoursOfParty[]> {
    return this.database.rows<HoursOfParty>(hours, [programmeId]);
  }
}
