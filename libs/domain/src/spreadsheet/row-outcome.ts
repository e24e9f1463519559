/** What reading one row of a sheet would do, or did. */
export const rowOutcomes = ['new', 'changed', 'unchanged', 'error'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];
