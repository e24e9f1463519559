import type { LinkUrls } from '../link-urls';
import type { Addressee, TaskSheet } from '../model/parts';
import { lineOfPlan } from './line-of-plan';
import type { MailRow, TaskMailRows } from './mail-row';

export const addresseeOf = ({ personName, email, language }: MailRow): Addressee => ({
  name: personName,
  email,
  language,
});

export const taskPath = (taskId: string): string => `/opgaven/${taskId}`;

export function taskSheetOf(rows: TaskMailRows, links: LinkUrls): TaskSheet {
  const { task, today } = rows;
  return {
    id: task.taskId,
    title: task.title,
    programmeName: task.programmeName,
    manager: { name: task.managerName, email: task.managerEmail },
    today,
    line: lineOfPlan(rows),
    url: links.page(taskPath(task.taskId)),
  };
}
