import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageTitleProps {
  readonly children: string;
  /** A small line above the title: the task or the step to which the page belongs. */
  readonly above?: ReactNode;
}

/** The `h1`: also names the browser tab, and takes the focus when a person arrives from another page. */
export function PageTitle({ children, above }: PageTitleProps): ReactElement {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · ${t('productName')}`;
    if (arrivedFromAnotherPage()) heading.current?.focus({ preventScroll: true });
  }, [children, t]);
  return (
    <div className="sam-page-title">
      {above && <p className="sam-page-title__above">{above}</p>}
      <h1 ref={heading} tabIndex={-1} className="utrecht-heading-1">
        {children}
      </h1>
    </div>
  );
}

/** On the first page of a visit the browser's own start is right: the skip link comes first. */
const arrivedFromAnotherPage = (): boolean => ((window.history.state as { idx?: number } | null)?.idx ?? 0) > 0;
