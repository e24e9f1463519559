import type { Browser } from '../../infra/sample/http.mts';
import { anchoringPlanWords, type PlanSeats } from './words.mts';

interface Draft {
  readonly version: number;
  readonly body: { readonly measures: readonly { readonly months: number }[] };
}

/** Writes the borgingsplan of a task, and delivers it. */
export async function deliverAnchoringPlan(
  browser: Browser,
  taskId: string,
  seats: Omit<PlanSeats, 'months'>,
): Promise<void> {
  const path = `/tasks/${taskId}/anchoring-draft`;
  const { version, body } = await browser.get<Draft>(path);
  const written = anchoringPlanWords({ ...seats, months: body.measures.map(({ months }) => months) });
  const saved = await browser.put<Draft>(path, written, { ifMatch: `"${version}"` });
  await browser.post(`/tasks/${taskId}/anchoring-plans`, { reason: '' }, { ifMatch: `"${saved.version}"` });
}
