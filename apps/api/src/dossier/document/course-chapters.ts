import type { DossierSeat, DossierStep, DossierView } from '@samenspel/contracts';
import { facts, table, type Block } from '@samenspel/document';
import { asHead, dayWords, numberWords, type Words } from '../../platform/document/words';
import { seatWords } from './seat-words';

const texts = [
  'wording',
  'frame',
  'frameSetBy',
  'frameInput',
  'openPoints',
  'groupDecides',
  'groupDoesNotDecide',
  'risks',
] as const;

/** What the task was about, and within which frame. */
export function charterOf(words: Words, { charter, task }: DossierView): readonly Block[] {
  const { t } = words;
  const from = dayWords(words, task.launched.on);
  const ran =
    task.ended === null
      ? t('dossier:charter.since', { from })
      : t('dossier:charter.between', { from, until: dayWords(words, task.ended.on) });
  const hours = charter.hoursPerMonth;
  const kind = charter.by === 'area' ? t('dossier:charter.area', { area: charter.area }) : t('dossier:charter.content');
  return facts([
    [t('dossier:charter.ran'), ran],
    [t('dossier:charter.by'), kind],
    ...texts.map((name) => [t(`dossier:charter.${name}`), charter[name] || t('dossier:noText')] as const),
    [t('dossier:charter.hours'), hours === null ? t('dossier:noText') : numberWords(words, hours)],
  ]);
}

type Party = DossierView['parties'][number];
type Member = DossierView['workGroup'][number];

/** Which parties were asked and what they answered, and the seats at the table. */
export function peopleOf(words: Words, { parties, workGroup, deciders }: DossierView): readonly Block[] {
  return [partiesOf(words, parties), ...groupOf(words, workGroup), decidersOf(words, deciders)].filter(
    ({ rows }) => rows.length > 0,
  );
}

function partiesOf(words: Words, parties: readonly Party[]): ReturnType<typeof table> {
  const { t } = words;
  const escalated = ({ escalations }: Party): string =>
    escalations
      .filter(({ done }) => done)
      .map(({ on, tier }) =>
        t('task:people.escalationItem', { date: dayWords(words, on), tier: t(`task:tier.${tier}`) }),
      )
      .join('; ');
  return table(
    t('dossier:people.partiesCaption'),
    [
      { head: t('dossier:people.party'), cell: ({ name }: Party) => name },
      { head: t('dossier:people.kind'), cell: ({ kind }: Party) => t(`task:partyKind.${kind}`) },
      { head: t('dossier:people.answer'), cell: ({ reply }: Party) => t(`task:reply.${(reply ?? 'none') as 'none'}`) },
      { head: t('dossier:people.essential'), cell: ({ whyEssential }: Party) => whyEssential },
      { head: t('dossier:people.escalation'), cell: escalated },
    ],
    parties,
  );
}

function groupOf(words: Words, members: readonly Member[]): readonly ReturnType<typeof table>[] {
  const { t } = words;
  const since = ({ joined, late }: Member): string =>
    late ? `${dayWords(words, joined.on)}, ${t('dossier:people.late')}` : dayWords(words, joined.on);
  return [
    table(
      t('dossier:people.groupCaption'),
      [
        { head: t('dossier:people.seat'), cell: ({ seat }: Member) => seatWords(seat) },
        { head: t('dossier:people.level'), cell: ({ seat }: Member) => t(`task:level.${seat.level}`) },
        { head: t('dossier:people.joined'), cell: since },
        {
          head: t('dossier:people.left'),
          cell: ({ left }: Member) => (left === null ? '' : dayWords(words, left.on)),
        },
      ],
      members,
    ),
  ];
}

const decidersOf = ({ t }: Words, deciders: readonly DossierSeat[]): ReturnType<typeof table> =>
  table(
    t('dossier:people.decidersCaption'),
    [
      { head: t('dossier:people.seat'), cell: seatWords },
      { head: t('dossier:people.level'), cell: ({ level }: DossierSeat) => t(`task:level.${level}`) },
    ],
    deciders,
  );

const stepWords = ({ t }: Words, { kind, ordinal }: Pick<DossierStep, 'kind' | 'ordinal'>): string =>
  asHead(t(`log:step.${kind}`, { ordinal }));

