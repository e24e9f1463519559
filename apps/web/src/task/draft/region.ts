import type { AgendaList, PartyLoad, PartyView, SeatRef } from '@samenspel/contracts';

/** What a draft is made from. */
export interface Region {
  readonly policy: AgendaList['items'][number]['policy'];
  readonly parties: readonly PartyView[];
  readonly seats: readonly SeatRef[];
  /** What running tasks ask of the parties already. */
  readonly load: readonly PartyLoad[];
}
