import type { PolicyFault, PolicyRule } from '@samenspel/domain';
import type { FieldFault, FieldFaultCode } from '../../platform/input/field-fault';

const codes = {
  version: 'WRONG_FORMAT',
  'whole-number': 'NOT_WHOLE',
  'at-least': 'TOO_SMALL',
  'at-most': 'TOO_LARGE',
  share: 'NOT_A_SHARE',
  ascending: 'NOT_ASCENDING',
  'not-after-due-date': 'AFTER_DUE_DATE',
  'within-step': 'BEFORE_OPENING',
} as const satisfies Record<PolicyRule, FieldFaultCode>;

/** Each fault at its field of the request; a row of numbers is one field, whose number is named in the text. */
export const policyFieldFaults = (faults: readonly PolicyFault[]): readonly FieldFault[] =>
  faults.map(({ path, rule, expected, actual }) => ({
    in: 'body',
    field: `policy.${path.replace(/\.\d+$/, '')}`,
    code: codes[rule],
    expected: String(expected),
    received: String(actual),
    params: { least: expected, most: expected, actual },
  }));
