import type { DepartureView } from '@samenspel/contracts';

/** The choice of somebody who is not in the list. */
export const NEW_COLLEAGUE = 'new';

/** What the form asks: who takes over, and whether who leaves is told. */
export interface Successor {
  readonly to: string;
  readonly name: string;
  readonly email: string;
  readonly tellLeaver: boolean;
}

export const nameOfSuccessor = ({ colleagues }: Pick<DepartureView, 'colleagues'>, { to, name }: Successor): string =>
  to === NEW_COLLEAGUE ? name : (colleagues.find(({ id }) => id === to)?.name ?? '');
