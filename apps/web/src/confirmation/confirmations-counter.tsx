import type { ConfirmationsView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api';
import { pathOfConfirmations } from '../task/paths';
import { CounterWithNames, Paragraph, TextLink } from '../ui';
import { countOf } from './count-of';

/** How many parties confirmed what was decided, by name; nothing while nobody was asked. */
export function ConfirmationsCounter({ taskId }: { readonly taskId: string }): ReactElement | null {
  const { t } = useTranslation('confirmation');
  const { data } = useRead<ConfirmationsView>(`/tasks/${taskId}/confirmations`);
  if (data === undefined || data.decided === null) return null;
  const { parties } = data;
  const names = (isIn: (state: (typeof parties)[number]['state']) => boolean): readonly string[] =>
    parties.filter(({ state }) => isIn(state)).map(({ party }) => party.name);
  return (
    <>
      <CounterWithNames
        sentence={t('counter.sentence', countOf(parties))}
        groups={[
          { title: t('counter.open'), names: names((state) => state === 'awaited' || state === 'late') },
          { title: t('counter.obstacle'), names: names((state) => state === 'obstacle' || state === 'handled') },
          { title: t('counter.done'), names: names((state) => state === 'confirmed') },
        ]}
      />
      <Paragraph>
        <TextLink to={pathOfConfirmations(taskId)}>{t('counter.link')}</TextLink>
      </Paragraph>
    </>
  );
}
