import type { Translator } from '@samenspel/i18n';
import { bulletinParts, type BulletinContent } from './bulletin-parts';

/** The bulletin as HTML without styles or scripts, to paste into a website: it takes the looks of the place it comes to. */
export function bulletinHtml(t: Translator, bulletin: BulletinContent): string {
  const { title, lead, parts } = bulletinParts(t, bulletin);
  const blocks = parts.map(
    ({ heading, lines }) => `<h3>${escaped(heading)}</h3>\n<ul>\n${lines.map(listItem).join('\n')}\n</ul>`,
  );
  return [`<h2>${escaped(title)}</h2>`, `<p>${escaped(lead)}</p>`, ...blocks].join('\n');
}

const listItem = (line: string): string => `<li>${escaped(line).replaceAll('\n', '<br>')}</li>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
