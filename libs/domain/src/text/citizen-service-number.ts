const digitsOfNumber = 9;
const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
// Nine digits in groups of two or more make at most four groups.
const groupCounts = [1, 2, 3, 4];
// Groups of digits as people write a number: with one space, dot or hyphen between them. A group of one digit is no
// part of such a writing, so that a date with an hour behind it is not taken for a number.
const digitGroups = /\d+(?:[ .\u00a0-]\d+)*/g;

/** Whether nine digits form a citizen service number (BSN) by the eleven-test. */
export function isCitizenServiceNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

/**
 * Whether a free text holds a citizen service number, in one piece or written with spaces, dots or hyphens. Such a text
 * is refused, drafts too: client data never enters (product.md, "Never").
 */
export function containsCitizenServiceNumber(text: string): boolean {
  return (text.match(digitGroups) ?? []).some((writing) => holdsNumber(writing.split(/\D/)));
}

/** Any groups that follow each other and make nine digits together may be the number. */
function holdsNumber(groups: readonly string[]): boolean {
  return groups.some((_group, start) =>
    groupCounts.some((count) => start + count <= groups.length && isWrittenNumber(groups.slice(start, start + count))),
  );
}

function isWrittenNumber(groups: readonly string[]): boolean {
  const digits = groups.join('');
  if (digits.length !== digitsOfNumber || groups.some((group) => group.length === 1)) return false;
  return isCitizenServiceNumber(digits);
}
