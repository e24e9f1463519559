import type { ConsultationView } from '@samenspel/contracts';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { loadNamespaces } from '../../i18n/i18n';
import { Button, ButtonRow } from '../../ui';

// Few ask for it: who just answers does not load it.
const Part = lazy(async () => {
  const [{ MoreTimePart }] = await Promise.all([import('./more-time-part'), loadNamespaces(['voice'])]);
  return { default: MoreTimePart };
});

/** "Meer tijd nodig?": behind one press; once it was asked, how that stands. */
export function MoreTime({ view }: { readonly view: ConsultationView }): ReactElement | null {
  const { t } = useTranslation('consultation');
  const [asking, setAsking] = useState(false);
  if (view.moreTime !== null || asking)
    return (
      <Suspense fallback={null}>
        <Part view={view} />
      </Suspense>
    );
  if (!view.mayAskMoreTime) return null;
  return (
    <ButtonRow>
      <Button
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('react.moreTime')}
      </Button>
    </ButtonRow>
  );
}
