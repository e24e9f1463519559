import type { InvitationView, ReplyBody, ReplyDraftBody } from '@samenspel/contracts';
import { levels, replyChoices, type Level, type ReplyChoice } from '@samenspel/domain';

/** The fields of all choices together; only those of the chosen one are sent. */
export interface ReplyValues {
  readonly choice: ReplyChoice | '';
  readonly seatIds: string[];
  readonly name: string;
  readonly email: string;
  readonly level: Level | '';
  readonly functionName: string;
  readonly from: string;
  readonly reason: string;
  readonly note: string;
}

export const isReplyChoice = (value: unknown): value is ReplyChoice => replyChoices.some((choice) => choice === value);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the form begins with: the button of the mail, else the draft, else what was answered before. */
export function firstValues(view: InvitationView, choice: string | undefined, kept: unknown): ReplyValues {
  const before = { ...view.reply?.body, ...asDraft(view.draft?.body), ...asDraft(kept) };
  return {
    choice: [choice, before.choice].find(isReplyChoice) ?? '',
    seatIds: before.seatIds ?? ownSeatIds(view),
    name: text(before.name),
    email: text(before.email),
    level: levels.find((level) => level === before.level) ?? '',
    functionName: text(before.functionName),
    from: text(before.from),
    reason: text(before.reason),
    note: text(before.note),
  };
}

const ownSeatIds = ({ seats, sender }: InvitationView): string[] =>
  seats.filter(({ person }) => person?.id === sender.person.id).map(({ id }) => id);

const asDraft = (body: unknown): ReplyDraftBody => (typeof body === 'object' && body !== null ? body : {});

/** A draft may have any field empty, but names no choice that was not made. */
export function draftOf({ choice, level, seatIds, ...rest }: ReplyValues): ReplyDraftBody {
  return { ...rest, seatIds, ...(choice === '' ? {} : { choice }), ...(level === '' ? {} : { level }) };
}

const noted = ({ note }: ReplyValues): { note?: string } => (note === '' ? {} : { note });

const bodies: Record<ReplyChoice, (values: ReplyValues) => ReplyBody> = {
  joins: (values) => ({ choice: 'joins', seatIds: values.seatIds, ...noted(values) }),
  'somebody-else': (values) => {
    const { name, email, functionName, level } = values;
    // The form asks for the level; an empty one is refused there.
    return { choice: 'somebody-else', name, email, functionName, level: level || 'practice', ...noted(values) };
  },
  later: (values) => ({ choice: 'later', from: values.from, ...noted(values) }),
  informed: (values) => ({ choice: 'informed', ...noted(values) }),
  declines: ({ reason }) => ({ choice: 'declines', reason }),
};

/** The reply with only the fields of its choice. Call it when the form was checked: a choice was made then. */
export const replyOf = (values: ReplyValues): ReplyBody => bodies[values.choice || 'joins'](values);

/** An essential party sees "somebody else" first: its seat is needed, not this person. */
export function orderedChoices(choices: readonly ReplyChoice[], essential: boolean): ReplyChoice[] {
  if (!essential) return [...choices];
  return choices.toSorted((a, b) => Number(b === 'somebody-else') - Number(a === 'somebody-else'));
}
