import type {
  AgreementStand,
  AnchoringMoney,
  AnswerKind,
  BallotChoice,
  EscalationTier,
  LocalDate,
  LookVerdict,
  MeaningOfSilence,
  MeasureQuestion,
  ObligationKind,
  PromptKind,
  ReplyChoice,
  StepKind,
} from '@samenspel/domain';
import type { Addressee, ChoiceUrl, DateAndTime, LastDay, TaskSheet } from './parts';

interface ToSomebody {
  readonly to: Addressee;
}
interface AboutTask extends ToSomebody {
  readonly task: TaskSheet;
}

export interface SignInModel extends ToSomebody {
  readonly kind: 'sign-in';
  readonly url: string;
  readonly minutesValid: number;
}

export interface ReceiptModel extends AboutTask {
  readonly kind: 'receipt';
  readonly answer: AnswerKind;
  /** What was chosen, where the answer is a choice. */
  readonly choice?: ReplyChoice | BallotChoice;
  readonly partyName?: string;
  readonly receivedAt: DateAndTime;
  readonly isLate: boolean;
  readonly isFinal: boolean;
  readonly lastDay: LastDay;
  readonly hasClosingInstant: boolean;
  readonly url: string;
}

/** The programme manager gives no more time to a party that asked for it. */
export interface MoreTimeRefusedModel extends AboutTask {
  readonly kind: 'more-time-refused';
  readonly partyName: string;
  readonly askedUntil: LocalDate;
  readonly refusal: string;
  readonly byName: string;
  readonly lastDay: LastDay;
  readonly silence: MeaningOfSilence;
  readonly url: string;
}

/** To who holds the mandate of a party: colleagues prepared its voice. */
export interface VoiceHandedOverModel extends AboutTask {
  readonly kind: 'voice-handed-over';
  readonly partyName: string;
  readonly byName: string;
  readonly on: DateAndTime;
  readonly said: readonly PreparedAnswer[];
  readonly lastDay: LastDay;
  readonly silence: MeaningOfSilence;
  readonly url: string;
}
export interface PreparedAnswer {
  readonly question: string;
  readonly kind: PromptKind;
  readonly options: readonly string[];
  readonly text: string;
  readonly values: readonly number[];
  /** How many paragraphs are marked. */
  readonly marks: number;
}

/** A colleague changed the answer that the reader gave before: the last one confirmed counts, both are told. */
export interface ToldModel extends AboutTask {
  readonly kind: 'told';
  readonly answer: AnswerKind;
  readonly byName: string;
  readonly partyName?: string;
  readonly lastDay: LastDay;
  readonly url: string;
}

/** Somebody entered the answer that the reader gave by telephone. */
export interface EnteredForYouModel extends Omit<ReceiptModel, 'kind'> {
  readonly kind: 'entered-for-you';
  readonly byName: string;
  /** Where the reader says that it is not theirs; absent for who has no link. */
  readonly withdrawUrl: string | undefined;
}

/** An answer that somebody had entered for another was withdrawn: by the one of them, told to the other. */
export interface AnswerWithdrawnModel extends AboutTask {
  readonly kind: 'answer-withdrawn';
  readonly answer: AnswerKind;
  readonly partyName?: string;
  readonly byName: string;
  /** Whose answer it was; absent for that person self. */
  readonly answerOf?: string;
  readonly reason: string;
  readonly lastDay: LastDay;
  readonly url: string;
}

/** "Geef door": somebody else is asked to answer, with a link of their own. */
export interface LinkForwardedModel extends AboutTask {
  readonly kind: 'link-forwarded';
  readonly obligation: ObligationKind;
  readonly byName: string;
  readonly partyName?: string;
  readonly lastDay: LastDay;
  readonly url: string;
}

export interface LinkRenewalModel extends AboutTask {
  readonly kind: 'link-renewal';
  readonly obligation: ObligationKind;
  readonly lastDay: LastDay;
  readonly url: string;
}

export interface TierDate {
  readonly tier: EscalationTier;
  readonly on: LocalDate;
}

export interface InvitationModel extends AboutTask {
  readonly kind: 'invitation';
  readonly partyName: string;
  /** Present when the party is essential: why, and on which dates silence or a refusal goes up. */
  readonly essential?: { readonly why: string; readonly path: readonly TierDate[] };
  readonly lastDay: LastDay;
  readonly wording: string;
  readonly hoursPerMonth?: number;
  readonly frame: string;
  readonly frameSetBy: string;
  readonly groupDecides: string;
  readonly groupDoesNotDecide: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly choices: readonly ChoiceUrl<ReplyChoice>[];
  readonly url: string;
}

