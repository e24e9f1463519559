import { Injectable, Logger } from '@nestjs/common';
import { Database } from '@samenspel/persistence';
import { Metrics } from '../platform/metrics';

const alarmAfterSeconds = 10;
const tellAgainMs = 60_000;

/**
 * Looks, in every worker and not only in the one that seals, whether events wait too long for their seal: nobody seals,
 * or a transaction somewhere in the cluster stays open and holds back everything behind it.
 */
@Injectable()
export class UnsealedAlarm {
  private readonly log = new Logger('UnsealedAlarm');
  private toldAt = 0;

  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  /** Gives the age in seconds of the oldest event without a seal; 0 when there is none. */
  async look(): Promise<number> {
    const oldest = await this.database.row<{ events: number; seconds: number }>(
      `select count(*)::int as events, coalesce(extract(epoch from clock_timestamp() - min(e.occurred_at)), 0)::float8 as seconds
         from event e, seal_mark m
        where (e.xact, e.number) > (m.xact, m.number) and not exists (select 1 from seal l where l.event_id = e.id)`,
    );
    const seconds = oldest?.seconds ?? 0;
    this.metrics.gauge('unsealed_events', oldest?.events ?? 0);
    this.metrics.gauge('oldest_unsealed_event_seconds', seconds);
    if (seconds > alarmAfterSeconds) this.alarm(oldest?.events ?? 0, seconds);
    return seconds;
  }

  private alarm(events: number, seconds: number): void {
    if (Date.now() - this.toldAt < tellAgainMs) return;
    this.toldAt = Date.now();
    this.log.error(
      `ALARM: ${String(events)} events have no seal, the oldest for ${seconds.toFixed(0)} s. Does a sealer run, and does a transaction stay open (pg_stat_activity)?`,
    );
  }
}
