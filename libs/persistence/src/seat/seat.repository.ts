import { Injectable } from '@nestjs/common';
import type { Level, LocalDate, PartyKind } from '@samenspel/domain';
import { Database } from '../database/database';
import { idOf } from '../database/id-of';
import { SeatEntity } from './seat.entity';

/** A seat with its party and who holds it. */
export interface Seat {
  readonly id: string;
  readonly programmeId: string;
  readonly level: Level;
  readonly functionName: string;
  readonly partyId: string;
  readonly partyName: string;
  readonly partyKind: PartyKind;
  /** Null when nobody holds the seat now; its deputy then is written to. */
  readonly personId: string | null;
  readonly personName: string | null;
  readonly deputySeatId: string | null;
  /** Who holds it confirms what the party says in a consultation. */
  readonly mandate: boolean;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly version: number;
}

export interface NewSeat {
  readonly programmeId: string;
  readonly partyId: string;
  readonly personId: string | null;
  readonly level: Level;
  readonly functionName: string;
  readonly deputySeatId?: string;
  readonly validFrom?: LocalDate;
}

const columns = `s.id, s.programme_id, s.level, s.function_name, s.party_id, y.name as party_name, y.kind as party_kind,
  s.person_id, p.name as person_name, s.deputy_seat_id, s.mandate, s.valid_from, s.valid_until, s.version`;
const source = 'seat s join party y on y.id = s.party_id left join person p on p.id = s.person_id';

@Injectable()
export class SeatRepository {
  constructor(private readonly database: Database) {}

  /** Seats that are valid on the given local date, by party, level and person. */
  findValid(programmeId: string, on: LocalDate): Promise<readonly Seat[]> {
    return this.database.rows<Seat>(
      `select ${columns} from ${source}
        where s.programme_id = $1 and $2::date between s.valid_from and coalesce(s.valid_until, 'infinity')
        order by y.name, array_position(array['board','management','practice'], s.level), p.name`,
      [programmeId, on],
    );
  }

  /** Every seat of a programme, those that are no longer valid too. */
  findOfProgramme(programmeId: string): Promise<readonly Seat[]> {
    return this.database.rows<Seat>(`select ${columns} from ${source} where s.programme_id = $1`, [programmeId]);
  }

  findByIds(programmeId: string, ids: readonly string[]): Promise<readonly Seat[]> {
    return this.database.rows<Seat>(`select ${columns} from ${source} where s.programme_id = $1 and s.id = any($2)`, [
      programmeId,
      ids,
    ]);
  }

  /** The valid seats of one party on the given local date. */
  findOfParty(partyId: string, on: LocalDate): Promise<readonly Seat[]> {
    return this.database.rows<Seat>(
      `select ${columns} from ${source}
        where s.party_id = $1 and $2::date between s.valid_from and coalesce(s.valid_until, 'infinity')
        order by array_position(array['board','management','practice'], s.level), p.name`,
      [partyId, on],
    );
  }

  async insert(seat: NewSeat): Promise<string> {
    return idOf(await this.database.manager.insert(SeatEntity, { ...seat }));
  }

  async nameDeputy(seatId: string, deputySeatId: string): Promise<void> {
    await this.database.execute('update seat set deputy_seat_id = $2, version = version + 1 where id = $1', [
      seatId,
      deputySeatId,
    ]);
  }

  /** Exactly these seats of the party hold its mandate from now on. @returns the seats that changed. */
  async giveMandate(partyId: string, seatIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `update seat set mandate = not mandate, version = version + 1
        where party_id = $1 and mandate <> (id = any($2::uuid[])) returning id`,
      [partyId, seatIds],
    );
    return rows.map(({ id }) => id);
  }
}
