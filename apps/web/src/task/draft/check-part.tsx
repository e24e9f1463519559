import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaunchPreviewView, TaskDraftView } from '@samenspel/contracts';
import { Alert, Section, Skeleton, Today } from '../../ui';
import { DiscardDraft } from './discard-draft';
import { DraftPart } from './draft-part';
import { FaultList } from './fault-list';
import { LaunchButton } from './launch-button';
import { EscalationList } from './escalation-list';
import { MailList } from './mail-list';

interface CheckPartProps {
  readonly draft: TaskDraftView;
  readonly preview: LaunchPreviewView | undefined;
  readonly flush: () => Promise<void>;
}

/** *Controleren*: what is still missing, every mail that will go, and the button that starts it all. */
export function CheckPart({ draft, preview, flush }: CheckPartProps): ReactElement {
  const { t } = useTranslation('draft');
  return (
    <DraftPart part="check">
      {draft.faults.length === 0 ? (
        <Alert kind="ok">{t('check.ready')}</Alert>
      ) : (
        <Section level={3} title={t('check.faults')}>
          <FaultList faults={draft.faults} />
        </Section>
      )}
      {preview === undefined ? (
        <Skeleton />
      ) : (
        <Today value={preview.plan.today}>
          <Section level={3} title={t('check.mails')}>
            <MailList mails={preview.mails} />
          </Section>
          <EscalationList escalations={preview.escalations} />
          <LaunchButton draft={draft} preview={preview} flush={flush} />
        </Today>
      )}
      <DiscardDraft draft={draft} />
    </DraftPart>
  );
}
