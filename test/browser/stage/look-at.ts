import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Visitor } from './visitor';
import { machineWords, wordsOf } from './words-of-page';

/** Everything that a reader would stumble over on the page as it stands; empty when there is nothing. */
export async function readThrough(visitor: Visitor): Promise<readonly string[]> {
  const { page } = visitor;
  const sideways = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return [
    ...visitor.complaints,
    ...machineWords(await wordsOf(page)).map((word) => `for machines: ${word}`),
    ...(sideways > 0 ? [`scrolls ${sideways} pixels sideways`] : []),
  ];
}

/** Everything that is wrong with the page, also for who cannot see or use a mouse; empty when nothing is. */
export async function lookAt(visitor: Visitor): Promise<readonly string[]> {
  return [...(await readThrough(visitor)), ...(await violations(visitor.page))];
}

// As the package of axe packs it: the other form has more than twice the bytes, which every page would read four times.
const packed = createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js');
const axe = readFileSync(packed, 'utf8');
// In place of a script: the builder would give the page its own one twice at each look.
const nothing = 'undefined';

/** What axe finds wrong. */
export async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>('window.axe !== undefined'))) await page.evaluate(axe);
  // The other mode merges the results of frames in a tab of its own, which takes longer than the looking; no page has frames.
  // Naming each element that is in order takes as long as finding what is not; no rule that is on needs the style sheets.
  const looking = new AxeBuilder({ page, axeSource: nothing }).options({ resultTypes: ['violations'], preload: false });
  const { violations: found } = await looking.setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
}
