import { randomUUID } from 'node:crypto';
import {
  DraftRepository,
  MailOutbox,
  ObligationRepository,
  SeatRepository,
  StepRepository,
} from '@samenspel/persistence';
import { aRecord, aStep, people, reactionsOwed, type ARecord } from '../../builders/a-record';
import { openRecord, type OpenRecord } from '../../support/open-record';

describe('what somebody owes', () => {
  let open: OpenRecord;
  let record: ARecord;
  let obligations: ObligationRepository;
  let seats: SeatRepository;

  beforeAll(async () => {
    open = await openRecord();
    record = await aRecord(open.database);
    obligations = new ObligationRepository(open.database);
    seats = new SeatRepository(open.database);
  });
  afterAll(() => open.close());

  const owed = async (personId: string) =>
    (await obligations.findOpenOfPerson(personId)).map(({ debtor, asDeputy }) => ({ debtor, asDeputy }));
  const someone = async (): Promise<{ personId: string; partyId: string }> => {
    const { personIds, partyIds } = await people(open.database, record, 1);
    return { personId: personIds[0] ?? '', partyId: partyIds[0] ?? '' };
  };

  it('is what a party owes, for each of its people, until one of them did it', async () => {
    const { personId, partyId } = await someone();
    const stepId = await aStep(open.database, record);
    await reactionsOwed(open.database, record, stepId, [partyId]);
    expect(await owed(personId)).toEqual([{ debtor: `party:${partyId}`, asDeputy: false }]);
    const [obligation] = await obligations.findOfStep(stepId);
    expect(await obligations.fulfil(obligation?.id ?? '', randomUUID())).toBe(true);
    expect(await obligations.fulfil(obligation?.id ?? '', randomUUID())).toBe(false);
    expect(await owed(personId)).toEqual([]);
  });

  it('is what an empty seat owes, for its deputy', async () => {
    const { personId, partyId } = await someone();
    const { programmeId, taskId } = record;
    const [own] = await seats.findOfParty(partyId, '2026-09-01');
    const vacant = await seats.insert({
      programmeId,
      partyId,
      personId: null,
      level: 'board',
      functionName: '',
      validFrom: '2020-01-01',
    });
    await seats.nameDeputy(vacant, own?.id ?? '');
    const stepId = await aStep(open.database, record, { kind: 'decision' });
    await open.database.execute(
      `insert into obligation (programme_id, task_id, step_id, kind, debtor, seat_id, due_at, due_on)
       values ($1, $2, $3, 'ballot', 'seat:' || $4::uuid, $4, clock_timestamp(), '2026-09-30')`,
      [programmeId, taskId, stepId, vacant],
    );
    expect(await owed(personId)).toEqual([{ debtor: `seat:${vacant}`, asDeputy: true }]);
  });

  it('is what the seat of somebody owes who is away, for who stands in', async () => {
    const { personIds, partyIds } = await people(open.database, record, 2);
    const { programmeId, taskId } = record;
    const [own, other] = await Promise.all(partyIds.map((id) => seats.findOfParty(id, '2026-09-01')));
    const partyId = partyIds[0] ?? '';
    const colleague = await seats.insert({
      ...{ programmeId, partyId, personId: personIds[1] ?? '', functionName: '', validFrom: '2020-01-01' },
      level: 'board',
    });
    const stepId = await aStep(open.database, record, { kind: 'decision' });
    await open.database.execute(
      `insert into obligation (programme_id, task_id, step_id, kind, debtor, seat_id, due_at, due_on)
       values ($1, $2, $3, 'ballot', 'seat:' || $4::uuid, $4, clock_timestamp() + interval '1 day', '2026-09-30')`,
      [programmeId, taskId, stepId, colleague],
    );
    const away = (deputySeatId: string | undefined): Promise<number> =>
      open.database.execute(
        `insert into absence (programme_id, person_id, from_on, until_on, deputy_seat_id, entered_by)
         values ($1, $2, '2000-01-01', '2999-12-31', $3, $2)
         on conflict (programme_id, person_id, from_on) do update set deputy_seat_id = excluded.deputy_seat_id`,
        [programmeId, personIds[1], deputySeatId],
      );
    const asDeputy = [{ debtor: `seat:${colleague}`, asDeputy: true }];

    expect(await owed(personIds[0] ?? '')).toEqual([]);
    await away(own?.[0]?.id);
    expect(await owed(personIds[0] ?? '')).toEqual(asDeputy);
    // A seat of another party cannot speak for this one; then the regular deputy does.
    await away(other?.[0]?.id);
    expect(await owed(personIds[0] ?? '')).toEqual([]);
    await seats.nameDeputy(colleague, own?.[0]?.id ?? '');
    expect(await owed(personIds[0] ?? '')).toEqual(asDeputy);
    await open.database.execute(`update absence set until_on = '2000-01-02' where person_id = $1`, [personIds[1]]);
    expect(await owed(personIds[0] ?? '')).toEqual([]);
  });

  it('is nothing any more from the closing instant on, and during no seat', async () => {
    const { personId, partyId } = await someone();
    const stepId = await aStep(open.database, record, { endsAt: Date.now() - 1 });
    await reactionsOwed(open.database, record, stepId, [partyId]);
    expect(await owed(personId)).toEqual([]);
    expect(await new StepRepository(open.database).getById(stepId)).toMatchObject({ status: 'closed', closedAt: null });
    const later = await aStep(open.database, record);
    await reactionsOwed(open.database, record, later, [partyId]);
    await open.database.execute(`update seat set valid_until = '2020-12-31' where party_id = $1`, [partyId]);
    expect(await owed(personId)).toEqual([]);
  });

  it('is counted for the denominator of its step', async () => {
    const stepId = await aStep(open.database, record);
    const { partyIds } = await people(open.database, record, 3);
    await reactionsOwed(open.database, record, stepId, partyIds);
    await open.database.execute(
      `update obligation set fulfilled_at = clock_timestamp(), final = true where step_id = $1 and party_id = $2`,
      [stepId, partyIds[0]],
    );
    await open.database.execute(
      `update obligation set released_at = clock_timestamp() where step_id = $1 and party_id = $2`,
      [stepId, partyIds[1]],
    );
    expect(await obligations.countOfStep(stepId, 'reaction')).toEqual({ required: 2, fulfilled: 1, final: 1, open: 1 });
  });

  it('is written to once for one key', async () => {
    const outbox = new MailOutbox(open.database);
    const { personId } = await someone();
    const { programmeId, taskId } = record;
    const mail = {
      programmeId,
      taskId,
      personId,
      kind: 'reminder',
      class: 'process',
      params: {},
      dedupKey: 'once',
      sendAt: 1_800_000_000_000,
    } as const;
    expect(await outbox.post(mail)).toBe(1);
    expect(await outbox.post(mail, { ...mail, dedupKey: 'other', sendAt: undefined })).toBe(1);
    expect(await outbox.findOfTask(taskId)).toMatchObject([
      { sendAt: 1_800_000_000_000, status: 'planned' },
      { status: 'planned' },
    ]);
  });

  it('is not met by a draft, which is kept per person', async () => {
    const drafts = new DraftRepository(open.database);
    const { personId, partyId } = await someone();
    const stepId = await aStep(open.database, record, { status: 'paused' });
    const key = { stepId, kind: 'reaction', sender: `party:${partyId}`, personId } as const;
    await drafts.save(key, ['eerst']);
    const savedAt = await drafts.save(key, ['later']);
    expect(await drafts.find(key)).toEqual({ body: ['later'], savedAt });
    expect(await drafts.find({ ...key, personId: record.managerId })).toBeUndefined();
    await drafts.remove(key);
    expect(await drafts.find(key)).toBeUndefined();
    await expect(drafts.save({ ...key, stepId: randomUUID() }, {})).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
