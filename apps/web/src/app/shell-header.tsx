import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { languages, type Language } from '@samenspel/i18n';
import { apiPatch } from '../api/api';
import { useSignOut, type Session } from '../access/session';
import { changeLanguage } from '../i18n/i18n';
import { useLanguage } from '../i18n/use-language';

// Who opens an answer link from a mail has no session, and does not wait for this.
const SearchField = lazy(() => import('../search/search-field'));

interface ShellHeaderProps {
  readonly session: Session | undefined;
}

/** Language switch for everybody; search, name and sign-out for who is signed in. */
export function ShellHeader({ session }: ShellHeaderProps): ReactElement {
  return (
    <div className="sam-header__tools">
      {session && (
        <Suspense fallback={null}>
          <SearchField />
        </Suspense>
      )}
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
      <Link to="/mijn-agenda" className="utrecht-link utrecht-link--html-a">
        {t('header.ownCalendar')}
      </Link>
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
