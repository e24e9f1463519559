import type { SheetBody, SheetReport } from '@samenspel/contracts';
import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { Alert, Button, ButtonRow, useMessages, useProblemWords } from '../ui';
import { base64Of } from './base64-of';
import { SheetReportView } from './sheet-report';

const MOST_BYTES = 5 * 1024 * 1024;

interface ReadSheetProps {
  /** Where the file is written; `/check` behind it says what would happen. */
  readonly path: string;
  readonly confirmLabel: (rows: number) => string;
  /** Paths that are read again after it was written. */
  readonly refreshes: readonly string[];
}

/** Choose a file, see row by row what it does, and only then take it over. */
export function ReadSheet({ path, confirmLabel, refreshes }: ReadSheetProps): ReactElement {
  const { t } = useTranslation('sheet');
  const sheet = useSheet(path, refreshes);
  const { report, refusal, isReading } = sheet;
  const right = report === undefined ? 0 : report.counts.new + report.counts.changed;
  return (
    <>
      {report?.written !== true && <FileField onChoose={sheet.choose} />}
      <p role="status">{isReading && t('reading')}</p>
      {refusal !== undefined && (
        <Alert kind="error" title={t('refused')}>
          <p>{refusal}</p>
          <p>{t('nothingLost')}</p>
        </Alert>
      )}
      {report && <SheetReportView report={report} />}
      {report && (
        <ButtonRow>
          {report.written ? (
            <Button onClick={sheet.startAgain}>{t('another')}</Button>
          ) : (
            right > 0 && (
              <Button weight="primary" busy={sheet.isWriting} onClick={sheet.confirm}>
                {confirmLabel(right)}
              </Button>
            )
          )}
        </ButtonRow>
      )}
    </>
  );
}

function FileField({ onChoose }: { readonly onChoose: (file: File) => void }): ReactElement {
  const { t } = useTranslation('sheet');
  const id = useId();
  return (
    <div className="utrecht-form-field sam-field">
      <label className="utrecht-form-label" htmlFor={id}>
        {t('file')}
      </label>
      <p className="utrecht-form-field-description" id={`${id}-hint`}>
        {t('fileHint')}
      </p>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onChoose(file);
          // The same file, mended meanwhile, can be chosen again.
          event.target.value = '';
        }}
      />
    </div>
  );
}

interface Sheet {
  readonly report: SheetReport | undefined;
  readonly refusal: string | undefined;
  readonly isReading: boolean;
  readonly isWriting: boolean;
  readonly choose: (file: File) => void;
  readonly confirm: () => void;
  readonly startAgain: () => void;
}

function useSheet(path: string, refreshes: readonly string[]): Sheet {
  const { t } = useTranslation('sheet');
  const words = useProblemWords();
  const showMessage = useMessages();
  const check = useSend<SheetBody, SheetReport>({ method: 'POST', path: `${path}/check` });
  const write = useSend<SheetBody, SheetReport>({ method: 'POST', path, refreshes });
  const [body, setBody] = useState<SheetBody>();
  const [isTooLarge, setIsTooLarge] = useState(false);
  const startAgain = (): void => {
    setBody(undefined);
    setIsTooLarge(false);
    check.reset();
    write.reset();
  };
  const choose = async (file: File): Promise<void> => {
    startAgain();
    setIsTooLarge(file.size > MOST_BYTES);
    if (file.size > MOST_BYTES) return;
    const read = { file: await base64Of(file) };
    setBody(read);
    check.mutate(read);
  };
  const confirm = (given: SheetBody): void => {
    write.mutate(given, {
      onSuccess: ({ counts }) => {
        showMessage({ text: t('written', { count: counts.new + counts.changed }) });
      },
    });
  };
  const problem = check.error ?? write.error;
  return {
    report: write.data ?? check.data,
    refusal: isTooLarge ? t('tooLarge') : problem === null ? undefined : words(problem),
    isReading: check.isPending,
    isWriting: write.isPending,
    choose: (file) => void choose(file),
    confirm: () => {
      if (body !== undefined) confirm(body);
    },
    startAgain,
  };
}
