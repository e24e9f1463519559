import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preferredPorts } from './ports.mts';
import { openStateFolder, readOrMakeSecrets, readPorts, readSamplePeople, rememberPorts } from './state-folder.mts';

describe('the state folder', () => {
  let folder: string;

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'state-')), '.samenspel');
    await openStateFolder(folder);
  });

  afterEach(async () => {
    await rm(join(folder, '..'), { recursive: true });
  });

  it('makes secrets once, for its owner only', async () => {
    const made = await readOrMakeSecrets(folder);
    expect(await readOrMakeSecrets(folder)).toEqual(made);
    expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
  });

  it('makes payload keys of 32 bytes', async () => {
    const { payloadKeys } = await readOrMakeSecrets(folder);
    expect(Buffer.from(payloadKeys.split(':')[1] ?? '', 'base64')).toHaveLength(32);
  });

  it('remembers ports, so that links in mails stay good', async () => {
    expect(await readPorts(folder)).toEqual(preferredPorts);
    await rememberPorts(folder, { ...preferredPorts, app: 3007 });
    expect((await readPorts(folder)).app).toBe(3007);
  });

  it('knows nobody before the sample programme is there, or when the file is broken', async () => {
    expect(await readSamplePeople(folder)).toEqual([]);
    await writeFile(join(folder, 'sample-people.json'), '[{"name":');
    expect(await readSamplePeople(folder)).toEqual([]);
  });
});
