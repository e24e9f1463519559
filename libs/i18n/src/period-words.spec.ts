import { periodWords } from './period-words';

describe('periodWords', () => {
  it.each([
    ['2026-10-02', '2026-10-22', 'short', '2-22 okt'],
    ['2026-10-02', '2026-10-22', 'long', '2 tot en met 22 oktober'],
    ['2027-01-07', '2027-02-03', 'short', '7 jan - 3 feb'],
    ['2027-01-07', '2027-02-03', 'long', '7 januari tot en met 3 februari'],
    ['2027-01-07', '2027-01-07', 'long', '7 januari'],
    ['2027-05-18', '2028-05-30', 'short', '18 mei - 30 mei 2028'],
    ['2026-12-15', '2027-03-02', 'long', '15 december tot en met 2 maart 2027'],
  ] as const)('says %s to %s, %s, as "%s"', (from, until, form, words) => {
    expect(periodWords({ from, until, form, language: 'nl' })).toBe(words);
  });
});
