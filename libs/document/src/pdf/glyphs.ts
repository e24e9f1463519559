/** What a font can show, as ranges of code points, both ends included. */
export type Ranges = readonly (readonly [from: number, to: number])[];

/**
 * Reads which characters a TrueType font has a glyph for: its `cmap` in format 4 or 12 (OpenType specification), which
 * every font of Noto has.
 * @throws RangeError when it has neither
 */
export function glyphsOf(font: Buffer): Ranges {
  const cmap = offsetOfTable(font, 'cmap');
  const count = font.readUInt16BE(cmap + 2);
  const tables = Array.from({ length: count }, (_, at) => cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4));
  const whole = tables.find((table) => font.readUInt16BE(table) === 12);
  if (whole !== undefined) return groupsOf(font, whole);
  const basic = tables.find((table) => font.readUInt16BE(table) === 4);
  if (basic === undefined) throw new RangeError('This font has no cmap of format 4 or 12');
  return segmentsOf(font, basic);
}

function offsetOfTable(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  const records = Array.from({ length: count }, (_, at) => 12 + at * 16);
  const record = records.find((at) => font.toString('latin1', at, at + 4) === tag);
  if (record === undefined) throw new RangeError(`This font has no table ${tag}`);
  return font.readUInt32BE(record + 8);
}

function groupsOf(font: Buffer, table: number): Ranges {
  const count = font.readUInt32BE(table + 12);
  return Array.from({ length: count }, (_, at) => {
    const group = table + 16 + at * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const;
  });
}

function segmentsOf(font: Buffer, table: number): Ranges {
  const double = font.readUInt16BE(table + 6);
  return Array.from({ length: double / 2 }, (_, at) => {
    const end = font.readUInt16BE(table + 14 + at * 2);
    return [font.readUInt16BE(table + 16 + double + at * 2), end] as const;
  });
}
