import type { Browser } from 'playwright-core';
import type { ReactionItemsView } from '@samenspel/contracts';
import { translator } from '@samenspel/i18n';
import type { CastParty } from '../stage/cast';
import { linkIn, mailTo } from '../stage/letters';
import { Facts } from '../stage/facts';
import { Keyboard, Thumb, type Hands } from '../stage/hands';
import type { Person } from '../../../infra/sample/person.mts';
import { scenes } from '../stage/scenes';
import type { Stage } from '../stage/stage';
import { Visitor } from '../stage/visitor';
import type { Theatre } from './tour';

const t = translator('nl');

/** The same work, by keys on a wide screen and by taps on a phone; each has people of its own. */
interface Manner {
  readonly name: string;
  readonly width: number;
  readonly hasTouch: boolean;
  readonly hands: (visitor: Visitor) => Hands;
  readonly at: 0 | 1;
}
const manners: readonly [Manner, Manner] = [
  { name: 'with the keyboard only', width: 1280, hasTouch: false, hands: ({ page }) => new Keyboard(page), at: 0 },
  { name: 'with a thumb on a phone', width: 375, hasTouch: true, hands: ({ page }) => new Thumb(page), at: 1 },
];

interface Worker {
  readonly stage: Stage;
  readonly visitor: Visitor;
  readonly hands: Hands;
  readonly at: 0 | 1;
}

async function atWork(theatre: Theatre, manner: Manner, work: (worker: Worker) => Promise<void>): Promise<void> {
  const { stage, browser }: { stage: Stage; browser: Browser } = theatre;
  const { width, hasTouch, at } = manner;
  const visitor = await Visitor.arrive(browser, { base: stage.base, width, hasTouch });
  try {
    await work({ stage, visitor, hands: manner.hands(visitor), at });
    expect(visitor.complaints.filter((complaint) => !complaint.startsWith('401: '))).toEqual([]);
  } finally {
    await visitor.leave();
  }
}

/** Each role's main job, from where the person really starts. They come late: they change what the tour looks at. */
export function jobTests(theatre: () => Theatre): void {
  describe.each(manners)('$name', (manner) => {
    it.concurrent('the programme manager opens a consultation', () => atWork(theatre(), manner, openConsultation));
    it.concurrent('the programme manager writes a task and launches it', () => atWork(theatre(), manner, launchTask));
    it.concurrent('a stakeholder reacts by the link in the mail', () => atWork(theatre(), manner, react));
    it.concurrent('a member checks in and reflects by the link in the mail', () =>
      atWork(theatre(), manner, checkInAndReflect),
    );
    it.concurrent('an executive signs in by mail and votes', () => atWork(theatre(), manner, signInAndVote));
  });
  it('the programme manager handles a reaction on a phone, with the keys of a keyboard only', () =>
    atWork(theatre(), { ...manners[0], width: 375 }, handleReaction));
  it('the programme manager splits a reaction on a phone and makes it whole, with the keys of a keyboard only', () =>
    atWork(theatre(), { ...manners[0], width: 375 }, splitReaction));
}

async function openConsultation({ stage, visitor, hands, at }: Worker): Promise<void> {
  const { page } = visitor;
  const director = await stage.scene(at === 0 ? 'opening' : 'preparation');
  await visitor.signIn(stage.manager);
  await visitor.open(`/opgaven/${director.taskId}`);
  await hands.press(page.getByRole('link', { name: t('task:work.button.open-consultation') }).first());
  await page.getByRole('heading', { level: 1, name: t('preparation:title') }).waitFor();
  await hands.write(page.getByLabel(t('preparation:questionLabel')), 'Kunt u werken met dit voorstel?');
  await hands.press(page.getByRole('button', { name: t('preparation:add.open') }));
  await hands.write(page.getByLabel(t('preparation:promptQuestion')), 'Wat moet er anders?');
  const all = t('preparation:allOf', { name: t('preparation:partyKind.municipality') });
  await hands.choose(page.getByLabel(all));
  await hands.press(page.getByRole('button', { name: t('preparation:open'), exact: true }));
  await hands.press(page.getByRole('button', { name: t('preparation:openConfirm') }));
  await page.getByText(t('preparation:openDone')).waitFor();
  await until(async () => (await director.task()).now?.kind === 'consultation');
}

