import type { DossierStep, DossierView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../ui';
import { Chapter, NothingHere } from './chapter';
import { useDatedWords } from './use-dated-words';
import { asHead, useStepWords } from './use-step-words';

interface ViewProps {
  readonly view: DossierView;
}

/** Every step with the dates planned and kept, and what was asked in it. */
export function CourseChapter({ view: { steps } }: ViewProps): ReactElement {
  return (
    <Chapter name="course">
      <Dates steps={steps} />
      <Owed steps={steps} />
    </Chapter>
  );
}

interface StepsProps {
  readonly steps: readonly DossierStep[];
}

const keyOf = ({ kind, ordinal }: DossierStep): string => `${kind} ${String(ordinal)}`;

function Dates({ steps }: StepsProps): ReactElement {
  const { t } = useTranslation('dossier');
  const stepWords = useStepWords();
  const day = useDatedWords();
  const moved = ({ extendedBy, pausedDays }: DossierStep): string =>
    [
      extendedBy === 0 ? '' : t('course.extended', { count: extendedBy }),
      pausedDays === 0 ? '' : t('course.paused', { count: pausedDays }),
    ]
      .filter((words) => words !== '')
      .join(', ');
  const end = ({ closed, stepId }: DossierStep): string =>
    closed ? day(closed.on) : t(stepId === null ? 'course.onlyPlanned' : 'course.stillOpen');
  return (
    <DataTable
      caption={t('course.caption')}
      columns={[
        { head: t('course.step'), cell: stepWords },
        { head: t('course.opens'), cell: ({ opens }: DossierStep) => day(opens) },
        { head: t('course.planned'), cell: ({ firstLastDay }: DossierStep) => day(firstLastDay) },
        { head: t('course.until'), cell: ({ lastDay }: DossierStep) => day(lastDay) },
        { head: t('course.closed'), cell: end },
        { head: t('course.moved'), cell: moved },
      ]}
      rows={steps}
      rowKey={keyOf}
    />
  );
}

type OwedRow = DossierStep['owed'][number] & { readonly step: DossierStep };

function Owed({ steps }: StepsProps): ReactElement | null {
  const { t } = useTranslation('dossier');
  const stepWords = useStepWords();
  const rows = steps.flatMap((step) => step.owed.map((owed): OwedRow => ({ ...owed, step })));
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={t('course.owedCaption')}
      columns={[
        { head: t('course.step'), cell: ({ step }: OwedRow) => stepWords(step) },
        { head: t('course.asked'), cell: ({ kind }: OwedRow) => t(`course.kind.${kind}`) },
        { head: t('course.of'), cell: ({ of }: OwedRow) => of, numeric: true },
        { head: t('course.done'), cell: ({ done }: OwedRow) => done, numeric: true },
        { head: t('course.late'), cell: ({ late }: OwedRow) => late, numeric: true },
        { head: t('course.released'), cell: ({ released }: OwedRow) => released, numeric: true },
      ]}
      rows={rows}
      rowKey={({ step, kind }) => `${keyOf(step)} ${kind}`}
    />
  );
}

/** Who steered, why and when; and which rules were put aside by name. */
export function ChangesChapter({ view: { changes, overrides } }: ViewProps): ReactElement {
  return (
    <Chapter name="changes">
      {changes.length === 0 ? <NothingHere /> : <Changes changes={changes} />}
      {overrides.length > 0 && <Overrides overrides={overrides} />}
    </Chapter>
  );
}

type Change = DossierView['changes'][number];

function Changes({ changes }: Pick<DossierView, 'changes'>): ReactElement {
  const { t } = useTranslation(['dossier', 'log']);
  const day = useDatedWords();
  const what = ({ content, status }: Change): string => {
    const words = asHead(t(`log:command.${content.body.kind as 'extend'}`));
    return status === 'refused' ? `${words} (${t('dossier:changes.refused')})` : words;
  };
  return (
    <DataTable
      caption={t('dossier:changes.caption')}
      columns={[
        { head: t('dossier:changes.what'), cell: what },
        { head: t('dossier:changes.by'), cell: ({ by }: Change) => by },
        { head: t('dossier:changes.when'), cell: ({ given }: Change) => `${day(given.on)}, ${given.time}` },
        { head: t('dossier:changes.why'), cell: ({ content }: Change) => content.reason },
      ]}
      rows={changes}
      rowKey={({ id }) => id}
    />
  );
}

type Override = DossierView['overrides'][number];

function Overrides({ overrides }: Pick<DossierView, 'overrides'>): ReactElement {
  const { t } = useTranslation(['dossier', 'task']);
  const day = useDatedWords();
  return (
    <DataTable
      caption={t('dossier:changes.overriddenCaption')}
      columns={[
        {
          head: t('dossier:changes.rule'),
          cell: ({ subject, partyName }: Override) => t(`task:people.override.${subject}`, { party: partyName ?? '' }),
        },
        { head: t('dossier:changes.by'), cell: ({ by }: Override) => by },
        { head: t('dossier:changes.when'), cell: ({ when }: Override) => `${day(when.on)}, ${when.time}` },
        { head: t('dossier:changes.why'), cell: ({ reason }: Override) => reason },
      ]}
      rows={overrides}
      rowKey={({ subject, when, partyName }) => `${subject} ${partyName ?? ''} ${when.at}`}
    />
  );
}
