import { Injectable } from '@nestjs/common';
import type { Instant } from '@samenspel/domain';
import { Database } from '../database/database';

export interface OpenSession {
  readonly id: string;
  readonly personId: string;
  readonly expiresAt: Instant;
  /** True when its end was moved by this look, so that the cookie has to move too. */
  readonly extended: boolean;
}

export interface SessionLifetime {
  readonly lifetimeMs: number;
  /** A session is written at most once per this time, however many requests use it. */
  readonly extendEveryMs: number;
}

@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  async open(tokenHash: string, personId: string, lifetimeMs: number): Promise<Instant> {
    const rows = await this.database.rows<{ expiresAt: Instant }>(
      `insert into session (token_hash, person_id, expires_at)
       values ($1, $2, clock_timestamp() + $3::float8 * interval '1 millisecond') returning expires_at as "expiresAt"`,
      [tokenHash, personId, lifetimeMs],
    );
    return (rows[0] as { expiresAt: Instant }).expiresAt;
  }

  async findOpen(tokenHash: string, { lifetimeMs, extendEveryMs }: SessionLifetime): Promise<OpenSession | undefined> {
    const rows = await this.database.rows<OpenSession & { due: boolean }>(
      `select id, person_id as "personId", expires_at as "expiresAt", false as extended,
              expires_at < clock_timestamp() + ($2::float8 - $3::float8) * interval '1 millisecond' as due
         from session where token_hash = $1 and ended_at is null and expires_at > clock_timestamp()`,
      [tokenHash, lifetimeMs, extendEveryMs],
    );
    const session = rows[0];
    return session?.due ? this.extend(session, lifetimeMs) : session;
  }

  async end(tokenHash: string): Promise<void> {
    await this.database.execute(
      'update session set ended_at = clock_timestamp() where token_hash = $1 and ended_at is null',
      [tokenHash],
    );
  }

  private async extend(session: OpenSession, lifetimeMs: number): Promise<OpenSession> {
    const rows = await this.database.rows<{ expiresAt: Instant }>(
      `with moved as (
         update session set expires_at = clock_timestamp() + $2::float8 * interval '1 millisecond'
          where id = $1 and ended_at is null returning expires_at
       ) select expires_at as "expiresAt" from moved`,
      [session.id, lifetimeMs],
    );
    return { ...session, expiresAt: rows[0]?.expiresAt ?? session.expiresAt, extended: rows.length > 0 };
  }
}
