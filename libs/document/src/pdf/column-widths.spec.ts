import { columnWidths } from './column-widths';

describe('columnWidths', () => {
  it('gives long texts more room, within bounds, and numbers what they need', () => {
    const columns = [
      { head: 'Wie', numeric: false },
      { head: 'Reactie', numeric: false },
      { head: 'Aantal', numeric: true },
    ];
    expect(columnWidths({ columns, rows: [['De Brug', 'x'.repeat(400), '3']] })).toEqual([3.5, 10, 0]);
    expect(columnWidths({ columns, rows: [] })).toEqual([3.5, 3.5, 0]);
  });
});
