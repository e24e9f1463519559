import type { LinkPurpose, ObligationKind } from '@samenspel/domain';
import type { LinkForwardedModel, LinkRenewalModel } from '../model/mail-model';
import { idOf, lastDayToAnswer, needed } from './last-day';
import type { Loading } from './loading';
import { answerPageOf } from './answer-page';

interface LinkRow {
  readonly purpose: LinkPurpose;
  readonly partyName: string | null;
  readonly fromName: string | null;
}

const statement = `
select l.purpose, y.name as party_name, giver.name as from_name
  from link l left join party y on y.id = l.party_id
  left join link given on given.id = l.forwarded_from left join person giver on giver.id = given.person_id
 where l.id = $1`;

const askedBy = {
  reply: 'reply',
  'check-in': 'check-in',
  reflect: 'reflection',
  react: 'reaction',
  confirm: 'confirmation',
  measure: 'measurement',
  follow: 'reaction',
} as const satisfies Record<LinkPurpose, ObligationKind>;

/** Params: `linkId`, the link of the receiver; whom it came from stands in `link.forwarded_from`. */
export async function loadLinkForwarded(loading: Loading): Promise<LinkForwardedModel> {
  const { row, shared } = await loadLink(loading);
  return {
    kind: 'link-forwarded',
    ...shared,
    byName: needed(loading.rows, row.fromName ?? undefined, 'who passed the link on'),
    partyName: row.partyName ?? undefined,
  };
}

/** Params: `linkId`. */
export async function loadLinkRenewal(loading: Loading): Promise<LinkRenewalModel> {
  const { shared } = await loadLink(loading);
  return { kind: 'link-renewal', ...shared };
}

interface LoadedLink {
  readonly row: LinkRow;
  readonly shared: Omit<LinkRenewalModel, 'kind'>;
}

async function loadLink({ database, links, rows, base }: Loading): Promise<LoadedLink> {
  const row = needed(rows, await database.row<LinkRow>(statement, [idOf(rows, 'linkId')]), 'the link');
  const { url } = await answerPageOf(database, links, rows);
  return { row, shared: { ...base, obligation: askedBy[row.purpose], lastDay: lastDayToAnswer(rows), url } };
}
