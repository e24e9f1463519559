import type { DossierSeat } from '@samenspel/contracts';

/** Function and party: who holds a seat changes, the seat does not. */
export const seatWords = ({ functionName, partyName }: DossierSeat): string =>
  functionName === '' ? partyName : `${functionName}, ${partyName}`;
