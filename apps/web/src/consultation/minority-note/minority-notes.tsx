import type { MinorityNoteView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Texts } from '../proposal-text';

/** What colleagues saw differently, in their own words and under their own names. */
export function MinorityNotes({ notes }: { readonly notes: readonly MinorityNoteView[] }): ReactElement {
  const { t } = useTranslation(['consultation', 'handling']);
  return (
    <>
      {notes.map(({ party, by, text }) => (
        <figure key={`${party.id} ${by} ${text}`} className="sam-quote">
          <blockquote>
            <Texts text={text} />
          </blockquote>
          <figcaption className="sam-small">{t('handling:minorityNoteBy', { name: by, party: party.name })}</figcaption>
        </figure>
      ))}
    </>
  );
}
