import { randomUUID } from 'node:crypto';
import { buildCalendar } from '@samenspel/calendar';
import { dayHolding } from '@samenspel/domain';
import { Client } from 'pg';
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

async function aMail({ kind = 'consultation', status = 'failed' } = {}): Promise<string> {
  const id = randomUUID();
  const { programmeId, taskId, steps, people } = api.region;
  await owner.query(
    `insert into mail (programme_id, id, task_id, step_id, person_id, kind, class, dedup_key, send_at, status)
     values ($1, $2::uuid, $3, $4, $5, $6, 'process', 'test:' || $2::text, now(), $7)`,
    [programmeId, id, taskId, steps.consultation, people.stakeholder, kind, status],
  );
  return id;
}
const again = (mailId: string, as: Who = 'manager'): Promise<TestAnswer> =>
  api.call({ method: 'POST', url: `/api/v1/mails/${mailId}/sendings`, as });
const codeOf = (answer: TestAnswer): unknown => [answer.status, answer.json().code];
const linkVersion = async (): Promise<number> =>
  (await owner.query<{ version: number }>('select version from link where id = $1', [api.region.linkId])).rows[0]
    ?.version ?? 0;

describe('a mail that was lost', () => {
  it('goes again in the next mail window, with a new link, by name in the log, and once a day', async () => {
    const mailId = await aMail();
    const before = await linkVersion();
    expect((await again(mailId)).status).toBe(201);
    const { rows } = await owner.query<{ at: Date; personId: string; kind: string }>(
      `select send_at as at, person_id as "personId", kind from mail where dedup_key like 'again:%'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ personId: api.region.people.stakeholder, kind: 'consultation' });
    const at = rows[0]?.at.getTime() ?? 0;
    const day = dayHolding(buildCalendar({ from: '2020-01-01', until: '2040-12-31' }), at);
    expect([day.working, day.mailFrom <= at, at < day.mailUntil]).toEqual([true, true, true]);
    expect(await linkVersion()).toBe(before + 1);
    const { rows: events } = await owner.query(`select actor from event where type = 'mail.sent-again'`);
    expect(events).toEqual([{ actor: `person:${api.region.people.manager}` }]);

    expect(codeOf(await again(mailId))).toEqual([409, 'MAIL_SENT_AGAIN_TODAY']);
    expect(await linkVersion()).toBe(before + 1);
  });

  it('is not sent again when it is a rung, still waits, or has become pointless', async () => {
    expect(codeOf(await again(await aMail({ kind: 'reminder' })))).toEqual([409, 'MAIL_NOT_SENT_AGAIN']);
    expect(codeOf(await again(await aMail({ status: 'planned' })))).toEqual([409, 'MAIL_STILL_PLANNED']);
    expect(codeOf(await again(await aMail({ status: 'dropped' })))).toEqual([409, 'MAIL_POINTLESS']);
  });

  it('is sent again by the programme manager alone', async () => {
    const mailId = await aMail();
    expect((await again(mailId, 'member')).status).toBe(403);
    expect((await again(mailId, 'otherManager')).status).toBe(404);
    expect((await again(randomUUID())).status).toBe(404);
  });
});
