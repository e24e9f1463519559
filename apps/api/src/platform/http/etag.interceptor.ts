import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { tap, type Observable } from 'rxjs';
import type { ApiReply } from './api-request';

/** Whatever has a `version` gets it as its ETag, so that `If-Match` can name what somebody read. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<ApiReply>();
    return next.handle().pipe(
      tap((answer: unknown) => {
        const version = (answer as { version?: unknown } | null | undefined)?.version;
        if (typeof version === 'number' && !reply.sent) void reply.header('etag', `"${version}"`);
      }),
    );
  }
}
