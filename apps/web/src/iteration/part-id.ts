/** The parts of the page that something leads to. */
export type Part = 'goals' | 'actions' | 'meeting' | 'check-in' | 'reflection';

export const partId = (part: Part): string => `deel-${part}`;
