import { meetingCalendar } from './calendar/meeting-calendar';
import type { ComposedMail } from './composed-mail';
import { writeMail } from './kinds/write-mail';
import { renderHtml } from './layout/render-html';
import { renderText } from './layout/render-text';
import type { MailModel } from './model/mail-model';

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
  const content = writeMail(model);
  const host = hostOf(from);
  return {
    from,
    to: { name: model.to.name, address: model.to.email },
    subject: content.subject,
    html: renderHtml(content),
    text: renderText(content),
    messageId: `<${messageId}@${host}>`,
    headers: { ...automatic, 'Content-Language': model.to.language },
    ...(model.kind !== 'sign-in' && {
      replyTo: { name: model.task.manager.name, address: model.task.manager.email },
      references: `<task.${model.task.id}@${host}>`,
    }),
    ...(model.kind === 'meeting' && { icalEvent: meetingCalendar(model) }),
  };
}

const hostOf = (from: string): string => /@([^<>@\s]+)>?$/.exec(from)?.[1] ?? 'samenspel.invalid';
