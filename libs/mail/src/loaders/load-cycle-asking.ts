import { checkInChoices, type CheckInModel, type ReflectionModel } from '../model/mail-model';
import { answerPageOf, choicesOn } from './answer-page';
import { lastDayToAnswer, stepOf } from './last-day';
import type { Loading } from './loading';

export async function loadCheckIn({ database, links, rows, base }: Loading): Promise<CheckInModel> {
  const step = stepOf(rows);
  const goals = await database.rows<{ text: string }>(
    'select text from goal where step_id = $1 order by created_at, id',
    [step.stepId],
  );
  const page = await answerPageOf(database, links, rows, 'check-in');
  return {
    kind: 'check-in',
    ...base,
    cycle: step.ordinal,
    goals: goals.map(({ text }) => text),
    lastDay: lastDayToAnswer(rows),
    choices: choicesOn(page, links, checkInChoices),
    url: page.url,
  };
}

export async function loadReflection({ database, links, rows, base }: Loading): Promise<ReflectionModel> {
  const { url } = await answerPageOf(database, links, rows, 'reflection');
  return { kind: 'reflection', ...base, cycle: stepOf(rows).ordinal, lastDay: lastDayToAnswer(rows), url };
}
