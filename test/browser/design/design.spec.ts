import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/open-browser';
import { violations } from '../stage/look-at';
import { serveBuiltPages, type BuiltPages } from './serve-built-pages';

const FIRST_LOAD_LIMIT = 200 * 1024;
const widths = [320, 375, 1280];

let browser: Browser;
let pages: BuiltPages;

beforeAll(async () => {
  pages = await serveBuiltPages();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await pages.close();
});

interface Opened {
  readonly page: Page;
  /** What the browser complained about, but for the 401 that a visitor gets. */
  readonly complaints: readonly string[];
}

async function open(path: string, width: number): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().includes('401')) complaints.push(line.text());
  });
  await page.goto(pages.address + path, { waitUntil: 'networkidle' });
  await page.locator('h1').first().waitFor();
  return { page, complaints };
}

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe.each(widths)('the parts of the pages, %i pixels wide', (width) => {
  it('are accessible, fit, and keep to the content security policy', async () => {
    const { page, complaints } = await open('/ontwerp', width);
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('show the effect of a press in a dialog that can be read and left', async () => {
    const { page } = await open('/ontwerp', width);
    await page.getByRole('button', { name: 'Verlengen' }).click();
    await page.getByRole('button', { name: /^Verleng en stuur/ }).click();
    expect(await page.getByRole('alert').innerText()).toContain('Vul dit in.');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });
});

describe('the sign-in page', () => {
  it('leads from the summary of errors to the field', async () => {
    const { page } = await open('/aanmelden', 375);
    await page.getByRole('button', { name: 'Stuur mij een link' }).click();
    await page.locator('[role=alert]:focus').waitFor();
    await page.getByRole('link', { name: /Uw e-mailadres/ }).click();
    expect(await page.locator('input:focus').getAttribute('name')).toBe('email');
    await page.context().close();
  });

  it('takes the token out of the address', async () => {
    const { page } = await open('/aanmelden/link#t=abcdefghijklmnop', 375);
    expect(new URL(page.url()).hash).toBe('');
    await page.context().close();
  });

  it('has a first load of at most 200 kB', async () => {
    const { page } = await open('/aanmelden', 375);
    const loaded = await page.evaluate<number>(
      "performance.getEntriesByType('resource').reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)",
    );
    expect(loaded).toBeGreaterThan(0);
    expect(loaded).toBeLessThanOrEqual(FIRST_LOAD_LIMIT);
    await page.context().close();
  });
});
