import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { PostView } from '@samenspel/contracts';
import { useProgrammeId } from '../access/programme';
import { useRead } from '../api';
import { ButtonLink, ButtonRow, EmptyState, Lead, Loaded, NotFoundPage, PageTitle, Paragraph } from '../ui';
import { MailRow } from './mail-row';
import { isFiltered, isFirstPage, postQuery, searchAt } from './post-address';
import { PostFilters } from './post-filters';

/** *Post*: what was sent in all tasks, to whom, why, and what became of it. */
export function Page(): ReactElement {
  const programmeId = useProgrammeId();
  return programmeId === undefined ? <NotFoundPage /> : <Post programmeId={programmeId} />;
}

function Post({ programmeId }: { readonly programmeId: string }): ReactElement {
  const { t } = useTranslation('post');
  const [search] = useSearchParams();
  const query = useRead<PostView>(`/programmes/${programmeId}/mails${postQuery(search)}`);
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Lead>{t('lead')}</Lead>
      <PostFilters programmeId={programmeId} />
      <Loaded query={query}>{(view) => <Found view={view} />}</Loaded>
    </>
  );
}

function Found({ view: { items, nextCursor } }: { readonly view: PostView }): ReactElement {
  const { t } = useTranslation('post');
  const [search] = useSearchParams();
  const [newest] = items;
  if (newest === undefined) return <Nothing />;
  return (
    <>
      {search.get('aan') && <Paragraph>{t('onlyTo', { name: newest.to.name })}</Paragraph>}
      <ol className="sam-rows" aria-label={t('list')}>
        {items.map((mail) => (
          <MailRow key={mail.id} mail={mail} />
        ))}
      </ol>
      <ButtonRow>
        {nextCursor !== undefined && <ButtonLink to={searchAt(search, nextCursor)}>{t('next')}</ButtonLink>}
        {!isFirstPage(search) && (
          <ButtonLink to={searchAt(search, undefined)} weight="subtle">
            {t('first')}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  );
}

function Nothing(): ReactElement {
  const { t } = useTranslation('post');
  const [search] = useSearchParams();
  const filtered = isFiltered(search) || !isFirstPage(search);
  return (
    <EmptyState title={t(filtered ? 'noneFound' : 'empty')}>
      <Paragraph>{t(filtered ? 'noneFoundNext' : 'emptyNext')}</Paragraph>
    </EmptyState>
  );
}
