import type { DossierAnchoring, DossierConsultation, DossierDecision, DossierView } from '@samenspel/contracts';
import { facts, heading, table, words as text, type Block } from '@samenspel/document';
import { asHead, dayWords, numberWords, type Words } from '../../platform/document/words';
import { seatWords } from './seat-words';

type Proposal = DossierView['proposals'][number];

/** Every version that was delivered, in full. */
export const proposalsOf = (words: Words, { proposals }: DossierView): readonly Block[] =>
  proposals.flatMap((proposal) => proposalOf(words, proposal));

function proposalOf(words: Words, { content, number, delivered, sha256 }: Proposal): readonly Block[] {
  const { t } = words;
  const date = dayWords(words, delivered.on);
  return [
    heading(3, t('dossier:proposals.version', { number, title: content.title })),
    text('small', `${t('dossier:proposals.delivered', { date })} SHA-256 ${sha256}`),
    text('paragraph', content.summary),
    ...content.sections.flatMap((section) => [heading(4, section.heading), text('paragraph', section.text)]),
  ].filter((block) => !('text' in block) || block.text !== '');
}

/** What was asked, who was heard, and what was done with every reaction. */
export const consultationsOf = (words: Words, { consultations }: DossierView): readonly Block[] =>
  consultations.flatMap((consultation) => consultationOf(words, consultation));

function consultationOf(words: Words, consultation: DossierConsultation): readonly Block[] {
  const { t } = words;
  const { ordinal, question, silence } = consultation;
  return [
    heading(3, t('dossier:consultation.title', { ordinal })),
    text('paragraph', t('dossier:consultation.question', { question })),
    text('paragraph', t(`dossier:consultation.silence.${silence}`)),
    ...heardOf(words, consultation),
    ...itemsOf(words, consultation),
    ...verdictsOf(words, consultation),
    ...notesOf(words, consultation),
    ...moreTimeOf(words, consultation),
  ];
}

function heardOf({ t }: Words, { outcome }: DossierConsultation): readonly Block[] {
  if (outcome === null) return [text('paragraph', t('dossier:consultation.open'))];
  const { responded, individuals, notHeard } = outcome;
  const { done, of } = responded;
  const people = individuals.done + individuals.outsideRoster;
  const names = notHeard.map(({ name }) => name).join(', ');
  return [
    text('paragraph', t('dossier:consultation.responded', { done, of, people })),
    ...(names === '' ? [] : [text('paragraph', t('dossier:consultation.notHeard', { names }))]),
  ];
}

type Item = DossierConsultation['items'][number];

function itemsOf({ t }: Words, { items, dispositions }: DossierConsultation): readonly Block[] {
  if (items.length === 0) return [];
  const made = new Map(dispositions.map((disposition) => [disposition.id, disposition.content]));
  const who = ({ partyName, promptId }: Item): string =>
    partyName ?? t(promptId === null ? 'dossier:consultation.together' : 'dossier:consultation.individual');
  const handled = ({ dispositionId }: Item): string => {
    const found = made.get(dispositionId ?? '');
    if (found === undefined) return t('dossier:consultation.unhandled');
    const { kind, reason, changedText } = found;
    return [`${t(`handling:kind.${kind}`)}:`, reason, changedText].filter((words) => words !== '').join(' ');
  };
  return [
    table(
      t('dossier:consultation.itemsCaption'),
      [
        { head: t('dossier:consultation.who'), cell: who },
        { head: t('dossier:consultation.said'), cell: ({ text: said }: Item) => said ?? '' },
        { head: t('dossier:consultation.handled'), cell: handled },
      ],
      items,
    ),
  ];
}

type Reaction = DossierConsultation['reactions'][number];

function verdictsOf({ t }: Words, { reactions }: DossierConsultation): readonly Block[] {
  if (reactions.length === 0) return [];
  const verdictWords = ({ verdict }: Reaction): string => {
    if (verdict === null) return t('dossier:consultation.noVerdict');
    const { sufficient, reason } = verdict;
    return sufficient ? t('dossier:consultation.enough') : t('dossier:consultation.notEnough', { reason });
  };
  return [
    table(
      t('dossier:consultation.verdictsCaption'),
      [
        { head: t('dossier:people.party'), cell: ({ partyName }: Reaction) => partyName },
        { head: t('dossier:consultation.verdict'), cell: verdictWords },
      ],
      reactions,
    ),
  ];
}

