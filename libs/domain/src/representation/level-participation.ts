import { levels, sideOfParty, sides, type Level, type PartyKind, type Side } from '../party/party';

/** Somebody of a party that was asked, and how far the task reached them. */
export interface SeatInTask {
  readonly partyKind: PartyKind;
  readonly level: Level;
  readonly atTable: boolean;
  /** At least one mail about the task went to who holds the seat. */
  readonly informed: boolean;
  /** Who holds the seat answered something: an invitation, a cycle, a consultation, a ballot. */
  readonly answered: boolean;
}

/** One level of one side: so many people, who of them take part, and who were told and never answered. */
export interface LevelOfSide {
  readonly side: Side;
  readonly level: Level;
  readonly people: number;
  readonly atTable: number;
  readonly informed: number;
  readonly silent: number;
}

/** Who takes part, was informed and is silent, by side and level (ground rules O1, O2 and O5); without empty places. */
export function levelParticipation(seats: readonly SeatInTask[]): readonly LevelOfSide[] {
  return sides.flatMap((side) =>
    levels.flatMap((level) => {
      const here = seats.filter((seat) => sideOfParty[seat.partyKind] === side && seat.level === level);
      return here.length === 0 ? [] : [{ side, level, ...countOf(here) }];
    }),
  );
}

/** The same over all sides. */
export function participationByLevel(seats: readonly SeatInTask[]): readonly Omit<LevelOfSide, 'side'>[] {
  return levels.flatMap((level) => {
    const here = seats.filter((seat) => seat.level === level);
    return here.length === 0 ? [] : [{ level, ...countOf(here) }];
  });
}

function countOf(seats: readonly SeatInTask[]): Omit<LevelOfSide, 'side' | 'level'> {
  const count = (isIn: (seat: SeatInTask) => boolean): number => seats.filter(isIn).length;
  return {
    people: seats.length,
    atTable: count(({ atTable }) => atTable),
    informed: count(({ informed }) => informed),
    silent: count(({ atTable, informed, answered }) => informed && !atTable && !answered),
  };
}
