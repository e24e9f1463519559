import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AnswerKind,
  type Calendar,
  type Command,
  type Move,
  nextMove,
  type StepKind,
  type TaskSight,
} from '@samenspel/domain';
import { type Database, Gate, jsonb } from '@samenspel/persistence';
import type { AgendaTaskActivities } from '@samenspel/workflows/contract';
import type { DataSource } from 'typeorm';
import { agendaTaskActivities } from '../../../apps/worker/src/activities/agenda-task-activities';
import { TaskRecord } from '../../../apps/worker/src/activities/record/task-record';
import type { LaunchedTask, SeatOfParty } from '../../builders/a-launched-task';

interface Answer {
  readonly kind: AnswerKind;
  readonly seat: SeatOfParty;
  /** The answer is that of the party; else of the seat. */
  readonly partyId?: string;
  readonly body: unknown;
  readonly fulfils?: boolean;
  readonly final?: boolean;
  /** Who entered it for that person. */
  readonly enteredBy?: string;
}

/** A task on a real record that goes on as its workflow would, without Temporal; the test plays the people. */
export class DrivenTask {
  readonly activities: AgendaTaskActivities;
  readonly moves: Move[] = [];
  /** As after a lost acknowledgement: every move is performed again. */
  doesEverythingTwice = false;
  /** So long is waited for what a test goes on until. */
  patienceMs = 45_000;

  constructor(
    readonly database: Database,
    private readonly dataSource: DataSource,
    readonly task: LaunchedTask,
  ) {
    const record = new TaskRecord(database, { linkKeyId: 'k1' });
    this.activities = agendaTaskActivities(record);
  }

  async calendar(): Promise<Calendar> {
    const row = await this.database.row<{ body: Calendar }>(
      'select c.body from calendar c join task t on t.calendar_id = c.id where t.id = $1',
      [this.task.taskId],
    );
    return row!.body;
  }

  look(): Promise<TaskSight> {
    return this.activities.lookAtTask({ taskId: this.task.taskId, now: Date.now() });
  }

  /** Goes on until the sight is as asked. @returns that sight. */
  async until(isReached: (sight: TaskSight) => boolean): Promise<TaskSight> {
    const patience = Date.now() + this.patienceMs;
    for (;;) {
      const sight = await this.look();
      if (isReached(sight)) return sight;
      if (Date.now() > patience) throw new Error(`Not reached; the task is at ${JSON.stringify(sight.step)}`);
      const move = nextMove(sight, Date.now());
      await this.perform(move, sight);
      if (this.doesEverythingTwice && move.kind !== 'wait-until') await this.perform(move, sight);
    }
  }

  /** Goes on until a step of this kind is open, and gives its id. */
  async untilOpen(kind: StepKind, ordinal = 1): Promise<string> {
    const { step } = await this.until(
      (sight) => sight.step?.kind === kind && sight.step.ordinal === ordinal && sight.step.status === 'open',
    );
    return step!.id;
  }

  /** The same, and everybody who owes something to it was asked. */
  async untilAsked(kind: StepKind, ordinal = 1): Promise<string> {
    const stepId = await this.untilOpen(kind, ordinal);
    await this.until(() => this.moves.some((move) => move.kind === 'ask' && move.stepId === stepId));
    return stepId;
  }

  async untilEnded(): Promise<TaskSight> {
    return this.until((sight) => !['running', 'paused'].includes(sight.task.status));
  }

  // One line for each kind: splitting the list would only hide it.
  // eslint-disable-next-line complexity
  async perform(move: Move, sight: TaskSight): Promise<void> {
    if (move.kind !== 'wait-until' && move !== this.moves.at(-1)) this.moves.push(move);
    const { taskId } = this.task;
    const { activities: act } = this;
    switch (move.kind) {
      case 'wait-until':
        await sleep(Math.max(2, Math.min(25, (move.at ?? Infinity) - Date.now())));
        return;
      case 'settle-command':
        await act.settleCommand({ taskId, commandId: move.commandId });
        return;
      case 'close-step':
        await act.closeStep({ ...move, taskId });
        return;
      case 'publish-outcome':
        return this.publish(move.stepId, sight.step!.kind);
      case 'open-step':
        return act.openStep({ ...move, taskId });
      case 'ask':
        return act.askOwing({ ...move, taskId });
      case 'remind':
        return act.remindOwing({ ...move, taskId });
      case 'plan-escalations':
        return act.planEscalations({ ...move, taskId });
      case 'escalate':
        return act.escalate({ ...move, taskId });
      case 'hand-to-manager':
        return act.handToManager({ ...move, taskId });
      case 'hand-to-board':
        return act.handToBoard({ ...move, taskId });
      case 'tell-board':
        return act.tellBoard({ ...move, taskId });
      case 'grant-second-term':
        return act.grantSecondTerm({ ...move, taskId });
      case 'end-task':
        return act.endTask({ ...move, taskId });
    }
  }

  private publish(stepId: string, kind: StepKind): Promise<void> {
    const of = { taskId: this.task.taskId, stepId };
    switch (kind) {
      case 'invitation':
        return this.activities.announceWorkGroup(of);
      case 'iteration':
        return this.activities.publishBulletin(of);
      case 'consultation':
      case 'dispositions':
        return this.activities.publishOutcome(of);
      case 'decision':
        return this.activities.publishDecision(of);
      case 'anchoring':
        return this.activities.publishAnchoringPlan(of);
      case 'preparation':
      case 'measure':
        return this.activities.concludeStep(of);
    }
  }

