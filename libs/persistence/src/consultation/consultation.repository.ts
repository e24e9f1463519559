import { Injectable } from '@nestjs/common';
import type { Instant, Level, LocalDate, PartyKind, PromptKind } from '@samenspel/domain';
import { Database } from '../database/database';

export interface Prompt {
  readonly id: string;
  readonly ordinal: number;
  readonly kind: PromptKind;
  readonly question: string;
  readonly explanation: string;
  readonly options: readonly string[];
  /** How many options of a `multiple` may be chosen; null: all of them. */
  readonly mostChoices: number | null;
  readonly required: boolean;
}

/** A delivered proposal with its text. */
export interface ConsultedText {
  readonly id: string;
  readonly taskId: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly { readonly key: string; readonly heading: string; readonly text: string }[];
  readonly sha256: string;
  readonly deliveredAt: Instant;
  readonly deliveredById: string;
  readonly deliveredByName: string;
}

export interface PartyVoice {
  readonly partyId: string;
  readonly name: string;
  readonly kind: PartyKind;
  /** false: it joined after the roster was frozen. */
  readonly onRoster: boolean;
  readonly responded: boolean;
}

export interface CandidatePerson {
  readonly personId: string;
  readonly personName: string;
  readonly partyId: string;
  readonly partyName: string;
  readonly partyKind: PartyKind;
  readonly level: Level;
  readonly functionName: string;
  readonly inWorkGroup: boolean;
}

const proposal = `
select v.id, v.task_id, v.number, v.title, v.summary, v.sections, v.sha256, v.delivered_at,
       v.delivered_by as delivered_by_id, p.name as delivered_by_name
  from proposal_version v join person p on p.id = v.delivered_by`;

// The parties of the roster, and those that answered without being on it.
const voices = `
select y.id as party_id, y.name, y.kind, o.id is not null as on_roster, a.id is not null as responded
  from (select party_id from obligation where step_id = $1 and kind = 'reaction' and party_id is not null
         union select party_id from answer where step_id = $1 and kind = 'reaction' and sender like 'party:%') asked
  join party y on y.id = asked.party_id
  left join obligation o on o.step_id = $1 and o.kind = 'reaction' and o.party_id = asked.party_id
  left join answer a on a.step_id = $1 and a.kind = 'reaction' and a.sender = 'party:' || asked.party_id
 order by y.name`;

// One row per person: a person with several seats is asked once, for the highest of them.
const candidates = `
select distinct on (p.id) p.id as person_id, p.name as person_name, y.id as party_id, y.name as party_name,
       y.kind as party_kind, s.level, s.function_name,
       exists (select 1 from work_group_member w where w.task_id = $2 and w.seat_id = s.id and w.left_at is null) as in_work_group
  from seat s join party y on y.id = s.party_id join person p on p.id = s.person_id
 where s.programme_id = $1 and $3::date between s.valid_from and coalesce(s.valid_until, 'infinity')
 order by p.id, array_position(array['board','management','practice'], s.level), y.name`;

/** What was asked, about which text, and who responded. What people said is read by the repositories beside it. */
@Injectable()
export class ConsultationRepository {
  constructor(private readonly database: Database) {}

  findPrompts(stepId: string): Promise<readonly Prompt[]> {
    return this.database.rows<Prompt>(
      'select id, ordinal, kind, question, explanation, options, most_choices, required from prompt where step_id = $1 order by ordinal',
      [stepId],
    );
  }

  findText(proposalVersionId: string): Promise<ConsultedText | undefined> {
    return this.database.row<ConsultedText>(`${proposal} where v.id = $1`, [proposalVersionId]);
  }

  /** The last version that the group delivered. */
  findLastText(taskId: string): Promise<ConsultedText | undefined> {
    return this.database.row<ConsultedText>(`${proposal} where v.task_id = $1 order by v.number desc limit 1`, [
      taskId,
    ]);
  }

  findVoices(stepId: string): Promise<readonly PartyVoice[]> {
    return this.database.rows<PartyVoice>(voices, [stepId]);
  }

  /** Everybody with a seat on the given day, by party and name. */
  async findCandidates(programmeId: string, taskId: string, on: LocalDate): Promise<readonly CandidatePerson[]> {
    const rows = await this.database.rows<CandidatePerson>(candidates, [programmeId, taskId, on]);
    return rows.toSorted((a, b) => a.partyName.localeCompare(b.partyName) || a.personName.localeCompare(b.personName));
  }

  /** How many of the given parties and people belong to the programme. */
  async countOfProgramme(
    programmeId: string,
    { partyIds, personIds }: { readonly partyIds: readonly string[]; readonly personIds: readonly string[] },
  ): Promise<number> {
    const row = await this.database.row<{ known: number }>(
      `select (select count(*) from party where programme_id = $1 and id = any($2::uuid[]))
            + (select count(distinct person_id) from seat where programme_id = $1 and person_id = any($3::uuid[])) as known`,
      [programmeId, partyIds, personIds],
    );
    return row?.known ?? 0;
  }

  /** True while a group delivered since the last send-back and the task waits in its preparation. */
  async waitsForOpening(taskId: string): Promise<boolean> {
    const row = await this.database.row<{ waits: boolean }>(
      `select exists (select 1 from step s where s.task_id = $1 and s.kind = 'preparation' and s.status in ('open', 'passed')
                        and s.opens_at = (select max(opens_at) from step where task_id = $1))
          and exists (select 1 from proposal_version p where p.task_id = $1 and p.delivered_at > coalesce(
                (select max(e.occurred_at) from event e where e.task_id = $1 and e.type = 'task.sent-back'), '-infinity')) as waits`,
      [taskId],
    );
    return row?.waits ?? false;
  }
}
