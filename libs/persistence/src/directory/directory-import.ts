import { Injectable } from '@nestjs/common';
import type { LocalDate, PeopleRow, WeighedPeopleRow } from '@samenspel/domain';
import { Database } from '../database/database';
import { EventLog, type Happening } from '../event/event-log';
import { PartyRepository } from '../party/party.repository';
import { PersonRepository } from '../people/person.repository';
import { SeatRepository } from '../seat/seat.repository';

export interface ImportedRow extends PeopleRow {
  readonly language: 'nl' | 'en';
}

interface Import {
  readonly programmeId: string;
  /** Who reads the sheet. */
  readonly personId: string;
  /** New seats are valid from this day on. */
  readonly today: LocalDate;
}

/** Writes what a sheet brings to the directory; each party and each seat gets its event. */
@Injectable()
export class DirectoryImport {
  constructor(
    private readonly database: Database,
    private readonly parties: PartyRepository,
    private readonly people: PersonRepository,
    private readonly seats: SeatRepository,
    private readonly events: EventLog,
  ) {}

  /** Two sheets at once: the second waits for the first, and then finds what it brought. */
  async hold(programmeId: string): Promise<void> {
    if (!this.database.isInTransaction) throw new Error('A directory is held until the end of a transaction');
    await this.database.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `samenspel/directory/${programmeId}`,
    ]);
  }

  /** @param rows in the order in which they can be written; those with an error are left out. */
  async write(rows: readonly WeighedPeopleRow<ImportedRow>[], of: Import): Promise<void> {
    const partyIds = new Map(
      (await this.parties.findOfProgramme(of.programmeId)).map(({ id, name }) => [name.toLowerCase(), id]),
    );
    for (const row of rows) {
      if (row.outcome !== 'new' && row.outcome !== 'changed') continue;
      if (row.addsParty) partyIds.set(row.given.party.toLowerCase(), await this.addParty(row.given, of, partyIds));
      const partyId = partyIds.get(row.given.party.toLowerCase()) ?? '';
      if (row.seat === 'added') await this.addSeat(row.given, of, partyId);
      if (row.seat === 'changed') await this.changeSeat(row.given, of, partyId);
    }
  }

  private async addParty(
    { party: name, kind, municipality }: ImportedRow,
    of: Import,
    partyIds: ReadonlyMap<string, string>,
  ): Promise<string> {
    if (kind === null) throw new Error(`A new party is written without its kind`);
    const municipalityId = kind === 'access-team' ? (partyIds.get(municipality.toLowerCase()) ?? null) : null;
    const { programmeId } = of;
    const partyId = await this.parties.insert({ programmeId, name, kind, municipalityId, expertise: '' });
    await this.events.append({ ...about(of), type: 'party.added', ids: { partyId }, content: { name, kind } });
    return partyId;
  }

  private async addSeat(row: ImportedRow, of: Import, partyId: string): Promise<void> {
    const { email, level, functionName } = row;
    if (level === null) throw new Error('A seat is written without its level');
    const personId = (await this.people.findByEmail(email))?.id ?? (await this.people.insert(personOf(row)));
    const { programmeId, today: validFrom } = of;
    const seatId = await this.seats.insert({ programmeId, partyId, personId, level, functionName, validFrom });
    const ids = { seatId, partyId, personId, level };
    await this.events.append({ ...about(of), type: 'seat.added', onBehalfOf: partyId, ids, content: { functionName } });
  }

  private async changeSeat({ email, level, functionName }: ImportedRow, of: Import, partyId: string): Promise<void> {
    const changed = await this.database.rows<{ id: string }>(
      `update seat s set function_name = $4, version = s.version + 1 from person p
        where p.id = s.person_id and lower(p.email) = lower($1) and s.party_id = $2 and s.level = $3
          and $5::date between s.valid_from and coalesce(s.valid_until, 'infinity') returning s.id`,
      [email, partyId, level, functionName, of.today],
    );
    await this.events.append(
      ...changed.map(({ id: seatId }): Happening => ({
        ...about(of),
        type: 'seat.changed',
        onBehalfOf: partyId,
        ids: { seatId, partyId },
        content: { functionName },
      })),
    );
  }
}

const personOf = ({ name, email, language }: ImportedRow) => ({ name, email, language });

const about = ({ programmeId, personId }: Import): Pick<Happening, 'programmeId' | 'actor'> => ({
  programmeId,
  actor: `person:${personId}`,
});
