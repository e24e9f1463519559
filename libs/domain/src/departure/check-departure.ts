import { DomainError } from '../error/domain-error';

/** Somebody who leaves a party, and who takes over. */
export interface Departure {
  readonly personId: string;
  readonly partyId: string;
  /** How many seats of the party the person holds. */
  readonly seats: number;
  /** How many tasks that did not end the person is the programme manager of, when nothing else keeps them in the programme. */
  readonly managedTasks: number;
  /** Everybody else who holds a seat of the party. */
  readonly colleagueIds: readonly string[];
}

/**
 * People leave, seats stay: they go to a colleague of the same party. A task that somebody manages is handed over
 * first, to who may steer it. Throws DEPARTURE_WITHOUT_SEAT, DEPARTURE_MANAGES_TASKS, DEPARTURE_TO_SELF or
 * DEPARTURE_TO_STRANGER.
 *
 * @param toPersonId absent while nobody was chosen yet, and of a colleague who is new to the party.
 */
export function checkDeparture(departure: Departure, toPersonId: string | undefined): void {
  const { personId, partyId, seats, managedTasks, colleagueIds } = departure;
  if (seats === 0) throw new DomainError('DEPARTURE_WITHOUT_SEAT', { personId, partyId });
  if (managedTasks > 0) throw new DomainError('DEPARTURE_MANAGES_TASKS', { personId, tasks: managedTasks });
  if (toPersonId === undefined) return;
  if (toPersonId === personId) throw new DomainError('DEPARTURE_TO_SELF', { personId });
  if (!colleagueIds.includes(toPersonId)) throw new DomainError('DEPARTURE_TO_STRANGER', { partyId });
}
