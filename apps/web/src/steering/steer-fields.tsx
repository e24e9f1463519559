import type { TaskView } from '@samenspel/contracts';
import { overrideSubjects } from '@samenspel/domain';
import { useId, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../ui';
import type { Dialog, SteerValues } from './command-of';
import { rulesOf } from './possible-steers';

interface SteerFieldsProps {
  readonly task: TaskView;
  readonly steer: Dialog;
  readonly values: SteerValues;
  readonly onChange: (values: SteerValues) => void;
}

/** What a command needs to know beside its reason; the effect below follows every change. */
export function SteerFields(props: SteerFieldsProps): ReactElement | null {
  if (props.steer === 'extend') return <LastDay {...props} />;
  if (props.steer === 'override') return <Rule {...props} />;
  return null;
}

function LastDay({ task, values, onChange }: SteerFieldsProps): ReactElement {
  const { t } = useTranslation('steering');
  const id = useId();
  return (
    <div className="utrecht-form-field sam-field">
      <label className="utrecht-form-label" htmlFor={id}>
        {t('lastDay')}
      </label>
      <input
        id={id}
        type="date"
        min={task.now?.deadline.lastDay}
        value={values.lastDay}
        className="utrecht-textbox utrecht-textbox--html-input sam-input--date"
        onChange={(event) => {
          onChange({ ...values, lastDay: event.target.value });
        }}
      />
    </div>
  );
}

function Rule({ task, values, onChange }: SteerFieldsProps): ReactElement {
  const { t } = useTranslation('steering');
  const essential = task.parties.filter((party) => party.essential);
  return (
    <>
      <Select
        look="field"
        label={t('rule')}
        value={values.rule}
        options={rulesOf(task).map((rule) => ({ value: rule, label: t(`rules.${rule}`) }))}
        onChange={({ target: { value } }) => {
          const rule = overrideSubjects.find((subject) => subject === value) ?? '';
          onChange({ ...values, rule });
        }}
      />
      {values.rule === 'essential-party' && (
        <Select
          look="field"
          label={t('party')}
          value={values.partyId}
          options={essential.map(({ party }) => ({ value: party.id, label: party.name }))}
          onChange={({ target: { value: partyId } }) => {
            onChange({ ...values, partyId });
          }}
        />
      )}
    </>
  );
}
