import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { AgendaList, TaskDraftView } from '@samenspel/contracts';
import { useRead, useSend } from '../../api';
import { Alert, Button, ButtonRow, useProblemWords } from '../../ui';
import { pathOfDraft } from '../paths';

/** Begins a draft on the agenda of the region; nothing is sent before "Start de opgave". */
export function NewTaskButton({ programmeId }: { readonly programmeId: string }): ReactElement {
  const { t } = useTranslation('task');
  const navigate = useNavigate();
  const problemWords = useProblemWords();
  const agendaId = useRead<AgendaList>(`/programmes/${programmeId}/agendas`).data?.items[0]?.id;
  const path = `/programmes/${programmeId}/task-drafts`;
  const create = useSend<{ agendaId: string }, TaskDraftView>({ method: 'POST', path, refreshes: [path] });
  const press = (): void => {
    if (agendaId === undefined) return;
    create.mutate({ agendaId }, { onSuccess: ({ id }) => void navigate(pathOfDraft(id)) });
  };
  return (
    <>
      {create.error && <Alert kind="error">{problemWords(create.error)}</Alert>}
      <ButtonRow>
        <Button weight="primary" busy={create.isPending || agendaId === undefined} onClick={press}>
          {t('list.create')}
        </Button>
      </ButtonRow>
    </>
  );
}
