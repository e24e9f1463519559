import pg from 'pg';

export interface SamplePeople {
  readonly managerEmail: string;
  readonly emailOf: ReadonlyMap<string, string>;
}

/** The addresses of the sample people. The API shows nobody's address, so the play asks the database, as mail does. */
export async function readSamplePeople(databaseUrl: string): Promise<SamplePeople> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const people = await client.query<{ id: string; email: string }>('select id, email from person');
    const managers = await client.query<{ email: string }>(
      "select p.email from programme_role r join person p on p.id = r.person_id where r.role = 'programme-manager' order by p.email limit 1",
    );
    const [manager] = managers.rows;
    if (manager === undefined) throw new Error('the sample programme has no programme manager');
    return { managerEmail: manager.email, emailOf: new Map(people.rows.map(({ id, email }) => [id, email])) };
  } finally {
    await client.end();
  }
}
