import {
  dayOn,
  localDateOf,
  workingDaysBetween,
  type Calendar,
  type Instant,
  type LocalDate,
  type ObligationKind,
  type Plan,
  type PlannedStep,
  type StepKind,
} from '@samenspel/domain';
import { dateWords } from '@samenspel/i18n';
import { MailComposer } from '@samenspel/mail';
import { dueOf } from '../../../apps/worker/src/activities/record/due-of';
import type { SteeredTask } from './steered-task';

interface StepRow {
  readonly id: string;
  readonly kind: StepKind;
  readonly status: string;
  readonly endsAt: Instant;
  readonly lastDay: LocalDate;
  readonly passed: boolean;
}

interface Owed {
  readonly id: string;
  readonly stepId: string;
  readonly kind: ObligationKind;
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
}

interface PlannedMail {
  readonly id: string;
  readonly kind: string;
  readonly stepId: string;
  readonly dueOn: LocalDate;
}

interface Page {
  readonly status: string;
  readonly today: LocalDate;
  readonly plan: { readonly steps: readonly { readonly deadline: Shown }[] };
  readonly now: { readonly stepId: string; readonly deadline: Shown } | null;
}

interface Shown {
  readonly lastDay: LocalDate;
  readonly endsAt: string;
}

const links = {
  forLink: ({ id }: { readonly id: string }) => `https://samenspel.example/l/${id}`,
  signInUrl: () => 'https://samenspel.example/aanmelden',
  page: (path: string) => `https://samenspel.example${path}`,
};
// What asks somebody for something names until when, in the words of the page.
const mailsWithDate = [
  'invitation',
  'consultation',
  'decision',
  'reminder',
  'check-in',
  'reflection',
  'deadline-changed',
];
// Has a date of its own, or none in the plan.
const datedApart: readonly ObligationKind[] = ['action', 'write-minutes'];

/** Compares everything that tells a date of a task, and remembers what may not change any more. */
export class Consistency {
  private readonly closedAt = new Map<string, Instant>();
  private readonly shown = new Map<string, Instant>();
  private readonly composer: MailComposer;

  constructor(private readonly task: SteeredTask) {
    this.composer = new MailComposer(task.database, {
      smtpUrl: 'smtp://localhost',
      from: 'Samenspel <samenspel@example.org>',
      links,
    });
  }

  /** @param mayClose whether what was done just now may end a consultation before its date. */
  async check(mayClose: boolean): Promise<void> {
    const { plan, calendar } = await this.task.plan();
    const page = await this.task.get<Page>(`/tasks/${this.task.taskId}`);
    const steps = await this.steps();
    this.checkPlan(plan, calendar);
    this.checkSteps(plan, steps);
    await this.checkOwed(plan, calendar, page);
    this.checkPage(plan, page, steps);
    this.checkInstants(plan, calendar, { steps, mayClose });
    await this.checkMails(page);
    await this.checkChain();
  }

  private steps(): Promise<readonly StepRow[]> {
    return this.task.database.rows<StepRow>(
      `select id, kind, status, ends_at, last_day, passed_on is not null as passed from step where task_id = $1 order by opens_at, id`,
      [this.task.taskId],
    );
  }

  private checkPlan({ steps }: Plan, calendar: Calendar): void {
    for (const [index, step] of steps.entries()) {
      const { working, endsAt } = dayOn(calendar, step.lastDay);
      if (step.endedAt === undefined) expect([step.kind, working, endsAt]).toEqual([step.kind, true, step.endsAt]);
      const before = steps[index - 1];
      if (before !== undefined) expect(step.opensAt).toBeGreaterThanOrEqual(before.endedAt ?? before.endsAt);
    }
  }

  private checkSteps(plan: Plan, steps: readonly StepRow[]): void {
    for (const { id, kind, status, passed, lastDay, endsAt } of steps) {
      if (status === 'closed' || passed) continue;
      const planned = stepIn(plan, id);
      expect([kind, lastDay, endsAt]).toEqual([kind, planned.lastDay, planned.endsAt]);
    }
  }

