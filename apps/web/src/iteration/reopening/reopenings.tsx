import type { ReopeningsView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api';
import { Button, ButtonRow, Disclosure, Paragraph, Section, Skeleton, useProblemWords } from '../../ui';
import { AskReopening } from './ask-reopening';
import { AskedRow } from './asked-row';
import { ReopenedRow } from './reopened-row';

interface ReopeningsProps {
  readonly stepId: string;
}

/** What the group does not do again, and what enough of it want to open all the same. */
export function Reopenings({ stepId }: ReopeningsProps): ReactElement {
  const path = `/steps/${stepId}/reopenings`;
  const { data: view, error, refetch } = useRead<ReopeningsView>(path);
  if (view !== undefined) return <Whole view={view} path={path} />;
  return error === null ? <Skeleton /> : <Unread error={error} onRetry={() => void refetch()} />;
}

/** The rest of the page is still there, so this is no page of its own. */
function Unread({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }): ReactElement {
  const { t } = useTranslation(['reopening', 'common']);
  const words = useProblemWords();
  return (
    <Section title={t('title')}>
      <Paragraph>{words(error)}</Paragraph>
      <ButtonRow>
        <Button onClick={onRetry}>{t('common:actions.tryAgain')}</Button>
      </ButtonRow>
    </Section>
  );
}

export interface ReopeningProps {
  readonly view: ReopeningsView;
  /** Of the API: the reopenings of the cycle. */
  readonly path: string;
}

function Whole({ view, path }: ReopeningProps): ReactElement | null {
  const { t } = useTranslation('reopening');
  const { points, reopenings, needed, may } = view;
  if (points.length + reopenings.length === 0) return null;
  return (
    <Section title={t('title')}>
      <Paragraph>{t('lead', { count: needed })}</Paragraph>
      <Rows title={t('again.title')}>
        {reopenings.flatMap((reopening) =>
          reopening.status === 'reopened'
            ? [<ReopenedRow key={reopening.id} reopening={reopening} path={path} maySettle={may.settle} />]
            : [],
        )}
      </Rows>
      <Rows title={t('asked.title')}>
        {reopenings.flatMap((reopening) =>
          reopening.status === 'asked'
            ? [<AskedRow key={reopening.id} reopening={reopening} view={view} path={path} />]
            : [],
        )}
      </Rows>
      <Points points={points} />
      {may.ask && points.length > 0 && <AskReopening view={view} path={path} />}
      <Rows title={t('settled.title')}>
        {reopenings.flatMap(({ id, point, settledAs }) =>
          settledAs === null ? [] : [<li key={id}>{t('settled.change', { before: point, after: settledAs })}</li>],
        )}
      </Rows>
    </Section>
  );
}

interface RowsProps {
  readonly title: string;
  readonly children: readonly ReactElement[];
}

function Rows({ title, children }: RowsProps): ReactElement | null {
  if (children.length === 0) return null;
  return (
    <>
      <h3 className="utrecht-heading-3">{title}</h3>
      <ul className="sam-actions">{children}</ul>
    </>
  );
}

function Points({ points }: Pick<ReopeningsView, 'points'>): ReactElement {
  const { t } = useTranslation('reopening');
  if (points.length === 0) return <Paragraph>{t('none')}</Paragraph>;
  return (
    <Disclosure summary={t('points', { count: points.length })}>
      <ul className="sam-facts">
        {points.map(({ kind, sourceId, text, ordinal }) => (
          <li key={sourceId + text} className="sam-typed">
            {text} <span className="sam-small">{t(`kind.${kind}`, { ordinal })}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
