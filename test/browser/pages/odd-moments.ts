import { randomUUID } from 'node:crypto';
import { translator } from '@samenspel/i18n';
import { Facts } from '../stage/facts';
import { keepState } from '../stage/keep-state';
import { lookAt } from '../stage/look-at';
import type { Stage } from '../stage/stage';
import { Visitor } from '../stage/visitor';
import { withdrawalPath } from './places';
import type { Theatre } from './tour';

const t = translator('nl');
const patience = { timeout: 30_000 };

async function visiting(
  { stage, browser }: Theatre,
  width: number,
  visit: (visitor: Visitor, stage: Stage) => Promise<void>,
): Promise<void> {
  const visitor = await Visitor.arrive(browser, { base: stage.base, width });
  try {
    await visit(visitor, stage);
  } finally {
    await visitor.leave();
  }
}

const heading = (visitor: Visitor): Promise<string> => visitor.page.locator('h1').innerText();

/** Besides what the server says about the page that is looked at: not for you, not there, or not any more. */
const otherFaults = async (visitor: Visitor): Promise<readonly string[]> =>
  (await lookAt(visitor)).filter((fault) => !/^4(0[0134]|10): /.test(fault));

/** The page says what is wrong and what to do, and is as whole as any other. */
async function says(visitor: Visitor, title: string): Promise<void> {
  expect(await heading(visitor)).toBe(title);
  expect(await otherFaults(visitor)).toEqual([]);
  expect(
    await visitor.page.locator('main').getByRole('link').or(visitor.page.locator('main').getByRole('button')).count(),
  ).toBeGreaterThan(0);
}

const consultationLink = async (stage: Stage, fromEnd: number): Promise<string> => {
  const facts = new Facts(stage);
  return facts.linkFor(await facts.silentContact(fromEnd), 'consultation', ['/l/']);
};

/** What happens to people besides the plan. */
export function oddMomentTests(theatre: () => Theatre): void {
  it('an answer that somebody else entered is withdrawn from its mail', () =>
    visiting(theatre(), 375, withdrawEntered));
  describe.each([1280, 375])('at an odd moment, %i pixels wide', (width) => {
    const visit = (act: (visitor: Visitor, stage: Stage) => Promise<void>): Promise<void> =>
      visiting(theatre(), width, act);

    it.concurrent('a link opens as often as somebody likes, and its key leaves the address', () => visit(openTwice));
    it.concurrent('a link that lost its last part says so', () => visit(openWithoutKey));
    it.concurrent('a link to a closed step shows what became of it', () => visit(openClosed));
    it('a link that works no more mails a new one in one press', () =>
      visit((visitor, stage) => openDead(visitor, stage, width)));
    it('what was done can be taken back from its message', () =>
      visit((visitor, stage) => takeBack(visitor, stage, width)));
    // One person at two widths: what is kept for the one would be there for the other.
    it('what is typed without a connection is still there afterwards', () =>
      visit((visitor, stage) => typeOffline(visitor, stage, width)));
    it.concurrent('a page that is not there says so', () => visit(openNowhere));
    it.concurrent('a page without permission says so', () => visit(openForbidden));
    it.concurrent('who is not signed in comes to the wanted page after signing in', () => visit(openSignedOut));
  });
}

async function openTwice(visitor: Visitor, stage: Stage): Promise<void> {
  const link = await consultationLink(stage, 3);
  for (const time of [1, 2]) {
    await visitor.open('/toegankelijkheid');
    await visitor.open(link);
    expect([time, await heading(visitor)]).toEqual([time, 'Kunt u werken met een plan dat een jaar vooruit begint?']);
    expect(new URL(visitor.page.url()).hash).toBe('');
  }
}

async function openWithoutKey(visitor: Visitor, stage: Stage): Promise<void> {
  const [address = ''] = (await consultationLink(stage, 3)).split('#');
  await visitor.open(address);
  await says(visitor, t('access:lostLink.brokenTitle'));
}

