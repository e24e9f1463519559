import type { ComposedMail, MailComposer, MailTransport, SendResult } from '@samenspel/mail';
import type { DataSource } from 'typeorm';

/** The mail row as the SMTP server would see it: a message that carries its id, and nothing else. */
export const plainComposer = {
  compose: (mailId: string): Promise<ComposedMail> => Promise.resolve(plainMail([mailId])),
  composeTogether: (mailIds: readonly string[]): Promise<ComposedMail> => Promise.resolve(plainMail(mailIds)),
} as unknown as MailComposer;

const plainMail = (mailIds: readonly string[]): ComposedMail => ({
  from: 'from@example.org',
  to: { name: 'A', address: 'a@example.org' },
  subject: `Mail ${mailIds.join(' and ')}`,
  html: '',
  text: '',
  messageId: `<${String(mailIds[0])}@example.org>`,
  headers: {},
});

/** An SMTP server that writes down what it got, and answers as it is told. */
export class RecordingTransport {
  readonly got: string[] = [];
  /** What becomes of the next mails; `hang` never answers. */
  behaviour: 'takes' | 'away' | 'refuses' | 'breaks' | 'hang' = 'takes';
  private readonly answers = {
    takes: { status: 'sent', response: '250 ok' },
    away: { status: 'later', isAddressRefused: false, response: 'connect ECONNREFUSED' },
    refuses: { status: 'refused', isAddressRefused: true, response: '550 no such user' },
    breaks: { status: 'unknown', isAddressRefused: false, response: 'connection closed' },
  } as const satisfies Record<string, SendResult>;

  send(mail: ComposedMail): Promise<SendResult> {
    if (this.behaviour === 'hang') return new Promise(() => undefined);
    if (this.behaviour !== 'away') this.got.push(mail.messageId);
    return Promise.resolve(this.answers[this.behaviour]);
  }

  asTransport(): MailTransport {
    return this as unknown as MailTransport;
  }
}

interface PlannedMail {
  readonly kind?: string;
  readonly class?: 'immediate' | 'process';
  readonly obligationId?: string;
  readonly rung?: string;
  readonly deadlineVersion?: number;
  readonly dueForMs?: number;
}

interface OfTask {
  readonly programmeId: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly personId: string;
}

/** A mail in the outbox that is due. Gives its id. */
export async function aMail(database: DataSource, task: OfTask, wanted: PlannedMail = {}): Promise<string> {
  const mail = { kind: 'told', class: 'immediate', dueForMs: 1_000, ...wanted };
  const [row] = await database.query<{ id: string }[]>(
    `insert into mail (programme_id, task_id, step_id, obligation_id, person_id, kind, class, rung, deadline_version, dedup_key, send_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, uuidv7()::text, clock_timestamp() - make_interval(secs => $10)) returning id`,
    [
      ...[task.programmeId, task.taskId, task.stepId, mail.obligationId, task.personId],
      ...[mail.kind, mail.class, mail.rung, mail.deadlineVersion, mail.dueForMs / 1_000],
    ],
  );
  if (!row) throw new Error('No mail was planned');
  return row.id;
}
