import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaunchPreviewView, SecondLooksView, TaskDraftView } from '@samenspel/contracts';
import { useRead } from '../../api';
import { SecondLookPart } from '../../second-look/second-look-part';
import { Alert, Section, Skeleton, Today } from '../../ui';
import { DiscardDraft } from './discard-draft';
import { DraftPart } from './draft-part';
import { FaultList } from './fault-list';
import { faultsWithLook } from './faults-with-look';
import { LaunchButton } from './launch-button';
import { EscalationList } from './escalation-list';
import { MailList } from './mail-list';

interface CheckPartProps {
  readonly draft: TaskDraftView;
  readonly preview: LaunchPreviewView | undefined;
  readonly isLookAskedByAgenda: boolean;
  readonly flush: () => Promise<void>;
}

/** *Controleren*: what is still missing, every mail that will go, and the button that starts it all. */
export function CheckPart({ draft: saved, preview, isLookAskedByAgenda, flush }: CheckPartProps): ReactElement {
  const { t } = useTranslation('draft');
  const looks = useRead<SecondLooksView>(`/task-drafts/${saved.id}/second-looks`).data;
  const draft = { ...saved, faults: faultsWithLook(saved.faults, looks) };
  return (
    <DraftPart part="check">
      {draft.faults.length === 0 ? (
        <Alert kind="ok">{t('check.ready')}</Alert>
      ) : (
        <Section level={3} title={t('check.faults')}>
          <FaultList faults={draft.faults} />
        </Section>
      )}
      {looks && <SecondLookPart taskId={draft.id} view={looks} isAskedByAgenda={isLookAskedByAgenda} flush={flush} />}
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
