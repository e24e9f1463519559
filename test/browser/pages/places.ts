import { readFile } from 'node:fs/promises';
import type { AnchoringView, ConfirmationsView, DirectoryView, OnBehalfView, TaskView } from '@samenspel/contracts';
import type { Page } from 'playwright-core';
import type { Translator } from '@samenspel/i18n';
import { sheetPath } from '../../../apps/web/src/consultation/paths';
import { pathOfParty, pathOfPeopleSheet, pathOfPerson } from '../../../apps/web/src/directory/paths';
import {
  pathOfAnchoring,
  pathOfAnchoringPlan,
  pathOfConfirmation,
  pathOfConfirmations,
  pathOfDossier,
  pathOfCatchUp,
  pathOfDraft,
  pathOfProposal,
  pathOfStep,
  pathOfTask,
  pathOfTaskPart,
} from '../../../apps/web/src/task/paths';
import { pathOfDeparture } from '../../../apps/web/src/departure/paths';
import { pathOfPolicy } from '../../../apps/web/src/policy/paths';
import { pathOfSecondLook } from '../../../apps/web/src/second-look/paths';
import type { Facts } from '../stage/facts';
import type { Person } from '../../../infra/sample/person.mts';
import { sceneNames, scenes, type SceneName } from '../stage/scenes';
import { dissenterOf, preparingOf } from '../stage/cast';
import { keptSilent } from '../stage/director';
import type { Stage } from '../stage/stage';
import { linkIn, mailTo } from '../stage/letters';
import { measureQuestions } from '../../play/words.mts';

/** A page as one person sees it. */
export interface Place {
  readonly name: string;
  /** Undefined: a visitor who is not signed in. */
  readonly who?: (stage: Stage) => Person;
  readonly path: (facts: Facts) => Promise<string> | string;
  readonly title: (t: Translator) => string;
  /** What stands on the first screen, in this order from above. */
  readonly first?: (t: Translator) => readonly string[];
  /** What is pressed before it is looked at: a dialog that opens on top of the page. */
  readonly press?: (page: Page, t: Translator) => Promise<void>;
  /** Opened from a mail, often once and on a phone: what it loads at the first visit has a limit. */
  readonly isOpenedOnce?: boolean;
  /** Answers that the page shows on purpose, as `404: /api/...`. */
  readonly refusals?: RegExp;
  /** The pictures in the README that are made here, by width; `line` is the line of the task alone. */
  readonly pictures?: Readonly<Partial<Record<375 | 1280 | 'line', string>>>;
}

const manager = (stage: Stage): Person => stage.manager;
const contact =
  (at: number) =>
  (stage: Stage): Person => {
    const party = stage.cast.parties.at(at);
    if (party === undefined) throw new Error(`the cast has no party ${at}`);
    return stage.cast.person(party.contact);
  };
/** One that has not voted. */
const executive = (stage: Stage): Person => {
  const party = stage.cast.parties.findLast(({ kind }) => kind === 'provider');
  if (party?.executive === undefined) throw new Error('the last provider has no executive');
  return stage.cast.person(party.executive);
};
const outsider = (stage: Stage): Person => stage.cast.outsider;
const member = contact(0);
const silent = contact(-1);

const titleOf = (scene: SceneName) => (): string => scenes[scene].title;
const taskPath =
  (scene: SceneName) =>
  async (facts: Facts): Promise<string> =>
    pathOfTask((await facts.task(scene)).id);
const stepPath =
  (scene: SceneName) =>
  async (facts: Facts): Promise<string> =>
    pathOfStep(await facts.step(scene));
const linkOf =
  (who: (stage: Stage) => Person, scene: SceneName) =>
  (facts: Facts): Promise<string> =>
    facts.linkFor(who(facts.stage), scene, ['/l/']);

