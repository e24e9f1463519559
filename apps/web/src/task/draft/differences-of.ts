import type { TaskDraftBody } from '@samenspel/contracts';

const fields = [
  'title',
  'wording',
  'by',
  'area',
  'frame',
  'frameSetBy',
  'frameInput',
  'openPoints',
  'groupDecides',
  'groupDoesNotDecide',
  'risks',
  'hoursPerMonth',
  'parties',
  'deciderSeatIds',
  'policy',
  'startsOn',
  'pace',
] as const satisfies readonly (keyof TaskDraftBody)[];

export interface Difference {
  readonly field: (typeof fields)[number];
  /** A text as it stands there; of lists how many there are; else a dash. */
  readonly value: string;
}

/** What somebody else changed in a draft. */
export function differencesOf(mine: TaskDraftBody, theirs: TaskDraftBody): Difference[] {
  return fields
    .filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]))
    .map((field) => ({ field, value: shown(theirs[field]) }));
}

function shown(value: TaskDraftBody[keyof TaskDraftBody]): string {
  if (Array.isArray(value)) return String(value.length);
  return typeof value === 'string' || typeof value === 'number' ? String(value) || '–' : '–';
}
