import { randomUUID } from 'node:crypto';
import { buildPacedCalendar } from '@samenspel/calendar';
import {
  addWorkingDays,
  type Ballot,
  type BallotTally,
  type Calendar,
  type Command,
  dayHolding,
  defaultPolicy,
  type DoneMoment,
  type DueEscalation,
  type EscalationMoment,
  type Instant,
  instantAt,
  type LocalDate,
  momentOn,
  momentsAhead,
  openingAfter,
  type Pause,
  type OverrideSubject,
  pausedWorkingDays,
  planEscalation,
  type MeetingToMinute,
  planManagerReminders,
  planMinutes,
  type PlannedStep,
  planTask,
  type Policy,
  type StepCourse,
  type StepKind,
  stepKinds,
  type StepStatus,
  tallyBallots,
  type TaskSight,
  type TaskStatus,
} from '@samenspel/domain';
import type * as contract from '@samenspel/workflows/contract';

interface Step {
  readonly id: string;
  readonly kind: StepKind;
  readonly ordinal: number;
  readonly openedOn: LocalDate;
  readonly openedAt: Instant;
  status: StepStatus;
  deadlineVersion: number;
  extendedBy: number;
  pausedDays: number;
  pauses: readonly Pause[];
  endedAt?: Instant;
  proposal: number;
  secondTerm: boolean;
}

interface StoredCommand {
  readonly id: string;
  readonly body: Command;
  status: 'accepted' | 'settled' | 'refused';
  code?: string;
  stepId?: string;
}

type Party = { state: 'joined' | 'owes' | 'refused'; refusedOn?: LocalDate; escalated?: readonly EscalationMoment[] };

export const essentialParty = 'party-1';
const seats = [
  { seatId: 'seat-m', side: 'municipality' },
  { seatId: 'seat-p', side: 'provider' },
] as const;

/**
 * The record of one task in memory, with the rules of libs/domain and the clock of the workflow: what the workflow is
 * tested against where time is skipped. The test plays the people.
 */
export class RecordInMemory implements contract.AgendaTaskActivities {
  readonly taskId = randomUUID();
  /** What was done, in order, as short lines. */
  readonly log: string[] = [];
  readonly steps: Step[] = [];
  readonly commands: StoredCommand[] = [];
  status: TaskStatus = 'running';
  groupIsComplete = false;
  repliesOwed = 3;
  party: Party = { state: 'joined' };
  deliveredProposal = 0;
  dispositionsOpen = 0;
  anchoringPlanDelivered = false;
  /** The measures that came in, by number. */
  readonly measured = new Set<number>();
  /** Meetings of the present cycle without minutes. */
  meetings: readonly MeetingToMinute[] = [];
  ballots: Ballot[] = [];
  sendBacks = 0;
  looks = 0;
  private readonly done: (DoneMoment & { stepId: string })[] = [];
  private readonly overrides: { subject: OverrideSubject; partyId?: string }[] = [];
  private readonly escalationsDone = new Set<string>();
  private now: Instant;
  private pausedOn: LocalDate | undefined;
  private pausedAt: Instant = 0;
  private readonly calendar: Calendar;
  private readonly launchedAt: Instant;

  constructor(
    startsAt: Instant,
    workingDayMs: number,
    readonly policy: Policy = defaultPolicy,
  ) {
    this.calendar = buildPacedCalendar({ from: '2026-09-01', until: '2030-12-31', startsAt, workingDayMs });
    this.now = startsAt;
    this.launchedAt = startsAt;
  }

  get last(): Step | undefined {
    return this.steps.at(-1);
  }

  planned(step: Step): PlannedStep {
    return this.plan().find(({ stepId }) => stepId === step.id)!;
  }

  /** Puts a command into the record, as the API does. @returns its id. */
  command(body: Command): string {
    const id = randomUUID();
    this.commands.push({ id, body, status: 'accepted' });
    return id;
  }

  /** A meeting so many working days from now. */
  aMeeting(meetingId: string, days: number): MeetingToMinute {
    const on = addWorkingDays(this.calendar, this.today(), days);
    return { meetingId, on, endsAt: instantAt(this.calendar, on, '11:30') };
  }

  /** @param seatCount of the seats, the first ones; absent: all of them. */
  vote(choice: Ballot['choice'], seatCount: number = seats.length): void {
    this.ballots = seats.slice(0, seatCount).map(({ seatId }) => ({ seatId, choice }));
  }

  lookAtTask({ now }: contract.LookAtTaskInput): Promise<TaskSight> {
    this.looks += 1;
    this.now = Math.max(this.now, now);
    return Promise.resolve(this.sight(now));
  }

  // One line for each kind: splitting the list would only hide it.