const access: readonly Place[] = [
  {
    name: 'sign-in',
    path: () => '/aanmelden',
    title: (t) => t('signIn:form.title'),
    first: (t) => [t('signIn:form.email'), t('signIn:form.submit')],
    isOpenedOnce: true,
    refusals: /^401: /,
  },
  {
    name: 'accessibility',
    path: () => '/toegankelijkheid',
    title: (t) => t('accessibility:title'),
    refusals: /^401: /,
  },
];

const work: readonly Place[] = [
  { name: 'work-manager', who: manager, path: () => '/', title: (t) => t('task:work.title') },
  { name: 'work-member', who: silent, path: () => '/', title: (t) => t('task:work.title') },
  { name: 'work-executive', who: executive, path: () => '/', title: (t) => t('task:work.title') },
  {
    name: 'work-outsider',
    who: outsider,
    path: () => '/',
    title: (t) => t('task:work.title'),
    first: (t) => [t('task:work.nothing')],
  },
  { name: 'tasks-manager', who: manager, path: () => '/opgaven', title: (t) => t('task:list.title') },
  { name: 'tasks-member', who: member, path: () => '/opgaven', title: (t) => t('task:list.title') },
  { name: 'balls', who: manager, path: () => '/wie-heeft-de-bal', title: (t) => t('ball:title') },
  {
    name: 'balls-by-task',
    who: manager,
    path: () => '/wie-heeft-de-bal?per=task&zoek=met',
    title: (t) => t('ball:title'),
  },
];

const readmePictures: Readonly<Partial<Record<SceneName, Place['pictures']>>> = {
  consultation: { 375: 'task-375', 1280: 'task-1280' },
  sentBack: { line: 'line' },
};

const taskPages: readonly Place[] = [
  ...sceneNames.map((scene): Place => ({
    name: `task-${scene}`,
    who: manager,
    path: taskPath(scene),
    title: titleOf(scene),
    first: (t) => [t(`task:stages.${firstStage}`)],
    pictures: readmePictures[scene],
  })),
  { name: 'task-member', who: member, path: taskPath('cycle'), title: titleOf('cycle') },
  {
    name: 'task-interests',
    who: member,
    path: async (facts) => pathOfTaskPart((await facts.task('decision')).id, 'belangen'),
    title: titleOf('decision'),
    press: async (page, t) => {
      await page
        .getByRole('button', { name: t('interest:form.change') })
        .first()
        .click();
      await page.getByLabel(t('interest:kind.clients')).waitFor();
    },
  },
  { name: 'task-executive', who: executive, path: taskPath('decision'), title: titleOf('decision') },
  { name: 'task-outsider', who: outsider, path: taskPath('consultation'), title: titleOf('consultation') },
  ...['mensen', 'planning', 'stukken', 'risicos', 'verloop', 'spelregels'].map((part): Place => ({
    name: `task-part-${part}`,
    who: manager,
    path: async (facts) => pathOfTaskPart((await facts.task('sentBack')).id, part),
    title: titleOf('sentBack'),
  })),
];
const firstStage = 'invitation';

/** Where an answer is entered that somebody gave by telephone, with the first of those people chosen. */
const onBehalfPath =
  (scene: SceneName) =>
  async (facts: Facts): Promise<string> => {
    const { taskId, stepId } = await facts.step(scene);
    const { people } = await facts.stage.manager.api.get<OnBehalfView>(`/steps/${stepId}/on-behalf`);
    const [one] = people;
    if (one === undefined) throw new Error(`everybody in the scene ${scene} has answered`);
    return `${pathOfTask(taskId)}/stap/${stepId}/namens?wie=${one.kind}/${one.sender}/${one.person.id}`;
  };

/** From the mail to somebody for whom a reply was entered: the link that says that it is not theirs. */
export async function withdrawalPath(facts: Facts, fromEnd: number): Promise<string> {
  const { stage } = facts;
  const { stepId } = await facts.step('invitation');
  const party = stage.cast.parties.at(-fromEnd);
  if (party === undefined) throw new Error('the cast is too small');
  const { contact: told, id } = party;
  const reply = { choice: 'informed', note: '' };
  await stage.manager.api.put(`/steps/${stepId}/replies/party:${id}/on-behalf-of/${told.person.id}`, reply);
  const mail = await mailTo(stage.mailbox, stage.cast.person(told), [titleOf('invitation')(), 'Namens u ingevuld']);
  return `${linkIn(mail)}&c=intrekken`;
}

