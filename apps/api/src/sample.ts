import { writeFile } from 'node:fs/promises';
import { sampleConfig } from '@samenspel/config';
import { Database, openDataSource } from '@samenspel/persistence';
import 'reflect-metadata';
import { sampleLoaderOn, type LoadedSample } from './sample/sample-loader';
import { sampleProgramme } from './sample/sample-programme';

async function main(): Promise<void> {
  const { databaseUrl, peopleFile } = sampleConfig();
  const loaded = await load(databaseUrl);
  if (loaded === undefined) {
    process.stdout.write('The database holds a programme already; nothing was loaded.\n');
    return;
  }
  if (peopleFile !== undefined) await writePeople(peopleFile);
  const { name } = sampleProgramme;
  process.stdout.write(`${name}: ${String(loaded.parties)} parties, ${String(loaded.people)} people.\n`);
}

async function load(url: string): Promise<LoadedSample | undefined> {
  const dataSource = await openDataSource(url, { poolSize: 1, applicationName: 'samenspel-sample' });
  try {
    return await sampleLoaderOn(new Database(dataSource)).load(sampleProgramme);
  } finally {
    await dataSource.destroy();
  }
}

async function writePeople(path: string): Promise<void> {
  const people = sampleProgramme.lookAroundAs.map(({ person, role }) => ({
    name: person.name,
    email: person.email,
    role,
  }));
  await writeFile(path, `${JSON.stringify(people, null, 2)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
