/** The steps of a task, in their order. */
export type Stop =
  'invitation' | 'iteration' | 'preparation' | 'consultation' | 'dispositions' | 'decision' | 'anchoring' | 'measure';

export interface Step {
  readonly stepId: string;
  readonly kind: Stop;
  readonly ordinal: number;
  readonly deadline: { readonly lastDay: string };
}

/** What a page of a task shows of where it is. */
export interface TaskNow {
  readonly status: string;
  readonly now: Step | null;
  readonly consultations: readonly { readonly stepId: string }[];
  readonly plan: {
    readonly today: string;
    readonly paced: boolean;
    readonly steps: readonly { readonly stepId: string | null; readonly opens: { readonly on: string } }[];
  };
}
