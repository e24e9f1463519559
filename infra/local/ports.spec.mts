import { choosePorts, preferredPorts, randomPorts } from './ports.mts';

const allFree = async (): Promise<boolean> => Promise.resolve(true);
const allBut =
  (...taken: number[]) =>
  async (port: number): Promise<boolean> =>
    Promise.resolve(!taken.includes(port));

describe('choosePorts', () => {
  it('takes the wanted ports when they are free, and says nothing', async () => {
    expect(await choosePorts(preferredPorts, allFree)).toEqual({ ports: preferredPorts, moved: [] });
  });

  it('takes the next free port above a taken one, and says so', async () => {
    const { ports, moved } = await choosePorts(preferredPorts, allBut(3000, 3001));
    expect(ports.app).toBe(3002);
    expect(moved).toEqual([{ name: 'app', wanted: 3000, got: 3002 }]);
  });

  it('never gives one port to two parts', async () => {
    const wanted = { ...preferredPorts, mailbox: 3000, smtp: 3000 };
    const { ports } = await choosePorts(wanted, allFree);
    expect(new Set(Object.values(ports)).size).toBe(Object.values(ports).length);
  });

  it('gives up on a machine without a free port', async () => {
    await expect(choosePorts(preferredPorts, async () => Promise.resolve(false))).rejects.toThrow(
      'no free port between 3000',
    );
  });
});

describe('randomPorts', () => {
  it.each([0, 0.5, 0.999_999])('stays below the ports of outgoing connections (chance %p)', (chance) => {
    const ports = Object.values(randomPorts(() => chance));
    expect(Math.min(...ports)).toBeGreaterThanOrEqual(15_000);
    expect(Math.max(...ports)).toBeLessThan(32_768);
    expect(new Set(ports).size).toBe(6);
  });
});
