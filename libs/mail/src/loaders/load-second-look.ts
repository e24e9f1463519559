import { amsterdam, localDateOf } from '@samenspel/calendar';
import type { Database } from '@samenspel/persistence';
import type { LinkUrls } from '../link-urls';
import type { SecondLookModel } from '../model/mail-model';
import { idOf, needed } from './last-day';
import type { MailRow } from './mail-row';
import { addresseeOf, taskPath } from './task-sheet';

interface LookRow {
  readonly taskId: string;
  readonly title: string;
  readonly wording: string;
  readonly programmeName: string;
  readonly managerName: string;
  readonly managerEmail: string;
  readonly byName: string;
  readonly partyName: string;
}

const lookStatement = `
select t.id as task_id, t.title, t.wording, r.name as programme_name, manager.name as manager_name,
       manager.email as manager_email, asker.name as by_name, y.name as party_name
  from second_look l join task t on t.id = l.task_id join programme r on r.id = t.programme_id
  join person manager on manager.id = t.manager_person_id join person asker on asker.id = l.asked_by
  join party y on y.id = l.party_id
 where l.id = $1`;

/** Params: `lookId`. The task is a draft then: it has no plan, and no line to show. */
export async function loadSecondLook(database: Database, mail: MailRow, links: LinkUrls): Promise<SecondLookModel> {
  const look = needed(
    { mail },
    await database.row<LookRow>(lookStatement, [idOf({ mail }, 'lookId') ?? null]),
    'the second look',
  );
  const { taskId, title, programmeName, managerName, managerEmail, byName, partyName, wording } = look;
  return {
    kind: 'second-look',
    to: addresseeOf(mail),
    task: {
      ...{ id: taskId, title, programmeName },
      manager: { name: managerName, email: managerEmail },
      today: localDateOf(amsterdam, mail.now),
      line: [],
      url: links.page(taskPath(taskId)),
    },
    ...{ byName, partyName, wording },
    url: links.page(`${taskPath(taskId)}/meelezen`),
  };
}
