import { plainDigest, saltedDigest } from '../../libs/persistence/src/event/salted-digest.ts';
import { chainStart, sealHash } from '../../libs/persistence/src/seal/seal-hash.ts';
import { verifyDossier } from './verify-dossier.mts';

const programmeId = '0190a1b2-0000-7000-8000-000000000001';
const taskId = '0190a1b2-0000-7000-8000-000000000002';
const idOf = (seq: number): string => `0190a1b2-0000-7000-8000-${String(seq).padStart(12, '0')}`;
const objection = { choice: 'objection', reason: 'De toegang sluit niet aan.', interests: '' };
const text = { title: 'Eén route', summary: 'Kort', sections: [] };
const salt = Buffer.from('0123456789abcdef');

interface Line extends Record<string, unknown> {
  readonly hash: string;
}

/** Four lines, of which the third leaves out its person and the second proves an objection. */
function aLog(): Line[] {
  const lines: Line[] = [];
  for (const seq of [1, 2, 3, 4]) {
    const event = {
      ...{
        id: idOf(seq),
        number: String(seq),
        stream: `task/${taskId}`,
        type: 'decision.voted',
        v: 1,
        programmeId,
        taskId,
      },
      ...{
        occurredAt: '2026-03-02T09:00:00.000000Z',
        stepId: null,
        actor: 'process',
        onBehalfOf: null,
        causedBy: null,
      },
      ids: { late: false, answerId: idOf(9) },
      digest: seq === 2 ? saltedDigest(objection, salt).digest : '',
    };
    const previous = lines.at(-1)?.hash ?? chainStart;
    const hash = sealHash(previous, seq, event);
    const line = { seq, previous, hash, ...event };
    const { id, type, stepId, occurredAt } = event;
    lines.push(seq === 3 ? { seq, previous, hash, id, type, stepId, occurredAt, withheld: 'individual' } : line);
  }
  return lines;
}

type Dossier = Record<string, unknown> & { log: Line[]; parties: { name: string }[] };

function aDossier(): Dossier {
  const log = aLog();
  const parts = {
    format: 'samenspel-dossier/1',
    charter: { wording: 'Hoe maken we één route?' },
    parties: [{ name: 'Haarlem' }, { name: 'De Linde' }],
    proposals: [{ content: text, sealed: null, sha256: plainDigest({ v: 1, ...text }) }],
    decisions: [{ ballots: [{ content: objection, sealed: { eventId: idOf(2), salt: salt.toString('hex') } }] }],
    anchoring: { plans: [] },
    seals: { count: 4, lastHash: log[3]?.hash },
    log,
  };
  return signed(parts) as Dossier;
}

/** With the hashes of what stands in it: what somebody does who changes a dossier with care. */
function signed(parts: object): object {
  const contents = Object.entries(parts).flatMap(([name, part]: [string, unknown]) =>
    Array.isArray(part)
      ? part.map((line, at) => ({ path: `${name}/${String(at)}`, sha256: plainDigest(line) }))
      : [{ path: name, sha256: plainDigest(part) }],
  );
  return { ...parts, contents, sha256: plainDigest(contents) };
}

/** The hashes of the file made to fit again, as far as anybody can without the sealed log. */
function signedAgain({ contents, sha256, ...parts }: Dossier): object {
  expect([contents, sha256]).not.toContain(undefined);
  return signed(parts);
}

const broken = (dossier: object): readonly string[] => verifyDossier(dossier).faults.map(({ path }) => path);

describe('verifyDossier', () => {
  it('finds a dossier whole, and counts what it looked at', () => {
    const dossier = aDossier();
    expect(verifyDossier(JSON.parse(JSON.stringify(dossier)))).toEqual({
      ...{ faults: [], parts: 12, lines: 4, withheld: 1, proven: 1 },
      lastHash: dossier.log[3]?.hash,
    });
  });

  it('names the line of a list that was changed', () => {
    const dossier = aDossier();
    dossier.parties[1]!.name = 'De Eik';
    expect(verifyDossier(dossier).faults).toEqual([
      { path: 'parties/1', why: expect.stringContaining('another content') as string },
    ]);
  });

  it.each(['type', 'actor', 'occurredAt', 'digest'])(
    'names the line of the log whose %s was changed, also when the file was signed again',
    (member) => {
      const dossier = aDossier();
      dossier.log[3] = { ...dossier.log[3]!, [member]: 'something else' };
      expect(broken(signedAgain(dossier))).toEqual(['log/3']);
    },
  );

  it('sees that the hash of a withheld line was changed, by the line after it', () => {
    const dossier = aDossier();
    dossier.log[2] = { ...dossier.log[2]!, hash: 'f'.repeat(64) };
    expect(broken(signedAgain(dossier))).toEqual(['log/3']);
  });

  it('sees that a line was taken out, and that the end was cut off', () => {
    const gap = aDossier();
    gap.log.splice(1, 1);
    expect(broken(signedAgain(gap))).toContain('log/1');
    const short = aDossier();
    short.log.pop();
    expect(broken(signedAgain(short))).toEqual(['log']);
  });

  it('proves the words of an objection by the line that sealed them', () => {
    const dossier = aDossier();
    const changed = { ...objection, reason: 'Prima zo.' };
    dossier.decisions = [{ ballots: [{ content: changed, sealed: { eventId: idOf(2), salt: salt.toString('hex') } }] }];
    expect(broken(signedAgain(dossier))).toEqual(['decisions/0/ballots/0']);
  });

  it('proves a delivered text by its name', () => {
    const dossier = aDossier();
    dossier.proposals = [
      { content: { ...text, summary: 'Anders' }, sealed: null, sha256: plainDigest({ v: 1, ...text }) },
    ];
    expect(broken(signedAgain(dossier))).toEqual(['proposals/0']);
  });

  it('says of another file that it is no dossier', () => {
    expect(() => verifyDossier({ log: [] })).toThrow('This is no dossier');
  });
});
