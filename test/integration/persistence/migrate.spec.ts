import { migrateDatabase, openDataSource } from '@samenspel/persistence';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database';
import { asking } from './asking';
import { emptyDatabase } from './empty-database';

describe('migrating', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await emptyDatabase();
  });
  afterAll(() => database.drop());

  it('makes the whole schema in an empty database, once, however many do it at the same time', async () => {
    const all = await Promise.all([migrateDatabase(database), migrateDatabase(database)]);
    expect(all.flatMap((migrated) => migrated.ran)).toEqual([
      'Foundation0001000000001',
      'TemporalMark0001000000002',
      'MailsOfProgramme0001000000003',
      'ClosingDays0001000000004',
      'Departure0001000000005',
      'AbsenceAndDirectory0001000000006',
      'Anchoring0001000000007',
      'PromptKinds0001000000008',
      'Minutes0001000000009',
      'ReportBack0001000000010',
      'Voices0001000000011',
      'SecondLook0001000000012',
      'Risks0001000000013',
      'Reopening0001000000014',
      'WithdrawnAnswers0001000000015',
      'PartyVoice0001000000016',
      'ConfirmationsAndInterests0001000000017',
      'ReminderBudget0001000000018',
    ]);
  });

  it('does nothing when it is run again', async () => {
    expect(await migrateDatabase(database)).toMatchObject({ ran: [], applicationUser: 'samenspel_app' });
  });

  it('works where the application is the owner itself', async () => {
    const own = await emptyDatabase();
    const migrated = await migrateDatabase({ ownerUrl: own.ownerUrl, applicationUrl: own.ownerUrl });
    expect(migrated.ran).toHaveLength(18);
    await own.drop();
  });

  it('says which role is missing', async () => {
    const applicationUrl = database.ownerUrl.replace('samenspel_owner', 'nobody_knows');
    await expect(migrateDatabase({ ownerUrl: database.ownerUrl, applicationUrl })).rejects.toThrow(/nobody_knows/);
  });
});

describe('the schema', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  const withoutProgramme = [
    ...[
      'person',
      'programme',
      'seal',
      'seal_mark',
      'temporal_mark',
      'idempotency_key',
      'session',
      'sign_in_token',
      'link_session',
      'calendar_feed',
      'reminder_choice',
    ],
    'migration',
  ];

  it('has programme_id on every row that belongs to a programme', async () => {
    const rows = await asking(
      database.ownerUrl,
      `select table_name from information_schema.tables t where table_schema = 'public' and not exists
         (select from information_schema.columns c where c.table_name = t.table_name and c.column_name = 'programme_id')`,
    );
    expect(rows.map((row) => row['table_name']).sort()).toEqual([...withoutProgramme].sort());
  });

  it('names the retention class of each table', async () => {
    const rows = await asking(
      database.ownerUrl,
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration'
          and coalesce(obj_description(oid), '') !~ '^retention: (record|personal|transient)\\. '`,
    );
    expect(rows).toEqual([]);
  });

  it('keeps foreign keys within a programme wherever both sides have one', async () => {
    const rows = await asking(
      database.ownerUrl,
      `select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint f
        where contype = 'f' and array_length(conkey, 1) = 1 and confrelid <> 'person'::regclass and confrelid <> 'programme'::regclass
          and exists (select from pg_attribute where attrelid = conrelid and attname = 'programme_id')
          and exists (select from pg_attribute where attrelid = confrelid and attname = 'programme_id')`,
    );
    expect(rows).toEqual([]);
  });

  it('has an entity for every table with the same columns, and a view on one of them', async () => {
    const dataSource = await openDataSource(database.applicationUrl, { poolSize: 1 });
    const described = dataSource.entityMetadatas.flatMap((entity) =>
      entity.columns.map(
        (column) => `${entity.tableName}.${column.databaseName} ${column.isNullable ? 'null' : 'not null'}`,
      ),
    );
    await dataSource.destroy();
    const rows = await asking(
      database.ownerUrl,
      `select table_name || '.' || column_name || case is_nullable when 'YES' then ' null' else ' not null' end as column
         from information_schema.columns where table_schema = 'public' and table_name not in ('migration', 'answer')`,
    );
    expect(described.sort()).toEqual(rows.map((row) => row['column']).sort());
  });

  it.each(['event', 'seal'])('lets the application add to and read %s, and nothing else', async (table) => {
    await expect(asking(database.applicationUrl, `select from ${table}`)).resolves.toEqual([]);
    for (const statement of [`update ${table} set `, `delete from ${table}`, `truncate ${table}`]) {
      const whole = statement.startsWith('update')
        ? `${statement}${table === 'event' ? 'actor' : 'hash'} = 'x'`
        : statement;
      await expect(asking(database.applicationUrl, whole)).rejects.toThrow(/permission denied/);
    }
  });

  it.each([
    'alter table event add column x int',
    'drop table seal',
    'create table x (y int)',
    'drop function record_answer',
    'delete from migration',
  ])('does not let the application %p', async (statement) => {
    await expect(asking(database.applicationUrl, statement)).rejects.toThrow(/permission denied|must be owner/);
  });
});
