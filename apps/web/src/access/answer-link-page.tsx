import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactElement } from 'react';
import { Navigate, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import type { LinkView } from '@samenspel/contracts';
import { AnswerLink, apiGet, apiPost, isApiProblem, takeFragment } from '../api';
import { WITHDRAW } from '../app/slice';
import { slices } from '../app/slices';
import { changeLanguage, hasChosenLanguage } from '../i18n/i18n';
import { NotFoundPage, PageForError, Skeleton } from '../ui';
import { DeadLinkPage } from './dead-link-page';
import { LostLinkPage } from './lost-link-page';

interface OpenedLink {
  readonly linkId: string;
  /** Undefined when the page is read again: the cookie of this link then stands for the key. */
  readonly key: string | undefined;
  readonly choice: string | undefined;
}

/** `/l/<id>#k=<key>&c=<choice>`: key and choice leave the address before anything is shown. */
export function loader({ params }: LoaderFunctionArgs): OpenedLink {
  const fragment = takeFragment();
  return { linkId: params.linkId ?? '', key: fragment.get('k') ?? undefined, choice: fragment.get('c') ?? undefined };
}

/** Opening a link records nothing: it exchanges the key for the cookie of this link and shows what is asked. */
export function Page(): ReactElement {
  const opened = useLoaderData<OpenedLink>();
  const link = useQuery({
    queryKey: ['/links', opened.linkId],
    queryFn: () => exchange(opened),
    staleTime: Infinity,
  });
  if (link.data) return <AnswerOf link={link.data} choice={opened.choice} />;
  if (!link.error) return <Skeleton />;
  if (isUseless(link.error))
    return opened.key === undefined ? (
      <LostLinkPage linkId={opened.linkId} isBroken />
    ) : (
      <DeadLinkPage linkId={opened.linkId} linkKey={opened.key} />
    );
  return <PageForError error={link.error} onRetry={() => void link.refetch()} />;
}

interface AnswerOfProps {
  readonly link: LinkView;
  readonly choice: string | undefined;
}

function AnswerOf({ link, choice }: AnswerOfProps): ReactElement {
  const asked = choice === WITHDRAW ? choice : link.purpose;
  const AnswerPage = slices.map(({ answerPages }) => answerPages?.[asked]).find(Boolean);
  useEffect(() => {
    if (!hasChosenLanguage()) void changeLanguage(link.language);
  }, [link.language]);
  // The last line of a reminder: how often such mails come.
  if (choice === 'herinneringen') return <Navigate to={`/herinneringen?via=${link.id}`} replace />;
  if (!AnswerPage) return <NotFoundPage />;
  return (
    <AnswerLink value={link.id}>
      <AnswerPage link={link} choice={choice} />
    </AnswerLink>
  );
}

function exchange({ linkId, key }: OpenedLink): Promise<LinkView> {
  if (key) return apiPost<LinkView>(`/links/${linkId}/exchanges`, { key });
  return apiGet<LinkView>(`/links/${linkId}`, { linkId });
}

const isUseless = (error: unknown): boolean => isApiProblem(error) && [400, 401, 403, 404, 410].includes(error.status);
