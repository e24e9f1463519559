import type { ToldPerson } from '@samenspel/contracts';
import { toldWhys } from '@samenspel/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CounterWithNames, Paragraph } from '../ui';
import type { Dialog, Group, SteerValues } from './command-of';

interface ToldByNameProps {
  readonly steer: Dialog;
  readonly told: readonly ToldPerson[];
  readonly values: SteerValues;
  readonly onChange: (values: SteerValues) => void;
}

export const nameOf = ({ personName, partyName }: ToldPerson): string =>
  partyName === null ? personName : `${personName} (${partyName})`;

/** Who is told in any case when it is this command; the others are chosen. */
const groupsToChoose: Partial<Record<Dialog, readonly Group[]>> = {
  extend: ['work-group', 'parties', 'followers'],
  replan: ['work-group', 'parties', 'followers'],
  pause: ['work-group', 'parties', 'followers'],
  resume: ['work-group', 'parties', 'followers'],
  cancel: ['followers'],
};

/** Who gets a mail about it: the names behind the count, and which groups besides those who must act. */
export function ToldByName({ steer, told, values, onChange }: ToldByNameProps): ReactElement {
  const { t } = useTranslation('steering');
  return (
    <>
      <h3 className="utrecht-heading-3">{t('told.title')}</h3>
      {told.length === 0 ? (
        <Paragraph>{t('told.nobody')}</Paragraph>
      ) : (
        <CounterWithNames
          sentence={t('told.sentence', { count: told.length })}
          groups={toldWhys
            .map((why) => ({
              title: t(`told.why.${why}`),
              names: told.filter((one) => one.why === why).map((one) => nameOf(one)),
            }))
            .filter(({ names }) => names.length > 0)}
        />
      )}
      <Groups groups={groupsToChoose[steer] ?? []} values={values} onChange={onChange} />
    </>
  );
}

interface GroupsProps {
  readonly groups: readonly Group[];
  readonly values: SteerValues;
  readonly onChange: (values: SteerValues) => void;
}

function Groups({ groups, values, onChange }: GroupsProps): ReactElement | null {
  const { t } = useTranslation('steering');
  if (groups.length === 0) return null;
  const toggle = (group: Group): readonly Group[] =>
    values.tell.includes(group) ? values.tell.filter((one) => one !== group) : [...values.tell, group];
  return (
    <fieldset className="sam-told">
      <legend className="utrecht-form-label">{t('told.also')}</legend>
      {groups.map((group) => (
        <label key={group} className="sam-check">
          <input
            type="checkbox"
            checked={values.tell.includes(group)}
            onChange={() => {
              onChange({ ...values, tell: toggle(group) });
            }}
          />{' '}
          {t(`told.why.${group}`)}
        </label>
      ))}
    </fieldset>
  );
}
