import type { PostPlace } from '@samenspel/persistence';
import { DomainError } from '@samenspel/domain';

const pattern = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Opaque to who asks: the place after which the next page begins. */
export const cursorOf = ({ sendAt, id }: PostPlace): string => Buffer.from(`${sendAt} ${id}`).toString('base64url');

/** @throws DomainError INPUT_INVALID for a cursor that no page gave */
export function placeOf(cursor: string): PostPlace {
  const [, sendAt, id] = pattern.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (sendAt === undefined || id === undefined || Number.isNaN(Date.parse(sendAt)))
    throw new DomainError('INPUT_INVALID', { field: 'cursor' });
  return { sendAt, id };
}
