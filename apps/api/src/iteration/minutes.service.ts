import { Injectable } from '@nestjs/common';
import type { ActionBody, DraftSaved, MinutesBody, MinutesDraftBody, MinutesView } from '@samenspel/contracts';
import { checkMinutes, DomainError, type Actor } from '@samenspel/domain';
import {
  Database,
  DraftRepository,
  EventLog,
  MeetingRepository,
  ObligationRepository,
  StepRepository,
  type Meeting,
} from '@samenspel/persistence';
import { refuseOldVersion } from '../platform/http/if-match-if-given';
import type { StepRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';
import { ActionService } from './action.service';
import { aboutStep, IterationRecords, refuseUnlessRunning } from './iteration-records';
import { minutesDraft } from './minutes-draft';
import { MinutesReader } from './minutes-reader';

type Asking = Actor & { readonly personId: string };

/** The minutes of a meeting: what was said, what was agreed, and who does what, which becomes an action of the cycle. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly records: IterationRecords,
    private readonly meetings: MeetingRepository,
    private readonly actions: ActionService,
    private readonly obligations: ObligationRepository,
    private readonly drafts: DraftRepository,
    private readonly steps: StepRepository,
    private readonly reader: MinutesReader,
  ) {}

  /**
   * Writes the minutes, or changes them; who is asked for them has done so then. Also when the cycle is over, as long as
   * the task runs, but new actions belong to a cycle that runs.
   * @throws DomainError MEETING_CANCELLED, MEETING_NOT_STARTED, VERSION_CONFLICT, TASK_PAUSED, TASK_ENDED, and with new
   *   actions what agreeing one throws.
   */
  async write(meetingId: string, actor: Asking, body: MinutesBody, expected: number): Promise<MinutesView> {
    const record = await this.recordOf(meetingId, body.actions);
    await this.database.transact(async () => {
      // Who sends a mail looks again behind this lock: nobody is reminded of minutes that were written.
      await this.steps.joinAnswers(record.step.id);
      const meeting = await this.meetings.holdById(meetingId);
      checkMinutes(meeting, record.now);
      // What is so already needs no version: the same minutes, sent twice.
      if (isSame(meeting, body)) return;
      refuseOldVersion({ id: meetingId, version: meeting.minutesVersion }, expected);
      await this.keep(record, actor, meeting, body);
    });
    return this.reader.readOne(record, meetingId, actor);
  }

  /** @throws DomainError TASK_PAUSED, TASK_ENDED, MEETING_CANCELLED, MEETING_NOT_STARTED */
  async keepDraft(meetingId: string, { personId }: Asking, body: MinutesDraftBody): Promise<DraftSaved> {
    const record = await this.recordOf(meetingId, []);
    checkMinutes(await this.getMeeting(meetingId), record.now);
    const savedAt = await this.drafts.save(minutesDraft(record.step.id, meetingId, personId), body);
    return { saved: whenOf(record, savedAt) };
  }

  private async recordOf(meetingId: string, newActions: readonly ActionBody[]): Promise<StepRecord> {
    const { stepId } = await this.getMeeting(meetingId);
    if (newActions.length > 0) return this.records.readOpen(stepId);
    const record = await this.records.read(stepId);
    refuseUnlessRunning(record);
    return record;
  }

  private async getMeeting(meetingId: string): Promise<Meeting> {
    const meeting = await this.meetings.findById(meetingId);
    if (meeting === undefined) throw new DomainError('NOT_FOUND', { meetingId });
    return meeting;
  }

  private async keep(record: StepRecord, actor: Asking, meeting: Meeting, body: MinutesBody): Promise<void> {
    const { id: meetingId, stepId } = meeting;
    const { personId } = actor;
    const { summary, decisions } = body;
    await this.meetings.keepMinutes(meetingId, { summary, decisions, personId });
    for (const action of body.actions) await this.actions.add(record, actor, action, meetingId);
    const [eventId = null] = await this.events.append({
      type: 'iteration.minutes-written',
      ...aboutStep(record),
      actor: `person:${personId}`,
      ids: {
        meetingId,
        version: meeting.minutesVersion + 1,
        decisions: decisions.length,
        actions: body.actions.length,
      },
      content: { summary, decisions },
    });
    await this.obligations.settleSubject(meetingId, eventId);
    await this.drafts.remove(minutesDraft(stepId, meetingId, personId));
  }
}

const isSame = ({ minutes, decisions, minutesVersion }: Meeting, body: MinutesBody): boolean =>
  minutesVersion > 0 &&
  body.actions.length === 0 &&
  minutes === body.summary &&
  JSON.stringify(decisions) === JSON.stringify(body.decisions);
