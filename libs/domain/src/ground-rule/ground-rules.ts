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
  'know-each-other': ({ group: { members, known } }) => ({
    state: members > 0 && known === members ? 'kept' : 'not-yet',
    evidence: [evidence('members-known', { members, known })],
  }),
  'careful-communication': ({ cycles: { ended, withBulletin, eventIds }, secondLook }) => ({
    state: ended > 0 && withBulletin === ended ? 'kept' : 'not-yet',
    evidence: [
      ...(secondLook === null ? [] : [secondLookEvidence(secondLook)]),
      evidence('bulletins', { ended, withBulletin }, eventIds),
    ],
  }),
  'tell-in-time': tellInTime,
  'open-about-interests': ({ ballots: { cast, withInterests, eventIds } }) => ({
    state: cast > 0 && withInterests === cast ? 'kept' : 'not-yet',
    evidence: [evidence('interests-named', { cast, withInterests }, eventIds)],
  }),
  'understand-friction-first': ({ frictions: { named, settled, eventIds } }) => ({
    state: named > 0 && settled === named ? 'kept' : 'not-yet',
    evidence: [named === 0 ? evidence('no-friction', {}) : evidence('frictions', { named, settled }, eventIds)],
  }),
  'keep-each-other-to-it': (_, chain) => fromChain(chain, ['reminders-in-order', 'essential-parties-stay']),
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

const secondLookEvidence = ({
  partyId,
  lookedAt,
  eventIds,
}: NonNullable<GroundRuleFacts['secondLook']>): ChainEvidence =>
  evidence('second-look', { partyId, lookedAt }, eventIds);

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
