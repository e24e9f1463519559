import type { ChainEssentialParty, ChainFacts } from './chain-facts';
import { evidence, worstState, type ChainEvidence, type ChainLine, type ChainState } from './chain-line';

/** An essential party never drops out silently; an override names who, why and when, and stays visible for ever. */
export function essentialPartiesStay({ essentialParties, steps }: ChainFacts): ChainLine {
  const invitation = steps.find(({ kind }) => kind === 'invitation');
  const passed = steps.some(({ kind }) => kind !== 'invitation');
  const states = essentialParties.map((party) => stateOf(party, passed));
  const open: ChainState = invitation === undefined ? 'not-yet' : 'kept';
  return {
    rule: 'essential-parties-stay',
    state: worstState([open, ...states]),
    evidence: essentialParties.map((party, index) => evidenceOf(party, states[index] ?? open)),
  };
}

function stateOf(party: ChainEssentialParty, invitationPassed: boolean): ChainState {
  if (party.joined) return 'kept';
  if (party.override !== null) return 'overridden';
  return invitationPassed ? 'broken' : 'not-yet';
}

const codes = {
  kept: 'essential-party-joined',
  overridden: 'essential-party-overridden',
  'not-yet': 'essential-party-awaited',
  broken: 'essential-party-dropped',
} as const satisfies Record<ChainState, string>;

function evidenceOf({ partyId, override }: ChainEssentialParty, state: ChainState): ChainEvidence {
  const named = state === 'overridden' && override !== null;
  return named
    ? evidence(codes[state], { partyId, overrideId: override.overrideId }, [override.eventId])
    : evidence(codes[state], { partyId });
}
