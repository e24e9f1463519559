import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '@samenspel/i18n';
import { apiPatch } from '../api/api';
import { useSignOut, type Session } from '../access/session';
import { changeLanguage } from '../i18n/i18n';
import { useLanguage } from '../i18n/use-language';

interface ShellHeaderProps {
  readonly session: Session | undefined;
}

/** Language switch for everybody; name and sign-out for who is signed in. */
export function ShellHeader({ session }: ShellHeaderProps): ReactElement {
  return (
    <div className="sam-header__tools">
      <LanguageSwitch session={session} />
      {session && <WhoIsHere session={session} />}
    </div>
  );
}

function LanguageSwitch({ session }: ShellHeaderProps): ReactElement {
  const { t } = useTranslation();
  const current = useLanguage();
  // The page changes at once; that the person is remembered with it may fail without anybody being bothered.
  const remember = useMutation({ mutationFn: (language: Language) => apiPatch('/persons/me', { language }) });
  const choose = async (language: Language): Promise<void> => {
    await changeLanguage(language);
    if (session) remember.mutate(language);
  };
  return (
    <div role="group" aria-label={t('language.label')} className="sam-language">
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          className="sam-language__choice"
          onClick={() => void choose(language)}
        >
          <abbr title={t(`language.${language}`)}>{language.toUpperCase()}</abbr>
        </button>
      ))}
    </div>
  );
}

function WhoIsHere({ session }: { readonly session: Session }): ReactElement {
  const { t } = useTranslation();
  const signOut = useSignOut();
  const party = session.seats[0]?.partyName;
  return (
    <div className="sam-person">
      <span className="sam-person__name">
        <span className="sam-visually-hidden">{t('header.signedInAs', { name: '' })}</span>
        {session.person.name}
        {party && <span className="sam-person__party">{party}</span>}
      </span>
      <button
        type="button"
        className="sam-header__button"
        onClick={() => {
          signOut.mutate(undefined);
        }}
      >
        {t('header.signOut')}
      </button>
    </div>
  );
}
