import type { Database } from '@samenspel/persistence';
import type { LinkUrls } from '../link-urls';
import { mailKinds, type MailKind } from '@samenspel/domain';
import type { MailModel, TaskMailModel } from '../model/mail-model';
import type { Loading } from './loading';
import {
  loadAnchoringOverdue,
  loadAnchoringPlan,
  loadAnchoringWork,
  loadMeasure,
  loadTaskAnchored,
} from './load-anchoring';
import { loadAnswerMail, loadEnteredForYou } from './load-answer-mail';
import { loadAnswerWithdrawn } from './load-answer-withdrawn';
import { loadBulletin } from './load-bulletin';
import { loadCancelled, loadDeadlineChanged, loadSentBack } from './load-steering';
import { loadCheckIn, loadReflection } from './load-cycle-asking';
import { loadConfirmation, loadObstacleHandled } from './load-confirmation';
import { loadConsultation } from './load-consultation';
import { loadDecision } from './load-decision';
import { loadDecisionResult } from './load-decision-result';
import { loadDispositionWork } from './load-disposition-work';
import { loadEscalation } from './load-escalation';
import { loadHandedOver } from './load-handed-over';
import { loadInvitation } from './load-invitation';
import { loadLinkForwarded, loadLinkRenewal } from './load-link-mail';
import { loadManagerReminder } from './load-manager-reminder';
import { loadMeeting } from './load-meeting';
import { loadMoreTimeRefused } from './load-more-time-refused';
import { loadOutcome } from './load-outcome';
import { loadReminder } from './load-reminder';
import { loadSecondLook, loadSecondLookAnswered } from './load-second-look';
import { loadSignIn } from './load-sign-in';
import { loadTakenOver } from './load-taken-over';
import { loadVoiceHandedOver } from './load-voice-handed-over';
import { loadWelcome } from './load-welcome';
import { MailNotInRecordError } from './mail-not-in-record-error';
import type { MailRow } from './mail-row';
import { readMail, readTaskMailRows, type Calendars } from './read-mail-rows';
import { addresseeOf, taskSheetOf } from './task-sheet';

/** About a task that runs, or did; the others are about none, or about a draft. */
type TaskMailKind = Exclude<MailKind, 'sign-in' | 'second-look' | 'second-look-answered'>;

const loaders: {
  readonly [Kind in TaskMailKind]: (loading: Loading) => Promise<Extract<TaskMailModel, { kind: Kind }>>;
} = {
  receipt: async (loading) => ({ kind: 'receipt', ...(await loadAnswerMail(loading)) }),
  told: async (loading) => ({ kind: 'told', ...(await loadAnswerMail(loading)) }),
  'entered-for-you': loadEnteredForYou,
  'answer-withdrawn': loadAnswerWithdrawn,
  'link-forwarded': loadLinkForwarded,
  'link-renewal': loadLinkRenewal,
  invitation: loadInvitation,
  reminder: loadReminder,
  escalation: loadEscalation,
  meeting: loadMeeting,
  'check-in': loadCheckIn,
  reflection: loadReflection,
  bulletin: loadBulletin,
  consultation: loadConsultation,
  outcome: loadOutcome,
  'more-time-refused': loadMoreTimeRefused,
  'voice-handed-over': loadVoiceHandedOver,
  'disposition-work': loadDispositionWork,
  decision: loadDecision,
  'decision-result': loadDecisionResult,
  confirmation: loadConfirmation,
  'obstacle-handled': loadObstacleHandled,
  'anchoring-work': loadAnchoringWork,
  'anchoring-plan': loadAnchoringPlan,
  measure: loadMeasure,
  'anchoring-overdue': loadAnchoringOverdue,
  'task-anchored': loadTaskAnchored,
  'deadline-changed': loadDeadlineChanged,
  cancelled: loadCancelled,
  'manager-reminder': loadManagerReminder,
  'sent-back': loadSentBack,
  welcome: loadWelcome,
  'handed-over': loadHandedOver,
  'taken-over': loadTakenOver,
};

export interface LoadedMail {
  readonly model: MailModel;
  readonly messageId: string;
}

export interface MailSource {
  readonly database: Database;
  readonly calendars: Calendars;
  readonly links: LinkUrls;
}

/** Reads a mail of the outbox and everything that it says from the record. @throws MailNotInRecordError */
export async function loadMail(source: MailSource, mailId: string): Promise<LoadedMail> {
  const mail = await readMail(source.database, mailId);
  const kind = kindOf(mail);
  return { model: await loadModel(source, mail, kind), messageId: mail.messageId };
}

async function loadModel(source: MailSource, mail: MailRow, kind: MailKind): Promise<MailModel> {
  if (kind === 'sign-in') return loadSignIn(mail, source.links);
  if (kind === 'second-look') return loadSecondLook(source.database, mail, source.links);
  if (kind === 'second-look-answered') return loadSecondLookAnswered(source.database, mail, source.links);
  return loadTaskMail(source, mail, kind);
}

async function loadTaskMail(
  { database, calendars, links }: MailSource,
  mail: MailRow,
  kind: TaskMailKind,
): Promise<MailModel> {
  const rows = await readTaskMailRows(database, calendars, mail);
  return loaders[kind]({ database, links, rows, base: { to: addresseeOf(mail), task: taskSheetOf(rows, links) } });
}

function kindOf(mail: MailRow): MailKind {
  const kind = mailKinds.find((known) => known === mail.kind);
  if (!kind) throw new MailNotInRecordError(mail.mailId, `a kind "${mail.kind}"`);
  return kind;
}
