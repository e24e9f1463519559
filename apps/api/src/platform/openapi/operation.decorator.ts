import { applyDecorators, HttpCode, HttpStatus, SetMetadata } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

export interface OperationOptions {
  /** Unique over the API; the name of the generated client function. */
  readonly id: string;
  readonly summary: string;
  /** With the Dutch word of product.md, because paths and fields are English. */
  readonly description: string;
  /** What it answers; absent: nothing (204, 202). */
  readonly answer?: z.ZodType;
  /** 200 unless given. */
  readonly status?: HttpStatus;
  /** Codes of refusals beside those that every route has; documented by their HTTP status. */
  readonly refusals?: readonly string[];
  /** For what is not JSON. */
  readonly produces?: string;
}

export const OPERATION = 'samenspel:operation';

/** Names a route for the OpenAPI document, and checks nothing: `@May` and the schemas do. */
export function Operation(options: OperationOptions): MethodDecorator {
  const status = options.status ?? HttpStatus.OK;
  return applyDecorators(
    SetMetadata(OPERATION, options),
    HttpCode(status),
    ApiOperation({ operationId: options.id, summary: options.summary, description: options.description }),
    ApiResponse({
      status,
      description: options.summary,
      ...(options.answer ? { standardSchema: options.answer } : {}),
    }),
    ...(options.produces ? [ApiProduces(options.produces)] : []),
  );
}
