import type { AgendaPolicyView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../consultation/use-day-words';
import { ChangeList, Paragraph, Section } from '../ui';
import { useChangedValues } from './use-value-words';

/** Who changed what, when and why; the last one first. */
export function PolicyHistory({ history }: Pick<AgendaPolicyView, 'history'>): ReactElement {
  const { t } = useTranslation('policy');
  const dayWords = useDayWords();
  const changedValues = useChangedValues();
  return (
    <Section title={t('history.title')}>
      {history.length === 0 && <Paragraph>{t('history.none')}</Paragraph>}
      {history.map(({ version, by, at, reason, changes }) => (
        <Section key={version} level={3} title={t('history.who', { name: by.name, day: dayWords(at.slice(0, 10)) })}>
          <Paragraph>{t('history.why', { reason })}</Paragraph>
          <ChangeList changes={changedValues(changes)} />
        </Section>
      ))}
    </Section>
  );
}
