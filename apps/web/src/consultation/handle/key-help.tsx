import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure, Paragraph } from '../../ui';
import { lettersAct, setLettersAct } from './letter-keys';

/** Which key does what, and the switch for who does not want it. */
export function KeyHelp(): ReactElement {
  const { t } = useTranslation(['consultation', 'handling']);
  const [act, setAct] = useState(lettersAct);
  return (
    <Disclosure summary={t('handling:keys')}>
      <Paragraph>{t('handling:keysText')}</Paragraph>
      <label className="sam-check">
        <input
          type="checkbox"
          checked={act}
          onChange={({ target }) => {
            setLettersAct(target.checked);
            setAct(target.checked);
          }}
        />{' '}
        {t('handling:keysOn')}
      </label>
    </Disclosure>
  );
}
