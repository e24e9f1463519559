import { judge } from './judge.mts';
import { RecordReader, type TaskFact } from './read-facts.mts';
import type { Findings, Seen, Source } from './source.mts';

/** Everything, from PostgreSQL. */
export class RecordSource implements Source {
  readonly #record: RecordReader;

  constructor(databaseUrl: string) {
    this.#record = new RecordReader(databaseUrl);
  }

  tasks(taskIds: readonly string[]): Promise<readonly TaskFact[]> {
    return this.#record.tasks(taskIds);
  }

  look(taskIds: readonly string[]): Promise<void> {
    return this.#record.noteRings(taskIds);
  }

  isQuiet(taskIds: readonly string[]): Promise<boolean> {
    return this.#record.isQuiet(taskIds);
  }

  async judge(taskIds: readonly string[], seen: Seen): Promise<Findings> {
    const facts = await this.#record.facts(taskIds);
    const rings = this.#record.ringsPerTask;
    return {
      ...judge({ facts, ...seen, arrived: await seen.arrived() }),
      rings: { total: rings.reduce((sum, count) => sum + count, 0), worst: Math.max(0, ...rings) },
      ...{ tasks: facts.tasks, steps: facts.steps, notJudged: [] },
    };
  }

  close(): Promise<void> {
    return this.#record.close();
  }
}
