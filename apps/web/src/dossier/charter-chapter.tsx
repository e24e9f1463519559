import type { DossierView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumberWords } from '../i18n/use-number-words';
import { Chapter, Facts } from './chapter';
import { SecondLooks } from './registers-chapter';
import { useDatedWords } from './use-dated-words';

/** What the task was about, and within which frame. */
export function CharterChapter({ view }: { readonly view: DossierView }): ReactElement {
  const { charter, task, secondLooks } = view;
  const { t } = useTranslation('dossier');
  const number = useNumberWords();
  const { hoursPerMonth: hours } = charter;
  const texts = [
    'wording',
    'frame',
    'frameSetBy',
    'frameInput',
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
      {secondLooks.length > 0 && <SecondLooks looks={secondLooks} />}
    </Chapter>
  );
}

function useRan({ launched, ended }: DossierView['task']): string {
  const { t } = useTranslation('dossier');
  const day = useDatedWords();
  const from = day(launched.on);
  return ended === null ? t('charter.since', { from }) : t('charter.between', { from, until: day(ended.on) });
}