/** Before the task starts: somebody of the other side looks at the invitation. */
export interface SecondLookModel extends AboutTask {
  readonly kind: 'second-look';
  readonly byName: string;
  readonly partyName: string;
  readonly wording: string;
  /** The page with the invitation as it would go out, for who signs in. */
  readonly url: string;
}

/** To who asked for the second look: what came of it. */
export interface SecondLookAnsweredModel extends AboutTask {
  readonly kind: 'second-look-answered';
  readonly byName: string;
  readonly partyName: string;
  readonly verdict: LookVerdict;
  readonly note: string;
  /** The draft, where the text can be changed or the task started. */
  readonly url: string;
}

/** What the process does by itself after this reminder. */
export type AfterReminder =
  | { readonly kind: 'reminder'; readonly on: LocalDate }
  | { readonly kind: 'escalation'; readonly tier: EscalationTier; readonly on: LocalDate }
  | { readonly kind: 'closes'; readonly on: LocalDate }
  | { readonly kind: 'goes-on' };

export interface ReminderModel extends AboutTask {
  readonly kind: 'reminder';
  readonly obligation: ObligationKind;
  readonly partyName?: string;
  /** The action, where it is one. */
  readonly subject?: string;
  /** Who had it sent; absent when the process reminds by itself. */
  readonly byName?: string;
  readonly number: number;
  readonly of: number;
  readonly lastDay: LastDay;
  readonly after: AfterReminder;
  readonly hasDraft: boolean;
  /** Colleagues prepared the voice of the party, and nobody with the mandate confirmed it. */
  readonly prepared?: { readonly byName: string; readonly on: LocalDate };
  readonly url: string;
  /** Where the reader chooses how often reminders come. */
  readonly settingsUrl: string;
}

/** What was tried before, oldest first. */
export interface EscalationPast {
  readonly on: LocalDate;
  readonly what: 'asked' | 'reminded' | 'refused' | EscalationTier;
}

export interface EscalationModel extends AboutTask {
  readonly kind: 'escalation';
  readonly tier: EscalationTier;
  readonly cause: 'silence' | 'refusal';
  readonly partyName: string;
  readonly whyEssential: string;
  readonly refusalReason?: string;
  readonly history: readonly EscalationPast[];
  readonly next?: TierDate;
  readonly url: string;
}

export interface MeetingModel extends AboutTask {
  readonly kind: 'meeting';
  readonly method: 'request' | 'cancel';
  readonly meetingId: string;
  /** RFC 5545 SEQUENCE: raised at every change and at the cancellation. */
  readonly sequence: number;
  /** Milliseconds; in a paced task the virtual times as instants in Amsterdam. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** When the record was last changed: DTSTAMP, the same at every sending. */
  readonly stampedAt: number;
  readonly starts: DateAndTime;
  readonly endTime: string;
  readonly cycle: number;
  readonly location: string;
  readonly agenda: string;
  readonly shortNoticeReason: string;
  readonly url: string;
}

export interface CheckInModel extends AboutTask {
  readonly kind: 'check-in';
  readonly cycle: number;
  readonly goals: readonly string[];
  readonly lastDay: LastDay;
  readonly choices: readonly ChoiceUrl<CheckInChoice>[];
  readonly url: string;
}
export const checkInChoices = ['on-track', 'behind', 'help-needed'] as const;
export type CheckInChoice = (typeof checkInChoices)[number];

export interface ReflectionModel extends AboutTask {
  readonly kind: 'reflection';
  readonly cycle: number;
  readonly lastDay: LastDay;
  readonly url: string;
}

export interface BulletinModel extends AboutTask {
  readonly kind: 'bulletin';
  readonly cycle: number;
  readonly goals: readonly { readonly text: string; readonly state: GoalState }[];
  readonly actions: { readonly done: number; readonly open: number };
  readonly decisions: readonly string[];
  readonly successes: readonly string[];
  readonly next: readonly string[];
  readonly url: string;
}
export type GoalState = 'on-track' | 'behind' | 'help-needed' | 'reached';

export interface ConsultationModel extends AboutTask {
  readonly kind: 'consultation';
  readonly question: string;
  readonly minutes: number;
  readonly lastDay: LastDay;
  readonly silence: 'no-objection' | 'no-position';
  /** The party that the person speaks for; absent for an individual. */
  readonly partyName?: string;
  readonly proposal: { readonly title: string; readonly summary: string };
  readonly numberOfPrompts: number;
  /** The first prompt, when a button can answer it. */
  readonly firstPrompt?: { readonly question: string; readonly options: readonly PromptOption[] };
  readonly url: string;
}

