import { partyKinds } from '../party/party';
import { interestKindsOf } from './interest-kinds';

describe('interestKindsOf', () => {
  it('lets every party speak of its clients, and none of the network', () => {
    for (const kind of partyKinds) {
      expect(interestKindsOf(kind)).toContain('clients');
      expect(interestKindsOf(kind)).not.toContain('network');
    }
  });

  it('lets only municipalities, and the access teams that are part of one, speak of the municipality', () => {
    expect(partyKinds.filter((kind) => interestKindsOf(kind).includes('municipality'))).toEqual([
      ...['municipality', 'access-team', 'region'],
    ]);
    expect(interestKindsOf('access-team')).toEqual(['clients', 'organisation', 'municipality']);
  });
});
