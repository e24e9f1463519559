export type RequestPart = 'body' | 'query' | 'path' | 'header';

/** One fault of a request, without words; the catalogue has a text for `code`, filled in with `params`. */
export interface FieldFault {
  readonly in: RequestPart;
  /** Path with dots, for example `prompts.0.question`; empty for the whole part. */
  readonly field: string;
  readonly code: FieldFaultCode;
  readonly expected?: string;
  readonly received?: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export const fieldFaultCodes = [
  'REQUIRED',
  'WRONG_TYPE',
  'WRONG_FORMAT',
  'TOO_SHORT',
  'TOO_LONG',
  'TOO_SMALL',
  'TOO_LARGE',
  'TOO_FEW',
  'TOO_MANY',
  'NOT_AN_OPTION',
  'UNKNOWN_FIELD',
  'CONTROL_CHARACTER',
  'CITIZEN_SERVICE_NUMBER',
  'NOT_ALLOWED',
  'GIVEN_TWICE',
  'QUESTION_UNKNOWN',
  'NOT_A_GRADE',
  'DATE_PASSED',
  'MEASURES_NOT_OF_POLICY',
  'CELLS_SHIFTED',
  'CHANGED_MEANWHILE',
  'ITEM_UNKNOWN',
  'DISPOSITION_EMPTIED',
  'OTHER_NAME_KNOWN',
  'OTHER_KIND_KNOWN',
  'MUNICIPALITY_UNKNOWN',
  'ONLY_ACCESS_TEAM',
  'NOT_WHOLE',
  'NOT_A_SHARE',
  'NOT_ASCENDING',
  'AFTER_DUE_DATE',
  'BEFORE_OPENING',
] as const;
export type FieldFaultCode = (typeof fieldFaultCodes)[number];
