import { Injectable } from '@nestjs/common';
import { instantText, type AgendaPolicyBody, type AgendaPolicyView, type PolicyPreview } from '@samenspel/contracts';
import { checkPolicy, dateChanges, defaultPolicy, DomainError, policyChanges, type Policy } from '@samenspel/domain';
import { AgendaRepository, ClosingDayRepository, Database, type PolicyVersion } from '@samenspel/persistence';
import { InputInvalidError } from '../../platform/error/input-invalid.error';
import { deadlineOf } from '../view/when-of';
import { planDraft } from './draft-plan';
import { policyFieldFaults } from './policy-field-faults';

interface Asked {
  readonly programmeId: string;
  readonly agendaId: string;
}

/** *Beleid*: what the tasks of an agenda start from, what a change of it would mean, and who changed it why. */
@Injectable()
export class AgendaPolicyService {
  constructor(
    private readonly agendas: AgendaRepository,
    private readonly closingDays: ClosingDayRepository,
    private readonly database: Database,
  ) {}

  async read({ programmeId, agendaId }: Asked): Promise<AgendaPolicyView> {
    const { id, name, version, policy } = await this.agendas.getById(programmeId, agendaId);
    const history = await this.agendas.findPolicyVersions(agendaId);
    const drafts = await this.agendas.countDrafts(agendaId);
    return { id, name, version, policy, usual: defaultPolicy, drafts, history: history.map(changeOf) };
  }

  /** @throws InputInvalidError with every fault of the policy, at its field. */
  async preview({ programmeId, agendaId }: Asked, body: AgendaPolicyBody['policy']): Promise<PolicyPreview> {
    const { policy: before } = await this.agendas.getById(programmeId, agendaId);
    const after = checkedPolicy(body);
    const closed = await this.closingDays.findClosedDates(programmeId);
    const now = await this.database.clock();
    const planOf = (policy: Policy) =>
      planDraft({ id: agendaId, policy, policyOverride: {}, startsOn: null, pace: null }, now, closed);
    const { calendar, startsOn: today, plan } = planOf(before);
    const dated = { calendar, today };
    return {
      today,
      changes: [...policyChanges(before, after)],
      dates: dateChanges(plan, planOf(after).plan).map((change) => ({
        ...{ stepKind: change.stepKind, ordinal: change.ordinal },
        before: change.before && deadlineOf(dated, change.before),
        after: change.after && deadlineOf(dated, change.after),
      })),
    };
  }

  /** @throws InputInvalidError; DomainError POLICY_UNCHANGED or VERSION_CONFLICT */
  async change(
    asked: Asked & { version: number; personId: string },
    body: AgendaPolicyBody,
  ): Promise<AgendaPolicyView> {
    const { policy: before } = await this.agendas.getById(asked.programmeId, asked.agendaId);
    const policy = checkedPolicy(body.policy);
    const changes = policyChanges(before, policy);
    if (changes.length === 0) throw new DomainError('POLICY_UNCHANGED', { agendaId: asked.agendaId });
    await this.agendas.changePolicy({ ...asked, policy, changes, reason: body.reason });
    return this.read(asked);
  }
}

function checkedPolicy(body: AgendaPolicyBody['policy']): Policy {
  const policy = { v: 1, ...body } as const;
  const faults = checkPolicy(policy);
  if (faults.length > 0) throw new InputInvalidError(policyFieldFaults(faults));
  return policy;
}

const changeOf = ({ version, changes, reason, changedBy, changedByName, changedAt }: PolicyVersion) => ({
  ...{ version, reason, changes: [...changes] },
  by: { id: changedBy, name: changedByName },
  at: instantText(changedAt),
});
