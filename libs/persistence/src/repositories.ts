import { AbsenceRepository } from './absence/absence.repository';
import { AgendaRepository } from './agenda/agenda.repository';
import { AnchoringRepository } from './anchoring/anchoring.repository';
import { AnswerRepository } from './answer/answer.repository';
import { DraftRepository } from './answer/draft.repository';
import { Gate } from './answer/gate';
import { MailAgainRepository } from './mail/mail-again.repository';
import { OnBehalfRepository } from './answer/on-behalf.repository';
import { CalendarRepository } from './calendar/calendar.repository';
import { CalendarFeedRepository } from './calendar-feed/calendar-feed.repository';
import { OwnCalendarRepository } from './calendar-feed/own-calendar.repository';
import { ClosingDayRepository } from './calendar/closing-day.repository';
import { ConsultationOutcomeRepository } from './consultation/consultation-outcome.repository';
import { ConsultationPlanRepository } from './consultation/consultation-plan.repository';
import { ConsultationRepository } from './consultation/consultation.repository';
import { DispositionRepository } from './consultation/disposition.repository';
import { MinorityNoteRepository } from './consultation/minority-note.repository';
import { SplitRepository } from './consultation/split.repository';
import { PreparedVoiceRepository } from './consultation/prepared-voice.repository';
import { MoreTimeRepository } from './consultation/more-time.repository';
import { VerdictRepository } from './consultation/verdict.repository';
import { ChainFactsRepository } from './chain/chain-facts.repository';
import { Database } from './database/database';
import { DirectoryImport } from './directory/directory-import';
import { DirectoryRepository } from './directory/directory.repository';
import { LoadRepository } from './directory/load.repository';
import { SearchRepository } from './search/search.repository';
import { DossierRepository } from './dossier/dossier.repository';
import { ConfirmationRepository } from './decision/confirmation.repository';
import { DecisionRepository } from './decision/decision.repository';
import { EventLog } from './event/event-log';
import { LogReadingRepository } from './event/log-reading.repository';
import { GroundRuleFactsRepository } from './ground-rule/ground-rule-facts.repository';
import { ActionRepository } from './iteration/action.repository';
import { BulletinRepository } from './iteration/bulletin.repository';
import { GoalRepository } from './iteration/goal.repository';
import { MeetingRepository } from './iteration/meeting.repository';
import { ReopeningRepository } from './iteration/reopening.repository';
import { ReportBackRepository } from './iteration/report-back.repository';
import { ReminderChoiceRepository } from './reminder/reminder-choice.repository';
import { InterestRepository } from './interest/interest.repository';
import { RiskRepository } from './risk/risk.repository';
import { SecondLookRepository } from './second-look/second-look.repository';
import { MailOutbox } from './mail/mail-outbox';
import { PostRepository } from './mail/post.repository';
import { ObligationRepository } from './obligation/obligation.repository';
import { PartyRepository } from './party/party.repository';
import { PersonRepository } from './people/person.repository';
import { ProgrammeRepository } from './programme/programme.repository';
import { ProposalDraftRepository } from './proposal/proposal-draft.repository';
import { ProposalRepository } from './proposal/proposal.repository';
import { Doorbell } from './ring/doorbell';
import { SeatRepository } from './seat/seat.repository';
import { DepartureRepository } from './departure/departure.repository';
import { CommandRepository } from './steering/command.repository';
import { SteeringReadingsRepository } from './steering/steering-readings.repository';
import { StepRepository } from './step/step.repository';
import { TaskDraftRepository } from './task/task-draft.repository';
import { TaskReadingsRepository } from './task/task-readings.repository';
import { TaskRepository } from './task/task.repository';

/** What the persistence module provides, one by one. Those of `access/` belong to the access module. */
export const repositories = [
  Database,
  EventLog,
  Doorbell,
  Gate,
  AbsenceRepository,
  ActionRepository,
  AgendaRepository,
  AnchoringRepository,
  AnswerRepository,
  BulletinRepository,
  CalendarRepository,
  CalendarFeedRepository,
  ChainFactsRepository,
  ClosingDayRepository,
  CommandRepository,
  DepartureRepository,
  ConsultationOutcomeRepository,
  ConsultationPlanRepository,
  ConsultationRepository,
  ConfirmationRepository,
  DecisionRepository,
  DirectoryImport,
  DirectoryRepository,
  DispositionRepository,
  DossierRepository,
  DraftRepository,
  OnBehalfRepository,
  LoadRepository,
  MailAgainRepository,
  GoalRepository,
  GroundRuleFactsRepository,
  MailOutbox,
  PostRepository,
  MeetingRepository,
  MinorityNoteRepository,
  PreparedVoiceRepository,
  SplitRepository,
  MoreTimeRepository,
  ReopeningRepository,
  ReportBackRepository,
  ObligationRepository,
  OwnCalendarRepository,
  PartyRepository,
  PersonRepository,
  ProgrammeRepository,
  ProposalDraftRepository,
  ProposalRepository,
  ReminderChoiceRepository,
  InterestRepository,
  RiskRepository,
  SearchRepository,
  SecondLookRepository,
  SeatRepository,
  SteeringReadingsRepository,
  StepRepository,
  TaskDraftRepository,
  LogReadingRepository,
  TaskReadingsRepository,
  TaskRepository,
  VerdictRepository,
] as const;
