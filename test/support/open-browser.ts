import { type Browser, chromium } from 'playwright-core';

// The first two are needed where the tests run as root in a container; the others keep Chromium from talking to the world.
const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium, the one that the set-up found. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (executablePath === undefined) throw new Error('no CHROMIUM_PATH: this test belongs in test/browser');
  return chromium.launch({ executablePath, args: flags });
}
