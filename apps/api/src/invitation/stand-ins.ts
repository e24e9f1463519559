import { Injectable } from '@nestjs/common';
import type { ReplyBody } from '@samenspel/contracts';
import { Database, PersonRepository, SeatRepository } from '@samenspel/persistence';
import type { StepRecord } from '../task/view/task-record';

type SomebodyElse = Extract<ReplyBody, { choice: 'somebody-else' }>;

/** A party sends somebody else: that person gets a seat of the party, once, however often the reply is sent. */
@Injectable()
export class StandIns {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly seats: SeatRepository,
  ) {}

  seatFor({ task, today }: StepRecord, partyId: string, sent: SomebodyElse): Promise<string> {
    return this.database.transact(async () => {
      const personId = await this.personOf(sent);
      const held = (await this.seats.findOfParty(partyId, today)).find((seat) => seat.personId === personId);
      if (held !== undefined) return held.id;
      const { level, functionName } = sent;
      return this.seats.insert({ programmeId: task.programmeId, partyId, personId, level, functionName });
    });
  }

  private async personOf({ name, email }: SomebodyElse): Promise<string> {
    const known = await this.people.findByEmail(email);
    return known?.id ?? this.people.insert({ name, email, language: 'nl' });
  }
}