const steering: readonly Place[] = [
  {
    name: 'remind',
    who: manager,
    path: taskPath('invitation'),
    title: titleOf('invitation'),
    press: async (page, t) => {
      await page.getByRole('button', { name: t('steering:button.remind') }).click();
      await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    },
  },
  {
    name: 'departure',
    who: manager,
    path: async (facts) => {
      const { id } = await facts.task('cycle');
      const { workGroup } = await facts.stage.manager.api.get<TaskView>(`/tasks/${id}`);
      const seat = workGroup.find(({ seat: { person } }) => person !== null)?.seat;
      if (!seat?.person) throw new Error('nobody sits in the work group of the scene cycle');
      return pathOfDeparture(seat.party.id, seat.person.id);
    },
    title: (t) => t('departure:title'),
    first: (t) => [t('departure:effect')],
  },
  {
    name: 'hand-over',
    who: manager,
    path: taskPath('consultation'),
    title: titleOf('consultation'),
    press: async (page, t) => {
      await page.getByRole('button', { name: t('steering:button.hand-over') }).click();
      await page.getByRole('dialog').getByRole('combobox').selectOption({ index: 1 });
      await page.getByRole('dialog').getByText(t('steering:told.title')).waitFor();
    },
  },
  ...(['invitation', 'cycle', 'consultation'] as const).map((scene): Place => ({
    name: `on-behalf-${scene}`,
    who: manager,
    path: onBehalfPath(scene),
    title: (t) => t('steering:onBehalf.title'),
    first: (t) => [t('steering:onBehalf.who')],
  })),
  {
    name: 'withdraw-entered',
    path: (facts) => withdrawalPath(facts, 2),
    title: (t) => t('steering:withdrawal.title'),
    first: (t) => [t('steering:withdrawal.effect'), t('steering:withdrawal.confirm')],
    refusals: /^401: /,
  },
];

const agendaOf = async ({ manager: { api }, programmeId }: Stage): Promise<{ id: string }> => {
  const { items } = await api.get<{ items: readonly { id: string }[] }>(`/programmes/${programmeId}/agendas`);
  const [agenda] = items;
  if (agenda === undefined) throw new Error('the programme has no agenda');
  return agenda;
};

/** Where the closing days of the programme are seen, and what they do. */
const administration: readonly Place[] = [
  {
    name: 'administration',
    who: manager,
    path: async ({ stage }) => {
      await stage.closingDays();
      return '/beheer';
    },
    title: (t) => t('administration:title'),
    first: (t) => [t('administration:closing.title')],
    press: async (page, t) => {
      await page.getByText(t('administration:closing.addTitle')).click();
      await page.getByRole('button', { name: t('administration:closing.add'), exact: true }).waitFor();
    },
  },
  {
    name: 'policy',
    who: manager,
    path: async ({ stage }) => pathOfPolicy((await agendaOf(stage)).id),
    title: (t) => t('policy:title'),
    first: (t) => [t('policy:holdsFor'), t('policy:field.invitation.days.label')],
  },
  {
    name: 'policy-effect',
    who: manager,
    path: async ({ stage }) => pathOfPolicy((await agendaOf(stage)).id),
    title: (t) => t('policy:title'),
    press: async (page, t) => {
      await page.getByLabel(t('policy:field.consultation.days.label')).fill('25');
      await page.getByRole('button', { name: t('policy:show') }).click();
      await page.getByRole('dialog').getByText(t('policy:effect.dates')).waitFor();
    },
  },
  {
    name: 'replan',
    who: manager,
    path: async (facts) => {
      await facts.stage.closingDays();
      return taskPath('preparation')(facts);
    },
    title: titleOf('preparation'),
    press: async (page, t) => {
      await page.getByRole('button', { name: t('steering:button.replan') }).click();
      await page.getByRole('dialog').getByText(t('steering:told.title')).waitFor();
    },
  },
];

