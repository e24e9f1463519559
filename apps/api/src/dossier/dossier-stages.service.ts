import { Injectable } from '@nestjs/common';
import type {
  AnchoringPlanBody,
  BallotBody,
  CastBallot,
  DossierAnchoring,
  DossierConsultation,
  DossierDecision,
  DossierView,
  MeasurementBody,
  MeasureView,
  ReactionBody,
} from '@samenspel/contracts';
import { moreTimeStand, notesBeside, type Actor } from '@samenspel/domain';
import {
  AnchoringRepository,
  ConsultationPlanRepository,
  ConsultationRepository,
  DispositionRepository,
  DossierRepository,
  MinorityNoteRepository,
  MoreTimeRepository,
  type MoreTimeAsked,
  type SaltedAnswer,
  type Step,
} from '@samenspel/persistence';
import { AnchoringService } from '../anchoring/anchoring.service';
import { OutcomeService } from '../consultation/outcome.service';
import { promptViewOf } from '../consultation/view/prompt-view-of';
import { DecisionCardService } from '../decision/decision-card.service';
import type { StepRecord, TaskRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';
import type { SeatNames } from './view/course-of';
import type { Proofs } from './view/proofs';

/** A dossier is handed on, so it shows what somebody without any right sees: no name of who reacted for themselves. */
const stranger: Actor & { readonly personId: string } = { personId: '', roles: [], seats: [] };
const MOST_ITEMS = 100_000;

/** A task with what every part of its dossier needs. */
export interface Proving extends TaskRecord {
  readonly answers: readonly SaltedAnswer[];
  readonly proofs: Proofs;
  readonly seatOf: SeatNames;
}

/** What a dossier tells of the stages after the cycles. */
@Injectable()
export class DossierStages {
  constructor(
    private readonly dossiers: DossierRepository,
    private readonly plans: ConsultationPlanRepository,
    private readonly consultations: ConsultationRepository,
    private readonly dispositions: DispositionRepository,
    private readonly outcomes: OutcomeService,
    private readonly cards: DecisionCardService,
    private readonly anchorings: AnchoringRepository,
    private readonly anchoring: AnchoringService,
    private readonly notes: MinorityNoteRepository,
    private readonly moreTime: MoreTimeRepository,
  ) {}

  async proposals(record: Proving): Promise<DossierView['proposals']> {
    const proposals = await this.dossiers.findProposals(record.task.id);
    return proposals.map(({ id, number, sha256, deliveredAt, title, summary, sections }) => ({
      ...{ id, number, sha256, content: { title, summary, sections: [...sections] } },
      sealed: record.proofs.of('proposal.delivered', id),
      delivered: whenOf(record, deliveredAt),
    }));
  }

  consultationsOf(record: Proving): Promise<DossierConsultation[]> {
    const steps = record.steps.filter(({ kind }) => kind === 'consultation');
    return Promise.all(steps.map((step) => this.consultation(record, step)));
  }

  decisionsOf(record: Proving): Promise<DossierDecision[]> {
    const steps = record.steps.filter(({ kind }) => kind === 'decision');
    return Promise.all(steps.map((step) => this.decision(record, step)));
  }

  async anchoringOf(record: Proving): Promise<DossierAnchoring> {
    const [versions, view] = await Promise.all([
      this.anchorings.findVersions(record.task.id),
      this.anchoring.read(record.task.id, stranger),
    ]);
    return {
      owner: record.seatOf(versions.at(-1)?.body.ownerSeatId ?? null),
      plans: versions.map(({ id, number, sha256, reason, body, deliveredAt }) => ({
        ...{ id, number, sha256, content: { plan: body as AnchoringPlanBody, reason } },
        sealed: record.proofs.of('anchoring.plan-delivered', id),
        delivered: whenOf(record, deliveredAt),
      })),
      measures: view.measures.map((measure) => measureOf(record, measure)),
      conclusion: view.conclusion,
    };
  }

  private async consultation(record: Proving, step: Step): Promise<DossierConsultation> {
    const isClosed = step.status === 'closed';
    const [plan, prompts, outcome, handled, asked] = await Promise.all([
      this.plans.find(record.task.id, step.ordinal),
      this.consultations.findPrompts(step.id),
      isClosed ? this.outcome(step) : null,
      isClosed ? this.handling(record, step) : { items: [], dispositions: [], minorityNotes: [] },
      this.moreTime.findOfStep(step.id),
    ]);
    return {
      stepId: step.id,
      ordinal: step.ordinal,
      question: plan?.question ?? '',
      silence: plan?.silence ?? 'no-position',
      proposalId: step.proposalVersionId,
      prompts: prompts.map(promptViewOf),
      outcome,
      reactions: isClosed ? reactionsOf(record, step) : [],
      ...handled,
      moreTime: asked.map((request) => moreTimeOf({ ...record, step }, request)),
    };
  }

  private async outcome({ id }: Step): Promise<DossierConsultation['outcome']> {
    const { minorityNotes: _named, ...outcome } = await this.outcomes.read(id, stranger);
    return outcome;
  }

  private async handling(
    { proofs, ...record }: Proving,
    { id }: Step,
  ): Promise<Pick<DossierConsultation, 'items' | 'dispositions' | 'minorityNotes'>> {
    const [items, made, notes] = await Promise.all([
      this.dispositions.findItems(id, { limit: MOST_ITEMS }),
      this.dispositions.findOfStep(id),
      this.notes.findOfStep(id),
    ]);
    return {
      items: items.map(({ id: itemId, promptId, partyName, text, dispositionId }) => ({
        ...{ id: itemId, promptId, partyName, text, dispositionId },
      })),
      dispositions: made.map(({ id: dispositionId, version, decidedAt, kind, reason, changedText, itemIds }) => {
        const content = { kind, reason, changedText, itemIds: [...itemIds] };
        const sealed = proofs.ofUnchanged('consultation.disposed', dispositionId, content);
        return { id: dispositionId, version, content, sealed, decided: whenOf(record, decidedAt) };
      }),
      minorityNotes: notes
        .filter((note) => notesBeside(note, [note]).length > 0)
        .map(({ partyName, text, writtenAt }) => ({
          ...{ partyName, written: whenOf(record, writtenAt), content: { text } },
          sealed: proofs.ofWords('consultation.minority-note-written', { text }),
        })),
    };
  }

  private async decision(record: Proving, step: Step): Promise<DossierDecision> {
    const card = await this.cards.read(step.id, stranger);
    const { quorum, quorumState, secondTerm, canFallWhen, openConcerns } = card;
    return {
      ...{ stepId: step.id, ordinal: step.ordinal, proposalId: card.proposal.id },
      result: card.outcome?.result ?? null,
      published: card.outcome?.published ?? null,
      ...{ quorum, quorumState, secondTerm, canFallWhen, openConcerns },
      ballots: card.ballots.map((ballot) => ballotOf(record, ballot)),
    };
  }
}

function ballotOf(record: Proving, { id, seat, submitted, condition }: CastBallot): DossierDecision['ballots'][number] {
  const { level, functionName, party } = seat;
  const stored = record.answers.find((answer) => answer.id === id);
  return {
    seat: { id: seat.id, level, functionName, partyName: party.name },
    ...{ submitted, condition },
    content: (stored?.body ?? null) as BallotBody | null,
    sealed: stored === undefined ? null : record.proofs.ofAnswer('decision.voted', stored),
  };
}

function reactionsOf(record: Proving, { id: stepId }: Step): DossierConsultation['reactions'] {
  return record.answers
    .filter((answer) => answer.kind === 'reaction' && answer.stepId === stepId)
    .map((answer) => ({
      id: answer.id,
      partyName: answer.partyName ?? '',
      submitted: whenOf(record, answer.submittedAt),
      verdict: verdictOf(answer),
      content: answer.body as ReactionBody,
      sealed: record.proofs.ofAnswer('consultation.reacted', answer),
    }));
}

function moreTimeOf(record: Proving & StepRecord, asked: MoreTimeAsked): DossierConsultation['moreTime'][number] {
  const { id, until, reason, refusal, partyName } = asked;
  const { proofs, step } = record;
  const { lastDay, extendedBy, status } = step;
  return {
    ...{ id, partyName, until, content: { reason } },
    sealed: proofs.ofUnchanged('consultation.more-time-asked', id, { reason }),
    asked: whenOf(record, asked.askedAt),
    stand: moreTimeStand(asked, { lastDay, extendedBy, closed: status === 'closed' }),
    refused:
      asked.refusedByName === null
        ? null
        : {
            ...{ by: asked.refusedByName, content: { reason: refusal } },
            sealed: proofs.ofUnchanged('consultation.more-time-refused', id, { reason: refusal }),
          },
  };
}

const verdictOf = ({ sufficient, verdictReason }: SaltedAnswer): DossierConsultation['reactions'][number]['verdict'] =>
  sufficient === null ? null : { sufficient, reason: verdictReason ?? '' };

function measureOf(record: Proving, measure: MeasureView): Measure {
  const { ordinal, months, asks, state, stepId, reporter, answer } = measure;
  const { submitted = null, late = false } = answer ?? {};
  // Of more than one the last counts, as on the page.
  const stored = record.answers.findLast((each) => each.kind === 'measurement' && each.stepId === stepId);
  return {
    ...{ ordinal, months, asks, state, submitted, late },
    reporter: reporter === null ? null : record.seatOf(reporter.id),
    ...(stored === undefined ? { content: null, sealed: null } : reportedOf(record, stored)),
  };
}

const reportedOf = ({ proofs }: Proving, stored: SaltedAnswer): Pick<Measure, 'content' | 'sealed'> => ({
  content: stored.body as MeasurementBody,
  sealed: proofs.ofAnswer('anchoring.measured', stored),
});
type Measure = DossierAnchoring['measures'][number];
