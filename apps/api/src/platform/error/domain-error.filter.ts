import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { ApiReply, ApiRequest } from '../http/api-request';
import { languageOf } from '../http/language-of';
import { problemOf } from './problem-of';
import { refusalOf } from './refusal-of';

/** The one place where an error becomes HTTP: `application/problem+json` in the user's language. */
@Catch()
export class DomainErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<ApiRequest>();
    const reply = host.switchToHttp().getResponse<ApiReply>();
    const language = languageOf(request);
    const refusal = refusalOf(error);
    const problem = problemOf(refusal, language);
    if (problem.status >= 500)
      this.logger.error(`${request.method} ${routeOf(request)}: ${refusal.code}`, stackOf(error));
    if (reply.sent) return;
    const { retryAfterSeconds } = refusal.params;
    if (typeof retryAfterSeconds === 'number') void reply.header('retry-after', String(retryAfterSeconds));
    void reply
      .code(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', language)
      .send(JSON.stringify(problem));
  }
}

// The pattern of the route, because the address itself holds ids and may hold what somebody typed.
const routeOf = (request: ApiRequest): string => request.routeOptions.url ?? 'unknown route';

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
