import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/open-browser';
import { startStack, type RunningStack } from '../../support/stack';
import { Stage } from '../stage/stage';
import { Tabs } from '../stage/tabs';
import { jobTests } from './jobs';
import { oddMomentTests } from './odd-moments';
import { crowdTests, stateTests } from './states';
import { tourTests, type Theatre } from './tour';

// Some pages wait for the mail that leads to them, which goes out in the morning of the task's next day.
jest.setTimeout(180_000);

let stack: RunningStack | undefined;
let stage: Stage | undefined;
let browser: Browser | undefined;
let tabs: Tabs | undefined;

beforeAll(async () => {
  stack = await startStack();
  const { app, mailbox } = stack.addresses;
  stage = await Stage.open({ base: app, mailbox, database: stack.database.application });
  browser = await openBrowser();
  tabs = new Tabs(browser, app);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await stage?.close();
  await stack?.stop();
}, 60_000);

function theatre(): Theatre {
  if (stage === undefined || browser === undefined || tabs === undefined) throw new Error('the stage did not open');
  return { stage, browser, tabs };
}

tourTests(theatre);
oddMomentTests(theatre);
stateTests(theatre);
jobTests(theatre);
crowdTests(theatre);
