import type { AgendaList, TaskDraftBody } from '@samenspel/contracts';

type Policy = AgendaList['items'][number]['policy'];

/** The numbers of the policy that a task may set itself; all in working days, but the count of cycles. */
export const policyNumbers = [
  'invitation.days',
  'iterations.count',
  'iterations.days',
  'preparation.days',
  'consultation.days',
  'dispositions.days',
  'decision.days',
] as const;
export type PolicyNumber = (typeof policyNumbers)[number];

export interface PartyValues {
  readonly partyId: string;
  readonly essential: boolean;
  readonly whyEssential: string;
  readonly contactSeatId: string;
}

/** A draft as the fields hold it: everything is text, and empty means not given. */
export interface DraftValues extends Pick<
  TaskDraftBody,
  | 'title'
  | 'wording'
  | 'by'
  | 'area'
  | 'frame'
  | 'frameSetBy'
  | 'frameInput'
  | 'openPoints'
  | 'groupDecides'
  | 'groupDoesNotDecide'
  | 'risks'
> {
  readonly hoursPerMonth: string;
  readonly parties: PartyValues[];
  readonly deciderSeatIds: string[];
  readonly asksSecondLook: boolean;
  readonly policy: Record<
    'invitation' | 'preparation' | 'consultation' | 'dispositions' | 'decision',
    { days: string }
  > & {
    readonly iterations: { readonly count: string; readonly days: string };
  };
  readonly startsOn: string;
  readonly workingDayMs: string;
}

const numberText = (value: number | null | undefined): string => String(value ?? '');

export function valuesOf(draft: TaskDraftBody, agenda: Policy): DraftValues {
  const { parties, deciderSeatIds, policy, hoursPerMonth, startsOn, pace, ...texts } = draft;
  const days = (section: 'invitation' | 'preparation' | 'consultation' | 'dispositions' | 'decision') => ({
    days: numberText(policy[section]?.days ?? agenda[section].days),
  });
  return {
    ...texts,
    hoursPerMonth: numberText(hoursPerMonth),
    parties: parties.map((party) => ({ ...party, contactSeatId: party.contactSeatId ?? '' })),
    deciderSeatIds: [...deciderSeatIds],
    asksSecondLook: policy.invitation?.secondLook === true,
    policy: {
      invitation: days('invitation'),
      iterations: {
        count: numberText(policy.iterations?.count ?? agenda.iterations.count),
        days: numberText(policy.iterations?.days ?? agenda.iterations.days),
      },
      preparation: days('preparation'),
      consultation: days('consultation'),
      dispositions: days('dispositions'),
      decision: days('decision'),
    },
    startsOn: startsOn ?? '',
    workingDayMs: numberText(pace?.workingDayMs),
  };
}

/** The fields as the body of a save; what equals the policy of the agenda is no override. */
export function bodyOf(values: DraftValues, agenda: Policy): TaskDraftBody {
  const { hoursPerMonth, parties, deciderSeatIds, asksSecondLook, policy, startsOn, workingDayMs, ...texts } = values;
  return {
    ...textsOf(texts),
    hoursPerMonth: numberOf(hoursPerMonth) ?? null,
    parties: parties.map(({ contactSeatId, ...party }) => ({ ...party, contactSeatId: contactSeatId || null })),
    deciderSeatIds,
    policy: overrideOf(policy, agenda, asksSecondLook),
    startsOn: startsOn || null,
    pace: workingDayMs === '' ? null : { workingDayMs: Number(workingDayMs) },
  };
}

type Texts = Omit<
  DraftValues,
  'hoursPerMonth' | 'parties' | 'deciderSeatIds' | 'asksSecondLook' | 'policy' | 'startsOn' | 'workingDayMs'
>;

/** Only what the contract knows: the fields of a form may hold more. */
function textsOf(texts: Texts): Texts {
  const {
    title,
    wording,
    by,
    area,
    frame,
    frameSetBy,
    frameInput,
    openPoints,
    groupDecides,
    groupDoesNotDecide,
    risks,
  } = texts;
  return {
    title,
    wording,
    by,
    area,
    frame,
    frameSetBy,
    frameInput,
    openPoints,
    groupDecides,
    groupDoesNotDecide,
    risks,
  };
}

/** A number as somebody typed it, with a comma too; undefined when it is none. */
export function numberOf(text: string): number | undefined {
  const number = Number(text.replace(',', '.'));
  return text.trim() === '' || Number.isNaN(number) ? undefined : number;
}

function overrideOf(policy: DraftValues['policy'], agenda: Policy, asksSecondLook: boolean): TaskDraftBody['policy'] {
  const count = changed(policy.iterations.count, agenda.iterations.count);
  const cycleDays = changed(policy.iterations.days, agenda.iterations.days);
  const preparationDays = changed(policy.preparation.days, agenda.preparation.days);
  const override = {
    invitation: {
      ...termOf(policy.invitation.days, agenda.invitation),
      ...(asksSecondLook ? { secondLook: true as const } : {}),
    },
    iterations: {
      ...termOf(policy.iterations.days, agenda.iterations),
      ...(count === undefined ? {} : { count }),
      // A meeting cannot be announced longer ahead than its cycle lasts.
      ...(cycleDays === undefined || cycleDays >= agenda.iterations.meetingNoticeDays
        ? {}
        : { meetingNoticeDays: cycleDays }),
    },
    preparation: preparationDays === undefined ? {} : { days: preparationDays },
    consultation: termOf(policy.consultation.days, agenda.consultation),
    dispositions: termOf(policy.dispositions.days, agenda.dispositions),
    decision: termOf(policy.decision.days, agenda.decision),
  };
  return Object.fromEntries(Object.entries(override).filter(([, section]) => Object.keys(section).length > 0));
}

interface Term {
  readonly days: number;
  readonly ladder: readonly number[];
}

/** A shorter term has no room for its earliest reminders: those are left out. */
function termOf(text: string, agenda: Term): { days?: number; ladder?: number[] } {
  const days = changed(text, agenda.days);
  if (days === undefined) return {};
  const ladder = agenda.ladder.filter((rung) => rung > -days);
  return ladder.length === agenda.ladder.length ? { days } : { days, ladder };
}

/** The number when it is one and differs from the agenda. */
function changed(text: string, ofAgenda: number): number | undefined {
  const number = numberOf(text);
  return number === ofAgenda ? undefined : number;
}
