import { z } from 'zod';

export const HealthView = z
  .object({
    status: z.enum(['up', 'down']),
    parts: z.record(z.string(), z.enum(['up', 'down'])).optional(),
  })
  .meta({ id: 'Health' });
export type HealthView = z.infer<typeof HealthView>;
