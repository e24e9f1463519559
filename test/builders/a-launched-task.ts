import { randomUUID } from 'node:crypto';
import { buildPacedCalendar } from '@samenspel/calendar';
import {
  defaultPolicy,
  type Level,
  type LocalDate,
  openingAfter,
  type PartyKind,
  planTask,
  type Policy,
} from '@samenspel/domain';
import { type Database, jsonb, timestamp } from '@samenspel/persistence';

export interface LaunchedTask {
  readonly programmeId: string;
  readonly taskId: string;
  readonly managerId: string;
  readonly boardPersonId: string;
  readonly parties: Readonly<Record<PartyName, LaunchedParty>>;
}

export interface LaunchedParty {
  readonly partyId: string;
  /** Practice, management and board, in this order. */
  readonly seats: readonly [SeatOfParty, SeatOfParty, SeatOfParty];
}

export interface SeatOfParty {
  readonly seatId: string;
  readonly personId: string;
}

export type PartyName = 'gemeente' | 'toegang' | 'zorg' | 'clienten';

interface Wanted {
  readonly workingDayMs?: number;
  /** The first and the last day of its calendar. */
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  readonly policy?: Partial<Policy>;
  /** The parties without which there is no task. */
  readonly essential?: readonly PartyName[];
}

const kinds = {
  gemeente: 'municipality',
  toegang: 'access-team',
  zorg: 'provider',
  clienten: 'client-organisation',
} as const satisfies Record<PartyName, PartyKind>;
const levels: readonly Level[] = ['practice', 'management', 'board'];

/** A task that was launched just now, with four parties of three seats each; the boards of municipality and provider decide. */
export async function aLaunchedTask(database: Database, wanted: Wanted = {}): Promise<LaunchedTask> {
  const [programmeId, taskId] = [randomUUID(), randomUUID()];
  await database.execute(`insert into programme (id, name, slug) values ($1, 'Regio', $2)`, [programmeId, programmeId]);
  const managerId = await aPerson(database);
  const boardPersonId = await aPerson(database);
  await database.execute(
    `insert into programme_role (programme_id, person_id, role) values ($1, $2, 'programme-manager'), ($1, $3, 'programme-board')`,
    [programmeId, managerId, boardPersonId],
  );
  const parties = await someParties(database, programmeId);
  await insertTask(database, { programmeId, taskId, managerId }, wanted);
  for (const [name, party] of Object.entries(parties)) {
    const isEssential = wanted.essential?.includes(name as PartyName) ?? false;
    await database.execute(
      `insert into task_party (programme_id, task_id, party_id, essential, contact_seat_id) values ($1, $2, $3, $4, $5)`,
      [programmeId, taskId, party.partyId, isEssential, party.seats[0].seatId],
    );
  }
  for (const decider of [parties.gemeente.seats[2], parties.zorg.seats[2]]) {
    await database.execute(`insert into task_decider (programme_id, task_id, seat_id) values ($1, $2, $3)`, [
      programmeId,
      taskId,
      decider.seatId,
    ]);
  }
  return { programmeId, taskId, managerId, boardPersonId, parties };
}

async function someParties(database: Database, programmeId: string): Promise<Record<PartyName, LaunchedParty>> {
  const gemeente = await aParty(database, programmeId, 'gemeente', null);
  const toegang = await aParty(database, programmeId, 'toegang', gemeente.partyId);
  const zorg = await aParty(database, programmeId, 'zorg', null);
  const clienten = await aParty(database, programmeId, 'clienten', null);
  return { gemeente, toegang, zorg, clienten };
}

async function aParty(
  database: Database,
  programmeId: string,
  name: PartyName,
  municipalityId: string | null,
): Promise<LaunchedParty> {
  const partyId = randomUUID();
  await database.execute(
    `insert into party (programme_id, id, name, kind, municipality_id) values ($1, $2, $3, $4, $5)`,
    [programmeId, partyId, name, kinds[name], municipalityId],
  );
  const seats: SeatOfParty[] = [];
  for (const level of levels) {
    const seat = { seatId: randomUUID(), personId: await aPerson(database) };
    await database.execute(
      `insert into seat (programme_id, id, party_id, person_id, level, valid_from) values ($1, $2, $3, $4, $5, '2020-01-01')`,
      [programmeId, seat.seatId, partyId, seat.personId, level],
    );
    seats.push(seat);
  }
  await database.execute('update seat set deputy_seat_id = $2 where id = $1', [seats[0]!.seatId, seats[1]!.seatId]);
  return { partyId, seats: seats as unknown as LaunchedParty['seats'] };
}

async function aPerson(database: Database): Promise<string> {
  const id = randomUUID();
  await database.execute(`insert into person (id, name, email) values ($1, 'Iemand', $2)`, [id, `${id}@example.org`]);
  return id;
}

type Ids = Pick<LaunchedTask, 'programmeId' | 'taskId' | 'managerId'>;

async function insertTask(database: Database, ids: Ids, wanted: Wanted): Promise<void> {
  const { programmeId, taskId, managerId } = ids;
  const policy = { ...defaultPolicy, ...wanted.policy };
  const now = await database.clock();
  const pace = { startsAt: now, workingDayMs: wanted.workingDayMs ?? 300 };
  const calendar = buildPacedCalendar({
    from: wanted.from ?? '2026-09-01',
    until: wanted.until ?? '2029-12-31',
    ...pace,
  });
  const { opensOn, opensAt } = openingAfter(calendar, now);
  const plan = planTask(policy, calendar, { taskId, startsOn: opensOn, startsAt: opensAt, steps: [] });
  const [agendaId, calendarId] = [randomUUID(), randomUUID()];
  await database.execute(`insert into agenda (id, programme_id, name, policy) values ($1, $2, 'Agenda', $3)`, [
    agendaId,
    programmeId,
    jsonb(policy),
  ]);
  await database.execute(`insert into calendar (id, programme_id, fingerprint, body) values ($1, $2, $3, $4)`, [
    calendarId,
    programmeId,
    calendarId,
    jsonb(calendar),
  ]);
  await database.execute(
    `insert into task (id, programme_id, agenda_id, manager_person_id, title, policy, calendar_id, plan, plan_version, status, starts_on, launched_at)
     values ($1, $2, $3, $4, 'Opgave', $5, $6, $7, 1, 'running', $8, $9)`,
    [taskId, programmeId, agendaId, managerId, jsonb(policy), calendarId, jsonb(plan), opensOn, timestamp(now)],
  );
}
