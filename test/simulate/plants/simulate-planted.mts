// A small simulation with a bug in it, for the test that wants to see it caught.
import { parseArgs } from 'node:util';
import { startOwnStack } from '../own-stack.mts';
import { Simulation } from '../simulation.mts';
import { environmentOf, plantInGate, plants } from './plants.mts';

const { values } = parseArgs({
  options: {
    plant: { type: 'string', default: 'nothing' },
    seed: { type: 'string', default: 'planted' },
  },
});
const plant = plants[values.plant];
if (plant === undefined) throw new Error(`expected one of ${Object.keys(plants).join(', ')}, got: ${values.plant}`);

const say = (line: string): void => {
  console.error(line);
};
const { place, stack, stop } = await startOwnStack({
  ...{ people: 24, kill: [], everyMs: 0, say },
  env: environmentOf(plant),
});
try {
  await plantInGate(stack.database.owner, plant);
  const verdict = await new Simulation(place, {
    ...{ tasks: 3, dayMs: 600, seed: values.seed, withinMs: 180_000, say },
    lateAfterMs: plant.lateAfterMs ?? 60_000,
    policy: { iterations: { count: 1 }, ...plant.policy },
  }).run();
  console.log(JSON.stringify(verdict));
} finally {
  await stop();
}