export type PromptOption =
  | { readonly kind: 'choice'; readonly text: string; readonly url: string }
  | { readonly kind: 'agreement'; readonly stand: AgreementStand; readonly url: string }
  /** A point of a scale of five; its ends have words. */
  | { readonly kind: 'scale'; readonly value: number; readonly word?: string; readonly url: string };

export type DispositionKind = 'taken-over' | 'partly' | 'not-taken-over';

export interface OutcomeModel extends AboutTask {
  readonly kind: 'outcome';
  readonly items: readonly OutcomeItem[];
  readonly verdicts: readonly ChoiceUrl<'sufficient' | 'insufficient'>[];
  readonly url: string;
  readonly partyName?: string;
}
export interface OutcomeItem {
  readonly question: string;
  /** What the sender wrote; empty for the closed answers together. */
  readonly mine: string;
  readonly disposition: DispositionKind;
  readonly reason: string;
  readonly changedText: string;
}

export interface DispositionWorkModel extends AboutTask {
  readonly kind: 'disposition-work';
  readonly reactions: number;
  readonly items: number;
  readonly unhandled: number;
  readonly lastDay: LastDay;
  readonly url: string;
}

export interface DecisionModel extends AboutTask {
  readonly kind: 'decision';
  readonly partyName: string;
  readonly proposal: { readonly title: string; readonly summary: string };
  readonly heard: { readonly parties: number; readonly of: number };
  readonly notHeard: readonly string[];
  /** Not or partly taken over, in the words of the senders. */
  readonly concerns: readonly { readonly text: string; readonly by?: string }[];
  readonly lastDay: LastDay;
  readonly url: string;
}

export type DecisionOutcome = 'carried' | 'rejected' | 'undecided';

export interface DecisionResultModel extends AboutTask {
  readonly kind: 'decision-result';
  readonly outcome: DecisionOutcome;
  readonly decidedOn: LocalDate;
  readonly proposal: { readonly title: string; readonly summary: string };
  readonly conditions: readonly string[];
  readonly url: string;
}

/** A party is told what was decided, and asked to confirm it. */
export interface ConfirmationModel extends AboutTask {
  readonly kind: 'confirmation';
  readonly partyName: string;
  readonly decidedOn: LocalDate;
  readonly proposal: { readonly title: string; readonly summary: string };
  readonly conditions: readonly string[];
  readonly lastDay: LastDay;
  readonly url: string;
}

/** The programme manager says what happens with what stands in the way of a party. */
export interface ObstacleHandledModel extends AboutTask {
  readonly kind: 'obstacle-handled';
  readonly partyName: string;
  readonly reason: string;
  readonly note: string;
  readonly byName: string;
  readonly url: string;
}

export interface MeasureOn {
  readonly number: number;
  readonly on: LocalDate;
}

/** The programme manager is asked for the borgingsplan. */
export interface AnchoringWorkModel extends AboutTask {
  readonly kind: 'anchoring-work';
  readonly lastDay: LastDay;
  /** When the programme board is told; absent once the borgingsplan was delivered. */
  readonly boardOn?: LocalDate;
  readonly measures: readonly MeasureOn[];
  readonly url: string;
}

/** What a borgingsplan says, as far as a mail repeats it. */
export interface AnchoringPlanModel extends AboutTask {
  readonly kind: 'anchoring-plan';
  readonly reader: 'owner' | 'reporter' | 'party';
  readonly ownerName: string;
  readonly structure: string;
  readonly money: AnchoringMoney;
  readonly stops: { readonly on: LocalDate | null; readonly criteria: string };
  readonly measures: readonly MeasureOn[];
  readonly url: string;
}

export interface MeasureModel extends AboutTask {
  readonly kind: 'measure';
  readonly number: number;
  readonly months: number;
  readonly questions: readonly Pick<MeasureQuestion, 'text' | 'unit' | 'baseline'>[];
  readonly lastDay: LastDay;
  readonly url: string;
}

/** The programme board is told that a plan or a measure stays away. */
export interface AnchoringOverdueModel extends AboutTask {
  readonly kind: 'anchoring-overdue';
  readonly missing: { readonly what: 'plan' } | { readonly what: 'measure'; readonly number: number };
  readonly lastDay: LastDay;
  readonly url: string;
}

