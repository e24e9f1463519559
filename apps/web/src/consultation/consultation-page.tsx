import type { ConsultationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useRead } from '../api';
import { Loaded, Paragraph, TextLink } from '../ui';
import { outcomePath } from './paths';
import { Reacting } from './reacting';

const FOR = 'namens';

/** The same consultation for who is signed in, with whose voice it is when there are several. */
export function Page(): ReactElement {
  const { stepId = '' } = useParams();
  const [search] = useSearchParams();
  const sender = search.get(FOR);
  const path = `/steps/${stepId}/consultation${sender === null ? '' : `?sender=${encodeURIComponent(sender)}`}`;
  return (
    <Loaded query={useRead<ConsultationView>(path)}>
      {(view) => (
        <>
          <ChooseSender view={view} />
          <Reacting key={view.sender?.key} view={view} />
          {view.step.status === 'closed' && <ToOutcome stepId={stepId} />}
        </>
      )}
    </Loaded>
  );
}

function ChooseSender({ view }: { readonly view: ConsultationView }): ReactElement | null {
  const { t } = useTranslation('consultation');
  if (view.senders.length < 2) return null;
  return (
    <nav aria-label={t('react.chooseSender')} className="sam-senders">
      <span>{t('react.chooseSender')}</span>
      <ul>
        {view.senders.map(({ key, name }) => (
          <li key={key}>
            {key === view.sender?.key ? (
              <strong aria-current="page">{name}</strong>
            ) : (
              <TextLink to={`?${FOR}=${key}`}>{name}</TextLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ToOutcome({ stepId }: { readonly stepId: string }): ReactElement {
  const { t } = useTranslation('consultation');
  return (
    <Paragraph>
      <TextLink to={outcomePath(stepId)}>{t('mine.result')}</TextLink>
    </Paragraph>
  );
}
