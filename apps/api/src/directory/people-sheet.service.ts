import { Injectable } from '@nestjs/common';
import { amsterdam, localDateOf } from '@samenspel/calendar';
import type { SheetBody, SheetReport } from '@samenspel/contracts';
import { weighPeopleRows, type KnownDirectory, type LocalDate, type WeighedPeopleRow } from '@samenspel/domain';
import { translator, type Language } from '@samenspel/i18n';
import { Database, DirectoryRepository, DirectoryImport, SeatRepository } from '@samenspel/persistence';
import { readSheet } from '../platform/spreadsheet/read-sheet';
import { reportOf, type WeighedRow } from '../platform/spreadsheet/report-of';
import { columnsOf, headingsOf } from '../platform/spreadsheet/words-of-sheet';
import { writeSheet } from '../platform/spreadsheet/write-sheet';
import {
  faultOfRule,
  headingOfPeople,
  peopleColumns,
  readPersonRow,
  type PersonRow,
  type ReadRow,
} from './people-sheet-row';

const columns = columnsOf(peopleColumns, headingOfPeople, (key) =>
  ['party', 'kind', 'name', 'email', 'level'].includes(key),
);

interface Asked {
  readonly programmeId: string;
  readonly personId: string;
  readonly language: Language;
}

interface Weighed {
  readonly rows: readonly WeighedPeopleRow<PersonRow>[];
  readonly report: readonly WeighedRow[];
}

/** Parties and people by spreadsheet: each row is weighed before anything is written. */
@Injectable()
export class PeopleSheetService {
  constructor(
    private readonly database: Database,
    private readonly directory: DirectoryRepository,
    private readonly seats: SeatRepository,
    private readonly writing: DirectoryImport,
  ) {}

  /** The columns alone, to fill in. */
  template(language: Language): string {
    return writeSheet([Object.values(headingsOf(peopleColumns, headingOfPeople, language))]);
  }

  /** What the file would do. @throws DomainError what `readSheet` throws */
  async check({ file }: SheetBody, asked: Asked): Promise<SheetReport> {
    const { report } = await this.weigh(file, asked, await this.today());
    return reportOf(report, { ...toldIn(asked.language), written: false });
  }

  /** Writes every row that is right, in one transaction, from what is true now. @throws DomainError what `readSheet` throws */
  write({ file }: SheetBody, asked: Asked): Promise<SheetReport> {
    return this.database.transact(async () => {
      await this.writing.hold(asked.programmeId);
      const today = await this.today();
      const { rows, report } = await this.weigh(file, asked, today);
      await this.writing.write(rows, { ...asked, today });
      return reportOf(report, { ...toldIn(asked.language), written: true });
    });
  }

  private async weigh(file: string, { programmeId, language }: Asked, today: LocalDate): Promise<Weighed> {
    const read = readSheet(Buffer.from(file, 'base64'), columns).map((row) => readPersonRow(row, language));
    const right = read.filter(({ faults }) => faults.length === 0).map(({ value }) => value);
    const rows = weighPeopleRows(right, await this.known(programmeId, today));
    const byRow = new Map(rows.map((row) => [row.given.row, row]));
    return { rows, report: read.map((one) => reported(one, byRow.get(one.value.row), language)) };
  }

  // One after the other: within a transaction they share a connection.
  private async known(programmeId: string, today: LocalDate): Promise<KnownDirectory> {
    const parties = await this.directory.findParties(programmeId);
    const people = await this.directory.findPeople(programmeId, today);
    const seats = await this.seats.findValid(programmeId, today);
    const emailOf = new Map(people.map(({ id, email }) => [id, email]));
    return {
      ...{ parties, people },
      seats: seats.map(({ partyName: party, personId, level, functionName }) => ({
        ...{ party, level, functionName, email: emailOf.get(personId ?? '') ?? '' },
      })),
    };
  }

  private async today(): Promise<LocalDate> {
    return localDateOf(amsterdam, await this.database.clock());
  }
}

function reported(
  { value, faults }: ReadRow,
  weighed: WeighedPeopleRow<PersonRow> | undefined,
  language: Language,
): WeighedRow {
  const { row, name, party } = value;
  const about = name === '' ? party : translator(language)('sheet:people.about', { name, party });
  if (weighed === undefined) return { row, about, faults, outcome: 'error' };
  return { row, about, outcome: weighed.outcome, faults: weighed.faults.map((fault) => faultOfRule(fault, language)) };
}

const toldIn = (language: Language) =>
  ({ language, headings: headingsOf(peopleColumns, headingOfPeople, language) }) as const;
