import { join } from 'node:path';
import type { DirectoryView, ReactionItemsView } from '@samenspel/contracts';
import { translator } from '@samenspel/i18n';
import type { Page } from 'playwright-core';
import { pathOfStep } from '../../../apps/web/src/task/paths';
import { Facts } from '../stage/facts';
import { Keyboard } from '../stage/hands';
import { keepState, statesGallery } from '../stage/keep-state';
import { lookAt, readThrough } from '../stage/look-at';
import { Visitor } from '../stage/visitor';
import { places, type Place } from './places';
import type { Theatre } from './tour';

const t = translator('nl');
const patience = { timeout: 30_000 };

const placesNamed = (...names: readonly string[]): readonly (readonly [string, Place])[] =>
  names.map((name) => {
    const place = places.find((each) => each.name === name);
    if (place === undefined) throw new Error(`there is no place ${name}`);
    return [name, place];
  });

// 1280 pixels at 400 %, which is what WCAG 1.4.10 asks; 200 % of a small window is the same.
const narrowest = 320;
const narrow = placesNamed(
  'invitation-link',
  'consultation-link',
  'cycle-member',
  'decision-executive',
  'work-member',
  'task-consultation',
  'outcome-member',
);
const printed = placesNamed('task-part-planning', 'decision-executive', 'outcome-open', 'dossier');

/** The pages as they are for few people or at few moments: small, on paper, without a connection, empty. */
export function stateTests(theatre: () => Theatre): void {
  describe('the pages in every state', () => {
    const visit = (act: (visitor: Visitor, facts: Facts) => Promise<void>): Promise<void> => visiting(theatre(), act);

    it.concurrent.each(narrow)('%s fits at 400 %%', (name, place) =>
      visit((visitor, facts) => fits(visitor, facts, { name, place })),
    );
    it.concurrent.each(printed)('%s is made for paper', (name, place) =>
      visit((visitor, facts) => isForPaper(visitor, facts, { name, place })),
    );
    it('a reaction is saved by itself when the connection is back', () => visit(resumeSaving));
    it('a page that was never opened before says that there is no connection, and goes on when it is back', () =>
      visit(openUnseenOffline));
    it.concurrent('a server that does not answer gives a page that says so', () => visit(openWithoutApi));
    it.concurrent('a programme without tasks says what comes next', () => visit(openEmpty));
    it.concurrent('single letters do nothing for who switched them off', () => visit(switchLettersOff));
    it.concurrent('Ctrl and K go to the search field, and a slash does not', () => visit(goToSearch));
  });
}

/** With as much on a page as a large region has; last and alone, because they say how long it takes. */
export function crowdTests(theatre: () => Theatre): void {
  describe('the pages of a large region', () => {
    const visit = (act: (visitor: Visitor, facts: Facts) => Promise<void>): Promise<void> => visiting(theatre(), act);

    it('500 people of 60 parties fit on one page', () => visit(openFullDirectory));
    it('200 reactions are handled by keys alone', () => visit(handleMany));
  });
}

async function visiting(
  { stage, browser }: Theatre,
  act: (visitor: Visitor, facts: Facts) => Promise<void>,
): Promise<void> {
  const visitor = await Visitor.arrive(browser, { base: stage.base });
  try {
    await act(visitor, new Facts(stage));
  } finally {
    await visitor.leave();
  }
}

interface Named {
  readonly name: string;
  readonly place: Place;
}

async function goTo(visitor: Visitor, facts: Facts, { who, path }: Place): Promise<void> {
  if (who !== undefined) await visitor.signIn(who(facts.stage));
  await visitor.open(await path(facts));
}

const faultsOf = async (visitor: Visitor): Promise<readonly string[]> =>
  (await lookAt(visitor)).filter((fault) => !/^401: |^failed: |^50[023]: /.test(fault));

// Strings, because they run in the browser, whose types the tests do not know.
const cutOff = `[...document.querySelectorAll('main button, main a, main h1, main h2, main h3, main p, main label, main td')]
  .filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const scrolls = element.closest('.sam-table, [role=tablist], .sam-visually-hidden') !== null;
    return width > 1 && !scrolls && (left < -1 || right > document.documentElement.clientWidth + 1);
  })
  .map((element) => element.textContent.slice(0, 60))`;

async function fits(visitor: Visitor, facts: Facts, { name, place }: Named): Promise<void> {
  await goTo(visitor, facts, place);
  await visitor.resize(narrowest);
  expect(await faultsOf(visitor)).toEqual([]);
  expect(await visitor.page.evaluate<string[]>(cutOff)).toEqual([]);
  await keepState(visitor, `${name}-${narrowest}`);
}

