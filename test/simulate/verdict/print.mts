import type { Verdict } from './verdict.mts';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const counts = (of: Readonly<Record<string, number>>): string =>
  Object.entries(of)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ') || 'none';

/** The closing table. */
export function tableOf(verdict: Verdict): string {
  const { mails, answers, workflows } = verdict;
  const rows: readonly (readonly [string, string])[] = [
    ['tasks', counts(verdict.tasks)],
    ['people', `${verdict.people}, ${verdict.seconds.toFixed(0)} s`],
    ['mails', counts(mails)],
    ['answers', counts(answers)],
    ['refusals', counts(verdict.refusals)],
    ['requests sent again', String(verdict.retried)],
    [
      'reminders late by',
      `worst ${seconds(verdict.remindersLateMs.worst)}, p95 ${seconds(verdict.remindersLateMs.p95)}`,
    ],
    ['closings late by', `worst ${seconds(verdict.closedLateMs.worst)}, p95 ${seconds(verdict.closedLateMs.p95)}`],
    ['rings per workflow', `worst ${verdict.rings.worst}, all ${verdict.rings.total}`],
    [
      'events per workflow',
      workflows === null ? 'not known' : `worst ${workflows.worstEvents}, all ${workflows.totalEvents}`,
    ],
    ['restarts from record', workflows === null ? 'not known' : String(workflows.restarts)],
    ['guarded chain', counts(verdict.chain)],
    ['kills', counts(verdict.kills)],
  ];
  return rows.map(([name, value]) => `${name.padEnd(22)}${value}`).join('\n');
}
