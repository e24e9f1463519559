import { evidence, worstState, type ChainEvidence, type ChainLine, type ChainState } from '../chain/chain-line';
import type { GroundRuleFacts } from './ground-rule-facts';

/** In the order of product.md: O1-O7 hold over all tasks, T1-T3 within one. */
export const groundRules = [
  'know-each-other',
  'careful-communication',
  'tell-in-time',
  'open-about-interests',
  'understand-friction-first',
  'keep-each-other-to-it',
  'organised-per-task',
  'right-people',
  'short-cycles',
  'broad-consultation',
] as const;
export type GroundRule = (typeof groundRules)[number];

export interface GroundRuleLine {
  readonly rule: GroundRule;
  readonly state: ChainState;
  readonly evidence: readonly ChainEvidence[];
}

type Judged = Omit<GroundRuleLine, 'rule'>;
type Judge = (facts: GroundRuleFacts, chain: readonly ChainLine[]) => Judged;

/**
 * The ground-rule check (spelregeltoets) of a task: what Samenspel did or shows for each rule. "Not yet" says that there
 * was no occasion so far, or that something is still to do; "broken" only what can no longer be made good.
 */
export function checkGroundRules(facts: GroundRuleFacts, chain: readonly ChainLine[]): readonly GroundRuleLine[] {
  return groundRules.map((rule) => ({ rule, ...judges[rule](facts, chain) }));
}

const judges: Record<GroundRule, Judge> = {
  'know-each-other': ({ group: { members, known }, levels }) => ({
    state: members > 0 && known === members ? 'kept' : 'not-yet',
    evidence: [
      evidence('members-known', { members, known }),
      ...levels.map(({ level, people, atTable }) => evidence('level-at-table', { level, people, atTable })),
    ],
  }),
  'careful-communication': ({ cycles: { ended, withBulletin, eventIds }, secondLook, levels }) => ({
    state: ended > 0 && withBulletin === ended && areAllTold(levels) ? 'kept' : 'not-yet',
    evidence: [
      ...(secondLook === null ? [] : [secondLookEvidence(secondLook)]),
      evidence('bulletins', { ended, withBulletin }, eventIds),
      ...levels.map(({ level, people, informed }) => evidence('level-informed', { level, people, informed })),
    ],
  }),
  'tell-in-time': tellInTime,
  'open-about-interests': openAboutInterests,
  'understand-friction-first': ({ frictions: { named, settled, eventIds }, levels }) => ({
    state: named > 0 && settled === named ? 'kept' : 'not-yet',
    evidence: [
      named === 0 ? evidence('no-friction', {}) : evidence('frictions', { named, settled }, eventIds),
      ...levels.map(({ level, silent }) => evidence('level-silent', { level, silent })),
    ],
  }),
  'keep-each-other-to-it': keepToIt,
  'organised-per-task': ({ task: { by, hasRisks } }) => ({
    state: hasRisks ? 'kept' : 'not-yet',
    evidence: [evidence(`by-${by}`, {}), evidence(hasRisks ? 'risks-named' : 'risks-missing', {})],
  }),
  'right-people': ({ invited: { parties, replied, eventIds } }, chain) => {
    const asked = evidence('parties-asked', { parties, replied }, eventIds);
    const proved = fromChain(chain, ['essential-parties-stay']);
    return { state: replied === 0 ? 'not-yet' : proved.state, evidence: [asked, ...proved.evidence] };
  },
  'short-cycles': ({ cycles: { ended }, reflections: { owed, given } }, chain) => {
    const proved = fromChain(chain, ['group-representative']);
    return {
      state: worstState([ended > 0 ? 'kept' : 'not-yet', proved.state]),
      evidence: [evidence('cycles-ended', { ended, owed, given }), ...proved.evidence],
    };
  },
  'broad-consultation': ({ consultation: { asked, reacted } }, chain) => {
    const proved = fromChain(chain, ['decision-after-consultation']);
    return { state: proved.state, evidence: [evidence('reactions', { asked, reacted }), ...proved.evidence] };
  },
};

/** Information flows between levels: of each level that the parties have, somebody was told. */
const areAllTold = (levels: GroundRuleFacts['levels']): boolean => levels.every(({ informed }) => informed > 0);

const secondLookEvidence = ({
  partyId,
  lookedAt,
  eventIds,
}: NonNullable<GroundRuleFacts['secondLook']>): ChainEvidence =>
  evidence('second-look', { partyId, lookedAt }, eventIds);

/** Every party at the table says what it has at stake, and every vote says which interests it weighed. */
function openAboutInterests({ interests, ballots: { cast, withInterests, eventIds } }: GroundRuleFacts): Judged {
  const { atTable, named, ofNetwork } = interests;
  const isSaid = named === atTable && withInterests === cast;
  return {
    state: atTable + cast > 0 && isSaid ? 'kept' : 'not-yet',
    evidence: [
      evidence('interests-of-parties', { atTable, named }, interests.eventIds),
      ...(ofNetwork ? [evidence('interest-of-network', {})] : []),
      evidence('interests-named', { cast, withInterests }, eventIds),
    ],
  };
}

/** A decision holds for all parties: each confirms it, or hears what happens with what stands in its way. */
function keepToIt({ confirmations }: GroundRuleFacts, chain: readonly ChainLine[]): Judged {
  const { eventIds, ...counts } = confirmations;
  const proved = fromChain(chain, ['reminders-in-order', 'essential-parties-stay']);
  if (counts.asked === 0) return proved;
  const areAllIn = counts.confirmed + counts.handled === counts.asked;
  return {
    state: worstState([areAllIn ? 'kept' : 'not-yet', proved.state]),
    evidence: [evidence('confirmations', counts, eventIds), ...proved.evidence],
  };
}

/** A short notice with its reason is what the rule asks: tell in time, and when that cannot be, say why. */
function tellInTime({ meetings, changes }: GroundRuleFacts): Judged {
  const { announced, short, shortWithoutReason } = meetings;
  const { made, told, untold } = changes;
  return {
    state: shortWithoutReason > 0 ? 'broken' : announced + made > 0 && untold === 0 ? 'kept' : 'not-yet',
    evidence: [
      evidence('meetings-announced', { announced, short }, meetings.eventIds),
      evidence('dates-moved', { made, told }, changes.eventIds),
    ],
  };
}

function fromChain(chain: readonly ChainLine[], rules: readonly ChainLine['rule'][]): Judged {
  const lines = chain.filter(({ rule }) => rules.includes(rule));
  return { state: worstState(lines.map(({ state }) => state)), evidence: lines.flatMap((line) => line.evidence) };
}
