import type { LineStation as LineStationView } from '@samenspel/contracts';
import { dateWords, periodWords, type Language } from '@samenspel/i18n';
import type { TFunction } from 'i18next';
import type { LineStation } from '../ui';

interface StationsOfLine {
  /** The `line` of a task, as the API gives it in a list and on the page of a task. */
  readonly line: readonly LineStationView[];
  /** `YYYY-MM-DD`, the today of the task's plan. */
  readonly today: string;
  readonly language: Language;
  /** `useTranslation('task').t` */
  readonly t: TFunction<'task'>;
}

/** Puts the stations of a task into words for `LineRow` and `LineFull`. */
export function stationsOfLine({ line, today, language, t }: StationsOfLine): LineStation[] {
  return line.map(({ stage, state, from, until, cycles }) => ({
    key: stage,
    name: t(`stages.${stage}`),
    state: state === 'sent-back' ? 'sentBack' : state,
    dates: datesInWords({ from, until, today, language }),
    ...(cycles.length > 0 ? { cycles: cycles.map((cycle) => ({ number: cycle.ordinal, state: cycle.state })) } : {}),
  }));
}

type Dates = Pick<LineStationView, 'from' | 'until'> & Pick<StationsOfLine, 'today' | 'language'>;

function datesInWords({ from, until, today, language }: Dates): string | undefined {
  if (from && until) return periodWords({ from, until, language, form: 'short' });
  const date = until ?? from;
  return date ? dateWords({ date, today, language, form: 'short' }) : undefined;
}
