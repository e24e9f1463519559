import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from './repository.mts';
import type { PartSpec } from './supervised-part.mts';

export interface MailCatcherOptions {
  readonly folder: string;
  readonly smtpPort: number;
  readonly webPort: number;
}

/** A mail server that delivers nothing, and shows on a page what it was given. */
export function describeMailCatcher(options: MailCatcherOptions): PartSpec {
  const mails = join(options.folder, 'mail');
  const program = join(repository, 'node_modules', 'maildev', 'bin', 'maildev');
  const ports = ['--smtp', String(options.smtpPort), '--web', String(options.webPort), '--ip', '127.0.0.1'];
  return {
    name: 'mail',
    command: process.execPath,
    args: [program, ...ports, '--web-ip', '127.0.0.1', '--mail-directory', mails, '--silent'],
    env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1' },
    prepare: async () => {
      await mkdir(mails, { recursive: true });
    },
    isReady: async () => (await fetch(`http://127.0.0.1:${options.webPort}/healthz`)).status < 500,
    readyWithinMs: 30_000,
    stopSignal: 'SIGTERM',
    stopWithinMs: 2_000,
    isWorthShowing: (line) => line.includes('Error'),
  };
}
