import '../styles/catch-up.css';
import type { CatchUpView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { requireSession } from '../access/require-session';
import { AnswerLink, useRead } from '../api';
import { useDayWords } from '../consultation/use-day-words';
import { AboveTask } from '../task/above-task';
import { EmptyState, Lead, Loaded, PageTitle, Paragraph, Today } from '../ui';
import { InfluencePart } from './influence-part';
import { OpenPart } from './open-part';
import { SettledPart } from './settled-part';

const viaOf = (search: URLSearchParams): string | undefined => search.get('via') ?? undefined;

export async function loader(args: LoaderFunctionArgs): Promise<Response | null> {
  return viaOf(new URL(args.request.url).searchParams) === undefined ? requireSession(args) : null;
}

/** *Bijpraten*, for who joins later: on one page what is settled, what is open and what can still be influenced. */
export function Page(): ReactElement {
  const [search] = useSearchParams();
  const via = viaOf(search);
  return (
    <AnswerLink value={via}>
      <CatchUp byLink={via !== undefined} />
    </AnswerLink>
  );
}

function CatchUp({ byLink }: { readonly byLink: boolean }): ReactElement {
  const { taskId = '' } = useParams();
  return (
    <Loaded query={useRead<CatchUpView>(`/tasks/${taskId}/catch-up`)}>
      {(view) => (
        <Today value={view.today}>
          <Parts view={view} byLink={byLink} />
        </Today>
      )}
    </Loaded>
  );
}

interface PartsProps {
  readonly view: CatchUpView;
  readonly byLink: boolean;
}

function Parts({ view, byLink }: PartsProps): ReactElement {
  const { t } = useTranslation('catchUp');
  return (
    <>
      <PageTitle above={<AboveTask id={view.id} title={view.title} before={t('above')} />}>{t('title')}</PageTitle>
      {view.begun ? (
        <>
          <Lead>{t('lead')}</Lead>
          <Paragraph>{t('noClock')}</Paragraph>
        </>
      ) : (
        <NotBegun view={view} />
      )}
      <div className="sam-catch-up">
        {view.begun && <SettledPart view={view} byLink={byLink} />}
        {view.begun && <OpenPart view={view} />}
        <InfluencePart view={view} byLink={byLink} />
      </div>
    </>
  );
}

/** While the parties are still invited, all of it is still to come. */
function NotBegun({ view: { begins } }: { readonly view: CatchUpView }): ReactElement {
  const { t } = useTranslation('catchUp');
  const day = useDayWords();
  return (
    <EmptyState title={t('none')}>
      <Paragraph>{begins === null ? t('noneNext') : t('noneBegins', { date: day(begins) })}</Paragraph>
    </EmptyState>
  );
}
