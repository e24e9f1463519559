import type { PartyRef, SeatRef } from '@samenspel/contracts';
import { sideOfParty } from '@samenspel/domain';
import type { Party, Seat } from '@samenspel/persistence';

export function partyRefOf({ id, name, kind }: Pick<Party, 'id' | 'name' | 'kind'>): PartyRef {
  return { id, name, kind, side: sideOfParty[kind] };
}

export function seatRefOf(seat: Seat): SeatRef {
  const { id, level, functionName, partyId, partyName, partyKind, personId, personName } = seat;
  return {
    id,
    level,
    functionName,
    party: partyRefOf({ id: partyId, name: partyName, kind: partyKind }),
    person: personId === null || personName === null ? null : { id: personId, name: personName },
  };
}
