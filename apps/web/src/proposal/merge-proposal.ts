import type { ProposalDraftBody, ProposalSection } from '@samenspel/contracts';

/** A text that two people changed differently; the merged proposal holds mine until somebody chose. */
export interface TextConflict {
  /** `title`, `summary`, or the key of a section with which of its texts. */
  readonly place: 'title' | 'summary' | { readonly key: string; readonly part: 'heading' | 'text' };
  readonly mine: string;
  readonly theirs: string;
}

export interface Merged {
  readonly text: ProposalDraftBody;
  readonly conflicts: readonly TextConflict[];
}

interface Three<Value> {
  /** What both started from. */
  readonly base: Value;
  readonly mine: Value;
  readonly theirs: Value;
}

/**
 * Puts together what two people did to one proposal: whoever changed a text wins, two who changed the same text differently
 * is a conflict, and a section goes only when the other left it as it was. Nothing that somebody wrote is lost.
 */
export function mergeProposal({ base, mine, theirs }: Three<ProposalDraftBody>): Merged {
  const conflicts: TextConflict[] = [];
  const pick = (place: TextConflict['place'], texts: Three<string>): string => {
    if (texts.mine === texts.base || texts.mine === texts.theirs) return texts.theirs;
    if (texts.theirs !== texts.base) conflicts.push({ place, mine: texts.mine, theirs: texts.theirs });
    return texts.mine;
  };
  const title = pick('title', { base: base.title, mine: mine.title, theirs: theirs.title });
  const summary = pick('summary', { base: base.summary, mine: mine.summary, theirs: theirs.summary });
  const byKey = {
    base: keyed(base.sections),
    mine: keyed(mine.sections),
    theirs: keyed(theirs.sections),
  };
  const sections = orderOf({ base: base.sections, mine: mine.sections, theirs: theirs.sections }).flatMap((key) => {
    const own = { base: byKey.base.get(key), mine: byKey.mine.get(key), theirs: byKey.theirs.get(key) };
    if (own.mine === undefined || own.theirs === undefined) return survivorOf(own);
    const part = (name: 'heading' | 'text'): string =>
      pick(
        { key, part: name },
        {
          base: own.base?.[name] ?? '',
          mine: own.mine?.[name] ?? '',
          theirs: own.theirs?.[name] ?? '',
        },
      );
    return [{ key, heading: part('heading'), text: part('text') }];
  });
  return { text: { title, summary, sections }, conflicts };
}

const keyed = (sections: readonly ProposalSection[]): ReadonlyMap<string, ProposalSection> =>
  new Map(sections.map((section) => [section.key, section]));

/** One has the section and the other has not: it is new and stays, or it was removed and goes unless it changed. */
function survivorOf({ base, mine, theirs }: Three<ProposalSection | undefined>): ProposalSection[] {
  const survivor = mine ?? theirs;
  if (survivor === undefined) return [];
  const isUntouched = base?.heading === survivor.heading && base.text === survivor.text;
  return isUntouched ? [] : [survivor];
}

/** The order of who moved sections, mine when both did; what only the other has comes after what it followed there. */
function orderOf({ base, mine, theirs }: Three<readonly ProposalSection[]>): readonly string[] {
  const keys = { base: base.map(keyOf), mine: mine.map(keyOf), theirs: theirs.map(keyOf) };
  const iMoved = !isSameOrder(keys.base, keys.mine);
  const [first, second] = iMoved ? [keys.mine, keys.theirs] : [keys.theirs, keys.mine];
  return second.reduce<readonly string[]>((order, key, at) => {
    if (order.includes(key)) return order;
    const after = order.indexOf(second[at - 1] ?? '');
    return [...order.slice(0, after + 1), key, ...order.slice(after + 1)];
  }, first);
}

const keyOf = ({ key }: ProposalSection): string => key;

function isSameOrder(before: readonly string[], after: readonly string[]): boolean {
  const common = before.filter((key) => after.includes(key));
  const now = after.filter((key) => before.includes(key));
  return common.every((key, at) => now[at] === key);
}
