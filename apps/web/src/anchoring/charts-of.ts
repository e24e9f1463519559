import type { AnchoringView, MeasureView } from '@samenspel/contracts';

export interface MeasureChart {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly points: readonly { readonly label: string; readonly total: number }[];
}

interface Labels {
  readonly baseline: string;
  readonly target: string;
  readonly measure: (measure: MeasureView) => string;
}

/** One chart for every question that has a number: how it was, each measure that came in, and what is aimed at. */
export function chartsOf({ plan, measures }: Pick<AnchoringView, 'plan' | 'measures'>, labels: Labels): MeasureChart[] {
  return (plan?.body.questions ?? []).flatMap(({ id, kind, text, unit, baseline, target }) => {
    if (kind === 'open') return [];
    const came = measures.flatMap((measure) => {
      const value = measure.answer?.body.answers.find(({ questionId }) => questionId === id)?.value ?? null;
      return pointOf(labels.measure(measure), value);
    });
    if (came.length === 0) return [];
    const points = [...pointOf(labels.baseline, baseline), ...came, ...pointOf(labels.target, target)];
    return [{ id, title: text, unit, points }];
  });
}

const pointOf = (label: string, total: number | null): MeasureChart['points'] =>
  total === null ? [] : [{ label, total }];
