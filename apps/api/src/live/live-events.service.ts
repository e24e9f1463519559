import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type MessageEvent } from '@nestjs/common';
import type { LiveEvent } from '@samenspel/contracts';
import { may, type Actor } from '@samenspel/domain';
import {
  SealedEventsRepository,
  listenToSealed,
  type LogPosition,
  type SealedChange,
  type SealedListener,
} from '@samenspel/persistence';
import { Observable, Subject, filter, interval, map, merge, takeUntil, timer } from 'rxjs';
import { API_SETTINGS, type ApiSettings } from '../platform/api-settings';

const pollMs = 2_000;
const heartbeatMs = 20_000;
// A stream ends now and then, so that the browser asks again and who lost a seat is looked at anew.
const longestStreamMs = 10 * 60_000;
const mostAtOnce = 500;

/** Tells browsers which tasks changed, following what the sealer sealed. One reader of the log for all streams. */
@Injectable()
export class LiveEventsService implements BeforeApplicationShutdown {
  private readonly logger = new Logger(LiveEventsService.name);
  private readonly sealed = new Subject<SealedChange>();
  private readonly stopping = new Subject<void>();
  private position: LogPosition | undefined;
  private listener: SealedListener | undefined;
  private poll: NodeJS.Timeout | undefined;
  private reading: Promise<void> | undefined;
  private streams = 0;

  constructor(
    private readonly log: SealedEventsRepository,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  /** The changes that an actor may read, after `lastEventId` when the browser reconnects. */
  follow(actor: Actor, lastEventId: string | undefined): Observable<MessageEvent> {
    const changes = this.after(positionOf(lastEventId)).pipe(
      filter(({ programmeId, taskId }) => may(actor, 'task.read', { programmeId, taskId: taskId ?? undefined })),
      map(messageOf),
    );
    const heartbeat = merge(timer(0), interval(heartbeatMs)).pipe(map((): MessageEvent => ({ comment: 'here' })));
    return merge(changes, heartbeat).pipe(takeUntil(merge(this.stopping, timer(longestStreamMs))));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.next();
    clearInterval(this.poll);
    await this.listener?.stop();
    await this.reading;
  }

  /** First what was missed, then what comes; what comes meanwhile waits, and nothing is told twice. */
  private after(start: LogPosition | undefined): Observable<SealedChange> {
    return new Observable((stream) => {
      let at = start;
      let waiting: SealedChange[] | undefined = [];
      const tell = (event: SealedChange): void => {
        if (at !== undefined && !isAfter(event, at)) return;
        at = event;
        stream.next(event);
      };
      const live = this.sealed.subscribe((event) => {
        if (waiting) waiting.push(event);
        else tell(event);
      });
      this.begin();
      const missed = start ? this.log.findAfter(start, mostAtOnce) : Promise.resolve([]);
      void missed
        .then((events) => {
          [...events, ...(waiting ?? [])].forEach(tell);
          waiting = undefined;
        })
        .catch((error: unknown) => {
          stream.error(error);
        });
      return () => {
        live.unsubscribe();
        this.streams -= 1;
      };
    });
  }

  private begin(): void {
    this.streams += 1;
    this.listener ??= listenToSealed(this.settings.database.url, () => {
      this.read();
    });
    this.poll ??= setInterval(() => {
      this.read();
    }, pollMs).unref();
    this.read();
  }

  /** One reading at a time; a ring during a reading is caught by the next poll at the latest. */
  private read(): void {
    if (this.streams === 0) {
      this.position = undefined;
      return;
    }
    this.reading ??= this.readOn()
      .catch((error: unknown) => {
        this.logger.warn(`The log could not be read: ${String(error)}`);
      })
      .finally(() => {
        this.reading = undefined;
      });
  }

  private async readOn(): Promise<void> {
    this.position ??= await this.log.lastPosition();
    for (;;) {
      const events = await this.log.findAfter(this.position, mostAtOnce);
      for (const event of events) this.sealed.next(event);
      this.position = events.at(-1) ?? this.position;
      if (events.length < mostAtOnce) return;
    }
  }
}

function isAfter(event: LogPosition, at: LogPosition): boolean {
  const [left, right] = [BigInt(event.xact), BigInt(at.xact)];
  return left === right ? BigInt(event.number) > BigInt(at.number) : left > right;
}

function messageOf(event: SealedChange): MessageEvent {
  const data: LiveEvent = {
    taskId: event.taskId ?? undefined,
    stepId: event.stepId ?? undefined,
    type: event.type,
    seq: event.seq,
  };
  return { id: `${event.xact}-${event.number}`, data };
}

function positionOf(lastEventId: string | undefined): LogPosition | undefined {
  const [, xact, number] = /^(\d{1,18})-(\d{1,18})$/.exec(lastEventId ?? '') ?? [];
  return xact !== undefined && number !== undefined ? { xact, number } : undefined;
}
