import { HttpStatus } from '@nestjs/common';

/** What a refusal is in HTTP. A code that is not here is a rule of the process that refuses: 409. */
const statuses: Readonly<Record<string, HttpStatus>> = {
  INPUT_INVALID: HttpStatus.BAD_REQUEST,
  BODY_NOT_JSON: HttpStatus.BAD_REQUEST,
  IDEMPOTENCY_KEY_REQUIRED: HttpStatus.BAD_REQUEST,
  ABSENCE_DEPUTY_NOT_POSSIBLE: HttpStatus.BAD_REQUEST,
  ABSENCE_ENDS_BEFORE_START: HttpStatus.BAD_REQUEST,
  ABSENCE_IN_THE_PAST: HttpStatus.BAD_REQUEST,
  RISK_DATE_PAST: HttpStatus.BAD_REQUEST,
  RISK_OWNER_UNKNOWN: HttpStatus.BAD_REQUEST,
  SECOND_LOOK_WRONG_SIDE: HttpStatus.BAD_REQUEST,
  SECOND_LOOK_TEXT_CHANGED: HttpStatus.PRECONDITION_FAILED,
  UNKNOWN_PARTY: HttpStatus.BAD_REQUEST,
  SHEET_TOO_LARGE: HttpStatus.BAD_REQUEST,
  SHEET_IS_WORKBOOK: HttpStatus.BAD_REQUEST,
  SHEET_NOT_UTF8: HttpStatus.BAD_REQUEST,
  SHEET_EMPTY: HttpStatus.BAD_REQUEST,
  SHEET_NOT_CSV: HttpStatus.BAD_REQUEST,
  SHEET_COLUMN_TWICE: HttpStatus.BAD_REQUEST,
  SHEET_COLUMNS_MISSING: HttpStatus.BAD_REQUEST,
  SHEET_OF_ANOTHER_CONSULTATION: HttpStatus.BAD_REQUEST,
  CLOSING_DAY_REVERSED: HttpStatus.BAD_REQUEST,
  CLOSING_DAY_TOO_LONG: HttpStatus.BAD_REQUEST,
  CLOSING_DAY_OVER: HttpStatus.BAD_REQUEST,
  CLOSING_DAY_TOO_FAR: HttpStatus.BAD_REQUEST,
  PARTY_TWICE: HttpStatus.BAD_REQUEST,
  UNKNOWN_SEAT: HttpStatus.BAD_REQUEST,
  NOT_IN_WORK_GROUP: HttpStatus.BAD_REQUEST,
  UNAUTHENTICATED: HttpStatus.UNAUTHORIZED,
  SIGN_IN_LINK_EXPIRED: HttpStatus.GONE,
  LINK_NOT_VALID: HttpStatus.GONE,
  FORBIDDEN: HttpStatus.FORBIDDEN,
  CROSS_SITE: HttpStatus.FORBIDDEN,
  NOT_FOUND: HttpStatus.NOT_FOUND,
  NOT_ACCEPTABLE: HttpStatus.NOT_ACCEPTABLE,
  VERSION_CONFLICT: HttpStatus.PRECONDITION_FAILED,
  BODY_TOO_LARGE: HttpStatus.PAYLOAD_TOO_LARGE,
  WRONG_CONTENT_TYPE: HttpStatus.UNSUPPORTED_MEDIA_TYPE,
  IF_MATCH_REQUIRED: HttpStatus.PRECONDITION_REQUIRED,
  TOO_MANY_REQUESTS: HttpStatus.TOO_MANY_REQUESTS,
  BUSY: HttpStatus.SERVICE_UNAVAILABLE,
  UNEXPECTED: HttpStatus.INTERNAL_SERVER_ERROR,
};

export const statusOfCode = (code: string): HttpStatus => statuses[code] ?? HttpStatus.CONFLICT;

const codesOfHttp: Readonly<Record<number, string>> = {
  400: 'BODY_NOT_JSON',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  406: 'NOT_ACCEPTABLE',
  413: 'BODY_TOO_LARGE',
  414: 'NOT_FOUND',
  415: 'WRONG_CONTENT_TYPE',
  429: 'TOO_MANY_REQUESTS',
  503: 'BUSY',
};

/** The code of a refusal by Nest or Fastify itself, which know statuses only. */
export const codeOfHttpStatus = (status: number): string =>
  codesOfHttp[status] ?? (status >= 500 ? 'UNEXPECTED' : 'INPUT_INVALID');
