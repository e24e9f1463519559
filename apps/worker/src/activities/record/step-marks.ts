/** Things that are done once in a step, whatever its dates do; they lie beside its moments. */
export const outcomePublished = 'outcome-published';
export const managerHasBall = 'manager-has-ball';
export const boardHasBall = 'board-has-ball';
export const secondTermGranted = 'second-term-granted';
