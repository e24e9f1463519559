import { chainStart, type SealableEvent, sealHash } from '@samenspel/persistence';
import { chainEvents } from './chain-events';

const anEvent = (id: string, stream: string, ids: unknown = {}): SealableEvent => ({
  ...{ id, stream, number: '1', type: 'step.opened', v: 1, occurredAt: '2026-03-02T08:00:00.000001Z' },
  ...{ programmeId: 'p', taskId: null, stepId: null, actor: 'process', onBehalfOf: null, causedBy: null },
  ...{ ids, digest: '' },
});

describe('chainEvents', () => {
  it('numbers each stream on its own, without gaps, after its head', () => {
    const heads = new Map([['task/a', { seq: 7, hash: 'f'.repeat(64) }]]);
    const seals = chainEvents([anEvent('1', 'task/a'), anEvent('2', 'task/b'), anEvent('3', 'task/a')], heads);
    expect(seals.map(({ stream, seq }) => [stream, seq])).toEqual([
      ['task/a', 8],
      ['task/b', 1],
      ['task/a', 9],
    ]);
  });

  it('chains a seal to the one before it in its stream', () => {
    const [first, second] = chainEvents([anEvent('1', 'task/a'), anEvent('2', 'task/a')], new Map());
    expect(first?.hash).toBe(sealHash(chainStart, 1, anEvent('1', 'task/a')));
    expect(second?.hash).toBe(sealHash(first?.hash ?? '', 2, anEvent('2', 'task/a')));
  });

  it('gives the same hash whatever the order in which members were stored', () => {
    const one = sealHash(chainStart, 1, anEvent('1', 'task/a', { b: [1, { d: null, c: 'x' }], a: true }));
    const two = sealHash(chainStart, 1, anEvent('1', 'task/a', { a: true, b: [1, { c: 'x', d: null }] }));
    expect(one).toBe(two);
  });

  it('is the SHA-256 of the canonical form that is documented, so that anybody can check it', () => {
    // printf '%s' '["samenspel-seal/1","000...","..."]' | sha256sum
    expect(sealHash(chainStart, 1, anEvent('1', 'task/a', { a: 1 }))).toBe(
      '25faae6c8987217e3131d73cb4abc72b79e895d828f872e4bc64974c8d037530',
    );
  });
});
