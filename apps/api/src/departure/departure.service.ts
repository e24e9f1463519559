import { Inject, Injectable } from '@nestjs/common';
import { ACCESS_SETTINGS, type AccessSettings } from '@samenspel/access';
import { amsterdam, localDateOf } from '@samenspel/calendar';
import type { DepartureBody, DeparturePath, DepartureReceipt, DepartureView, PersonRef } from '@samenspel/contracts';
import { checkDeparture, DomainError, type Departure } from '@samenspel/domain';
import {
  Database,
  DepartureRepository,
  PartyRepository,
  PersonRepository,
  SeatRepository,
  type DepartureEffect,
  type DepartureTask,
  type Seat,
} from '@samenspel/persistence';
import { partyRefOf } from '../task/view/refs-of';

interface Sight {
  readonly today: string;
  readonly colleagues: readonly PersonRef[];
}

/** Somebody leaves a party: what that touches is shown first, then it moves in one action. */
@Injectable()
export class DepartureService {
  constructor(
    private readonly database: Database,
    private readonly departures: DepartureRepository,
    private readonly people: PersonRepository,
    private readonly parties: PartyRepository,
    private readonly seats: SeatRepository,
    @Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings,
  ) {}

  async read({ partyId, personId }: DeparturePath, toPersonId: string | undefined): Promise<DepartureView> {
    const person = await this.people.getById(personId);
    const { today, colleagues } = await this.sight(partyId, personId);
    const effect = await this.departures.readEffect({ partyId, personId, today });
    const { facts, deputyForSeatIds } = effect;
    const party = await this.parties.getById(facts.programmeId, partyId);
    const seats = await this.seats.findByIds(facts.programmeId, [...facts.seatIds, ...deputyForSeatIds]);
    const named = (ids: readonly string[]): DepartureView['seats'] =>
      seats.filter(({ id }) => ids.includes(id)).map(seatOf);
    return {
      person: { id: person.id, name: person.name },
      party: partyRefOf(party),
      to: colleagues.find(({ id }) => id === toPersonId) ?? null,
      colleagues: [...colleagues],
      seats: named(facts.seatIds),
      deputyFor: named(deputyForSeatIds),
      tasks: effect.tasks.map((task) => taskOf(task, effect)),
      roles: [...facts.roles],
      elsewhere: facts.elsewhere,
      faults: faultsOf(departureOf({ partyId, personId }, colleagues, effect), toPersonId),
    };
  }

  /** @throws DomainError as `checkDeparture`, and COMMAND_ID_REUSED */
  async depart(path: DeparturePath, body: DepartureBody, givenBy: string): Promise<DepartureReceipt> {
    const { partyId, personId } = path;
    const { id, reason, tellLeaver } = body;
    await this.people.getById(personId);
    const { today, colleagues } = await this.sight(partyId, personId);
    const successorId =
      'toPersonId' in body ? body.toPersonId : await this.departures.findOrMakePerson(body.newColleague);
    const known = colleagues.map((colleague) => colleague.id);
    const colleagueIds = 'toPersonId' in body || successorId === personId ? known : [...known, successorId];
    const taskIds = await this.departures.depart(
      { ...path, today, id, successorId, reason, tellLeaver, givenBy, linkKeyId: this.settings.linkKeys.current.id },
      (effect) => {
        checkDeparture({ ...departureOf(path, colleagues, effect), colleagueIds }, successorId);
      },
    );
    const { name } = await this.people.getById(successorId);
    return { id, to: { id: successorId, name }, taskIds: [...taskIds] };
  }

  private async sight(partyId: string, personId: string): Promise<Sight> {
    const today = localDateOf(amsterdam, await this.database.clock());
    const seats = await this.seats.findOfParty(partyId, today);
    const held = seats.flatMap(({ personId: id, personName: name }) =>
      id === null || name === null || id === personId ? [] : [[id, name] as const],
    );
    return { today, colleagues: [...new Map(held)].map(([id, name]) => ({ id, name })) };
  }
}

const seatOf = ({ id, level, functionName }: Seat): DepartureView['seats'][number] => ({ id, level, functionName });

function taskOf(task: DepartureTask, { duties }: DepartureEffect): DepartureView['tasks'][number] {
  const { id, title, atTable, decides, isContact, links, mails } = task;
  const own = duties.filter(({ taskId }) => taskId === id);
  return {
    ...{ id, title, atTable, decides, isContact, links, mails },
    duties: own.map(({ kind, stepKind, ordinal, dueOn }) => ({ kind, stepKind, ordinal, dueOn })),
  };
}

function departureOf(path: DeparturePath, colleagues: readonly PersonRef[], { facts }: DepartureEffect): Departure {
  const { seatIds, managedTasks } = facts;
  return { ...path, seats: seatIds.length, managedTasks, colleagueIds: colleagues.map(({ id }) => id) };
}

function faultsOf(departure: Departure, toPersonId: string | undefined): DepartureView['faults'] {
  try {
    checkDeparture(departure, toPersonId);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, params } = error;
    return [{ field: code.startsWith('DEPARTURE_TO') ? 'toPersonId' : '', code, params }];
  }
}
