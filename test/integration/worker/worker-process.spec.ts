import type { TaskSight } from '@samenspel/domain';
import { aLaunchedTask } from '../../builders/a-launched-task';
import { type OpenRecord, openRecord } from '../../support/open-record';
import { DrivenTask } from './driven-task';

const fast = { workingDayMs: 40 };

describe('the process on the record', () => {
  let record: OpenRecord;

  beforeAll(async () => {
    record = await openRecord(6);
  });

  afterAll(async () => {
    await record.close();
  });

  const launch = async (wanted: Parameters<typeof aLaunchedTask>[1] = {}): Promise<DrivenTask> => {
    const task = await aLaunchedTask(record.database, { ...fast, ...wanted });
    return new DrivenTask(record.database, record.dataSource, task);
  };

  const decide = async (driven: DrivenTask, stepId: string, choice: string): Promise<void> => {
    const { gemeente, zorg } = driven.task.parties;
    for (const seat of [gemeente.seats[2], zorg.seats[2]]) {
      await driven.answer(stepId, { kind: 'ballot', seat, body: { choice } });
    }
  };

  const untilDecision = async (driven: DrivenTask, ordinal = 1): Promise<string> => {
    await driven.untilOpen('dispositions', ordinal);
    await driven.disposeAll();
    return driven.untilOpen('decision', ordinal);
  };

  it('takes a task from its launch to the anchoring of what was decided', async () => {
    const driven = await launch();
    const consultationId = await driven.untilConsultation();
    for (const party of Object.values(driven.task.parties)) await driven.react(consultationId, party);
    await decide(driven, await untilDecision(driven), 'consent');
    const { sendBacks } = await driven.until((sight: TaskSight) => sight.step?.kind === 'anchoring');

    expect(sendBacks).toBe(0);
    expect(await driven.mails('invitation')).toHaveLength(4);
    expect(await driven.mails('consultation')).toHaveLength(4);
    expect(await driven.mails('outcome')).toHaveLength(4);
    expect(await driven.mails('decision')).toHaveLength(2);
    expect(await driven.mails('decision-result')).toHaveLength(12);
    expect(await driven.mails('reminder')).toHaveLength(0);
    const events = await driven.events();
    expect(events.filter((type) => type === 'work-group.joined')).toHaveLength(4);
    expect(events.filter((type) => type === 'step.opened')).toHaveLength(7);
  });
});
