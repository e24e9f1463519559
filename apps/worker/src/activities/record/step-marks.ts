/** Things that are done once in a step, whatever its dates do; they lie beside its moments. */
export const outcomePublished = 'outcome-published';
export const managerHasBall = 'manager-has-ball';
export const boardHasBall = 'board-has-ball';
/** The key of the moment in the plan: what was told is no moment ahead any more. */
export const boardTold = 'board-told';
export const secondTermGranted = 'second-term-granted';
