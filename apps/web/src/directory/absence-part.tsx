import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AbsenceView } from '@samenspel/contracts';
import { useDayWords } from '../consultation/use-day-words';
import { ButtonRow, Paragraph, Section, Small } from '../ui';
import { RemoveButton } from '../ui/remove-button';
import { EnterAbsence } from './enter-absence';
import type { OfPerson } from './person-page';

/** When somebody is away and who deputises; for who may know it. */
export function AbsencePart({ card, path }: OfPerson): ReactElement | null {
  const { t } = useTranslation('directory');
  if (card.absences === null) return null;
  return (
    <Section title={t('absence.title')}>
      {card.absences.length === 0 && <Paragraph>{t('absence.none')}</Paragraph>}
      <ul className="sam-rows">
        {card.absences.map((absence) => (
          <li key={absence.from} className="sam-rows__row">
            <AbsenceWords absence={absence} />
            {card.canEnterAbsence && <RemoveAbsence absence={absence} path={path} />}
          </li>
        ))}
      </ul>
      <Small>{t('absence.effect')}</Small>
      {card.canEnterAbsence && <EnterAbsence card={card} path={path} />}
    </Section>
  );
}

function usePeriodWords(): (absence: AbsenceView) => string {
  const { t } = useTranslation('directory');
  const dayWords = useDayWords();
  return ({ from, until }) => t('absence.period', { from: dayWords(from), until: dayWords(until) });
}

function AbsenceWords({ absence }: { readonly absence: AbsenceView }): ReactElement {
  const { t } = useTranslation('directory');
  const periodWords = usePeriodWords();
  const deputy = absence.deputy?.person;
  return (
    <p className="sam-capital">
      {periodWords(absence)}, {deputy ? t('absence.deputy', { name: deputy.name }) : t('absence.regularDeputy')}
    </p>
  );
}

function RemoveAbsence({ absence, path }: { readonly absence: AbsenceView; readonly path: string }): ReactElement {
  const { t } = useTranslation('directory');
  const period = usePeriodWords()(absence);
  return (
    <ButtonRow>
      <RemoveButton
        label={t('absence.remove')}
        spoken={t('absence.removeFor', { period })}
        title={t('absence.removeTitle')}
        path={`${path}/absences/${absence.from}`}
        refreshes={['/programmes']}
        done={t('absence.removed')}
      >
        <Paragraph>{period}</Paragraph>
        <Paragraph>{t('absence.removeEffect')}</Paragraph>
      </RemoveButton>
    </ButtonRow>
  );
}
