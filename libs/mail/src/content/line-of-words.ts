import { periodWords } from '@samenspel/i18n';
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
      when: periodWords({ from: station.from, until: station.until, language: say.language, form: 'short' }),
    })),
  };
}

function nameOf(say: Say, { stage, cycle }: Station): string {
  const name = say.t(`task:stages.${stage}`);
  return cycle ? say.t('mail:line.cycle', { name, number: cycle.number, of: cycle.of }) : name;
}