const post: readonly Place[] = [
  { name: 'post', who: manager, path: () => '/post', title: (t) => t('post:title') },
  {
    name: 'post-none-found',
    who: manager,
    path: () => '/post?zoek=niets%20van%20dit%20alles',
    title: (t) => t('post:title'),
  },
];

const launch: readonly Place[] = [
  {
    name: 'launch',
    who: manager,
    path: async ({ stage }) => {
      await stage.closingDays();
      return pathOfDraft(await stage.draft());
    },
    title: () => 'Eén loket voor ouders',
    pictures: { 1280: 'launch-1280' },
  },
  {
    name: 'second-look',
    who: (stage) => stage.cast.person(stage.essential.contact),
    path: async ({ stage }) => pathOfSecondLook(await stage.lookedAtDraft()),
    title: (t) => t('secondLook:page.title'),
  },
  {
    name: 'second-look-asked',
    who: manager,
    path: async ({ stage }) => pathOfDraft(await stage.lookedAtDraft()),
    title: () => 'Eén loket voor ouders',
  },
];

const invitation: readonly Place[] = [
  {
    name: 'invitation-link',
    path: linkOf(silent, 'invitation'),
    title: titleOf('invitation'),
    isOpenedOnce: true,
    refusals: /^401: /,
    pictures: { 375: 'invitation-375' },
  },
  {
    name: 'invitation-essential',
    path: (facts) => facts.linkFor(facts.stage.cast.person(facts.stage.essential.contact), 'invitation', ['/l/']),
    title: titleOf('invitation'),
    refusals: /^401: /,
  },
  {
    name: 'invitation-refused',
    path: (facts) => facts.linkFor(facts.stage.cast.person(facts.stage.essential.contact), 'refused', ['/l/']),
    title: titleOf('refused'),
    refusals: /^401: /,
  },
  { name: 'invitation-signed-in', who: silent, path: stepPath('invitation'), title: titleOf('invitation') },
];

const cycle: readonly Place[] = [
  {
    name: 'cycle-manager',
    who: manager,
    path: stepPath('cycle'),
    title: (t) => t('iteration:page.title', { ordinal: 1, count: 3 }),
  },
  {
    name: 'cycle-member',
    who: contact(3),
    path: stepPath('cycle'),
    title: (t) => t('iteration:page.title', { ordinal: 1, count: 3 }),
  },
  {
    name: 'cycle-done',
    who: member,
    path: stepPath('cycle'),
    title: (t) => t('iteration:page.title', { ordinal: 1, count: 3 }),
  },
  {
    name: 'minutes',
    who: manager,
    path: stepPath('cycle'),
    title: (t) => t('iteration:page.title', { ordinal: 1, count: 3 }),
    press: async (page, t) => {
      await page.getByRole('button', { name: t('iteration:minutes.change') }).click();
      await page.getByRole('button', { name: t('iteration:minutes.addAction') }).click();
      await page.getByRole('group', { name: t('iteration:minutes.actionNumber', { number: 1 }) }).waitFor();
    },
  },
  {
    name: 'reopening',
    who: contact(3),
    path: stepPath('cycle'),
    title: (t) => t('iteration:page.title', { ordinal: 1, count: 3 }),
    press: async (page, t) => {
      await page.getByText(t('reopening:points', { count: 1 })).click();
      await page.getByRole('button', { name: t('reopening:ask.open') }).click();
      await page.getByLabel(t('reopening:ask.point')).waitFor();
    },
  },
  {
    name: 'bulletin',
    who: member,
    path: async (facts) => {
      const { id, bulletins } = await facts.task('sentBack');
      return `${pathOfTask(id)}/bulletins/${bulletins[0]?.id ?? 'none'}`;
    },
    title: (t) => t('iteration:bulletin.pageTitle', { ordinal: 1 }),
  },
];

