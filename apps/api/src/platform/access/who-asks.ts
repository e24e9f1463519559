import { Inject, Injectable } from '@nestjs/common';
import {
  ACCESS_SETTINGS,
  RequestersService,
  sessionLifetime,
  type AccessSettings,
  type Requester,
} from '@samenspel/access';
import type { ApiReply, ApiRequest } from '../http/api-request';
import { linkCookieName, readCookie, sessionCookieName, setCookie } from './cookies';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Finds who asks: by the link that the request names, else by the session. */
@Injectable()
export class WhoAsks {
  constructor(
    private readonly requesters: RequestersService,
    @Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings,
  ) {}

  async find(request: ApiRequest, reply: ApiReply): Promise<Requester | undefined> {
    // A page of a link names it with every request: then the session of the same browser does not count.
    const linkId = request.headers['samenspel-link'];
    return linkId === undefined ? this.bySession(request, reply) : this.byLink(request, String(linkId));
  }

  private async byLink(request: ApiRequest, linkId: string): Promise<Requester | undefined> {
    if (!uuid.test(linkId)) return undefined;
    const secret = readCookie(request, linkCookieName(linkId, this.settings.publicUrl));
    return secret === undefined ? undefined : this.requesters.findByLink(linkId, secret);
  }

  private async bySession(request: ApiRequest, reply: ApiReply): Promise<Requester | undefined> {
    const name = sessionCookieName(this.settings.publicUrl);
    const secret = readCookie(request, name);
    if (secret === undefined) return undefined;
    const requester = await this.requesters.findBySession(secret);
    if (requester?.session?.extended === true) {
      const maxAgeSeconds = sessionLifetime.lifetimeMs / 1000;
      setCookie(reply, name, secret, { publicUrl: this.settings.publicUrl, maxAgeSeconds });
    }
    return requester;
  }
}
