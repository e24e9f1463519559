import type { ConsultationOutcomeView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Paragraph, Section } from '../../ui';

/** Parties by name; of people only how many. */
export function NotHeard({ outcome }: { readonly outcome: ConsultationOutcomeView }): ReactElement {
  const { t } = useTranslation(['consultation', 'outcome']);
  const { notHeard, notConfirmed, silence, individuals } = outcome;
  return (
    <Section title={t('outcome:notHeard')}>
      {notHeard.length === 0 ? (
        <Paragraph>{t('outcome:everybodyHeard')}</Paragraph>
      ) : (
        <>
          <Paragraph>
            {t('outcome:notHeardText', { count: notHeard.length, silence: t(`silenceShort.${silence}`) })}
          </Paragraph>
          <ul className="sam-points">
            {notHeard.map(({ id, name }) => (
              <li key={id}>
                {name} {notConfirmed.includes(id) && t('outcome:notConfirmed')}
              </li>
            ))}
          </ul>
        </>
      )}
      {individuals.of > 0 && (
        <Paragraph>{t('outcome:peopleNotHeard', { of: individuals.of, done: individuals.done })}</Paragraph>
      )}
      {individuals.outsideRoster > 0 && (
        <Paragraph>{t('outcome:outside', { count: individuals.outsideRoster })}</Paragraph>
      )}
    </Section>
  );
}
