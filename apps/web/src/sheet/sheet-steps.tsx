import type { ReactElement, ReactNode } from 'react';
import { useDownload } from '../download/use-download';
import { Button, ButtonRow, Paragraph, Section } from '../ui';

interface DownloadStepProps {
  readonly path: string;
  readonly fileName: string;
  readonly title: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** The first thing to do: get the file that will be filled in. */
export function DownloadStep({ path, fileName, title, label, children }: DownloadStepProps): ReactElement {
  const { isPending, start } = useDownload({ path, type: 'text/csv', name: `${fileName}.csv` });
  return (
    <Section title={title}>
      <Paragraph>{children}</Paragraph>
      <ButtonRow>
        <Button busy={isPending} onClick={start}>
          {label}
        </Button>
      </ButtonRow>
    </Section>
  );
}
