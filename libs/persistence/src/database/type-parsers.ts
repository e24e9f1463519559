import { types } from 'pg';

type Parser = (text: string) => unknown;

const parseTimestamp = types.getTypeParser(types.builtins.TIMESTAMPTZ) as (text: string) => Date | number;

// The record speaks the language of the domain: instants are epoch milliseconds and local dates are texts. A date that
// became a Date would shift with the time zone of the machine.
const own = new Map<number, Parser>([
  [types.builtins.TIMESTAMPTZ, (text) => parseTimestamp(text).valueOf()],
  [types.builtins.DATE, (text) => text],
  [types.builtins.INT8, Number],
  [types.builtins.NUMERIC, Number],
]);

/** Given to each connection, so that other users of the driver in the same process keep its defaults. */
export const typeParsers = {
  getTypeParser: (oid: number, format: 'text' | 'binary' = 'text'): Parser =>
    (format === 'text' ? own.get(oid) : undefined) ?? driverParser(oid, format),
};

const driverParser = types.getTypeParser as (oid: number, format: 'text' | 'binary') => Parser;
