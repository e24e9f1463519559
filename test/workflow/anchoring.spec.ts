import { defaultPolicy, type Policy } from '@samenspel/domain';
import { RecordInMemory } from './record-in-memory';
import { type TaskOnStage, WorkflowStage } from './workflow-stage';

describe('agendaTask in the anchoring', () => {
  let stage: WorkflowStage;

  beforeAll(async () => {
    stage = await WorkflowStage.open();
  });

  afterAll(async () => {
    await stage.close();
  });

  const months = (...measureMonths: readonly number[]): Policy => ({
    ...defaultPolicy,
    anchoring: { ...defaultPolicy.anchoring, measureMonths },
  });

  const aRecord = async (policy: Policy = defaultPolicy): Promise<RecordInMemory> => {
    const record = new RecordInMemory(await stage.now(), stage.workingDayMs, policy);
    record.groupIsComplete = true;
    record.repliesOwed = 0;
    return record;
  };

  const toAnchoring = async (task: TaskOnStage): Promise<void> => {
    await task.until('open iteration 1');
    await task.settle(task.record.command({ kind: 'end-iterations' }));
    await task.until('open preparation 1');
    task.record.deliveredProposal = 1;
    await task.settle(task.record.command({ kind: 'open-consultation' }));
    await task.until('ask decision asking');
    await task.change((it) => {
      it.vote('consent');
    });
    await task.until('ask anchoring asking');
  };

  const deliverPlan = (task: TaskOnStage): Promise<void> =>
    task.change((it) => {
      it.anchoringPlanDelivered = true;
    });

  const measure = async (task: TaskOnStage, ordinal: number, withinDays: number): Promise<void> => {
    await task.until(`open measure ${String(ordinal)}`, withinDays);
    // The asking of this measure is the one that comes after those before it.
    const asked = (): number => task.record.log.filter((line) => line === 'ask measure asking').length;
    for (let days = 0; asked() < ordinal; days += 5) {
      if (days > withinDays) throw new Error(`Measure ${String(ordinal)} is not asked: ${task.record.log.join(' | ')}`);
      await task.workingDays(5);
    }
    await task.change((it) => {
      it.measured.add(ordinal);
    });
  };

  const sinceAnchoring = (record: RecordInMemory): readonly string[] =>
    record.log.slice(record.log.indexOf('open anchoring 1'));

  it('lives for two years of measures in a run for each, of few events, and then closes the task by itself', async () => {
    const record = await aRecord(months(3, 6, 12, 24));
    await stage.perform('anchored-after-two-years', record, async (task) => {
      await toAnchoring(task);
      const before = await task.runs();
      await deliverPlan(task);
      for (const ordinal of [1, 2, 3, 4]) await measure(task, ordinal, 300);
      await task.ended();
      const events = (await task.eventsPerRun()).slice(before - 1);
      // The anchoring, and each measure, is a run of its own, and the last one finds the task ended; however long one
      // sleeps, it stays small: two years of anchoring are some 360 events.
      expect(events).toHaveLength(6);
      expect(Math.max(...events)).toBeLessThan(100);
    });
    const ofMeasure = (ordinal: number): readonly string[] => [
      `open measure ${String(ordinal)}`,
      'ask measure asking',
      `passed measure ${String(ordinal)}`,
      'conclude',
    ];
    expect(sinceAnchoring(record).filter((line) => !line.startsWith('remind measure'))).toEqual([
      ...['open anchoring 1', 'ask anchoring asking', 'passed anchoring 1', 'anchoring plan'],
      ...[1, 2, 3, 4].flatMap(ofMeasure),
      'end anchored',
    ]);
    expect(record.status).toBe('anchored');
  });

  it('stops in the middle of the anchoring, with a measure in and the next one to come', async () => {
    const record = await aRecord();
    await stage.perform('in-the-middle-of-anchoring', record, async (task) => {
      await toAnchoring(task);
      await deliverPlan(task);
      await measure(task, 1, 100);
      await task.until('open measure 2');
      await task.workingDays(20);
    });
    expect(record.status).toBe('running');
    expect(record.last).toMatchObject({ kind: 'measure', ordinal: 2, status: 'open' });
  });

  it('reminds of a plan that stays away, hands the ball to the manager, and tells the board', async () => {
    const record = await aRecord(months(3));
    await stage.perform('anchoring-plan-missing', record, async (task) => {
      await toAnchoring(task);
      await task.until('tell board of anchoring');
      await task.until('remind anchoring manager-reminder:15');
      await deliverPlan(task);
      await task.until('open measure 1');
    });
    expect(sinceAnchoring(record)).toEqual([
      ...['open anchoring 1', 'ask anchoring asking', 'remind anchoring reminder:-10', 'remind anchoring reminder:-3'],
      ...['remind anchoring reminder:0', 'hand to manager: anchoring-plan-missing'],
      ...['remind anchoring manager-reminder:5', 'tell board of anchoring', 'remind anchoring manager-reminder:10'],
      ...['remind anchoring manager-reminder:15', 'passed anchoring 1', 'anchoring plan', 'open measure 1'],
    ]);
  });

  it('goes on to the next measure when one stays away, and waits at the last until somebody concludes by name', async () => {
    const record = await aRecord(months(2, 4));
    await stage.perform('measures-missing', record, async (task) => {
      await toAnchoring(task);
      await deliverPlan(task);
      await task.until('open measure 2', 120, 5);
      // The second comes in, the first never does: the task stays open.
      await measure(task, 2, 120);
      await task.workingDays(40);
      expect(record.status).toBe('running');
      await task.settle(record.command({ kind: 'conclude' }));
      await task.ended();
    });
    const log = sinceAnchoring(record);
    expect(log.filter((line) => line.startsWith('hand to manager'))).toEqual([
      'hand to manager: measure-missing',
      'hand to manager: measure-missing',
    ]);
    expect(log).toContain('tell board of measure');
    expect(log.slice(-4)).toEqual(['settled conclude', 'passed measure 2', 'conclude', 'end anchored']);
  });

  it('moves the measures by a pause, and takes the extension of one', async () => {
    const record = await aRecord(months(2));
    await stage.perform('anchoring-paused', record, async (task) => {
      await toAnchoring(task);
      await deliverPlan(task);
      await task.until('open measure 1');
      const { asksOn, lastDay } = record.planned(record.last!);
      await task.settle(record.command({ kind: 'pause' }));
      await task.workingDays(80);
      expect(record.log).not.toContain('ask measure asking');
      await task.settle(record.command({ kind: 'resume' }));
      const after = record.planned(record.last!);
      expect(after.lastDay > lastDay && after.moments[0]!.on > asksOn!).toBe(true);
      await task.until('ask measure asking', 120, 5);
      await task.settle(record.command({ kind: 'extend', stepId: record.last!.id, lastDay: '2029-01-02' }));
      expect(record.planned(record.last!).lastDay > after.lastDay).toBe(true);
      await task.change((it) => {
        it.measured.add(1);
      });
      await task.ended();
    });
    expect(record.log.filter((line) => line === 'ask measure asking')).toHaveLength(1);
  });

  it('goes on from the record when its workflow is lost between two measures', async () => {
    const record = await aRecord(months(2, 4));
    await stage.perform('anchoring-lost', record, async (task) => {
      await toAnchoring(task);
      await deliverPlan(task);
      await measure(task, 1, 60);
    });
    await stage.perform('anchoring-found-again', record, async (task) => {
      await measure(task, 2, 120);
      await task.ended();
    });
    const once = record.log.filter((line) => /^(open|passed|closed|end) /.test(line));
    expect(new Set(once).size).toBe(once.length);
    expect(record.status).toBe('anchored');
  });
});
