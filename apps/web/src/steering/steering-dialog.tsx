import type { CommandPreview, CommandPreviewBody, TaskView } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, ChangeList, ConfirmDialog, Paragraph, useProblemWords, type Told } from '../ui';
import { useDayWords } from '../consultation/use-day-words';
import { useAwayWords } from '../task/use-away-words';
import { commandOf, firstValues, type Dialog, type SteerValues } from './command-of';
import { HandoverEffect } from './handover-effect';
import { SteerFields } from './steer-fields';
import { nameOf, ToldByName } from './told-by-name';
import { useDateChanges } from './use-date-changes';
import { useFaultWords } from './use-fault-words';
import { useGiveCommand } from './use-give-command';
import { usePreview } from './use-preview';

interface SteeringDialogProps {
  readonly task: TaskView;
  readonly steer: Dialog;
  /** The command that is taken back. */
  readonly commandId?: string | undefined;
  /** The day that somebody asked for, to start from. */
  readonly lastDay?: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Shows what a command would do before it is given: dates before and after, who is told by name, and why not. */
export function SteeringDialog({ task, steer, commandId, lastDay, open, onClose }: SteeringDialogProps): ReactElement {
  const { t } = useTranslation('steering');
  const words = useProblemWords();
  const [values, setValues] = useState<SteerValues>(() => firstValues(task, lastDay));
  const command = commandOf(steer, task, { ...values, commandId });
  const preview = usePreview(task.id, open ? command : undefined);
  const give = useGiveCommand(task.id, onClose);
  const faults = preview.data?.faults ?? [];
  const isReminder = steer === 'remind';
  const [nobodyChosen, setNobodyChosen] = useState(false);
  return (
    <ConfirmDialog
      open={open}
      title={t(`title.${steer}`)}
      confirmLabel={t(`confirm.${steer}`)}
      reasonRequired={!isReminder && steer !== 'undo'}
      told={isReminder ? toChoose(preview.data) : []}
      toldTitle={t('told.choose')}
      busy={give.isPending || preview.isFetching}
      blocked={command === undefined || faults.length > 0 || isIncomplete(command)}
      onConfirm={({ reason, toldIds }) => {
        const chosen = isReminder ? { personIds: toldIds } : {};
        setNobodyChosen(isReminder && toldIds.length === 0);
        if (command !== undefined && !(isReminder && toldIds.length === 0))
          give.mutate({ ...command, reason, ...chosen });
      }}
      onClose={onClose}
    >
      <Paragraph>{t(`explains.${steer}`)}</Paragraph>
      <SteerFields task={task} steer={steer} values={values} onChange={setValues} />
      {preview.error !== null && <Alert kind="error">{words(preview.error)}</Alert>}
      {give.error !== null && <Alert kind="error">{words(give.error)}</Alert>}
      {nobodyChosen && <Alert kind="error">{t('told.chooseSomebody')}</Alert>}
      <Effect preview={preview.data} values={values} steer={steer} onChange={setValues} />
    </ConfirmDialog>
  );
}

/** Nobody was chosen yet who takes the task over. */
const isIncomplete = (command: CommandPreviewBody): boolean =>
  command.kind === 'hand-over' && command.toPersonId === undefined;

interface EffectProps {
  readonly preview: CommandPreview | undefined;
  readonly steer: Dialog;
  readonly values: SteerValues;
  readonly onChange: (values: SteerValues) => void;
}

function Effect({ preview, steer, values, onChange }: EffectProps): ReactElement {
  const { t } = useTranslation('steering');
  const faultWords = useFaultWords();
  const changes = useDateChanges(preview?.changes ?? []);
  if (preview === undefined) return <p aria-live="polite">{t('loading')}</p>;
  if (preview.faults.length > 0)
    return (
      <Alert kind="warning" title={t('refusedNow')}>
        {preview.faults.map((fault) => (
          <p key={fault.code}>{faultWords(fault)}</p>
        ))}
      </Alert>
    );
  if (steer === 'remind') return <MailsGo preview={preview} />;
  if (preview.handover !== null)
    return (
      <>
        <HandoverEffect handover={preview.handover} values={values} onChange={onChange} fixed={steer === 'undo'} />
        {preview.told.length > 0 && (
          <ToldByName steer={steer} told={preview.told} values={values} onChange={onChange} />
        )}
      </>
    );
  return (
    <>
      <h3 className="utrecht-heading-3">{t('effect')}</h3>
      {changes.length === 0 && <Paragraph>{t('noDates')}</Paragraph>}
      <ChangeList changes={changes} />
      <Warnings preview={preview} />
      <ToldByName steer={steer} told={preview.told} values={values} onChange={onChange} />
      {preview.told.length > 0 && <MailsGo preview={preview} />}
    </>
  );
}

/** Days in the new windows on which people may be away. */
function Warnings({ preview: { warnings } }: { readonly preview: CommandPreview }): ReactElement | null {
  const { t } = useTranslation('steering');
  const awayWords = useAwayWords();
  if (warnings.length === 0) return null;
  return (
    <Alert kind="warning" title={t('watch')}>
      <ul className="sam-plain-list">
        {warnings.map((warning) => (
          <li key={JSON.stringify(warning)}>{awayWords(warning)}</li>
        ))}
      </ul>
    </Alert>
  );
}

function MailsGo({ preview: { mailsGo } }: { readonly preview: CommandPreview }): ReactElement {
  const { t } = useTranslation('steering');
  const day = useDayWords();
  if (mailsGo === null) return <Paragraph>{t('told.goesNow')}</Paragraph>;
  return <Paragraph>{t('told.goesLater', { day: day(mailsGo.on), time: mailsGo.time })}</Paragraph>;
}

const toChoose = (preview: CommandPreview | undefined): readonly Told[] =>
  (preview?.told ?? []).map((person) => ({ id: person.personId, name: nameOf(person) }));
