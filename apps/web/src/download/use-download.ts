import { useMutation } from '@tanstack/react-query';
import { useAnswerLinkId } from '../api';
import { requestFile } from '../api/request';
import { useMessages, useProblemWords } from '../ui';
import { offerFile } from './offer-file';
import { useSizeWords } from './use-size-words';

export interface FileOfServer {
  readonly path: string;
  readonly type: 'text/csv' | 'text/calendar' | 'application/pdf' | 'application/vnd.oasis.opendocument.text';
  readonly name: string;
}

interface Options extends FileOfServer {
  /** What to say when it has been saved; absent: nothing. */
  readonly saved?: (name: string, size: string) => string;
}

interface Download {
  readonly isPending: boolean;
  readonly start: () => void;
}

/**
 * Fetches a file of the server and offers it. It is not linked to, because a page of a link names it in a header; and a
 * refusal is said on the page instead of saved in the file.
 */
export function useDownload({ path, type, name, saved }: Options): Download {
  const linkId = useAnswerLinkId();
  const showMessage = useMessages();
  const words = useProblemWords();
  const sizeWords = useSizeWords();
  const { isPending, mutate } = useMutation({
    mutationFn: () => requestFile({ path, accept: type, ...(linkId === undefined ? {} : { linkId }) }),
    onSuccess: (file) => {
      offerFile(file, name);
      if (saved) showMessage({ text: saved(name, sizeWords(file.size)) });
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
