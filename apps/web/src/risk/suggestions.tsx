import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RiskDismissalBody, RisksView } from '@samenspel/contracts';
import { useSend } from '../api';
import { Alert, Button, ButtonRow, ConfirmDialog, Paragraph, Section, useMessages, useProblemWords } from '../ui';
import { RiskForm } from './risk-form';
import { useSuggestionWords } from './use-suggestion-words';

interface SuggestionsProps {
  readonly taskId: string;
  readonly view: RisksView;
}

/** What the process itself sees: taken up with an owner and a date, or dismissed with a reason. */
export function Suggestions({ taskId, view }: SuggestionsProps): ReactElement | null {
  const { t } = useTranslation('risk');
  if (view.suggestions.length === 0) return null;
  return (
    <Section level={3} title={t('suggestion.title')}>
      <Paragraph>{t('suggestion.lead')}</Paragraph>
      <ul className="sam-rows">
        {view.suggestions.map((suggestion) => (
          <SuggestionRow key={suggestion.key} taskId={taskId} view={view} suggestion={suggestion} />
        ))}
      </ul>
    </Section>
  );
}

interface SuggestionRowProps extends SuggestionsProps {
  readonly suggestion: RisksView['suggestions'][number];
}

function SuggestionRow({ taskId, view, suggestion }: SuggestionRowProps): ReactElement {
  const { t } = useTranslation('risk');
  const text = useSuggestionWords()(suggestion);
  const [doing, setDoing] = useState<'take' | 'dismiss'>();
  const done = (): void => {
    setDoing(undefined);
  };
  return (
    <li className="sam-rows__row">
      <p>{text}</p>
      {doing === 'take' ? (
        <RiskForm taskId={taskId} view={view} suggested={{ key: suggestion.key, text }} onDone={done} />
      ) : (
        <ButtonRow>
          {(['take', 'dismiss'] as const).map((what) => (
            <Button
              key={what}
              weight={what === 'take' ? 'secondary' : 'subtle'}
              onClick={() => {
                setDoing(what);
              }}
            >
              {t(`suggestion.${what}`)}
            </Button>
          ))}
        </ButtonRow>
      )}
      <Dismiss taskId={taskId} suggestion={suggestion.key} open={doing === 'dismiss'} onClose={done} />
    </li>
  );
}

interface DismissProps {
  readonly taskId: string;
  readonly suggestion: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

function Dismiss({ taskId, suggestion, open, onClose }: DismissProps): ReactElement {
  const { t } = useTranslation('risk');
  const showMessage = useMessages();
  const problemWords = useProblemWords();
  const send = useSend<RiskDismissalBody>({
    method: 'POST',
    path: `/tasks/${taskId}/dismissed-risks`,
    refreshes: [`/tasks/${taskId}/risks`],
  });
  const dismiss = (reason: string): void => {
    send.mutate(
      { suggestion, reason },
      {
        onSuccess: () => {
          showMessage({ text: t('suggestion.dismissed') });
          onClose();
        },
      },
    );
  };
  return (
    <ConfirmDialog
      open={open}
      title={t('suggestion.dismissTitle')}
      confirmLabel={t('suggestion.dismissConfirm')}
      reasonRequired
      busy={send.isPending}
      onConfirm={({ reason }) => {
        dismiss(reason);
      }}
      onClose={onClose}
    >
      {send.error && <Alert kind="error">{problemWords(send.error)}</Alert>}
      <Paragraph>{t('suggestion.dismissBody')}</Paragraph>
    </ConfirmDialog>
  );
}
