import type { CastBallot, ConditionVerdictBody, StepRef } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { Alert, Button, ButtonRow, ConfirmDialog, Paragraph, useMessages, useProblemWords } from '../ui';

interface AnswerConditionProps {
  readonly ballot: CastBallot;
  readonly step: StepRef;
}

type Asked = 'accept' | 'refuse';

/** The condition is accepted or refused by name; a refusal needs a reason. */
export function AnswerCondition({ ballot, step }: AnswerConditionProps): ReactElement {
  const { t } = useTranslation('decision');
  const showMessage = useMessages();
  const words = useProblemWords();
  const [asked, setAsked] = useState<Asked>();
  const answer = useSend<ConditionVerdictBody>({
    method: 'PUT',
    path: `/ballots/${ballot.id ?? ''}/condition-verdict`,
    ifMatch: `"${String(ballot.version)}"`,
    refreshes: [`/steps/${step.id}`, '/work', `/tasks/${step.taskId}`],
  });
  const close = (): void => {
    setAsked(undefined);
  };
  const confirm = (accepted: boolean, reason: string): void => {
    answer.mutate(
      { accepted, reason },
      {
        onSuccess: () => {
          showMessage({ text: t(accepted ? 'condition.accepted' : 'condition.refused') });
        },
        onSettled: close,
      },
    );
  };
  return (
    <>
      {answer.error !== null && <Alert kind="error">{words(answer.error)}</Alert>}
      <ButtonRow>
        {(['accept', 'refuse'] as const).map((kind) => (
          <Button
            key={kind}
            onClick={() => {
              setAsked(kind);
            }}
          >
            {t(`condition.${kind}`)}
          </Button>
        ))}
      </ButtonRow>
      {(['accept', 'refuse'] as const).map((kind) => (
        <ConfirmDialog
          key={kind}
          open={asked === kind}
          title={t(`condition.${kind}Title`)}
          confirmLabel={t(`condition.${kind}Confirm`)}
          reasonRequired={kind === 'refuse'}
          busy={answer.isPending}
          onConfirm={({ reason }) => {
            confirm(kind === 'accept', reason);
          }}
          onClose={close}
        >
          <p className="utrecht-paragraph sam-typed">{ballot.text}</p>
          <Paragraph>{t(`condition.${kind}Effect`)}</Paragraph>
        </ConfirmDialog>
      ))}
    </>
  );
}
