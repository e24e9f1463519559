import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoaderData, useNavigate } from 'react-router';
import type { SignInPreview } from '@samenspel/contracts';
import { apiPost, isApiProblem, takeFragment } from '../api';
import { Alert, Button, ButtonRow, Lead, PageForError, PageTitle, Paragraph, Skeleton, useProblemWords } from '../ui';
import { ExpiredLinkPage } from './expired-link-page';
import { sessionStarted } from './session';

const SIGN_IN_PAGE = '/aanmelden';

/** Takes the token out of the address before anything is shown. */
export const loader = (): { token: string } => {
  const fragment = takeFragment();
  return { token: fragment.get('token') ?? fragment.get('t') ?? '' };
};

/** Opening the link only asks for whom it is; the press on the button signs in. */
export function Page(): ReactElement {
  const { token } = useLoaderData<{ token: string }>();
  const preview = useQuery({
    queryKey: ['/sign-in-previews', token],
    queryFn: () => apiPost<SignInPreview>('/sign-in-previews', { token }),
    enabled: token !== '',
    staleTime: Infinity,
    gcTime: 0,
  });
  if (token === '') return <ExpiredLinkPage reason="broken" askAt={SIGN_IN_PAGE} />;
  if (preview.data) return <GoOnAs token={token} preview={preview.data} />;
  if (isExpired(preview.error)) return <ExpiredLinkPage askAt={SIGN_IN_PAGE} />;
  if (preview.error) return <PageForError error={preview.error} onRetry={() => void preview.refetch()} />;
  return <Skeleton lines={3} />;
}

interface GoOnAsProps {
  readonly token: string;
  readonly preview: SignInPreview;
}

function GoOnAs({ token, preview }: GoOnAsProps): ReactElement {
  const { t } = useTranslation('access');
  const navigate = useNavigate();
  const problemWords = useProblemWords();
  const signIn = useMutation({
    mutationFn: () => apiPost('/sessions', { token }),
    onSuccess: async () => {
      await sessionStarted();
      await navigate('/', { replace: true });
    },
  });
  if (isExpired(signIn.error)) return <ExpiredLinkPage askAt={SIGN_IN_PAGE} />;
  const { name, partyName } = preview;
  return (
    <div className="sam-narrow">
      <PageTitle>{t('link.title')}</PageTitle>
      <Lead>{partyName ? t('link.question', { name, partyName }) : t('link.questionWithoutParty', { name })}</Lead>
      {signIn.error && <Alert kind="error">{problemWords(signIn.error)}</Alert>}
      <ButtonRow>
        <Button
          weight="primary"
          busy={signIn.isPending}
          onClick={() => {
            signIn.mutate();
          }}
        >
          {t('link.proceed')}
        </Button>
      </ButtonRow>
      <Paragraph>{t('link.explanation')}</Paragraph>
    </div>
  );
}

/** Unknown, used and expired links are answered alike: the API does not tell which of them it is. */
const isExpired = (error: unknown): boolean => isApiProblem(error) && [400, 401, 403, 404, 410].includes(error.status);
