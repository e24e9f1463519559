import type { MailContent } from '../content/mail-content';
import type { MailKind } from '@samenspel/domain';
import type { MailModel } from '../model/mail-model';
import { writeAnchoringOverdue } from './write-anchoring-overdue';
import { writeAnchoringPlan } from './write-anchoring-plan';
import { writeAnchoringWork } from './write-anchoring-work';
import { writeBulletin } from './write-bulletin';
import { writeCancelled } from './write-cancelled';
import { writeCheckIn } from './write-check-in';
import { writeConfirmation } from './write-confirmation';
import { writeConsultation } from './write-consultation';
import { writeDeadlineChanged } from './write-deadline-changed';
import { writeDecision } from './write-decision';
import { writeDecisionResult } from './write-decision-result';
import { writeDispositionWork } from './write-disposition-work';
import { writeAnswerWithdrawn } from './write-answer-withdrawn';
import { writeEnteredForYou } from './write-entered-for-you';
import { writeEscalation } from './write-escalation';
import { writeHandedOver } from './write-handed-over';
import { writeInvitation } from './write-invitation';
import { writeLinkForwarded } from './write-link-forwarded';
import { writeLinkRenewal } from './write-link-renewal';
import { writeManagerReminder } from './write-manager-reminder';
import { writeMeasure } from './write-measure';
import { writeMeeting } from './write-meeting';
import { writeMoreTimeRefused } from './write-more-time-refused';
import { writeObstacleHandled } from './write-obstacle-handled';
import { writeOutcome } from './write-outcome';
import { writeReceipt } from './write-receipt';
import { writeReflection } from './write-reflection';
import { writeReminder } from './write-reminder';
import { writeSecondLook } from './write-second-look';
import { writeSecondLookAnswered } from './write-second-look-answered';
import { writeSentBack } from './write-sent-back';
import { writeSignIn } from './write-sign-in';
import { writeTakenOver } from './write-taken-over';
import { writeTaskAnchored } from './write-task-anchored';
import { writeTold } from './write-told';
import { writeVoiceHandedOver } from './write-voice-handed-over';
import { writeWelcome } from './write-welcome';

/** Every kind has its writer: the compiler finds the one that is missing. */
const writers: { readonly [Kind in MailKind]: (model: Extract<MailModel, { kind: Kind }>) => MailContent } = {
  'sign-in': writeSignIn,
  receipt: writeReceipt,
  told: writeTold,
  'entered-for-you': writeEnteredForYou,
  'answer-withdrawn': writeAnswerWithdrawn,
  'link-forwarded': writeLinkForwarded,
  'link-renewal': writeLinkRenewal,
  'second-look': writeSecondLook,
  'second-look-answered': writeSecondLookAnswered,
  invitation: writeInvitation,
  reminder: writeReminder,
  escalation: writeEscalation,
  meeting: writeMeeting,
  'check-in': writeCheckIn,
  reflection: writeReflection,
  bulletin: writeBulletin,
  consultation: writeConsultation,
  outcome: writeOutcome,
  'more-time-refused': writeMoreTimeRefused,
  'voice-handed-over': writeVoiceHandedOver,
  'disposition-work': writeDispositionWork,
  decision: writeDecision,
  'decision-result': writeDecisionResult,
  confirmation: writeConfirmation,
  'obstacle-handled': writeObstacleHandled,
  'anchoring-work': writeAnchoringWork,
  'anchoring-plan': writeAnchoringPlan,
  measure: writeMeasure,
  'anchoring-overdue': writeAnchoringOverdue,
  'task-anchored': writeTaskAnchored,
  'deadline-changed': writeDeadlineChanged,
  cancelled: writeCancelled,
  'manager-reminder': writeManagerReminder,
  'sent-back': writeSentBack,
  welcome: writeWelcome,
  'handed-over': writeHandedOver,
  'taken-over': writeTakenOver,
};

/** What a mail says, in the language of its reader. Pure: the same model gives the same words. */
export function writeMail(model: MailModel): MailContent {
  const write = writers[model.kind] as (model: MailModel) => MailContent;
  return write(model);
}
