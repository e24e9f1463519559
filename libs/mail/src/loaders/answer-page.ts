import type { LinkPurpose, ObligationKind } from '@samenspel/domain';
import type { Database } from '@samenspel/persistence';
import type { AnswerLink, LinkUrls } from '../link-urls';
import type { ChoiceUrl } from '../model/parts';
import { idOf } from './last-day';
import type { TaskMailRows } from './mail-row';
import { confirmationPath, remindersPath, stepPath } from './task-sheet';

/** Where the receiver answers: the page of the answer link, or that of the step for who has none and signs in. */
export interface AnswerPage {
  readonly url: string;
  /** The link of the receiver, when there is one. */
  readonly link?: AnswerLink;
}

// An action is done on the page of the check-in. A ballot has no link: it needs a session.
const purposeOf: Partial<Record<ObligationKind, LinkPurpose>> = {
  reply: 'reply',
  reaction: 'react',
  'check-in': 'check-in',
  reflection: 'reflect',
  action: 'check-in',
  measurement: 'measure',
  confirmation: 'confirm',
};

/** With the link of the mail no account is needed for it. */
export function settingsUrlOn({ link }: AnswerPage, links: LinkUrls): string {
  return link ? links.forLink(link, 'herinneringen') : links.page(remindersPath);
}

const ownLink = `
select id, key_id, version from link
 where step_id = $1 and person_id = $2 and revoked_at is null and ($3::text is null or purpose = $3)
 order by (party_id is not distinct from $4::uuid) desc, created_at, id limit 1`;

export async function answerPageOf(
  database: Database,
  links: LinkUrls,
  rows: TaskMailRows,
  kind?: ObligationKind,
): Promise<AnswerPage> {
  const link = await findLink(database, rows, kind);
  return link ? { url: links.forLink(link), link } : { url: links.page(pageOf(rows, kind)) };
}

/** A confirmation is owed to a step that has another page. */
function pageOf(rows: TaskMailRows, kind = rows.obligation?.kind): string {
  const { stepId } = rows.mail;
  return kind === 'confirmation' && stepId !== null
    ? confirmationPath(rows.task.taskId, stepId)
    : stepPath(rows, stepId);
}

/** One button per choice; none without a link: they would all lead to the same page. */
export function choicesOn<Choice extends string>(
  page: AnswerPage,
  links: LinkUrls,
  choices: readonly Choice[],
): readonly ChoiceUrl<Choice>[] {
  const { link } = page;
  return link ? choices.map((choice) => ({ choice, url: links.forLink(link, choice) })) : [];
}

async function findLink(
  database: Database,
  rows: TaskMailRows,
  kind?: ObligationKind,
): Promise<AnswerLink | undefined> {
  const given = idOf(rows, 'linkId');
  if (given !== undefined) {
    return database.row<AnswerLink>('select id, key_id, version from link where id = $1 and revoked_at is null', [
      given,
    ]);
  }
  const { mail, obligation } = rows;
  const asked = kind ?? obligation?.kind;
  const purpose = asked === undefined ? null : purposeOf[asked];
  if (purpose === undefined) return undefined;
  return database.row<AnswerLink>(ownLink, [mail.stepId, mail.personId, purpose, obligation?.partyId ?? null]);
}
