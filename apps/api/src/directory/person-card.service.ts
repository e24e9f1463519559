import { Injectable } from '@nestjs/common';
import { amsterdam, localDateOf } from '@samenspel/calendar';
import type { AbsenceBody, AbsenceView, PersonCardView } from '@samenspel/contracts';
import { checkAbsence, DomainError, may, type Action, type Actor, type LocalDate } from '@samenspel/domain';
import {
  AbsenceRepository,
  Database,
  DirectoryRepository,
  SeatRepository,
  type Absence,
  type PersonOfDirectory,
  type Seat,
} from '@samenspel/persistence';
import { seatRefOf } from '../task/view/refs-of';

export interface OfPerson {
  readonly programmeId: string;
  readonly personId: string;
}

/** One person of a programme: what they do, how to reach them, when they are away and who deputises. */
@Injectable()
export class PersonCardService {
  constructor(
    private readonly directory: DirectoryRepository,
    private readonly seats: SeatRepository,
    private readonly absences: AbsenceRepository,
    private readonly database: Database,
  ) {}

  /** @throws DomainError NOT_FOUND */
  async read(of: OfPerson, actor: Actor): Promise<PersonCardView> {
    const { person, seats, today } = await this.find(of);
    const absences = await this.absences.findFrom(of.programmeId, [of.personId], today);
    const allowed = (action: Action): boolean => may(actor, action, resourceOf(of, person));
    const canEnterAbsence = allowed('absence.enter');
    return {
      person: { id: person.id, name: person.name },
      expertise: person.expertise,
      roles: [...person.roles],
      seats: seats.filter(({ personId }) => personId === person.id).map((seat) => withDeputy(seat, seats)),
      email: allowed('person.read-contact') ? person.email : null,
      absences: allowed('absence.read') ? absences.map((absence) => absenceOf(absence, seats)) : null,
      canDescribe: allowed('person.describe'),
      canEnterAbsence,
      deputies: canEnterAbsence ? deputiesOf(person, seats).map(seatRefOf) : [],
      today,
    };
  }

  /** @throws DomainError of `checkAbsence` */
  async enterAbsence(of: OfPerson & { readonly from: LocalDate }, body: AbsenceBody, enteredBy: string): Promise<void> {
    await this.database.transact(async () => {
      await this.absences.lockPerson(of.personId);
      const { person, seats, today } = await this.find(of);
      const others = await this.absences.findFrom(of.programmeId, [of.personId], today);
      const deputy = body.deputySeatId === null ? null : seats.find(({ id }) => id === body.deputySeatId);
      if (deputy === undefined) throw new DomainError('ABSENCE_DEPUTY_NOT_POSSIBLE', { personId: of.personId });
      const { from: fromOn } = of;
      checkAbsence(
        { fromOn, untilOn: body.until },
        {
          ...{ today, deputy, personId: of.personId, partyIdsOfPerson: person.partyIds },
          others: others.filter((other) => other.fromOn !== fromOn),
        },
      );
      const { programmeId, personId } = of;
      const { until: untilOn, deputySeatId } = body;
      await this.absences.save({ programmeId, personId, fromOn, untilOn, deputySeatId, enteredBy });
    });
  }

  /** @throws DomainError NOT_FOUND */
  async removeAbsence({ programmeId, personId, from }: OfPerson & { readonly from: LocalDate }): Promise<void> {
    if (!(await this.absences.remove({ programmeId, personId, fromOn: from })))
      throw new DomainError('NOT_FOUND', { personId, from });
  }

  private async find({ programmeId, personId }: OfPerson): Promise<Found> {
    const today = localDateOf(amsterdam, await this.database.clock());
    const person = await this.directory.findPerson(programmeId, personId, today);
    if (person === undefined) throw new DomainError('NOT_FOUND', { personId });
    return { person, seats: await this.seats.findValid(programmeId, today), today };
  }
}

interface Found {
  readonly person: PersonOfDirectory;
  /** All seats of the programme: a deputy is one of them. */
  readonly seats: readonly Seat[];
  readonly today: LocalDate;
}

const resourceOf = ({ programmeId, personId }: OfPerson, { partyIds }: PersonOfDirectory) => ({
  programmeId,
  personId,
  partyIdsOfPerson: partyIds,
});

function withDeputy(seat: Seat, seats: readonly Seat[]): PersonCardView['seats'][number] {
  const deputy = seats.find(({ id }) => id === seat.deputySeatId);
  return { ...seatRefOf(seat), deputy: deputy === undefined ? null : seatRefOf(deputy).person };
}

function absenceOf({ fromOn, untilOn, deputySeatId }: Absence, seats: readonly Seat[]): AbsenceView {
  const deputy = seats.find(({ id }) => id === deputySeatId);
  return { from: fromOn, until: untilOn, deputy: deputy === undefined ? null : seatRefOf(deputy) };
}

/** Colleagues in the same party. */
function deputiesOf({ id, partyIds }: PersonOfDirectory, seats: readonly Seat[]): readonly Seat[] {
  return seats.filter(({ partyId, personId }) => partyIds.includes(partyId) && personId !== null && personId !== id);
}
