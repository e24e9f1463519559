import type { LocalDate } from '@samenspel/domain';
import { type Group, readOwingPeople, readPeople } from '../record/people';
import { postMail, type ProcessMailKind } from '../record/post-mail';
import { readLiveSteps } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import type { Given } from './given-command';

interface Telling {
  readonly kind: Extract<ProcessMailKind, 'deadline-changed' | 'cancelled'>;
  readonly stepId?: string;
  /** The last day that was shown until then. */
  readonly before?: LocalDate | undefined;
  readonly groups?: readonly Group[];
}

const choices: readonly Group[] = ['work-group', 'parties', 'followers'];

/** Who must still act is always told; the choice is about the others. Gives how many people are told. */
export async function tell(change: TaskChange, given: Given, telling: Telling): Promise<number> {
  const stepIds =
    telling.stepId === undefined ? (await readLiveSteps(change)).map(({ stepId }) => stepId) : [telling.stepId];
  const groups = [...choices.filter((group) => given.tell.includes(group)), ...(telling.groups ?? [])];
  const others = groups.length === 0 ? [] : await readPeople(change, groups);
  const personIds = [...new Set([...(await readOwingPeople(change, stepIds)), ...others])];
  const { kind, stepId, before } = telling;
  const params = { commandId: given.commandId, ...(before === undefined ? {} : { before }) };
  await postMail(change, { kind, stepId, dedup: given.commandId, params }, personIds);
  return personIds.length;
}
