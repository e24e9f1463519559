import type { Browser } from '../../infra/sample/http.mts';
import { minutesWords } from './words.mts';

interface CyclePage {
  readonly minutes: readonly { readonly meetingId: string; readonly version: number }[];
}

/** Writes the minutes of every meeting of a cycle that has none. */
export async function writeMinutes(browser: Browser, stepId: string): Promise<boolean> {
  const { minutes } = await browser.get<CyclePage>(`/steps/${stepId}/iteration`);
  const missing = minutes.filter(({ version }) => version === 0);
  for (const { meetingId } of missing) {
    await browser.put(`/meetings/${meetingId}/minutes`, minutesWords, { ifMatch: '"0"' });
  }
  return missing.length > 0;
}
