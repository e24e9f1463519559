import fc from 'fast-check';
import { containsCitizenServiceNumber, isCitizenServiceNumber } from './citizen-service-number';

describe('isCitizenServiceNumber', () => {
  it.each(['111222333', '123456782', '999990019'])('knows %s', (digits) => {
    expect(isCitizenServiceNumber(digits)).toBe(true);
  });

  it.each(['111222334', '123456789', '000000000', '12345678', '1112223330', ''])('refuses %s', (digits) => {
    expect(isCitizenServiceNumber(digits)).toBe(false);
  });

  it('refuses every number of which one digit was changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (place, change) => {
        const digits = Array.from('123456782');
        digits[place] = String((Number(digits[place]) + change) % 10);
        expect(isCitizenServiceNumber(digits.join(''))).toBe(false);
      }),
    );
  });
});

describe('containsCitizenServiceNumber', () => {
  it.each([
    'Het gaat om 123456782.',
    'bsn:123456782',
    'BSN123456782',
    '123.456.782',
    '1234.56.782',
    '123 456 782',
    '12-34-56-782',
    '123\u00a0456\u00a0782',
    'huisnummer 12 123456782',
    'op 28-11-2026 123456782 gebeld',
  ])('finds one in "%s"', (text) => {
    expect(containsCitizenServiceNumber(text)).toBe(true);
  });

  it.each([
    '',
    'bel 06-12345678 of 020 123 4567',
    '+31 6 1234 5678',
    'op 28-11-2026 12.30 uur',
    '28-11-2026 9.30 uur',
    'IBAN NL91 ABNA 0417 1643 00',
    'begroting 250.000.000 euro en 1234567820 stuks',
    'dossier 123456789',
    'postcode 1234 AB, KVK 12345678',
  ])('leaves "%s" alone', (text) => {
    expect(containsCitizenServiceNumber(text)).toBe(false);
  });

  it('stays quick on a long row of numbers', () => {
    const started = performance.now();
    expect(containsCitizenServiceNumber('12 '.repeat(20_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
