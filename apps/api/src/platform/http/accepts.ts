/** Whether an `Accept` header takes one of these types; an absent header takes everything. */
export function accepts(header: string | undefined, offered: readonly string[]): boolean {
  if (header === undefined || header.trim() === '') return true;
  const ranges = header.split(',').map((range) => range.split(';')[0]?.trim().toLowerCase() ?? '');
  return ranges.some((range) => offered.some((type) => matches(range, type)));
}

function matches(range: string, type: string): boolean {
  return range === '*/*' || range === type || range === `${type.split('/')[0] ?? ''}/*`;
}
