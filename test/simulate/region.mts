import pg from 'pg';

export interface Region {
  readonly managerEmails: readonly string[];
  readonly people: number;
}

/** The kinds of parties, in the order in which a region grows: a small one can already fill a work group. */
const kinds = [
  'municipality',
  'provider',
  'access-team',
  'provider',
  'municipality',
  'client-organisation',
  'provider',
  'municipality',
  'access-team',
  'education',
] as const;
const peoplePerManager = 50;

/**
 * Puts a made-up region of exactly so many people into the database of a stack of its own: a programme with its agenda,
 * parties with somebody at each level, and a manager for every fifty. The API has no way to do that yet.
 */
export async function inventRegion(ownerUrl: string, people: number): Promise<Region> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    const region = await new Inventor(client).invent(people);
    await client.query('commit');
    return region;
  } finally {
    await client.end();
  }
}

class Inventor {
  readonly #client: pg.Client;
  #programmeId = '';
  #municipalityId: string | null = null;

  constructor(client: pg.Client) {
    this.#client = client;
  }

  async invent(people: number): Promise<Region> {
    this.#programmeId = await this.#id(
      `insert into programme (name, slug) values ('Gesimuleerde regio', 'gesimuleerde-regio') returning id`,
    );
    await this.#client.query(
      `insert into agenda (programme_id, name, policy) select $1, 'Ontwikkelagenda', policy from agenda limit 1`,
      [this.#programmeId],
    );
    const managers = Math.max(1, Math.round(people / peoplePerManager));
    const managerEmails: string[] = [];
    for (let nth = 1; nth <= managers; nth += 1) managerEmails.push(await this.#manager(nth));
    const sizes = partySizes(people - managers);
    for (const [nth, size] of sizes.entries()) await this.#party(nth, size);
    return { managerEmails, people };
  }

  async #manager(nth: number): Promise<string> {
    const email = `manager-${nth}@regio.samenspel.example`;
    const personId = await this.#person(`Manager ${nth}`, email);
    for (const role of ['programme-manager', ...(nth === 1 ? ['programme-board'] : [])])
      await this.#client.query('insert into programme_role (programme_id, person_id, role) values ($1, $2, $3)', [
        this.#programmeId,
        personId,
        role,
      ]);
    return email;
  }

  async #party(nth: number, size: number): Promise<void> {
    const kind = kinds[nth % kinds.length]!;
    const municipalityId = kind === 'access-team' ? this.#municipalityId : null;
    const partyId = await this.#id(
      'insert into party (programme_id, name, kind, municipality_id) values ($1, $2, $3, $4) returning id',
      [this.#programmeId, `Partij ${nth + 1}`, kind, municipalityId],
    );
    if (kind === 'municipality') this.#municipalityId = partyId;
    const levels = ['practice', 'management', 'board'];
    for (let seat = 0; seat < size; seat += 1) await this.#seat({ nth, partyId, seat }, levels[seat] ?? 'practice');
    // Who sits above is helped out by who sits below.
    await this.#client.query(
      `update seat s set deputy_seat_id = (
         select d.id from seat d where d.party_id = s.party_id
            and d.level = case s.level when 'board' then 'management' else 'practice' end and d.id <> s.id order by d.id limit 1)
        where s.party_id = $1 and s.level in ('board', 'management')`,
      [partyId],
    );
  }

  async #seat(of: { nth: number; partyId: string; seat: number }, level: string): Promise<void> {
    const name = `${level}-${of.nth + 1}-${of.seat + 1}`;
    const personId = await this.#person(`Inwoner ${name}`, `${name}@regio.samenspel.example`);
    await this.#client.query(
      `insert into seat (programme_id, party_id, person_id, level, function_name, valid_from) values ($1, $2, $3, $4, $5, '2020-01-01')`,
      [this.#programmeId, of.partyId, personId, level, level],
    );
  }

  #person(name: string, email: string): Promise<string> {
    return this.#id('insert into person (name, email) values ($1, $2) returning id', [name, email]);
  }

  async #id(statement: string, parameters: readonly unknown[] = []): Promise<string> {
    const { rows } = await this.#client.query<{ id: string }>(statement, [...parameters]);
    return rows[0]!.id;
  }
}

/** Parties of three to five people; what is left over goes to the first. */
function partySizes(people: number): readonly number[] {
  const sizes: number[] = [];
  let left = people;
  for (let nth = 0; left >= 3; nth += 1) {
    const size = Math.min(left, 3 + (nth % 3 === 0 ? 0 : people > 40 ? nth % 3 : 0));
    sizes.push(size);
    left -= size;
  }
  if (sizes.length > 0) sizes[0]! += left;
  return sizes;
}

/** The managers of a running Samenspel. */
export async function readRegion(databaseUrl: string, people: number): Promise<Region> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ email: string }>(
      `select p.email from programme_role r join person p on p.id = r.person_id
        where r.role = 'programme-manager' and r.programme_id = (
          select programme_id from programme_role where role = 'programme-manager' limit 1) order by p.email`,
    );
    if (rows.length === 0) throw new Error('the running Samenspel has no programme manager');
    const held = await client.query<{ people: number }>(
      'select count(distinct person_id)::int as people from seat where person_id is not null',
    );
    return { managerEmails: rows.map(({ email }) => email), people: Math.min(people, held.rows[0]?.people ?? 0) };
  } finally {
    await client.end();
  }
}
