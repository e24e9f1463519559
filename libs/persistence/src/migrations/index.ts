import { Foundation0001 } from './0001-foundation';
import { TemporalMark0002 } from './0002-temporal-mark';
import { MailsOfProgramme0003 } from './0003-mails-of-programme';
import { ClosingDays0004 } from './0004-closing-days';
import { Departure0005 } from './0005-departure';
import { AbsenceAndDirectory0006 } from './0006-absence-and-directory';
import { Anchoring0007 } from './0007-anchoring';
import { PromptKinds0008 } from './0008-prompt-kinds';
import { Minutes0009 } from './0009-minutes';
import { ReportBack0010 } from './0010-report-back';
import { Voices0011 } from './0011-voices';
import { SecondLook0012 } from './0012-second-look';
import { Risks0013 } from './0013-risks';
import { Reopening0014 } from './0014-reopening';
import { WithdrawnAnswers0015 } from './0015-withdrawn-answers';
import { PartyVoice0016 } from './0016-party-voice';
import { ConfirmationsAndInterests0017 } from './0017-confirmations-and-interests';
import { ReminderBudget0018 } from './0018-reminder-budget';

/** In order; named one by one, because a glob finds other files in a build than in the sources. */
export const migrations = [
  Foundation0001,
  TemporalMark0002,
  MailsOfProgramme0003,
  ClosingDays0004,
  Departure0005,
  AbsenceAndDirectory0006,
  Anchoring0007,
  PromptKinds0008,
  Minutes0009,
  ReportBack0010,
  Voices0011,
  SecondLook0012,
  Risks0013,
  Reopening0014,
  WithdrawnAnswers0015,
  PartyVoice0016,
  ConfirmationsAndInterests0017,
  ReminderBudget0018,
];
