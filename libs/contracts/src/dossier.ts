import { z } from 'zod';
import {
  ballotOutcomes,
  escalationTiers,
  levels,
  lookVerdicts,
  mailKinds,
  mailStatuses,
  moreTimeStands,
  obligationKinds,
  overrideSubjects,
  partyKinds,
  reopeningStatuses,
  settledPointKinds,
  stepKinds,
  stepStatuses,
  taskStatuses,
} from '@samenspel/domain';
import { charterFields } from './charter';
import { AnchoringPlanBody, MeasurementBody } from './anchoring';
import { DateText, Id, InstantText } from './base';
import { When } from './common';
import { ConsultationOutcomeView, dispositionKinds, PromptView, ReactionBody, silences } from './consultation';
import { BallotBody, FallsWhenView, OpenConcern, QuorumOfSide } from './decision';
import { GroundRulesView, GuardedChainView } from './task';

/** The first words of a dossier: they name what its hashes are computed over. */
export const dossierFormat = 'samenspel-dossier/1';

/**
 * Words that the sealed log proves. Its event holds SHA-256, in lower-case hexadecimal, of the bytes of `salt` and then the
 * canonical JSON of `content`.
 */
const said = <Content extends z.ZodType>(content: Content) =>
  z.object({
    content,
    sealed: z
      .object({ eventId: Id, salt: z.string().regex(/^([0-9a-f]{2})*$/) })
      .nullable()
      .describe('The line of the log that proves it; null: not sealed yet, or changed by what came after it'),
  });

/** People leave, seats stay: a dossier names the seat. */
export const DossierSeat = z
  .object({ id: Id, level: z.enum(levels), functionName: z.string(), partyName: z.string() })
  .meta({ id: 'DossierSeat', description: 'A seat (zetel) in a dossier: function and party, without who holds it.' });
export type DossierSeat = z.infer<typeof DossierSeat>;

export const DossierStep = z
  .object({
    kind: z.enum(stepKinds),
    ordinal: z.int(),
    stepId: Id.nullable().describe('null: only planned'),
    status: z.enum(stepStatuses).nullable(),
    opens: DateText,
    lastDay: DateText.describe('The date by which it had to be done, after every extension and pause'),
    firstLastDay: DateText.describe('The same date before every extension and pause'),
    closed: When.nullable(),
    extendedBy: z.int().describe('Working days'),
    pausedDays: z.int().describe('Working days'),
    owed: z
      .array(z.object({ kind: z.enum(obligationKinds), of: z.int(), done: z.int(), late: z.int(), released: z.int() }))
      .describe('Who owed something: how many did it, late or not, and of how many it was taken off'),
  })
  .meta({ id: 'DossierStep' });
export type DossierStep = z.infer<typeof DossierStep>;

const Change = said(z.object({ body: z.looseObject({ kind: z.string() }), reason: z.string() }))
  .extend({
    id: Id,
    by: z.string().describe('By name, as the ground rules ask of who steers'),
    given: When,
    status: z.enum(['accepted', 'settled', 'refused']),
  })
  .meta({ id: 'DossierChange' });

const Party = z.object({
  id: Id,
  name: z.string(),
  kind: z.enum(partyKinds),
  essential: z.boolean(),
  whyEssential: z.string(),
  reply: z.string().nullable(),
  escalations: z.array(z.object({ tier: z.enum(escalationTiers), on: DateText, done: z.boolean() })),
});

const ProposalText = z.object({
  title: z.string(),
  summary: z.string(),
  sections: z.array(z.object({ key: z.string(), heading: z.string(), text: z.string() })),
});
const Proposal = said(ProposalText).extend({
  id: Id,
  number: z.int(),
  sha256: z.string().describe('Of `{"v":1,"title","summary","sections"}` as canonical JSON'),
  delivered: When,
});

const Reaction = said(ReactionBody).extend({
  id: Id,
  partyName: z.string(),
  submitted: When,
  verdict: z.object({ sufficient: z.boolean(), reason: z.string() }).nullable(),
});
const ReactionItem = z.object({
  id: Id,
  promptId: Id.nullable().describe('null: the closed answers of everybody together'),
  partyName: z.string().nullable().describe('null: an individual, who is not named, or the closed answers'),
  text: z.string().nullable(),
  dispositionId: Id.nullable(),
});
const Disposition = said(
  z.object({
    kind: z.enum(dispositionKinds),
    reason: z.string(),
    changedText: z.string(),
    itemIds: z.array(Id),
  }),
).extend({ id: Id, version: z.int(), decided: When });

