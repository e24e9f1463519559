import { connect, createServer } from 'node:net';

export type PortName = 'app' | 'mailbox' | 'smtp' | 'temporal' | 'temporalUi' | 'postgres';
export type Ports = Readonly<Record<PortName, number>>;

export const preferredPorts: Ports = {
  app: 3000,
  mailbox: 1080,
  smtp: 1025,
  temporal: 7233,
  temporalUi: 8233,
  postgres: 5433,
};

/** A port that was taken, and the one taken instead. */
export interface MovedPort {
  readonly name: PortName;
  readonly wanted: number;
  readonly got: number;
}

export interface ChosenPorts {
  readonly ports: Ports;
  readonly moved: readonly MovedPort[];
}

const attempts = 200;

/**
 * A free port for each name: the wanted one, else the next free one above it.
 * @param isFree tells whether nothing on this machine listens there
 */
export async function choosePorts(wanted: Ports, isFree: (port: number) => Promise<boolean>): Promise<ChosenPorts> {
  const taken = new Set<number>();
  const moved: MovedPort[] = [];
  const chosen: [string, number][] = [];
  for (const [name, port] of Object.entries(wanted)) {
    const got = await firstFree(port, taken, isFree);
    taken.add(got);
    chosen.push([name, got]);
    if (got !== port) moved.push({ name: name as PortName, wanted: port, got });
  }
  return { ports: Object.fromEntries(chosen) as Ports, moved };
}

async function firstFree(
  from: number,
  taken: ReadonlySet<number>,
  isFree: (port: number) => Promise<boolean>,
): Promise<number> {
  for (let port = from; port < from + attempts; port += 1) {
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`no free port between ${from} and ${from + attempts}`);
}

/** Ports for a stack beside others: below the range from which systems take the ports of outgoing connections. */
export function randomPorts(random: () => number = Math.random): Ports {
  const first = 15_000 + Math.floor(random() * 1_500) * 10;
  const names = Object.keys(preferredPorts) as PortName[];
  return Object.fromEntries(names.map((name, index) => [name, first + index])) as Ports;
}

async function answers(port: number, host: string): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect({ port, host, timeout: 500 });
    const end = (answered: boolean) => (): void => {
      socket.destroy();
      settle(answered);
    };
    socket.on('connect', end(true)).on('timeout', end(false)).on('error', end(false));
  });
}

async function canListen(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const server = createServer();
    server.on('error', () => {
      settle(false);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        settle(true);
      });
    });
  });
}

/** Whether nothing listens on this port; ::1 is asked too, because `localhost` may mean either. */
export async function isFreePort(port: number): Promise<boolean> {
  if (await answers(port, '::1')) return false;
  return canListen(port);
}

/** Whether something accepts connections there. */
export async function acceptsConnections(host: string, port: number): Promise<boolean> {
  return answers(port, host);
}
