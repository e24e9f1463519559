import { Injectable } from '@nestjs/common';
import type { CheckInBody, IterationView, ReflectionDraftBody, SeatRef } from '@samenspel/contracts';
import { AnswerRepository, DraftRepository, type StoredAnswer } from '@samenspel/persistence';
import type { StepRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';

export interface AnswerReader {
  readonly actor: { readonly personId: string };
  readonly mySeatId: string | null;
  readonly seats: ReadonlyMap<string, SeatRef>;
  /** What members say to each other stays at the table. */
  readonly isAtTable: boolean;
}

type Said = Pick<IterationView, 'checkIn' | 'checkIns' | 'reflection' | 'reflections' | 'reflectionDraft'>;

export interface Answered {
  readonly checkedIn: ReadonlySet<string>;
  readonly reflected: ReadonlySet<string>;
}

/** What the members said in a cycle. */
@Injectable()
export class MemberAnswers {
  constructor(
    private readonly answers: AnswerRepository,
    private readonly drafts: DraftRepository,
  ) {}

  async read(record: StepRecord, reader: AnswerReader): Promise<Said & { readonly answered: Answered }> {
    const stepId = record.step.id;
    const [checkIns, reflections] = await Promise.all([
      this.answers.findOfStep(stepId, 'check-in'),
      this.answers.findOfStep(stepId, 'reflection'),
    ]);
    const isMine = ({ seatId }: StoredAnswer): boolean => reader.mySeatId !== null && seatId === reader.mySeatId;
    const ownCheckIn = checkIns.find(isMine);
    const ownReflection = reflections.find(isMine);
    return {
      checkIn: ownCheckIn === undefined ? null : spoken<CheckInBody>(record, ownCheckIn),
      reflection: ownReflection === undefined ? null : spoken<ReflectionDraftBody>(record, ownReflection),
      reflectionDraft: await this.draftOf(record, reader),
      checkIns: reader.isAtTable ? bySeat<CheckInBody>(record, checkIns, reader.seats) : [],
      reflections: reader.isAtTable ? bySeat<ReflectionDraftBody>(record, reflections, reader.seats) : [],
      answered: { checkedIn: seatsOf(checkIns), reflected: seatsOf(reflections) },
    };
  }

  private async draftOf(
    record: StepRecord,
    { actor, mySeatId }: AnswerReader,
  ): Promise<IterationView['reflectionDraft']> {
    if (mySeatId === null) return null;
    const key = { stepId: record.step.id, kind: 'reflection', sender: `seat:${mySeatId}` } as const;
    const draft = await this.drafts.find({ ...key, personId: actor.personId });
    if (draft === undefined) return null;
    return { body: draft.body as ReflectionDraftBody, saved: whenOf(record, draft.savedAt) };
  }
}

const seatsOf = (answers: readonly StoredAnswer[]): ReadonlySet<string> =>
  new Set(answers.flatMap(({ seatId }) => seatId ?? []));

// The gate stored what the contract had checked.
const spoken = <Body>(record: StepRecord, { body, submittedAt }: StoredAnswer) => ({
  body: body as Body,
  submitted: whenOf(record, submittedAt),
});

function bySeat<Body>(record: StepRecord, answers: readonly StoredAnswer[], seats: ReadonlyMap<string, SeatRef>) {
  return answers.flatMap((answer) => {
    const seat = seats.get(answer.seatId ?? '');
    return seat === undefined ? [] : [{ seat, ...spoken<Body>(record, answer) }];
  });
}
