import type { ConfirmationView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../consultation/use-day-words';
import { Alert, Button, DeadlineWords, Lead, PageTitle, Paragraph, Section, Small, Today } from '../ui';
import { ConfirmForm } from './confirm-form';
import { DecidedText } from './decided-text';

interface ConfirmProps {
  readonly view: ConfirmationView;
}

/** What was decided holds for this party: it confirms, or says what stands in the way. */
export function Confirm({ view }: ConfirmProps): ReactElement {
  const { t } = useTranslation('confirmation');
  const { step, sender, deadline, mine } = view;
  const party = sender.party?.name ?? '';
  return (
    <Today value={deadline.today}>
      <PageTitle above={step.taskTitle}>{t('confirm.title')}</PageTitle>
      <Lead>
        {t('confirm.lead', { party })} {mine === null && view.may.confirm && <Until deadline={deadline} />}
      </Lead>
      <DecidedText decided={view.decided} />
      <Section title={t('confirm.yours', { party })}>
        <Said key={mine?.version ?? 0} view={view} />
      </Section>
    </Today>
  );
}

function Until({ deadline }: Pick<ConfirmationView, 'deadline'>): ReactElement {
  const { t } = useTranslation('confirmation');
  if (deadline.workingDaysLeft < 0) return <>{t('confirm.late')}</>;
  return (
    <>
      {t('confirm.until')} <DeadlineWords deadline={deadline} />.
    </>
  );
}

/** The form, or what was said with the way to change it. */
function Said({ view }: ConfirmProps): ReactElement {
  const { t } = useTranslation('confirmation');
  const [isChanging, setChanging] = useState(false);
  const { mine, may } = view;
  if (may.confirm && (mine === null || isChanging)) return <ConfirmForm view={view} />;
  return (
    <>
      {mine === null ? <Alert>{t(closedOf(view))}</Alert> : <Mine view={view} />}
      {may.confirm && (
        <Button
          onClick={() => {
            setChanging(true);
          }}
        >
          {t('confirm.change')}
        </Button>
      )}
    </>
  );
}

function closedOf({ step }: ConfirmationView): 'confirm.closed' | 'confirm.paused' | 'confirm.reader' {
  if (step.status === 'closed') return 'confirm.closed';
  return step.status === 'paused' ? 'confirm.paused' : 'confirm.reader';
}

function Mine({ view: { mine, handling } }: ConfirmProps): ReactElement | null {
  const { t } = useTranslation('confirmation');
  const day = useDayWords();
  if (mine === null) return null;
  const { body, by, submitted } = mine;
  const isConfirmed = body.choice === 'confirms';
  return (
    <>
      <Alert kind={isConfirmed ? 'ok' : 'info'} title={t(isConfirmed ? 'confirm.confirmed' : 'confirm.obstacle')}>
        {body.choice === 'obstacle' && <p className="sam-typed">{body.reason}</p>}
        <Small>{t('confirm.saidBy', { name: by, date: day(submitted.on), time: submitted.time })}</Small>
      </Alert>
      {handling !== null && (
        <Section level={3} title={t('confirm.answer')}>
          <p className="sam-typed">{handling.note}</p>
          <Small>{t('confirm.answerBy', { name: handling.by, date: day(handling.when.on) })}</Small>
        </Section>
      )}
      {body.choice === 'obstacle' && <Paragraph>{t(handling === null ? 'confirm.waits' : 'confirm.solved')}</Paragraph>}
    </>
  );
}
