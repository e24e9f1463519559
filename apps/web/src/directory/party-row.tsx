import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DirectoryParty } from '@samenspel/contracts';
import { TextLink } from '../ui';
import type { PartyEntry } from './arrange-directory';
import { LoadMark } from './load-meter';
import { pathOfParty } from './paths';

/** A party in the list: what it is, what it does for whom, with how many people, and how much is asked of it. */
export function PartyRow({ entry: { party, people, load } }: { readonly entry: PartyEntry }): ReactElement {
  const { t } = useTranslation('directory');
  const kindWords = useKindWords();
  return (
    <li className="sam-rows__row">
      <p>
        <TextLink to={pathOfParty(party.id)}>
          <strong>{party.name}</strong>
        </TextLink>
      </p>
      <p className="sam-small">
        {kindWords(party)} · {t('people', { count: people })}
      </p>
      {party.expertise !== '' && <p>{party.expertise}</p>}
      {party.serves !== '' && (
        <p>
          {t('serves')}: {party.serves}
        </p>
      )}
      {load && load.state !== 'none' && (
        <p className="sam-beside">
          <LoadMark load={load} />
        </p>
      )}
    </li>
  );
}

/** "Toegang van Haarlem". */
export function useKindWords(): (party: DirectoryParty) => string {
  const { t } = useTranslation(['directory', 'task']);
  return ({ kind, municipalityName }) => {
    const words = t(`task:partyKind.${kind}`);
    return municipalityName === null ? words : t('ofMunicipality', { kind: words, municipality: municipalityName });
  };
}
