import { eventTypes } from '@samenspel/domain';
import { z } from 'zod';
import { Id } from './base';

/** What a page is told when something happened: ids only, the page reads again what it shows. */
export const LiveEvent = z
  .object({ taskId: Id.optional(), stepId: Id.optional(), type: z.enum(eventTypes), seq: z.int() })
  .meta({ id: 'LiveEvent', description: 'Something happened (gebeurtenis); read again what you show.' });
export type LiveEvent = z.infer<typeof LiveEvent>;
