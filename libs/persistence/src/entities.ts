import { AbsenceEntity } from './absence/absence.entity';
import { AgendaPolicyEntity } from './agenda/agenda-policy.entity';
import { AgendaEntity } from './agenda/agenda.entity';
import { AnchoringDraftEntity } from './anchoring/anchoring-draft.entity';
import { AnchoringVersionEntity } from './anchoring/anchoring-version.entity';
import { AnswerVersionEntity } from './answer/answer-version.entity';
import { AnswerWithdrawalEntity } from './answer/answer-withdrawal.entity';
import { AnswerEntity } from './answer/answer.entity';
import { DraftEntity } from './answer/draft.entity';
import { IdempotencyKeyEntity } from './answer/idempotency-key.entity';
import { CalendarEntity } from './calendar/calendar.entity';
import { CalendarFeedEntity } from './calendar-feed/calendar-feed.entity';
import { ClosingDayEntity } from './calendar/closing-day.entity';
import { ConsultationPlanEntity } from './consultation/consultation-plan.entity';
import { DispositionEntity } from './consultation/disposition.entity';
import { MinorityNoteEntity } from './consultation/minority-note.entity';
import { PreparedVoiceEntity, PreparedVoiceVersionEntity } from './consultation/prepared-voice.entity';
import { MoreTimeRequestEntity } from './consultation/more-time-request.entity';
import { PromptEntity } from './consultation/prompt.entity';
import { ReactionItemEntity } from './consultation/reaction-item.entity';
import { VerdictEntity } from './consultation/verdict.entity';
import { ConditionVerdictEntity } from './decision/condition-verdict.entity';
import { EventEntity } from './event/event.entity';
import { SealMarkEntity } from './event/seal-mark.entity';
import { SealEntity } from './event/seal.entity';
import { ActionEntity } from './iteration/action.entity';
import { BulletinEntity } from './iteration/bulletin.entity';
import { GoalEntity } from './iteration/goal.entity';
import { MeetingAttendanceEntity } from './iteration/meeting-attendance.entity';
import { MeetingEntity } from './iteration/meeting.entity';
import { ReopeningEntity } from './iteration/reopening.entity';
import { ReopeningSupporterEntity } from './iteration/reopening-supporter.entity';
import { ReportBackEntity } from './iteration/report-back.entity';
import { ReminderChoiceEntity } from './reminder/reminder-choice.entity';
import { InterestEntity } from './interest/interest.entity';
import { ObstacleHandlingEntity } from './decision/obstacle-handling.entity';
import { RiskEntity } from './risk/risk.entity';
import { SecondLookEntity } from './second-look/second-look.entity';
import { LinkSessionEntity } from './link/link-session.entity';
import { LinkEntity } from './link/link.entity';
import { MailEntity } from './mail/mail.entity';
import { EscalationEntity } from './obligation/escalation.entity';
import { ObligationEntity } from './obligation/obligation.entity';
import { PartyEntity } from './party/party.entity';
import { PersonEntity } from './people/person.entity';
import { ProgrammeRoleEntity } from './people/programme-role.entity';
import { ProgrammeEntity } from './programme/programme.entity';
import { ProposalDraftEntity } from './proposal/proposal-draft.entity';
import { ProposalVersionEntity } from './proposal/proposal-version.entity';
import { RingEntity } from './ring/ring.entity';
import { TemporalMarkEntity } from './ring/temporal-mark.entity';
import { SeatEntity } from './seat/seat.entity';
import { SessionEntity } from './session/session.entity';
import { SignInTokenEntity } from './session/sign-in-token.entity';
import { DepartureEntity } from './departure/departure.entity';
import { SeatHoldingEntity } from './seat/seat-holding.entity';
import { CommandEntity } from './steering/command.entity';
import { TaskOverrideEntity } from './steering/task-override.entity';
import { StepMomentEntity } from './step/step-moment.entity';
import { StepEntity } from './step/step.entity';
import { TaskDeciderEntity } from './task/task-decider.entity';
import { TaskPartyEntity } from './task/task-party.entity';
import { TaskEntity } from './task/task.entity';
import { WorkGroupMemberEntity } from './task/work-group-member.entity';

/** Every table has its entity; named one by one, because a glob finds other files in a build than in the sources. */
export const entities = [
  AbsenceEntity,
  AgendaEntity,
  AgendaPolicyEntity,
  AnchoringDraftEntity,
  AnchoringVersionEntity,
  AnswerVersionEntity,
  AnswerEntity,
  AnswerWithdrawalEntity,
  DraftEntity,
  IdempotencyKeyEntity,
  CalendarEntity,
  CalendarFeedEntity,
  ClosingDayEntity,
  ConsultationPlanEntity,
  DispositionEntity,
  MinorityNoteEntity,
  PreparedVoiceEntity,
  PreparedVoiceVersionEntity,
  MoreTimeRequestEntity,
  PromptEntity,
  ReactionItemEntity,
  VerdictEntity,
  ConditionVerdictEntity,
  EventEntity,
  SealMarkEntity,
  SealEntity,
  ActionEntity,
  BulletinEntity,
  GoalEntity,
  MeetingAttendanceEntity,
  MeetingEntity,
  ReopeningEntity,
  ReopeningSupporterEntity,
  ReportBackEntity,
  LinkSessionEntity,
  LinkEntity,
  MailEntity,
  EscalationEntity,
  ObligationEntity,
  PartyEntity,
  PersonEntity,
  ProgrammeRoleEntity,
  ProgrammeEntity,
  ProposalDraftEntity,
  ProposalVersionEntity,
  RingEntity,
  TemporalMarkEntity,
  SeatEntity,
  SessionEntity,
  SignInTokenEntity,
  DepartureEntity,
  SeatHoldingEntity,
  CommandEntity,
  TaskOverrideEntity,
  StepMomentEntity,
  StepEntity,
  ReminderChoiceEntity,
  InterestEntity,
  ObstacleHandlingEntity,
  RiskEntity,
  SecondLookEntity,
  TaskDeciderEntity,
  TaskPartyEntity,
  TaskEntity,
  WorkGroupMemberEntity,
];
