import { z } from 'zod';

/** One thing that is wrong with what was sent. */
export const FieldProblem = z
  .object({
    in: z.enum(['body', 'query', 'path', 'header']).describe('Which part of the request.'),
    field: z.string().describe('Path of the field, with dots; empty for the whole part.'),
    code: z.string().describe('Stable code of the fault.'),
    message: z.string().describe("What is wrong, in the user's language."),
    expected: z.string().optional(),
    received: z.string().optional(),
  })
  .meta({ id: 'FieldProblem' });
export type FieldProblem = z.infer<typeof FieldProblem>;

/** Every error of this API (RFC 9457), as `application/problem+json`. */
export const Problem = z
  .object({
    type: z.string().describe('URI of the kind of problem.'),
    title: z.string().describe("What happened, in the user's language."),
    status: z.int(),
    detail: z.string(),
    code: z.string().describe('Stable code; the text is free.'),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
    errors: z.array(FieldProblem).optional(),
  })
  .meta({ id: 'Problem', description: 'Problem details (foutmelding), RFC 9457.' });
export type Problem = z.infer<typeof Problem>;
