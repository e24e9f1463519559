import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/open-browser';
import { startStack, type RunningStack } from '../../support/stack';
import { Stage } from '../stage/stage';
import { jobTests } from './jobs';
import { oddMomentTests } from './odd-moments';
import { tourTests, type Theatre } from './tour';

let stack: RunningStack;
let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  stack = await startStack();
  const { app, mailbox } = stack.addresses;
  stage = await Stage.open({ base: app, mailbox, database: stack.database.application });
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser.close();
  await stage.close();
  await stack.stop();
}, 60_000);

const theatre = (): Theatre => ({ stage, browser });
tourTests(theatre);
oddMomentTests(theatre);
jobTests(theatre);
