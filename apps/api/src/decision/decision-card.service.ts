import { Injectable } from '@nestjs/common';
import type { BallotBody, CastBallot, DecisionView, SeatRef } from '@samenspel/contracts';
import { DomainError, may, tallyBallots, type Actor, type BallotOutcome, type Resource } from '@samenspel/domain';
import {
  ConsultationOutcomeRepository,
  ConsultationPlanRepository,
  ConsultationRepository,
  DecisionRepository,
  DispositionRepository,
  InterestRepository,
  ResourceRepository,
  RiskRepository,
  SeatRepository,
  TaskRepository,
  type CastBallotRow,
  type ConsultedText,
  type OpenConcernRow,
  type Step,
} from '@samenspel/persistence';
import { proposalViewOf } from '../consultation/view/proposal-view-of';
import { voicesCounterOf } from '../consultation/view/voices-counter-of';
import { lineOf } from '../task/view/line-of';
import { seatRefOf } from '../task/view/refs-of';
import { stepRefOf } from '../task/view/step-ref-of';
import type { StepRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';
import { DecisionRecords } from './decision-records';
import { ballotViewOf } from './view/ballot-view-of';
import { quorumViewOf } from './view/quorum-view-of';

type Asking = Actor & { readonly personId: string };

/** The one card on which executives decide. */
@Injectable()
export class DecisionCardService {
  constructor(
    private readonly records: DecisionRecords,
    private readonly decisions: DecisionRepository,
    private readonly consultations: ConsultationRepository,
    private readonly plans: ConsultationPlanRepository,
    private readonly outcomes: ConsultationOutcomeRepository,
    private readonly dispositions: DispositionRepository,
    private readonly tasks: TaskRepository,
    private readonly seats: SeatRepository,
    private readonly resources: ResourceRepository,
    private readonly risks: RiskRepository,
    private readonly interests: InterestRepository,
  ) {}

  /** @param wanted for which of the own seats; a seat that is not the person's own shows the card without a vote. */
  async read(stepId: string, actor: Asking, wanted?: string): Promise<DecisionView> {
    const record = await this.records.read(stepId);
    const { task } = record;
    const [ballots, deciders, resource] = await Promise.all([
      this.decisions.findBallots(stepId),
      this.deciders(record),
      this.resources.findOfStep(stepId),
    ]);
    return {
      step: stepRefOf(record),
      question: task.wording,
      line: lineOf(record),
      ...(await this.consulted(record, actor)),
      frame: task.frame,
      risks: task.risks,
      openRisks: await this.openRisks(task.id),
      partyInterests: await this.namedInterests(task.id),
      ...votesOf(record, deciders, ballots),
      ...(await this.count(record)),
      ...ownOf(record, actor, { deciders, ballots, wanted }),
      outcome: await this.outcome(record),
      may: rightsOf(record, actor, resource),
    };
  }

  private async openRisks(taskId: string): Promise<DecisionView['openRisks']> {
    const risks = await this.risks.findOfTask(taskId);
    return risks
      .filter(({ status }) => status === 'open')
      .map(({ text, ownerName, lookAgainOn }) => ({ text, ownerName, lookAgainOn }));
  }

  private async namedInterests(taskId: string): Promise<DecisionView['partyInterests']> {
    const named = await this.interests.findOfTask(taskId);
    return named.map(({ partyName, kind, text }) => ({ partyName, kind, text }));
  }

  private async deciders({ task }: StepRecord): Promise<readonly SeatRef[]> {
    const seats = await this.seats.findByIds(task.programmeId, await this.tasks.findDeciderSeatIds(task.id));
    const refs = seats.map((seat) => seatRefOf(seat));
    return refs.toSorted((a, b) => a.party.name.localeCompare(b.party.name, 'nl'));
  }

  /** Who was heard about this very proposal, what was done with it, and what is still open. */
  private async consulted(record: StepRecord, actor: Actor): Promise<Consulted> {
    const consultation = consultationOf(record);
    const [plan, proposal, voices, individuals, items, concerns] = await Promise.all([
      this.plans.find(record.task.id, consultation.ordinal),
      this.textOf(record, consultation),
      this.consultations.findVoices(consultation.id),
      this.outcomes.countIndividuals(consultation.id),
      this.dispositions.countItems(consultation.id),
      this.decisions.findOpenConcerns(consultation.id),
    ]);
    if (plan === undefined || proposal === undefined) throw new DomainError('NOT_FOUND', { stepId: consultation.id });
    const maySeeNames = may(actor, 'consultation.dispose', { programmeId: record.task.programmeId });
    return {
      proposal: proposalViewOf(record, proposal),
      heard: voicesCounterOf(voices),
      heardIndividuals: { done: individuals.responded, of: individuals.onRoster },
      silence: plan.silence,
      consultationStepId: consultation.id,
      dispositions: { handled: items.handled, total: items.total },
      openConcerns: concerns.map((concern) => concernOf(concern, maySeeNames)),
    };
  }

  private async textOf({ step }: StepRecord, consultation: Step): Promise<ConsultedText | undefined> {
    const versionId = step.proposalVersionId ?? consultation.proposalVersionId;
    return versionId === null ? undefined : this.consultations.findText(versionId);
  }

  private async count({ task, step }: StepRecord): Promise<ReturnType<typeof quorumViewOf> & { secondTerm: boolean }> {
    const facts = await this.decisions.readFacts(task.id, step.id);
    const tally = tallyBallots({ ...facts, quorumShare: task.policy.decision.quorumShare });
    return { ...quorumViewOf(tally), secondTerm: facts.secondTermGranted === true };
  }

  private async outcome(record: StepRecord): Promise<DecisionView['outcome']> {
    const { step } = record;
    const { result } = (step.outcome ?? {}) as { readonly result?: BallotOutcome };
    if (result === undefined) return null;
    const publishedAt = await this.decisions.findPublishedAt(step.id);
    return { result, published: publishedAt === null ? null : whenOf(record, publishedAt) };
  }
}

type Consulted = Pick<
  DecisionView,
  'proposal' | 'heard' | 'heardIndividuals' | 'silence' | 'consultationStepId' | 'dispositions' | 'openConcerns'
>;

/** The last consultation that was opened before it, on the version that is decided about. */
function consultationOf({ steps, step }: StepRecord): Step {
  const consultation = steps.findLast(({ kind, opensAt }) => kind === 'consultation' && opensAt <= step.opensAt);
  if (consultation === undefined) throw new DomainError('NOT_FOUND', { stepId: step.id });
  return consultation;
}

function concernOf({ partyName, personName, ...concern }: OpenConcernRow, maySeeNames: boolean): Concern {
  const senderName = partyName ?? (maySeeNames ? personName : null);
  return {
    senderName,
    texts: [...concern.texts],
    handling: [...concern.handling],
    verdictReason: concern.verdictReason,
  };
}
type Concern = DecisionView['openConcerns'][number];

function votesOf(
  record: StepRecord,
  deciders: readonly SeatRef[],
  ballots: readonly CastBallotRow[],
): Pick<DecisionView, 'ballots' | 'interests'> {
  const of = (seat: SeatRef): CastBallotRow | undefined => ballots.find(({ seatId }) => seatId === seat.id);
  return {
    ballots: deciders.map((seat): CastBallot => ballotViewOf(record, seat, of(seat))),
    interests: deciders.flatMap((seat) => {
      const text = (of(seat)?.body as BallotBody | undefined)?.interests ?? '';
      return text === '' ? [] : [{ seat, text }];
    }),
  };
}

interface Voting {
  readonly deciders: readonly SeatRef[];
  readonly ballots: readonly CastBallotRow[];
  readonly wanted: string | undefined;
}

function ownOf(
  record: StepRecord,
  actor: Actor,
  { deciders, ballots, wanted }: Voting,
): Pick<DecisionView, 'mySeatId' | 'mySeats' | 'myBallot'> {
  const mine = deciders.filter(({ id }) => actor.link === undefined && actor.seats.some(({ seatId }) => seatId === id));
  const waiting = mine.find(({ id }) => !ballots.some(({ seatId }) => seatId === id));
  const seat = mine.find(({ id }) => id === wanted) ?? waiting ?? mine[0];
  const ballot = ballots.find(({ seatId }) => seatId === seat?.id);
  return {
    mySeatId: seat?.id ?? null,
    mySeats: mine,
    myBallot:
      ballot === undefined
        ? null
        : {
            body: ballot.body as BallotBody,
            submitted: whenOf(record, ballot.submittedAt),
            version: ballot.version,
          },
  };
}

function rightsOf({ step }: StepRecord, actor: Actor, resource: Resource | undefined): DecisionView['may'] {
  const isOpen = step.status === 'open';
  if (resource === undefined || !isOpen) return { vote: false, acceptConditions: false };
  return {
    vote: actor.seats.some(({ seatId }) => may(actor, 'decision.vote', { ...resource, seatId })),
    acceptConditions: may(actor, 'decision.accept-condition', resource),
  };
}