const catchUpPath =
  (scene: SceneName) =>
  async (facts: Facts): Promise<string> =>
    pathOfCatchUp((await facts.task(scene)).id);
const catchUpTitle = (t: Translator): string => t('catchUp:title');
const catchUp: readonly Place[] = [
  {
    name: 'catch-up-member',
    who: member,
    path: catchUpPath('sentBack'),
    title: catchUpTitle,
    first: (t) => [t('catchUp:settled.title')],
  },
  { name: 'catch-up-consultation', who: silent, path: catchUpPath('consultation'), title: catchUpTitle },
  { name: 'catch-up-reader', who: manager, path: catchUpPath('anchored'), title: catchUpTitle },
  {
    name: 'catch-up-not-begun',
    who: member,
    path: catchUpPath('invitation'),
    title: catchUpTitle,
    first: (t) => [t('catchUp:none')],
  },
  {
    name: 'catch-up-link',
    // As the button of the mail that welcomes a late joiner leads to it.
    path: async (facts) =>
      `${await facts.linkFor(contact(3)(facts.stage), 'cycle', ['/l/', 'tussenstand'])}&c=bijpraten`,
    title: catchUpTitle,
    refusals: /^401: /,
  },
];

const proposal: readonly Place[] = [
  {
    name: 'proposal-draft',
    who: manager,
    path: async (facts) => pathOfProposal((await facts.task('preparation')).id),
    title: (t) => t('proposal:write.title'),
  },
  {
    name: 'proposal-version',
    who: member,
    path: async (facts) => {
      const { id, proposals } = await facts.task('decision');
      return pathOfProposal(id, proposals[0]?.id ?? 'none');
    },
    title: () => 'Een jaar vooruit kijken',
  },
];

