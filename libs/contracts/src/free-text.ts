import { z } from 'zod';
import { containsCitizenServiceNumber } from '@samenspel/domain';

// Tab, newline and carriage return are what somebody types; every other control character, and half of a surrogate
// pair, is damage that PostgreSQL refuses.
const unstorable = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

export interface FreeTextLimits {
  /** Greatest length in characters, after trimming. */
  readonly max: number;
  /** Least length; 0 allows an empty text. */
  readonly min?: number;
}

/**
 * The one contract of every text that a person types, drafts too: trimmed, at most so long, storable, and without a
 * citizen service number (BSN), because client data never enters (product.md, "Never").
 */
export const freeText = ({ max, min = 1 }: FreeTextLimits) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((text) => !unstorable.test(text), { params: { code: 'CONTROL_CHARACTER' }, message: 'CONTROL_CHARACTER' })
    .refine((text) => !containsCitizenServiceNumber(text), {
      params: { code: 'CITIZEN_SERVICE_NUMBER' },
      message: 'CITIZEN_SERVICE_NUMBER',
    });

/** A name, a title or a function: one line. */
export const LineText = freeText({ max: 160 }).refine((text) => !/[\t\n\r]/.test(text), {
  params: { code: 'CONTROL_CHARACTER' },
  message: 'CONTROL_CHARACTER',
});
export const PersonName = freeText({ max: 120 });
/** A reason, an explanation. */
export const ReasonText = freeText({ max: 2000 });
/** An answer or a paragraph. */
export const LongText = freeText({ max: 10_000 });
