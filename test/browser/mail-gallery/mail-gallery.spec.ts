import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, composeReminders, sampleMails, sampleReminders } from '@samenspel/mail';
import type { Browser, Page } from 'playwright-core';
import { keepPicture } from '../../support/keep-picture';
import { openBrowser } from '../../support/open-browser';

const widths = [600, 375] as const;
const envelope = { from: 'Samenspel <samenspel@example.org>', messageId: 'gallery' };
// To look at; too large to be kept with the code.
const pictures = join(__dirname, '..', 'gallery', 'mail');

// One picture per kind, in Dutch; the other forms of a kind and the English ones are measured all the same.
const isPictured = (name: string): boolean => name.endsWith('-1-nl');

const mails = (['nl', 'en'] as const).flatMap((language) => {
  const seen = new Map<string, number>();
  const one = sampleMails(language).map((model) => {
    const form = (seen.get(model.kind) ?? 0) + 1;
    seen.set(model.kind, form);
    return { name: `${model.kind}-${String(form)}-${language}`, mail: compose(model, envelope) };
  });
  const together = composeReminders(sampleReminders(language), envelope);
  return [...one, { name: `reminders-1-${language}`, mail: together }];
});

interface Measured {
  readonly pageWidth: number;
  readonly outside: readonly string[];
  readonly buttonHeights: readonly number[];
}

// As a text: it runs in the page, whose types the server does not know.
const measure = (width: number): string => `(() => {
  const isOutside = (box) => box.left < 0 || box.right > ${String(width)} + 0.5;
  const all = [...document.querySelectorAll('td, p, a, h2, li')];
  return {
    pageWidth: document.documentElement.scrollWidth,
    outside: all.filter((element) => isOutside(element.getBoundingClientRect())).map(({ innerText }) => innerText),
    buttonHeights: [...document.querySelectorAll('[data-button]')].map((button) => button.getBoundingClientRect().height),
  };
})()`;

describe('every mail, as it looks', () => {
  let browser: Browser;
  let folder: string;
  const pages = new Map<number, Page>();

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), 'samenspel-mails-'));
    for (const width of widths) {
      // Nothing in a mail may need the network, nor a script.
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        offline: true,
        javaScriptEnabled: false,
      });
      pages.set(width, await context.newPage());
    }
  });
  afterAll(() => browser.close());

  it.each(mails.flatMap(({ name, mail }) => widths.map((width) => [name, width, mail] as const)))(
    'shows %s at %i pixels without scrolling sideways, with buttons for a thumb',
    async (name, width, mail) => {
      const page = pages.get(width)!;
      const file = join(folder, `${name}.html`);
      await writeFile(file, mail.html);
      await page.goto(`file://${file}`);
      if (isPictured(name)) await keepPicture(page, join(pictures, `${name}-${String(width)}.png`));
      const { pageWidth, outside, buttonHeights } = await page.evaluate<Measured>(measure(width));
      expect(pageWidth).toBeLessThanOrEqual(width);
      expect(outside).toEqual([]);
      expect(buttonHeights.length).toBeGreaterThan(0);
      expect(Math.min(...buttonHeights)).toBeGreaterThanOrEqual(44);
    },
  );
});
