import type { CommandBody, CommandPreviewBody, CommandView } from '@samenspel/contracts';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { apiGet, apiPost, isApiProblem } from '../api';
import { useNavigate } from 'react-router';
import { pathOfTask, pathOfTaskPart } from '../task/paths';
import { UNDO } from './undo-address';
import { useMessages } from '../ui';
import type { Steer } from './possible-steers';
import { useFaultWords } from './use-fault-words';

export type Given = CommandPreviewBody & { readonly reason: string; readonly personIds?: readonly string[] };

// Together a minute and a half: a process that was away has settled it by then, and else the log tells it.
const looksAfterMs = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000];

/** Gives the command and tells what became of it; of one that is being processed as soon as that is known. */
export function useGiveCommand(taskId: string, onGiven: () => void): UseMutationResult<CommandView, Error, Given> {
  const idOf = useCommandIds();
  const queries = useQueryClient();
  const tell = useTellOutcome(taskId);
  const refresh = (): void => {
    const starts = [`/tasks/${taskId}`, '/steps/', '/work', '/programmes/'];
    void queries.invalidateQueries({
      predicate: ({ queryKey: [path] }) => typeof path === 'string' && starts.some((start) => path.startsWith(start)),
    });
  };
  const follow = async (command: CommandView): Promise<void> => {
    tell(command);
    const settled = command.status === 'accepted' ? await untilSettled(command.id) : undefined;
    if (settled) tell(settled);
    refresh();
  };
  return useMutation({
    mutationFn: async (given: Given) => {
      const body = { ...given, id: idOf.get(given) } as CommandBody;
      try {
        return await apiPost<CommandView>(`/tasks/${taskId}/commands`, body);
      } catch (error) {
        // Refused for good: whoever tries again gives a new command. A lost answer may have been a yes.
        if (isApiProblem(error) && error.status === 409) idOf.forget(given);
        throw error;
      }
    },
    onSuccess: (command, given) => {
      idOf.forget(given);
      onGiven();
      refresh();
      void follow(command);
    },
  });
}

async function untilSettled(commandId: string): Promise<CommandView | undefined> {
  for (const ms of looksAfterMs) {
    await new Promise((resolve) => setTimeout(resolve, ms));
    const command = await apiGet<CommandView>(`/commands/${commandId}`).catch(() => undefined);
    if (command !== undefined && command.status !== 'accepted') return command;
  }
  return undefined;
}

function useTellOutcome(taskId: string): (command: CommandView) => void {
  const { t } = useTranslation('steering');
  const showMessage = useMessages();
  const faultWords = useFaultWords();
  const navigate = useNavigate();
  return ({ id, status, kind, refusal, logLineId, canBeUndone }) => {
    const line = logLineId === null ? '' : `#${logLineId}`;
    const link = { to: `${pathOfTaskPart(taskId, 'verloop')}${line}`, text: t('toLog') };
    // A pause is not undone, but ended: its days count.
    const undone = status === 'settled' && kind === 'pause' ? 'resume' : canBeUndone ? id : undefined;
    const undo = (): void => void navigate(`${pathOfTask(taskId)}?${UNDO}=${undone ?? ''}`);
    const text = {
      accepted: () => t('processing'),
      settled: () => t(`done.${kind as Steer | 'undo'}`),
      refused: () => t('refused', { reason: refusal === null ? '' : faultWords({ field: '', ...refusal }) }),
    }[status]();
    showMessage({ text, link, ...(undone === undefined ? {} : { undo }) });
  };
}

/** The same content has the same id until it was answered: after a lost connection it is still one command. */
function useCommandIds(): { get: (given: Given) => string; forget: (given: Given) => void } {
  const ids = useRef(new Map<string, string>());
  const keyOf = (given: Given): string => JSON.stringify(given);
  return {
    get: (given) => {
      const id = ids.current.get(keyOf(given)) ?? crypto.randomUUID();
      ids.current.set(keyOf(given), id);
      return id;
    },
    forget: (given) => void ids.current.delete(keyOf(given)),
  };
}
