import type { ApiReply, ApiRequest } from '../http/api-request';

export interface CookieOptions {
  readonly publicUrl: string;
  readonly maxAgeSeconds: number;
}

const isSecure = (publicUrl: string): boolean => publicUrl.startsWith('https:');

// Over https the prefix makes the browser refuse a cookie that another host of the domain planted.
const prefixed = (name: string, publicUrl: string): string => (isSecure(publicUrl) ? `__Host-${name}` : name);

export const sessionCookieName = (publicUrl: string): string => prefixed('samenspel_session', publicUrl);
/** One cookie per link, because somebody may answer for two parties in one browser. */
export const linkCookieName = (linkId: string, publicUrl: string): string =>
  prefixed(`samenspel_link_${linkId}`, publicUrl);

export function readCookie(request: ApiRequest, name: string): string | undefined {
  const value = request.cookies[name];
  return value !== undefined && /^[\w-]{20,100}$/.test(value) ? value : undefined;
}

export function setCookie(
  reply: ApiReply,
  name: string,
  secret: string,
  { publicUrl, maxAgeSeconds }: CookieOptions,
): void {
  void reply.setCookie(name, secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(publicUrl),
    maxAge: maxAgeSeconds,
  });
}

export function dropCookie(reply: ApiReply, name: string, publicUrl: string): void {
  void reply.clearCookie(name, { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(publicUrl) });
}
