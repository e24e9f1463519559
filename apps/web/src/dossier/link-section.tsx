import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { pathOfDossier } from '../task/paths';
import { Paragraph, Section, TextLink } from '../ui';

interface LinkSectionProps {
  readonly taskId: string;
}

/** The way to the dossier, on the page of the task. */
export function LinkSection({ taskId }: LinkSectionProps): ReactElement {
  const { t } = useTranslation('dossier');
  return (
    <Section level={3} title={t('link.title')}>
      <Paragraph>{t('link.lead')}</Paragraph>
      <TextLink to={pathOfDossier(taskId)}>{t('link.open')}</TextLink>
    </Section>
  );
}
