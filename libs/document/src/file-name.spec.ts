import { attachment, fileName } from './file-name';

describe('fileName', () => {
  it('says what the document is and what it is about', () => {
    expect(fileName(['Nota van Antwoord', 'Wonen met zorg'], 'pdf')).toBe('Nota van Antwoord - Wonen met zorg.pdf');
  });

  it('leaves out what has a meaning in a path, and is not longer than people read', () => {
    expect(fileName(['Nota', '../a\\b:c*"d"\n'], 'odt')).toBe('Nota - .. a b c d.odt');
    expect(fileName(['x'.repeat(200)], 'pdf')).toBe(`${'x'.repeat(80)}.pdf`);
  });
});

describe('attachment', () => {
  it('gives the name as it is, and in plain letters for what cannot read that', () => {
    expect(attachment('Nota - Jeugd’s één.pdf')).toBe(
      `attachment; filename="Nota - Jeugd's een.pdf"; filename*=UTF-8''Nota%20-%20Jeugd%E2%80%99s%20%C3%A9%C3%A9n.pdf`,
    );
  });
});
