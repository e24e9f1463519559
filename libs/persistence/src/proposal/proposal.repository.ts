import { Injectable } from '@nestjs/common';
import type { Instant, StepKind, TaskStatus } from '@samenspel/domain';
import { Database } from '../database/database';
import { idOf } from '../database/id-of';
import { found } from '../database/refusals';
import type { ProposalText } from './proposal-draft.repository';
import { ProposalVersionEntity } from './proposal-version.entity';

/** A delivered proposal; never changed, named by its hash. */
export interface Proposal extends ProposalText {
  readonly id: string;
  readonly taskId: string;
  readonly number: number;
  readonly sha256: string;
  readonly deliveredAt: Instant;
  readonly deliveredBy: { readonly id: string; readonly name: string };
  /** A consultation named this very version, or the task was sent back after it: the next delivery is a new version. */
  readonly isSpent: boolean;
}

export type ProposalSummary = Pick<Proposal, 'id' | 'number' | 'title' | 'summary' | 'deliveredAt'>;

export interface NewProposal extends ProposalText {
  readonly programmeId: string;
  readonly taskId: string;
  readonly number: number;
  readonly sha256: string;
  readonly deliveredBy: string;
  readonly deliveredAt: Instant;
}

/** A task while a transaction holds it. */
export interface HeldTask {
  readonly programmeId: string;
  readonly status: TaskStatus;
  /** The step that was opened last. */
  readonly lastStep?: { readonly id: string; readonly kind: StepKind };
}

type ProposalRow = Omit<Proposal, 'deliveredBy'> & { readonly personId: string; readonly personName: string };

const reading = `
select v.id, v.task_id, v.number, v.title, v.summary, v.sections, v.sha256, v.delivered_at, p.id as person_id, p.name as person_name,
       exists (select 1 from step s where s.task_id = v.task_id and s.proposal_version_id = v.id)
         or exists (select 1 from event e where e.task_id = v.task_id and e.type = 'task.sent-back' and e.occurred_at >= v.delivered_at) as is_spent
  from proposal_version v join person p on p.id = v.delivered_by`;

@Injectable()
export class ProposalRepository {
  constructor(private readonly database: Database) {}

  async getById(id: string): Promise<Proposal> {
    return found(await this.findById(id), 'proposal', id);
  }

  findById(id: string): Promise<Proposal | undefined> {
    return this.read(`${reading} where v.id = $1`, id);
  }

  /** The version that was delivered last. */
  findLast(taskId: string): Promise<Proposal | undefined> {
    return this.read(`${reading} where v.task_id = $1 order by v.number desc limit 1`, taskId);
  }

  /** The versions of a task in five lines each, the first one first. */
  findSummaries(taskId: string): Promise<readonly ProposalSummary[]> {
    return this.database.rows<ProposalSummary>(
      'select id, number, title, summary, delivered_at from proposal_version where task_id = $1 order by number',
      [taskId],
    );
  }

  async insert(proposal: NewProposal): Promise<string> {
    return idOf(await this.database.manager.insert(ProposalVersionEntity, { ...proposal }));
  }

  /**
   * Holds the task until the end of the transaction, as every change of its course does: no consultation opens meanwhile.
   * @returns its status, and the step that was opened last.
   */
  async holdTask(taskId: string): Promise<HeldTask> {
    if (!this.database.isInTransaction) throw new Error('A task is held until the end of a transaction');
    const task = await this.database.row<Omit<HeldTask, 'lastStep'>>(
      'select programme_id, status from task where id = $1 for no key update',
      [taskId],
    );
    const lastStep = await this.database.row<NonNullable<HeldTask['lastStep']>>(
      'select id, kind from step where task_id = $1 order by opens_at desc, id desc limit 1',
      [taskId],
    );
    return { ...found(task, 'task', taskId), ...(lastStep && { lastStep }) };
  }

  private async read(sql: string, id: string): Promise<Proposal | undefined> {
    const row = await this.database.row<ProposalRow>(sql, [id]);
    if (row === undefined) return undefined;
    const { personId, personName, ...proposal } = row;
    return { ...proposal, deliveredBy: { id: personId, name: personName } };
  }
}
