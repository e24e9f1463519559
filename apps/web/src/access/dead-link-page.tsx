import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkWhereabouts } from '@samenspel/contracts';
import { apiPost } from '../api';
import { Lead, Paragraph, ProblemPage, Skeleton } from '../ui';
import { LostLinkPage } from './lost-link-page';

interface DeadLinkPageProps {
  readonly linkId: string;
  readonly linkKey: string;
}

/** A whole link that works no more: moved to somebody else, and then whom to ask; otherwise it has expired. */
export function DeadLinkPage({ linkId, linkKey }: DeadLinkPageProps): ReactElement {
  const { t } = useTranslation('access');
  const moved = useQuery({
    queryKey: ['/links', linkId, 'whereabouts'],
    queryFn: () => apiPost<LinkWhereabouts>(`/links/${linkId}/whereabouts`, { key: linkKey }),
    retry: false,
    staleTime: Infinity,
  });
  if (moved.error) return <LostLinkPage linkId={linkId} isBroken={false} />;
  if (!moved.data) return <Skeleton />;
  const { taskTitle: task, managerName: manager, partyName: party } = moved.data;
  return (
    <ProblemPage title={t('lostLink.movedTitle')}>
      <Lead>{party === null ? t('lostLink.movedBody', { task }) : t('lostLink.movedBodyParty', { task, party })}</Lead>
      <Paragraph>{t('lostLink.movedAsk', { manager })}</Paragraph>
    </ProblemPage>
  );
}
