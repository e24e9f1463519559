import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '@samenspel/i18n';
import { Link, NavLink, useLocation } from 'react-router';

export interface NavigationItem {
  readonly to: string;
  /** The key of its words below `nav` in the namespace `common`. */
  readonly name: keyof Catalogue['common']['nav'];
}

interface PageShellProps {
  readonly header: ReactNode;
  readonly navigation: readonly NavigationItem[];
  readonly children: ReactNode;
}

export function PageShell({ header, navigation, children }: PageShellProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="sam-shell">
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus sam-skip" href="#inhoud">
        {t('skipToContent')}
      </a>
      <header className={navigation.length > 0 ? 'sam-header sam-header--with-menu' : 'sam-header'}>
        <div className="sam-header__bar">
          <Link to="/" className="sam-header__product">
            <ProductMark />
            {t('productName')}
          </Link>
          {header}
        </div>
        {navigation.length > 0 && <MainNavigation items={navigation} />}
      </header>
      <main id="inhoud" tabIndex={-1} className="sam-main">
        {children}
      </main>
      <footer className="sam-footer" aria-label={t('footer.label')}>
        <div className="sam-footer__content">
          <Link to="/toegankelijkheid" className="utrecht-link utrecht-link--html-a">
            {t('footer.accessibility')}
          </Link>
        </div>
      </footer>
    </div>
  );
}

function MainNavigation({ items }: { readonly items: readonly NavigationItem[] }): ReactElement {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === pathname;
  return (
    <nav aria-label={t('header.mainNavigation')} className="sam-nav">
      <button
        type="button"
        className="sam-nav__toggle"
        aria-expanded={open}
        onClick={() => {
          setOpenAt(open ? undefined : pathname);
        }}
      >
        {t('header.menu')}
      </button>
      <ul className={open ? 'sam-nav__items sam-nav__items--open' : 'sam-nav__items'}>
        {items.map(({ to, name }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'} className="sam-nav__link">
              {t(`nav.${name}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ProductMark(): ReactElement {
  return (
    <svg className="sam-header__mark" viewBox="0 0 44 16" aria-hidden="true">
      <path d="M3 8h38" className="sam-header__rail" />
      <circle cx="5" cy="8" r="4" />
      <circle cx="22" cy="8" r="6.5" />
      <circle cx="22" cy="8" r="2.5" className="sam-header__eye" />
      <circle cx="39" cy="8" r="3.2" className="sam-header__open" />
    </svg>
  );
}
