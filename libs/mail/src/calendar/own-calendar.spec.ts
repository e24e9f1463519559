import { ownCalendar, type CalendarDeadline } from './own-calendar';

const aDeadline = (changes: Partial<CalendarDeadline> = {}): CalendarDeadline => ({
  obligationId: 'o-1',
  kind: 'reaction',
  lastDay: '2026-12-31',
  hasClosingInstant: true,
  deadlineVersion: 1,
  status: 'open',
  stampedAt: Date.UTC(2026, 10, 2, 9),
  taskTitle: 'Wonen met zorg',
  partyName: 'De Brug',
  subject: null,
  url: 'https://samenspel.example/consultaties/s-1',
  ...changes,
});
const linesOf = (deadline: CalendarDeadline, language: 'nl' | 'en' = 'nl'): readonly string[] =>
  ownCalendar({ language, deadlines: [deadline], meetings: [] })
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');

describe('ownCalendar', () => {
  it('shows a deadline on its last day, as a whole day that takes no time', () => {
    expect(linesOf(aDeadline())).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'UID:deadline-o-1@samenspel.example',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'DTSTAMP:20261102T090000Z',
        'SUMMARY:Reageer: Wonen met zorg',
        'STATUS:CONFIRMED',
        'TRANSP:TRANSPARENT',
        'SEQUENCE:2',
      ]),
    );
  });

  it('says for whom, until when, and where', () => {
    const description = linesOf(aDeadline()).find((line) => line.startsWith('DESCRIPTION:'));
    expect(description).toContain('Namens De Brug.');
    expect(description).toContain('geen antwoord meer');
    expect(description).toContain('https://samenspel.example/consultaties/s-1');
  });

  it('keeps its UID and raises its sequence when the date moves, is done or is cancelled', () => {
    const moved = linesOf(aDeadline({ deadlineVersion: 2, lastDay: '2027-01-08' }));
    expect(moved).toEqual(expect.arrayContaining(['UID:deadline-o-1@samenspel.example', 'SEQUENCE:4']));
    const done = linesOf(aDeadline({ status: 'done' }));
    expect(done).toEqual(
      expect.arrayContaining(['SUMMARY:Gedaan\\, reageer: Wonen met zorg', 'SEQUENCE:3', 'STATUS:CONFIRMED']),
    );
    expect(linesOf(aDeadline({ status: 'cancelled' }))).toEqual(
      expect.arrayContaining(['SEQUENCE:3', 'STATUS:CANCELLED']),
    );
  });

  it('speaks the language of the person', () => {
    expect(linesOf(aDeadline({ status: 'done' }), 'en').find((line) => line.startsWith('SUMMARY'))).toContain('Done');
  });

  it('is a calendar when there is nothing in it', () => {
    const empty = ownCalendar({ language: 'nl', deadlines: [], meetings: [] });
    expect(empty.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(empty.trimEnd().endsWith('END:VCALENDAR')).toBe(true);
  });
});
