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

async function violations(page: Page): Promise<readonly string[]> {
  // The other mode merges the results of frames in a tab of its own, which takes longer than the looking; no page has frames.
  // Naming each element that is in order takes as long as finding what is not; no rule that is on needs the style sheets.
  const looking = new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false });
  const { violations: found } = await looking.setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
}
