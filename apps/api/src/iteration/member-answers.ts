import { Injectable } from '@nestjs/common';
import type { CheckInBody, IterationView, ReflectionDraftBody, SeatRef } from '@samenspel/contracts';
import { AnswerRepository, DraftRepository, ReportBackRepository, type StoredAnswer } from '@samenspel/persistence';
import type { StepRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';

export interface AnswerReader {
  readonly actor: { readonly personId: string };
  readonly mySeatId: string | null;
  readonly seats: ReadonlyMap<string, SeatRef>;
  /** What members say to each other stays at the table. */
  readonly isAtTable: boolean;
}

type Said = Pick<
  IterationView,
  'checkIn' | 'checkIns' | 'reportBack' | 'reflection' | 'reflections' | 'reflectionDraft'
>;

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
    private readonly reports: ReportBackRepository,
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
    const [heardCheckIns, heardReflections] = reader.isAtTable ? [checkIns, reflections] : [[], []];
    return {
      checkIn: ownCheckIn === undefined ? null : checkInOf(record, ownCheckIn),
      reflection: ownReflection === undefined ? null : reflectionOf(record, ownReflection),
      reportBack: await this.reportOf(record, reader),
      reflectionDraft: await this.draftOf(record, reader),
      checkIns: bySeat(heardCheckIns, reader.seats, (answer) => checkInOf(record, answer)),
      reflections: bySeat(heardReflections, reader.seats, (answer) => reflectionOf(record, answer)),
      answered: { checkedIn: seatsOf(checkIns), reflected: seatsOf(reflections) },
    };
  }

  private async reportOf({ step }: StepRecord, { mySeatId }: AnswerReader): Promise<IterationView['reportBack']> {
    const own = (await this.reports.findOfStep(step.id)).find(({ seatId }) => seatId === mySeatId);
    return own === undefined ? null : { on: own.reportedOn, line: own.line };
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

type Seats = AnswerReader['seats'];

// The gate stored what the contract had checked.
const checkInOf = (record: StepRecord, { body, submittedAt }: StoredAnswer): NonNullable<Said['checkIn']> => ({
  body: body as CheckInBody,
  submitted: whenOf(record, submittedAt),
});

const reflectionOf = (record: StepRecord, { body, submittedAt }: StoredAnswer): NonNullable<Said['reflection']> => ({
  body: body as ReflectionDraftBody,
  submitted: whenOf(record, submittedAt),
});

/** What each seat said, with its name; a seat that left the table is not shown any more. */
function bySeat<Spoken extends object>(
  answers: readonly StoredAnswer[],
  seats: Seats,
  spoken: (answer: StoredAnswer) => Spoken,
): (Spoken & { seat: SeatRef })[] {
  return answers.flatMap((answer) => {
    const seat = seats.get(answer.seatId ?? '');
    return seat === undefined ? [] : [{ ...spoken(answer), seat }];
  });
}
