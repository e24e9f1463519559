import type { ConfirmationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../consultation/use-day-words';
import { Section, Small } from '../ui';

/** What was decided, in the words of the card, with the conditions that were accepted by name. */
export function DecidedText({ decided }: Pick<ConfirmationView, 'decided'>): ReactElement {
  const { t } = useTranslation('confirmation');
  const day = useDayWords();
  const { title, summary, conditions, on } = decided;
  return (
    <Section card title={t('decided.title')}>
      <p>
        <strong>{title}</strong>
      </p>
      <p className="sam-typed">{summary}</p>
      {conditions.length > 0 && (
        <Section level={3} title={t('decided.conditions')}>
          <ul className="sam-points">
            {conditions.map(({ text, by }) => (
              <li key={`${by} ${text}`}>{t('decided.condition', { text, name: by })}</li>
            ))}
          </ul>
        </Section>
      )}
      {on !== null && <Small>{t('decided.on', { date: day(on.on) })}</Small>}
    </Section>
  );
}
