import '../../styles/draft.css';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterSearch, Small } from '../../ui';

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
  /** Whom "all of this kind" chooses together. */
  readonly group: string;
}

interface ChooserProps {
  readonly title: string;
  readonly hint: string;
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Many boxes that are ticked one by one or by group; a search makes a long list short. */
export function Chooser({ title, hint, candidates, chosen, onChoose }: ChooserProps): ReactElement {
  const { t } = useTranslation('preparation');
  const [words, setWords] = useState('');
  const ids = new Set(chosen);
  const found = candidates.filter((candidate) => matches(candidate, words));
  const set = (changed: readonly Candidate[], on: boolean): void => {
    const touched = new Set(changed.map((candidate) => candidate.id));
    onChoose(on ? [...new Set([...chosen, ...touched])] : chosen.filter((one) => !touched.has(one)));
  };
  return (
    <fieldset className="sam-chooser">
      <legend className="utrecht-form-label">
        {title} <span className="sam-field__need">({t('chosen', { count: chosen.length })})</span>
      </legend>
      <Small>{hint}</Small>
      <div className="sam-chooser__groups">
        {groupsOf(candidates).map(([group, members]) => (
          <Box
            key={group}
            label={t('allOf', { name: group })}
            checked={members.every((member) => ids.has(member.id))}
            onChange={(on) => {
              set(members, on);
            }}
          />
        ))}
      </div>
      <FilterSearch
        label={t('search')}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
        }}
      />
      <div className="sam-chooser__list" tabIndex={0} role="group" aria-label={title}>
        {found.length === 0 && <Small>{t('nobodyFound')}</Small>}
        {found.map((candidate) => (
          <Box
            key={candidate.id}
            label={candidate.name}
            detail={candidate.detail}
            checked={ids.has(candidate.id)}
            onChange={(on) => {
              set([candidate], on);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface BoxProps {
  readonly label: string;
  readonly detail?: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

function Box({ label, detail, checked, onChange }: BoxProps): ReactElement {
  return (
    <label className="sam-check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span>
        {label}
        {detail && <span className="sam-quiet"> {detail}</span>}
      </span>
    </label>
  );
}

function matches({ name, detail = '', group }: Candidate, words: string): boolean {
  const text = `${name} ${detail} ${group}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function groupsOf(candidates: readonly Candidate[]): [string, Candidate[]][] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) groups.set(candidate.group, [...(groups.get(candidate.group) ?? []), candidate]);
  return [...groups];
}
