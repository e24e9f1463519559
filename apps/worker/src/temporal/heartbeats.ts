import type { KillPoints } from '@samenspel/engine';
import type { Context } from '@temporalio/activity';
import type { ActivityInterceptors, ActivityInterceptorsFactory } from '@temporalio/worker';

// Several in each heartbeat timeout of `workflows/src/activities.ts`; the SDK sends no more of them than are needed.
const everyMs = 1_000;

/** Tells Temporal, as long as an activity runs, that this process lives: what a killed process was at is given out again soon. */
export function heartbeats(kill: KillPoints): ActivityInterceptorsFactory {
  return (context: Context): ActivityInterceptors => ({
    inbound: {
      async execute(input, next) {
        // A local activity dies with its workflow task, which has a timeout of its own.
        if (context.info.isLocal) return next(input);
        kill.reach('in-activity');
        const beating = setInterval(() => {
          context.heartbeat();
        }, everyMs);
        try {
          return await next(input);
        } finally {
          clearInterval(beating);
        }
      },
    },
  });
}
