import { Injectable } from '@nestjs/common';
import type { AuthorsOfVoice, Instant, LocalDate, SeatOfVoice } from '@samenspel/domain';
import { standInsOn } from '../absence/stand-ins-on';
import { Database } from '../database/database';
import { jsonb } from '../database/parameters';
import { versionConflict } from '../database/refusals';

/** What colleagues of a party prepared together; it is no reaction. */
export interface PreparedVoice {
  readonly body: unknown;
  readonly authors: AuthorsOfVoice;
  readonly version: number;
  readonly confirmedVersion: number;
  readonly writtenByName: string;
  readonly writtenAt: Instant;
  readonly handedOverByName: string | null;
  readonly handedOverAt: Instant | null;
}

export interface VoiceOf {
  readonly stepId: string;
  readonly partyId: string;
}

export interface VoiceToKeep extends VoiceOf {
  readonly programmeId: string;
  readonly taskId: string;
  readonly body: unknown;
  readonly authors: AuthorsOfVoice;
  readonly personId: string;
  /** The version that the writer read; 0: there was none. */
  readonly expectedVersion: number;
}

export interface SeatWithVoice extends SeatOfVoice {
  readonly partyId: string;
}

const prepared = `
select v.body, v.authors, v.version, v.confirmed_version, w.name as written_by_name, v.written_at,
       h.name as handed_over_by_name, v.handed_over_at
  from prepared_voice v join person w on w.id = v.written_by left join person h on h.id = v.handed_over_by`;

const valid = (seat: string): string =>
  `$3::date between ${seat}.valid_from and coalesce(${seat}.valid_until, 'infinity')`;

const seats = `
select s.party_id, s.id as seat_id, s.person_id, s.mandate as has_mandate, coalesce(tp.contact_seat_id = s.id, false) as is_contact,
       d.person_id as deputy_person_id, array(select i.person_id from (${standInsOn('$3')}) i where i.seat_id = s.id) as stand_in_person_ids
  from seat s left join seat d on d.id = s.deputy_seat_id and ${valid('d')}
  left join task_party tp on tp.task_id = $1 and tp.party_id = s.party_id
 where s.party_id = any($2::uuid[]) and ${valid('s')}
 order by s.party_id, array_position(array['board','management','practice'], s.level), s.id`;

/** The voice of a party while colleagues prepare it. What was confirmed is an answer, written by the `Gate`. */
@Injectable()
export class PreparedVoiceRepository {
  constructor(private readonly database: Database) {}

  find(stepId: string, partyId: string): Promise<PreparedVoice | undefined> {
    return this.database.row<PreparedVoice>(`${prepared} where v.step_id = $1 and v.party_id = $2`, [stepId, partyId]);
  }

  /** The parties whose voice was prepared, and not confirmed as it stands. */
  async findAwaiting(stepId: string): Promise<readonly string[]> {
    const rows = await this.database.rows<{ partyId: string }>(
      'select party_id from prepared_voice where step_id = $1 and confirmed_version < version',
      [stepId],
    );
    return rows.map(({ partyId }) => partyId);
  }

  /** @throws DomainError VERSION_CONFLICT when a colleague wrote meanwhile; what they wrote stays. @returns the version. */
  async keep(voice: VoiceToKeep): Promise<number> {
    const { stepId, partyId, expectedVersion } = voice;
    const row = await this.database.row<{ version: number }>(...this.writing(voice));
    if (row === undefined) throw versionConflict('prepared voice', `${stepId}/${partyId}`, expectedVersion);
    await this.database.execute(
      `insert into prepared_voice_version (programme_id, step_id, party_id, version, body, person_id, written_at)
       select programme_id, step_id, party_id, version, body, written_by, written_at from prepared_voice
        where step_id = $1 and party_id = $2`,
      [stepId, partyId],
    );
    return row.version;
  }

  private writing(voice: VoiceToKeep): [string, unknown[]] {
    const { programmeId, taskId, stepId, partyId, body, authors, personId, expectedVersion } = voice;
    const content = [stepId, partyId, jsonb(body), jsonb(authors), personId];
    if (expectedVersion === 0)
      return [
        `insert into prepared_voice (step_id, party_id, body, authors, written_by, programme_id, task_id)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning version`,
        [...content, programmeId, taskId],
      ];
    return [
      `update prepared_voice set body = $3, authors = $4, written_by = $5, written_at = clock_timestamp(), version = version + 1
        where step_id = $1 and party_id = $2 and version = $6 returning version`,
      [...content, expectedVersion],
    ];
  }

  /** Those with the mandate were asked to read and confirm it. */
  async handOver({ stepId, partyId }: VoiceOf, personId: string): Promise<void> {
    await this.database.execute(
      'update prepared_voice set handed_over_by = $3, handed_over_at = clock_timestamp() where step_id = $1 and party_id = $2',
      [stepId, partyId, personId],
    );
  }

  /** Who confirmed read this version; what a colleague wrote after it still waits. */
  async confirm({ stepId, partyId }: VoiceOf, version: number): Promise<void> {
    await this.database.execute(
      `update prepared_voice set confirmed_version = greatest(confirmed_version, least($3::int, version))
        where step_id = $1 and party_id = $2`,
      [stepId, partyId, version],
    );
  }

  /** The seats of parties that are valid on a local date, with what their mandate in a task depends on. */
  findSeats(taskId: string, partyIds: readonly string[], on: LocalDate): Promise<readonly SeatWithVoice[]> {
    return this.database.rows<SeatWithVoice>(seats, [taskId, partyIds, on]);
  }

  /** Names by the id of the person. */
  async findNames(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.rows<{ id: string; name: string }>(
      'select id, name from person where id = any($1::uuid[])',
      [personIds],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
