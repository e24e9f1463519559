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
    const histories = JSON.parse(
      gunzipSync(readFileSync(join(historiesFolder, play))).toString(),
    ) as readonly unknown[];
    expect(histories.length).toBeGreaterThan(0);
    for (const history of histories) {
      const options = { workflowBundle, dataConverter: { failureConverterPath } };
      await Worker.runReplayHistory(options, historyFromJSON(history), `task/${play}`);
    }
  });
});