type Note = DossierConsultation['minorityNotes'][number];

function notesOf({ t }: Words, { minorityNotes }: DossierConsultation): readonly Block[] {
  if (minorityNotes.length === 0) return [];
  return [
    table(
      t('dossier:consultation.notesCaption'),
      [
        { head: t('dossier:people.party'), cell: ({ partyName }: Note) => partyName },
        { head: t('dossier:consultation.note'), cell: ({ content }: Note) => content.text },
      ],
      minorityNotes,
    ),
  ];
}

type Asked = DossierConsultation['moreTime'][number];

function moreTimeOf(words: Words, { moreTime }: DossierConsultation): readonly Block[] {
  const { t } = words;
  if (moreTime.length === 0) return [];
  const answer = ({ stand, refused }: Asked): string =>
    t(`dossier:consultation.moreTime.${stand}`, { by: refused?.by ?? '', reason: refused?.content.reason ?? '' });
  return [
    table(
      t('dossier:consultation.moreTimeCaption'),
      [
        { head: t('dossier:people.party'), cell: ({ partyName }: Asked) => partyName },
        { head: t('dossier:consultation.moreTimeUntil'), cell: ({ until }: Asked) => dayWords(words, until) },
        { head: t('dossier:consultation.moreTimeWhy'), cell: ({ content }: Asked) => content.reason },
        { head: t('dossier:consultation.moreTimeAnswer'), cell: answer },
      ],
      moreTime,
    ),
  ];
}

/** What was decided, with which votes, and which concerns stayed open. */
export const decisionsOf = (words: Words, { decisions }: DossierView): readonly Block[] =>
  decisions.flatMap((decision) => decisionOf(words, decision));

function decisionOf(words: Words, decision: DossierDecision): readonly Block[] {
  const { t } = words;
  const { ordinal, result, published, quorum } = decision;
  const outcome =
    result === null ? t('dossier:decision.open') : t('dossier:decision.result', { result: t(`log:result.${result}`) });
  const when = published === null ? '' : t('dossier:decision.published', { date: dayWords(words, published.on) });
  const sides = quorum.map(({ side, ...counts }) =>
    t('dossier:decision.quorum', { side: t(`decision:quorum.side.${side}`), ...counts }),
  );
  return [
    heading(3, t('dossier:decision.title', { ordinal })),
    text('paragraph', `${outcome} ${when}`.trim()),
    { kind: 'list', items: sides },
    ballotsOf(words, decision),
    ...concernsOf(words, decision),
  ];
}

type Ballot = DossierDecision['ballots'][number];

function ballotsOf(words: Words, { ballots }: DossierDecision): Block {
  const { t } = words;
  return table(
    t('dossier:decision.ballotsCaption'),
    [
      { head: t('dossier:decision.seat'), cell: ({ seat }: Ballot) => seatWords(seat) },
      {
        head: t('dossier:decision.vote'),
        cell: ({ content }: Ballot) =>
          content === null ? t('dossier:decision.noVote') : t(`decision:votes.said.${content.choice}`),
      },
      { head: t('dossier:decision.words'), cell: (ballot: Ballot) => ballotWords(words, ballot) },
      {
        head: t('dossier:decision.when'),
        cell: ({ submitted }: Ballot) =>
          submitted === null ? '' : `${dayWords(words, submitted.on)}, ${submitted.time}`,
      },
    ],
    ballots,
  );
}

function ballotWords({ t }: Words, { content, condition }: Ballot): string {
  if (content === null) return '';
  const { interests } = content;
  const judged = (): string => {
    if (condition === null) return '';
    const { accepted, by, reason } = condition;
    return t(accepted ? 'dossier:decision.accepted' : 'dossier:decision.refused', { by, reason });
  };
  return [saidOf(content), interests === '' ? '' : t('dossier:decision.interests', { text: interests }), judged()]
    .filter((each) => each !== '')
    .join('\n');
}

function saidOf(content: NonNullable<Ballot['content']>): string {
  switch (content.choice) {
    case 'consent':
      return '';
    case 'consent-with-condition':
      return content.condition;
    case 'send-back':
      return content.question;
    case 'objection':
    case 'recusal':
      return content.reason;
  }
}