const notForPaper = `[...document.querySelectorAll('nav, button, [role=search], [role=tablist], .sam-footer, input, textarea')]
  .filter((element) => element.checkVisibility())
  .map((element) => element.outerHTML.slice(0, 120))`;
const wideTables = `[...document.querySelectorAll('main table')]
  .filter((table) => table.getBoundingClientRect().right > document.documentElement.clientWidth + 1).length`;
const asSaved = { format: 'A4', preferCSSPageSize: true, tagged: true, outline: true };
// A4 with the margins of the print style, at 96 dots in an inch.
const paperWidth = 658;

async function isForPaper(visitor: Visitor, facts: Facts, { name, place }: Named): Promise<void> {
  const { page } = visitor;
  await goTo(visitor, facts, place);
  await visitor.resize(paperWidth);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate<string[]>(notForPaper)).toEqual([]);
  expect(await page.evaluate<number>(wideTables)).toBe(0);
  await keepState(visitor, `${name}-print`);
  // As a browser saves it: with its structure, so that a screen reader finds headings and tables in it.
  const pdf = await page.pdf({ ...asSaved, path: join(statesGallery, `${name}.pdf`) });
  expect(['/StructTreeRoot', '/Outlines', '/Lang'].filter((part) => !pdf.includes(part))).toEqual([]);
}

async function resumeSaving({ page }: Visitor, facts: Facts): Promise<void> {
  await page.goto(await facts.linkFor(await facts.silentContact(3), 'consultation', ['/l/']));
  const answer = page.getByRole('textbox', { name: 'Wat moet er anders, en waarom?' });
  await answer.waitFor(patience);
  await page.context().setOffline(true);
  await answer.fill('Dit schreef ik in de tunnel.');
  await page.getByText(t('common:saveState.onDevice')).waitFor(patience);
  await page.context().setOffline(false);
  const [before = '', after = ''] = t('common:saveState.draft', { time: '#' }).split('#');
  await page
    .getByText(new RegExp(`${before}.*${after}`))
    .first()
    .waitFor(patience);
}

/** From a form that somebody is filling in, to a page whose code and texts were never fetched. */
async function openUnseenOffline(visitor: Visitor, facts: Facts): Promise<void> {
  const { page } = visitor;
  const words = 'Dit schreef ik voordat de trein de tunnel in reed.';
  const link = await facts.linkFor(await facts.silentContact(3), 'consultation', ['/l/']);
  await visitor.open(link);
  const answer = page.getByRole('textbox', { name: 'Wat moet er anders, en waarom?' });
  await page.context().setOffline(true);
  await answer.fill(words);
  await page.getByText(t('common:saveState.onDevice')).waitFor(patience);
  await page.getByRole('contentinfo').getByRole('link').first().click();
  const offline = page.getByRole('heading', { level: 1, name: t('problems:offline.title') });
  await offline.waitFor(patience);
  for (const width of [1280, 375]) {
    await visitor.resize(width);
    await page.getByRole('button', { name: t('problems:offline.action') }).click();
    await page.getByText(t('problems:form.offline')).waitFor(patience);
    expect(await faultsOf(visitor)).toEqual([]);
    await keepState(visitor, `offline-${width}`);
  }
  expect(await offline.count()).toBe(1);
  await page.context().setOffline(false);
  await page.getByRole('heading', { level: 1, name: t('accessibility:title') }).waitFor(patience);
  await visitor.open(link);
  expect(await answer.inputValue()).toBe(words);
}

async function openWithoutApi(visitor: Visitor, facts: Facts): Promise<void> {
  const { page } = visitor;
  await visitor.signIn(facts.stage.manager);
  await page.route('**/api/v1/programmes/**', (route) => route.fulfill({ status: 503, body: 'down' }));
  await page.goto(`${facts.stage.base}/partijen`);
  await page.getByRole('heading', { level: 1, name: t('problems:unexpected.title') }).waitFor(patience);
  expect(await faultsOf(visitor)).toEqual([]);
  await page.unroute('**/api/v1/programmes/**');
  await page.getByRole('button', { name: t('problems:unexpected.action') }).click();
  await page.getByRole('heading', { level: 1, name: t('directory:title') }).waitFor(patience);
}

async function openEmpty(visitor: Visitor, facts: Facts): Promise<void> {
  const { page } = visitor;
  await visitor.signIn(facts.stage.manager);
  await page.route('**/api/v1/programmes/*/tasks', (route) => route.fulfill({ json: { tasks: [], total: 0 } }));
  await visitor.open('/opgaven');
  await page.getByText(t('task:list.empty')).waitFor();
  expect(await faultsOf(visitor)).toEqual([]);
}

/** Answers with what the server says, made longer: a region of this size would take longer to set up than to look at. */
async function enlarge<View>(page: Page, address: string, grow: (view: View) => View): Promise<void> {
  await page.route(address, async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, json: grow((await response.json()) as View) });
  });
}

