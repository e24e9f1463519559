import { Injectable } from '@nestjs/common';
import { amsterdam, dutchHolidays, localDateOf, schoolHolidaysOf } from '@samenspel/calendar';
import { instantText, type ClosingDayView, type NewClosingDay, type ProgrammeCalendar } from '@samenspel/contracts';
import { checkClosingDay, DomainError, type LocalDate, type SchoolRegion } from '@samenspel/domain';
import {
  ClosingDayRepository,
  Database,
  PartyRepository,
  ProgrammeRepository,
  type ClosingDay,
} from '@samenspel/persistence';

/** On which days a programme does not work. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly closingDays: ClosingDayRepository,
    private readonly programmes: ProgrammeRepository,
    private readonly parties: PartyRepository,
    private readonly database: Database,
  ) {}

  async read(programmeId: string): Promise<ProgrammeCalendar> {
    const today = await this.today();
    const schoolRegion = await this.programmes.findSchoolRegion(programmeId);
    const closingDays = await this.closingDays.findOfProgramme(programmeId);
    const schoolHolidays = schoolRegion === null ? [] : schoolHolidaysOf(schoolRegion);
    return {
      today,
      publicHolidays: holidaysFrom(today),
      schoolRegion,
      schoolHolidays: schoolHolidays.filter(({ until }) => until >= today),
      closingDays: closingDays.filter(({ until }) => until >= today).map(viewOf),
    };
  }

  async choose(programmeId: string, region: SchoolRegion): Promise<ProgrammeCalendar> {
    await this.programmes.chooseSchoolRegion(programmeId, region);
    return this.read(programmeId);
  }

  /** @throws DomainError CLOSING_DAY_..., UNKNOWN_PARTY for one of another programme. */
  async add(programmeId: string, body: NewClosingDay, personId: string): Promise<ClosingDayView> {
    checkClosingDay(body, await this.today());
    const { partyId } = body;
    if (partyId !== null && !(await this.parties.findOfProgramme(programmeId)).some(({ id }) => id === partyId))
      throw new DomainError('UNKNOWN_PARTY', { partyId });
    const id = await this.closingDays.insert({ ...body, programmeId, enteredBy: personId });
    const added = (await this.closingDays.findOfProgramme(programmeId)).find((day) => day.id === id);
    if (added === undefined) throw new DomainError('NOT_FOUND', { closingDayId: id });
    return viewOf(added);
  }

  remove(closingDayId: string, personId: string): Promise<void> {
    return this.closingDays.remove(closingDayId, personId);
  }

  private async today(): Promise<LocalDate> {
    return localDateOf(amsterdam, await this.database.clock());
  }
}

function holidaysFrom(today: LocalDate): ProgrammeCalendar['publicHolidays'] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .flatMap((each) => [...dutchHolidays(each)])
    .filter(([date]) => date >= today)
    .map(([date, whyNot]) => ({ date, whyNot }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

const viewOf = ({ id, name, from, until, partyId, partyName, ...entered }: ClosingDay): ClosingDayView => ({
  ...{ id, name, from, until },
  party: partyId === null ? null : { id: partyId, name: partyName ?? '' },
  by: { id: entered.enteredBy, name: entered.enteredByName },
  entered: instantText(entered.enteredAt),
});
