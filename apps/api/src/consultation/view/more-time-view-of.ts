import type { MoreTimeView } from '@samenspel/contracts';
import { moreTimeStand } from '@samenspel/domain';
import type { MoreTimeAsked } from '@samenspel/persistence';
import { partyRefOf } from '../../task/view/refs-of';
import type { StepRecord } from '../../task/view/task-record';
import { whenOf } from '../../task/view/when-of';

export function moreTimeViewOf(record: StepRecord, asked: MoreTimeAsked): MoreTimeView {
  const { id, partyId, partyName, partyKind, until, reason, askedAt, askedByName, refusal, refusedByName } = asked;
  const { lastDay, extendedBy, status } = record.step;
  return {
    ...{ id, until, reason, refusal },
    party: partyRefOf({ id: partyId, name: partyName, kind: partyKind }),
    asked: whenOf(record, askedAt),
    by: askedByName,
    stand: moreTimeStand(asked, { lastDay, extendedBy, closed: status === 'closed' }),
    refusedBy: refusedByName,
  };
}
