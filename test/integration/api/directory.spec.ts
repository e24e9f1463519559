import { Client } from 'pg';
import type { DirectoryView, LoadView, PersonCardView } from '@samenspel/contracts';
import { amsterdamDay } from '../../support/amsterdam-day';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let owner: Client;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await api.stop();
});

const programme = (): string => `/api/v1/programmes/${api.region.programmeId}`;
const personUrl = (who: Who): string => `${programme()}/people/${api.region.people[who]}`;
const inDays = (days: number): string => amsterdamDay(days);
const read = async <View>(url: string, as: Who): Promise<View> => {
  const answer = await api.call({ url, as });
  expect([url, answer.status]).toEqual([url, 200]);
  return answer.json() as unknown as View;
};
const cardOf = (who: Who, as: Who): Promise<PersonCardView> => read(personUrl(who), as);

/** A second seat in the party of the stakeholder; gives the seat. */
async function hireColleague(level = 'practice'): Promise<string> {
  const { programmeId, otherPartyId } = api.region;
  const { rows } = await owner.query<{ id: string }>(
    `with hired as (insert into person (name, email) values ('Wouter Ekkelboom', 'wouter@example.org') returning id)
     insert into seat (programme_id, party_id, person_id, level, function_name, valid_from)
     select $1, $2, id, $3, 'begeleider', '2020-01-01' from hired returning id`,
    [programmeId, otherPartyId, level],
  );
  return rows[0]?.id ?? '';
}

interface Away {
  readonly from?: string;
  readonly until?: string;
  readonly deputySeatId?: string | null;
}
interface EnteredBy {
  readonly who?: Who;
  readonly as?: Who;
}

const away = (
  { from = inDays(-1), until = inDays(5), deputySeatId = null }: Away = {},
  { who = 'stakeholder', as = 'stakeholder' }: EnteredBy = {},
): Promise<TestAnswer> =>
  api.call({ method: 'PUT', url: `${personUrl(who)}/absences/${from}`, as, body: { until, deputySeatId } });

describe('the directory of a programme', () => {
  it('names parties, people and seats, with what they know about', async () => {
    const { partyId, people, seats } = api.region;
    const { parties, people: found, seats: all } = await read<DirectoryView>(`${programme()}/directory`, 'executive');
    expect(parties.map(({ name }) => name)).toEqual(['Gemeente Noordstad', 'Zorgaanbieder De Brug']);
    expect(found.find(({ id }) => id === people.manager)).toMatchObject({ roles: ['programme-manager'] });
    expect(all).toContainEqual(expect.objectContaining({ id: seats.member, partyId, personId: people.member }));
    expect(JSON.stringify(found)).not.toContain('@');
  });

  it('tells who is away to colleagues and the programme manager alone', async () => {
    expect((await away()).status).toBe(204);
    const awayUntil = async (as: Who): Promise<string | null | undefined> => {
      const { people } = await read<DirectoryView>(`${programme()}/directory`, as);
      return people.find(({ id }) => id === api.region.people.stakeholder)?.awayUntil;
    };
    expect(await awayUntil('manager')).toBe(inDays(5));
    expect(await awayUntil('stakeholder')).toBe(inDays(5));
    expect(await awayUntil('member')).toBeNull();
  });
});

describe('a person of a programme', () => {
  it('shows the address to colleagues and the programme manager alone', async () => {
    expect((await cardOf('executive', 'member')).email).toBe('executive@example.org');
    expect((await cardOf('executive', 'manager')).email).toBe('executive@example.org');
    expect(await cardOf('executive', 'stakeholder')).toMatchObject({
      ...{ email: null, absences: null, canDescribe: false, canEnterAbsence: false, deputies: [] },
      seats: [{ functionName: 'adviseur', level: 'board' }],
    });
  });

  it('is nobody who has neither seat nor role there', async () => {
    const url = `${programme()}/people/${api.region.people.otherManager}`;
    expect((await api.call({ url, as: 'manager' })).status).toBe(404);
  });

  it('writes what they know about themselves; others may not, the programme manager may', async () => {
    const write = async (as: Who, expertise: string): Promise<number> =>
      (await api.call({ method: 'PUT', url: `${personUrl('member')}/expertise`, as, body: { expertise } })).status;
    expect(await write('member', 'Wachttijden')).toBe(204);
    expect(await write('executive', 'Iets anders')).toBe(403);
    expect((await cardOf('member', 'stakeholder')).expertise).toBe('Wachttijden');
    expect(await write('manager', 'Wachttijden en inkoop')).toBe(204);
    expect(await write('member', 'Client met BSN 111222333')).toBe(400);
  });
});

