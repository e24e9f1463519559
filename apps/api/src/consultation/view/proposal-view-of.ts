import type { ProposalView } from '@samenspel/contracts';
import type { ConsultedText } from '@samenspel/persistence';
import type { TaskRecord } from '../../task/view/task-record';
import { whenOf } from '../../task/view/when-of';

export function proposalViewOf(record: Pick<TaskRecord, 'calendar'>, text: ConsultedText): ProposalView {
  const { id, taskId, number, title, summary, sections, sha256, deliveredAt, deliveredById, deliveredByName } = text;
  return {
    ...{ id, taskId, number, title, summary, sha256 },
    sections: [...sections],
    delivered: whenOf(record, deliveredAt),
    deliveredBy: { id: deliveredById, name: deliveredByName },
  };
}
