import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Language } from '@samenspel/i18n';
import type { ApiRequest } from './api-request';
import { languageOf } from './language-of';

/** The language of the person who asks: `@InLanguage() language: Language`. */
export const InLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  languageOf(context.switchToHttp().getRequest<ApiRequest>()),
);
