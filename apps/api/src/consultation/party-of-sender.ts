import { DomainError } from '@samenspel/domain';
import { idsOfSender } from '../answer/sender-key';

/** What only a party can do, because it is one voice of several people. @throws DomainError FORBIDDEN */
export function partyOfSender(sender: string): string {
  const { partyId } = idsOfSender(sender);
  if (partyId === undefined) throw new DomainError('FORBIDDEN', { sender });
  return partyId;
}
