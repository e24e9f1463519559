import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { PageForError } from '../ui/problems/page-for-error';
import { NotFoundPage, OfflinePage } from '../ui/problems/problem-page';

const triesEachMs = 10_000;

/** Stands in for a page that threw, or whose code did not come. It goes on by itself when the connection is back. */
export function RouteProblem(): ReactElement {
  const { t } = useTranslation('problems');
  const error = useRouteError();
  const [offline, setOffline] = useState(!navigator.onLine);
  const [triedAt, setTriedAt] = useState(0);
  const goOn = (): Promise<void> =>
    reload().catch(() => {
      setOffline(true);
    });
  const retry = (): void => {
    void goOn().then(() => {
      setTriedAt(Date.now());
    });
  };
  useEffect(() => {
    if (!offline) return;
    // A browser does not always know that its connection is back.
    const timer = setInterval(() => void goOn(), triesEachMs);
    return () => {
      clearInterval(timer);
    };
  }, [offline]);
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  const Page = offline ? OfflinePage : PageForError;
  return (
    <>
      <Page error={error} onRetry={retry} />
      <div role="status">{offline && triedAt > 0 && <p key={triedAt}>{t('form.offline')}</p>}</div>
    </>
  );
}

/**
 * Fetches new code as well, for a browser that slept through a release. Asks first whether the server is there: without
 * it nothing would be left but a page of the browser itself.
 */
async function reload(): Promise<void> {
  await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' });
  window.location.reload();
}