async function launchTask({ stage, visitor, hands, at }: Worker): Promise<void> {
  const { page } = visitor;
  const title = at === 0 ? 'Hulp na een scheiding' : 'Zorg voor jonge ouders';
  await visitor.signIn(stage.manager);
  await visitor.open('/opgaven');
  await hands.press(page.getByRole('button', { name: t('task:list.create') }));
  await page.getByRole('heading', { level: 1, name: t('draft:title') }).waitFor();
  await hands.write(page.getByLabel(t('draft:about.name')), title);
  await hands.write(page.getByLabel(t('draft:about.wording')), 'Hoe krijgen ouders sneller hulp?');
  await hands.write(page.getByLabel(t('draft:about.groupDecides')), 'Wie wat doet.');
  await hands.write(page.getByLabel(t('draft:about.groupDoesNotDecide')), 'Het tarief.');
  await hands.write(page.getByLabel(t('draft:about.hours')), '6');
  const asked = askedParties(stage);
  for (const { name } of asked) await hands.choose(page.getByRole('checkbox', { name: new RegExp(`^${name}`) }));
  for (const { executive } of asked) {
    if (executive !== undefined)
      await hands.choose(page.getByRole('checkbox', { name: `${executive.person.name}, ${executive.party.name}` }));
  }
  await page.getByText(t('draft:check.ready')).waitFor();
  await hands.press(page.getByRole('button', { name: t('draft:check.start') }));
  await hands.press(page.getByRole('button', { name: t('draft:check.confirm') }));
  await page.getByText(t('draft:check.started', { task: title })).waitFor();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** The least that a task needs: both sides, with somebody from practice of each, and who decides. */
function askedParties({ cast }: Stage): readonly CastParty[] {
  const kinds = ['municipality', 'provider', 'access-team'];
  const firstOf = (kind: string): CastParty | undefined => cast.parties.find((party) => party.kind === kind);
  return kinds.flatMap((kind) => {
    const party = firstOf(kind);
    return party === undefined ? [] : [kind === 'access-team' ? { ...party, executive: undefined } : party];
  });
}

async function react({ stage, visitor, hands, at }: Worker): Promise<void> {
  const { page } = visitor;
  const person = await new Facts(stage).silentContact(at + 1);
  const mail = await mailTo(stage.mailbox, person, [scenes.consultation.title, '/l/']);
  await visitor.open(linkIn(mail));
  const scale = page.getByRole('group', { name: 'Hoe goed past dit bij uw werk?' });
  await hands.choose(scale.getByRole('radio', { name: '4' }));
  await hands.choose(page.getByRole('radio', { name: 'Na de zomer' }));
  const agreement = page.getByRole('group', { name: 'Bent u akkoord met het voorstel?' });
  await hands.choose(agreement.getByRole('radio', { name: t('consultation:agreement.agree'), exact: true }));
  await hands.choose(page.getByRole('checkbox', { name: 'Scholing' }));
  const up = t('consultation:ranking.move', { option: 'Het plan zelf', place: 2, step: t('consultation:ranking.up') });
  await hands.press(page.getByRole('button', { name: up }));
  const part = page.getByRole('group', { name: t('consultation:paragraphs.label', { heading: 'Geld' }) });
  await hands.choose(part.getByRole('radio', { name: t('consultation:paragraphs.objection') }));
  await hands.write(page.getByLabel(t('consultation:paragraphs.remark.objection')), 'Die uren zijn er niet.');
  await hands.write(page.getByRole('textbox', { name: 'Wat moet er anders, en waarom?' }), 'Noem de school bij naam.');
  await hands.press(page.getByRole('button', { name: t('consultation:react.send') }));
  await page.getByText(t('consultation:react.sent')).waitFor();
  await page.getByText('Noem de school bij naam.').waitFor();
  await page.getByText('1. Het plan zelf').waitFor();
  await page.getByText('Die uren zijn er niet.').waitFor();
  await mailTo(stage.mailbox, person, [
    t('mail:receipt.subject', { what: '' }).split(',')[0] ?? '',
    scenes.consultation.title,
  ]);
}

async function checkInAndReflect({ stage, visitor, hands, at }: Worker): Promise<void> {
  const { page } = visitor;
  const { taskId } = await stage.scene('cycle');
  const person = contactAt(stage, at + 3);
  const link = await new Facts(stage).linkFor(person, 'cycle', ['/l/', 'tussenstand']);
  await visitor.open(link);
  await hands.write(page.getByLabel(t('iteration:checkIn.line')), 'We spraken twee scholen.');
  await hands.press(page.getByRole('button', { name: t('iteration:checkIn.send') }));
  await page.getByText(t('iteration:checkIn.sent')).waitFor();
  await hands.write(page.getByLabel(t('iteration:reflection.works')), 'De scholen doen mee.');
  await hands.press(page.getByRole('button', { name: t('iteration:reflection.send') }));
  await page.getByText(t('iteration:reflection.sent')).waitFor();
  const owed = (await person.work(taskId)).map(({ kind }) => kind);
  expect(owed).not.toContain('check-in');
  expect(owed).not.toContain('reflection');
}

async function signInAndVote({ stage, visitor, hands, at }: Worker): Promise<void> {
  const { page } = visitor;
  await stage.scene('decision');
  const person = silentExecutive(stage, at + 1);
  await visitor.open('/aanmelden');
  await hands.write(page.getByLabel(t('signIn:form.email')), person.email);
  await hands.press(page.getByRole('button', { name: t('signIn:form.submit') }));
  await page.getByRole('heading', { name: t('signIn:checkMail.title') }).waitFor();
  await visitor.open(linkIn(await mailTo(stage.mailbox, person, [t('mail:signIn.subject'), '/aanmelden/link#'])));
  await hands.press(page.getByRole('button', { name: t('access:link.proceed') }));
  await page.getByRole('heading', { level: 1, name: t('task:work.title') }).waitFor();
  const card = page.getByRole('listitem').filter({ hasText: scenes.decision.title });
  await hands.press(card.getByRole('link', { name: t('task:work.button.ballot') }).first());
  await visitor.settle();
  await hands.choose(page.getByRole('radio', { name: t('decision:choice.consent'), exact: true }));
  await hands.press(page.getByRole('button', { name: t('decision:ballot.send') }));
  await page.getByText(t('decision:ballot.sent')).waitFor();
}

async function handleReaction({ stage, visitor, hands }: Worker): Promise<void> {
  const { page } = visitor;
  const director = await stage.scene('dispositions');
  await visitor.signIn(stage.manager);
  await visitor.open(`/opgaven/${director.taskId}`);
  await hands.press(page.getByRole('link', { name: t('task:work.button.disposition') }).first());
  await page.getByRole('heading', { level: 1, name: t('handling:title') }).waitFor();
  const consulted = await new Facts(stage).consultationOf('dispositions');
  const openItems = async (): Promise<number> => {
    const { items } = await stage.manager.api.get<ReactionItemsView>(`/steps/${consulted}/reaction-items`);
    return items.filter(({ dispositionId }) => dispositionId === null).length;
  };
  const before = await openItems();
  await hands.choose(page.getByRole('radio', { name: t('handling:kind.partly'), exact: true }));
  await hands.write(page.getByRole('textbox', { name: t('handling:reason') }), 'De route komt in het plan.');
  await hands.press(page.getByRole('button', { name: t('handling:save') }));
  await page.getByText(t('handling:saved')).waitFor();
  expect(await openItems()).toBe(before - 1);
}

async function splitReaction({ stage, visitor, hands }: Worker): Promise<void> {
  const { page } = visitor;
  await stage.scene('dispositions');
  const consulted = await new Facts(stage).consultationOf('dispositions');
  await visitor.signIn(stage.manager);
  await visitor.open(`/consultaties/${consulted}/reacties`);
  await hands.press(
    page
      .locator('.sam-item__open')
      .filter({ hasText: /\. [A-Z]/ })
      .first(),
  );
  const whole = await page.locator('.sam-item--current .sam-item__text').innerText();
  await hands.press(page.getByRole('button', { name: t('handling:split.start') }));
  await hands.choose(page.locator('.sam-split__piece input').first());
  await hands.press(page.getByRole('button', { name: t('handling:split.save', { count: 2 }) }));
  await page.getByText(t('handling:split.saved', { count: 2 })).waitFor();
  const texts = async (): Promise<readonly (string | null)[]> => {
    const { items } = await stage.manager.api.get<ReactionItemsView>(`/steps/${consulted}/reaction-items`);
    return items.filter(({ split }) => split !== null).map(({ text }) => text);
  };
  const parts = await texts();
  expect(parts).toHaveLength(2);
  expect(parts.join('')).toBe(whole);
  await hands.press(page.getByRole('button', { name: t('handling:split.undo') }));
  await hands.press(page.getByRole('dialog').getByRole('button', { name: t('handling:split.undo') }));
  await page.getByText(t('handling:split.undone')).waitFor();
  expect(await texts()).toEqual([]);
}

function contactAt(stage: Stage, at: number): Person {
  const party = stage.cast.parties[at];
  if (party === undefined) throw new Error(`the cast has no party ${at}`);
  return stage.cast.person(party.contact);
}

/** Of those who did not vote, counted from the end. */
function silentExecutive(stage: Stage, fromEnd: number): Person {
  const executives = stage.cast.parties
    .filter(({ kind }) => kind === 'provider')
    .flatMap(({ executive }) => executive ?? []);
  const executive = executives.at(-fromEnd);
  if (executive === undefined) throw new Error('too few executives did not vote');
  return stage.cast.person(executive);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it did not come true within 20 seconds');
    await new Promise((settle) => setTimeout(settle, 250));
  }
}
