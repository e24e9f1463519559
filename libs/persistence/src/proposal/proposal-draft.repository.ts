import { Injectable } from '@nestjs/common';
import type { Instant } from '@samenspel/domain';
import { Database } from '../database/database';
import { jsonb } from '../database/parameters';
import { versionConflict } from '../database/refusals';

export interface ProposalText {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly { readonly key: string; readonly heading: string; readonly text: string }[];
}

/** The proposal while the work group writes it. */
export interface ProposalDraft extends ProposalText {
  readonly version: number;
  readonly savedAt: Instant;
  readonly savedBy: { readonly id: string; readonly name: string } | null;
}

export interface ProposalToSave extends ProposalText {
  readonly programmeId: string;
  readonly taskId: string;
  readonly personId: string;
  /** 0: nothing was saved yet. */
  readonly expectedVersion: number;
}

interface DraftRow extends ProposalText {
  readonly version: number;
  readonly savedAt: Instant;
  readonly personId: string | null;
  readonly personName: string | null;
}

@Injectable()
export class ProposalDraftRepository {
  constructor(private readonly database: Database) {}

  async find(taskId: string): Promise<ProposalDraft | undefined> {
    const row = await this.database.row<DraftRow>(
      `select d.title, d.summary, d.sections, d.version, d.updated_at as saved_at, p.id as person_id, p.name as person_name
         from proposal_draft d left join person p on p.id = d.updated_by where d.task_id = $1`,
      [taskId],
    );
    if (row === undefined) return undefined;
    const { personId, personName, ...draft } = row;
    return { ...draft, savedBy: personId === null || personName === null ? null : { id: personId, name: personName } };
  }

  /** @throws DomainError VERSION_CONFLICT when somebody else saved meanwhile; nothing was stored then. */
  async save(draft: ProposalToSave): Promise<void> {
    const { programmeId, taskId, personId, title, summary, sections, expectedVersion } = draft;
    const values = [taskId, title, summary, jsonb(sections), personId];
    const saved =
      expectedVersion === 0
        ? await this.database.execute(
            `insert into proposal_draft (task_id, title, summary, sections, updated_by, programme_id, updated_at)
             values ($1, $2, $3, $4, $5, $6, clock_timestamp()) on conflict (task_id) do nothing`,
            [...values, programmeId],
          )
        : await this.database.execute(
            `update proposal_draft set title = $2, summary = $3, sections = $4, updated_by = $5, updated_at = clock_timestamp(),
                    version = version + 1 where task_id = $1 and version = $6`,
            [...values, expectedVersion],
          );
    if (saved === 0) throw versionConflict('proposal draft', taskId, expectedVersion);
  }
}
