import { randomUUID } from 'node:crypto';
import { type AnchoringPlan, remainingWorkingDays, type LocalDate } from '@samenspel/domain';
import { dateWords } from '@samenspel/i18n';
import { mailKinds } from '@samenspel/domain';
import { type ComposedMail, type LinkUrls, MailComposer, MailNotInRecordError } from '@samenspel/mail';
import { jsonb, timestamp } from '@samenspel/persistence';
import { amsterdamDay } from '../../support/amsterdam-day';
import { type OpenRecord, openRecord } from '../../support/open-record';
import {
  aMail,
  aMailRecord,
  type AMail,
  answered,
  linked,
  mailFromOf,
  type MailRecord,
  owed,
  plannedStep,
} from './a-mail-record';

const links: LinkUrls = {
  forLink: ({ id, keyId, version }, choice) =>
    `https://samenspel.example/l/${id}#k=${keyId}.${String(version)}${choice === undefined ? '' : `&c=${choice}`}`,
  signInUrl: ({ tokenId, keyId }) => `https://samenspel.example/aanmelden/link#t=${tokenId}.${keyId}`,
  page: (path) => `https://samenspel.example${path}`,
};
const today: LocalDate = amsterdamDay();

describe('a mail composed from the record', () => {
  let open: OpenRecord;
  let record: MailRecord;
  let composer: MailComposer;
  const composedKinds = new Set<string>();

  beforeAll(async () => {
    open = await openRecord();
    record = await aMailRecord(open.database);
    composer = new MailComposer(open.database, {
      smtpUrl: 'smtp://localhost',
      from: 'Samenspel <samenspel@example.org>',
      links,
    });
  });
  afterAll(() => open.close());

  const composed = async (mail: AMail): Promise<ComposedMail> => {
    composedKinds.add(mail.kind);
    const result = await composer.compose(await aMail(open.database, record, mail));
    expect(result.text).not.toMatch(/undefined|null|NaN|\{\{|\b(mail|common):/);
    return result;
  };
  const untilWords = (date: LocalDate): string => {
    const workingDaysLeft = remainingWorkingDays(record.calendar, today, date);
    return dateWords({ date, today, language: 'nl', form: 'until', ...(workingDaysLeft > 0 && { workingDaysLeft }) });
  };
  const run = (sql: string, ...parameters: readonly unknown[]): Promise<number> =>
    open.database.execute(sql, parameters);

  it('invites an essential party with its own link, its dates of the plan and the path of the escalation', async () => {
    const linkId = await linked(open.database, record, 'invitation/1', 'reply');
    const obligationId = await owed(open.database, record, { step: 'invitation/1', kind: 'reply', by: 'party' });
    const { text, subject, to, messageId } = await composed({ kind: 'invitation', step: 'invitation/1', obligationId });
    expect(to).toEqual({ name: 'Sanne de Wit', address: expect.stringContaining('@example.org') as string });
    expect(subject).toMatch(/^Antwoord op de uitnodiging t\/m \d+ \w+: Wonen met zorg$/);
    expect(text).toContain('Sanne de Wit, doet Gemeente Haarlem mee met Wonen met zorg?');
    expect(text).toContain(untilWords(plannedStep(record, 'invitation/1').lastDay));
    expect(text).toContain(`https://samenspel.example/l/${linkId}#k=k1.1&c=joins`);
    expect(text).toContain('Ongeveer 6,5 uur per maand.');
    const first = plannedStep(record, 'invitation/1').moments.find(({ key }) => key === 'escalation:deputy')!;
    expect(text).toContain(
      `${dateWords({ date: first.on, today, language: 'nl', form: 'day' })}: wij vragen de vervanger`,
    );
    expect(messageId).toMatch(/^<[\w-]+@example\.org>$/);
  });

  it('says which reminder it is, and counts by the ladder of the plan', async () => {
    const obligationId = await owed(open.database, record, { step: 'consultation/1', kind: 'reaction', by: 'party' });
    await linked(open.database, record, 'consultation/1', 'react');
    const rungs = plannedStep(record, 'consultation/1').moments.filter(({ kind }) => kind === 'reminder');
    const mails = await Promise.all(
      rungs.map(({ key }) => ({ kind: 'reminder', step: 'consultation/1', obligationId, rung: key })).map(composed),
    );
    expect(mails.map(({ text }) => /Dit is herinnering (\d) van (\d)/.exec(text)?.slice(1, 3))).toEqual([
      ['1', '3'],
      ['2', '3'],
      ['3', '3'],
    ]);
    const closes = dateWords({
      date: plannedStep(record, 'consultation/1').lastDay,
      today,
      language: 'nl',
      form: 'day',
    });
    expect(mails[2]!.text).toContain(`Na ${closes} kunt u niet meer antwoorden.`);
    expect(mails[0]!.text).not.toContain('bewaard, maar nog niet verstuurd');
  });

  it('shows the date of the plan at the moment of sending, also when it moved after the mail was written', async () => {
    const obligationId = await owed(open.database, record, { step: 'iteration/2', kind: 'reflection', by: 'seat' });
    const mailId = await aMail(open.database, record, { kind: 'reflection', step: 'iteration/2', obligationId });
    const before = (await composer.compose(mailId)).subject;
    await run(`update obligation set due_on = due_on + 7 where id = $1`, obligationId);
    const after = (await composer.compose(mailId)).subject;
    expect(after).not.toBe(before);
    composedKinds.add('reflection');
  });

  it('reminds of an action by its text, and of a draft', async () => {
    const actionId = randomUUID();
    await run(
      `insert into action (id, programme_id, task_id, step_id, text, seat_id, due_on, due_at) values ($1, $2, $3, $4, 'Bel de wijkteams', $5, current_date, clock_timestamp())`,
      actionId,
      record.programmeId,
      record.taskId,
      record.steps['iteration/2'],
      record.seatId,
    );
    const obligationId = await owed(open.database, record, {
      step: 'iteration/2',
      kind: 'action',
      by: 'seat',
      subjectId: actionId,
    });
    await run(
      `insert into draft (programme_id, step_id, kind, sender, person_id, body, saved_at) values ($1, $2, 'action', 'x', $3, '{}', clock_timestamp())`,
      record.programmeId,
      record.steps['iteration/2'],
      record.personId,
    );
    const { text } = await composed({ kind: 'reminder', step: 'iteration/2', obligationId, rung: 'reminder:0' });
    expect(text).toContain('Het gaat om: Bel de wijkteams');
    expect(text).toContain('U heeft een antwoord bewaard, maar nog niet verstuurd.');
  });

  it('escalates with its history, the reason of the refusal and the next tier', async () => {
    const obligation = await open.database.row<{ id: string }>(`select id from obligation where kind = 'reply'`);
    await answered(open.database, record, {
      step: 'invitation/1',
      kind: 'reply',
      body: {
        choice: 'declines',
        reason: 'Wij hebben geen mensen.',
      },
    });
    const ids = [randomUUID(), randomUUID()];
    for (const [index, tier] of ['deputy', 'manager'].entries()) {
      const on = record.calendar.days.findLast(({ working, date }) => working && date <= today)!.date;
      await run(
        `insert into escalation (id, programme_id, obligation_id, tier, cause, due_on, wake_at, send_at, done_at) values ($1, $2, $3, $4, 'refusal', $5, $6, $6, $7)`,
        ids[index],
        record.programmeId,
        obligation?.id,
        tier,
        on,
        timestamp(mailFromOf(record.calendar, on) + index),
        index === 0 ? new Date() : null,
      );
    }
    const { text, subject } = await composed({
      kind: 'escalation',
      step: 'invitation/1',
      obligationId: obligation!.id,
      params: { escalationId: ids[1] },
    });
    expect(subject).toBe('Help Gemeente Haarlem antwoorden: Wonen met zorg');
    expect(text).toContain('wilt u zorgen dat Gemeente Haarlem antwoordt');
    expect(text).toContain('Wij hebben geen mensen.');
    expect(text).toContain('wij vroegen de vervanger');
    expect(text).toContain('Er is geen volgende trede.');
  });

  it('sends a meeting with its calendar file, and its cancellation under the same UID', async () => {
    const meetingId = randomUUID();
    const starts = Date.parse(`${today}T09:00:00Z`);
    await run(
      `insert into meeting (id, programme_id, task_id, step_id, starts_at, ends_at, local_date, location, announced_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'Stadhuis', clock_timestamp())`,
      meetingId,
      record.programmeId,
      record.taskId,
      record.steps['iteration/2'],
      new Date(starts),
      new Date(starts + 3_600_000),
      today,
    );
    const asked = await composed({ kind: 'meeting', step: 'iteration/2', params: { meetingId } });
    expect(asked.icalEvent?.content).toContain(`DTSTART:${today.replaceAll('-', '')}T090000Z`);
    await run('update meeting set cancelled_at = clock_timestamp(), sequence = 1 where id = $1', meetingId);
    const cancelled = await composed({ kind: 'meeting', step: 'iteration/2', params: { meetingId } });
    expect(cancelled.icalEvent?.method).toBe('CANCEL');
    const uid = /UID:.*/;
    expect(uid.exec(cancelled.icalEvent!.content)?.[0]).toBe(uid.exec(asked.icalEvent!.content)?.[0]);
  });

  it('asks the check-in with the goals of the cycle', async () => {
    await linked(open.database, record, 'iteration/2', 'check-in');
    const obligationId = await owed(open.database, record, { step: 'iteration/2', kind: 'check-in', by: 'seat' });
    await run(
      `insert into goal (programme_id, task_id, step_id, text, set_by) values ($1, $2, $3, 'Eén formulier', $4)`,
      record.programmeId,
      record.taskId,
      record.steps['iteration/2'],
      record.personId,
    );
    const { text } = await composed({ kind: 'check-in', step: 'iteration/2', obligationId });
    expect(text).toContain('- Eén formulier');
    expect(text).toContain('&c=help-needed');
  });

  it('sends the bulletin of a cycle', async () => {
    await run(
      `insert into bulletin (programme_id, task_id, step_id, content, published_at) values ($1, $2, $3, $4, clock_timestamp())`,
      record.programmeId,
      record.taskId,
      record.steps['iteration/1'],
      jsonb({
        goals: [{ text: 'Kennismaken', state: 'reached' }],
        actionsDone: 2,
        actionsOpen: 1,
        successes: ['Wij bellen nu.'],
        next: [],
      }),
    );
    const { text } = await composed({ kind: 'bulletin', step: 'iteration/1' });
    expect(text).toContain('- Kennismaken (gehaald)');
    expect(text).toContain('2 klaar, 1 nog open');
    expect(text).toContain('- Wij bellen nu.');
  });

  describe('of a consultation', () => {
    const promptId = randomUUID();
    let answerId: string;

    beforeAll(async () => {
      await run(
        `insert into consultation_plan (programme_id, task_id, ordinal, question, minutes, silence) values ($1, $2, 1, 'Kunt u hiermee werken?', 8, 'no-position')`,
        record.programmeId,
        record.taskId,
      );
      await run(
        `insert into prompt (id, programme_id, step_id, ordinal, kind, question, options) values ($1, $2, $3, 1, 'scale', 'Hoe goed past dit?', '["niet","heel goed"]')`,
        promptId,
        record.programmeId,
        record.steps['consultation/1'],
      );
      const versionId = randomUUID();
      await run(
        `insert into proposal_version (id, programme_id, task_id, number, title, summary, sections, sha256, delivered_by, delivered_at)
         values ($1, $2, $3, 1, 'Eén toegang', 'Wij voegen de lijsten samen.', '[]', 'x', $4, clock_timestamp())`,
        versionId,
        record.programmeId,
        record.taskId,
        record.personId,
      );
      await run(`update step set proposal_version_id = $2 where id = $1`, record.steps['consultation/1'], versionId);
      answerId = await answered(open.database, record, {
        step: 'consultation/1',
        kind: 'reaction',
        body: {
          answers: [{ promptId, text: 'Zes weken halen wij niet.' }],
        },
      });
      const dispositionId = randomUUID();
      await run(
        `insert into disposition (id, programme_id, task_id, step_id, kind, reason, changed_text, decided_by, decided_at)
         values ($1, $2, $3, $4, 'partly', 'In de zomer acht weken.', 'Acht weken in juli.', $5, clock_timestamp())`,
        dispositionId,
        record.programmeId,
        record.taskId,
        record.steps['consultation/1'],
        record.personId,
      );
      await run(
        `insert into reaction_item (programme_id, task_id, step_id, answer_id, prompt_id, disposition_id) values ($1, $2, $3, $4, $5, $6)`,
        record.programmeId,
        record.taskId,
        record.steps['consultation/1'],
        answerId,
        promptId,
        dispositionId,
      );
    });

    it('asks with the question, what silence means and the first answers as buttons', async () => {
      const obligation = await open.database.row<{ id: string }>(`select id from obligation where kind = 'reaction'`);
      const { text } = await composed({ kind: 'consultation', step: 'consultation/1', obligationId: obligation!.id });
      expect(text).toContain('Kunt u hiermee werken?');
      expect(text).toContain('Dan heeft u geen standpunt.');
      expect(text).toContain('Ongeveer 8 minuten.');
      expect(text).toContain(`&c=${promptId}:5`);
      expect(text).toContain('5 van 5: heel goed');
      expect(text).toContain('Wij voegen de lijsten samen.');
    });

    it('tells the sender what was done with the reaction and why, and asks whether that is enough', async () => {
      const { text } = await composed({ kind: 'outcome', step: 'consultation/1', params: { answerId } });
      expect(text).toContain('> Zes weken halen wij niet.');
      expect(text).toContain('Deels overgenomen, want: In de zomer acht weken.');
      expect(text).toContain('> Acht weken in juli.');
      expect(text).toContain('&c=insufficient');
    });

    it('counts what the programme manager has to handle', async () => {
      const obligationId = await owed(open.database, record, {
        step: 'dispositions/1',
        kind: 'disposition',
        by: 'person',
      });
      const { text } = await composed({ kind: 'disposition-work', step: 'dispositions/1', obligationId });
      expect(text).toContain('Reacties: 1\nNog af te handelen: 0 van 1');
    });

    it('gives who decides the open concerns in the words of the senders, and who was not heard', async () => {
      const obligationId = await owed(open.database, record, { step: 'decision/1', kind: 'ballot', by: 'seat' });
      const { text } = await composed({ kind: 'decision', step: 'decision/1', obligationId });
      expect(text).toContain('stemt u namens Gemeente Haarlem in met het voorstel');
      expect(text).toContain('> Zes weken halen wij niet.\n> - Gemeente Haarlem');
      expect(text).toContain('Niet gehoord: Gemeente Haarlem.');
      expect(text).toMatch(
        new RegExp(`Naar de stemming:\nhttps://samenspel.example/opgaven/${record.taskId}/stap/[\\w-]+/beslissing\n`),
      );
    });

    it('confirms an answer to its sender, and tells a colleague who answered before', async () => {
      const receipt = await composed({ kind: 'receipt', step: 'consultation/1', params: { answerId, version: '1' } });
      expect(receipt.text).toContain('Sanne de Wit, uw antwoord voor Wonen met zorg is ontvangen.');
      expect(receipt.text).toContain('Namens: Gemeente Haarlem');
      const told = await composed({ kind: 'told', step: 'consultation/1', params: { answerId } });
      expect(told.text).toContain(
        'Sanne de Wit heeft het antwoord van Gemeente Haarlem voor Wonen met zorg gewijzigd.',
      );
    });

    it('says no to more time with the reason, the date that holds and what silence means', async () => {
      const [asked] = await open.database.rows<{ id: string }>(
        `insert into more_time_request (programme_id, task_id, step_id, party_id, asked_by, until_on, extended_by_then, reason, refused_at, refused_by, refusal)
         select a.programme_id, a.task_id, a.step_id, a.party_id, a.person_id, $2, 0, 'De raad komt later.', now(), $3, 'De beslissing kan niet wachten.'
           from answer a where a.id = $1 returning id`,
        [answerId, '2027-01-29', record.managerId],
      );
      const { text, subject } = await composed({
        kind: 'more-time-refused',
        step: 'consultation/1',
        params: { requestId: asked?.id },
      });
      expect(subject).toMatch(/^Geen extra tijd: reageer t\/m /);
      expect(text).toContain('u vroeg namens Gemeente Haarlem om meer tijd');
      expect(text).toContain('De beslissing kan niet wachten.');
      expect(text).toContain(untilWords(plannedStep(record, 'consultation/1').lastDay));
    });

    it('hands what colleagues prepared to who holds the mandate, and says in a reminder that it waits', async () => {
      await run(
        `insert into prepared_voice (programme_id, task_id, step_id, party_id, body, authors, written_by, handed_over_by, handed_over_at)
         select a.programme_id, a.task_id, a.step_id, a.party_id, a.body, '{}', $2, $2, now() from answer a where a.id = $1`,
        answerId,
        record.managerId,
      );
      const partyId = record.partyId;
      const { text, subject } = await composed({
        kind: 'voice-handed-over',
        step: 'consultation/1',
        params: { partyId, version: '1' },
      });
      expect(subject).toMatch(/^Bevestig de reactie van uw partij t\/m /);
      expect(text).toContain('U heeft het mandaat van Gemeente Haarlem voor deze consultatie.');
      expect(text).toContain('Zes weken halen wij niet.');
      const asked = await open.database.row<{ id: string }>(
        `select id from obligation where step_id = $1 and kind = 'reaction' and party_id = $2`,
        [record.steps['consultation/1'], partyId],
      );
      const reminder = await composed({ kind: 'reminder', step: 'consultation/1', obligationId: asked?.id });
      expect(reminder.text).toContain('Klaargezet, nog niet bevestigd');
    });

    it('says by whom an answer was entered, and how it can be changed', async () => {
      const params = { answerId, version: '1', enteredBy: record.managerId };
      const { text } = await composed({ kind: 'entered-for-you', step: 'consultation/1', params });
      const manager = await open.database.row<{ name: string }>('select name from person where id = $1', [
        record.managerId,
      ]);
      expect(text).toContain(manager!.name);
      expect(text).toContain('Namens: Gemeente Haarlem');
      expect(text).toContain('https://samenspel.example/');
    });

    it('says by whom an entered answer was withdrawn, and that there is none now', async () => {
      await open.database.execute(
        `insert into answer_version (programme_id, answer_id, version, person_id, body, submitted_at)
         select programme_id, id, version, person_id, body, submitted_at from given_answer where id = $1 on conflict do nothing`,
        [answerId],
      );
      await open.database.execute(
        `insert into answer_withdrawal (programme_id, answer_id, version, entered_by, withdrawn_by, withdrawn_at, reason)
         select programme_id, id, version, $2, person_id, now(), 'Dit komt niet van mij.' from given_answer where id = $1`,
        [answerId, record.managerId],
      );
      const { text, subject } = await composed({
        kind: 'answer-withdrawn',
        step: 'consultation/1',
        params: { answerId, version: '1' },
      });
      expect(subject).toMatch(/^Ingetrokken, /);
      expect(text).toContain('Dit komt niet van mij.');
      expect(text).toContain('Er staat nu geen antwoord meer.');
    });
  });

  it('tells the result of the decision by what was counted', async () => {
    await run(`update step set outcome = '{"result":"carried"}' where id = $1`, record.steps['decision/1']);
    const carried = await composed({ kind: 'decision-result', step: 'decision/1' });
    expect(carried.subject).toBe('Aangenomen: Wonen met zorg');
    await run(`update step set outcome = '{"result":"undecided"}' where id = $1`, record.steps['decision/1']);
    expect((await composed({ kind: 'decision-result', step: 'decision/1' })).subject).toBe(
      'Geen beslissing: Wonen met zorg',
    );
  });

  it('tells a moved date, a stop and a send-back with who and why', async () => {
    const commandId = randomUUID();
    await run(
      `insert into command (id, programme_id, task_id, body, kind, reason, given_by) values ($1, $2, $3, '{}', 'extend', 'De stukken waren te laat.', $4)`,
      commandId,
      record.programmeId,
      record.taskId,
      record.managerId,
    );
    const moved = await composed({
      kind: 'deadline-changed',
      step: 'consultation/1',
      params: { commandId, before: '2026-01-05' },
    });
    expect(moved.text).toContain('Was: tot en met maandag 5 januari');
    expect(moved.text).toContain(`Wordt: ${untilWords(plannedStep(record, 'consultation/1').lastDay)}`);
    expect(moved.text).toContain('De stukken waren te laat.');
    const second = await composed({ kind: 'deadline-changed', step: 'decision/1', params: { before: '2026-01-05' } });
    expect(second.text).toContain('Er zijn nog niet genoeg stemmen.');
    const cancelled = await composed({ kind: 'cancelled', params: { commandId } });
    expect(cancelled.text).toContain('Door: Manager');
    const sentBack = await composed({ kind: 'sent-back', step: 'decision/1', params: { commandId } });
    expect(sentBack.text).toContain('> De stukken waren te laat.');
    await answered(open.database, record, {
      step: 'decision/1',
      kind: 'ballot',
      body: {
        choice: 'objection',
        reason: 'De kosten zijn niet gedekt.',
      },
    });
    const objected = await composed({ kind: 'sent-back', step: 'decision/1', params: { to: 'board' } });
    expect(objected.subject).toBe('Bepaal hoe het verdergaat: Wonen met zorg');
    expect(objected.text).toContain('> De kosten zijn niet gedekt.\n> - Gemeente Haarlem');
  });

  it('tells who takes a task over what waits, and who had it that it is gone', async () => {
    const commandId = randomUUID();
    await run(
      `insert into command (id, programme_id, task_id, body, kind, reason, given_by) values ($1, $2, $3, '{}', 'hand-over', 'Ik ga met verlof.', $4)`,
      commandId,
      record.programmeId,
      record.taskId,
      record.managerId,
    );
    const [other] = await open.database.rows<{ id: string }>(
      `insert into person (name, email) values ('Bram Bos', 'bram@example.org') returning id`,
    );
    const taken = await composed({
      kind: 'handed-over',
      params: { commandId, fromPersonId: other?.id, toPersonId: record.personId },
    });
    expect(taken.subject).toBe('U bent nu de programmamanager: Wonen met zorg');
    expect(taken.text).toContain('Tot nu toe was dat Bram Bos.');
    expect(taken.text).toContain('Reden: Ik ga met verlof.');
    const given = await composed({
      kind: 'handed-over',
      params: { commandId, fromPersonId: record.personId, toPersonId: other?.id },
    });
    expect(given.text).toContain('Bram Bos is vanaf nu de programmamanager.');
  });

  it('tells who takes over from somebody who leaves what waits and where, and who leaves what stays', async () => {
    await owed(open.database, record, { step: 'consultation/1', kind: 'reaction', by: 'person' });
    const [other] = await open.database.rows<{ id: string }>(
      `insert into person (name, email) values ('Joris Bakker', 'joris@example.org') returning id`,
    );
    const departureOf = async (personId: string, successorId: string): Promise<string> => {
      const departureId = randomUUID();
      await run(
        `insert into departure (programme_id, id, party_id, person_id, successor_id, reason, tell_leaver, given_by) values ($1, $2, $3, $4, $5, 'Andere baan', true, $6)`,
        ...[record.programmeId, departureId, record.partyId, personId, successorId, record.managerId],
      );
      return departureId;
    };
    const otherId = other?.id ?? '';
    const taken = await composed({
      kind: 'taken-over',
      params: { departureId: await departureOf(otherId, record.personId) },
    });
    expect(taken.subject).toBe('U neemt het over van Joris Bakker: Wonen met zorg');
    expect(taken.text).toContain('Dit wacht nu op u');
    expect(taken.text).toContain('Reden: Andere baan');
    expect(taken.text).toMatch(/\/l\/[0-9a-f-]{36}#k=/);
    const left = await composed({
      kind: 'taken-over',
      params: { departureId: await departureOf(record.personId, otherId) },
    });
    expect(left.subject).toBe('Overgenomen door Joris Bakker: Wonen met zorg');
    expect(left.text).not.toContain('/l/');
  });

  it('welcomes a late joiner with where the group is', async () => {
    const { text } = await composed({ kind: 'welcome' });
    expect(text).toContain('U zit nu namens Gemeente Haarlem in de werkgroep.');
    expect(text).toContain(`Cyclus 2 loopt ${untilWords(plannedStep(record, 'iteration/2').lastDay)}.`);
    expect(text).toContain('Bulletin van cyclus 1');
    expect(text).toContain(`https://samenspel.example/opgaven/${record.taskId}/bijpraten`);
  });

  it('lets a late joiner catch up by the link of the own seat to the cycle that runs', async () => {
    await run(`delete from link where step_id = $1 and purpose = 'check-in'`, record.steps['iteration/2']);
    const linkId = await linked(open.database, record, 'iteration/2', 'check-in');
    await run('update link set seat_id = $2 where id = $1', linkId, record.seatId);
    const { text } = await composed({ kind: 'welcome' });
    expect(text).toContain(`/l/${linkId}#k=k1.1&c=bijpraten`);
  });

  it('tells the programme manager what is still missing', async () => {
    const obligationId = await owed(open.database, record, {
      step: 'invitation/1',
      kind: 'complete-work-group',
      by: 'person',
    });
    const { text } = await composed({
      kind: 'manager-reminder',
      step: 'invitation/1',
      obligationId,
      rung: 'manager-reminder:5',
    });
    expect(text).toContain('- Gemeente Haarlem');
    expect(text).toContain('U krijgt elke 5 werkdagen een herinnering.');
  });

  it('asks for the borgingsplan, tells of it, asks a measure by a link, and tells how the task ended', async () => {
    const work = await composed({ kind: 'anchoring-work', step: 'anchoring/1' });
    expect(work.text).toContain('https://samenspel.example/opgaven/');
    const first = plannedStep(record, 'measure/1').asksOn!;
    expect(work.text).toContain(`Meting 1: ${dateWords({ date: first, today, language: 'nl', form: 'day' })}`);
    const versionId = await aBorgingsplan();
    expect((await composed({ kind: 'anchoring-plan', step: 'anchoring/1' })).text).toContain(
      'U bent de eigenaar van het resultaat.',
    );
    await run('update step set anchoring_version_id = $2 where id = $1', record.steps['measure/1'], versionId);
    const linkId = await linked(open.database, record, 'measure/1', 'measure');
    const obligationId = await owed(open.database, record, { step: 'measure/1', kind: 'measurement', by: 'seat' });
    const asked = await composed({ kind: 'measure', step: 'measure/1', obligationId });
    expect(asked.text).toContain('Hoe lang wacht een gezin? (was 26 weken)');
    expect(asked.text).toContain(`/l/${linkId}#k=k1.1`);
    expect((await composed({ kind: 'anchoring-overdue', step: 'measure/2' })).subject).toBe(
      'Meting 2 ontbreekt: Wonen met zorg',
    );
    expect((await composed({ kind: 'task-anchored', step: 'measure/3' })).text).toContain(
      '0 van de 3 metingen zijn binnen.',
    );
  });

  it('tells a party what was decided and asks it to confirm, reminds it, and tells what is done about its obstacle', async () => {
    await linked(open.database, record, 'anchoring/1', 'confirm');
    const obligationId = await owed(open.database, record, { step: 'anchoring/1', kind: 'confirmation', by: 'party' });
    const asked = await composed({ kind: 'confirmation', step: 'anchoring/1', obligationId });
    expect(asked.subject).toContain('Bevestig de beslissing t/m');
    expect(asked.text).toContain('De borging wacht er niet op.');
    expect(asked.text).toContain('/l/');
    const rung = { kind: 'reminder', step: 'anchoring/1', obligationId, rung: 'confirmations:0' } as const;
    expect((await composed(rung)).text).toContain('wilt u de beslissing over Wonen met zorg bevestigen?');
    const body = { choice: 'obstacle', reason: 'Geen mensen.' };
    const answerId = await answered(open.database, record, { step: 'anchoring/1', kind: 'confirmation', body });
    await run(
      `insert into answer_version (programme_id, answer_id, version, person_id, body, submitted_at)
       select programme_id, id, version, person_id, body, submitted_at from answer where id = $1`,
      answerId,
    );
    await run(
      `insert into obstacle_handling (programme_id, answer_id, answer_version, note, handled_by)
       select programme_id, id, version, 'Er komt iemand bij.', person_id from answer where id = $1`,
      answerId,
    );
    const handled = await composed({ kind: 'obstacle-handled', step: 'anchoring/1', params: { answerId } });
    expect(handled.text).toContain('Er komt iemand bij.');
    expect(handled.text).toContain('Geen mensen.');
  });

  async function aBorgingsplan(): Promise<string> {
    const versionId = randomUUID();
    const questionId = randomUUID();
    const plan: AnchoringPlan = {
      ownerSeatId: record.seatId,
      money: { kind: 'budget', budget: 'Regionaal budget', euros: 45_000 },
      structure: 'Het overleg van de toegang',
      residents: 'Gezinnen wachten korter.',
      stop: { criteria: 'Een jaar lang korter', on: plannedStep(record, 'measure/3').lastDay },
      questions: [
        {
          id: questionId,
          kind: 'number',
          text: 'Hoe lang wacht een gezin?',
          unit: 'weken',
          baseline: 26,
          target: null,
        },
      ],
      measures: [3, 6, 12].map((months) => ({ months, reporterSeatId: record.seatId, questionIds: [questionId] })),
    };
    await run(
      `insert into anchoring_version (programme_id, id, task_id, number, body, sha256, delivered_by, delivered_at)
       values ($1, $2, $3, 1, $4, 'abc', $5, clock_timestamp())`,
      ...[record.programmeId, versionId, record.taskId, jsonb(plan), record.personId],
    );
    return versionId;
  }

  it('passes a link on, renews one, and signs somebody in', async () => {
    const from = await open.database.row<{ id: string }>(`select id from link where purpose = 'react'`);
    const linkId = randomUUID();
    await run(
      `insert into link (id, programme_id, task_id, step_id, purpose, person_id, party_id, key_id, forwarded_from)
       select $1, programme_id, task_id, step_id, purpose, $3, party_id, key_id, id from link where id = $2`,
      linkId,
      from?.id,
      record.managerId,
    );
    const forwarded = await composed({ kind: 'link-forwarded', step: 'consultation/1', params: { linkId } });
    expect(forwarded.text).toContain('Sanne de Wit vraagt u om namens Gemeente Haarlem te antwoorden');
    expect(forwarded.text).toContain(`/l/${linkId}#k=k1.1`);
    const renewed = await composed({ kind: 'link-renewal', step: 'consultation/1', params: { linkId } });
    expect(renewed.text).toContain('hier is uw link voor Wonen met zorg.');
    const signIn = await composed({ kind: 'sign-in', params: { tokenId: 't1', keyId: 'k1' } });
    expect(signIn.text).toContain('https://samenspel.example/aanmelden/link#t=t1.k1');
  });

  it('asks somebody of the other side to look at an invitation, with the text as it is now', async () => {
    const lookId = randomUUID();
    await run(
      `insert into second_look (programme_id, id, task_id, party_id, reader_person_id, asked_by)
       select $1, $2, $3, party_id, $4, $4 from task_party where task_id = $3 limit 1`,
      record.programmeId,
      lookId,
      record.taskId,
      record.personId,
    );
    const { text, subject } = await composed({ kind: 'second-look', params: { lookId } });
    expect(subject).toBe('Lees mee met de uitnodiging: Wonen met zorg');
    expect(text).toContain(`https://samenspel.example/opgaven/${record.taskId}/meelezen`);
    await run(
      `update second_look set verdict = 'changes', looked_at = clock_timestamp(), text_digest = 'x', note = 'Noem ook de scholen.'
        where id = $1`,
      lookId,
    );
    const answered = await composed({ kind: 'second-look-answered', params: { lookId } });
    expect(answered.subject).toBe('Dit moet anders in de uitnodiging: Wonen met zorg');
    expect(answered.text).toContain('Noem ook de scholen.');
    await expect(composed({ kind: 'second-look', params: { lookId: randomUUID() } })).rejects.toThrow(
      'the second look is not in the record',
    );
  });

  it('writes in the language of its reader', async () => {
    const { subject, headers } = await composed({ kind: 'welcome', language: 'en' });
    expect(subject).toBe('Welcome to the work group: Wonen met zorg');
    expect(headers['Content-Language']).toBe('en');
  });

  it('says which record is missing', async () => {
    await expect(composer.compose(randomUUID())).rejects.toThrow(MailNotInRecordError);
    await expect(
      composed({ kind: 'outcome', step: 'consultation/1', params: { answerId: randomUUID() } }),
    ).rejects.toThrow('the reaction is not in the record');
  });

  it('was composed for every kind above', () => {
    expect([...composedKinds].toSorted()).toEqual([...mailKinds].toSorted());
  });
});
