import type { Say } from './say';

export const minutesWords = ({ t }: Say, minutes: number): string => t('mail:facts.minutesOf', { count: minutes });
