import { Director } from './director.mts';
import { Region } from './region.mts';
import { stories } from './stories.mts';

export interface Progress {
  readonly standing: number;
  readonly of: number;
}

/** How a play went: what some story told and nobody could do, empty when all went as told. */
export interface Played {
  readonly leftOut: readonly string[];
}

/** Whether the region is there, and nobody began a task in it: the sample never touches what somebody made. */
export async function awaitsItsTasks(base: string): Promise<boolean> {
  const region = await Region.enter(base);
  return region.isSample && !(await region.hasTasks());
}

/** Tells every story at once, on a Samenspel that runs. Resolves when all tasks stand in the present. */
export async function playSample(
  base: string,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Played> {
  const region = await Region.enter(base);
  const directors = stories.map((story) => new Director(story, region));
  const workingDayMs = await measuredDay(directors);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  const standing = (): number => directors.filter(({ isStanding }) => isStanding).length;
  const playOne = async (director: Director): Promise<void> => {
    await director.launch(today, workingDayMs);
    await director.play(workingDayMs / 2, signal);
    tell({ standing: standing(), of: directors.length });
  };
  const ends = await Promise.allSettled(directors.map(playOne));
  const stuck = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []));
  return { leftOut: [...stuck, ...directors.flatMap(({ leftOut }) => leftOut)] };
}

// A day is long enough for what everybody does in it, however busy the machine is: sixty days last half a minute on an
// idle one.
const requestsInADay = 100;
const [shortest, longest] = [400, 3000];

/** How long a working day of the past has to last, by how long it takes to sign everybody in. */
async function measuredDay(directors: readonly Director[]): Promise<number> {
  const startedAt = performance.now();
  let people = 0;
  for (const director of directors) people += await director.gather();
  const perPerson = (performance.now() - startedAt) / people;
  return Math.round(Math.min(longest, Math.max(shortest, perPerson * requestsInADay)));
}
