import type { Translator } from '@samenspel/i18n';
import { bulletinParts, type BulletinContent } from './bulletin-parts';

/** The bulletin as plain text, to paste into a newsletter. */
export function bulletinText(t: Translator, bulletin: BulletinContent): string {
  const { title, lead, parts } = bulletinParts(t, bulletin);
  const blocks = parts.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${indented(line)}`)].join('\n'));
  return [title, lead, ...blocks].join('\n\n');
}

const indented = (text: string): string => text.replaceAll('\n', '\n  ');
