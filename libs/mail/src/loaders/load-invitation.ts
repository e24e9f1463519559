import { replyChoices, type ReplyChoice } from '@samenspel/domain';
import type { InvitationModel } from '../model/mail-model';
import { answerPageOf, choicesOn } from './answer-page';
import { escalationPathOf } from './escalation-path';
import { lastDayToAnswer, needed, obligationOf } from './last-day';
import type { Loading } from './loading';
import type { TaskMailRows } from './mail-row';

// An essential party cannot be only informed, and its "no" starts the escalation: "somebody else" comes before it.
const choicesOfEssential: readonly ReplyChoice[] = ['joins', 'somebody-else', 'later', 'declines'];

/** Needs the obligation of the party. */
export async function loadInvitation({ database, links, rows, base }: Loading): Promise<InvitationModel> {
  const obligation = obligationOf(rows);
  const page = await answerPageOf(database, links, rows);
  const path = await escalationPathOf(database, rows);
  return {
    kind: 'invitation',
    ...base,
    partyName: needed(rows, obligation.partyName ?? undefined, 'its party'),
    ...(obligation.essential && { essential: { why: obligation.whyEssential, path } }),
    lastDay: lastDayToAnswer(rows),
    ...termsOf(rows),
    choices: choicesOn(page, links, obligation.essential ? choicesOfEssential : replyChoices),
    url: page.url,
  };
}

type Terms = Pick<
  InvitationModel,
  'wording' | 'hoursPerMonth' | 'frame' | 'frameSetBy' | 'groupDecides' | 'groupDoesNotDecide' | 'from' | 'until'
>;

/** From the first cycle up to the decision: what somebody says yes to. */
function termsOf({ task, today }: TaskMailRows): Terms {
  const { wording, frame, frameSetBy, groupDecides, groupDoesNotDecide } = task;
  return {
    wording,
    hoursPerMonth: task.hoursPerMonth ?? undefined,
    frame,
    frameSetBy,
    groupDecides,
    groupDoesNotDecide,
    from: task.plan.steps.find(({ kind }) => kind === 'iteration')?.opensOn ?? today,
    until: task.plan.steps.findLast(({ kind }) => kind === 'decision')?.lastDay ?? today,
  };
}
