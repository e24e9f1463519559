import type { ReactElement } from 'react';
import { Button, Small, type Weight } from '../ui';
import '../styles/downloads.css';
import { useDownload, type FileOfServer } from './use-download';

interface DocumentDownloadProps {
  readonly file: FileOfServer;
  /** With the kind of file: "Download als pdf". */
  readonly label: string;
  readonly why: string;
  /** Said when it has been saved. */
  readonly saved: (name: string, size: string) => string;
  readonly weight?: Weight;
}

/** A document that the server makes when it is asked for, and what it is good for. */
export function DocumentDownload({ file, label, why, saved, weight }: DocumentDownloadProps): ReactElement {
  const { isPending, start } = useDownload({ ...file, saved });
  return (
    <li>
      <Button {...(weight === undefined ? {} : { weight })} busy={isPending} onClick={start}>
        {label}
      </Button>
      <Small>{why}</Small>
    </li>
  );
}
