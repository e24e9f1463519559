import { useMutation } from '@tanstack/react-query';
import { useAnswerLinkId } from '../api';
import { requestFile } from '../api/request';
import { useMessages, useProblemWords } from '../ui';
import { offerFile } from './offer-file';

interface FileOfServer {
  readonly path: string;
  readonly type: 'text/csv' | 'text/calendar';
  readonly name: string;
}

interface Download {
  readonly isPending: boolean;
  readonly start: () => void;
}

/**
 * Fetches a file of the server and offers it. It is not linked to, because a page of a link names it in a header; and a
 * refusal is said on the page instead of saved in the file.
 */
export function useDownload({ path, type, name }: FileOfServer): Download {
  const linkId = useAnswerLinkId();
  const showMessage = useMessages();
  const words = useProblemWords();
  const { isPending, mutate } = useMutation({
    mutationFn: () => requestFile({ path, accept: type, ...(linkId === undefined ? {} : { linkId }) }),
    onSuccess: (file) => {
      offerFile(file, name);
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
