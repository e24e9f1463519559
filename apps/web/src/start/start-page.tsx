import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../access/session';
import { EmptyState, PageTitle } from '../ui';

/** The start page of everybody: what must I do, before when? */
export function Page(): ReactElement {
  const { t } = useTranslation('access');
  const session = useSession();
  return (
    <>
      <PageTitle>{t('start.welcome', { name: session?.person.name ?? '' })}</PageTitle>
      <EmptyState title={t('start.nothingToDo')}>{t('start.whatComes')}</EmptyState>
    </>
  );
}
