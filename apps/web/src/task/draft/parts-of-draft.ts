import type { TaskDraftView } from '@samenspel/contracts';

/** The four parts of the page, in their order. */
export const draftParts = ['about', 'who', 'when', 'check'] as const;
export type DraftPart = (typeof draftParts)[number];

export const anchorOf: Record<DraftPart, string> = {
  about: 'waarover',
  who: 'wie',
  when: 'wanneer',
  check: 'controleren',
};

type Fault = TaskDraftView['faults'][number];

const ofWho = ['parties', 'deciderSeatIds'];
const ofWhen = ['policy', 'pace', 'startsOn'];

/** The part in which a fault is mended. */
export function partOf({ field }: Pick<Fault, 'field'>): DraftPart {
  const [first = ''] = field.split('.');
  if (first === 'secondLook') return 'check';
  if (ofWho.includes(first)) return 'who';
  return ofWhen.includes(first) ? 'when' : 'about';
}

export const faultsOf = (faults: readonly Fault[], part: DraftPart): Fault[] =>
  part === 'check' ? [...faults] : faults.filter((fault) => partOf(fault) === part);
