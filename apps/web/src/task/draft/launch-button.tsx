import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { LaunchedTask, LaunchPreviewView, TaskDraftView } from '@samenspel/contracts';
import { dateWords, momentWords } from '@samenspel/i18n';
import { useSend } from '../../api';
import { useLanguage } from '../../i18n/use-language';
import { useWords } from '../../i18n/use-words';
import { Alert, Button, ButtonRow, ConfirmDialog, Paragraph, useMessages, useProblemWords, useToday } from '../../ui';
import { pathOfTask, pathOfTaskPart } from '../paths';
import { countReaders } from './count-readers';
import { anchorOf } from './parts-of-draft';

interface LaunchButtonProps {
  readonly draft: TaskDraftView;
  readonly preview: LaunchPreviewView;
  readonly flush: () => Promise<void>;
}

/** *Start de opgave*: first shows how many mails go when; nothing goes before the second press. */
export function LaunchButton({ draft, preview, flush }: LaunchButtonProps): ReactElement {
  const { t } = useTranslation('draft');
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState(false);
  const press = async (): Promise<void> => {
    await flush();
    setMissing(draft.faults.length > 0);
    if (draft.faults.length === 0) setAsking(true);
    else document.getElementById(anchorOf.check)?.scrollIntoView();
  };
  const close = (): void => {
    setAsking(false);
  };
  return (
    <>
      <div role="alert">
        {missing && draft.faults.length > 0 && (
          <Alert kind="error">{t('check.notYet', { count: draft.faults.length })}</Alert>
        )}
      </div>
      <ButtonRow>
        <Button weight="primary" onClick={() => void press()}>
          {t('check.start')}
        </Button>
      </ButtonRow>
      <LaunchDialog draft={draft} preview={preview} open={asking} onClose={close} />
    </>
  );
}

interface LaunchDialogProps extends Omit<LaunchButtonProps, 'flush'> {
  readonly open: boolean;
  readonly onClose: () => void;
}

function LaunchDialog({ draft, preview, open, onClose }: LaunchDialogProps): ReactElement {
  const { t } = useTranslation('draft');
  const navigate = useNavigate();
  const showMessage = useMessages();
  const problemWords = useProblemWords();
  const refreshes = [`/programmes/${draft.programmeId}/`, '/work'];
  const path = `/task-drafts/${draft.id}/launches`;
  const launch = useSend<object, LaunchedTask>({ method: 'POST', path, refreshes });
  const confirm = async (): Promise<void> => {
    // A refusal is shown in the dialog itself.
    const launched = await launch.mutateAsync({}).catch(() => undefined);
    if (launched === undefined) return;
    const { taskId } = launched;
    showMessage({
      text: t('check.started', { task: draft.title }),
      link: { to: pathOfTaskPart(taskId, 'verloop'), text: t('check.toLog') },
    });
    await navigate(pathOfTask(taskId));
  };
  return (
    <ConfirmDialog
      open={open}
      title={t('check.starts', { task: draft.title })}
      confirmLabel={t('check.confirm')}
      busy={launch.isPending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {launch.error && <Alert kind="error">{problemWords(launch.error)}</Alert>}
      <WhatGoesWhen preview={preview} />
      <Paragraph>{t('check.frozen')}</Paragraph>
    </ConfirmDialog>
  );
}

function WhatGoesWhen({ preview: { mails, plan } }: Pick<LaunchButtonProps, 'preview'>): ReactElement | null {
  const { t } = useTranslation('draft');
  const words = useWords();
  const language = useLanguage();
  const today = useToday();
  const [first, ...later] = mails;
  const last = plan.steps.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <>
      <Paragraph>
        {t('check.firstMails', {
          count: first.to.length,
          moment: momentWords(words, language, { when: first.send, today }),
        })}
      </Paragraph>
      <Paragraph>
        {t('check.laterMails', {
          count: countReaders(later),
          reminders: countReaders(later.filter(({ rung }) => rung !== null)),
          date: dateWords({ date: last.deadline.lastDay, today, language, form: 'day' }),
        })}
      </Paragraph>
    </>
  );
}
