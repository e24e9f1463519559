import { printable } from './printable';

const latin = [[0x20, 0x7e]] as const;

describe('printable', () => {
  it('names a character that no font can show by its number', () => {
    expect(printable('a 中 🙂', latin)).toBe('a [U+4E2D] [U+1F642]');
  });

  it('leaves out what has no place in a line, and what would turn the words around', () => {
    expect(printable('a\u0000b\u202ec\ud83dd\tx\r\ny', latin)).toBe('abcd x\ny');
  });

  it('lets a very long word be broken, and no other', () => {
    expect(printable(`${'a'.repeat(27)} gewoon`, latin)).toBe(`${'a'.repeat(13)}\u200b${'a'.repeat(13)}\u200ba gewoon`);
  });
});
