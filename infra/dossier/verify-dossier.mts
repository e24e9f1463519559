import { plainDigest, saltedDigest } from '../../libs/persistence/src/event/salted-digest.ts';
import { chainStart, sealHash, type SealableEvent } from '../../libs/persistence/src/seal/seal-hash.ts';

/** What does not hold, and where: `log/17` is the eighteenth line of the list `log`. */
export interface Fault {
  readonly path: string;
  readonly why: string;
}

export interface Verification {
  readonly faults: readonly Fault[];
  /** Parts and lines whose own hash was computed again. */
  readonly parts: number;
  readonly lines: number;
  /** Lines that leave out who reacted as an individual: their place in the chain is checked, their own hash is not. */
  readonly withheld: number;
  /** Words that a line of the log proves. */
  readonly proven: number;
  /** The last hash of the chain: whoever noted it earlier, or asks the server for it now, sees that nothing was cut off. */
  readonly lastHash: string;
}

type Json = Readonly<Record<string, unknown>>;
type LogLine = Partial<SealableEvent> & {
  readonly seq: number;
  readonly previous: string;
  readonly hash: string;
  readonly id: string;
  readonly withheld?: string;
};
interface Said {
  readonly path: string;
  readonly content: unknown;
  readonly sealed: { readonly eventId: string; readonly salt: string };
}

const format = 'samenspel-dossier/1';
const hashLists = ['contents', 'sha256'];

/**
 * Computes every hash of a dossier again, in four rounds: what each part and line says, the chain of the sealed log, the
 * words that a line of that log proves, and the names of delivered texts.
 * @throws Error when it is no dossier at all.
 */
export function verifyDossier(dossier: unknown): Verification {
  if (
    !isObject(dossier) ||
    dossier.format !== format ||
    !Array.isArray(dossier.log) ||
    !Array.isArray(dossier.contents)
  )
    throw new Error(
      `This is no dossier: expected a JSON object whose "format" is "${format}", with "log" and "contents"`,
    );
  const log = dossier.log as readonly LogLine[];
  const said = [...saidIn(dossier, '')];
  const parts = partsOf(dossier);
  return {
    faults: [
      ...faultsOfParts(dossier, parts),
      ...faultsOfChain(dossier, log),
      ...faultsOfSaid(said, log),
      ...faultsOfNames(dossier),
    ],
    parts: parts.size,
    lines: log.length,
    withheld: log.filter((line) => line.withheld !== undefined).length,
    proven: said.length,
    lastHash: log.at(-1)?.hash ?? chainStart,
  };
}

/** Of a list each line has a hash, of anything else the whole. */
function partsOf(dossier: Json): ReadonlyMap<string, unknown> {
  const named = Object.entries(dossier).filter(([name]) => !hashLists.includes(name));
  return new Map(
    named.flatMap(([name, part]): [string, unknown][] =>
      Array.isArray(part) ? part.map((line: unknown, at) => [`${name}/${String(at)}`, line]) : [[name, part]],
    ),
  );
}

function faultsOfParts(dossier: Json, parts: ReadonlyMap<string, unknown>): readonly Fault[] {
  const contents = dossier.contents as readonly { readonly path: string; readonly sha256: string }[];
  const listed = new Map(contents.map(({ path, sha256 }) => [path, sha256]));
  const changed = [...parts].flatMap(([path, part]): Fault[] => {
    const expected = listed.get(path);
    if (expected === undefined) return [{ path, why: 'stands in no list of hashes: it was added later' }];
    return plainDigest(part) === expected ? [] : [{ path, why: `has another content than its hash ${expected} says` }];
  });
  const gone = [...listed.keys()].filter((path) => !parts.has(path)).map((path) => ({ path, why: 'was taken out' }));
  const isWhole = plainDigest(contents) === dossier.sha256;
  return [...changed, ...gone, ...(isWhole ? [] : [{ path: 'contents', why: 'is another list than "sha256" says' }])];
}

function faultsOfChain({ seals }: Json, log: readonly LogLine[]): readonly Fault[] {
  const faults = log.flatMap((line, at) => {
    const why = whyBroken(line, at + 1, log[at - 1]?.hash ?? chainStart);
    return why === undefined ? [] : [{ path: `log/${String(at)}`, why }];
  });
  const { count, lastHash } = seals as { count: number; lastHash: string };
  const isCutOff = count > 0 && lastHash !== '' && log[count - 1]?.hash !== lastHash;
  return isCutOff
    ? [...faults, { path: 'log', why: `lacks line ${String(count)} with hash ${lastHash}: lines were cut off` }]
    : faults;
}

function whyBroken(line: LogLine, seq: number, previous: string): string | undefined {
  if (line.seq !== seq)
    return `has number ${String(line.seq)} where ${String(seq)} belongs: a line was added or taken out`;
  if (line.previous !== previous) return `(line ${String(seq)}) does not follow from the line before it`;
  if (line.withheld !== undefined) return undefined;
  return sealHash(previous, seq, line as SealableEvent) === line.hash
    ? undefined
    : `(line ${String(seq)}) is not what was sealed: its hash comes out otherwise`;
}

function faultsOfSaid(said: readonly Said[], log: readonly LogLine[]): readonly Fault[] {
  const lines = new Map(log.map((line) => [line.id, line]));
  return said.flatMap(({ path, content, sealed }): Fault[] => {
    const line = lines.get(sealed.eventId);
    if (line === undefined) return [{ path, why: `names line ${sealed.eventId}, which the log does not have` }];
    const { digest } = saltedDigest(content, Buffer.from(sealed.salt, 'hex'));
    return digest === line.digest
      ? []
      : [{ path, why: `says something else than line ${String(line.seq)} of the log sealed` }];
  });
}

/** Everything with words and the line that proves them, however deep. */
function* saidIn(value: unknown, path: string): Generator<Said> {
  if (!isObject(value) && !Array.isArray(value)) return;
  if (isObject(value) && isObject(value.sealed))
    yield { path, content: value.content, sealed: value.sealed as Said['sealed'] };
  for (const [name, inner] of Object.entries(value)) yield* saidIn(inner, path === '' ? name : `${path}/${name}`);
}

/** Delivered texts carry their hash as a name, which pages and mails repeat. */
function faultsOfNames({ proposals, anchoring }: Json): readonly Fault[] {
  const { plans } = anchoring as { plans: unknown };
  return [...namesIn('proposals', proposals), ...namesIn('anchoring/plans', plans)];
}

const namesIn = (list: string, texts: unknown): readonly Fault[] =>
  (texts as readonly { readonly content: object; readonly sha256: string }[]).flatMap(({ content, sha256 }, at) =>
    plainDigest({ v: 1, ...content }) === sha256
      ? []
      : [{ path: `${list}/${String(at)}`, why: `is another text than its name ${sha256} says` }],
  );

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
