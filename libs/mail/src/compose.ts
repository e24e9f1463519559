import { meetingCalendar } from './calendar/meeting-calendar';
import type { ComposedMail } from './composed-mail';
import type { MailContent } from './content/mail-content';
import { writeMail } from './kinds/write-mail';
import { type Reminder, writeReminders } from './kinds/write-reminders';
import { renderHtml } from './layout/render-html';
import { renderText } from './layout/render-text';
import type { MailModel } from './model/mail-model';
import type { Addressee } from './model/parts';

export interface Envelope {
  /** The value of MAIL_FROM. */
  readonly from: string;
  /** As in the record: an id, without a host and angle brackets. */
  readonly messageId: string;
}

// Auto-Submitted is RFC 3834; the other one is what Exchange listens to. Both keep absence replies away.
const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** Words, layout and headers of one mail. */
export function compose(model: MailModel, { from, messageId }: Envelope): ComposedMail {
  const host = hostOf(from);
  return {
    ...addressed(model.to, writeMail(model), { from, messageId }),
    ...(model.kind !== 'sign-in' && {
      replyTo: { name: model.task.manager.name, address: model.task.manager.email },
      references: `<task.${model.task.id}@${host}>`,
    }),
    ...(model.kind === 'meeting' && { icalEvent: meetingCalendar(model) }),
  };
}

/** Reminders of one person in one mail. A reply goes to the manager when the tasks have one manager. */
export function composeReminders(models: readonly Reminder[], { from, messageId }: Envelope): ComposedMail {
  const [first, ...others] = models;
  if (first === undefined) throw new Error('A mail without a reminder');
  const { manager } = first.task;
  const isOfAll = others.every(({ task }) => task.manager.email === manager.email);
  const host = hostOf(from);
  return {
    ...addressed(first.to, writeReminders([first, ...others]), { from, messageId }),
    ...(isOfAll && { replyTo: { name: manager.name, address: manager.email } }),
    references: [...new Set(models.map(({ task }) => `<task.${task.id}@${host}>`))].join(' '),
  };
}

const addressed = (to: Addressee, content: MailContent, { from, messageId }: Envelope): ComposedMail => ({
  from,
  to: { name: to.name, address: to.email },
  subject: content.subject,
  html: renderHtml(content),
  text: renderText(content),
  messageId: `<${messageId}@${hostOf(from)}>`,
  headers: { ...automatic, 'Content-Language': to.language },
});

const hostOf = (from: string): string => /@([^<>@\s]+)>?$/.exec(from)?.[1] ?? 'samenspel.invalid';
