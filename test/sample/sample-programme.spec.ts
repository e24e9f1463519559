import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnchoringView, GuardedChainView, LogView, TaskListView, TaskView, WorkView } from '@samenspel/contracts';
import { playSample } from '../../infra/sample/play-sample.mts';
import { Person } from '../../infra/sample/person.mts';
import { Region } from '../../infra/sample/region.mts';
import { Mailbox, addressOf } from '../play/mailbox.mts';
import { type RunningStack, startStack } from '../support/stack';

// Where each story leaves its task: what `npm start` shows in every stage.
const standing = {
  'Een logeerplek dicht bij huis': 'running invitation 1 late',
  'Eén plan per gezin': 'running iteration 2',
  'Hulp die doorloopt na achttien': 'running consultation 1',
  'Mantelzorgers eerder bereiken': 'running iteration 2',
  'Korter wachten op een behandeling': 'running decision 1',
  'Hulp in de avond en in het weekend': 'running dispositions 1 late',
  'Meer plekken op de zorgboerderij': 'paused iteration 1',
  'Meldingen buiten kantooruren': 'running measure 2',
};

describe('the sample programme as it is played', () => {
  let folder: string;
  let stack: RunningStack;
  let region: Region;
  let tasks: TaskListView['tasks'];
  let leftOut: readonly string[];

  const listed = async (): Promise<TaskListView> =>
    region.manager.api.get<TaskListView>(`/programmes/${region.programmeId}/tasks`);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samenspel-sample-'));
    stack = await startStack({ folder });
    ({ leftOut } = await playSample(stack.addresses.app, () => undefined, new AbortController().signal));
    region = await Region.enter(stack.addresses.app);
    ({ tasks } = await listed());
  }, 600_000);
  afterAll(async () => {
    await stack.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const view = (id: string): Promise<TaskView> => region.manager.api.get<TaskView>(`/tasks/${id}`);

  it('tells every story to its end', () => {
    expect(leftOut).toEqual([]);
  });

  it('has a task in every stage, and one that is late, paused and sent back', () => {
    const states = tasks.map(({ title, status, stepKind, ordinal, late }) => [
      title,
      `${status} ${String(stepKind)} ${String(ordinal)}${late ? ' late' : ''}`,
    ]);
    expect(Object.fromEntries(states)).toEqual(standing);
    const sentBack = tasks.filter(({ line }) => line.some(({ state }) => state === 'sent-back'));
    expect(sentBack.map(({ title }) => title)).toEqual(['Mantelzorgers eerder bereiken']);
  });

  it('breaks no line of the guarded chain and overrides none, and every seal fits the one before it', async () => {
    for (const { id } of tasks) {
      const { lines } = await region.manager.api.get<GuardedChainView>(`/tasks/${id}/guarded-chain`);
      expect(lines.filter(({ state }) => state === 'broken' || state === 'overridden')).toEqual([]);
      const log = await region.manager.api.get<LogView>(`/tasks/${id}/log?limit=2000`);
      expect({ intact: log.chainIntact, enough: log.total > 25 }).toEqual({ intact: true, enough: true });
    }
  });

  it('started in the past, and goes on at the real pace', async () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    for (const { id } of tasks) {
      const { plan, launched } = await view(id);
      expect(plan).toMatchObject({ paced: false, today });
      expect((launched?.on ?? today) < today).toBe(true);
    }
  });

  it('has a borgingsplan with one measure in and one asked', async () => {
    const { id } = tasks.find(({ title }) => title === 'Meldingen buiten kantooruren')!;
    const { plan, measures } = await region.manager.api.get<AnchoringView>(`/tasks/${id}/anchoring`);
    expect(plan?.number).toBe(1);
    expect(measures.map(({ state }) => state)).toEqual(['in', 'asked', 'planned', 'planned']);
  });

  it('gives who looks around something to do, and answers them at once', async () => {
    for (const email of ['eva.van.rossenberg@ijsselkring.example', ...peopleWithWork]) {
      const person = await new Person(stack.addresses.app, email).signIn();
      const { items } = await person.api.get<WorkView>('/work');
      expect({ email, hasWork: items.length > 0 }).toEqual({ email, hasWork: true });
    }
  });

  it('mails nobody but the mail catcher, at addresses that never receive mail', async () => {
    const mails = await new Mailbox(stack.addresses.mailbox).all();
    expect(mails.length).toBeGreaterThan(100);
    expect(mails.map(addressOf).filter((address) => !/\.example$|@example\.org$/.test(address))).toEqual([]);
  });

  it('is emptied and loaded again on request', async () => {
    await stack.stop();
    stack = await startStack({ folder, isEmptied: true });
    region = await Region.enter(stack.addresses.app);
    expect((await listed()).total).toBe(0);
    expect(await new Mailbox(stack.addresses.mailbox).all()).toEqual([]);
  });
});

const peopleWithWork = [
  'jeroen.stapelbroek@ijsselkring.example',
  'marleen.oosterhuis@zutphen.example',
  'carla.steenbeeke@waterkers.example',
  'ruud.tempelman@zutphen.example',
  'noor.haverslag@waterkers.example',
  'samira.ouali@toegang-zutphen.example',
  'selma.yilmazer@samenverder.example',
  'claire.whitmore@ijsselkring.example',
];