async function openDead(visitor: Visitor, stage: Stage, width: number): Promise<void> {
  const link = await consultationLink(stage, 3);
  const { page } = visitor;
  // Whole, but not the key of this link: as after it was replaced.
  await visitor.open(link.replace(/#k=[\w-]{8}/, '#k=verloren'));
  await says(visitor, t('access:lostLink.expiredTitle'));
  await keepState(visitor, `dead-link-${width}`);
  await page.getByRole('button', { name: t('access:lostLink.ask') }).click();
  await page.getByText(t('access:lostLink.asked')).waitFor(patience);
  expect(await otherFaults(visitor)).toEqual([]);
}

async function withdrawEntered(visitor: Visitor, stage: Stage): Promise<void> {
  const { page } = visitor;
  // Of another party than the one whose page is looked at meanwhile.
  await visitor.open(await withdrawalPath(new Facts(stage), 3));
  await page.getByRole('button', { name: t('steering:withdrawal.confirm') }).click();
  await page.getByRole('heading', { level: 1, name: t('steering:withdrawal.doneTitle') }).waitFor(patience);
  await visitor.settle();
  expect(await otherFaults(visitor)).toEqual([]);
  await keepState(visitor, 'withdrawn-375');
  await page.getByRole('link', { name: t('steering:withdrawal.answer') }).click();
  await page.getByRole('radio').first().waitFor(patience);
}

/** An extension is shown in its message, taken back from there, and the date is what it was. */
async function takeBack(visitor: Visitor, stage: Stage, width: number): Promise<void> {
  const { page } = visitor;
  const director = await stage.scene('sentBack');
  const lastDay = async (): Promise<string | undefined> => (await director.task()).now?.deadline.lastDay;
  const before = await lastDay();
  await visitor.signIn(stage.manager);
  await visitor.open(`/opgaven/${director.taskId}`);
  await page.getByRole('button', { name: t('steering:button.extend') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: t('common:dialog.reason') }).fill('De groep heeft een week meer nodig.');
  await dialog.getByRole('button', { name: t('steering:confirm.extend') }).click();
  await page.getByText(t('steering:done.extend')).waitFor(patience);
  expect(await lastDay()).not.toBe(before);
  await visitor.settle();
  expect(await lookAt(visitor)).toEqual([]);
  await keepState(visitor, `message-with-undo-${width}`);
  await page.getByRole('button', { name: t('common:actions.undo') }).click();
  await dialog.getByRole('button', { name: t('steering:confirm.undo') }).click();
  await page.getByText(t('steering:done.undo')).waitFor(patience);
  expect(await lastDay()).toBe(before);
}

async function openClosed(visitor: Visitor, stage: Stage): Promise<void> {
  const [party] = stage.cast.parties;
  if (party === undefined) throw new Error('nobody is cast');
  const told = t('mail:outcome.subject');
  await visitor.open(await new Facts(stage).linkFor(stage.cast.person(party.contact), 'decision', ['/l/', told]));
  await visitor.page.getByRole('heading', { name: t('consultation:done.title') }).waitFor(patience);
  expect(await visitor.page.getByRole('button', { name: t('consultation:react.send') }).count()).toBe(0);
}

async function typeOffline({ page }: Visitor, stage: Stage, width: number): Promise<void> {
  const link = await consultationLink(stage, 3);
  const words = `Dit schreef ik in de trein (${width}).`;
  await page.goto(link);
  const answer = page.getByRole('textbox', { name: 'Wat moet er anders, en waarom?' });
  await answer.waitFor(patience);
  await page.context().setOffline(true);
  await answer.fill(words);
  await page.getByText(t('common:saveState.onDevice')).waitFor(patience);
  await page.context().setOffline(false);
  await page.goto(`${stage.base}/toegankelijkheid`);
  await page.goto(link);
  await answer.waitFor(patience);
  expect(await answer.inputValue()).toBe(words);
}

async function openNowhere(visitor: Visitor, stage: Stage): Promise<void> {
  await visitor.signIn(stage.manager);
  await visitor.open('/bestaat-niet');
  await says(visitor, t('problems:notFound.title'));
  await visitor.open(`/opgaven/${randomUUID()}`);
  await says(visitor, t('problems:notFound.title'));
}

async function openForbidden(visitor: Visitor, stage: Stage): Promise<void> {
  const { taskId } = await stage.scene('consultation');
  await visitor.signIn(stage.cast.outsider);
  await visitor.open(`/opgaven/${taskId}/consultatie-voorbereiden`);
  await says(visitor, t('problems:forbidden.title'));
}

async function openSignedOut(visitor: Visitor, stage: Stage): Promise<void> {
  const { taskId, scene } = await stage.scene('cycle');
  await visitor.open(`/opgaven/${taskId}`);
  expect(await heading(visitor)).toBe(t('signIn:form.title'));
  const { page } = visitor;
  await page.getByRole('button', { name: /Eva van Rossenberg/ }).click();
  await page.getByRole('heading', { level: 1, name: scene.title }).waitFor(patience);
}
