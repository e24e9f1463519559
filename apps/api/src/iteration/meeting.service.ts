import { Injectable } from '@nestjs/common';
import type { AttendanceBody, MeetingBody, MeetingView } from '@samenspel/contracts';
import { checkCancellingMeeting, checkMeeting, DomainError, instantAt, type Actor } from '@samenspel/domain';
import {
  Database,
  EventLog,
  MailOutbox,
  MeetingRepository,
  ObligationRepository,
  StepRepository,
  type Meeting,
  type MeetingContent,
} from '@samenspel/persistence';
import type { StepRecord } from '../task/view/task-record';
import { aboutStep, IterationRecords } from './iteration-records';
import { meetingViewOf } from './view/meeting-view-of';

type Asking = Actor & { readonly personId: string };

/** The meeting of a cycle: planned in time, told to every member when it is announced, changed or cancelled. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly outbox: MailOutbox,
    private readonly records: IterationRecords,
    private readonly meetings: MeetingRepository,
    private readonly obligations: ObligationRepository,
    private readonly steps: StepRepository,
  ) {}

  /**
   * Announces the meeting of a cycle, or changes it; once it began, another one. The same body again changes and mails nothing.
   * @throws DomainError STEP_CLOSED, STEP_PAUSED, and what `checkMeeting` throws.
   */
  async plan(stepId: string, { personId }: Asking, body: MeetingBody): Promise<MeetingView> {
    const record = await this.records.readOpen(stepId);
    await this.database.transact(async () => {
      await this.holdStep(stepId);
      const last = await this.plannedOf(stepId);
      if (last !== undefined && isSame(record, last, body)) return;
      const planned = last !== undefined && isAnother(record, last, body) ? undefined : last;
      const content = contentOf(record, planned, body);
      const meetingId =
        planned?.id ?? (await this.meetings.insert({ ...aboutStep(record), ...content, plannedBy: personId }));
      if (planned !== undefined) await this.change(planned, content);
      await this.tell(record, personId, meetingId);
    });
    return this.viewOf(record);
  }

  /**
   * Cancels the meeting; the cycle then lacks one again. Cancelling twice changes and mails nothing.
   * @throws DomainError MINUTES_WRITTEN, STEP_CLOSED, STEP_PAUSED
   */
  async cancel(stepId: string, { personId }: Asking): Promise<void> {
    const record = await this.records.readOpen(stepId);
    await this.database.transact(async () => {
      await this.holdStep(stepId);
      const planned = await this.plannedOf(stepId);
      if (planned === undefined) return;
      checkCancellingMeeting(await this.meetings.holdById(planned.id));
      await this.meetings.cancel(planned.id);
      await this.meetings.dropUntoldMails(planned);
      await this.events.append({
        type: 'iteration.meeting-cancelled',
        ...aboutStep(record),
        actor: `person:${personId}`,
        ids: { meetingId: planned.id, sequence: planned.sequence + 1 },
      });
      await this.obligations.settleKind(stepId, 'plan-meeting', null);
      await this.obligations.releaseSubject(planned.id, 'meeting-cancelled');
      await this.post(record, planned.id, planned.sequence + 1, await this.meetings.findPersonIdsTold(planned));
    });
  }

  /** @throws DomainError MEETING_CANCELLED */
  async answer(
    meetingId: string,
    seatId: string,
    { personId }: Asking,
    { coming }: AttendanceBody,
  ): Promise<MeetingView> {
    const meeting = await this.meetings.findById(meetingId);
    if (meeting === undefined) throw new DomainError('NOT_FOUND', { meetingId });
    if (meeting.cancelledAt !== null) throw new DomainError('MEETING_CANCELLED', { meetingId });
    const record = await this.records.readOpen(meeting.stepId);
    await this.database.transact(async () => {
      const isNew = await this.meetings.keepAttendance(meeting, { seatId, coming, saidBy: personId });
      if (!isNew) return;
      await this.events.append({
        type: 'iteration.meeting-answered',
        ...aboutStep(record),
        actor: `person:${personId}`,
        ids: { meetingId, seatId, coming },
      });
    });
    return this.viewOf(record);
  }

  /** Two who announce at the same moment follow each other, so that one of them changes what the other announced. */
  private async holdStep(stepId: string): Promise<void> {
    await this.steps.joinAnswers(stepId);
    await this.database.rows('select 1 from step where id = $1 for no key update', [stepId]);
  }

  private async plannedOf(stepId: string): Promise<Meeting | undefined> {
    const last = await this.meetings.findLastOfStep(stepId);
    return last?.cancelledAt === null ? last : undefined;
  }

  private async change(planned: Meeting, content: MeetingContent): Promise<void> {
    await this.meetings.change(planned.id, content);
    await this.meetings.dropUntoldMails(planned);
    if (content.startsAt !== planned.startsAt) await this.meetings.forgetAttendance(planned.id);
  }

  private async tell(record: StepRecord, personId: string, meetingId: string): Promise<void> {
    const meeting = await this.meetings.findById(meetingId);
    if (meeting === undefined) throw new DomainError('NOT_FOUND', { meetingId });
    const { sequence, localDate, location, agenda, shortNoticeReason } = meeting;
    const [eventId = null] = await this.events.append({
      type: 'iteration.meeting-announced',
      ...aboutStep(record),
      actor: `person:${personId}`,
      ids: { meetingId, sequence, on: localDate },
      content: { location, agenda, shortNoticeReason },
    });
    await this.obligations.settleKind(record.step.id, 'plan-meeting', eventId);
    await this.post(record, meetingId, sequence, await this.meetings.findPersonIdsOfMembers(record.task.id));
  }

  private async post(
    record: StepRecord,
    meetingId: string,
    sequence: number,
    personIds: readonly string[],
  ): Promise<void> {
    await this.outbox.post(
      ...personIds.map((personId) => ({
        ...aboutStep(record),
        personId,
        kind: 'meeting',
        class: 'process' as const,
        params: { meetingId },
        dedupKey: `meeting:${meetingId}:${sequence}:${personId}`,
      })),
    );
  }

  private async viewOf(record: StepRecord): Promise<MeetingView> {
    const meeting = await this.meetings.findLastOfStep(record.step.id);
    if (meeting === undefined) throw new DomainError('NOT_FOUND', { stepId: record.step.id });
    return meetingViewOf(record, meeting, await this.meetings.findAttendance(meeting.id));
  }
}

