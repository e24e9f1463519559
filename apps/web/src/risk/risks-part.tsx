import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RisksView, TaskView } from '@samenspel/contracts';
import { useRead } from '../api';
import { Button, ButtonRow, EmptyState, Loaded, Paragraph, Section } from '../ui';
import { RiskForm } from './risk-form';
import { RiskRow } from './risk-row';
import { Suggestions } from './suggestions';

/** *Risico's*: what may go wrong, who watches it, and when they look again. */
export function RisksPart({ task }: { readonly task: TaskView }): ReactElement {
  const query = useRead<RisksView>(`/tasks/${task.id}/risks`);
  return <Loaded query={query}>{(view) => <Register taskId={task.id} view={view} />}</Loaded>;
}

interface RegisterProps {
  readonly taskId: string;
  readonly view: RisksView;
}

function Register({ taskId, view }: RegisterProps): ReactElement {
  const { t } = useTranslation('risk');
  const open = view.risks.filter(({ status }) => status === 'open');
  const closed = view.risks.filter(({ status }) => status === 'closed');
  return (
    <>
      <Section level={3} title={t('part.title')}>
        <Paragraph>{t('part.lead')}</Paragraph>
        <ul className="sam-rows">
          {view.charter !== '' && <OfCharter view={view} />}
          {open.map((risk) => (
            <RiskRow key={risk.id} taskId={taskId} risk={risk} view={view} />
          ))}
        </ul>
        {view.charter === '' && open.length === 0 && (
          <EmptyState title={t('part.none')}>
            <Paragraph>{t('part.noneNext')}</Paragraph>
          </EmptyState>
        )}
        {view.may.write && <AddRisk taskId={taskId} view={view} />}
      </Section>
      <Suggestions taskId={taskId} view={view} />
      {closed.length > 0 && (
        <Section level={3} title={t('part.closed')}>
          <ul className="sam-rows">
            {closed.map((risk) => (
              <RiskRow key={risk.id} taskId={taskId} risk={risk} view={view} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** What was written at the launch comes first; the programme manager watches it. */
function OfCharter({ view }: Pick<RegisterProps, 'view'>): ReactElement {
  const { t } = useTranslation('risk');
  return (
    <li className="sam-rows__row">
      <p className="sam-as-written">{view.charter}</p>
      <p className="sam-small">
        {t('part.charter')} · {t('row.owner', { owner: t('row.manager', { name: view.manager.name }) })}
      </p>
    </li>
  );
}

function AddRisk({ taskId, view }: RegisterProps): ReactElement {
  const { t } = useTranslation('risk');
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
  };
  if (isOpen) return <RiskForm taskId={taskId} view={view} onDone={close} />;
  return (
    <ButtonRow>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('form.add')}
      </Button>
    </ButtonRow>
  );
}