function repeat<Each extends { readonly id: string }>(
  list: readonly Each[],
  count: number,
  change: (each: Each, round: number) => Each,
): Each[] {
  return Array.from({ length: count }, (_, at) => {
    const each = list[at % list.length];
    if (each === undefined) throw new Error('there is nothing to repeat');
    const round = Math.floor(at / list.length);
    return round === 0 ? each : { ...change(each, round), id: numbered(each.id, round) };
  });
}

/** Another id of the same shape, the same for the same round. */
const numbered = (id: string, round: number): string => id.slice(0, -4) + round.toString(16).padStart(4, '0');

async function openFullDirectory(visitor: Visitor, facts: Facts): Promise<void> {
  const { page } = visitor;
  await visitor.signIn(facts.stage.manager);
  await enlarge<DirectoryView>(page, '**/programmes/*/directory', (view) => {
    const parties = repeat(view.parties, 60, (party, round) => ({ ...party, name: `${party.name} ${round}` }));
    const people = repeat(view.people, 500, (person, round) => ({ ...person, name: `${person.name} ${round}` }));
    const seats = people.map((person, at): DirectoryView['seats'][number] => ({
      ...(view.seats[at % view.seats.length] as DirectoryView['seats'][number]),
      id: numbered(person.id, at + 1),
      personId: person.id,
      partyId: parties[at % parties.length]?.id ?? '',
      deputySeatId: null,
    }));
    return { ...view, parties, people, seats };
  });
  const from = Date.now();
  await visitor.open('/partijen?per=mensen&alles=ja');
  expect(Date.now() - from).toBeLessThan(10_000);
  // Axe takes long for so many rows, and they are the same at every width.
  expect(await faultsOf(visitor)).toEqual([]);
  await visitor.resize(narrowest);
  expect(await readThrough(visitor)).toEqual([]);
}

async function openReactions(visitor: Visitor, facts: Facts, count: number): Promise<void> {
  await visitor.signIn(facts.stage.manager);
  await enlarge<ReactionItemsView>(visitor.page, '**/steps/*/reaction-items', (view) => ({
    ...view,
    items: repeat(view.items, count, (item, round) => ({
      ...item,
      dispositionId: null,
      text: `${item.text ?? ''} ${round}`,
    })),
    total: count,
  }));
  await visitor.open(pathOfStep(await facts.step('dispositions')));
}

const opened = (page: Page): Promise<string> => page.locator('.sam-item--current').innerText();

async function handleMany(visitor: Visitor, facts: Facts): Promise<void> {
  const { page } = visitor;
  await openReactions(visitor, facts, 200);
  const from = Date.now();
  for (let step = 0; step < 20; step += 1) {
    const before = await opened(page);
    await page.keyboard.press('n');
    await page.waitForFunction(`document.querySelector('.sam-item--current').innerText !== ${JSON.stringify(before)}`);
  }
  expect(Date.now() - from).toBeLessThan(10_000);
  for (const [key, kind] of [
    ['o', 'taken-over'],
    ['d', 'partly'],
    ['x', 'not-taken-over'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await page.getByRole('radio', { name: t(`handling:kind.${kind}`), exact: true }).isChecked()).toBe(true);
  }
  await page.keyboard.press('r');
  await page.keyboard.type('Dat kan pas later.');
  expect(await page.locator(':focus').inputValue()).toBe('Dat kan pas later.');
  expect(await faultsOf(visitor)).toEqual([]);
  await keepState(visitor, 'reactions-200');
}

async function switchLettersOff(visitor: Visitor, facts: Facts): Promise<void> {
  const { page } = visitor;
  await openReactions(visitor, facts, 10);
  const keys = new Keyboard(page);
  const before = await opened(page);
  await keys.press(page.getByText(t('handling:keys'), { exact: true }));
  await keys.choose(page.getByLabel(t('handling:keysOn')));
  await page.keyboard.press('n');
  expect(await opened(page)).toBe(before);
  await keys.choose(page.getByLabel(t('handling:keysOn')));
  await page.keyboard.press('n');
  await page.waitForFunction(`document.querySelector('.sam-item--current').innerText !== ${JSON.stringify(before)}`);
}

async function goToSearch(visitor: Visitor, facts: Facts): Promise<void> {
  const { page } = visitor;
  await visitor.signIn(facts.stage.manager);
  await visitor.open('/opgaven');
  const field = page.getByRole('searchbox', { name: t('common:header.search') }).and(page.locator(':focus'));
  await page.keyboard.press('/');
  expect(await field.count()).toBe(0);
  await page.keyboard.press('ControlOrMeta+k');
  await field.waitFor();
}
