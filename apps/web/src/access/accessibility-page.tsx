import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Lead, PageTitle, Paragraph, Section } from '../ui';

/** The accessibility statement that the law asks of an extranet of public bodies. */
export function Page(): ReactElement {
  const { t } = useTranslation('accessibility');
  return (
    <div className="sam-reading">
      <PageTitle>{t('title')}</PageTitle>
      <Lead>{t('lead')}</Lead>
      <Section title={t('standardTitle')}>
        <Paragraph>{t('standard')}</Paragraph>
      </Section>
      <Section title={t('testedTitle')}>
        <Paragraph>{t('tested')}</Paragraph>
      </Section>
      <Section title={t('statusTitle')}>
        <Paragraph>{t('status')}</Paragraph>
      </Section>
      <Section title={t('complainTitle')}>
        <Paragraph>{t('complain')}</Paragraph>
        <Paragraph>{t('escalation')}</Paragraph>
      </Section>
    </div>
  );
}
