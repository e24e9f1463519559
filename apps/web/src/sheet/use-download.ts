import { useMutation } from '@tanstack/react-query';
import { useMessages, useProblemWords } from '../ui';
import { problemFromResponse } from '../api/problem-from-response';

interface Download {
  readonly isPending: boolean;
  readonly start: () => void;
}

/** Fetches a sheet and offers it as a file; a refusal is said on the page instead of saved in the file. */
export function useDownload(path: string, name: string): Download {
  const showMessage = useMessages();
  const words = useProblemWords();
  const { isPending, mutate } = useMutation({
    mutationFn: () => fetchSheet(path),
    onSuccess: (file) => {
      offerFile(file, `${name}.csv`);
    },
    onError: (error) => {
      showMessage({ text: words(error) });
    },
  });
  return {
    isPending,
    start: () => {
      mutate();
    },
  };
}

async function fetchSheet(path: string): Promise<Blob> {
  const headers = { accept: 'text/csv', 'accept-language': document.documentElement.lang };
  const response = await fetch(`/api/v1${path}`, { headers, credentials: 'same-origin' });
  if (!response.ok) throw await problemFromResponse(response);
  return response.blob();
}

function offerFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
