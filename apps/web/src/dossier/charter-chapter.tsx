import type { DossierView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumberWords } from '../i18n/use-number-words';
import { Chapter, Facts } from './chapter';
import { useDatedWords } from './use-dated-words';

/** What the task was about, and within which frame. */
export function CharterChapter({ view: { charter, task } }: { readonly view: DossierView }): ReactElement {
  const { t } = useTranslation('dossier');
  const number = useNumberWords();
  const { hoursPerMonth: hours } = charter;
  const texts = [
    'wording',
    'frame',
    'frameSetBy',
    'openPoints',
    'groupDecides',
    'groupDoesNotDecide',
    'risks',
  ] as const satisfies readonly (keyof typeof charter)[];
  return (
    <Chapter name="charter">
      <Facts
        facts={[
          [t('charter.ran'), useRan(task)],
          [t('charter.by'), charter.by === 'area' ? t('charter.area', { area: charter.area }) : t('charter.content')],
          ...texts.map((name) => [t(`charter.${name}`), charter[name]] as const),
          [t('charter.hours'), hours === null ? '' : number(hours)],
        ]}
      />
    </Chapter>
  );
}

function useRan({ launched, ended }: DossierView['task']): string {
  const { t } = useTranslation('dossier');
  const day = useDatedWords();
  const from = day(launched.on);
  return ended === null ? t('charter.since', { from }) : t('charter.between', { from, until: day(ended.on) });
}
