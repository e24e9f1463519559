import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Lead, PageTitle, Paragraph, Section } from '../ui';

/** The accessibility statement that the law asks of an extranet of public bodies. */
export function Page(): ReactElement {
  const { t } = useTranslation('access');
  return (
    <div className="sam-reading">
      <PageTitle>{t('accessibility.title')}</PageTitle>
      <Lead>{t('accessibility.lead')}</Lead>
      <Section title={t('accessibility.standardTitle')}>
        <Paragraph>{t('accessibility.standard')}</Paragraph>
      </Section>
      <Section title={t('accessibility.testedTitle')}>
        <Paragraph>{t('accessibility.tested')}</Paragraph>
      </Section>
      <Section title={t('accessibility.statusTitle')}>
        <Paragraph>{t('accessibility.status')}</Paragraph>
      </Section>
      <Section title={t('accessibility.complainTitle')}>
        <Paragraph>{t('accessibility.complain')}</Paragraph>
        <Paragraph>{t('accessibility.escalation')}</Paragraph>
      </Section>
    </div>
  );
}
