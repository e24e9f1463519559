import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useSearchParams } from 'react-router';
import { isTyping } from '../consultation/handle/use-shortcuts';

/** In the header of every page; `/` goes to it, as in many programs. */
export default function SearchField(): ReactElement {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const words = search.get('q') ?? '';
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
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
        aria-keyshortcuts="/"
        placeholder={t('header.search')}
        className="utrecht-textbox utrecht-textbox--html-input sam-search__field"
      />
    </Form>
  );
}
