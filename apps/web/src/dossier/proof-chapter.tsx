import type { DossierView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, DataTable, Paragraph } from '../ui';
import { Chapter, Facts, NothingHere } from './chapter';
import { useDatedWords } from './use-dated-words';

type Line = DossierView['guardedChain'][number];

interface RulesProps {
  readonly caption: string;
  readonly lines: readonly Line[];
}

/** Each rule with its state and what shows it. */
export function RulesTable({ caption, lines }: RulesProps): ReactElement {
  const { t } = useTranslation('dossier');
  return (
    <DataTable
      caption={`${caption}: ${t('rules.caption')}`}
      columns={[
        { head: t('rules.rule'), cell: ({ title }: Line) => title },
        { head: t('rules.state'), cell: ({ stateWord }: Line) => stateWord },
        { head: t('rules.evidence'), cell: evidenceOf },
      ]}
      rows={lines}
      rowKey={({ rule }) => rule}
    />
  );
}

const evidenceOf = ({ evidence }: Line): string => [...new Set(evidence.map(({ sentence }) => sentence))].join(' ');

interface ViewProps {
  readonly view: DossierView;
}

type MailCount = DossierView['mailCounts'][number];

/** How many mails of each kind went, and when. */
export function MailsChapter({ view: { mailCounts } }: ViewProps): ReactElement {
  const { t } = useTranslation(['dossier', 'post']);
  const day = useDatedWords();
  return (
    <Chapter name="mails">
      {mailCounts.length === 0 ? (
        <NothingHere />
      ) : (
        <DataTable
          caption={t('dossier:mails.caption')}
          columns={[
            { head: t('dossier:mails.kind'), cell: ({ kind }: MailCount) => t(`post:kind.${kind}`) },
            { head: t('dossier:mails.status'), cell: ({ status }: MailCount) => t(`post:status.${status}`) },
            { head: t('dossier:mails.total'), cell: ({ total }: MailCount) => total, numeric: true },
            { head: t('dossier:mails.first'), cell: ({ first }: MailCount) => day(first.on) },
            { head: t('dossier:mails.last'), cell: ({ last }: MailCount) => day(last.on) },
          ]}
          rows={mailCounts}
          rowKey={({ kind, status }) => `${kind} ${status}`}
        />
      )}
    </Chapter>
  );
}

/** How somebody else checks that nothing was changed afterwards. */
export function ProofChapter({ view: { seals, task } }: ViewProps): ReactElement {
  const { t } = useTranslation('dossier');
  return (
    <Chapter name="proof">
      {seals.intact ? (
        <Paragraph>{t('proof.intact', { count: seals.count })}</Paragraph>
      ) : (
        <Alert kind="error">{t('proof.broken', { count: seals.count })}</Alert>
      )}
      <Facts facts={[[t('proof.last'), <code className="sam-hash">{seals.lastHash}</code>]]} />
      <Paragraph>{t('proof.lastWhy')}</Paragraph>
      <Paragraph>{t('proof.how')}</Paragraph>
      <Paragraph>{t('proof.limit')}</Paragraph>
      <Paragraph>{t('proof.command')}</Paragraph>
      <p className="utrecht-paragraph">
        <code className="sam-hash">npm run verify-dossier -- dossier-{task.id}.json</code>
      </p>
    </Chapter>
  );
}
