import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { workflowBundleOptions } from '@samenspel/engine';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

// `dist/apps/worker/src/bundle.js` writes `dist/workflow-bundle.js`, unless it is told another place.
const target = process.argv[2] ?? join(__dirname, '../../../workflow-bundle.js');

async function main(): Promise<void> {
  const { code } = await bundleWorkflowCode({ ...workflowBundleOptions(), logger: new DefaultLogger('WARN') });
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, code);
  console.log(`Workflow bundle written to ${target} (${(code.length / 1e6).toFixed(1)} MB)`);
}

main().catch((error: unknown) => {
  console.error('The workflow bundle could not be made:', error);
  process.exitCode = 1;
});