  /** @returns what the gate said. */
  async answer(stepId: string, { seat, partyId, fulfils = true, final = false, ...answer }: Answer): Promise<string> {
    const sender = partyId === undefined ? { seatId: seat.seatId } : { partyId };
    const { status } = await new Gate(this.dataSource, this.database).recordAnswer({
      ...sender,
      ...{ ...answer, stepId, final, fulfils, personId: seat.personId, idempotencyKey: randomUUID() },
      sender: partyId === undefined ? `seat:${seat.seatId}` : `party:${partyId}`,
    });
    return status;
  }

  /** Everybody at the table: the practice seat of each party. */
  async everybodyJoins(stepId: string, without: readonly string[] = []): Promise<void> {
    for (const { partyId, seats } of Object.values(this.task.parties)) {
      if (without.includes(partyId)) continue;
      const body = { choice: 'joins', seatIds: [seats[0].seatId] };
      await this.answer(stepId, { kind: 'reply', seat: seats[0], partyId, body });
    }
  }

  /** Writes the row of a command, as the API does. @returns its id. */
  async command({ kind, ...body }: Command, tell: readonly string[] = []): Promise<string> {
    const id = randomUUID();
    await this.database.execute(
      `insert into command (programme_id, id, task_id, kind, body, reason, given_by, tell) values ($1, $2, $3, $4, $5, 'Daarom', $6, $7)`,
      [this.task.programmeId, id, this.task.taskId, kind, jsonb({ kind, ...body }), this.task.managerId, tell],
    );
    return id;
  }

  /** Gives a command and has it settled. @returns what became of it. */
  async steer(
    command: Command,
    tell: readonly string[] = [],
  ): Promise<{ status: string; refusal: { code: string } | null }> {
    const commandId = await this.command(command, tell);
    await this.activities.settleCommand({ taskId: this.task.taskId, commandId });
    const row = await this.database.row<{ status: string; refusal: { code: string } | null }>(
      'select status, refusal from command where id = $1',
      [commandId],
    );
    return row!;
  }

  async deliverProposal(number = 1): Promise<void> {
    await this.database.execute(
      `insert into proposal_version (programme_id, task_id, number, title, summary, sections, sha256, delivered_by, delivered_at)
       values ($1, $2, $3, 'Voorstel', 'Kort', '[]', $4, $5, clock_timestamp())`,
      [this.task.programmeId, this.task.taskId, number, String(number), this.task.managerId],
    );
  }

  async prepareConsultation(ordinal = 1): Promise<void> {
    const partyIds = Object.values(this.task.parties).map(({ partyId }) => partyId);
    const prompts = [
      { kind: 'open', question: 'Wat vindt u ervan?', explanation: '', options: [], required: true },
      { kind: 'scale', question: 'Hoe goed werkt dit?', explanation: '', options: ['slecht', 'goed'], required: false },
    ];
    await this.database.execute(
      `insert into consultation_plan (programme_id, task_id, ordinal, question, prompts, roster) values ($1, $2, $3, 'Kunt u hiermee werken?', $4, $5)`,
      [this.task.programmeId, this.task.taskId, ordinal, jsonb(prompts), jsonb({ partyIds, personIds: [] })],
    );
  }

  /** From the launch to an open consultation, everybody joining and the proposal delivered at once. */
  async untilConsultation(): Promise<string> {
    await this.everybodyJoins(await this.untilAsked('invitation'));
    await this.untilOpen('iteration');
    await this.steer({ kind: 'end-iterations' });
    return this.openConsultation();
  }

  async openConsultation(ordinal = 1): Promise<string> {
    await this.untilOpen('preparation', ordinal);
    await this.deliverProposal(ordinal);
    await this.prepareConsultation(ordinal);
    await this.command({ kind: 'open-consultation' });
    return this.untilAsked('consultation', ordinal);
  }

  async react(
    stepId: string,
    party: LaunchedTask['parties'][keyof LaunchedTask['parties']],
    final = false,
  ): Promise<string> {
    const prompts = await this.database.rows<{ id: string; kind: string }>(
      'select id, kind from prompt where step_id = $1 order by ordinal',
      [stepId],
    );
    const answers = prompts.map(({ id, kind }) =>
      kind === 'open' ? { promptId: id, text: 'Goed' } : { promptId: id, value: 4 },
    );
    const { partyId, seats } = party;
    return this.answer(stepId, { kind: 'reaction', seat: seats[0], partyId, body: { answers, final }, final });
  }

  /** One disposition for all that is open, as the API writes it. */
  async disposeAll(): Promise<void> {
    await this.database.execute(
      `with d as (
         insert into disposition (programme_id, task_id, step_id, kind, reason, decided_by, decided_at)
         select $1, $2, s.id, 'taken-over', 'Daarom', $3, clock_timestamp() from step s
          where s.task_id = $2 and s.kind = 'dispositions' order by s.ordinal desc limit 1 returning id)
       update reaction_item i set disposition_id = d.id from d where i.task_id = $2 and i.disposition_id is null`,
      [this.task.programmeId, this.task.taskId, this.task.managerId],
    );
  }

  async mails(kind: string): Promise<readonly { personId: string; rung: string | null; sendAt: number }[]> {
    return this.database.rows(
      'select person_id, rung, send_at from mail where task_id = $1 and kind = $2 order by send_at, id',
      [this.task.taskId, kind],
    );
  }

  async events(): Promise<readonly string[]> {
    const rows = await this.database.rows<{ type: string }>(
      'select type from event where task_id = $1 order by number',
      [this.task.taskId],
    );
    return rows.map(({ type }) => type);
  }
}
