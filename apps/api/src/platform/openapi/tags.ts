/** One tag per slice, with the Dutch word of product.md. A slice adds its own here. */
export const tags = [
  { name: 'access', description: 'Signing in, sessions and answer links (aanmelden, antwoordlinks).' },
  { name: 'programme', description: 'A programme and its parties (regio of programma, partijen).' },
  { name: 'directory', description: 'Who does what, for whom; absence and load (partijen en mensen).' },
  { name: 'calendar-feed', description: 'The own calendar of somebody (mijn agenda).' },
  { name: 'search', description: 'Search over tasks, parties and people (zoeken).' },
  { name: 'task', description: 'Tasks of the agenda (opgaven).' },
  { name: 'invitation', description: 'Invitations (uitnodigingen).' },
  { name: 'iteration', description: 'Cycles, goals and meetings (cycli, tussendoelen, overleggen).' },
  { name: 'consultation', description: 'Broad consultation and dispositions (consultatie, afhandeling).' },
  { name: 'decision', description: 'Ballots and decisions (stemmen, beslissing).' },
  { name: 'anchoring', description: 'The borgingsplan and its measures (borging, metingen).' },
  { name: 'steering', description: 'What the programme manager steers (bijsturen).' },
  { name: 'ball', description: 'Who must act now, over all tasks (wie heeft de bal).' },
  { name: 'mail', description: 'What was sent to whom (berichten).' },
  { name: 'log', description: 'What happened (logboek) and the ground-rule check (spelregeltoets).' },
  { name: 'live', description: 'Live updates (gebeurtenissen).' },
] as const;
