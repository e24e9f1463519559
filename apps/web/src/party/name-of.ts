import type { SeatRef } from '@samenspel/contracts';

/** Who sits there; the function as long as nobody does. */
export const nameOf = ({ person, functionName }: SeatRef): string => person?.name ?? functionName;
