import { localDateOf, type EscalationTier, type Instant, type LocalDate } from '@samenspel/domain';
import type { EscalationModel, EscalationPast } from '../model/mail-model';
import { answerPageOf } from './answer-page';
import { idOf, needed, obligationOf } from './last-day';
import type { Loading } from './loading';
import type { TaskMailRows } from './mail-row';

interface EscalationRow {
  readonly escalationId: string;
  readonly tier: EscalationTier;
  readonly cause: 'silence' | 'refusal';
  readonly dueOn: LocalDate;
  readonly doneAt: Instant | null;
}

interface PastRow {
  readonly kind: string;
  readonly at: Instant;
}

interface RefusalRow {
  readonly reason: string | null;
  readonly submittedAt: Instant;
}

const escalationsStatement = `
select id as escalation_id, tier, cause, due_on, done_at from escalation
 where obligation_id = $1 and voided_at is null order by send_at`;

// What was sent to the party about this obligation: the invitation and its reminders, one line for each morning.
const pastStatement = `
select kind, min(sent_at) as at from mail
 where obligation_id = $1 and kind in ('invitation', 'reminder') and status in ('sent', 'unknown') and sent_at is not null
 group by kind, rung order by 2`;

const refusalStatement = `
select a.body->>'reason' as reason, a.submitted_at from answer a join obligation o on o.step_id = a.step_id and o.debtor = a.sender
 where o.id = $1 and a.kind = 'reply' and a.body->>'choice' = 'declines'`;

/** Needs the obligation of the party. Params: `escalationId`. */
export async function loadEscalation(loading: Loading): Promise<EscalationModel> {
  const { database, links, rows, base } = loading;
  const obligation = obligationOf(rows);
  const escalations = await database.rows<EscalationRow>(escalationsStatement, [obligation.obligationId]);
  const index = escalations.findIndex(({ escalationId }) => escalationId === idOf(rows, 'escalationId'));
  const escalation = needed(rows, escalations[index], 'the escalation');
  const next = escalations[index + 1];
  const refusal = await database.row<RefusalRow>(refusalStatement, [obligation.obligationId]);
  return {
    kind: 'escalation',
    ...base,
    tier: escalation.tier,
    cause: escalation.cause,
    partyName: needed(rows, obligation.partyName ?? undefined, 'its party'),
    whyEssential: obligation.whyEssential,
    refusalReason: refusal?.reason ?? undefined,
    history: await historyOf(loading, escalations.slice(0, index), refusal),
    next: next && { tier: next.tier, on: next.dueOn },
    url: (await answerPageOf(database, links, rows)).url,
  };
}

async function historyOf(
  { database, rows }: Loading,
  before: readonly EscalationRow[],
  refusal: RefusalRow | undefined,
): Promise<readonly EscalationPast[]> {
  const sent = await database.rows<PastRow>(pastStatement, [obligationOf(rows).obligationId]);
  const history: EscalationPast[] = [
    ...sent.map(({ kind, at }) => ({
      on: dateOf(rows, at),
      what: kind === 'invitation' ? ('asked' as const) : ('reminded' as const),
    })),
    ...(refusal ? [{ on: dateOf(rows, refusal.submittedAt), what: 'refused' as const }] : []),
    ...before.filter(({ doneAt }) => doneAt !== null).map(({ tier, dueOn }) => ({ on: dueOn, what: tier })),
  ];
  return history.sort((one, other) => one.on.localeCompare(other.on));
}

const dateOf = ({ calendar }: TaskMailRows, instant: Instant): LocalDate => localDateOf(calendar, instant);
