// Lets the SDK download the release that it was made for, and prints where it lies.
// A process of its own: the SDK can only download a server by starting it.
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const [, , folder = '.'] = process.argv;
const environment = await TestWorkflowEnvironment.createLocal({
  server: { executable: { type: 'cached-download', downloadDir: folder } },
});
await environment.teardown();
const [file] = (await readdir(folder)).filter((name) => name.startsWith('temporal'));
if (file === undefined) throw new Error('the SDK downloaded nothing');
console.log(join(folder, file));