  openStep({ stepKind: kind, ordinal, opensOn, opensAt }: contract.OpenStepInput): Promise<void> {
    if (this.steps.some((step) => step.kind === kind && step.ordinal === ordinal)) return Promise.resolve();
    if (kind === 'iteration' && this.last?.kind === 'decision') this.sendBacks += 1;
    if (kind === 'iteration' && this.last && !['invitation', 'iteration'].includes(this.last.kind))
      this.deliveredProposal = 0;
    if (kind === 'decision') this.ballots = [];
    const fresh = {
      status: 'open',
      deadlineVersion: 1,
      extendedBy: 0,
      pausedDays: 0,
      pauses: [],
      secondTerm: false,
    } as const;
    this.steps.push({
      ...fresh,
      id: randomUUID(),
      kind,
      ordinal,
      openedOn: opensOn,
      openedAt: opensAt,
      proposal: this.deliveredProposal,
    });
    return this.note(`open ${kind} ${String(ordinal)}`);
  }

  askOwing({ stepId, momentKey, superseded }: contract.AskOwingInput): Promise<void> {
    return this.mark(stepId, [momentKey, ...superseded], `ask ${this.kindOf(stepId)} ${momentKey}`);
  }

  remindOwing({ stepId, momentKey, superseded }: contract.RemindOwingInput): Promise<void> {
    return this.mark(stepId, [momentKey, ...superseded], `remind ${this.kindOf(stepId)} ${momentKey}`);
  }

  closeStep({ stepId, as }: contract.CloseStepInput): Promise<contract.StepClosing> {
    const step = this.step(stepId);
    const { endsAt, hasClosingInstant } = this.planned(step);
    if (step.kind !== 'decision' && hasClosingInstant && this.now < endsAt) {
      return Promise.resolve({ status: 'moved', inMs: endsAt - this.now });
    }
    this.end(step, as);
    return Promise.resolve({ status: 'closed' });
  }

  handToManager({ stepId, reason }: contract.HandToManagerInput): Promise<void> {
    return this.mark(stepId, ['manager-has-ball'], `hand to manager: ${reason}`);
  }

  announceWorkGroup = ({ stepId }: { stepId: string }): Promise<void> => this.publish(stepId, 'announce group');
  publishBulletin = ({ stepId }: { stepId: string }): Promise<void> => this.publish(stepId, 'bulletin');
  concludeStep = ({ stepId }: { stepId: string }): Promise<void> => this.publish(stepId, 'conclude');
  publishOutcome = ({ stepId }: { stepId: string }): Promise<void> => this.publish(stepId, 'outcome');
  publishDecision = ({ stepId }: { stepId: string }): Promise<void> =>
    this.publish(stepId, `decision ${this.tally()?.outcome ?? 'none'}`);

  planEscalations({ parties }: contract.PlanEscalationsInput): Promise<void> {
    const [party] = parties;
    if (party === undefined) return Promise.resolve();
    this.party.escalated = planEscalation(this.policy, this.calendar, party.from, this.taskId);
    return this.note(`plan escalations from ${party.from}`);
  }

  escalate({ escalationId, tier }: contract.EscalateInput): Promise<void> {
    this.escalationsDone.add(escalationId);
    return this.note(`escalate ${tier}`);
  }

  grantSecondTerm({ stepId, days }: contract.GrantSecondTermInput): Promise<void> {
    const step = this.step(stepId);
    step.secondTerm = true;
    this.move(step, days);
    return this.note('second term');
  }

  publishAnchoringPlan = ({ stepId }: { stepId: string }): Promise<void> => this.publish(stepId, 'anchoring plan');

  tellBoard({ stepId }: { stepId: string }): Promise<void> {
    return this.mark(stepId, ['board-told'], `tell board of ${this.kindOf(stepId)}`);
  }

  handToBoard({ stepId }: { stepId: string }): Promise<void> {
    return this.mark(stepId, ['board-has-ball'], 'hand to board');
  }

  endTask({ status }: contract.EndTaskInput): Promise<void> {
    this.status = status;
    return this.note(`end ${status}`);
  }

  async settleCommand({ commandId }: contract.SettleCommandInput): Promise<contract.SettledCommand> {
    const command = this.commands.find(({ id }) => id === commandId);
    if (command === undefined) return { status: 'refused', code: 'COMMAND_UNKNOWN' };
    if (command.status === 'accepted') {
      command.code = this.execute(command);
      command.status = command.code === undefined ? 'settled' : 'refused';
      await this.note(`${command.status} ${command.body.kind}`);
    }
    return command.code === undefined ? { status: 'settled' } : { status: 'refused', code: command.code };
  }

