import { careFarms } from './stories/care-farms.mts';
import { carerSupport } from './stories/carer-support.mts';
import { eighteenPlus } from './stories/eighteen-plus.mts';
import { eveningHelp } from './stories/evening-help.mts';
import { onePlan } from './stories/one-plan.mts';
import { respiteStay } from './stories/respite-stay.mts';
import { waitingTime } from './stories/waiting-time.mts';
import { weekendReports } from './stories/weekend-reports.mts';
import type { Story } from './story.mts';

/** The tasks of the sample agenda: one in every stage, and among them one that is late, one paused and one sent back. */
export const stories: readonly Story[] = [
  respiteStay,
  onePlan,
  eighteenPlus,
  carerSupport,
  waitingTime,
  eveningHelp,
  careFarms,
  weekendReports,
];
