import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { apiPost } from '../api';
import { Alert, Button, Lead, Paragraph, ProblemPage, useProblemWords } from '../ui';

interface LostLinkPageProps {
  readonly linkId: string;
  /** The part behind the # is missing; otherwise the link was revoked or has expired. */
  readonly isBroken: boolean;
}

/** One press mails the link to its owner again; the answer is the same for every link. */
export function LostLinkPage({ linkId, isBroken }: LostLinkPageProps): ReactElement {
  const { t } = useTranslation('access');
  const problemWords = useProblemWords();
  const ask = useMutation({ mutationFn: () => apiPost(`/links/${linkId}/renewals`, undefined) });
  const button = (
    <Button
      weight="primary"
      busy={ask.isPending}
      onClick={() => {
        ask.mutate();
      }}
    >
      {t('lostLink.ask')}
    </Button>
  );
  return (
    <ProblemPage
      title={t(isBroken ? 'lostLink.brokenTitle' : 'lostLink.expiredTitle')}
      action={ask.isSuccess ? undefined : button}
    >
      <Lead>{t(isBroken ? 'lostLink.brokenBody' : 'lostLink.expiredBody')}</Lead>
      {isBroken && <Paragraph>{t('lostLink.brokenPaste')}</Paragraph>}
      {ask.error && <Alert kind="error">{problemWords(ask.error)}</Alert>}
      <div role="status">
        {ask.isSuccess && (
          <Alert kind="ok">
            {t('lostLink.asked')} {t('lostLink.askedOnce')}
          </Alert>
        )}
      </div>
      <Paragraph>{t('lostLink.help')}</Paragraph>
    </ProblemPage>
  );
}