  /** @returns the code of a refusal. */
  // One line for each kind: splitting the list would only hide it.
  // eslint-disable-next-line complexity
  private execute(command: StoredCommand): string | undefined {
    const { last } = this;
    const { body } = command;
    command.stepId = last?.id;
    if (last === undefined) return 'COMMAND_OUT_OF_PLACE';
    switch (body.kind) {
      case 'extend':
        if (last.id !== body.stepId || last.status !== 'open') return 'STEP_CLOSED';
        this.move(last, 5);
        return undefined;
      case 'pause':
        this.status = 'paused';
        this.pausedOn = this.today();
        this.pausedAt = this.now;
        last.status = 'paused';
        return undefined;
      case 'resume':
        return this.resume(last);
      case 'close-early':
        if (this.today() <= addWorkingDays(this.calendar, last.openedOn, this.policy.consultation.minimumDays)) {
          return 'CLOSE_EARLY_BEFORE_MINIMUM';
        }
        this.end(last, 'closed');
        return undefined;
      case 'cancel':
        this.status = 'cancelled';
        return undefined;
      case 'override':
        this.overrides.push({
          subject: body.subject,
          ...(body.partyId === undefined ? {} : { partyId: body.partyId }),
        });
        if (body.subject === 'early-close') this.end(last, 'closed');
        return undefined;
      case 'open-consultation':
        return this.deliveredProposal > 0 ? undefined : 'PROPOSAL_NOT_DELIVERED';
      // None changes the course here: a reminder plans mails, a handover moves what the manager owes, and another
      // calendar gives another plan.
      case 'replan':
      case 'remind':
      case 'hand-over':
      case 'undo':
      case 'end-iterations':
      case 'conclude':
      case 'send-back':
        return undefined;
    }
  }

  private resume(last: Step): string | undefined {
    if (this.pausedOn === undefined) return 'TASK_NOT_PAUSED';
    this.status = 'running';
    last.status = 'open';
    const days = pausedWorkingDays(this.calendar, this.pausedOn, this.today());
    last.pausedDays += days;
    last.pauses = [...last.pauses, { startedAt: this.pausedAt, days }];
    last.deadlineVersion += 1;
    this.pausedOn = undefined;
    return undefined;
  }

  // One line for each kind: splitting the list would only hide it.

  private sight(now: Instant): TaskSight {
    const { last } = this;
    const settled = (kind: Command['kind']): boolean =>
      this.commands.some(
        (command) => command.status === 'settled' && command.body.kind === kind && command.stepId === last?.id,
      );
    return {
      task: { id: this.taskId, status: this.status },
      policy: {
        iterationCount: this.policy.iterations.count,
        maximumSendBacks: 1,
        secondTermDays: this.policy.decision.secondTermDays,
      },
      step: last === undefined ? null : this.sightOf(last),
      opened: Object.fromEntries(
        stepKinds.map((kind) => [kind, this.steps.filter((step) => step.kind === kind).length]),
      ) as TaskSight['opened'],
      passedInvitationId:
        this.steps.find(({ kind, status }) => kind === 'invitation' && status === 'passed')?.id ?? null,
      nextOpening: this.nextOpening(),
      moments: this.moments(now),
      commands: this.commands
        .filter(({ status }) => status === 'accepted')
        .map(({ id, body }) => ({ id, kind: body.kind })),
      overrides: this.overrides,
      owing: last?.kind === 'invitation' ? this.repliesOwed : 0,
      essentialParties: [
        {
          partyId: essentialParty,
          escalationPlanned: this.party.escalated !== undefined,
          state: this.party.state,
          refusedOn: this.party.refusedOn,
        } as TaskSight['essentialParties'][number],
      ],
      escalations: this.escalations(now),
      workGroupGaps: this.groupIsComplete ? [] : ['provider'],
      iterationsEnded: settled('end-iterations'),
      proposalDelivered: this.deliveredProposal > 0,
      consultationRequested: settled('open-consultation'),
      sendBackRequested: settled('send-back'),
      dispositionsOpen: this.dispositionsOpen,
      decisionMayOpen: this.dispositionsOpen === 0,
      ballot: last?.kind === 'decision' ? this.tally() : null,
      sendBacks: this.sendBacks,
      anchoring: this.anchoring(settled('conclude')),
    };
  }

  private anchoring(concludeRequested: boolean): NonNullable<TaskSight['anchoring']> {
    const { last } = this;
    const opened = this.steps.filter(({ kind }) => kind === 'measure');
    const next = this.plan().find(({ kind, ordinal }) => kind === 'measure' && ordinal === opened.length + 1);
    return {
      planDelivered: this.anchoringPlanDelivered,
      measures: this.policy.anchoring.measureMonths.length,
      measureIn: last?.kind === 'measure' && this.measured.has(last.ordinal),
      missing: opened.filter(({ ordinal }) => !this.measured.has(ordinal)).length,
      nextMeasureAt: next?.asksOn === undefined ? null : momentOn(this.calendar, next.asksOn, this.taskId).wakeAt,
      concludeRequested,
    };
  }