/** Gives the page a filled-in sheet, and waits for what it says of the rows. */
async function chooseSheet(page: Page, t: Translator, text: string): Promise<void> {
  const file = { name: 'ingevuld.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.getByLabel(t('sheet:file')).setInputFiles(file);
  await page.getByRole('heading', { name: t('sheet:wouldBe') }).waitFor();
}

const question = 'Kunt u werken met een plan dat een jaar vooruit begint?';
const consultation: readonly Place[] = [
  { name: 'prepare', who: manager, path: stepPath('preparation'), title: (t) => t('preparation:title') },
  {
    name: 'consultation-link',
    path: linkOf(silent, 'consultation'),
    title: () => question,
    isOpenedOnce: true,
    refusals: /^401: /,
    pictures: { 375: 'consultation-375' },
  },
  { name: 'consultation-sent', who: member, path: stepPath('consultation'), title: () => question },
  {
    name: 'more-time-asking',
    who: silent,
    path: stepPath('consultation'),
    title: () => question,
    press: async (page, t) => {
      await page.getByRole('button', { name: t('consultation:react.moreTime') }).click();
      await page.getByRole('button', { name: t('voice:moreTime.send') }).waitFor();
    },
  },
  {
    name: 'minority-note',
    who: (stage) => stage.cast.person(dissenterOf(stage.cast)),
    path: stepPath('consultation'),
    title: () => question,
    press: async (page, t) => {
      await page.getByRole('button', { name: t('consultation:react.minorityNote') }).click();
      await page.getByRole('button', { name: t('voice:minorityNote.send') }).waitFor();
    },
  },
  {
    name: 'voice-preparing',
    who: (stage) => stage.cast.person(preparingOf(stage.cast).executive),
    path: stepPath('consultation'),
    title: () => question,
    press: async (page, t) => {
      await page.getByRole('button', { name: t('voice:prepare.handOver') }).waitFor();
    },
  },
  {
    name: 'voice-confirming',
    who: (stage) => stage.cast.person(preparingOf(stage.cast).contact),
    path: stepPath('consultation'),
    title: () => question,
    press: async (page, t) => {
      await page.getByText(t('voice:prepare.confirm')).waitFor();
    },
  },
  {
    name: 'more-time-asked',
    who: contact(-keptSilent),
    path: stepPath('consultation'),
    title: () => question,
    press: async (page, t) => {
      await page.getByRole('button', { name: t('voice:moreTime.withdraw') }).waitFor();
    },
  },
  {
    name: 'more-time-requests',
    who: manager,
    path: taskPath('consultation'),
    title: titleOf('consultation'),
    press: async (page, t) => {
      await page.getByRole('button', { name: t('voice:moreTime.refuse') }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('voice:moreTime.refuseConfirm') })
        .waitFor();
    },
  },
  { name: 'consultation-manager', who: manager, path: stepPath('consultation'), title: () => question },
  {
    name: 'consultation-closed',
    who: member,
    path: async (facts) => `/consultaties/${await facts.consultationOf('decision')}`,
    title: () => question,
  },
  { name: 'dispositions', who: manager, path: stepPath('dispositions'), title: (t) => t('handling:title') },
  {
    name: 'split-reaction',
    who: manager,
    path: stepPath('dispositions'),
    title: (t) => t('handling:title'),
    press: async (page, t) => {
      await page
        .locator('.sam-item__open')
        .filter({ hasText: /\. [A-Z]/ })
        .first()
        .click();
      await page.getByRole('button', { name: t('handling:split.start') }).click();
      await page.locator('.sam-split__piece input').first().check();
      await page.getByRole('button', { name: t('handling:split.save', { count: 2 }) }).waitFor();
    },
  },
  {
    name: 'disposition-sheet',
    who: manager,
    path: async (facts) => sheetPath(await facts.consultationOf('dispositions')),
    title: (t) => t('sheet:reactions.title'),
    press: async (page, t) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: t('sheet:reactions.download') }).click(),
      ]);
      const filled = (await readFile(await download.path(), 'utf8')).split('\r\n').map((line, row) => {
        const [disposition, reason] = row % 2 === 0 ? ['deels', 'Een deel kan pas later.'] : ['misschien', 'Wie weet.'];
        return line.replace(/"";"";"";"v0"$/, `"${disposition}";"${reason}";"";"v0"`);
      });
      await chooseSheet(page, t, filled.join('\r\n'));
    },
  },
  {
    name: 'response-document',
    who: member,
    path: async (facts) => `/consultaties/${await facts.consultationOf('decision')}/nota`,
    title: (t) => t('responseDocument:title'),
  },
  {
    name: 'outcome-open',
    who: manager,
    path: async (facts) => `/consultaties/${await facts.consultationOf('dispositions')}/uitkomst`,
    title: (t) => t('outcome:title'),
  },
  {
    name: 'outcome-member',
    who: member,
    path: async (facts) => `/consultaties/${await facts.consultationOf('anchored')}/uitkomst`,
    title: (t) => t('outcome:title'),
  },
];

const decision: readonly Place[] = [
  {
    name: 'decision-executive',
    who: executive,
    path: stepPath('decision'),
    title: titleOf('decision'),
    pictures: { 1280: 'decision-1280' },
  },
  {
    name: 'decision-meeting',
    who: executive,
    path: async (facts) => `${await stepPath('decision')(facts)}?scherm=ja`,
    title: () => scenes.decision.wording,
  },
  { name: 'decision-manager', who: manager, path: stepPath('decision'), title: titleOf('decision') },
  { name: 'decision-member', who: member, path: stepPath('decision'), title: titleOf('decision') },
];

const confirmPath =
  (at: number) =>
  async (facts: Facts): Promise<string> => {
    const { id } = await facts.task('anchored');
    const view = await facts.stage.manager.api.get<ConfirmationsView>(`/tasks/${id}/confirmations`);
    const party = facts.stage.cast.parties.at(at);
    return `${pathOfConfirmation(id, view.stepId ?? 'none')}?namens=party:${party?.id ?? 'none'}`;
  };
