import { webRoot, workflowBundle } from './build.mts';
import type { DatabaseAddresses } from './postgres.mts';
import type { Secrets } from './state-folder.mts';

export interface StackAddresses {
  readonly app: string;
  readonly api: string;
  readonly apiDocs: string;
  readonly mailbox: string;
  readonly smtp: string;
  readonly temporal: string;
  /** Undefined when the cluster is somebody else's. */
  readonly temporalUi: string | undefined;
}

export interface EnvironmentSource {
  readonly folder: string;
  readonly addresses: StackAddresses;
  readonly database: Pick<DatabaseAddresses, 'owner' | 'application'>;
  readonly namespace: string;
  readonly secrets: Secrets;
  readonly extra: Readonly<Record<string, string>>;
}

/** What the person had in the environment and is of use to a part: not what npm adds, nor what is meant for tests. */
export function inheritedEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isForParts = (name: string): boolean => !/^(npm_|JEST_|SAMENSPEL_TEST_|NODE_ENV$)/.test(name);
  return Object.fromEntries(Object.entries(environment).filter(([name]) => isForParts(name)));
}

/** The environment of the api and the worker: exactly what libs/config reads. */
export function partEnvironment(source: EnvironmentSource): Record<string, string> {
  return {
    SAMENSPEL_MODE: 'sample',
    DATABASE_URL: source.database.application,
    TEMPORAL_ADDRESS: source.addresses.temporal,
    TEMPORAL_NAMESPACE: source.namespace,
    SMTP_URL: source.addresses.smtp,
    MAIL_FROM: 'Samenspel <samenspel@samenspel.example>',
    PUBLIC_URL: source.addresses.app,
    HOST: '127.0.0.1',
    PORT: new URL(source.addresses.app).port,
    LINK_KEYS: source.secrets.linkKeys,
    PAYLOAD_KEYS: source.secrets.payloadKeys,
    WORKFLOW_BUNDLE: workflowBundle,
    WEB_ROOT: webRoot,
    LOG_FORMAT: 'text',
    SAMPLE_PEOPLE_FILE: `${source.folder}/sample-people.json`,
    ...source.extra,
  };
}
