import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps a picture of the whole page. It is packed fast: packing it well takes as long as looking at it. */
export async function keepPicture(page: Page, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = (await session.send('Page.getLayoutMetrics')).cssContentSize;
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const how = { format: 'png', optimizeForSpeed: true, captureBeyondViewport: true } as const;
  const { data } = await session.send('Page.captureScreenshot', { ...how, clip });
  await session.detach();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data, 'base64');
}
