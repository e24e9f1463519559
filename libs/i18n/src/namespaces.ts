/** One namespace per slice; the file `nl/<namespace>.ts` holds its texts. */
export const namespaces = [
  'common',
  'errors',
  'problems',
  'access',
  'task',
  'draft',
  'invitation',
  'iteration',
  'proposal',
  'consultation',
  'decision',
  'steering',
  'departure',
  'ball',
  'administration',
  'mail',
  'post',
  'log',
] as const;
export type Namespace = (typeof namespaces)[number];
