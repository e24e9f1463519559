/** In the address of a task: the command that somebody wants to take back, or `resume` of a pause. */
export const UNDO = 'ongedaan';
