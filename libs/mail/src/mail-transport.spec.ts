import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import PostalMime from 'postal-mime';
import { compose } from './compose';
import { MailTransport, type SendResult } from './mail-transport';
import { sampleMails } from './model/sample-mails';

type Phase = 'GREETING' | 'EHLO' | 'STARTTLS' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'CONTENT BEGINS' | 'CONTENT';

/** What the server answers in a phase; `hang up` breaks the connection instead, `be silent` leaves the other waiting. */
type Answers = Partial<Record<Phase, string>>;

/** A small SMTP server that does as it is told and keeps what it was given. */
class ScriptedServer {
  readonly messages: string[] = [];
  readonly phases: string[] = [];
  connections = 0;
  private server?: Server;
  private readonly sockets = new Set<Socket>();

  constructor(private readonly answers: Answers = {}) {}

  async open(): Promise<string> {
    this.server = createServer((socket) => {
      this.serve(socket);
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    if (!this.server) return;
    const { server } = this;
    await new Promise((resolve) => server.close(resolve));
  }

  private serve(socket: Socket): void {
    this.connections += 1;
    this.sockets.add(socket);
    let content: string | undefined;
    let rest = '';
    socket.on('error', () => socket.destroy());
    this.say(socket, 'GREETING', '220 test');
    socket.on('data', (chunk) => {
      rest += chunk.toString('utf8');
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (content === undefined) content = this.command(socket, line);
        else if (line === '.') {
          this.messages.push(content);
          content = undefined;
          this.say(socket, 'CONTENT', '250 kept');
        } else {
          if (content === '') this.say(socket, 'CONTENT BEGINS', '');
          content += `${line.replace(/^\.\./, '.')}\r\n`;
        }
      }
    });
  }

  /** An empty text when the content of a message follows. */
  private command(socket: Socket, line: string): string | undefined {
    const phase = (line.split(/[ :]/)[0]?.toUpperCase() ?? '') as Phase;
    const isContentNext = phase === 'DATA' && this.answers.DATA === undefined;
    this.say(socket, phase, isContentNext ? '354 go on' : '250 ok');
    return isContentNext ? '' : undefined;
  }

  private say(socket: Socket, phase: Phase, otherwise: string): void {
    this.phases.push(phase);
    const answer = this.answers[phase] ?? otherwise;
    if (answer === 'hang up') socket.destroy();
    else if (answer !== 'be silent' && answer !== '') socket.write(`${answer}\r\n`);
  }
}

const links = { forLink: () => '', signInUrl: () => '', page: () => '' };
const meeting = compose(
  sampleMails('nl').find(({ kind }) => kind === 'meeting')!,
  {
    from: 'Samenspel <samenspel@regio.example>',
    messageId: 'meeting.1',
  },
);

// Short enough to wait for, long enough for a busy machine to answer within.
const impatient = { connectionTimeout: 3_000, greetingTimeout: 3_000, socketTimeout: 3_000 };

async function sendTo(server: ScriptedServer, smtpUrl: string): Promise<SendResult> {
  const transport = new MailTransport({ smtpUrl, from: 'samenspel@regio.example', links, timeouts: impatient });
  try {
    return await transport.send(meeting);
  } finally {
    await server.close();
  }
}

describe('MailTransport', () => {
  it('hands over HTML, plain text and the calendar file under the Message-ID of the record', async () => {
    const server = new ScriptedServer();
    const result = await sendTo(server, await server.open());
    expect(result).toEqual({ status: 'sent', response: '250 kept' });
    const mail = await PostalMime.parse(server.messages[0]!);
    expect(mail.messageId).toBe('<meeting.1@regio.example>');
    expect(mail.references).toBe(meeting.references);
    expect(mail.subject).toBe(meeting.subject);
    expect(mail.to).toEqual([{ address: 'sanne.dewit@haarlem.example', name: 'Sanne de Wit' }]);
    expect(mail.replyTo).toEqual([{ address: 'marieke.vandijk@regio.example', name: 'Marieke van Dijk' }]);
    expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
    expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(meeting.text.trim());
    expect(mail.html).toContain('data-button="main"');
    expect(server.messages[0]).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/);
    expect(mail.attachments.map(({ mimeType }) => mimeType)).toContain('text/calendar');
  });

  it.each<[string, Answers, SendResult['status'], boolean]>([
    [
      'an address that does not exist is refused for good, and is named',
      { RCPT: '550 5.1.1 no such user' },
      'refused',
      true,
    ],
    ['a full mailbox is for later', { RCPT: '452 4.2.2 full' }, 'later', false],
    ['a content that is refused says nothing about the address', { CONTENT: '554 5.7.1 spam' }, 'refused', false],
    ['a server that is busy at the end is for later', { CONTENT: '451 4.3.0 try again' }, 'later', false],
    ['a sender that is refused says nothing about the receiver', { MAIL: '550 5.7.1 not you' }, 'refused', false],
  ])('%s', async (_sentence, answers, status, isAddressRefused) => {
    const server = new ScriptedServer(answers);
    expect(await sendTo(server, await server.open())).toMatchObject({ status, isAddressRefused });
    // Never twice by itself: only the dispatcher may try again.
    expect(server.connections).toBe(1);
  });

  // Up to DATA nothing of the mail was given; from the first line on it may have arrived, whatever the error says.
  const withTls = { EHLO: '250-test\r\n250 STARTTLS' };
  const withSignIn = { EHLO: '250-test\r\n250 AUTH PLAIN' };
  const phases: readonly (readonly [Phase, SendResult['status'], Answers])[] = [
    ['GREETING', 'later', {}],
    ['EHLO', 'later', {}],
    ['STARTTLS', 'later', withTls],
    ['AUTH', 'later', withSignIn],
    ['MAIL', 'later', {}],
    ['RCPT', 'later', {}],
    ['DATA', 'later', {}],
    ['CONTENT BEGINS', 'unknown', { CONTENT: 'hang up' }],
    ['CONTENT', 'unknown', {}],
  ];

  // Side by side, since half of them only wait until the transport has had enough.
  it.concurrent.each(
    phases.flatMap(([phase, status, answers]) => [
      { phase, status, answers, how: 'hang up' },
      { phase, status, answers, how: 'be silent' },
    ]),
  )('a server that is to $how at $phase leaves the mail $status', async ({ phase, status, answers, how }) => {
    const server = new ScriptedServer({ ...answers, [phase]: how });
    const url = (await server.open()).replace('//', phase === 'AUTH' ? '//user:secret@' : '//');
    expect(await sendTo(server, url)).toMatchObject({ status });
    expect(server.phases).toContain(phase);
    expect(server.connections).toBe(1);
  });

  it('is sure that a mail did not go when the server gives its reason in place of taking it', async () => {
    const server = new ScriptedServer({ CONTENT: '421 4.3.2 closing' });
    expect(await sendTo(server, await server.open())).toMatchObject({ status: 'later' });
  });

  it('does not take an odd answer to the content for a refusal', async () => {
    const server = new ScriptedServer({ CONTENT: '354 go on' });
    expect(await sendTo(server, await server.open())).toMatchObject({ status: 'unknown' });
  });

  it('keeps a mail for later when the host has no address', async () => {
    const server = new ScriptedServer();
    expect(await sendTo(server, 'smtp://nowhere.invalid:25')).toMatchObject({ status: 'later' });
  });

  it('keeps a mail for later when there is no server', async () => {
    const server = new ScriptedServer();
    const url = await server.open();
    await server.close();
    expect(await sendTo(new ScriptedServer(), url)).toMatchObject({ status: 'later', isAddressRefused: false });
  });
});
