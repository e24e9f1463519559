import { Injectable } from '@nestjs/common';
import type { ConsultationOutcomeView, PromptView } from '@samenspel/contracts';
import { DomainError, may, paragraphMarks, valuesOfPrompt, type Actor } from '@samenspel/domain';
import {
  ConsultationOutcomeRepository,
  ConsultationPlanRepository,
  ConsultationRepository,
  DispositionRepository,
  PreparedVoiceRepository,
  type ClosedCount,
  type PromptResponse,
  type Quote,
} from '@samenspel/persistence';
import { partyRefOf } from '../task/view/refs-of';
import { stepRefOf } from '../task/view/step-ref-of';
import type { StepRecord } from '../task/view/task-record';
import { ConsultationRecords } from './consultation-records';
import { MinorityNoteService } from './minority-note.service';
import { promptViewOf } from './view/prompt-view-of';
import { voicesCounterOf } from './view/voices-counter-of';

const MOST_QUOTES = 200;
type Outcome = ConsultationOutcomeView['prompts'][number];
type ByKind = Outcome['counts'][number]['byKind'];

/** The result after closing: who responded, what was answered, who was not heard. */
@Injectable()
export class OutcomeService {
  constructor(
    private readonly records: ConsultationRecords,
    private readonly plans: ConsultationPlanRepository,
    private readonly consultations: ConsultationRepository,
    private readonly outcomes: ConsultationOutcomeRepository,
    private readonly dispositions: DispositionRepository,
    private readonly notes: MinorityNoteService,
    private readonly prepared: PreparedVoiceRepository,
  ) {}

  async read(stepId: string, actor: Actor): Promise<ConsultationOutcomeView> {
    const record = await this.records.read(stepId);
    const plan = await this.plans.find(record.task.id, record.step.ordinal);
    if (plan === undefined) throw new DomainError('NOT_FOUND', { stepId });
    const [voices, responsePerDay, prompts, individuals, dispositions, minorityNotes, awaiting] = await Promise.all([
      this.consultations.findVoices(stepId),
      this.perDay(record),
      this.prompts(record, actor),
      this.outcomes.countIndividuals(stepId),
      this.handling(stepId),
      this.notes.ofStep(record),
      this.prepared.findAwaiting(stepId),
    ]);
    return {
      step: stepRefOf(record),
      question: plan.question,
      silence: plan.silence,
      responded: voicesCounterOf(voices),
      lateParties: voices.filter(({ onRoster }) => !onRoster).map(({ name }) => name),
      notHeard: voices
        .filter(({ responded }) => !responded)
        .map((voice) => partyRefOf({ ...voice, id: voice.partyId })),
      notConfirmed: voices
        .filter(({ partyId, responded }) => !responded && awaiting.includes(partyId))
        .map(({ partyId }) => partyId),
      individuals: { done: individuals.responded, of: individuals.onRoster, outsideRoster: individuals.outsideRoster },
      ...{ responsePerDay, prompts, dispositions, minorityNotes },
    };
  }

  /** The working days of the window, and other days on which somebody reacted all the same. */
  private async perDay({ step, calendar }: StepRecord): Promise<ConsultationOutcomeView['responsePerDay']> {
    const days = calendar.days.filter(({ date }) => date >= step.openedOn && date <= (step.closedOn ?? step.lastDay));
    if (days.length === 0) return [];
    const totals = await this.outcomes.countPerDay(
      step.id,
      days.map(({ startsAt }) => startsAt),
    );
    return days
      .map(({ date, working }, index) => ({ on: date, working, total: totals[index] ?? 0 }))
      .filter(({ working, total }) => working || total > 0)
      .map(({ on, total }) => ({ on, total }));
  }

  private async prompts({ step, task }: StepRecord, actor: Actor): Promise<Outcome[]> {
    const [prompts, counts, responses, quotes] = await Promise.all([
      this.consultations.findPrompts(step.id),
      this.outcomes.countClosedAnswers(step.id),
      this.outcomes.countResponses(step.id),
      this.outcomes.findQuotes(step.id, MOST_QUOTES),
    ]);
    const maySeeNames = may(actor, 'consultation.dispose', { programmeId: task.programmeId });
    return prompts.map((prompt) => {
      const of = <Row extends { readonly promptId: string }>(rows: readonly Row[]): Row[] =>
        rows.filter(({ promptId }) => promptId === prompt.id);
      const view = promptViewOf(prompt);
      return {
        prompt: view,
        counts: placesOf(view).map((place) => countOf(place, of(counts))),
        quotes: of(quotes).map((quote) => quoteOf(quote, maySeeNames)),
        ...totalsOf(of(responses)[0]),
      };
    });
  }

  private async handling(stepId: string): Promise<ConsultationOutcomeView['dispositions']> {
    const [{ total, handled }, kinds] = await Promise.all([
      this.dispositions.countItems(stepId),
      this.outcomes.countDispositions(stepId),
    ]);
    return { total, handled, byKind: Object.fromEntries(kinds.map((row) => [row.kind, row.total])) };
  }
}

type Place = Pick<ClosedCount, 'value' | 'paragraph'>;

/** Every value that could be answered, also those that nobody chose; of paragraphs every mark of each. */
function placesOf(prompt: PromptView): Place[] {
  if (prompt.kind !== 'paragraphs') return valuesOf(prompt).map((value) => ({ value, paragraph: null }));
  return prompt.options.flatMap((_, paragraph) => paragraphMarks.map((_mark, value) => ({ value, paragraph })));
}

function valuesOf(prompt: PromptView): number[] {
  if (prompt.kind === 'open') return [];
  const { least, most } = valuesOfPrompt(prompt);
  return Array.from({ length: most - least + 1 }, (_, index) => least + index);
}

function countOf({ value, paragraph }: Place, counts: readonly ClosedCount[]): Outcome['counts'][number] {
  const ofValue = counts.filter((count) => count.value === value && count.paragraph === paragraph);
  const byKind = ofValue.map(({ partyKind, total, meanPlace }) => [partyKind ?? 'individual', { total, meanPlace }]);
  const total = ofValue.reduce((sum, count) => sum + count.total, 0);
  return {
    value,
    paragraph,
    total,
    meanPlace: meanPlaceOf(ofValue, total),
    byKind: Object.fromEntries(byKind) as ByKind,
  };
}

/** Each sender weighs the same, however many are of a kind. */
function meanPlaceOf(counts: readonly ClosedCount[], total: number): number | null {
  if (counts.every(({ meanPlace }) => meanPlace === null)) return null;
  return counts.reduce((sum, { meanPlace, total: of }) => sum + (meanPlace ?? 0) * of, 0) / total;
}

const totalsOf = (response: PromptResponse | undefined): Pick<Outcome, 'answered' | 'texts'> => ({
  answered: response?.answered ?? 0,
  texts: response?.texts ?? 0,
});

function quoteOf({ text, paragraph, partyName, personName }: Quote, maySeeNames: boolean): Outcome['quotes'][number] {
  return { text, paragraph, senderName: partyName ?? (maySeeNames ? personName : null) };
}
