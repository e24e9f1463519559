import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { essentialParty, RecordInMemory } from './record-in-memory';
import { endIterations, everybodyJoins, openConsultation, toDecision } from './usual-course';
import { type TaskOnStage, WorkflowStage } from './workflow-stage';

describe('agendaTask', () => {
  let stage: WorkflowStage;

  beforeAll(async () => {
    stage = await WorkflowStage.open();
  });

  afterAll(async () => {
    await stage.close();
  });

  const aRecord = async (): Promise<RecordInMemory> => new RecordInMemory(await stage.now(), stage.workingDayMs);

  it('goes from the launch to the anchoring, each step once and in order', async () => {
    const record = await aRecord();
    await stage.perform('normal-end', record, async (task) => {
      await task.until('ask invitation asking');
      await everybodyJoins(task);
      await task.until('ask preparation asking');
      await openConsultation(task);
      await task.until('ask decision asking');
      await task.change((it) => {
        it.vote('consent');
      });
      await task.until('open anchoring 1');
      // One run for the launch, and one for each step.
      expect(await task.runs()).toBe(10);
    });
    const cycle = (ordinal: number): readonly string[] => [
      `open iteration ${String(ordinal)}`,
      ...['ask iteration asking', 'remind iteration meeting', 'ask iteration check-in', 'ask iteration reflection'],
      ...[
        'remind iteration reminder:-2',
        'remind iteration reminder:0',
        `closed iteration ${String(ordinal)}`,
        'bulletin',
      ],
    ];
    expect(record.log).toEqual([
      ...['open invitation 1', 'ask invitation asking', 'passed invitation 1', 'announce group'],
      ...cycle(1),
      ...cycle(2),
      ...cycle(3),
      ...[
        'open preparation 1',
        'ask preparation asking',
        'settled open-consultation',
        'closed preparation 1',
        'conclude',
      ],
      ...['open consultation 1', 'ask consultation asking', 'remind consultation reminder:-10'],
      ...['remind consultation reminder:-3', 'remind consultation reminder:-1', 'closed consultation 1', 'outcome'],
      ...['open dispositions 1', 'closed dispositions 1', 'outcome'],
      ...['closed invitation 1', 'open decision 1', 'ask decision asking', 'closed decision 1', 'decision carried'],
      ...['open anchoring 1', 'ask anchoring asking'],
    ]);
  });

  it('escalates an essential party that refuses, and goes on after an override by name', async () => {
    const record = await aRecord();
    record.party = { state: 'owes' };
    await stage.perform('essential-party-refuses', record, async (task) => {
      await task.until('ask invitation asking');
      await task.change((it) => {
        it.groupIsComplete = true;
        it.repliesOwed = 1;
        it.party = { state: 'refused', refusedOn: '2026-09-01' };
      });
      await task.until('escalate board');
      await task.until('hand to manager: work-group-incomplete');
      const stepId = record.last!.id;
      await task.settle(
        record.command({ kind: 'override', subject: 'essential-party', stepId, partyId: essentialParty }),
      );
      await task.until('open iteration 1');
    });
    const escalated = record.log.filter((line) => line.includes('escalat'));
    expect(escalated).toEqual([
      ...[
        'plan escalations from 2026-09-01',
        'escalate deputy',
        'escalate manager',
        'escalate executive',
        'escalate board',
      ],
    ]);
  });

  it('waits when nobody answers: the ladder, the path of the essential party, and the manager every five working days', async () => {
    const record = await aRecord();
    record.party = { state: 'owes' };
    await stage.perform('nobody-answers', record, async (task) => {
      await task.until('remind invitation manager-reminder:15');
    });
    expect(record.log).toEqual([
      ...[
        'open invitation 1',
        'ask invitation asking',
        'remind invitation reminder:-5',
        'remind invitation reminder:-2',
      ],
      ...['remind invitation reminder:0', expect.stringMatching(/^plan escalations from /) as string],
      ...['hand to manager: work-group-incomplete', 'escalate deputy', 'escalate manager'],
      ...['remind invitation manager-reminder:5', 'escalate executive', 'escalate board'],
      ...['remind invitation manager-reminder:10', 'remind invitation manager-reminder:15'],
    ]);
  });

  it('is sent back from the dispositions to a new cycle and a new consultation', async () => {
    const record = await aRecord();
    record.dispositionsOpen = 1;
    await stage.perform('sent-back-from-dispositions', record, async (task) => {
      await task.until('ask invitation asking');
      await everybodyJoins(task);
      await endIterations(task);
      await openConsultation(task);
      await task.until('hand to manager: dispositions-open');
      record.dispositionsOpen = 0;
      await task.settle(record.command({ kind: 'send-back' }));
      await task.until('open iteration 2');
      await endIterations(task, 2);
      await openConsultation(task, 2);
    });
    expect(record.log.filter((line) => line.startsWith('open')).at(-1)).toBe('open consultation 2');
    expect(record.sendBacks).toBe(0);
  });

  it('is sent back by an objection, and goes to the programme board after the last time', async () => {
    const record = await aRecord();
    await stage.perform('sent-back-by-objection', record, async (task) => {
      await toDecision(task);
      await task.change((it) => {
        it.vote('objection');
      });
      await endIterations(task, 2);
      await openConsultation(task, 2);
      await task.until('open decision 2');
      await task.change((it) => {
        it.vote('objection');
      });
      await task.until('hand to board');
      await task.workingDays(30);
    });
    expect(record.log.filter((line) => line.startsWith('decision'))).toEqual([
      'decision objected',
      'decision objected',
    ]);
    expect(record.log.at(-1)).toBe('hand to board');
  });

  it('follows an extension: the ladder starts again and the step closes on its new date', async () => {
    const record = await aRecord();
    await stage.perform('extension', record, async (task) => {
      await task.until('ask invitation asking');
      await everybodyJoins(task);
      await endIterations(task);
      await openConsultation(task);
      await task.until('remind consultation reminder:-1');
      const step = record.last!;
      await task.settle(record.command({ kind: 'extend', stepId: step.id, lastDay: '2026-12-31' }));
      await task.until('closed consultation 1');
      expect(
        await task.settle(record.command({ kind: 'extend', stepId: step.id, lastDay: '2027-01-31' })).catch(codeOf),
      ).toBe('STEP_CLOSED');
    });
    const rungs = record.log.filter((line) => line.startsWith('remind consultation'));
    expect(rungs).toEqual([
      ...['remind consultation reminder:-10', 'remind consultation reminder:-3', 'remind consultation reminder:-1'],
      ...['remind consultation reminder:-10', 'remind consultation reminder:-3', 'remind consultation reminder:-1'],
    ]);
  });

  it('asks for the minutes of a meeting that was announced while it slept, reminds once, and stops when they are there', async () => {
    const record = await aRecord();
    await stage.perform('missing-minutes', record, async (task) => {
      await task.until('ask invitation asking');
      await everybodyJoins(task);
      await task.until('ask iteration asking');
      const first = record.aMeeting('meeting-1', 1);
      await task.change((it) => {
        it.meetings = [first];
      });
      await task.until('ask iteration minutes:meeting-1');
      await task.until('ask iteration minutes-reminder:meeting-1');
      const second = record.aMeeting('meeting-2', 2);
      await task.change((it) => {
        it.meetings = [second];
      });
      record.meetings = [];
      await task.until('closed iteration 1');
      expect(record.log.filter((line) => line.includes('minutes'))).toEqual([
        'ask iteration minutes:meeting-1',
        'ask iteration minutes-reminder:meeting-1',
      ]);
    });
  });

  it('does nothing while paused, and closes later by the days of the pause', async () => {
    const record = await aRecord();
    await stage.perform('pause-and-resume', record, async (task) => {
      await task.until('ask invitation asking');
      await everybodyJoins(task);
      await endIterations(task);
      await openConsultation(task);
      await task.until('remind consultation reminder:-10');
      await task.settle(record.command({ kind: 'pause' }));
      const { length } = record.log;
      await task.workingDays(40);
      expect(record.log).toHaveLength(length);
      await task.settle(record.command({ kind: 'resume' }));
      expect(record.last!.pausedDays).toBeGreaterThanOrEqual(40);
      await task.until('closed consultation 1');
    });
    expect(record.log.filter((line) => line === 'closed consultation 1')).toHaveLength(1);
  });

  it('refuses an early close in the least window, and goes on at once after a later one', async () => {
    const record = await aRecord();
    await stage.perform('early-close', record, async (task) => {
      await task.until('ask invitation asking');
      await everybodyJoins(task);
      await endIterations(task);
      await openConsultation(task);
      const stepId = record.last!.id;
      expect(await task.settle(record.command({ kind: 'close-early', stepId })).catch(codeOf)).toBe(
        'CLOSE_EARLY_BEFORE_MINIMUM',
      );
      await task.workingDays(12);
      await task.settle(record.command({ kind: 'close-early', stepId }));
      await task.until('open dispositions 1', 2);
    });
    expect(record.log).toContain('refused close-early');
    expect(record.log).not.toContain('remind consultation reminder:-3');
  });

  it('ends when it is cancelled, and a workflow that is started afresh ends at once', async () => {
    const record = await aRecord();
    await stage.perform('cancel', record, async (task) => {
      await task.until('ask invitation asking');
      await task.settle(record.command({ kind: 'cancel' }));
      await task.ended();
    });
    const { looks } = record;
    await stage.perform('started-afresh-after-the-end', record, (task) => task.ended());
    expect(record.looks).toBe(looks + 1);
  });

  it('gives a ballot without a quorum one second term, and ends undecided', async () => {
    const record = await aRecord();
    await stage.perform('no-quorum', record, async (task) => {
      await toDecision(task);
      await task.ended();
    });
    expect(record.log.filter((line) => line === 'second term')).toHaveLength(1);
    expect(record.log.slice(-2)).toEqual(['decision undecided', 'end undecided']);
  });

  it('looks a few times however often the doorbell rings', async () => {
    const record = await aRecord();
    await stage.perform('ring-storm', record, async (task) => {
      await task.until('ask invitation asking');
      const { looks } = record;
      await Promise.all(Array.from({ length: 200 }, () => task.ring()));
      await task.workingDays(0.5);
      expect(record.looks - looks).toBeLessThan(100);
    });
    expect(record.log).toEqual(['open invitation 1', 'ask invitation asking']);
  });

  it('answers every update around the moment at which it continues as new', async () => {
    const record = await aRecord();
    await stage.perform('updates-at-continue-as-new', record, async (task) => {
      await task.until('ask invitation asking');
      record.groupIsComplete = true;
      record.repliesOwed = 0;
      // The ring makes the invitation pass and the run end, while the commands come in.
      const known = Array.from({ length: 5 }, () => record.command({ kind: 'end-iterations' }));
      const settled = await Promise.all([task.ring(), ...known.map((id) => task.settleThrough(id))]);
      expect(settled.slice(1)).toEqual(known.map(() => ({ status: 'settled' })));
      await task.until('open iteration 1');
    });
    expect(record.log.filter((line) => line === 'settled end-iterations')).toHaveLength(5);
  });

  it('refuses an update that names no command, and tells what became of one that was settled before', async () => {
    const record = await aRecord();
    await stage.perform('updates-refused', record, async (task) => {
      await task.until('ask invitation asking');
      expect(await task.settle('not an id').catch(codeOf)).toBe('COMMAND_ID_INVALID');
      expect(await task.settle('01890000-0000-7000-8000-000000000000').catch(codeOf)).toBe('COMMAND_UNKNOWN');
      const commandId = record.command({ kind: 'end-iterations' });
      expect(await task.settle(commandId)).toEqual({ status: 'settled' });
      expect(await task.settle(commandId)).toEqual({ status: 'settled' });
    });
    expect(record.log.filter((line) => line === 'settled end-iterations')).toHaveLength(1);
  });

  it('gives the same result when it is started afresh from the record in the middle', async () => {
    const record = await aRecord();
    record.dispositionsOpen = 1;
    const play = async (task: TaskOnStage): Promise<void> => {
      await task.until('ask invitation asking');
    };
    await stage.perform('lost-in-the-middle', record, play);
    await stage.perform('found-again', record, async (task) => {
      await everybodyJoins(task);
      await endIterations(task);
    });
    await stage.perform('found-once-more', record, async (task) => {
      await openConsultation(task);
      await task.until('open dispositions 1');
    });
    expect(record.log.filter((line) => line.startsWith('open'))).toEqual([
      ...['open invitation 1', 'open iteration 1', 'open preparation 1', 'open consultation 1', 'open dispositions 1'],
    ]);
    expect(new Set(record.log).size).toBe(record.log.length);
  });
});

/** The code of a refusal, as the client gets it. */
function codeOf(error: unknown): string | null | undefined {
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure)) throw error;
  return error.cause.type;
}
