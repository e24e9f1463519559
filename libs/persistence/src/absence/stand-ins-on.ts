/**
 * Who stands in for whom on a local date, as a select of (seat_id, deputy_seat_id, person_id): for every seat of somebody who
 * is away the colleague that the absence names, when that one sits in the same party, else the regular deputy of the seat.
 * Empty seats are not in it.
 */
export const standInsOn = (today: string): string => `
  select away.id as seat_id, deputy.id as deputy_seat_id, deputy.person_id
    from absence a join seat away on away.person_id = a.person_id and away.programme_id = a.programme_id
    left join seat chosen on chosen.id = a.deputy_seat_id and chosen.party_id = away.party_id
    join seat deputy on deputy.id = coalesce(chosen.id, away.deputy_seat_id)
   where ${today}::date between a.from_on and a.until_on and deputy.person_id is not null and deputy.person_id <> a.person_id
     and ${today}::date between deputy.valid_from and coalesce(deputy.valid_until, 'infinity')`;