  /** What is owed, and the calendar files of those who owe it. */
  private async checkOwed(plan: Plan, calendar: Calendar, { status }: Page): Promise<void> {
    const owed = await this.task.database.rows<Owed>(
      `select o.id, o.step_id, o.kind, o.due_on, o.due_at from obligation o join step s on s.id = o.step_id
        where o.task_id = $1 and o.fulfilled_at is null and o.released_at is null and s.status in ('open', 'paused')`,
      [this.task.taskId],
    );
    for (const { kind, stepId, dueOn, dueAt } of owed) {
      if (datedApart.includes(kind)) continue;
      const due = dueOf(kind, stepIn(plan, stepId), calendar);
      expect([kind, dueOn, dueAt]).toEqual([kind, due.dueOn, due.dueAt]);
    }
    if (status === 'running') await this.checkCalendarFiles(owed);
  }

  private async checkCalendarFiles(owed: readonly Owed[]): Promise<void> {
    const { managerId, people } = this.task;
    const contacts = Object.values(people.task.parties).map(({ seats: [seat] }) => seat.personId);
    for (const personId of [managerId, contacts[0] ?? managerId]) {
      const file = await this.task.calendarFile(personId);
      for (const { id, dueOn } of owed) {
        const event = file.split('BEGIN:VEVENT').find((each) => each.includes(`UID:deadline-${id}@`));
        if (event !== undefined) expect(event).toContain(`DTSTART;VALUE=DATE:${dueOn.replaceAll('-', '')}`);
      }
    }
  }

  private checkPage(plan: Plan, page: Page, steps: readonly StepRow[]): void {
    const asShown = ({ lastDay, endsAt }: PlannedStep): Shown => ({ lastDay, endsAt: new Date(endsAt).toISOString() });
    expect(page.plan.steps.map(({ deadline: { lastDay, endsAt } }) => ({ lastDay, endsAt }))).toEqual(
      plan.steps.map(asShown),
    );
    const last = steps.at(-1);
    if (page.now === null || last === undefined || last.status === 'closed') return;
    expect(page.now).toMatchObject({ stepId: last.id, deadline: asShown(stepIn(plan, last.id)) });
  }

  /** A consultation never ends earlier than was shown, nor takes too few days; what closed stays where it closed. */
  private checkInstants(
    plan: Plan,
    calendar: Calendar,
    { steps, mayClose }: { readonly steps: readonly StepRow[]; readonly mayClose: boolean },
  ): void {
    for (const { id, kind, status } of steps) {
      const { endsAt, lastDay, opensAt } = stepIn(plan, id);
      const before = this.closedAt.get(id) ?? this.shown.get(id) ?? endsAt;
      if (this.closedAt.has(id)) expect([kind, endsAt]).toEqual([kind, before]);
      else if (!mayClose) expect(endsAt).toBeGreaterThanOrEqual(before);
      if (kind === 'consultation' && status === 'open')
        expect(workingDaysBetween(calendar, localDateOf(calendar, opensAt), lastDay)).toBeGreaterThanOrEqual(10);
      (status === 'closed' ? this.closedAt : this.shown).set(id, endsAt);
    }
  }

  /** The last mail of each kind to the step that is open, as it would go now. */
  private async checkMails({ status, today }: Page): Promise<void> {
    if (status !== 'running') return;
    const mails = await this.task.database.rows<PlannedMail>(
      `select distinct on (m.kind) m.id, m.kind, m.step_id, coalesce(o.due_on, s.last_day) as due_on
         from mail m join step s on s.id = m.step_id and s.status = 'open' left join obligation o on o.id = m.obligation_id
        where m.task_id = $1 and m.kind = any($2) and m.status = 'planned' and (o.id is null or (o.fulfilled_at is null and o.released_at is null))
        order by m.kind, m.created_at desc`,
      [this.task.taskId, mailsWithDate],
    );
    for (const { id, kind, dueOn } of mails) {
      const { text } = await this.composer.compose(id);
      const day = dateWords({ date: dueOn, today, language: 'nl', form: 'day' });
      expect([kind, text]).toEqual([kind, expect.stringContaining(day)]);
    }
  }

  private async checkChain(): Promise<void> {
    const path = `/tasks/${this.task.taskId}/guarded-chain`;
    const { lines } = await this.task.get<{ lines: { rule: string; state: string; evidence: unknown }[] }>(path);
    expect(lines.filter(({ state }) => state === 'broken')).toEqual([]);
  }
}

function stepIn({ steps }: Plan, id: string): PlannedStep {
  const step = steps.find(({ stepId }) => stepId === id);
  if (step === undefined) throw new Error(`Step ${id} is not in the plan`);
  return step;
}
