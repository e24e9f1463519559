import {
  kindsAtMoment,
  managerKinds,
  representationGaps,
  sideOfParty,
  type Moment,
  type ObligationKind,
  type PlannedStep,
} from '@samenspel/domain';
import type { LaunchPreviewView } from '@samenspel/contracts';
import type { Language, Translator } from '@samenspel/i18n';
import { dateWords, translator } from '@samenspel/i18n';
import { compose, type InvitationModel } from '@samenspel/mail';
import type { Party, Person, ProgrammeRow, Seat, TaskDraft } from '@samenspel/persistence';
import { whenOf } from '../view/when-of';
import type { DraftPlan } from './draft-plan';

type PreviewMail = LaunchPreviewView['mails'][number];
type Recipient = PreviewMail['to'][number];

export interface PreviewCast {
  readonly draft: TaskDraft;
  readonly drafted: DraftPlan;
  readonly parties: readonly Party[];
  readonly seats: readonly Seat[];
  readonly manager: Person;
  readonly programme: ProgrammeRow;
  readonly language: Language;
}

// These go up the line or to the board, not to who owes the step.
const toOthers: readonly Moment['kind'][] = ['escalation', 'board-told'];

/** Every mail that would go if everybody waited until the last moment: when, to whom, and how it begins. */
export function previewMails(cast: PreviewCast): PreviewMail[] {
  return cast.drafted.plan.steps.flatMap((step) =>
    step.moments.filter(({ kind }) => !toOthers.includes(kind)).flatMap((moment) => mailOf(cast, step, moment) ?? []),
  );
}

function mailOf(cast: PreviewCast, step: PlannedStep, moment: Moment): PreviewMail | undefined {
  const [asked] = kindsAtMoment(step.kind, moment);
  if (asked === undefined) return undefined;
  const to = recipientsOf(cast, step, asked);
  const toLater = asked === 'measurement' ? 'measure-reporter' : null;
  if (to.length === 0 && toLater === null) return undefined;
  return {
    kind: moment.kind === 'asking' ? step.kind : moment.kind,
    rung: moment.kind === 'reminder' ? moment.key : null,
    send: whenOf(cast.drafted, moment.sendAt),
    to: [...to],
    toLater,
    subject: subjectOf(cast, step, asked),
    text: textOf(cast, step, moment),
  };
}

/** Who owes something to a step of this kind, as far as that is known before anybody replied. */
function recipientsOf(
  { draft, parties, seats, manager }: PreviewCast,
  { kind }: PlannedStep,
  asked: ObligationKind,
): readonly Recipient[] {
  if (managerKinds.some((owed) => owed === asked)) return [{ personName: manager.name, partyName: null }];
  // Who reports on a measure is named by the borgingsplan.
  if (kind === 'measure') return [];
  if (kind === 'decision') return seats.filter(({ id }) => draft.deciderSeatIds.includes(id)).flatMap(recipientOf);
  return draft.parties.flatMap(({ partyId, contactSeatId }) => {
    const held = seats.filter((seat) => seat.partyId === partyId && seat.personId !== null);
    const contact = held.find(({ id }) => id === contactSeatId) ?? held[0];
    const party = parties.find(({ id }) => id === partyId);
    return contact === undefined ? [] : [{ personName: contact.personName ?? '', partyName: party?.name ?? null }];
  });
}

const recipientOf = ({ personName, partyName }: Seat): Recipient[] =>
  personName === null ? [] : [{ personName, partyName }];

function subjectOf(cast: PreviewCast, step: PlannedStep, asked: ObligationKind): string {
  const { draft, language } = cast;
  const t: Translator = translator(language);
  const date = dateWords({ date: step.lastDay, today: cast.drafted.startsOn, language, form: 'short' });
  return t('mail:subject.until', { verb: t(`mail:verb.${asked}`), date, task: draft.title });
}

const textOf = (cast: PreviewCast, step: PlannedStep, moment: Moment): string =>
  step.kind === 'invitation' && moment.kind === 'asking' ? invitationText(cast, step) : '';

/** The invitation as the first party would read it. */
function invitationText(cast: PreviewCast, step: PlannedStep): string {
  return compose(
    {
      kind: 'invitation',
      ...firstReader(cast),
      ...charterWords(cast),
      lastDay: { date: step.lastDay, workingDaysLeft: cast.drafted.policy.invitation.days },
      from: cast.drafted.plan.steps.find(({ kind }) => kind === 'iteration')?.opensOn ?? step.lastDay,
      until: cast.drafted.plan.steps.findLast(({ kind }) => kind === 'decision')?.lastDay ?? step.lastDay,
      choices: [],
      url: '…',
    },
    { from: 'Samenspel <voorbeeld@samenspel.invalid>', messageId: 'voorbeeld' },
  ).text;
}

type Reader = Pick<InvitationModel, 'to' | 'partyName' | 'essential'>;

function firstReader({ draft, parties, seats, language }: PreviewCast): Reader {
  const [first] = draft.parties;
  const contact = seats.find(({ id, partyId }) => id === first?.contactSeatId || partyId === first?.partyId);
  return {
    to: { name: contact?.personName ?? '', email: 'voorbeeld@samenspel.invalid', language },
    partyName: parties.find(({ id }) => id === first?.partyId)?.name ?? '',
    ...(first?.essential === true && { essential: { why: first.whyEssential, path: [] } }),
  };
}

type Words = Pick<
  InvitationModel,
  'task' | 'wording' | 'hoursPerMonth' | 'frame' | 'frameSetBy' | 'groupDecides' | 'groupDoesNotDecide'
>;

function charterWords({ draft, drafted, manager, programme }: PreviewCast): Words {
  const { id, title, wording, frame, frameSetBy, groupDecides, groupDoesNotDecide, hoursPerMonth } = draft;
  return {
    task: { id, title, programmeName: programme.name, manager, today: drafted.startsOn, line: [], url: '' },
    ...{ wording, frame, frameSetBy, groupDecides, groupDoesNotDecide },
    ...(hoursPerMonth !== null && { hoursPerMonth }),
  };
}

/** How many parties of each side are asked. */
export function sidesAsked({ draft, parties }: Pick<PreviewCast, 'draft' | 'parties'>): LaunchPreviewView['sides'] {
  const asked = parties.filter(({ id }) => draft.parties.some(({ partyId }) => partyId === id));
  return (['municipality', 'provider', 'other'] as const).map((side) => ({
    side,
    parties: asked.filter(({ kind }) => sideOfParty[kind] === side).length,
  }));
}

/** What the work group would lack even when everybody who is asked joins. */
export function reachableGaps({
  draft,
  seats,
}: Pick<PreviewCast, 'draft' | 'seats'>): LaunchPreviewView['reachableGaps'] {
  const asked = seats.filter(
    (seat) => seat.personId !== null && draft.parties.some(({ partyId }) => partyId === seat.partyId),
  );
  return [...representationGaps(asked)];
}