describe('the description of a party', () => {
  const describeParty = (as: Who, version: number): Promise<TestAnswer> =>
    api.call({
      method: 'PUT',
      url: `/api/v1/parties/${api.region.otherPartyId}/description`,
      as,
      body: { expertise: 'Ambulante hulp', serves: 'Jeugdigen van 12 tot 18 jaar' },
      headers: { 'if-match': `"${String(version)}"` },
    });

  it('is written by its own people, who see that somebody was earlier', async () => {
    expect((await describeParty('stakeholder', 1)).status).toBe(204);
    const { parties } = await read<DirectoryView>(`${programme()}/directory`, 'member');
    expect(parties[1]).toMatchObject({
      expertise: 'Ambulante hulp',
      serves: 'Jeugdigen van 12 tot 18 jaar',
      version: 2,
    });
    expect((await describeParty('manager', 1)).status).toBe(412);
    expect((await describeParty('member', 2)).status).toBe(403);
  });
});

describe('an absence', () => {
  it('is entered, changed and taken back by the person', async () => {
    const deputySeatId = await hireColleague();
    expect((await away({ deputySeatId })).status).toBe(204);
    expect((await away({ deputySeatId, until: inDays(9) })).status).toBe(204);
    const { absences } = await cardOf('stakeholder', 'stakeholder');
    expect(absences).toMatchObject([
      { from: inDays(-1), until: inDays(9), deputy: { person: { name: 'Wouter Ekkelboom' } } },
    ]);
    const remove = (): Promise<TestAnswer> =>
      api.call({ method: 'DELETE', url: `${personUrl('stakeholder')}/absences/${inDays(-1)}`, as: 'stakeholder' });
    expect((await remove()).status).toBe(204);
    expect((await remove()).status).toBe(404);
    expect((await cardOf('stakeholder', 'manager')).absences).toEqual([]);
  });

  it('is entered by the programme manager and by a manager of the party, and by no other colleague', async () => {
    const { programmeId, partyId, people } = api.region;
    expect((await away({}, { as: 'manager' })).status).toBe(204);
    expect((await away({}, { who: 'member', as: 'executive' })).status).toBe(403);
    await owner.query(
      `insert into seat (programme_id, party_id, person_id, level, valid_from) values ($1, $2, $3, 'management', '2020-01-01')`,
      [programmeId, partyId, people.executive],
    );
    expect((await away({}, { who: 'member', as: 'executive' })).status).toBe(204);
  });

  it('is refused with what was wrong', async () => {
    const refusal = async (given: Away): Promise<unknown> => (await away(given)).json()['code'];
    expect(await refusal({ until: inDays(-2) })).toBe('ABSENCE_ENDS_BEFORE_START');
    expect(await refusal({ from: inDays(-9), until: inDays(-3) })).toBe('ABSENCE_IN_THE_PAST');
    expect(await refusal({ deputySeatId: api.region.seats.member })).toBe('ABSENCE_DEPUTY_NOT_POSSIBLE');
    expect(await refusal({ deputySeatId: api.region.seats.stakeholder })).toBe('ABSENCE_DEPUTY_NOT_POSSIBLE');
    expect((await away()).status).toBe(204);
    expect(await refusal({ from: inDays(3), until: inDays(8) })).toBe('ABSENCE_OVERLAPS');
    expect(await refusal({ from: 'morgen' })).toBe('INPUT_INVALID');
  });

  it('entered twice at once is one that does not overlap', async () => {
    const answers = await Promise.all([away({ from: inDays(1) }), away({ from: inDays(2) })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });
});

describe('the load meter', () => {
  const loadOf = async (partyId: string) =>
    (await read<LoadView>(`${programme()}/load`, 'stakeholder')).items.find((item) => item.partyId === partyId);

  it('adds what members of work groups promised in running tasks', async () => {
    const { partyId, taskId } = api.region;
    expect(await loadOf(partyId)).toMatchObject({ promisedHours: 0, state: 'none', people: 2, roomHours: 16 });
    await owner.query('update task set hours_per_month = 6 where id = $1', [taskId]);
    expect(await loadOf(partyId)).toMatchObject({ promisedHours: 6, askedHours: 0, state: 'fits' });
    await owner.query("update task set status = 'anchored', ended_at = now() where id = $1", [taskId]);
    expect(await loadOf(partyId)).toMatchObject({ promisedHours: 0, state: 'none' });
  });

  it('warns when invitations that wait for an answer ask too much of a small provider', async () => {
    const { programmeId, taskId, otherPartyId, steps } = api.region;
    await owner.query('update task set hours_per_month = 9 where id = $1', [taskId]);
    await owner.query(
      `insert into obligation (programme_id, task_id, step_id, kind, debtor, party_id, due_at, due_on)
       values ($1, $2, $3, 'reply', 'party:' || $4::uuid, $4, now(), current_date)`,
      [programmeId, taskId, steps.invitation, otherPartyId],
    );
    expect(await loadOf(otherPartyId)).toMatchObject({
      ...{ promisedHours: 0, askedHours: 9, roomHours: 8, state: 'too-much', isSmallProvider: true },
      tasks: [{ taskId, hours: 9, promised: false }],
    });
  });
});
