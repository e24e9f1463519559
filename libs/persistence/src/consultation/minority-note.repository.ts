import { Injectable } from '@nestjs/common';
import type { Instant, PartyKind } from '@samenspel/domain';
import { Database } from '../database/database';

/** What a colleague who sees it differently wrote beside the position of the own party. */
export interface MinorityNote {
  readonly partyId: string;
  readonly partyName: string;
  readonly partyKind: PartyKind;
  readonly personId: string;
  readonly personName: string;
  readonly text: string;
  readonly writtenAt: Instant;
  /** Who confirmed the position of the party; null: nobody did. */
  readonly confirmedBy: string | null;
}

export interface NewMinorityNote {
  readonly programmeId: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly partyId: string;
  readonly personId: string;
  readonly text: string;
}

const notes = `
select m.party_id, y.name as party_name, y.kind as party_kind, m.person_id, p.name as person_name, m.text, m.written_at,
       a.person_id as confirmed_by
  from minority_note m join party y on y.id = m.party_id join person p on p.id = m.person_id
  left join answer a on a.step_id = m.step_id and a.kind = 'reaction' and a.sender = 'party:' || m.party_id`;

@Injectable()
export class MinorityNoteRepository {
  constructor(private readonly database: Database) {}

  /** By party and name. Who may see them before the closing is the caller's rule. */
  findOfStep(stepId: string): Promise<readonly MinorityNote[]> {
    return this.database.rows<MinorityNote>(`${notes} where m.step_id = $1 order by y.name, p.name, m.person_id`, [
      stepId,
    ]);
  }

  find(stepId: string, partyId: string, personId: string): Promise<MinorityNote | undefined> {
    return this.database.row<MinorityNote>(`${notes} where m.step_id = $1 and m.party_id = $2 and m.person_id = $3`, [
      stepId,
      partyId,
      personId,
    ]);
  }

  /** One per person and party: the last text counts. @returns whether anything changed. */
  async keep({ programmeId, taskId, stepId, partyId, personId, text }: NewMinorityNote): Promise<boolean> {
    const changed = await this.database.execute(
      `insert into minority_note as m (programme_id, task_id, step_id, party_id, person_id, text)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (step_id, party_id, person_id) do update set text = excluded.text, written_at = clock_timestamp()
        where m.text <> excluded.text`,
      [programmeId, taskId, stepId, partyId, personId, text],
    );
    return changed === 1;
  }

  /** @returns whether there was one. */
  async remove(stepId: string, partyId: string, personId: string): Promise<boolean> {
    const removed = await this.database.execute(
      'delete from minority_note where step_id = $1 and party_id = $2 and person_id = $3',
      [stepId, partyId, personId],
    );
    return removed === 1;
  }
}
