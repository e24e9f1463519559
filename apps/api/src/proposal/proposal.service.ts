import { Injectable } from '@nestjs/common';
import type { ProposalDraftBody, ProposalDraftView, ProposalPage, ProposalView } from '@samenspel/contracts';
import { checkProposalMoment, DomainError, may, whyNoProposalNow, type Actor } from '@samenspel/domain';
import {
  Database,
  EventLog,
  ObligationRepository,
  ProposalDraftRepository,
  ProposalRepository,
  ResourceRepository,
  TaskReadingsRepository,
  type Proposal,
  type ProposalDraft,
  StepRepository,
} from '@samenspel/persistence';
import { InputInvalidError } from '../platform/error/input-invalid.error';
import { TaskRecords, type TaskRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';
import { proposalFaults } from './proposal-faults';
import { proposalHash } from './proposal-hash';

type Asking = Actor & { readonly personId: string };

const nothing = { title: '', summary: '', sections: [], version: 0, savedAt: null, savedBy: null } as const;
type PresentDraft = ProposalDraft | typeof nothing;

/** The proposal: written by the whole group in one draft, delivered as a version that never changes. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly records: TaskRecords,
    private readonly drafts: ProposalDraftRepository,
    private readonly proposals: ProposalRepository,
    private readonly obligations: ObligationRepository,
    private readonly readings: TaskReadingsRepository,
    private readonly resources: ResourceRepository,
    private readonly steps: StepRepository,
  ) {}

  async readDraft(taskId: string, actor: Asking): Promise<ProposalDraftView> {
    const record = await this.records.read(taskId);
    const draft = (await this.drafts.find(taskId)) ?? nothing;
    const resource = await this.resources.findOfTask(taskId);
    const whyNot = whyNoProposalNow({ status: record.task.status, lastStep: record.steps.at(-1)?.kind }) ?? null;
    return {
      ...textOf(draft),
      taskId,
      taskTitle: record.task.title,
      version: draft.version,
      saved: draft.savedAt === null ? null : whenOf(record, draft.savedAt),
      savedBy: draft.savedBy,
      mayDeliver: whyNot === null && resource !== undefined && may(actor, 'proposal.deliver', resource),
      whyNot,
      versions: await this.versionsOf(record),
    };
  }

  /** @throws DomainError VERSION_CONFLICT when somebody else saved since it was read; nothing was stored then. TASK_ENDED */
  async saveDraft(
    taskId: string,
    actor: Asking,
    { body, version }: { readonly body: ProposalDraftBody; readonly version: number },
  ): Promise<ProposalDraftView> {
    const { task } = await this.records.read(taskId);
    if (task.status !== 'running' && task.status !== 'paused') throw new DomainError('TASK_ENDED', { taskId });
    const { programmeId } = task;
    const { personId } = actor;
    await this.drafts.save({ ...body, programmeId, taskId, personId, expectedVersion: version });
    return this.readDraft(taskId, actor);
  }

  /**
   * Delivers the draft as the next version. The same text again, while nobody was asked about it yet, is that version.
   * @throws InputInvalidError with every empty field; DomainError VERSION_CONFLICT, and what `checkProposalMoment` throws.
   */
  async deliver(taskId: string, actor: Asking, expected?: number): Promise<ProposalView> {
    const proposalId = await this.database.transact(() => this.write(taskId, actor, expected));
    return viewOf(await this.records.read(taskId), await this.proposals.getById(proposalId));
  }

  async read(proposalId: string): Promise<ProposalPage> {
    const proposal = await this.proposals.getById(proposalId);
    const record = await this.records.read(proposal.taskId);
    return { ...viewOf(record, proposal), taskTitle: record.task.title, versions: await this.versionsOf(record) };
  }

  private async write(taskId: string, { personId }: Asking, expected?: number): Promise<string> {
    const { programmeId, status, lastStep } = await this.proposals.holdTask(taskId);
    checkProposalMoment({ status, lastStep: lastStep?.kind });
    const text = await this.deliverableOf(taskId, expected);
    const last = await this.proposals.findLast(taskId);
    const sha256 = proposalHash(text);
    if (last?.sha256 === sha256 && !last.isSpent) return last.id;
    const number = (last?.number ?? 0) + 1;
    const deliveredAt = await this.database.clock();
    const about = { programmeId, taskId };
    const proposalId = await this.proposals.insert({
      ...text,
      ...about,
      ...{ number, sha256, deliveredBy: personId, deliveredAt },
    });
    await this.tell({ ...about, stepId: lastStep?.id }, personId, { proposalId, number, text });
    return proposalId;
  }

  private async deliverableOf(taskId: string, expected?: number): Promise<ProposalDraftBody> {
    const draft = (await this.drafts.find(taskId)) ?? nothing;
    if (expected !== undefined && expected !== draft.version) throw new DomainError('VERSION_CONFLICT', { expected });
    const faults = proposalFaults(draft);
    if (faults.length > 0) throw new InputInvalidError(faults);
    return textOf(draft);
  }

  private async tell(
    about: { readonly programmeId: string; readonly taskId: string; readonly stepId: string | undefined },
    personId: string,
    { proposalId, number, text }: { proposalId: string; number: number; text: ProposalDraftBody },
  ): Promise<void> {
    if (about.stepId !== undefined) await this.steps.joinAnswers(about.stepId);
    const [eventId = null] = await this.events.append({
      type: 'proposal.delivered',
      ...about,
      actor: `person:${personId}`,
      ids: { proposalId, number },
      content: text,
    });
    if (about.stepId !== undefined) await this.obligations.settleKind(about.stepId, 'deliver-proposal', eventId);
  }

  private async versionsOf(record: TaskRecord): Promise<ProposalPage['versions']> {
    const versions = await this.readings.findProposals(record.task.id);
    return versions.map(({ deliveredAt, ...rest }) => ({ ...rest, delivered: whenOf(record, deliveredAt) }));
  }
}

const textOf = ({ title, summary, sections }: PresentDraft | Proposal): ProposalDraftBody => ({
  title,
  summary,
  sections: sections.map(({ key, heading, text }) => ({ key, heading, text })),
});

function viewOf(record: TaskRecord, proposal: Proposal): ProposalView {
  const { id, taskId, number, sha256, deliveredAt, deliveredBy } = proposal;
  return { ...textOf(proposal), id, taskId, number, sha256, deliveredBy, delivered: whenOf(record, deliveredAt) };
}
