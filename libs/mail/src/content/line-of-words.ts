import { dateWords, periodWords } from '@samenspel/i18n';
import type { Station, TaskSheet } from '../model/parts';
import type { LineOfWords } from './mail-content';
import type { Say } from './say';

const wordOfState = { done: 'done', now: 'now', planned: 'open', paused: 'paused' } as const;

/** The small line of a task: five stations with a state and a period, all in words. */
export function lineOfWords(say: Say, task: TaskSheet): LineOfWords {
  return {
    caption: say.t('common:line.label'),
    rows: task.line.map((station) => ({
      state: station.state,
      stateWord: say.t(`common:status.${wordOfState[station.state]}`),
      name: nameOf(say, station),
      when: periodOf(say, station),
    })),
  };
}

function nameOf(say: Say, { stage, cycle }: Station): string {
  const name = say.t(`task:stages.${stage}`);
  return cycle ? say.t('mail:line.cycle', { name, number: cycle.number, of: cycle.of }) : name;
}

/** The year is said where a station runs on into another one. */
function periodOf({ language }: Say, { from, until }: Station): string {
  if (from.slice(0, 4) === until.slice(0, 4)) return periodWords({ from, until, language, form: 'short' });
  const short = (date: string): string => dateWords({ date, today: from, language, form: 'short' });
  return `${short(from)} - ${short(until)}`;
}
