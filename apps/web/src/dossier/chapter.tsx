import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Small } from '../ui';

export const chapters = [
  'charter',
  'people',
  'course',
  'changes',
  'risks',
  'reopenings',
  'proposals',
  'consultations',
  'decisions',
  'anchoring',
  'chain',
  'rules',
  'mails',
  'proof',
] as const;
export type ChapterName = (typeof chapters)[number];

interface ChapterProps {
  readonly name: ChapterName;
  readonly children: ReactNode;
}

/** A part of the dossier with the number that the table of contents gives it. */
export function Chapter({ name, children }: ChapterProps): ReactElement {
  const { t } = useTranslation('dossier');
  return (
    <section aria-labelledby={name} className="sam-section sam-dossier__chapter">
      <h2 id={name} className="utrecht-heading-2" tabIndex={-1}>
        {chapters.indexOf(name) + 1}. {t(`chapter.${name}`)}
      </h2>
      {children}
    </section>
  );
}

/** No `nav`: that is for finding one's way in the app and stays off paper, where these chapters are wanted too. */
export function TableOfContents(): ReactElement {
  const { t } = useTranslation('dossier');
  return (
    <section aria-labelledby="contents" className="sam-section sam-card">
      <h2 id="contents" className="utrecht-heading-2">
        {t('contents')}
      </h2>
      <ol className="sam-points">
        {chapters.map((name) => (
          <li key={name}>
            <a href={`#${name}`} className="utrecht-link utrecht-link--html-a">
              {t(`chapter.${name}`)}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function NothingHere(): ReactElement {
  const { t } = useTranslation('dossier');
  return <Small>{t('none')}</Small>;
}

interface FactsProps {
  readonly facts: readonly (readonly [term: string, value: ReactNode])[];
}

export function Facts({ facts }: FactsProps): ReactElement {
  const { t } = useTranslation('dossier');
  return (
    <dl className="sam-answers">
      {facts.map(([term, value]) => (
        <div key={term} className="sam-answers__answer">
          <dt>{term}</dt>
          <dd className="sam-typed">{value === '' ? t('noText') : value}</dd>
        </div>
      ))}
    </dl>
  );
}
