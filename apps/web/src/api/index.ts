export { AnswerLink, useAnswerLinkId } from './answer-link';
export { apiDelete, apiGet, apiGetVersioned, apiPatch, apiPost, apiPut } from './api';
export { ApiProblem, isApiProblem, type FieldProblem } from './api-problem';
export type { RequestOptions, Versioned } from './request';
export { takeFragment } from './take-fragment';
export { useRead } from './use-read';
export { useSend } from './use-send';
