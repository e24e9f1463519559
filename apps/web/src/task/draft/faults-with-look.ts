import type { SecondLooksView, TaskDraftView } from '@samenspel/contracts';

type Faults = TaskDraftView['faults'];

/** Somebody else may look while the draft stays as it is: how far that is comes from where it is read again. */
export function faultsWithLook(faults: Faults, looks: SecondLooksView | undefined): Faults {
  if (looks === undefined) return faults;
  const others = faults.filter(({ field }) => field !== 'secondLook');
  return looks.why === null
    ? others
    : [...others, { field: 'secondLook', code: 'SECOND_LOOK', params: { why: looks.why } }];
}
