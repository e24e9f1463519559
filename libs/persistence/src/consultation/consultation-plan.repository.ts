import { Injectable } from '@nestjs/common';
import type { Instant, MeaningOfSilence, PromptKind } from '@samenspel/domain';
import { Database } from '../database/database';
import { jsonb } from '../database/parameters';
import { versionConflict } from '../database/refusals';
import { isUniqueViolation } from '../database/sql-state';

export interface PreparedPrompt {
  readonly kind: PromptKind;
  readonly question: string;
  readonly explanation: string;
  readonly options: readonly string[];
  /** How many options of a `multiple` may be chosen; absent: all of them. */
  readonly mostChoices?: number;
  readonly required: boolean;
}

export interface ConsultationPreparation {
  readonly question: string;
  readonly minutes: number;
  readonly silence: MeaningOfSilence;
  readonly prompts: readonly PreparedPrompt[];
  readonly roster: { readonly partyIds: readonly string[]; readonly personIds: readonly string[] };
}

export interface ConsultationPlan extends ConsultationPreparation {
  readonly ordinal: number;
  readonly version: number;
  readonly savedAt: Instant;
}

export interface PlanToSave {
  readonly programmeId: string;
  readonly taskId: string;
  readonly ordinal: number;
  /** 0: nothing was saved yet. */
  readonly expectedVersion: number;
}

const columns = 'ordinal, question, minutes, silence, prompts, roster, version, saved_at';
const written = 'version, saved_at';

/** Prompts and roster while they are prepared; after the opening the question and the meaning of silence are read here. */
@Injectable()
export class ConsultationPlanRepository {
  constructor(private readonly database: Database) {}

  find(taskId: string, ordinal: number): Promise<ConsultationPlan | undefined> {
    return this.database.row<ConsultationPlan>(
      `select ${columns} from consultation_plan where task_id = $1 and ordinal = $2`,
      [taskId, ordinal],
    );
  }

  /** @throws DomainError VERSION_CONFLICT when somebody else saved meanwhile. */
  async save(
    { programmeId, taskId, ordinal, expectedVersion }: PlanToSave,
    { question, minutes, silence, prompts, roster }: ConsultationPreparation,
  ): Promise<{ readonly version: number; readonly savedAt: Instant }> {
    const values = [taskId, ordinal, question, minutes, silence, jsonb(prompts), jsonb(roster)];
    const saved =
      expectedVersion === 0
        ? await this.insert([...values, programmeId])
        : await this.database.row<{ version: number; savedAt: Instant }>(
            `update consultation_plan set question = $3, minutes = $4, silence = $5, prompts = $6, roster = $7,
                    version = version + 1, saved_at = clock_timestamp()
              where task_id = $1 and ordinal = $2 and version = $8 returning ${written}`,
            [...values, expectedVersion],
          );
    if (saved === undefined) throw versionConflict('consultation plan', taskId, expectedVersion);
    return saved;
  }

  private async insert(values: readonly unknown[]): Promise<{ version: number; savedAt: Instant } | undefined> {
    try {
      return await this.database.row<{ version: number; savedAt: Instant }>(
        `insert into consultation_plan (task_id, ordinal, question, minutes, silence, prompts, roster, programme_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${written}`,
        values,
      );
    } catch (error) {
      if (isUniqueViolation(error)) return undefined;
      throw error;
    }
  }
}
