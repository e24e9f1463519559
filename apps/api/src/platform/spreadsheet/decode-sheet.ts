import { DomainError } from '@samenspel/domain';

/** What an upload of base64 in JSON still carries without filling the memory of the api. */
export const mostBytesOfSheet = 5 * 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const workbook = [0x50, 0x4b];
const utf16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/**
 * The text of an uploaded sheet, without its byte order mark. Nothing is repaired or guessed: a wrong letter in a reason
 * would be sent to its sender.
 * @throws DomainError SHEET_TOO_LARGE, SHEET_IS_WORKBOOK, SHEET_NOT_UTF8, SHEET_EMPTY
 */
export function decodeSheet(file: Uint8Array): string {
  if (file.length > mostBytesOfSheet) throw new DomainError('SHEET_TOO_LARGE', { most: 5 });
  if (startsWith(file, workbook)) throw new DomainError('SHEET_IS_WORKBOOK');
  if (utf16.some((mark) => startsWith(file, mark))) throw new DomainError('SHEET_NOT_UTF8');
  const text = decoded(file);
  if (text.includes('\0')) throw new DomainError('SHEET_NOT_UTF8');
  if (text.trim() === '') throw new DomainError('SHEET_EMPTY');
  return text;
}

const startsWith = (file: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => file[at] === byte);

function decoded(file: Uint8Array): string {
  try {
    return utf8.decode(file);
  } catch {
    throw new DomainError('SHEET_NOT_UTF8');
  }
}