/** Every step with the dates planned and kept, and what was asked in it. */
export function courseOf(words: Words, { steps }: DossierView): readonly Block[] {
  const owed = owedOf(words, steps);
  return owed.rows.length === 0 ? [datesOf(words, steps)] : [datesOf(words, steps), owed];
}

function datesOf(words: Words, steps: readonly DossierStep[]): Block {
  const { t } = words;
  const moved = ({ extendedBy, pausedDays }: DossierStep): string =>
    [
      extendedBy === 0 ? '' : t('dossier:course.extended', { count: extendedBy }),
      pausedDays === 0 ? '' : t('dossier:course.paused', { count: pausedDays }),
    ]
      .filter((each) => each !== '')
      .join(', ');
  const end = ({ closed, stepId }: DossierStep): string =>
    closed === null
      ? t(stepId === null ? 'dossier:course.onlyPlanned' : 'dossier:course.stillOpen')
      : dayWords(words, closed.on);
  return table(
    t('dossier:course.caption'),
    [
      { head: t('dossier:course.step'), cell: (step: DossierStep) => stepWords(words, step) },
      { head: t('dossier:course.opens'), cell: ({ opens }: DossierStep) => dayWords(words, opens) },
      { head: t('dossier:course.planned'), cell: ({ firstLastDay }: DossierStep) => dayWords(words, firstLastDay) },
      { head: t('dossier:course.until'), cell: ({ lastDay }: DossierStep) => dayWords(words, lastDay) },
      { head: t('dossier:course.closed'), cell: end },
      { head: t('dossier:course.moved'), cell: moved },
    ],
    steps,
  );
}

type OwedRow = DossierStep['owed'][number] & { readonly step: DossierStep };

function owedOf(words: Words, steps: readonly DossierStep[]): ReturnType<typeof table> {
  const { t } = words;
  return table(
    t('dossier:course.owedCaption'),
    [
      { head: t('dossier:course.step'), cell: ({ step }: OwedRow) => stepWords(words, step) },
      { head: t('dossier:course.asked'), cell: ({ kind }: OwedRow) => t(`dossier:course.kind.${kind}`) },
      { head: t('dossier:course.of'), cell: ({ of }: OwedRow) => of, numeric: true },
      { head: t('dossier:course.done'), cell: ({ done }: OwedRow) => done, numeric: true },
      { head: t('dossier:course.late'), cell: ({ late }: OwedRow) => late, numeric: true },
      { head: t('dossier:course.released'), cell: ({ released }: OwedRow) => released, numeric: true },
    ],
    steps.flatMap((step) => step.owed.map((owed): OwedRow => ({ ...owed, step }))),
  );
}

type Change = DossierView['changes'][number];
type Override = DossierView['overrides'][number];

/** Who steered, why and when; and which rules were put aside by name. */
export function changesOf(words: Words, { changes, overrides }: DossierView): readonly Block[] {
  const { t } = words;
  const what = ({ content, status }: Change): string => {
    const said = asHead(t(`log:command.${content.body.kind as 'extend'}`));
    return status === 'refused' ? `${said} (${t('dossier:changes.refused')})` : said;
  };
  const given = table(
    t('dossier:changes.caption'),
    [
      { head: t('dossier:changes.what'), cell: what },
      { head: t('dossier:changes.by'), cell: ({ by }: Change) => by },
      {
        head: t('dossier:changes.when'),
        cell: ({ given: { on, time } }: Change) => `${dayWords(words, on)}, ${time}`,
      },
      { head: t('dossier:changes.why'), cell: ({ content }: Change) => content.reason },
    ],
    changes,
  );
  return [given, putAsideOf(words, overrides)].filter(({ rows }) => rows.length > 0);
}

function putAsideOf(words: Words, overrides: readonly Override[]): ReturnType<typeof table> {
  const { t } = words;
  return table(
    t('dossier:changes.overriddenCaption'),
    [
      {
        head: t('dossier:changes.rule'),
        cell: ({ subject, partyName }: Override) => t(`task:people.override.${subject}`, { party: partyName ?? '' }),
      },
      { head: t('dossier:changes.by'), cell: ({ by }: Override) => by },
      {
        head: t('dossier:changes.when'),
        cell: ({ when }: Override) => `${dayWords(words, when.on)}, ${when.time}`,
      },
      { head: t('dossier:changes.why'), cell: ({ reason }: Override) => reason },
    ],
    overrides,
  );
}
