import type { Texts } from '../texts';
import type { consultation as dutch } from '../nl/consultation';

export const consultation: Texts<typeof dutch> = {
  noun: 'consultation',
  nounPlural: 'consultations',
};
