import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { failureConverterPath, workflowBundleOptions } from '@samenspel/engine';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import {
  bundleWorkflowCode,
  DefaultLogger,
  Runtime,
  Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import { historiesFolder } from './histories-folder';

const plays = readdirSync(historiesFolder).filter((name) => name.endsWith('.json.gz'));

const historiesOf = (play: string): readonly unknown[] =>
  JSON.parse(gunzipSync(readFileSync(join(historiesFolder, play))).toString()) as readonly unknown[];

describe('the workflow code of today', () => {
  let workflowBundle: WorkflowBundleWithSourceMap;

  beforeAll(async () => {
    Runtime.install({ logger: new DefaultLogger('ERROR') });
    workflowBundle = await bundleWorkflowCode({ ...workflowBundleOptions(), logger: new DefaultLogger('ERROR') });
  });

  it('has histories to be held against', () => {
    expect(plays.length).toBeGreaterThanOrEqual(10);
  });

  it.each(plays)('replays %s as it went', async (play) => {
    const histories = historiesOf(play);
    const options = { workflowBundle, dataConverter: { failureConverterPath } };
    const runs = histories.map((history) => ({ workflowId: `task/${play}`, history: historyFromJSON(history) }));
    const replayed: unknown[] = [];
    // One worker for the runs of a play: starting it takes longer than replaying one.
    for await (const { error } of Worker.runReplayHistories(options, runs)) replayed.push(error);
    expect(replayed.length).toBeGreaterThan(0);
    expect(replayed).toEqual(histories.map(() => undefined));
  });
});
