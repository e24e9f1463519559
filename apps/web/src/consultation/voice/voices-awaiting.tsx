import type { ConsultationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Paragraph, Section } from '../../ui';

/** For the programme manager, before the closing: which parties have a text that nobody confirmed. */
export function VoicesAwaiting({ view }: { readonly view: ConsultationView }): ReactElement {
  const { t } = useTranslation('voice');
  return (
    <Section title={t('waiting.title')}>
      <Paragraph>{t('waiting.lead')}</Paragraph>
      <ul className="sam-points">
        {view.voicesAwaiting.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Section>
  );
}
