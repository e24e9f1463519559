const longest = 80;

/** "Nota van Antwoord - Wonen met zorg.pdf": what somebody finds again among other files. */
export function fileName(parts: readonly string[], extension: string): string {
  const name = parts
    .join(' - ')
    // Signs that have a meaning in paths, and what cannot be seen.
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${Array.from(name).slice(0, longest).join('').trim()}.${extension}`;
}

/** RFC 6266: the name as it is, and for what does not read that, the same in plain letters. */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`;
}

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