function concernsOf({ t }: Words, { openConcerns }: DossierDecision): readonly Block[] {
  if (openConcerns.length === 0) return [];
  const items = openConcerns.map(({ senderName, texts, verdictReason }) =>
    t('dossier:decision.concern', {
      text: texts.join(' '),
      who: senderName ?? t('dossier:consultation.individual'),
      reason: verdictReason,
    }),
  );
  return [heading(4, t('dossier:decision.concerns')), { kind: 'list', items }];
}

/** Every version of the borgingsplan, and what its measures brought. */
export function anchoringOf(words: Words, { anchoring }: DossierView): readonly Block[] {
  const { t } = words;
  const { plans, measures, conclusion, owner } = anchoring;
  if (plans.length === 0) return [text('small', t('dossier:anchoring.none'))];
  const concluded =
    conclusion === null
      ? []
      : [
          text(
            'paragraph',
            t('dossier:anchoring.conclusion', {
              by: conclusion.by,
              date: dayWords(words, conclusion.when.on),
              reason: conclusion.reason,
            }),
          ),
        ];
  return [
    ...plans.flatMap((plan) => planOf(words, plan, plan === plans.at(-1) ? owner : null)),
    ...(measures.length === 0 ? [] : [measuresOf(words, anchoring)]),
    ...concluded,
  ];
}

type Plan = DossierAnchoring['plans'][number];
type Measure = DossierAnchoring['measures'][number];

function planOf(words: Words, plan: Plan, owner: DossierAnchoring['owner']): readonly Block[] {
  const { t } = words;
  const { structure, residents, stop } = plan.content.plan;
  const stops = stop.on === null ? stop.criteria : `${dayWords(words, stop.on)}. ${stop.criteria}`;
  const date = dayWords(words, plan.delivered.on);
  return [
    heading(3, t('dossier:anchoring.plan', { number: plan.number })),
    text('small', `${t('dossier:proposals.delivered', { date })} SHA-256 ${plan.sha256}`),
    ...facts([
      [t('dossier:anchoring.reason'), plan.content.reason],
      [t('dossier:anchoring.owner'), owner === null ? '' : seatWords(owner)],
      [t('dossier:anchoring.money'), moneyWords(words, plan)],
      [t('dossier:anchoring.structure'), structure],
      [t('dossier:anchoring.residents'), residents],
      [t('dossier:anchoring.stop'), stops],
    ]),
  ];
}

function moneyWords(words: Words, { content: { plan } }: Plan): string {
  if (plan.money.kind === 'none') return plan.money.why;
  const { budget, euros } = plan.money;
  return words.t('dossier:anchoring.euros', { budget, euros: numberWords(words, euros ?? 0) });
}

function measuresOf(words: Words, { measures, plans }: DossierAnchoring): Block {
  const { t } = words;
  const questions = new Map(plans.flatMap(({ content }) => content.plan.questions).map((each) => [each.id, each]));
  const came = ({ content, submitted, late }: Measure): string => {
    if (content === null || submitted === null) return t('dossier:anchoring.notYet');
    const values = content.answers.map(({ questionId, value, text: said }) => {
      const { text: asked = '', unit = '' } = questions.get(questionId) ?? {};
      return `${asked} ${value === null ? '' : `${numberWords(words, value, 3)} ${unit}`} ${said}`.trim();
    });
    return [
      dayWords(words, submitted.on) + (late ? ` (${t('dossier:anchoring.late')})` : ''),
      ...values,
      content.remark,
    ]
      .filter((each) => each !== '')
      .join('; ');
  };
  return table(
    t('dossier:anchoring.measuresCaption'),
    [
      {
        head: t('dossier:anchoring.measure'),
        cell: ({ months }: Measure) => asHead(t('dossier:anchoring.months', { count: months })),
      },
      { head: t('dossier:anchoring.asked'), cell: ({ asks }: Measure) => dayWords(words, asks) },
      {
        head: t('dossier:anchoring.reporter'),
        cell: ({ reporter }: Measure) => (reporter === null ? '' : seatWords(reporter)),
      },
      { head: t('dossier:anchoring.came'), cell: came },
    ],
    measures,
  );
}
