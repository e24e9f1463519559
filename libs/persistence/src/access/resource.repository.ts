import { Injectable } from '@nestjs/common';
import type { Resource } from '@samenspel/domain';
import { Database } from '../database/database';

const ofTask = `t.programme_id, t.id as task_id, t.manager_person_id,
  array(select p.party_id from task_party p where p.task_id = t.id) as task_party_ids,
  array(select m.seat_id from work_group_member m where m.task_id = t.id and m.left_at is null) as work_group_seat_ids,
  array(select d.seat_id from task_decider d where d.task_id = t.id) as deciding_seat_ids,
  array(select (plan.body->>'ownerSeatId')::uuid from (
    select d.body from anchoring_draft d where d.task_id = t.id
    union all (select v.body from anchoring_version v where v.task_id = t.id order by v.number desc limit 1)) plan
    where plan.body->>'ownerSeatId' is not null) as anchoring_owner_seat_ids`;

const ofStep = `s.id as step_id,
  array(select o.party_id from obligation o where o.step_id = s.id and o.kind = 'reaction' and o.party_id is not null) as roster_party_ids,
  array(select o.person_id from obligation o where o.step_id = s.id and o.kind = 'reaction' and o.debtor = 'person:' || $2::uuid) as roster_person_ids,
  array(select o.seat_id from obligation o where o.step_id = s.id and o.kind = 'measurement' and o.released_why is distinct from 'plan-changed') as reporting_seat_ids,
  s.status = 'closed' or (s.has_closing_instant and s.status <> 'paused' and s.ends_at <= clock_timestamp()) as closed`;

/** The plain facts about an object that a permission depends on. */
@Injectable()
export class ResourceRepository {
  constructor(private readonly database: Database) {}

  findOfProgramme(programmeId: string): Promise<Resource | undefined> {
    return this.database.row<Resource>('select id as programme_id from programme where id = $1', [programmeId]);
  }

  findOfParty(partyId: string): Promise<Resource | undefined> {
    return this.database.row<Resource>('select programme_id, id as party_id from party where id = $1', [partyId]);
  }

  findOfTask(taskId: string): Promise<Resource | undefined> {
    return this.database.row<Resource>(`select ${ofTask} from task t where t.id = $1`, [taskId]);
  }

  /**
   * @param personId who asks. Of the people on a roster only this one is given: there may be 100,000, and no permission
   *   depends on the others.
   */
  findOfStep(stepId: string, personId: string | null = null): Promise<Resource | undefined> {
    return this.database.row<Resource>(
      `select ${ofTask}, ${ofStep} from step s join task t on t.id = s.task_id where s.id = $1`,
      [stepId, personId],
    );
  }
}