/** A colleague who saw it differently: the party is named, the person is not. */
const MinorityNote = said(z.object({ text: z.string() })).extend({ partyName: z.string(), written: When });
const MoreTimeAsked = said(z.object({ reason: z.string() })).extend({
  id: Id,
  partyName: z.string(),
  until: DateText.describe('The last day that was asked for'),
  asked: When,
  stand: z.enum(moreTimeStands),
  refused: said(z.object({ reason: z.string() }))
    .extend({ by: z.string().describe('By name, as the ground rules ask of who steers') })
    .nullable(),
});

export const DossierConsultation = z
  .object({
    stepId: Id,
    ordinal: z.int(),
    question: z.string(),
    silence: z.enum(silences),
    proposalId: Id.nullable(),
    prompts: z.array(PromptView),
    // Minority notes stand beside it, without the names that the page of the result has.
    outcome: ConsultationOutcomeView.omit({ minorityNotes: true })
      .nullable()
      .describe('null: until closing nobody sees content'),
    reactions: z.array(Reaction).describe('Of parties, after closing'),
    items: z.array(ReactionItem),
    dispositions: z.array(Disposition),
    minorityNotes: z.array(MinorityNote).describe('After closing'),
    moreTime: z.array(MoreTimeAsked).describe('Who asked for more time, and what came of it'),
  })
  .meta({ id: 'DossierConsultation' });
export type DossierConsultation = z.infer<typeof DossierConsultation>;

const Ballot = said(BallotBody.nullable()).extend({
  seat: DossierSeat,
  submitted: When.nullable().describe('null: this seat has not voted'),
  condition: z.object({ accepted: z.boolean(), reason: z.string(), by: z.string() }).nullable(),
});
export const DossierDecision = z
  .object({
    stepId: Id,
    ordinal: z.int(),
    proposalId: Id.nullable(),
    result: z.enum(ballotOutcomes).nullable(),
    published: When.nullable(),
    quorum: z.array(QuorumOfSide),
    quorumState: z.enum(['reached', 'missing', 'overridden']),
    secondTerm: z.boolean(),
    canFallWhen: z.array(FallsWhenView),
    openConcerns: z.array(OpenConcern),
    ballots: z.array(Ballot),
  })
  .meta({ id: 'DossierDecision' });
export type DossierDecision = z.infer<typeof DossierDecision>;

const AnchoringPlan = said(z.object({ plan: AnchoringPlanBody, reason: z.string() })).extend({
  id: Id,
  number: z.int(),
  sha256: z.string().describe('Of `{"v":1,"plan","reason"}` as canonical JSON'),
  delivered: When,
});
const Measure = said(MeasurementBody.nullable()).extend({
  ordinal: z.int(),
  months: z.int(),
  asks: DateText,
  state: z.string(),
  reporter: DossierSeat.nullable(),
  submitted: When.nullable(),
  late: z.boolean(),
});

export const DossierAnchoring = z
  .object({
    owner: DossierSeat.nullable().describe('Of the plan that holds'),
    plans: z.array(AnchoringPlan),
    measures: z.array(Measure),
    conclusion: z.object({ reason: z.string(), by: z.string(), when: When }).nullable(),
  })
  .meta({ id: 'DossierAnchoring' });
export type DossierAnchoring = z.infer<typeof DossierAnchoring>;

export const DossierRisk = said(
  z.object({ text: z.string(), ownerSeatId: Id.nullable().optional(), lookAgainOn: DateText.optional() }),
)
  .extend({
    id: Id,
    owner: DossierSeat.nullable().describe('null: the programme manager of the task'),
    lookAgainOn: DateText,
    status: z.enum(['open', 'closed']),
    ended: said(z.object({ reason: z.string() }))
      .nullable()
      .describe('How it ended; null: it is still open'),
  })
  .meta({ id: 'DossierRisk', description: 'A risk (risico) of the register in a dossier.' });
export type DossierRisk = z.infer<typeof DossierRisk>;

export const DossierReopening = said(z.object({ sourceId: Id, text: z.string(), reason: z.string() }))
  .extend({
    id: Id,
    kind: z.enum(settledPointKinds),
    ordinal: z.int().describe('The cycle in which it was asked'),
    seat: DossierSeat.nullable(),
    asked: When,
    needed: z.int().describe('So many other seats had to support it'),
    supporters: z.array(DossierSeat),
    status: z.enum(reopeningStatuses),
    reopened: When.nullable(),
    settledAgain: When.nullable(),
    settledAs: said(z.object({ text: z.string() })).nullable(),
  })
  .meta({ id: 'DossierReopening', description: 'A settled point that somebody asked to open again (heropenen).' });
export type DossierReopening = z.infer<typeof DossierReopening>;

