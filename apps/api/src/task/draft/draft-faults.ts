import type { TaskFault } from '@samenspel/contracts';
import {
  birthDateWarnings,
  checkPolicy,
  mergePolicy,
  sideOfParty,
  wordingSignals,
  type LocalDate,
  type Plan,
  type WordingRules,
} from '@samenspel/domain';
import type { Seat, TaskDraft } from '@samenspel/persistence';
import type { Party } from '@samenspel/persistence';

type Fault = TaskFault;

/** What a draft is checked against. */
export interface DraftSurroundings {
  readonly parties: readonly Party[];
  readonly seats: readonly Seat[];
  readonly today: LocalDate;
  readonly allowsPace: boolean;
}

const fault = (field: string, code: string, params: Fault['params'] = {}): Fault => ({ field, code, params });

/** Everything that has to be mended before the task can start, together. */
export function draftFaults(draft: TaskDraft, around: DraftSurroundings): Fault[] {
  return [
    ...missingTexts(draft),
    ...partyFaults(draft, around),
    ...deciderFaults(draft, around),
    ...policyFaults(draft, around),
  ];
}

function missingTexts(draft: TaskDraft): Fault[] {
  const required = ['title', 'wording', 'groupDecides', 'groupDoesNotDecide'] as const;
  const faults = required.filter((field) => draft[field].trim() === '').map((field) => fault(field, 'REQUIRED'));
  if (draft.hoursPerMonth === null) faults.push(fault('hoursPerMonth', 'REQUIRED'));
  if (draft.by === 'area' && draft.area.trim() === '') faults.push(fault('area', 'REQUIRED'));
  return faults;
}

function partyFaults(draft: TaskDraft, around: DraftSurroundings): Fault[] {
  const invited = draft.parties.flatMap(({ partyId }) => around.parties.find(({ id }) => id === partyId) ?? []);
  const sides = new Set(invited.map(({ kind }) => sideOfParty[kind]));
  const faults = (['municipality', 'provider'] as const)
    .filter((side) => !sides.has(side))
    .map((side) => fault('parties', 'SIDE_NOT_INVITED', { side }));
  return [
    ...faults,
    ...draft.parties.flatMap((party, at) => [
      ...(party.essential && party.whyEssential.trim() === '' ? [fault(`parties.${at}.whyEssential`, 'REQUIRED')] : []),
      ...contactFault(party, at, around),
    ]),
  ];
}

function contactFault(party: TaskDraft['parties'][number], at: number, { seats, parties }: DraftSurroundings): Fault[] {
  const field = `parties.${at}.contactSeatId`;
  const name = parties.find(({ id }) => id === party.partyId)?.name ?? '';
  const held = seats.filter(({ partyId, personId }) => partyId === party.partyId && personId !== null);
  if (held.length === 0) return [fault(field, 'NOBODY_TO_ASK', { party: name })];
  if (party.contactSeatId === null || held.some(({ id }) => id === party.contactSeatId)) return [];
  return [fault(field, 'SEAT_OF_ANOTHER_PARTY', { party: name })];
}

function deciderFaults({ deciderSeatIds }: TaskDraft, { seats }: DraftSurroundings): Fault[] {
  const deciding = seats.filter(({ id, personId }) => deciderSeatIds.includes(id) && personId !== null);
  const sides = new Set(deciding.map(({ partyKind }) => sideOfParty[partyKind]));
  return (['municipality', 'provider'] as const)
    .filter((side) => !sides.has(side))
    .map((side) => fault('deciderSeatIds', 'SIDE_DOES_NOT_DECIDE', { side }));
}

function policyFaults(draft: TaskDraft, { allowsPace, today }: DraftSurroundings): Fault[] {
  const ofPolicy = checkPolicy(mergePolicy(draft.policy, draft.policyOverride)).map(
    ({ path, rule, expected, actual }) => fault(`policy.${path}`, 'POLICY_RULE', { rule, expected, actual }),
  );
  const ofPace = draft.pace !== null && !allowsPace ? [fault('pace', 'PACE_NOT_ALLOWED')] : [];
  return [...ofPolicy, ...ofPace, ...startFaults(draft, today)];
}

/** A task of the sample may have a past, which it plays through at its pace. */
function startFaults({ startsOn, pace }: TaskDraft, today: LocalDate): Fault[] {
  if (startsOn === null || startsOn >= today || pace !== null) return [];
  return [fault('startsOn', 'IN_THE_PAST', { today })];
}

const plainFields = ['frame', 'openPoints', 'groupDecides', 'groupDoesNotDecide'] as const;

/** Signals on wording and dates: worth a look, never a reason to refuse. */
export function draftSignals(
  draft: TaskDraft,
  plan: Plan | null,
  around: DraftSurroundings,
  holidays: readonly Fault[],
): Fault[] {
  return [
    ...ofText(draft, 'wording', 'neutral-and-plain'),
    ...plainFields.flatMap((field) => ofText(draft, field, 'plain')),
    ...birthDateWarnings(draft.wording, around.today).map(() => fault('wording', 'LOOKS_LIKE_BIRTH_DATE')),
    ...(plan === null ? [] : holidays),
  ];
}

function ofText(draft: TaskDraft, field: 'wording' | (typeof plainFields)[number], rules: WordingRules): Fault[] {
  return wordingSignals(draft[field], rules).map(({ kind, ...place }) =>
    fault(field, kind.toUpperCase().replaceAll('-', '_'), place),
  );
}