  private sightOf(step: Step): TaskSight['step'] {
    const { endsAt, lastDay, hasClosingInstant } = this.planned(step);
    const marked = (key: string): boolean => this.done.some((done) => done.stepId === step.id && done.key === key);
    const { id, kind, ordinal, status, deadlineVersion, openedAt: opensAt } = step;
    return {
      ...{ id, kind, ordinal, status, deadlineVersion, opensAt, endsAt, lastDay, hasClosingInstant },
      outcomePublished: marked('outcome'),
      managerHasBall: marked('manager-has-ball'),
      boardHasBall: marked('board-has-ball'),
    };
  }

  private moments(now: Instant): TaskSight['moments'] {
    const { last } = this;
    if (last?.status !== 'open') return { due: [], nextAt: null };
    const done = this.done.filter(({ stepId }) => stepId === last.id);
    const { moments, endsAt, lastDay } = this.planned(last);
    const until = dayHolding(this.calendar, now).date;
    const isOverdue = now >= endsAt && done.some(({ key }) => key === 'manager-has-ball');
    const reminders = isOverdue
      ? planManagerReminders(this.policy, this.calendar, { taskId: this.taskId, lastDay, until })
      : [];
    const ground = { calendar: this.calendar, taskId: this.taskId, lastDay };
    const { quietAfterAsking } = this.policy;
    const minutes = this.meetings.flatMap((meeting) => planMinutes({ ...ground, quietAfterAsking }, meeting).moments);
    const all = [...moments, ...minutes, ...reminders];
    return momentsAhead({ moments: all, deadlineVersion: last.deadlineVersion }, done, now);
  }

  private escalations(now: Instant): TaskSight['escalations'] {
    const ahead = (this.party.escalated ?? []).filter(({ key }) => !this.escalationsDone.has(key));
    const due = ahead.filter(({ wakeAt }) => wakeAt <= now);
    const asDue = ({ key, tier }: EscalationMoment): DueEscalation => ({
      escalationId: key,
      partyId: essentialParty,
      tier,
    });
    return { due: due.map(asDue), nextAt: ahead.find(({ wakeAt }) => wakeAt > now)?.wakeAt ?? null };
  }

  private tally(): BallotTally | null {
    if (this.last?.kind !== 'decision') return null;
    return tallyBallots({
      seats,
      ballots: this.ballots,
      quorumShare: this.policy.decision.quorumShare,
      quorumOverridden: this.overrides.some(({ subject }) => subject === 'missing-quorum'),
      secondTermGranted: this.last.secondTerm,
    });
  }

  private nextOpening(): TaskSight['nextOpening'] {
    const { last } = this;
    if (last === undefined) return openingAfter(this.calendar, this.launchedAt);
    return openingAfter(this.calendar, last.endedAt ?? this.planned(last).endsAt);
  }

  private plan(): readonly PlannedStep[] {
    const steps = this.steps.map(({ id: stepId, endedAt, ...step }): StepCourse =>
      endedAt === undefined
        ? { stepId, ...step }
        : { stepId, ...step, endedAt, endedOn: dayHolding(this.calendar, endedAt).date },
    );
    return planTask(this.policy, this.calendar, { taskId: this.taskId, startsOn: '2026-09-01', steps }).steps;
  }

  private end(step: Step, as: 'passed' | 'closed'): void {
    const { endsAt } = this.planned(step);
    const isOverdue = this.done.some(({ stepId, key }) => stepId === step.id && key === 'manager-has-ball');
    step.endedAt ??= this.now >= endsAt && !isOverdue ? endsAt : this.now;
    if (step.status !== as) void this.note(`${as} ${step.kind} ${String(step.ordinal)}`);
    step.status = as;
  }

  private move(step: Step, days: number): void {
    step.extendedBy += days;
    step.deadlineVersion += 1;
  }

  private publish(stepId: string, line: string): Promise<void> {
    return this.mark(stepId, ['outcome'], line);
  }

  /** Does it once in a deadline version. */
  private mark(stepId: string, keys: readonly string[], line: string): Promise<void> {
    const { deadlineVersion } = this.step(stepId);
    const isDone = this.done.some(
      (done) => done.stepId === stepId && done.key === keys[0] && done.deadlineVersion === deadlineVersion,
    );
    if (isDone) return Promise.resolve();
    this.done.push(...keys.map((key) => ({ stepId, key, deadlineVersion })));
    return this.note(line);
  }

  private note(line: string): Promise<void> {
    this.log.push(line);
    return Promise.resolve();
  }

  private today(): LocalDate {
    return dayHolding(this.calendar, this.now).date;
  }

  private kindOf(stepId: string): string {
    return this.step(stepId).kind;
  }

  private step(stepId: string): Step {
    return this.steps.find(({ id }) => id === stepId)!;
  }
}
