import ICAL from 'ical.js';
import { compose } from './compose';
import type { ComposedMail } from './composed-mail';
import type { MailModel, MeetingModel } from './model/mail-model';
import { sampleMails } from './model/sample-mails';

const envelope = { from: 'Samenspel <samenspel@regio.example>', messageId: '0199c1a2' };
const all = [...sampleMails('nl'), ...sampleMails('en')];
const meetings = sampleMails('nl').filter((model): model is MeetingModel => model.kind === 'meeting');
const unescaped = (html: string): string =>
  html.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('compose', () => {
  it('renders every kind with one main button, no image and no script, in the language of the reader', () => {
    for (const model of all) {
      const { html } = compose(model, envelope);
      expect([...html.matchAll(/data-button="main"/g)]).toHaveLength(1);
      expect(html).toContain(`lang="${model.to.language}"`);
      expect(html).not.toMatch(/<(img|script|svg|link|iframe)\b|url\(|undefined|\[object/);
      expect(html.length).toBeLessThan(100_000);
    }
  });

  it('has one address per button, and the same in HTML and plain text', () => {
    for (const model of all) {
      const { html, text } = compose(model, envelope);
      const addresses = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, url = '']) => unescaped(url));
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((url) => !text.includes(url))).toEqual([]);
    }
  });

  it('escapes what people typed', () => {
    const [invitation] = sampleMails('nl').filter(({ kind }) => kind === 'invitation');
    if (invitation?.kind !== 'invitation') throw new Error('no sample');
    const evil = '<script>alert("x")</script> & {{name}} $t(mail:noun)';
    const model: MailModel = {
      ...invitation,
      partyName: evil,
      wording: evil,
      task: { ...invitation.task, title: evil },
    };
    const { html, text } = compose(model, envelope);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(text).toContain(evil);
  });

  it('keeps Message-ID and thread the same at every attempt, and says that nobody typed it', () => {
    const one = compose(meetings[0]!, envelope);
    const two = compose(meetings[0]!, envelope);
    expect(two).toEqual(one);
    expect(one.messageId).toBe('<0199c1a2@regio.example>');
    expect(one.references).toBe(`<task.${meetings[0]!.task.id}@regio.example>`);
    expect(one.headers['Auto-Submitted']).toBe('auto-generated');
    expect(one.replyTo).toEqual({ name: 'Marieke van Dijk', address: 'marieke.vandijk@regio.example' });
  });

  it('answers a sign-in without a thread or a manager', () => {
    const { references, replyTo } = compose(all[0]!, envelope);
    expect(all[0]!.kind).toBe('sign-in');
    expect([references, replyTo]).toEqual([undefined, undefined]);
  });
});

describe('the calendar file of a meeting', () => {
  const parsed = (model: MeetingModel): { mail: ComposedMail; calendar: ICAL.Component; event: ICAL.Component } => {
    const mail = compose(model, envelope);
    const calendar = new ICAL.Component(ICAL.parse(mail.icalEvent!.content) as unknown[]);
    const [event, ...more] = calendar.getAllSubcomponents('vevent');
    expect(more).toEqual([]);
    return { mail, calendar, event: event! };
  };

  it('is a REQUEST in UTC with a stable UID and no alarm', () => {
    const { mail, calendar, event } = parsed(meetings[0]!);
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(mail.icalEvent!.content).toContain('DTSTART:20261211T090000Z');
    expect(mail.icalEvent!.content).toContain('DTEND:20261211T110000Z');
    expect(event.getFirstPropertyValue('uid')).toBe(
      'meeting-0199c1a2-5b3e-7c55-9f8e-3f0a6f6f0009@samenspel.example.org',
    );
    expect(event.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(event.getFirstPropertyValue('location')).toBe('Stadhuis, Grote Markt 2, kamer 1.04');
    expect(event.getFirstPropertyValue('description')).toBe('Tussenstand\nEen formulier kiezen');
    expect(event.getFirstPropertyValue('organizer')).toMatch(/^mailto:marieke\.vandijk@regio\.example$/i);
    expect(event.getFirstProperty('attendee')!.getParameter('partstat')).toBe('NEEDS-ACTION');
    expect(event.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('raises SEQUENCE for a change and a cancellation, with the same UID', () => {
    const events = meetings.map(parsed);
    expect(events.map(({ event }) => event.getFirstPropertyValue('sequence'))).toEqual([0, 1, 2]);
    expect(new Set(events.map(({ event }) => event.getFirstPropertyValue('uid'))).size).toBe(1);
    const cancelled = events[2]!;
    expect(cancelled.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(cancelled.event.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('ends every line with CR LF, folds long ones, and keeps strange names whole', () => {
    const location = `Zaal "De Brug"; verdieping 2, kamer 3\\4 ${'é'.repeat(120)}`;
    const to = { ...meetings[0]!.to, name: 'Wit, Sanne de: "S."' };
    const { mail, event } = parsed({ ...meetings[0]!, location, to });
    const { content } = mail.icalEvent!;
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...content.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(event.getFirstPropertyValue('location')).toBe(location);
    expect(event.getFirstProperty('attendee')!.getParameter('cn')).toBe("Wit, Sanne de: 'S.'");
  });
});
