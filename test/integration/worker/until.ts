import { setTimeout as rest } from 'node:timers/promises';

/** Waits until it is true; fails after 15 seconds, with the line of the test that waited. */
export async function until(isTrue: () => boolean | Promise<boolean>, withinMs = 15_000): Promise<void> {
  const failure = new Error(`This did not come true within ${String(withinMs)} ms`);
  const end = Date.now() + withinMs;
  while (!(await isTrue())) {
    if (Date.now() > end) throw failure;
    await rest(20);
  }
}
