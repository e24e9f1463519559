import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useSearchParams } from 'react-router';

/** In the header of every page; Ctrl (or Cmd) and K go to it: a single letter is no shortcut for who speaks to the page (WCAG 2.1.4). */
export default function SearchField(): ReactElement {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const words = search.get('q') ?? '';
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
  return (
    <Form action="/zoeken" role="search" aria-label={t('header.search')} className="sam-search">
      <input
        // What was searched for stays in the field, and a new search from elsewhere replaces it.
        key={words}
        ref={field}
        name="q"
        type="search"
        defaultValue={words}
        minLength={2}
        maxLength={100}
        required
        aria-label={t('header.search')}
        aria-keyshortcuts="Control+K Meta+K"
        placeholder={t('header.search')}
        className="utrecht-textbox utrecht-textbox--html-input sam-search__field"
      />
    </Form>
  );
}
