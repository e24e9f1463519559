import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import type { CaughtMail } from '../play/mailbox.mts';
import type { MailSource } from './mail-source.mts';

const endOfContent = '\r\n.\r\n';

/** What an SMTP server answers to each command; it has no opinion, and delivers nothing (RFC 5321). */
const answers: Readonly<Record<string, string>> = {
  EHLO: '250 sink',
  HELO: '250 sink',
  MAIL: '250 ok',
  RCPT: '250 ok',
  RSET: '250 ok',
  NOOP: '250 ok',
  DATA: '354 go on',
  QUIT: '221 bye',
};

/** A mail server that takes everything, and writes down each message with the time at which it was complete. */
export class SmtpSink implements MailSource {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #mails: CaughtMail[] = [];
  readonly #takers: ((mail: CaughtMail) => void)[] = [];

  private constructor() {
    this.#server = createServer((socket) => {
      this.#talk(socket);
    });
  }

  static async open(): Promise<SmtpSink> {
    const sink = new SmtpSink();
    await new Promise<void>((settle) => sink.#server.listen(0, '127.0.0.1', settle));
    return sink;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  all(): readonly CaughtMail[] {
    return this.#mails;
  }

  onMail(take: (mail: CaughtMail) => void): void {
    this.#takers.push(take);
  }

  /** What it took is in it. */
  catchUp(): Promise<void> {
    return Promise.resolve();
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((settle) => this.#server.close(settle));
  }

  #talk(socket: Socket): void {
    let heard = '';
    let isContent = false;
    this.#sockets.add(socket);
    socket.setEncoding('latin1');
    socket.on('close', () => this.#sockets.delete(socket));
    // Who is killed in the middle of a mail breaks off: what was not complete did not arrive.
    socket.on('error', () => undefined);
    socket.write('220 sink\r\n');
    socket.on('data', (chunk: string) => {
      heard += chunk;
      for (;;) {
        const end = heard.indexOf(isContent ? endOfContent : '\r\n');
        if (end === -1) return;
        const said = heard.slice(0, end);
        heard = heard.slice(end + (isContent ? endOfContent.length : 2));
        isContent = isContent ? this.#keep(socket, said) : this.#answer(socket, said);
      }
    });
  }

  /** @returns whether the content of a mail follows. */
  #answer(socket: Socket, said: string): boolean {
    const command = said.slice(0, 4).toUpperCase();
    socket.write(`${answers[command] ?? '502 not here'}\r\n`);
    if (command === 'QUIT') socket.end();
    return command === 'DATA';
  }

  #keep(socket: Socket, content: string): false {
    const arrivedAt = new Date().toISOString();
    socket.write('250 taken\r\n');
    const raw = Buffer.from(content.replace(/^\.\./gm, '.'), 'latin1');
    void PostalMime.parse(raw).then((parsed) => {
      const mail: CaughtMail = {
        id: String(this.#mails.length + 1),
        subject: parsed.subject ?? '',
        text: parsed.text ?? '',
        html: parsed.html ?? '',
        messageId: parsed.messageId ?? '',
        to: (parsed.to ?? []).map(({ address = '' }) => ({ address })),
        headers: Object.fromEntries(parsed.headers.map(({ key, value }) => [key, value])),
        time: arrivedAt,
      };
      this.#mails.push(mail);
      for (const take of this.#takers) take(mail);
    });
    return false;
  }
}
