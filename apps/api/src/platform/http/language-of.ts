import { isLanguage, type Language } from '@samenspel/i18n';
import type { ApiRequest } from './api-request';

/** The language that the person chose; else the first of `Accept-Language` that we speak; else Dutch. */
export function languageOf(request: Pick<ApiRequest, 'headers'> & { requester?: ApiRequest['requester'] }): Language {
  return request.requester?.person.language ?? preferred(request.headers['accept-language']) ?? 'nl';
}

function preferred(header: string | undefined): Language | undefined {
  const wishes = (header ?? '').slice(0, 500).split(',').map(parseWish);
  const sorted = wishes.filter((wish) => wish.quality > 0).toSorted((left, right) => right.quality - left.quality);
  return sorted.map((wish) => wish.language).find(isLanguage);
}

function parseWish(wish: string): { language: string; quality: number } {
  const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
  const quality = parameters
    .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
    .find((found) => found !== undefined);
  return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
}
