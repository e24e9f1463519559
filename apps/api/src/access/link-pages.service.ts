import { Inject, Injectable } from '@nestjs/common';
import { ACCESS_SETTINGS, LinksService, type AccessSettings } from '@samenspel/access';
import {
  instantText,
  type ForwardedLink,
  type LinkForward,
  type LinkView,
  type LinkWhereabouts,
} from '@samenspel/contracts';
import type { LinkPageRow } from '@samenspel/persistence';
import { linkCookieName, setCookie } from '../platform/access/cookies';
import type { ApiReply } from '../platform/http/api-request';

/** Answer links as HTTP sees them: a cookie per link, and the page of it. */
@Injectable()
export class LinkPagesService {
  constructor(
    @Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings,
    private readonly links: LinksService,
  ) {}

  async exchange(linkId: string, key: string, { ip, reply }: { ip: string; reply: ApiReply }): Promise<LinkView> {
    const { secret, maxAgeSeconds } = await this.links.exchange(linkId, key, ip);
    const { publicUrl } = this.settings;
    setCookie(reply, linkCookieName(linkId, publicUrl), secret, { publicUrl, maxAgeSeconds });
    return this.page(linkId);
  }

  async page(linkId: string): Promise<LinkView> {
    return viewOf(await this.links.page(linkId));
  }

  async whereabouts(linkId: string, key: string, ip: string): Promise<LinkWhereabouts> {
    const { taskTitle, managerName, partyName } = await this.links.whereabouts(linkId, key, ip);
    return { taskTitle, managerName, partyName };
  }

  async forward(linkId: string, { email, name }: LinkForward, personId: string): Promise<ForwardedLink> {
    const forwarded = await this.links.forward({ linkId, email, name, actor: `person:${personId}` });
    return { linkId: forwarded, forwardedFrom: linkId };
  }

  async renew(linkId: string, ip: string): Promise<void> {
    await this.links.renew(linkId, ip);
  }
}

function viewOf(row: LinkPageRow): LinkView {
  return {
    id: row.id,
    purpose: row.purpose,
    forPersonName: row.personName,
    forPartyName: row.partyName,
    forwarded: row.forwardedFrom !== null,
    programmeId: row.programmeId,
    task: { id: row.taskId, title: row.taskTitle },
    step: {
      id: row.stepId,
      kind: row.stepKind,
      ordinal: row.stepOrdinal,
      state: row.stepStatus,
      lastDay: row.lastDay,
      endsAt: instantText(row.endsAt),
      hasClosingInstant: row.hasClosingInstant,
    },
    managerName: row.managerName,
    language: row.language,
  };
}
