import { apiConfig } from './api-config';
import { EnvironmentError } from './environment-error';
import { migrateConfig } from './migrate-config';
import { workerConfig } from './worker-config';

const keys = `k2:${Buffer.alloc(32, 2).toString('base64')},k1:${Buffer.alloc(32, 1).toString('base64')}`;
const complete = {
  DATABASE_URL: 'postgres://app:s3cret@localhost:5432/samenspel',
  TEMPORAL_ADDRESS: 'localhost:7233',
  PUBLIC_URL: 'https://samenspel.example.org/',
  SMTP_URL: 'smtp://localhost:1025',
  MAIL_FROM: 'Samenspel <samenspel@example.org>',
  LINK_KEYS: keys,
  PAYLOAD_KEYS: keys,
};

function faultsOf(read: () => unknown): EnvironmentError {
  try {
    read();
  } catch (error) {
    if (error instanceof EnvironmentError) return error;
  }
  throw new Error('Expected the environment to be refused');
}

describe('the environment', () => {
  it('is read into one typed value with harmless defaults', () => {
    expect(apiConfig(complete)).toMatchObject({
      database: { url: complete.DATABASE_URL, poolSize: 10 },
      temporal: { address: 'localhost:7233', namespace: 'default' },
      publicUrl: 'https://samenspel.example.org',
      listen: { host: '127.0.0.1', port: 3000 },
      mode: 'production',
      logFormat: 'text',
    });
  });

  it('makes new things with the first key and keeps the older ones to open what they made', () => {
    const { linkKeys } = workerConfig(complete);
    expect(linkKeys.current.id).toBe('k2');
    expect([...linkKeys.byId.keys()]).toEqual(['k2', 'k1']);
  });

  it('names every fault at once, with what was expected and what came', () => {
    const error = faultsOf(() =>
      apiConfig({ ...complete, PORT: 'abc', SAMENSPEL_MODE: 'test', PUBLIC_URL: undefined }),
    );
    expect(error.faults.map((fault) => fault.name)).toEqual(['PUBLIC_URL', 'PORT', 'SAMENSPEL_MODE']);
    expect(error.message).toContain('PORT: expected a whole number from 0 to 65535; "abc" came');
    expect(error.message).toContain('SAMENSPEL_MODE: expected sample or production; "test" came');
    expect(error.message).toMatch(/PUBLIC_URL: expected .*; nothing came/);
  });

  it('never shows the value of a secret', () => {
    const error = faultsOf(() =>
      workerConfig({
        ...complete,
        DATABASE_URL: 'mysql://app:s3cret@x/y',
        LINK_KEYS: 'k1:c2hvcnQ=',
        SMTP_URL: 'hunter2',
      }),
    );
    expect(error.faults.map((fault) => fault.name)).toEqual(['DATABASE_URL', 'SMTP_URL', 'LINK_KEYS']);
    expect(error.message).not.toMatch(/s3cret|c2hvcnQ|hunter2/);
  });

  it.each(['k1', 'k1:', 'k1:AAAA', `k1:${Buffer.alloc(31).toString('base64')}`, `${keys},`, `${keys},${keys}`])(
    'refuses the ring of keys %p',
    (ring) => {
      expect(faultsOf(() => apiConfig({ ...complete, PAYLOAD_KEYS: ring })).faults).toHaveLength(1);
    },
  );

  it('takes an empty variable as absent', () => {
    expect(faultsOf(() => migrateConfig({ DATABASE_URL: '', DATABASE_OWNER_URL: '' })).faults).toHaveLength(2);
  });

  it('keeps bounds of numbers', () => {
    expect(faultsOf(() => apiConfig({ ...complete, PORT: '70000' })).faults).toHaveLength(1);
    expect(apiConfig({ ...complete, PORT: '0' }).listen.port).toBe(0);
  });
});
