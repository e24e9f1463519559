import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogEntry, LogView, TaskView } from '@samenspel/contracts';
import { stages } from '@samenspel/domain';
import { useRead } from '../../api';
import { Alert, EmptyState, Select, Loaded, Paragraph, Small } from '../../ui';
import { LogLines } from '../log-lines';

// The value of "Samenspel zelf" in the filter of people: no person has an empty line as name.
const byItself = '\n';

/** *Verloop*: what happened, as plain sentences, the newest first, and whether the chain of the log holds. */
export function LogPart({ task }: { readonly task: TaskView }): ReactElement {
  const [stage, setStage] = useState('');
  const query = useRead<LogView>(`/tasks/${task.id}/log${stage === '' ? '' : `?stage=${stage}`}`);
  return (
    <>
      <Loaded query={query}>{(log) => <Log log={log} stage={stage} onStage={setStage} />}</Loaded>
    </>
  );
}

interface LogProps {
  readonly log: LogView;
  readonly stage: string;
  readonly onStage: (stage: string) => void;
}

function Log({ log, stage, onStage }: LogProps): ReactElement {
  const { t } = useTranslation('task');
  const [person, setPerson] = useState('');
  const shown = log.entries.filter((entry) => person === '' || nameOf(entry) === person).toReversed();
  return (
    <>
      <Alert kind={log.chainIntact ? 'ok' : 'error'}>{t(log.chainIntact ? 'log.intact' : 'log.broken')}</Alert>
      <div className="sam-filters" role="group" aria-label={t('log.filter')}>
        <Select
          label={t('log.stage')}
          everything={t('list.all')}
          options={stages.map((one) => ({ value: one, label: t(`stages.${one}`) }))}
          value={stage}
          onChange={(event) => {
            onStage(event.target.value);
          }}
        />
        <Select
          label={t('log.person')}
          everything={t('log.everybody')}
          options={peopleOf(log.entries).map((name) => ({
            value: name,
            label: name === byItself ? t('log.byItself') : name,
          }))}
          value={person}
          onChange={(event) => {
            setPerson(event.target.value);
          }}
        />
      </div>
      {shown.length === 0 && (
        <EmptyState title={t('log.none')}>
          <Paragraph>{t('log.noneNext')}</Paragraph>
        </EmptyState>
      )}
      <LogLines entries={shown} />
      <Small>{t('log.shown', { count: shown.length })}</Small>
    </>
  );
}

const nameOf = ({ actor }: LogEntry): string => actor?.name ?? byItself;

const peopleOf = (entries: readonly LogEntry[]): string[] => [...new Set(entries.map(nameOf))].toSorted();
