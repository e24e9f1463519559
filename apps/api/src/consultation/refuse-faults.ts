import { DomainError, type ReactionFault } from '@samenspel/domain';
import { InputInvalidError } from '../platform/error/input-invalid.error';
import type { FieldFaultCode } from '../platform/input/field-fault';

const codeOfField = {
  REQUIRED: 'REQUIRED',
  TEXT_REQUIRED: 'REQUIRED',
  NOT_AN_OPTION: 'NOT_AN_OPTION',
  NOT_ALLOWED: 'NOT_ALLOWED',
  TOO_MANY: 'TOO_MANY',
  RANKING_INCOMPLETE: 'TOO_FEW',
  GIVEN_TWICE: 'NOT_ALLOWED',
} as const satisfies Partial<Record<ReactionFault['code'], FieldFaultCode>>;

/**
 * The field is `answers.<id of the prompt>`: the page finds its question by it, whether an answer was given or not.
 * @throws DomainError PROMPT_OF_ANOTHER_CONSULTATION; InputInvalidError with the other faults
 */
export function refuseFaults(faults: readonly ReactionFault[]): void {
  const foreign = faults.find(({ code }) => code === 'PROMPT_UNKNOWN');
  if (foreign !== undefined) throw new DomainError('PROMPT_OF_ANOTHER_CONSULTATION', { promptId: foreign.promptId });
  if (faults.length === 0) return;
  throw new InputInvalidError(
    faults.map(({ promptId, code, least, most, paragraph }) => ({
      in: 'body',
      field: `answers.${promptId}${paragraph === undefined ? '' : `.marks.${paragraph}`}${code === 'TEXT_REQUIRED' ? '.text' : ''}`,
      code: codeOfField[code as keyof typeof codeOfField],
      params: { ...(least !== undefined && { least }), ...(most !== undefined && { most }) },
    })),
  );
}
