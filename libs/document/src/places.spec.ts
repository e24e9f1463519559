import { Places } from './places';

interface Work {
  readonly end: () => void;
  readonly over: Promise<void>;
}

function begin(places: Places, begun: string[], name: string): Work {
  let end = (): void => undefined;
  const gate = new Promise<void>((resolve) => (end = resolve));
  const over = places.take(async () => {
    begun.push(name);
    await gate;
  });
  return {
    end: () => {
      end();
    },
    over,
  };
}

describe('Places', () => {
  it('lets the longest waiting one in when a place comes free, and refuses when too many wait', async () => {
    const begun: string[] = [];
    const places = new Places({ atOnce: 1, waiting: 1 });
    const [first, second] = [begin(places, begun, 'first'), begin(places, begun, 'second')];
    await expect(places.take(() => Promise.resolve())).rejects.toMatchObject({ code: 'DOCUMENTS_BUSY' });
    expect(begun).toEqual(['first']);
    first.end();
    await first.over;
    second.end();
    await second.over;
    expect(begun).toEqual(['first', 'second']);
    await expect(places.take(() => Promise.resolve('third'))).resolves.toBe('third');
  });

  it('gives a place back when the work failed', async () => {
    const places = new Places({ atOnce: 1, waiting: 0 });
    await expect(places.take(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(places.take(() => Promise.resolve('next'))).resolves.toBe('next');
  });
});
