import { useMutation } from '@tanstack/react-query';
import { ApiProblem, useAnswerLinkId } from '../api';
import { useMessages, useProblemWords } from '../ui';

interface CalendarFile {
  readonly isPending: boolean;
  readonly download: () => void;
}

/** Saves a meeting as a calendar file. It is fetched and not linked to, because a page of a link names it in a header. */
export function useCalendarFile(meetingId: string): CalendarFile {
  const linkId = useAnswerLinkId();
  const showMessage = useMessages();
  const words = useProblemWords();
  const { isPending, mutate } = useMutation({
    mutationFn: () => fetchFile(meetingId, linkId),
    onSuccess: offer,
    onError: (error) => {
      showMessage({ text: words(error) });
    },
  });
  return {
    isPending,
    download: () => {
      mutate();
    },
  };
}

async function fetchFile(meetingId: string, linkId: string | undefined): Promise<Blob> {
  const headers = { accept: 'text/calendar', 'accept-language': document.documentElement.lang };
  const response = await fetch(`/api/v1/meetings/${meetingId}/calendar`, {
    headers: linkId === undefined ? headers : { ...headers, 'samenspel-link': linkId },
    credentials: 'same-origin',
  }).catch((error: unknown) => {
    throw new ApiProblem({ status: 0, code: 'OFFLINE', title: String(error) });
  });
  if (!response.ok) throw new ApiProblem({ status: response.status, code: 'UNEXPECTED', title: response.statusText });
  return response.blob();
}

function offer(file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = 'samenspel.ics';
  link.click();
  URL.revokeObjectURL(url);
}
