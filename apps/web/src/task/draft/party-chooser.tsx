import { useState, type ReactElement } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PartyView } from '@samenspel/contracts';
import { partyKinds, sideOfParty, sides } from '@samenspel/domain';
import { FilterSearch, Small, TextField, VisuallyHidden } from '../../ui';
import type { DraftValues } from './draft-values';
import { LoadWarning } from './load-warning';
import type { Region } from './region';

interface PartyChooserProps {
  readonly region: Region;
}

const sideOf = ({ kind }: PartyView): number => sides.indexOf(sideOfParty[kind]);

/** Side by side, as they sit at the table. */
const bySideAndKind = (a: PartyView, b: PartyView): number =>
  sideOf(a) - sideOf(b) ||
  partyKinds.indexOf(a.kind) - partyKinds.indexOf(b.kind) ||
  a.name.localeCompare(b.name, 'nl');

/** All parties of the region: one press asks a party, and opens what goes with it. */
export function PartyChooser({ region }: PartyChooserProps): ReactElement {
  const { t } = useTranslation('draft');
  const [text, setText] = useState('');
  const { control } = useFormContext<DraftValues>();
  const asked = useFieldArray({ control, name: 'parties' });
  const shown = region.parties
    .filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()))
    .toSorted(bySideAndKind);
  return (
    <fieldset className="sam-chooser">
      <legend className="utrecht-form-label">{t('who.parties')}</legend>
      <Small>{t('who.partiesHint')}</Small>
      <Small>
        {t('who.essentialHint')} {t('who.contactHint')}
      </Small>
      <FilterSearch
        label={t('who.find')}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <p role="status">{t('who.asked', { count: asked.fields.length })}</p>
      {shown.length === 0 && <p>{t('who.none', { text })}</p>}
      <ul className="sam-rows">
        {shown.map((party) => (
          <PartyChoice
            key={party.id}
            party={party}
            region={region}
            at={asked.fields.findIndex(({ partyId }) => partyId === party.id)}
            onAsk={() => {
              asked.append(
                { partyId: party.id, essential: false, whyEssential: '', contactSeatId: '' },
                { shouldFocus: false },
              );
            }}
            onLeaveOut={asked.remove}
          />
        ))}
      </ul>
    </fieldset>
  );
}

interface PartyChoiceProps extends PartyChooserProps {
  readonly party: PartyView;
  /** Its place among the parties that are asked; -1 when it is not. */
  readonly at: number;
  readonly onAsk: () => void;
  readonly onLeaveOut: (at: number) => void;
}

function PartyChoice({ party, region, at, onAsk, onLeaveOut }: PartyChoiceProps): ReactElement {
  const { t } = useTranslation('task');
  const isAsked = at !== -1;
  return (
    <li className="sam-rows__row">
      <label className="sam-check">
        <input
          type="checkbox"
          checked={isAsked}
          onChange={() => {
            if (isAsked) onLeaveOut(at);
            else onAsk();
          }}
        />
        <span>
          {party.name}
          <span className="sam-check__hint">{t(`partyKind.${party.kind}`)}</span>
        </span>
      </label>
      {isAsked && <AskedParty party={party} region={region} at={at} />}
    </li>
  );
}

type AskedPartyProps = Pick<PartyChoiceProps, 'party' | 'region' | 'at'>;

/** One line beside the name: there may be forty of these. */
function AskedParty({ party, region, at }: AskedPartyProps): ReactElement {
  const { t } = useTranslation(['draft', 'task']);
  const { register, watch } = useFormContext<DraftValues>();
  const held = region.seats.filter((seat) => seat.party.id === party.id && seat.person !== null);
  return (
    <div className="sam-chooser__more">
      <label className="sam-check">
        <input type="checkbox" {...register(`parties.${at}.essential`)} />
        <span>
          {t('who.essential')} <VisuallyHidden>({party.name})</VisuallyHidden>
        </span>
      </label>
      <label className="sam-filter sam-chooser__contact">
        <VisuallyHidden>{t('who.contact', { party: party.name })}</VisuallyHidden>
        <select
          {...register(`parties.${at}.contactSeatId`)}
          className="utrecht-select utrecht-select--html-select sam-select"
        >
          <option value="">{t('who.contactAny')}</option>
          {held.map(({ id, person, functionName }) => (
            <option key={id} value={id}>
              {person?.name}, {functionName}
            </option>
          ))}
        </select>
      </label>
      <LoadWarning load={region.load.find(({ partyId }) => partyId === party.id)} party={party} />
      {watch(`parties.${at}.essential`) && (
        <div className="sam-chooser__why">
          <TextField
            name={`parties.${at}.whyEssential`}
            label={t('who.why', { party: party.name })}
            required
            maxLength={300}
          />
        </div>
      )}
    </div>
  );
}