const confirmation: readonly Place[] = [
  {
    name: 'confirmations-manager',
    who: manager,
    path: async (facts) => pathOfConfirmations((await facts.task('anchored')).id),
    title: (t) => t('confirmation:list.title'),
    press: async (page, t) => {
      await page.getByRole('button', { name: t('confirmation:handle.open') }).click();
      await page.getByLabel(t('confirmation:handle.note')).waitFor();
    },
  },
  { name: 'confirm-silent', who: silent, path: confirmPath(-1), title: (t) => t('confirmation:confirm.title') },
  { name: 'confirm-obstacle', who: contact(1), path: confirmPath(1), title: (t) => t('confirmation:confirm.title') },
];

const measureTitle = (t: Translator): string => t('anchoring:report.title', { number: 2, count: 2 });
const anchoringPath =
  (scene: SceneName, pathOf: (taskId: string) => string) =>
  async (facts: Facts): Promise<string> =>
    pathOf((await facts.task(scene)).id);
const measurePath = async (facts: Facts): Promise<string> => {
  const { id } = await facts.task('anchored');
  const { measures } = await facts.stage.manager.api.get<AnchoringView>(`/tasks/${id}/anchoring`);
  return pathOfStep({ taskId: id, stepId: measures[1]?.stepId ?? 'none', stepKind: 'measure' });
};
const anchoring: readonly Place[] = [
  {
    name: 'anchoring-none',
    who: manager,
    path: anchoringPath('decision', pathOfAnchoring),
    title: (t) => t('anchoring:page.title'),
    first: (t) => [t('anchoring:page.noPlan')],
  },
  {
    name: 'anchoring-plan-new',
    who: manager,
    path: anchoringPath('decision', pathOfAnchoringPlan),
    title: (t) => t('anchoring:write.title'),
  },
  {
    name: 'anchoring-manager',
    who: manager,
    path: anchoringPath('anchored', pathOfAnchoring),
    title: (t) => t('anchoring:page.title'),
  },
  {
    name: 'anchoring-member',
    who: member,
    path: anchoringPath('anchored', pathOfAnchoring),
    title: (t) => t('anchoring:page.title'),
  },
  {
    name: 'anchoring-plan',
    who: manager,
    path: anchoringPath('anchored', pathOfAnchoringPlan),
    title: (t) => t('anchoring:write.title'),
    press: async (page, t) => {
      await page.getByLabel(t('anchoring:write.reason')).waitFor();
    },
  },
  {
    name: 'dossier',
    who: manager,
    path: anchoringPath('anchored', pathOfDossier),
    title: (t) => t('dossier:title'),
    first: (t) => [t('dossier:lead')],
  },
  {
    name: 'dossier-consultation',
    who: manager,
    path: anchoringPath('consultation', pathOfDossier),
    title: (t) => t('dossier:title'),
  },
  {
    name: 'dossier-sent-back',
    who: manager,
    path: anchoringPath('sentBack', pathOfDossier),
    title: (t) => t('dossier:title'),
  },
  { name: 'measure-signed-in', who: member, path: measurePath, title: measureTitle },
  { name: 'measure-reader', who: manager, path: measurePath, title: measureTitle },
  {
    name: 'measure-link',
    path: async (facts) => {
      const title = titleOf('anchored')();
      return linkIn(await mailTo(facts.stage.mailbox, member(facts.stage), [title, 'Geef meting 2 door', '/l/']));
    },
    title: measureTitle,
    first: (t) => [measureQuestions[0].text, t('anchoring:report.value')],
    isOpenedOnce: true,
    refusals: /^401: /,
  },
];

/** Somebody or some party of the sample region, by name. */
const idIn =
  (kind: 'parties' | 'people', name: string) =>
  async ({ stage }: Facts): Promise<string> => {
    const directory = await stage.manager.api.get<DirectoryView>(`/programmes/${stage.programmeId}/directory`);
    const found = directory[kind].find((each) => each.name === name);
    if (found === undefined) throw new Error(`the sample region has no ${name}`);
    return kind === 'parties' ? pathOfParty(found.id) : pathOfPerson(found.id);
  };

