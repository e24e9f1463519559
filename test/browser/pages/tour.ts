import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { languages, translator, type Language } from '@samenspel/i18n';
import { keepPicture } from '../../support/keep-picture';
import { Facts } from '../stage/facts';
import { lookAt, readThrough } from '../stage/look-at';
import type { Stage } from '../stage/stage';
import type { Tabs } from '../stage/tabs';
import type { Visitor } from '../stage/visitor';
import { places, type Place } from './places';

const gallery = join(__dirname, '..', 'gallery', 'pages');
const readme = join(__dirname, '..', '..', '..', 'infra', 'docs');
// Words are cut on a phone first, so that is where the second language is looked at.
const widthsOf = { nl: [1280, 375], en: [375] } as const satisfies Record<Language, readonly number[]>;
// The second language has the same elements and colours: axe, which takes half of the time, looks at them once.
const looks = { nl: lookAt, en: readThrough } as const satisfies Record<Language, unknown>;
const mostBytesAtFirstVisit = 200 * 1024;

export interface Theatre {
  readonly stage: Stage;
  readonly browser: Browser;
  readonly tabs: Tabs;
}

/** Each page, for the roles that use it, in both languages; in Dutch at both widths. */
export function tourTests(theatre: () => Theatre): void {
  describe.each(languages)('the pages in %s', (language) => {
    it.concurrent.each(places.map((place) => [place.name, place] as const))('%s', async (_name, place) => {
      expect(await visit(theatre(), place, language)).toEqual([]);
    });
  });
}

/** Who opens a page once, from a mail, has never been here before. */
async function visit({ stage, tabs }: Theatre, place: Place, language: Language): Promise<readonly string[]> {
  const look = (visitor: Visitor): Promise<readonly string[]> => lookAtPlace(visitor, stage, place, language);
  return place.isOpenedOnce === true ? tabs.visitFirst(language, look) : tabs.visit(language, look);
}

async function lookAtPlace(
  visitor: Visitor,
  stage: Stage,
  place: Place,
  language: Language,
): Promise<readonly string[]> {
  if (place.who !== undefined) await visitor.signIn(place.who(stage));
  await visitor.open(await place.path(new Facts(stage)));
  await place.press?.(visitor.page, translator(language));
  const faults = [...(await titleFaults(visitor, place, language)), ...(await weightFaults(visitor, place))];
  for (const width of widthsOf[language]) {
    await visitor.resize(width);
    const found = await looks[language](visitor);
    faults.push(...found.filter((fault) => place.refusals?.test(fault) !== true).map((fault) => `${width}: ${fault}`));
    faults.push(...(await orderFaults(visitor, place, language)).map((fault) => `${width}: ${fault}`));
    if (language === 'nl') await keepPictures(visitor, place, width);
  }
  return [...new Set(faults)];
}

async function titleFaults({ page }: Visitor, place: Place, language: Language): Promise<readonly string[]> {
  const t = translator(language);
  const wanted = place.title(t);
  const headings = await page.locator('h1').allInnerTexts();
  const tab = await page.title();
  const lang = await page.locator('html').getAttribute('lang');
  return [
    ...(headings.length === 1 && headings[0] === wanted
      ? []
      : [`the heading is "${headings.join(' | ')}", not "${wanted}"`]),
    ...(tab === `${wanted} · ${t('productName')}` ? [] : [`the tab says "${tab}"`]),
    ...(lang === language ? [] : [`the page says that its language is ${lang ?? 'unknown'}`]),
  ];
}

// A string, because it runs in the browser, whose types the tests do not know. Packed, as it went over the line.
const bytesLoaded = `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`;

async function weightFaults({ page }: Visitor, { isOpenedOnce = false }: Place): Promise<readonly string[]> {
  if (!isOpenedOnce) return [];
  const bytes = await page.evaluate<number>(bytesLoaded);
  if (bytes > 0 && bytes <= mostBytesAtFirstVisit) return [];
  return [`loads ${bytes} bytes at the first visit; at most ${mostBytesAtFirstVisit} are allowed`];
}

/** What has to stand first does so, without scrolling. */
async function orderFaults({ page }: Visitor, place: Place, language: Language): Promise<readonly string[]> {
  const wanted = place.first?.(translator(language)) ?? [];
  const faults: string[] = [];
  // What a place opened on the page may have brought other parts into view.
  await page.evaluate('window.scrollTo(0, 0)');
  let above = 0;
  for (const words of wanted) {
    const box = await page.locator('main').getByText(words).first().boundingBox();
    if (box === null) faults.push(`"${words}" is not there`);
    else if (box.y < above || box.y > (page.viewportSize()?.height ?? 0)) faults.push(`"${words}" stands at ${box.y}`);
    above = box?.y ?? above;
  }
  return faults;
}

async function keepPictures(visitor: Visitor, place: Place, width: 375 | 1280): Promise<void> {
  await keepPicture(visitor.page, join(gallery, `${place.name}-${width}.png`));
  if (process.env.SAMENSPEL_README_PICTURES !== undefined) await keepReadmePictures(visitor, place, width);
}

async function keepReadmePictures({ page }: Visitor, { pictures }: Place, width: 375 | 1280): Promise<void> {
  mkdirSync(readme, { recursive: true });
  const picture = pictures?.[width];
  if (picture !== undefined) await page.screenshot({ path: join(readme, `${picture}.png`) });
  if (pictures?.line === undefined || width !== 1280) return;
  await page.locator('.sam-line').screenshot({ path: join(readme, `${pictures.line}.png`) });
}
