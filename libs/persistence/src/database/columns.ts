import type { Instant } from '@samenspel/domain';
import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';
import { timestamp } from './parameters';

type Options = Pick<ColumnOptions, 'nullable' | 'default' | 'insert' | 'update'>;

/** A UUIDv7 made by PostgreSQL, unless one is given. */
export const IdColumn = (): PropertyDecorator => PrimaryColumn('uuid', { default: () => 'uuidv7()' });

/** `timestamptz` in the table, epoch milliseconds in the program; the type parsers do the way back. */
export const InstantColumn = (options: Options = {}): PropertyDecorator =>
  Column('timestamptz', { ...options, transformer: { to: toTimestamp, from: (value: unknown) => value } });

/** `date` in the table, `YYYY-MM-DD` in the program: a legal local date has no zone. */
export const LocalDateColumn = (options: Options = {}): PropertyDecorator => Column('date', options);

export const JsonColumn = (options: Options = {}): PropertyDecorator => Column('jsonb', options);

function toTimestamp(value: Instant | null | undefined): Date | null | undefined {
  return value === undefined ? undefined : timestamp(value);
}
