import { saltedDigest, type ProvingEvent } from '@samenspel/persistence';
import { proofsIn } from './proofs';

const content = { kind: 'partly', reason: 'Deels.' };
const hexOf = (id: string): string => Buffer.from(id).toString('hex');
const disposed = (id: string, dispositionId: string): ProvingEvent => ({
  id,
  type: 'consultation.disposed',
  ids: { dispositionId, dispositionVersion: 1 },
  digest: saltedDigest(content, Buffer.from(id)).digest,
});
const voted = (id: string, version: number): ProvingEvent => ({
  id,
  type: 'decision.voted',
  ids: { answerId: 'a1', version },
  digest: 'what the gate sealed',
});

describe('proofsIn', () => {
  it('names the last line about something, with the id of its event as salt', () => {
    const proofs = proofsIn([disposed('e1', 'd1'), disposed('e2', 'd1')]);
    expect(proofs.of('consultation.disposed', 'd1')).toEqual({ eventId: 'e2', salt: hexOf('e2') });
  });

  it('names the line of the very version of an answer, with the salt that lies beside it', () => {
    const proofs = proofsIn([voted('e1', 1), voted('e2', 2)]);
    expect(proofs.ofAnswer('decision.voted', { id: 'a1', version: 1, salt: '00ff' })).toEqual({
      eventId: 'e1',
      salt: '00ff',
    });
    expect(proofs.ofAnswer('decision.voted', { id: 'a1', version: 3, salt: '00ff' })).toBeNull();
  });

  it('names no line for what was changed since without a line of its own', () => {
    const proofs = proofsIn([disposed('e1', 'd1')]);
    expect(proofs.ofUnchanged('consultation.disposed', 'd1', content)).not.toBeNull();
    expect(proofs.ofUnchanged('consultation.disposed', 'd1', { ...content, reason: 'Toch niet.' })).toBeNull();
  });

  it('finds words whose line names no subject by the words themselves', () => {
    const note = (id: string, text: string): ProvingEvent => ({
      ...{ id, type: 'consultation.minority-note-written', ids: {} },
      digest: saltedDigest({ text }, Buffer.from(id)).digest,
    });
    const proofs = proofsIn([note('e1', 'Te duur.'), note('e2', 'Te snel.')]);
    const type = 'consultation.minority-note-written';
    expect(proofs.ofWords(type, { text: 'Te duur.' })).toEqual({ eventId: 'e1', salt: hexOf('e1') });
    expect(proofs.ofWords(type, { text: 'Anders.' })).toBeNull();
  });

  it('names no line for what is not sealed yet', () => {
    expect(proofsIn([]).of('command.accepted', 'c1')).toBeNull();
  });
});
