/** The zone of every programme (Algemene termijnenwet: the law of the Netherlands). */
export const amsterdam = 'Europe/Amsterdam';