export const DossierSecondLook = said(
  z
    .object({
      verdict: z.enum(lookVerdicts),
      note: z.string(),
      text: z.string().nullable().describe('SHA-256 of the invitation that was looked at'),
    })
    .nullable(),
)
  .extend({ id: Id, partyName: z.string(), asked: When, looked: When.nullable() })
  .meta({ id: 'DossierSecondLook', description: 'Who of the other side looked at the invitation (wie las mee).' });
export type DossierSecondLook = z.infer<typeof DossierSecondLook>;

const MailCount = z.object({
  kind: z.enum(mailKinds),
  status: z.enum(mailStatuses),
  total: z.int(),
  first: When,
  last: When,
});

/** What a dossier says, to be read; the file holds more: every mail, and the sealed log. */
export const DossierView = z
  .object({
    format: z.literal(dossierFormat),
    made: When,
    task: z.object({
      id: Id,
      programmeId: Id,
      programmeName: z.string(),
      title: z.string(),
      status: z.enum(taskStatuses),
      launched: When,
      ended: When.nullable(),
    }),
    charter: z.object(charterFields),
    steps: z.array(DossierStep),
    planVersion: z.int(),
    changes: z.array(Change),
    overrides: z.array(
      z.object({
        subject: z.enum(overrideSubjects),
        partyName: z.string().nullable(),
        reason: z.string(),
        by: z.string(),
        when: When,
      }),
    ),
    parties: z.array(Party),
    workGroup: z.array(z.object({ seat: DossierSeat, joined: When, left: When.nullable(), late: z.boolean() })),
    deciders: z.array(DossierSeat),
    risks: z.array(DossierRisk),
    reopenings: z.array(DossierReopening),
    secondLooks: z.array(DossierSecondLook),
    proposals: z.array(Proposal),
    consultations: z.array(DossierConsultation),
    decisions: z.array(DossierDecision),
    anchoring: DossierAnchoring,
    guardedChain: GuardedChainView.shape.lines,
    groundRules: GroundRulesView.shape.lines,
    mailCounts: z.array(MailCount),
    seals: z.object({
      stream: z.string(),
      count: z.int(),
      lastHash: z.string(),
      intact: z.boolean().describe('The server computed the whole chain again, and it holds'),
    }),
  })
  .meta({ id: 'Dossier', description: 'What proves the process of a task (dossier), as the page of it shows it.' });
export type DossierView = z.infer<typeof DossierView>;

const DossierMail = z
  .object({
    id: Id,
    kind: z.enum(mailKinds),
    rung: z.string().nullable(),
    stepId: Id.nullable(),
    to: z
      .object({
        as: z.enum(['party', 'seat', 'manager', 'individual']),
        partyName: z.string().nullable(),
        functionName: z.string().nullable(),
      })
      .describe('In which quality it was sent; individuals are not named'),
    sendAt: InstantText,
    sentAt: InstantText.nullable(),
    status: z.enum(mailStatuses),
  })
  .meta({ id: 'DossierMail' });
export type DossierMail = z.infer<typeof DossierMail>;

const SealedLine = z.object({
  seq: z.int(),
  previous: z.string(),
  hash: z.string(),
  id: Id,
  number: z.string(),
  stream: z.string(),
  type: z.string(),
  v: z.int(),
  occurredAt: z.string().describe('UTC with microseconds'),
  programmeId: Id,
  taskId: Id.nullable(),
  stepId: Id.nullable(),
  actor: z.string(),
  onBehalfOf: Id.nullable(),
  causedBy: Id.nullable(),
  ids: z.record(z.string(), z.unknown()),
  digest: z.string(),
});
/** Who reacted as an individual is nobody's business outside the programme, so what leads to the person is left out. */
const WithheldLine = SealedLine.pick({
  seq: true,
  previous: true,
  hash: true,
  id: true,
  type: true,
  stepId: true,
  occurredAt: true,
}).extend({ withheld: z.literal('individual') });

export const DossierLogLine = z.union([SealedLine, WithheldLine]).meta({ id: 'DossierLogLine' });
export type DossierLogLine = z.infer<typeof DossierLogLine>;

/** The dossier as a file: see infra/dossier/README.md for how to check it. */
export const DossierFile = z
  .object({
    ...DossierView.shape,
    mails: z.array(DossierMail),
    log: z.array(DossierLogLine),
    contents: z
      .array(z.object({ path: z.string(), sha256: z.string() }))
      .describe('SHA-256 of the canonical JSON of every part, and of every line of a list'),
    sha256: z.string().describe('SHA-256 of the canonical JSON of `contents`'),
  })
  .meta({ id: 'DossierFile', description: 'The dossier of a task as a file with hashes (dossier).' });
export type DossierFile = z.infer<typeof DossierFile>;
