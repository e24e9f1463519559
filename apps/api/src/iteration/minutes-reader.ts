import { Injectable } from '@nestjs/common';
import type { MinutesDraftBody, MinutesView } from '@samenspel/contracts';
import { DomainError } from '@samenspel/domain';
import {
  ActionRepository,
  DraftRepository,
  MeetingRepository,
  PersonRepository,
  type Action,
  type Draft,
  type Meeting,
} from '@samenspel/persistence';
import type { StepRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';
import { minutesDraft } from './minutes-draft';

interface Reader {
  readonly personId: string;
}

/** The minutes of the meetings that began in a cycle, and their places while they are missing. */
@Injectable()
export class MinutesReader {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly actions: ActionRepository,
    private readonly people: PersonRepository,
    private readonly drafts: DraftRepository,
  ) {}

  async read(record: StepRecord, reader: Reader): Promise<MinutesView[]> {
    const meetings = await this.meetings.findHeldOfStep(record.step.id, record.now);
    if (meetings.length === 0) return [];
    const actions = await this.actions.findInCycle(record.task.id, record.step.ordinal);
    const writers = await this.people.findByIds(meetings.flatMap(({ minutesBy }) => minutesBy ?? []));
    const names = new Map(writers.map(({ id, name }) => [id, name]));
    return Promise.all(
      meetings.map(async (meeting) => {
        const draft = await this.drafts.find(minutesDraft(record.step.id, meeting.id, reader.personId));
        return { ...minutesViewOf(record, meeting, { actions, names }), draft: draftViewOf(record, draft) };
      }),
    );
  }

  /** @throws DomainError NOT_FOUND when the meeting did not begin. */
  async readOne(record: StepRecord, meetingId: string, reader: Reader): Promise<MinutesView> {
    const minutes = (await this.read(record, reader)).find((each) => each.meetingId === meetingId);
    if (minutes === undefined) throw new DomainError('NOT_FOUND', { meetingId });
    return minutes;
  }
}

interface Beside {
  readonly actions: readonly Action[];
  readonly names: ReadonlyMap<string, string>;
}

function minutesViewOf(record: StepRecord, meeting: Meeting, { actions, names }: Beside): Omit<MinutesView, 'draft'> {
  const { id, minutes, decisions, minutesBy, minutesAt, minutesVersion } = meeting;
  const name = names.get(minutesBy ?? '');
  return {
    meetingId: id,
    starts: whenOf(record, meeting.startsAt),
    ends: whenOf(record, meeting.endsAt),
    summary: minutes,
    decisions: [...decisions],
    actionIds: actions.filter((action) => action.meetingId === id).map((action) => action.id),
    written: minutesAt === null ? null : whenOf(record, minutesAt),
    writtenBy: minutesBy === null || name === undefined ? null : { id: minutesBy, name },
    version: minutesVersion,
  };
}

// What the contract had checked when it was kept.
const draftViewOf = (record: StepRecord, draft: Draft | undefined): MinutesView['draft'] =>
  draft === undefined ? null : { body: draft.body as MinutesDraftBody, saved: whenOf(record, draft.savedAt) };
