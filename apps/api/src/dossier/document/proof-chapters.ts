import type { DossierView } from '@samenspel/contracts';
import { facts, table, words as text, type Block } from '@samenspel/document';
import { dayWords, type Words } from '../../platform/document/words';

type Line = DossierView['guardedChain'][number];
type MailCount = DossierView['mailCounts'][number];

/** Each rule with its state and what shows it. */
export function rulesOf({ t }: Words, chapter: 'chain' | 'rules', lines: readonly Line[]): readonly Block[] {
  const evidence = (line: Line): string => [...new Set(line.evidence.map(({ sentence }) => sentence))].join(' ');
  return [
    table(
      `${t(`dossier:chapter.${chapter}`)}: ${t('dossier:rules.caption')}`,
      [
        { head: t('dossier:rules.rule'), cell: ({ title }: Line) => title },
        { head: t('dossier:rules.state'), cell: ({ stateWord }: Line) => stateWord },
        { head: t('dossier:rules.evidence'), cell: evidence },
      ],
      lines,
    ),
  ];
}

/** How many mails of each kind went, and when. */
export function mailsOf(words: Words, { mailCounts }: DossierView): readonly Block[] {
  const { t } = words;
  if (mailCounts.length === 0) return [];
  return [
    table(
      t('dossier:mails.caption'),
      [
        { head: t('dossier:mails.kind'), cell: ({ kind }: MailCount) => t(`post:kind.${kind}`) },
        { head: t('dossier:mails.status'), cell: ({ status }: MailCount) => t(`post:status.${status}`) },
        { head: t('dossier:mails.total'), cell: ({ total }: MailCount) => total, numeric: true },
        { head: t('dossier:mails.first'), cell: ({ first }: MailCount) => dayWords(words, first.on) },
        { head: t('dossier:mails.last'), cell: ({ last }: MailCount) => dayWords(words, last.on) },
      ],
      mailCounts,
    ),
  ];
}

/** How somebody else checks that nothing was changed afterwards. */
export function proofOf({ t }: Words, { seals, task }: DossierView): readonly Block[] {
  const { count, intact, lastHash } = seals;
  return [
    intact
      ? text('paragraph', t('dossier:proof.intact', { count }))
      : text('warning', t('dossier:proof.broken', { count })),
    ...facts([[t('dossier:proof.last'), lastHash]]),
    text('paragraph', t('dossier:proof.lastWhy')),
    text('paragraph', t('dossier:proof.how')),
    text('paragraph', t('dossier:proof.limit')),
    text('paragraph', t('dossier:proof.command')),
    text('paragraph', `npm run verify-dossier -- dossier-${task.id}.json`),
  ];
}
