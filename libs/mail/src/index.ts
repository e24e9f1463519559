export { compose, type Envelope } from './compose';
export type { ComposedMail, MailAddress } from './composed-mail';
export type { AnswerLink, LinkUrls } from './link-urls';
export { MailComposer } from './mail-composer';
export { MailModule } from './mail.module';
export { MAIL_OPTIONS, type MailOptions } from './mail-options';
export { MailTransport, type SendResult } from './mail-transport';
export { MailNotInRecordError } from './loaders/mail-not-in-record-error';
export { mailKinds, type MailKind } from './model/mail-model';
