import { z } from 'zod';

/** What a task is about, as it was launched: the question, the frame and who decides on what. In pages and in the dossier. */
export const charterFields = {
  wording: z.string(),
  by: z.enum(['content', 'area']),
  area: z.string(),
  frame: z.string(),
  frameSetBy: z.string(),
  frameInput: z.string().describe('With whose input the frame was set'),
  openPoints: z.string(),
  groupDecides: z.string(),
  groupDoesNotDecide: z.string(),
  risks: z.string(),
  hoursPerMonth: z.number().nullable(),
};
