import type { Actions, Button, LineOfWords, MailContent, Part } from '../content/mail-content';
import { symbolOf } from './symbol-of';

/** The mail as plain text, complete on its own. */
export function renderText(content: MailContent): string {
  const blocks = [
    content.lead,
    ...content.before.map(textOfPart),
    ...(content.actions ? [textOfActions(content.actions)] : []),
    ...content.after.map(textOfPart),
    ...(content.line ? [textOfLine(content.line)] : []),
    ['-- ', ...content.closing, ...(content.settings ? [textOfButton(content.settings)] : [])].join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function textOfPart(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `* ${part.text} *`;
    case 'text':
      return part.text;
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n');
    case 'quote':
      return [...part.text.split('\n').map((line) => `> ${line}`), ...(part.by ? [`> - ${part.by}`] : [])].join('\n');
    case 'facts':
      return part.facts.map(({ term, value }) => `${term}: ${value}`).join('\n');
    case 'button':
      return textOfButton(part);
  }
}

function textOfActions({ intro, main, betweenButtons, others }: Actions): string {
  return [intro, textOfButton(main), betweenButtons, ...others.map(textOfButton)].filter(Boolean).join('\n\n');
}

const textOfButton = ({ label, url }: Button): string => `${label}:\n${url}`;

function textOfLine({ caption, rows }: LineOfWords): string {
  const lines = rows.map(({ state, stateWord, name, when }) => `${symbolOf[state]} ${name}, ${when} (${stateWord})`);
  return [`${caption}:`, ...lines].join('\n');
}
