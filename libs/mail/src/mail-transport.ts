import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import type { ComposedMail } from './composed-mail';
import { MAIL_OPTIONS, type MailOptions, type SmtpTimeouts } from './mail-options';
import { sendFailure, type SendFailure } from './send-failure';

export type SendResult = { readonly status: 'sent'; readonly response: string } | SendFailure;

const patience: SmtpTimeouts = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 15_000 };

/**
 * Hands a mail to the SMTP server, each over a connection of its own: nodemailer's pool sends a mail again by itself,
 * up to five times, when the connection breaks, also when the server had it already.
 */
@Injectable()
export class MailTransport {
  constructor(@Inject(MAIL_OPTIONS) private readonly options: MailOptions) {}

  /** One attempt; it never throws, because what a failure means decides whether the mail may be sent again. */
  async send(mail: ComposedMail): Promise<SendResult> {
    let contentBegan = false;
    const { smtpUrl, timeouts = patience } = this.options;
    const transporter = createTransport({ url: smtpUrl, ...timeouts });
    whenContentBegins(transporter, () => {
      contentBegan = true;
    });
    try {
      const { response } = (await transporter.sendMail(messageOf(mail))) as { response: string };
      return { status: 'sent', response };
    } catch (error) {
      return sendFailure(error, contentBegan);
    }
  }
}

/** The content is read only after the server said that it may come (354): the first read is the point of no return. */
function whenContentBegins(transporter: Transporter, began: () => void): void {
  transporter.use('stream', (mail, done) => {
    const content = mail.message.createReadStream();
    mail.message.createReadStream = () => Readable.from(reading(content, began));
    done();
  });
}

async function* reading(content: Readable, began: () => void): AsyncGenerator<Buffer> {
  began();
  for await (const chunk of content) yield chunk as Buffer;
}

function messageOf(mail: ComposedMail): SendMailOptions {
  const { icalEvent, headers, to, replyTo, ...rest } = mail;
  return {
    ...rest,
    to: { ...to },
    ...(replyTo && { replyTo: { ...replyTo } }),
    headers: { ...headers },
    ...(icalEvent && { icalEvent: { ...icalEvent } }),
    // What a person typed can never make nodemailer read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
