import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Instant } from '@samenspel/domain';
import { DataSource, type EntityManager, type QueryResult, type QueryRunner } from 'typeorm';
import { camelCase } from './snake-case-naming';

/**
 * The one door to PostgreSQL. Inside `transact` every repository takes part in the transaction by itself, so that
 * nobody can forget to hand it on. Rows come with camelCase names, instants as epoch milliseconds, dates as texts.
 */
@Injectable()
export class Database {
  private readonly ambient = new AsyncLocalStorage<EntityManager>();

  constructor(private readonly dataSource: DataSource) {}

  /** The entity manager of the transaction that runs, else that of the pool. */
  get manager(): EntityManager {
    return this.ambient.getStore() ?? this.dataSource.manager;
  }

  get isInTransaction(): boolean {
    return this.ambient.getStore() !== undefined;
  }

  async rows<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
    const { records } = await this.run(sql, parameters);
    return records.map((record) => camelCaseKeys(record) as Row);
  }

  async row<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
    const [first] = await this.rows<Row>(sql, parameters);
    return first;
  }

  /** @returns how many rows were written. */
  async execute(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const { affected } = await this.run(sql, parameters);
    return affected ?? 0;
  }

  /** What PostgreSQL's clock says now, not at the start of the transaction. */
  async clock(): Promise<Instant> {
    const row = await this.row<{ now: Instant }>('select clock_timestamp() as now');
    if (row === undefined) throw new Error('PostgreSQL did not tell the time');
    return row.now;
  }

  /** Runs the work in one transaction; work inside work takes part in the outer one. */
  transact<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.isInTransaction) return work();
    return this.dataSource.transaction((manager) => this.ambient.run(manager, work));
  }

  private async run(sql: string, parameters: readonly unknown[]): Promise<RawResult> {
    const ambient = this.ambient.getStore()?.queryRunner;
    if (ambient !== undefined) return query(ambient, sql, parameters);
    const runner = this.dataSource.createQueryRunner();
    try {
      return await query(runner, sql, parameters);
    } finally {
      await runner.release();
    }
  }
}

type RawResult = QueryResult<Record<string, unknown>>;

function query(runner: QueryRunner, sql: string, parameters: readonly unknown[]): Promise<RawResult> {
  return runner.query(sql, [...parameters], true) as Promise<RawResult>;
}

function camelCaseKeys(record: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [camelCase(name), value]));
}
