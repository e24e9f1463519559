/** The parts of the page that something leads to. */
export type Part = 'goals' | 'actions' | 'meeting' | 'minutes' | 'check-in' | 'reflection';

export const partId = (part: Part): string => `deel-${part}`;
