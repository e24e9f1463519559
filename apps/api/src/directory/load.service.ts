import { Injectable } from '@nestjs/common';
import { amsterdam, localDateOf } from '@samenspel/calendar';
import type { LoadView, PartyLoad } from '@samenspel/contracts';
import { weighLoad, type PartyKind } from '@samenspel/domain';
import {
  Database,
  DirectoryRepository,
  LoadRepository,
  SeatRepository,
  type HoursOfParty,
} from '@samenspel/persistence';

/** The load meter: what running tasks ask of each party, against what its people can give. */
@Injectable()
export class LoadService {
  constructor(
    private readonly load: LoadRepository,
    private readonly directory: DirectoryRepository,
    private readonly seats: SeatRepository,
    private readonly database: Database,
  ) {}

  async ofProgramme(programmeId: string): Promise<LoadView> {
    const today = localDateOf(amsterdam, await this.database.clock());
    const [parties, seats, hours] = await Promise.all([
      this.directory.findParties(programmeId),
      this.seats.findValid(programmeId, today),
      this.load.findOfProgramme(programmeId),
    ]);
    const items = parties.map((party) => {
      const held = seats.filter(({ partyId, personId }) => partyId === party.id && personId !== null);
      const people = new Set(held.map(({ personId }) => personId)).size;
      return loadOf(
        { ...party, people },
        hours.filter(({ partyId }) => partyId === party.id),
      );
    });
    return { items };
  }
}

interface PartyWithPeople {
  readonly id: string;
  readonly kind: PartyKind;
  readonly people: number;
}

function loadOf({ id, kind, people }: PartyWithPeople, hours: readonly HoursOfParty[]): PartyLoad {
  const promisedHours = sumOf(hours.filter(({ promised }) => promised));
  const askedHours = sumOf(hours.filter(({ promised }) => !promised));
  return {
    ...{ partyId: id, people, promisedHours, askedHours },
    ...weighLoad({ kind, people, promisedHours, askedHours }),
    tasks: hours.map(({ taskId, taskTitle, hours: of, promised }) => ({ taskId, taskTitle, hours: of, promised })),
  };
}

const sumOf = (hours: readonly HoursOfParty[]): number => hours.reduce((sum, each) => sum + each.hours, 0);
