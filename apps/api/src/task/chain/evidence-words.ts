import type { GuardedChainView } from '@samenspel/contracts';
import type { ChainEvidence } from '@samenspel/domain';
import { dateWords, type Language, type Translator } from '@samenspel/i18n';
import type { InvitedParty } from '@samenspel/persistence';
import type { TaskRecord } from '../view/task-record';
import { whenOf } from '../view/when-of';

const instants: readonly string[] = ['closedAt', 'openedAt', 'sentAt', 'acceptedAt', 'endsAt', 'lookedAt'];

/** Says a fact of the guarded chain as a sentence: ids become names, instants become dates of the task's calendar. */
export function evidenceWords(
  t: Translator,
  record: TaskRecord,
  invited: readonly Pick<InvitedParty, 'partyId' | 'name'>[],
  language: Language,
): (fact: ChainEvidence) => string {
  return ({ code, params }) => {
    const words = Object.entries(params).map(([name, value]) => [name, wordOf(name, value)] as const);
    return t(`log:chain.evidence.${code}` as 'log:chain.evidence.too-late', Object.fromEntries(words));
  };

  function wordOf(name: string, value: string | number): string | number {
    if (instants.includes(name)) return dateOf(Number(value));
    if (name === 'partyId') return invited.find(({ partyId }) => partyId === value)?.name ?? '';
    if (name === 'stepId') return stepWords(String(value));
    if (name === 'level') return t(`task:level.${String(value)}` as 'task:level.practice');
    if (name === 'gap') return t(`log:chain.gap.${String(value)}` as 'log:chain.gap.municipality');
    return value;
  }

  function dateOf(at: number): string {
    const { on, time } = whenOf(record, at);
    return `${dateWords({ date: on, today: record.today, language, form: 'day' })}, ${time}`;
  }

  function stepWords(stepId: string): string {
    const step = record.steps.find(({ id }) => id === stepId);
    return step === undefined ? '' : t(`log:step.${step.kind}`, { ordinal: step.ordinal });
  }
}

type EvidenceView = GuardedChainView['lines'][number]['evidence'][number];

/** The facts behind a line, each with its sentence. */
export function evidenceViews(
  evidence: readonly ChainEvidence[],
  words: (fact: ChainEvidence) => string,
): EvidenceView[] {
  return evidence.map((fact) => ({ ...fact, eventIds: [...fact.eventIds], sentence: words(fact) }));
}
