import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaunchPreviewView, TaskDraftView } from '@samenspel/contracts';
import { samplePeopleQuery } from '../../access/sample-people';
import { Disclosure, SelectField, Small, TextField, Today } from '../../ui';
import { PlanSteps } from '../plan-steps';
import { DraftPart } from './draft-part';
import { policyNumbers, type PolicyNumber } from './draft-values';
import { PlannedDates } from './planned-dates';
import type { Region } from './region';
import { Signals } from './signals';

interface WhenPartProps {
  readonly draft: TaskDraftView;
  readonly region: Region;
  readonly preview: LaunchPreviewView | undefined;
}

/** *Wanneer*: the numbers of the policy, and at once every date and reminder that follows from them. */
export function WhenPart({ region, preview }: WhenPartProps): ReactElement {
  const { t } = useTranslation('draft');
  return (
    <DraftPart part="when">
      <PolicyNumbers region={region} />
      <TextField name="startsOn" type="date" label={t('when.startsOn')} hint={t('when.startsOnHint')} />
      <Pace />
      {preview && (
        <Today value={preview.plan.today}>
          <PlannedDates plan={preview.plan} />
          <Signals signals={preview.signals.filter(({ field }) => field === 'policy')} />
          <Disclosure summary={t('when.why')}>
            <PlanSteps steps={preview.plan.steps} />
          </Disclosure>
        </Today>
      )}
    </DraftPart>
  );
}

function PolicyNumbers({ region: { policy } }: Pick<WhenPartProps, 'region'>): ReactElement {
  const { t } = useTranslation('draft');
  return (
    <fieldset className="sam-chooser">
      <legend className="utrecht-form-label">{t('when.policy')}</legend>
      <Small>{t('when.policyHint')}</Small>
      <div className="sam-numbers">
        {policyNumbers.map((name) => (
          <TextField
            key={name}
            name={`policy.${name}`}
            type="number"
            label={t(`when.number.${name}`)}
            hint={t('when.ofAgenda', { value: ofAgenda(policy, name) })}
            required
          />
        ))}
      </div>
    </fieldset>
  );
}

function ofAgenda(policy: Region['policy'], name: PolicyNumber): number {
  if (name === 'iterations.count') return policy.iterations.count;
  const [section] = name.split('.') as ['invitation'];
  return policy[section].days;
}

/** A sample may run faster than the world; a real region has no such choice. */
function Pace(): ReactElement | null {
  const { t } = useTranslation('draft');
  const isSample = (useQuery(samplePeopleQuery).data ?? []).length > 0;
  if (!isSample) return null;
  return (
    <SelectField
      name="workingDayMs"
      label={t('when.pace')}
      hint={t('when.paceHint')}
      options={[
        { value: '60000', label: t('when.paceMinute') },
        { value: '5000', label: t('when.paceSecond') },
      ]}
    />
  );
}