function isSame(record: StepRecord, planned: Meeting, body: MeetingBody): boolean {
  const { location, agenda, shortNoticeReason } = planned;
  const hasSameTexts =
    location === body.location && agenda === body.agenda && shortNoticeReason === body.shortNoticeReason;
  return hasSameTexts && isAtSameTime(record, planned, body);
}

function isAtSameTime({ calendar }: StepRecord, planned: Meeting, { on, from, until }: MeetingBody): boolean {
  const startsAt = instantAt(calendar, on, from);
  const endsAt = Math.max(instantAt(calendar, on, until), startsAt + 1);
  return planned.startsAt === startsAt && planned.endsAt === endsAt;
}

/** A meeting that began keeps its day, its minutes and who came: another day is another meeting. */
const isAnother = (record: StepRecord, last: Meeting, body: MeetingBody): boolean =>
  last.startsAt <= record.now && !isAtSameTime(record, last, body);

/** Only a new date or time needs notice: another room may be told on the day itself. */
function contentOf(record: StepRecord, planned: Meeting | undefined, body: MeetingBody): MeetingContent {
  const { on, location, agenda, shortNoticeReason } = body;
  const texts = { location, agenda, shortNoticeReason };
  if (planned !== undefined && isAtSameTime(record, planned, body)) {
    const { startsAt, endsAt, localDate, announcedAt } = planned;
    return { ...texts, startsAt, endsAt, localDate, announcedAt };
  }
  const { calendar, now, today, step, task } = record;
  const ground = { calendar, now, today, lastDay: step.lastDay, noticeDays: task.policy.iterations.meetingNoticeDays };
  return { ...texts, ...checkMeeting(ground, body), localDate: on, announcedAt: now };
}
