import type { AgendaList, PartyView, SeatRef } from '@samenspel/contracts';

/** What a draft is made from. */
export interface Region {
  readonly policy: AgendaList['items'][number]['policy'];
  readonly parties: readonly PartyView[];
  readonly seats: readonly SeatRef[];
}
