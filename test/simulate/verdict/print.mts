import type { Verdict } from './verdict.mts';

const notCounted = 'not judged: needs --temporal';
const notSeen = 'not judged: needs --database';
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const counts = (of: Readonly<Record<string, number>>): string =>
  Object.entries(of)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ') || 'none';

const lateBy = (spread: Verdict['closedLateMs']): string =>
  spread === null ? notSeen : `worst ${seconds(spread.worst)}, p95 ${seconds(spread.p95)}`;

/** The closing table. */
export function tableOf(verdict: Verdict): string {
  const { mails, answers, rings, workflows } = verdict;
  const rows: readonly (readonly [string, string])[] = [
    ['tasks', counts(verdict.tasks)],
    ['people', `${verdict.people}, ${verdict.seconds.toFixed(0)} s`],
    ['mails', counts(mails)],
    ['answers', counts(answers)],
    ['acts', counts(verdict.acts)],
    ['refusals', counts(verdict.refusals)],
    ['requests sent again', String(verdict.retried)],
    ['reminders late by', lateBy(verdict.remindersLateMs)],
    ['closings late by', lateBy(verdict.closedLateMs)],
    ['rings per workflow', rings === null ? notSeen : `worst ${rings.worst}, all ${rings.total}`],
    [
      'events per workflow',
      workflows === null ? notCounted : `worst ${workflows.worstEvents}, all ${workflows.totalEvents}`,
    ],
    ['restarts from record', workflows === null ? notCounted : String(workflows.restarts)],
    ['guarded chain', counts(verdict.chain)],
    ['kills', counts(verdict.kills)],
    ...verdict.notJudged.map((what) => ['not judged', what] as const),
  ];
  return rows.map(([name, value]) => `${name.padEnd(22)}${value}`).join('\n');
}
