import { EmailAddress, freeText, LineText, PersonName } from '@samenspel/contracts';
import { levels, partyKinds, type PeopleFault, type PeopleRow } from '@samenspel/domain';
import { languages, translator, type Language, type Translator } from '@samenspel/i18n';
import { z } from 'zod';
import { faultsOf } from '../platform/input/faults-of';
import type { FieldFault } from '../platform/input/field-fault';
import type { SheetRow } from '../platform/spreadsheet/read-sheet';
import { valueOfWord } from '../platform/spreadsheet/words-of-sheet';

export const peopleColumns = [
  ...(['party', 'kind', 'municipality', 'name'] as const),
  ...(['email', 'level', 'functionName', 'language'] as const),
] as const;
export type PeopleSheetColumn = (typeof peopleColumns)[number];
export const headingOfPeople = (t: Translator, key: PeopleSheetColumn): string => t(`sheet:people.columns.${key}`);

type PartyKind = (typeof partyKinds)[number];
type Level = (typeof levels)[number];
const wordOfKind = (t: Translator, kind: PartyKind): string => t(`task:partyKind.${kind}`);
const wordOfLevel = (t: Translator, level: Level): string => t(`task:level.${level}`);

export interface PersonRow extends PeopleRow {
  readonly language: Language;
}

export interface ReadRow {
  readonly value: PersonRow;
  readonly faults: readonly FieldFault[];
}

const optional = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal(''), schema]);
const Cells = z.object({
  party: optional(LineText),
  municipality: optional(LineText),
  name: optional(PersonName),
  functionName: freeText({ max: 160, min: 0 }),
});

/** The cells of a row as values; what is wrong by itself, whatever the directory holds. */
export function readPersonRow({ row, cells, cellsTooMany }: SheetRow<PeopleSheetColumn>, language: Language): ReadRow {
  const t = translator(language);
  const kind = chosen(cells, { field: 'kind', values: partyKinds, wordOf: wordOfKind }, t);
  const level = chosen(cells, { field: 'level', values: levels, wordOf: wordOfLevel }, t);
  const written = chosen(cells, { field: 'language', values: languages, wordOf: (_t, value) => value }, t);
  const email = emailIn(cells.email);
  const { party, municipality, name, functionName } = cells;
  const faults = [
    ...(cellsTooMany > 0 ? [faultAt('language', 'CELLS_SHIFTED')] : []),
    ...faultsOf('body', Cells, { party, municipality, name, functionName }),
    ...[...kind.faults, ...email.faults, ...level.faults, ...written.faults],
  ];
  const value = {
    ...{ row, party, municipality, name, functionName, email: email.value },
    ...{ kind: kind.value, level: level.value, language: written.value ?? 'nl' },
  };
  return { value, faults };
}

interface Choice<Value extends string> {
  readonly field: PeopleSheetColumn;
  readonly values: readonly Value[];
  readonly wordOf: (t: Translator, value: Value) => string;
}

interface Cell<Value> {
  readonly value: Value;
  readonly faults: readonly FieldFault[];
}

/** Null: not filled in. */
function chosen<Value extends string>(
  cells: SheetRow<PeopleSheetColumn>['cells'],
  { field, values, wordOf }: Choice<Value>,
  t: Translator,
): Cell<Value | null> {
  const cell = cells[field];
  if (cell === '') return { value: null, faults: [] };
  const value = valueOfWord(cell, values, wordOf);
  if (value !== undefined) return { value, faults: [] };
  const expected = values.map((each) => wordOf(t, each)).join(', ');
  return { value: null, faults: [{ ...faultAt(field, 'NOT_AN_OPTION'), expected, received: short(cell) }] };
}

function emailIn(cell: string): Cell<string> {
  if (cell === '') return { value: '', faults: [] };
  const email = EmailAddress.safeParse(cell);
  if (email.success) return { value: email.data, faults: [] };
  return { value: '', faults: [{ ...faultAt('email', 'WRONG_FORMAT'), received: short(cell) }] };
}

const short = (cell: string): string => cell.slice(0, 40);

const faultAt = (field: PeopleSheetColumn, code: FieldFault['code']): FieldFault => ({
  ...{ in: 'body', field, code, params: {} },
});

/** A fault of the rule in the words of the sheet. */
export function faultOfRule({ column, code, expected }: PeopleFault, language: Language): FieldFault {
  const kind = partyKinds.find((each) => code === 'OTHER_KIND_KNOWN' && each === expected);
  const word = kind === undefined ? expected : wordOfKind(translator(language), kind);
  return { ...faultAt(column, code), ...(word === undefined ? {} : { expected: word }) };
}