export interface TaskAnchoredModel extends AboutTask {
  readonly kind: 'task-anchored';
  readonly ownerName: string;
  readonly structure: string;
  readonly residents: string;
  readonly measures: { readonly done: number; readonly of: number };
  /** Why measures are missing, in the words of who concluded the task. */
  readonly reason?: string;
  readonly url: string;
}

export interface DeadlineChangedModel extends AboutTask {
  readonly kind: 'deadline-changed';
  readonly cause: 'extend' | 'pause' | 'resume' | 'close-early' | 'override' | 'replan' | 'undo';
  readonly step: StepKind;
  readonly before?: LocalDate;
  readonly after?: LastDay;
  readonly byName: string;
  readonly reason: string;
  /** The process gave a second term by itself, because too few voted. */
  readonly isSecondTerm: boolean;
  /** The receiver still has something to do before the new date. */
  readonly mustAct: boolean;
  readonly obligation?: ObligationKind;
  readonly url: string;
}

export interface CancelledModel extends AboutTask {
  readonly kind: 'cancelled';
  readonly byName: string;
  readonly reason: string;
  readonly on: LocalDate;
  readonly url: string;
}

/** Another programme manager has the task; both are told. */
export interface HandedOverModel extends AboutTask {
  readonly kind: 'handed-over';
  /** Whether the reader is the new programme manager, or was it until now. */
  readonly isNew: boolean;
  readonly fromName: string;
  readonly toName: string;
  readonly byName: string;
  readonly reason: string;
  /** What the new programme manager still has to do. */
  readonly duties: readonly { readonly obligation: ObligationKind; readonly lastDay: LastDay }[];
  readonly url: string;
}

/** Somebody left a party, and somebody else has their seats; who takes over is told, who leaves when that was asked. */
export interface TakenOverModel extends AboutTask {
  readonly kind: 'taken-over';
  /** Whether the reader takes over, or leaves. */
  readonly isSuccessor: boolean;
  readonly fromName: string;
  readonly toName: string;
  readonly partyName: string;
  readonly byName: string;
  readonly reason: string;
  readonly duties: readonly { readonly obligation: ObligationKind; readonly lastDay: LastDay }[];
  /** Of the first thing to do, its own page; else the page of the task. */
  readonly obligation?: ObligationKind;
  readonly url: string;
}

export interface ManagerReminderModel extends AboutTask {
  readonly kind: 'manager-reminder';
  readonly obligation: ObligationKind;
  readonly lastDay: LastDay;
  /** Who or what is still missing, as names. */
  readonly missing: readonly string[];
  readonly everyWorkingDays: number;
  readonly url: string;
  readonly settingsUrl: string;
}

export interface SentBackModel extends AboutTask {
  readonly kind: 'sent-back';
  /** `board`: objections more often than agreed, so the programme board is asked how it goes on. */
  readonly cause: 'objection' | 'manager' | 'board';
  readonly reasons: readonly { readonly text: string; readonly by: string }[];
  /** The new cycle, when it was opened already. */
  readonly cycle?: CycleNow;
  readonly url: string;
}

export interface CycleNow {
  readonly number: number;
  readonly lastDay: LastDay;
}

export interface WelcomeModel extends AboutTask {
  readonly kind: 'welcome';
  readonly partyName: string;
  readonly wording: string;
  readonly cycle?: CycleNow;
  readonly bulletins: readonly { readonly cycle: number; readonly on: LocalDate }[];
  readonly meeting?: DateAndTime & { readonly location: string };
  readonly url: string;
}

export type MailModel =
  | SignInModel
  | ReceiptModel
  | ToldModel
  | MoreTimeRefusedModel
  | AnswerWithdrawnModel
  | VoiceHandedOverModel
  | EnteredForYouModel
  | LinkForwardedModel
  | LinkRenewalModel
  | SecondLookModel
  | SecondLookAnsweredModel
  | InvitationModel
  | ReminderModel
  | EscalationModel
  | MeetingModel
  | CheckInModel
  | ReflectionModel
  | BulletinModel
  | ConsultationModel
  | OutcomeModel
  | DispositionWorkModel
  | DecisionModel
  | DecisionResultModel
  | ConfirmationModel
  | ObstacleHandledModel
  | AnchoringWorkModel
  | AnchoringPlanModel
  | MeasureModel
  | AnchoringOverdueModel
  | TaskAnchoredModel
  | DeadlineChangedModel
  | CancelledModel
  | ManagerReminderModel
  | SentBackModel
  | WelcomeModel
  | HandedOverModel
  | TakenOverModel;

export type TaskMailModel = Exclude<MailModel, SignInModel>;
