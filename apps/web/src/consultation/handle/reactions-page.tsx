import '../../styles/handling.css';
import type { ConsultationView, ReactionItemsView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AboveTask } from '../../task/above-task';
import { useRead } from '../../api';
import {
  Alert,
  DeadlineWords,
  EmptyState,
  Lead,
  Loaded,
  NotFoundPage,
  PageTitle,
  Paragraph,
  TextLink,
  Today,
} from '../../ui';
import { sheetPath } from '../paths';
import { useReactionItems } from '../use-reaction-items';
import { SheetPage } from './sheet-page';
import { Workbench } from './workbench';

/** Until the closing nobody sees content; from then on every reaction waits here for its disposition. */
export function Page(): ReactElement {
  const { stepId = '', way } = useParams();
  if (way === 'spreadsheet') return <SheetPage stepId={stepId} />;
  return way === undefined ? <OnPage stepId={stepId} /> : <NotFoundPage />;
}

function OnPage({ stepId }: { readonly stepId: string }): ReactElement {
  return (
    <Loaded query={useRead<ConsultationView>(`/steps/${stepId}/consultation`)}>
      {(view) => <Handling view={view} />}
    </Loaded>
  );
}

function Handling({ view }: { readonly view: ConsultationView }): ReactElement {
  const { t } = useTranslation(['consultation', 'handling']);
  return (
    <Today value={view.step.deadline.today}>
      <PageTitle above={<AboveTask id={view.step.taskId} title={view.step.taskTitle} before={t('above')} />}>
        {t('handling:title')}
      </PageTitle>
      {view.step.status === 'closed' ? <Reactions stepId={view.step.id} /> : <StillOpen view={view} />}
    </Today>
  );
}

function StillOpen({ view }: { readonly view: ConsultationView }): ReactElement {
  const { t } = useTranslation(['consultation', 'handling']);
  return (
    <EmptyState title={t('handling:stillOpen')}>
      {t('handling:stillOpenNext')} <DeadlineWords deadline={view.step.deadline} />.
    </EmptyState>
  );
}

function Reactions({ stepId }: { readonly stepId: string }): ReactElement {
  return <Loaded query={useReactionItems(stepId)}>{(items) => <Listed items={items} />}</Loaded>;
}

function Listed({ items }: { readonly items: ReactionItemsView }): ReactElement {
  const { t } = useTranslation(['consultation', 'sheet', 'handling']);
  if (items.total === 0 && items.dueBy === null)
    return <EmptyState title={t('handling:preparing')}>{t('handling:preparingNext')}</EmptyState>;
  if (items.total === 0) return <EmptyState title={t('handling:nobody')}>{t('handling:nobodyNext')}</EmptyState>;
  return (
    <>
      <Progress items={items} />
      {items.frozen && <Alert>{t('handling:frozen')}</Alert>}
      {!items.frozen && !items.mayDispose && <Alert>{t('handling:readOnly')}</Alert>}
      {items.mayDispose && (
        <Paragraph>
          <TextLink to={sheetPath(items.step.id)}>{t('sheet:reactions.toSheet')}</TextLink>
        </Paragraph>
      )}
      <Workbench view={items} />
    </>
  );
}

function Progress({ items }: { readonly items: ReactionItemsView }): ReactElement {
  const { t } = useTranslation(['consultation', 'handling']);
  const { handled, total, dueBy } = items;
  return (
    <div className="sam-progress">
      <Lead>
        <strong role="status">{t('handling:progress', { handled, total })}.</strong>{' '}
        {handled === total ? (
          t('handling:progressDone')
        ) : (
          <>
            {t('handling:progressOpen')} {dueBy && <DeadlineWords deadline={dueBy} />}.
          </>
        )}
      </Lead>
      <progress className="sam-progress__bar" value={handled} max={total} aria-label={t('handling:title')} />
    </div>
  );
}
