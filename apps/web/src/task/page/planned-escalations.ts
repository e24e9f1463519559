import type { PlanView, TaskView } from '@samenspel/contracts';
import { escalationTiers } from '@samenspel/domain';

type Escalation = TaskView['parties'][number]['escalations'][number];

/** When an essential party that stays silent is escalated: everybody can see the dates beforehand. */
export function plannedEscalations({ steps }: Pick<PlanView, 'steps'>): Escalation[] {
  const moments = steps.find(({ kind }) => kind === 'invitation')?.moments ?? [];
  return escalationTiers.flatMap((tier) => {
    const moment = moments.find(({ kind, key }) => kind === 'escalation' && key === `escalation:${tier}`);
    return moment === undefined ? [] : [{ tier, on: moment.send.on, done: false, to: null }];
  });
}
