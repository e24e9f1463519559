import type { TaskCourse } from '@samenspel/domain';
import { readCourse as readCourseOf } from '@samenspel/persistence';
import type { TaskChange } from './task-change';

/** What the planner needs to know of the task, as the record has it now. */
export const readCourse = ({ sql, task, today }: TaskChange): Promise<TaskCourse> => readCourseOf(sql, task, today);