const directory: readonly Place[] = [
  { name: 'directory', who: manager, path: () => '/partijen', title: (t) => t('directory:title') },
  {
    name: 'people-sheet',
    who: manager,
    path: () => pathOfPeopleSheet,
    title: (t) => t('sheet:people.title'),
    press: async (page, t) => {
      const rows = [
        'Partij;Soort partij;Gemeente;Naam;E-mail;Niveau;Functie;Taal',
        'Zorggroep De Wilgen;Zorgaanbieder;;Aisha Bakker;a.bakker@example.org;Uitvoering;begeleider;',
        'Zorggroep De Wilgen;;;Bram de Groot;b.degroot@example.org;Bestuur;bestuurder;nl',
        'Bakkerij Noord;Winkel;;Carla Mol;c.mol bij post;Directie;;',
        'Team Oost;Toegang;Gemeente Nergenshuizen;;;;;',
      ];
      await chooseSheet(page, t, rows.join('\r\n'));
    },
  },
  {
    name: 'directory-people',
    who: member,
    path: () => '/partijen?per=mensen&alles=ja',
    title: (t) => t('directory:title'),
  },
  {
    name: 'directory-none-found',
    who: outsider,
    path: () => '/partijen?zoek=niets%20van%20dit%20alles',
    title: (t) => t('directory:title'),
  },
  { name: 'party', who: manager, path: idIn('parties', 'Welzijn De Brink'), title: () => 'Welzijn De Brink' },
  {
    name: 'party-mandate',
    who: manager,
    path: idIn('parties', 'Gemeente Voorst'),
    title: () => 'Gemeente Voorst',
    press: async (page, t) => {
      await page.getByRole('button', { name: t('directory:party.mandateChange') }).click();
      await page.getByText(t('directory:party.mandateLabel')).waitFor();
    },
  },
  { name: 'party-other', who: member, path: idIn('parties', 'Gemeente Voorst'), title: () => 'Gemeente Voorst' },
  { name: 'person-away', who: manager, path: idIn('people', 'Dennis Grootveld'), title: () => 'Dennis Grootveld' },
  { name: 'person-other', who: silent, path: idIn('people', 'Dennis Grootveld'), title: () => 'Dennis Grootveld' },
  {
    name: 'person-enter-absence',
    who: manager,
    path: idIn('people', 'Ruud Tempelman'),
    title: () => 'Ruud Tempelman',
    press: async (page, t) => {
      await page.getByRole('button', { name: t('directory:absence.add') }).click();
      await page.getByRole('button', { name: t('directory:absence.save') }).waitFor();
    },
  },
  {
    name: 'search',
    who: member,
    path: () => '/zoeken?q=begeliding',
    title: (t) => t('search:titleFor', { words: 'begeliding' }),
  },
  {
    name: 'search-none-found',
    who: manager,
    path: () => '/zoeken?q=zwembadlaken',
    title: (t) => t('search:titleFor', { words: 'zwembadlaken' }),
  },
  { name: 'search-start', who: outsider, path: () => '/zoeken', title: (t) => t('search:title') },
  {
    name: 'reminders-link',
    path: async (facts) =>
      `${linkIn(await mailTo(facts.stage.mailbox, member(facts.stage), [titleOf('anchored')(), '/l/']))}&c=herinneringen`,
    title: (t) => t('reminders:title'),
    refusals: /^401: /,
  },
  { name: 'own-calendar-none', who: outsider, path: () => '/mijn-agenda', title: (t) => t('calendar:title') },
  {
    name: 'own-calendar',
    who: manager,
    path: async ({ stage }) => {
      await stage.manager.api.post('/calendar-feed', undefined);
      return '/mijn-agenda';
    },
    title: (t) => t('calendar:title'),
  },
];

/** The pages for the roles that use them. */
export const places: readonly Place[] = [
  ...access,
  ...taskPages,
  ...steering,
  ...administration,
  ...launch,
  ...invitation,
  ...cycle,
  ...catchUp,
  ...proposal,
  ...consultation,
  ...decision,
  ...confirmation,
  ...anchoring,
  // Last, when there is a task in every step.
  ...post,
  ...directory,
  ...work,
];
