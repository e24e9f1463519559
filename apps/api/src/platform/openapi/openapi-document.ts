import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** The OpenAPI document, made once when the application was built. */
@Injectable()
export class OpenApiDocument {
  private document: OpenAPIObject | undefined;

  get(): OpenAPIObject {
    if (!this.document) throw new Error('The OpenAPI document is asked for before the application was built');
    return this.document;
  }

  set(document: OpenAPIObject): void {
    this.document = document;
  }
}
