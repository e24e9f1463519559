import { dateWords, type DateWordsInput } from './date-words';

const input = (part: Partial<DateWordsInput>): DateWordsInput => ({
  date: '2026-12-03',
  today: '2026-11-27',
  language: 'nl',
  form: 'until',
  ...part,
});

describe('dateWords', () => {
  it.each([
    [{ workingDaysLeft: 4 }, 'tot en met donderdag 3 december (nog 4 werkdagen)'],
    [{ workingDaysLeft: 1 }, 'tot en met donderdag 3 december (nog 1 werkdag)'],
    [{}, 'tot en met donderdag 3 december'],
    [{ today: '2026-12-03', workingDaysLeft: 1 }, 'tot en met vandaag, donderdag 3 december'],
    [{ today: '2026-12-02', workingDaysLeft: 2 }, 'tot en met morgen, donderdag 3 december (nog 2 werkdagen)'],
    [{ today: '2026-12-04' }, 'tot en met donderdag 3 december (voorbij)'],
    [{ date: '2027-01-04', workingDaysLeft: 20 }, 'tot en met maandag 4 januari 2027 (nog 20 werkdagen)'],
    [{ form: 'day' as const }, 'donderdag 3 december'],
    [{ form: 'short' as const }, '3 dec'],
    [{ language: 'en' as const, workingDaysLeft: 4 }, 'until Thursday 3 December inclusive (4 working days left)'],
    [{ language: 'en' as const, workingDaysLeft: 1 }, 'until Thursday 3 December inclusive (1 working day left)'],
  ])('says %j as "%s"', (part, words) => {
    expect(dateWords(input(part))).toBe(words);
  });

  it.each(['2026-02-30', '3 december', ''])('refuses "%s", which is no date', (date) => {
    expect(() => dateWords(input({ date }))).toThrow(RangeError);
  });
});
