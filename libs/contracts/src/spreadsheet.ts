import { rowOutcomes } from '@samenspel/domain';
import { z } from 'zod';

/** A sheet as it was chosen in the browser; base64 keeps its bytes, so that a wrong encoding can be told. */
export const SheetBody = z
  .strictObject({
    file: z
      .string()
      .max(7_000_000)
      .regex(/^[A-Za-z0-9+/]*={0,2}$/)
      .describe('CSV in UTF-8, as base64; at most 5 MB'),
  })
  .meta({ id: 'SheetBody', description: 'A filled-in spreadsheet (spreadsheet).' });
export type SheetBody = z.infer<typeof SheetBody>;

export const SheetRowReport = z
  .object({
    row: z.int().describe('As a spreadsheet program numbers it; 1 is the heading'),
    about: z.string(),
    outcome: z.enum(rowOutcomes),
    faults: z.array(
      z.object({
        column: z.string().describe('The heading of the column'),
        code: z.string(),
        message: z.string().describe("What is wrong, in the user's language"),
        expected: z.string().optional(),
        received: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'SheetRowReport', description: 'What a row of a spreadsheet does, or why not (rij).' });
export type SheetRowReport = z.infer<typeof SheetRowReport>;

export const SheetReport = z
  .object({
    written: z.boolean().describe('false: nothing was written, this is what would happen'),
    counts: z.object({ new: z.int(), changed: z.int(), unchanged: z.int(), error: z.int() }),
    rows: z.array(SheetRowReport),
  })
  .meta({ id: 'SheetReport', description: 'What reading a spreadsheet does, row by row (teruglezen, inlezen).' });
export type SheetReport = z.infer<typeof SheetReport>;
