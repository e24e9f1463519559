import { birthDateWarnings } from './birth-date-warning';

const today = '2026-11-22';

describe('birthDateWarnings', () => {
  it.each([
    ['geboren op 3-4-2012 in Ede', '3-4-2012'],
    ['geb. 03/04/1956', '03/04/1956'],
    ['03.04.2012', '03.04.2012'],
    ['zij is van 3 april 2012', '3 april 2012'],
    ['born 3 Oct 1999', '3 Oct 1999'],
    ['2012-04-03', '2012-04-03'],
  ])('warns for "%s"', (text, found) => {
    expect(birthDateWarnings(text, today)).toEqual([found]);
  });

  it.each([
    'overleg op 3 december 2026',
    'gestart op 1-2-2026',
    'de Jeugdwet van 2015',
    'op 31-13-2012 of 45-1-2012',
    'versie 1.2.3',
  ])('is silent about "%s"', (text) => {
    expect(birthDateWarnings(text, today)).toEqual([]);
  });

  it('names each one', () => {
    expect(birthDateWarnings('1-1-2010 en 2010-02-02', today)).toEqual(['1-1-2010', '2010-02-02']);
  });
});
