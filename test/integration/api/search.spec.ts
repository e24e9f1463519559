import { Client } from 'pg';
import type { SearchView } from '@samenspel/contracts';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
beforeAll(async () => {
  api = await aTestApi();
  const owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  await owner.query(
    `insert into party (programme_id, name, kind, expertise, serves) values
       ($1, 'Behandelcentrum De Overzij', 'provider', 'Verblijf en behandeling', 'Jongeren met een beperking'),
       ($1, 'Cliëntenraad Zuiderzon', 'client-organisation', '', ''),
       ($2, 'Zorgboerderij De Hazelhof', 'provider', '', '')`,
    [api.region.programmeId, api.region.otherProgrammeId],
  );
  await owner.end();
});
afterAll(() => api.stop());

const search = async (q: string, as: Who = 'member'): Promise<SearchView> => {
  const answer = await api.call({ url: `/api/v1/search?q=${encodeURIComponent(q)}`, as });
  expect([q, answer.status]).toEqual([q, 200]);
  return answer.json() as unknown as SearchView;
};
const partiesFor = async (q: string): Promise<readonly string[]> =>
  (await search(q)).parties.items.map(({ name }) => name);

describe('search', () => {
  it('finds tasks, parties and people by a part of their name', async () => {
    expect((await search('passende hulp')).tasks).toMatchObject({
      items: [{ id: api.region.taskId, title: 'Samen sneller passende hulp', status: 'running' }],
      total: 1,
    });
    expect(await partiesFor('overz')).toEqual(['Behandelcentrum De Overzij']);
    const { people } = await search('voorbeeld exec');
    expect(people.items[0]).toMatchObject({
      name: 'Voorbeeld executive',
      functions: ['adviseur, Gemeente Noordstad'],
    });
  });

  it.each(['cliëntenraad', 'CLIENTENRAAD', 'clientenraad zuiderzon'])(
    'does not mind accents and capitals: %s',
    async (q) => {
      expect(await partiesFor(q)).toContain('Cliëntenraad Zuiderzon');
    },
  );

  it.each(['behandelcentrm', 'ovezrij', 'Overzjj'])('forgives a typing error: %s', async (q) => {
    expect(await partiesFor(q)).toContain('Behandelcentrum De Overzij');
  });

  it('looks in the words beside the name, also in another form of them', async () => {
    expect(await partiesFor('jongeren beperkingen')).toEqual(['Behandelcentrum De Overzij']);
  });

  it('finds nothing for other words', async () => {
    expect(await search('zwembadlaken')).toEqual({
      tasks: { items: [], total: 0 },
      parties: { items: [], total: 0 },
      people: { items: [], total: 0 },
    });
  });

  it('finds nothing of another programme, and a draft for the programme manager alone', async () => {
    expect(await partiesFor('hazelhof')).toEqual([]);
    const tasksFor = async (as: Who): Promise<number> => (await search('in concept', as)).tasks.total;
    expect(await tasksFor('member')).toBe(0);
    expect(await tasksFor('manager')).toBe(1);
    expect(await tasksFor('otherManager')).toBe(0);
  });

  it('is not fooled by signs of the database, and does not look in addresses', async () => {
    for (const q of ['%%', '__', "'; drop table party", '\\\\', '@example.org'])
      expect((await search(q)).people.total).toBe(0);
  });

  it('asks for two characters at least', async () => {
    expect((await api.call({ url: '/api/v1/search?q=a', as: 'member' })).status).toBe(400);
    expect((await api.call({ url: '/api/v1/search', as: 'member' })).status).toBe(400);
  });
});
