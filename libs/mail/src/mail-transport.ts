import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import type { ComposedMail } from './composed-mail';
import { MAIL_OPTIONS, type MailOptions } from './mail-options';
import { sendFailure, type SendFailure } from './send-failure';

export type SendResult = { readonly status: 'sent'; readonly response: string } | SendFailure;

// Together shorter than the lease of the dispatcher: what a failure means is known before it gives up.
const timeouts = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 15_000 };

/** Hands a mail to the SMTP server. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private readonly transporter: Transporter;

  constructor(@Inject(MAIL_OPTIONS) { smtpUrl }: MailOptions) {
    this.transporter = createTransport({ url: smtpUrl, pool: true, maxConnections: 4, ...timeouts });
  }

  /** One attempt; it never throws, because what a failure means decides whether the mail may be sent again. */
  async send(mail: ComposedMail): Promise<SendResult> {
    try {
      const { response } = (await this.transporter.sendMail(messageOf(mail))) as { response: string };
      return { status: 'sent', response };
    } catch (error) {
      return sendFailure(error);
    }
  }

  onApplicationShutdown(): void {
    this.transporter.close();
  }
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
