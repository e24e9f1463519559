import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** The address of a Temporal that is away until its door opens: a port that hands everything on, or nothing. */
export class TemporalBehindADoor {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private isOpen = false;

  private constructor(private readonly real: string) {
    this.server = createServer((socket) => {
      this.pass(socket);
    });
  }

  static async to(real: string): Promise<TemporalBehindADoor> {
    const door = new TemporalBehindADoor(real);
    door.server.listen(0, '127.0.0.1');
    await once(door.server, 'listening');
    return door;
  }

  get address(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The door has no port');
    return `127.0.0.1:${String(address.port)}`;
  }

  open(): void {
    this.isOpen = true;
  }

  shut(): void {
    this.isOpen = false;
    for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.shut();
    this.server.close();
    await once(this.server, 'close');
  }

  private pass(socket: Socket): void {
    if (!this.isOpen) {
      socket.destroy();
      return;
    }
    const [host = '', port = ''] = this.real.split(':');
    const further = connect(Number(port), host);
    for (const [one, other] of [
      [socket, further],
      [further, socket],
    ] as const) {
      this.sockets.add(one);
      one
        .on('error', () => other.destroy())
        .on('close', () => {
          this.sockets.delete(one);
          other.destroy();
        });
      one.pipe(other);
    }
  }
}
