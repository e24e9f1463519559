import pg from 'pg';
import { type InventedParty, inventParties } from './invent-parties.mts';

/** The invented people of a simulation, and who manages their programme. */
export interface Region {
  readonly managerEmails: readonly string[];
  readonly people: number;
  /** Everybody invented has an address in it, and nobody else. */
  readonly mailDomain: string;
  /** What the name of every invented party begins with, and of no other. */
  readonly partyPrefix: string;
  /** What the manager reads in first, over the API; null when the region is in the database already. */
  readonly sheet: string | null;
}

const peoplePerManager = 50;
const own = { mailDomain: 'regio.samenspel.example', partyPrefix: 'Partij' } as const;

/**
 * Puts a made-up region of exactly so many people into the database of a stack of its own: a programme with its agenda,
 * parties with somebody at each level, and a manager for every fifty. The API makes no programmes and no managers.
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
  readonly #municipalities = new Map<string, string>();

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
    for (const party of inventParties(people - managers, own)) await this.#party(party);
    return { managerEmails, people, ...own, sheet: null };
  }

  async #manager(nth: number): Promise<string> {
    const email = `manager-${nth}@${own.mailDomain}`;
    const personId = await this.#person(`Manager ${nth}`, email);
    for (const role of ['programme-manager', ...(nth === 1 ? ['programme-board'] : [])])
      await this.#client.query('insert into programme_role (programme_id, person_id, role) values ($1, $2, $3)', [
        this.#programmeId,
        personId,
        role,
      ]);
    return email;
  }

  async #party({ name, kind, municipality, seats }: InventedParty): Promise<void> {
    const municipalityId = municipality === null ? null : this.#municipalities.get(municipality);
    const partyId = await this.#id(
      'insert into party (programme_id, name, kind, municipality_id) values ($1, $2, $3, $4) returning id',
      [this.#programmeId, name, kind, municipalityId],
    );
    if (kind === 'municipality') this.#municipalities.set(name, partyId);
    for (const seat of seats) await this.#seat(partyId, seat);
    // Who sits above is helped out by who sits below.
    await this.#client.query(
      `update seat s set deputy_seat_id = (
         select d.id from seat d where d.party_id = s.party_id
            and d.level = case s.level when 'board' then 'management' else 'practice' end and d.id <> s.id order by d.id limit 1)
        where s.party_id = $1 and s.level in ('board', 'management')`,
      [partyId],
    );
  }

  async #seat(partyId: string, { name, email, level }: InventedParty['seats'][number]): Promise<void> {
    const personId = await this.#person(name, email);
    await this.#client.query(
      `insert into seat (programme_id, party_id, person_id, level, function_name, valid_from) values ($1, $2, $3, $4, $5, '2020-01-01')`,
      [this.#programmeId, partyId, personId, level, level],
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
