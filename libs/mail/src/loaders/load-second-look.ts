import { amsterdam, localDateOf } from '@samenspel/calendar';
import type { LookVerdict } from '@samenspel/domain';
import type { Database } from '@samenspel/persistence';
import type { LinkUrls } from '../link-urls';
import type { SecondLookAnsweredModel, SecondLookModel } from '../model/mail-model';
import { idOf, needed } from './last-day';
import type { MailRow } from './mail-row';
import { addresseeOf, draftPath, taskPath } from './task-sheet';

interface LookRow {
  readonly taskId: string;
  readonly title: string;
  readonly wording: string;
  readonly programmeName: string;
  readonly managerName: string;
  readonly managerEmail: string;
  readonly byName: string;
  readonly partyName: string;
  readonly readerName: string;
  readonly verdict: LookVerdict | null;
  readonly note: string;
  readonly isDraft: boolean;
}

const lookStatement = `
select t.id as task_id, t.title, t.wording, r.name as programme_name, manager.name as manager_name,
       manager.email as manager_email, asker.name as by_name, y.name as party_name,
       reader.name as reader_name, l.verdict, l.note, t.status = 'draft' as is_draft
  from second_look l join task t on t.id = l.task_id join programme r on r.id = t.programme_id
  join person manager on manager.id = t.manager_person_id join person asker on asker.id = l.asked_by
  join person reader on reader.id = l.reader_person_id
  join party y on y.id = l.party_id
 where l.id = $1`;

/** Params: `lookId`. The task is a draft then: it has no plan, and no line to show. */
export async function loadSecondLook(database: Database, mail: MailRow, links: LinkUrls): Promise<SecondLookModel> {
  const look = await readLook(database, mail);
  const { taskId, byName, partyName, wording } = look;
  return {
    kind: 'second-look',
    ...aboutDraft(look, mail, links),
    ...{ byName, partyName, wording },
    url: links.page(`${taskPath(taskId)}/meelezen`),
  };
}

/** Params: `lookId`. To who asked; the task may have started since. */
export async function loadSecondLookAnswered(
  database: Database,
  mail: MailRow,
  links: LinkUrls,
): Promise<SecondLookAnsweredModel> {
  const look = await readLook(database, mail);
  const verdict = needed({ mail }, look.verdict ?? undefined, 'the answer to the second look');
  const { taskId, readerName: byName, partyName, note, isDraft } = look;
  return {
    kind: 'second-look-answered',
    ...aboutDraft(look, mail, links),
    ...{ byName, partyName, verdict, note },
    url: links.page(isDraft ? draftPath(taskId) : taskPath(taskId)),
  };
}

async function readLook(database: Database, mail: MailRow): Promise<LookRow> {
  const look = await database.row<LookRow>(lookStatement, [idOf({ mail }, 'lookId') ?? null]);
  return needed({ mail }, look, 'the second look');
}

function aboutDraft(look: LookRow, mail: MailRow, links: LinkUrls): Pick<SecondLookModel, 'to' | 'task'> {
  const { taskId, title, programmeName, managerName, managerEmail } = look;
  return {
    to: addresseeOf(mail),
    task: {
      ...{ id: taskId, title, programmeName },
      manager: { name: managerName, email: managerEmail },
      today: localDateOf(amsterdam, mail.now),
      line: [],
      url: links.page(taskPath(taskId)),
    },
  };
}
