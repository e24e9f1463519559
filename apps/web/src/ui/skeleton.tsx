import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from './typography';

/** Grey lines where text will come; the stylesheet shows them after 300 ms, so that quick answers never flicker. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="sam-skeleton" role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="sam-skeleton__line" />
      ))}
    </div>
  );
}
