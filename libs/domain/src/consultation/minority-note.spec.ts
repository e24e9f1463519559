import { checkMinorityNote, notesBeside } from './minority-note';

const writing = (confirmedBy: string | null, personId: string) => () => {
  checkMinorityNote({ confirmedBy }, personId);
};

describe('a minority note', () => {
  it('is written by a colleague, beside a position that is there', () => {
    expect(writing('anna', 'joris')).not.toThrow();
    expect(writing(null, 'joris')).toThrow('MINORITY_NOTE_WITHOUT_POSITION');
    expect(writing('joris', 'joris')).toThrow('MINORITY_NOTE_BY_VOICE');
  });

  it('is none any more once its writer confirmed the position, and stands nowhere without one', () => {
    const notes = [{ personId: 'anna' }, { personId: 'joris' }];
    expect(notesBeside({ confirmedBy: 'anna' }, notes)).toEqual([{ personId: 'joris' }]);
    expect(notesBeside({ confirmedBy: null }, notes)).toEqual([]);
  });
});
