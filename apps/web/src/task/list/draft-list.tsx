import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDraftList, TaskDraftView } from '@samenspel/contracts';
import { instantWords } from '@samenspel/i18n';
import { useRead } from '../../api';
import { useLanguage } from '../../i18n/use-language';
import { Section, TextLink } from '../../ui';
import { pathOfDraft } from '../paths';

/** What the programme manager is still writing. */
export function DraftList({ programmeId }: { readonly programmeId: string }): ReactElement | null {
  const { t } = useTranslation('task');
  const drafts = useRead<TaskDraftList>(`/programmes/${programmeId}/task-drafts`).data?.items ?? [];
  if (drafts.length === 0) return null;
  return (
    <Section title={t('list.drafts')}>
      <ul className="sam-rows">
        {drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} />
        ))}
      </ul>
    </Section>
  );
}

function DraftRow({ draft: { id, title, faults, saved } }: { readonly draft: TaskDraftView }): ReactElement {
  const { t } = useTranslation('task');
  const language = useLanguage();
  return (
    <li className="sam-rows__row">
      <TextLink to={pathOfDraft(id)}>{title === '' ? t('list.draftUntitled') : title}</TextLink>
      <p className="sam-small">
        {faults.length === 0 ? t('list.draftReady') : t('list.draftFaults', { count: faults.length })}
        {' · '}
        {t('list.draftSaved', { moment: instantWords({ instant: saved, language }) })}
      </p>
    </li>
  );
}
