import { randomUUID } from 'node:crypto';
import { RecordInMemory } from './record-in-memory';
import { endIterations, everybodyJoins, openConsultation, toDecision } from './usual-course';
import { type TaskOnStage, WorkflowStage } from './workflow-stage';

/** The roads that a task takes when people are late, or when somebody decides by name. */
describe('agendaTask on another road', () => {
  let stage: WorkflowStage;

  beforeAll(async () => {
    stage = await WorkflowStage.open();
  });

  afterAll(async () => {
    await stage.close();
  });

  const aRecord = async (): Promise<RecordInMemory> => new RecordInMemory(await stage.now(), stage.workingDayMs);

  const override = async (
    task: TaskOnStage,
    subject: 'missing-side' | 'early-close' | 'missing-quorum',
  ): Promise<void> => {
    const stepId = task.record.last!.id;
    await task.settle(task.record.command({ kind: 'override', subject, stepId }));
  };

  it('goes on when the group is representative, and takes who joins after a cycle began', async () => {
    const record = await aRecord();
    await stage.perform('late-joiner', record, async (task) => {
      await task.until('ask invitation asking');
      await task.change((it) => {
        it.groupIsComplete = true;
        it.repliesOwed = 1;
      });
      await task.until('ask iteration asking');
      const { looks } = record;
      await task.change((it) => {
        it.repliesOwed = 0;
      });
      expect(record.looks).toBeGreaterThan(looks);
      await task.until('ask iteration check-in');
    });
    expect(record.log.filter((line) => /^(open|passed|closed)/.test(line))).toEqual([
      ...['open invitation 1', 'passed invitation 1', 'open iteration 1'],
    ]);
    expect(record.log.filter((line) => line === 'ask iteration asking')).toHaveLength(1);
  });

  it('begins without a side after an override by name, and is sent back before anything was sent out', async () => {
    const record = await aRecord();
    await stage.perform('side-overridden-and-sent-back', record, async (task) => {
      await task.until('ask invitation asking');
      await task.change((it) => {
        it.repliesOwed = 0;
      });
      await task.until('hand to manager: work-group-incomplete');
      await override(task, 'missing-side');
      await endIterations(task);
      await task.until('ask preparation asking');
      await task.settle(record.command({ kind: 'send-back' }));
      await task.until('open iteration 2');
    });
    const sentBack = record.log.indexOf('settled send-back');
    expect(record.log.slice(sentBack, sentBack + 4)).toEqual([
      ...['settled send-back', 'closed preparation 1', 'conclude', 'open iteration 2'],
    ]);
  });

  it('settles what moves no step by name, and ends when it is cancelled while it is paused', async () => {
    const record = await aRecord();
    await stage.perform('steered-and-cancelled-in-a-pause', record, async (task) => {
      await task.until('ask invitation asking');
      await everybodyJoins(task);
      await task.until('ask iteration asking');
      const stepId = record.last!.id;
      await task.settle(record.command({ kind: 'hand-over', toPersonId: randomUUID() }));
      const reminding = record.command({ kind: 'remind', stepId, personIds: [randomUUID()] });
      await task.settle(reminding);
      await task.settle(record.command({ kind: 'undo', commandId: reminding }));
      await task.settle(record.command({ kind: 'replan' }));
      await task.settle(record.command({ kind: 'pause' }));
      await task.workingDays(5);
      await task.settle(record.command({ kind: 'cancel' }));
      await task.ended();
    });
    expect(record.log.filter((line) => /^(settled|end) /.test(line))).toEqual([
      ...['settled hand-over', 'settled remind', 'settled undo', 'settled replan', 'settled pause', 'settled cancel'],
      'end cancelled',
    ]);
  });

  it('closes a consultation by an override, waits for the dispositions, and is carried in its second term', async () => {
    const record = await aRecord();
    await stage.perform('closed-by-override-and-second-term', record, async (task) => {
      await task.until('ask invitation asking');
      await everybodyJoins(task);
      await endIterations(task);
      await openConsultation(task);
      record.dispositionsOpen = 2;
      await override(task, 'early-close');
      await task.until('hand to manager: dispositions-open');
      await task.change((it) => {
        it.dispositionsOpen = 0;
      });
      await task.until('second term');
      await task.change((it) => {
        it.vote('consent');
      });
      await task.until('open anchoring 1');
    });
    expect(record.log).not.toContain('remind consultation reminder:-10');
    expect(record.log.filter((line) => /^(second term|closed decision|decision)/.test(line))).toEqual([
      ...['second term', 'closed decision 1', 'decision carried'],
    ]);
  });

  it('decides without a quorum after an override by name', async () => {
    const record = await aRecord();
    await stage.perform('quorum-overridden', record, async (task) => {
      await toDecision(task);
      await task.change((it) => {
        it.vote('consent', 1);
      });
      await override(task, 'missing-quorum');
      await task.until('open anchoring 1');
    });
    expect(record.log).not.toContain('second term');
    expect(record.log).toContain('decision carried');
  });

  it('goes back beyond the number of its policy when the programme board says so', async () => {
    const record = await aRecord();
    record.sendBacks = 1;
    await stage.perform('sent-back-by-the-board', record, async (task) => {
      await toDecision(task);
      await task.change((it) => {
        it.vote('objection');
      });
      await task.until('hand to board');
      await task.settle(record.command({ kind: 'send-back' }));
      await task.until('open iteration 2');
    });
    const handed = record.log.indexOf('hand to board');
    expect(record.log.slice(handed, handed + 3)).toEqual(['hand to board', 'settled send-back', 'open iteration 2']);
  });
});
