import type { LaunchPreviewView } from '@samenspel/contracts';
import { momentWords } from '@samenspel/i18n';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { useWords } from '../../i18n/use-words';
import { DataTable, Paragraph, Section, useToday } from '../../ui';

type Escalations = LaunchPreviewView['escalations'];

/** Who is asked after whom when an essential party stays silent, with names: an empty place shows before it hurts. */
export function EscalationList({ escalations }: { readonly escalations: Escalations }): ReactElement | null {
  const { t } = useTranslation(['draft', 'task']);
  const words = useWords();
  const language = useLanguage();
  const today = useToday();
  if (escalations.length === 0) return null;
  const rows = escalations.flatMap(({ partyName, tiers }) => tiers.map((tier) => ({ partyName, ...tier })));
  return (
    <Section level={3} title={t('check.escalations')}>
      <Paragraph>{t('check.escalationsHint')}</Paragraph>
      <DataTable
        caption={t('check.escalationsCaption')}
        rows={rows}
        rowKey={({ partyName, tier }) => `${partyName} ${tier}`}
        columns={[
          { head: t('check.essentialParty'), cell: ({ partyName }) => partyName },
          {
            head: t('check.when'),
            cell: ({ send }) => <time dateTime={send.at}>{momentWords(words, language, { when: send, today })}</time>,
          },
          {
            head: t('check.whom'),
            cell: ({ tier, to }) => (
              <>
                {t(`task:tier.${tier}`)}
                <br />
                <span className="sam-small">{to.length === 0 ? t('check.nobody') : to.join(', ')}</span>
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
