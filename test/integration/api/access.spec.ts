import { aTestApi, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
beforeAll(async () => {
  api = await aTestApi();
});
afterAll(() => api.stop());

describe('programmes', () => {
  it('shows a programme with its parties to who belongs to it', async () => {
    const { programmeId, partyId } = api.region;
    const answer = await api.call({ url: `/api/v1/programmes/${programmeId}`, as: 'member' });
    expect(answer.status).toBe(200);
    expect(answer.json()).toMatchObject({ id: programmeId, name: 'Regio Noord' });
    const parties = await api.call({
      url: `/api/v1/programmes/${programmeId}/parties?kind=municipality`,
      as: 'member',
    });
    expect(parties.json()).toMatchObject({ items: [{ id: partyId, kind: 'municipality' }] });
  });
});
