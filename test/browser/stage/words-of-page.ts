import type { Page } from 'playwright-core';
import { namespaces } from '@samenspel/i18n';

interface Said {
  /** What a reader sees. */
  readonly text: string;
  /** What a screen reader says besides. */
  readonly names: string;
}

// A string, because it runs in the browser, whose types the tests do not know.
const collect = `({
  text: document.body.innerText,
  names: [document.title, ...[...document.querySelectorAll('[aria-label],[placeholder],[title],[alt],[aria-description]')]
    .flatMap((element) => ['aria-label', 'placeholder', 'title', 'alt', 'aria-description'].map((name) => element.getAttribute(name) ?? ''))]
    .join('\\n'),
})`;

export const wordsOf = (page: Page): Promise<Said> => page.evaluate<Said>(collect);

const address = /\S+@\S+|\bhttps?:\/\/\S+/g;
const ofNamespace = new RegExp(`\\b(?:${namespaces.join('|')}):[a-z][\\w.-]*`, 'g');
const dotted = /\b[a-z][a-zA-Z]+(?:\.[a-z][a-zA-Z-]+)+(?:_(?:one|other|zero))?\b/g;
const date = /\b\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?\b/g;
const unfinished = /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object |\bnull\b/g;

/** Words that were meant for machines: keys of texts, dates of a database, holes in sentences. */
export function machineWords({ text, names }: Said): readonly string[] {
  const said = `${text}\n${names}`.replace(address, '');
  return [ofNamespace, dotted, date, unfinished].flatMap((pattern) => said.match(pattern) ?? []);
}
