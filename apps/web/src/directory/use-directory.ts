import type { DirectoryView, LoadView } from '@samenspel/contracts';
import { useRead } from '../api';

/** Both are read whole: a programme has hundreds of people, and every filter then answers at once. */
export const useDirectory = (programmeId: string): ReturnType<typeof useRead<DirectoryView>> =>
  useRead<DirectoryView>(`/programmes/${programmeId}/directory`);

export const useLoad = (programmeId: string): LoadView['items'] =>
  useRead<LoadView>(`/programmes/${programmeId}/load`).data?.items ?? [];
