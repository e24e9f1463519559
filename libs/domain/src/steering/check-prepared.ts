import { preparationFaults, type PreparedConsultation } from '../consultation/preparation-faults';
import { DomainError } from '../error/domain-error';

const nothingPrepared: PreparedConsultation = { question: '', prompts: [], senders: 0 };

/**
 * What would be frozen now has to be whole: nobody can mend a question once it was asked. Throws
 * CONSULTATION_WITHOUT_PROMPTS, CONSULTATION_WITHOUT_ROSTER or CONSULTATION_NOT_COMPLETE.
 */
export function checkPrepared(prepared: PreparedConsultation | undefined): void {
  const [fault] = preparationFaults(prepared ?? nothingPrepared);
  if (fault === undefined) return;
  const { field, code } = fault;
  const hasItsOwnText = code === 'CONSULTATION_WITHOUT_PROMPTS' || code === 'CONSULTATION_WITHOUT_ROSTER';
  throw new DomainError(hasItsOwnText ? code : 'CONSULTATION_NOT_COMPLETE', { field, fault: code });
}
