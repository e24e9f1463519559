import { Database, openDataSource } from '@samenspel/persistence';
import type { DataSource } from 'typeorm';
import { type SampleLoader, sampleLoaderOn } from '../../../apps/api/src/sample/sample-loader';
import { sampleProgramme } from '../../../apps/api/src/sample/sample-programme';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database';
import { asking } from '../persistence/asking';

describe('the sample programme', () => {
  let database: FreshDatabase;
  let dataSource: DataSource;
  let loader: SampleLoader;

  beforeAll(async () => {
    database = await freshDatabase();
    dataSource = await openDataSource(database.applicationUrl, { poolSize: 3 });
    loader = sampleLoaderOn(new Database(dataSource));
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const count = async (sql: string): Promise<number> => Number((await asking(database.ownerUrl, sql))[0]?.['n']);

  it('is loaded once, however many load it at the same time', async () => {
    const all = await Promise.all([loader.load(sampleProgramme), loader.load(sampleProgramme)]);
    expect(all.filter((loaded) => loaded !== undefined)).toHaveLength(1);
    expect(await loader.load(sampleProgramme)).toBeUndefined();
    expect(await count('select count(*) as n from programme')).toBe(1);
  });

  it('has parties of every kind, and people at every level', async () => {
    expect(await count('select count(distinct kind) as n from party')).toBe(7);
    expect(await count(`select count(*) as n from party where kind = 'municipality'`)).toBe(8);
    expect(await count('select count(*) as n from party')).toBe(41);
    expect(await count('select count(*) as n from person')).toBe(120);
    for (const level of ['practice', 'management', 'board']) {
      expect(await count(`select count(*) as n from seat where level = '${level}'`)).toBeGreaterThan(25);
    }
    expect(await count(`select count(*) as n from person where language = 'en'`)).toBe(3);
  });

  it('has names that occur once, and somebody who holds two seats', async () => {
    expect(await count('select count(distinct name) as n from person')).toBe(120);
    const twoSeats =
      'select count(*) as n from (select person_id from seat group by person_id having count(person_id) > 1) s';
    expect(await count(twoSeats)).toBe(1);
  });

  it('has somebody in every role, and a deputy for a seat that nobody holds', async () => {
    expect(await count('select count(distinct role) as n from programme_role')).toBe(4);
    const empty = `select count(*) as n from seat s join seat d on d.id = s.deputy_seat_id where s.person_id is null and d.person_id is not null`;
    expect(await count(empty)).toBe(1);
  });

  it('says who works for whom and knows what, and who is away with which colleague as deputy', async () => {
    const { serves, expertise, absences } = sampleProgramme;
    expect(await count(`select count(*) as n from party where serves <> ''`)).toBe(Object.keys(serves).length);
    expect(await count(`select count(*) as n from person where expertise <> ''`)).toBe(Object.keys(expertise).length);
    expect(await count('select count(*) as n from absence where until_on >= current_date')).toBe(absences.length);
    const deputised = `select count(*) as n from absence a join seat d on d.id = a.deputy_seat_id
       join seat s on s.person_id = a.person_id and s.party_id = d.party_id`;
    expect(await count(deputised)).toBe(absences.filter(({ deputy }) => deputy !== undefined).length);
  });

  it('has addresses only that never receive mail', async () => {
    expect(await count(`select count(*) as n from person where email !~ '@([a-z-]+\\.example|example\\.org)$'`)).toBe(
      0,
    );
  });
});
