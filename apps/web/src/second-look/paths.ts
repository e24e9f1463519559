import { pathOfTask } from '../task/paths';

export const pathOfSecondLook = (taskId: string): string => `${pathOfTask(taskId)}/meelezen`;
