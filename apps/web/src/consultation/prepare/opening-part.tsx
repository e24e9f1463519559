import type { CommandView, ConsultationPlanView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSend } from '../../api';
import {
  Alert,
  Button,
  ButtonRow,
  ConfirmDialog,
  DeadlineWords,
  Paragraph,
  Section,
  useMessages,
  useProblemWords,
} from '../../ui';

type Faults = ConsultationPlanView['faults'];

interface OpeningPartProps {
  readonly plan: ConsultationPlanView;
  readonly faults: Faults;
  readonly asked: { readonly parties: number; readonly people: number };
  /** Saves what was just typed; opening freezes what is saved. */
  readonly onBeforeOpening: () => Promise<boolean>;
}

/** What is still missing; and when nothing is, the button that freezes and sends, after showing the effect. */
export function OpeningPart({ plan, faults, asked, onBeforeOpening }: OpeningPartProps): ReactElement {
  const { t } = useTranslation('preparation');
  const problemWords = useProblemWords();
  const [asking, setAsking] = useState(false);
  const opening = useOpening(plan.taskId);
  const ready = faults.length === 0 && plan.mayOpen;
  const open = async (): Promise<void> => {
    if (!(await onBeforeOpening())) return;
    opening.mutate();
  };
  return (
    <>
      <WhatIsMissing faults={faults} delivered={plan.mayOpen} />
      {opening.error !== null && <Alert kind="error">{problemWords(opening.error)}</Alert>}
      {ready && (
        <ButtonRow>
          <Button
            weight="primary"
            busy={opening.isPending}
            onClick={() => {
              setAsking(true);
            }}
          >
            {t('open')}
          </Button>
        </ButtonRow>
      )}
      <ConfirmDialog
        open={asking}
        title={t('openTitle')}
        confirmLabel={t('openConfirm')}
        onConfirm={() => {
          setAsking(false);
          void open();
        }}
        onClose={() => {
          setAsking(false);
        }}
      >
        <Paragraph>{t('openEffect')}</Paragraph>
        <Paragraph>{t('openAsked', asked)}</Paragraph>
        <WindowShown plan={plan} />
      </ConfirmDialog>
    </>
  );
}

interface Opening {
  readonly mutate: () => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

function useOpening(taskId: string): Opening {
  const { t } = useTranslation('preparation');
  const showMessage = useMessages();
  const navigate = useNavigate();
  const command = useSend<object, CommandView>({
    method: 'POST',
    path: `/tasks/${taskId}/commands`,
    refreshes: ['/tasks', '/work', `/tasks/${taskId}`],
  });
  const mutate = (): void => {
    const body = { id: crypto.randomUUID(), kind: 'open-consultation', reason: '', tell: [] };
    command.mutate(body, {
      onSuccess: () => {
        showMessage({ text: t('openDone'), link: { to: `/opgaven/${taskId}`, text: t('toLog') } });
        void navigate(`/opgaven/${taskId}`);
      },
    });
  };
  return { mutate, isPending: command.isPending, error: command.error };
}

export function WindowShown({ plan }: { readonly plan: ConsultationPlanView }): ReactElement {
  const { t } = useTranslation('preparation');
  if (plan.opensTo === null) return <Paragraph>{t('windowNone')}</Paragraph>;
  return (
    <>
      <Paragraph>
        {t('windowNow')} <DeadlineWords deadline={plan.opensTo} />.
      </Paragraph>
      <Paragraph>{t('minimum', { days: plan.minimumDays })}</Paragraph>
    </>
  );
}

const knownFaults = [
  'CONSULTATION_WITHOUT_QUESTION',
  'CONSULTATION_WITHOUT_PROMPTS',
  'CONSULTATION_WITHOUT_ROSTER',
  'PROMPT_WITHOUT_QUESTION',
  'PROMPT_WITHOUT_OPTIONS',
  'PROMPT_OPTIONS_ALIKE',
] as const;

function WhatIsMissing({ faults, delivered }: { readonly faults: Faults; readonly delivered: boolean }): ReactElement {
  const { t } = useTranslation('preparation');
  const lines = faults.flatMap(({ field, code }): string[] => {
    const known = knownFaults.find((name) => name === code);
    return known ? [t(`fault.${known}`, { number: Number(field.split('.')[1] ?? 0) + 1 })] : [];
  });
  if (!delivered) lines.push(t('fault.PROPOSAL_NOT_DELIVERED'));
  return (
    <Section title={t('check')}>
      {lines.length === 0 ? (
        <Alert kind="ok">{t('complete')}</Alert>
      ) : (
        <ul className="sam-points" aria-live="polite">
          {lines.map((line, index) => (
            <li key={`${String(index)}${line}`}>{line}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
