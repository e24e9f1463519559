import type { GroundRulesView, InterestsView } from '@samenspel/contracts';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
beforeEach(async () => {
  api = await aTestApi();
});
afterEach(() => api.stop());

const path = (rest: string): string => `/api/v1/tasks/${api.region.taskId}/${rest}`;
const name = (rest: string, as: Who, text: string, version = 0): Promise<TestAnswer> =>
  api.call({ method: 'PUT', url: path(rest), as, body: { text }, headers: { 'if-match': `"${String(version)}"` } });
const ofParty = (kind: string, as: Who, text: string, version = 0): Promise<TestAnswer> =>
  name(`parties/${api.region.partyId}/interests/${kind}`, as, text, version);
const codeOf = (answer: TestAnswer): unknown[] => [answer.status, answer.json().code];
const read = async <View>(url: string, as: Who): Promise<View> =>
  (await api.call({ url, as })).json() as unknown as View;

describe('the interests in a task', () => {
  it('are named and changed by the people of a party, with who and when, and seen by everybody', async () => {
    expect(codeOf(await ofParty('clients', 'stakeholder', 'Van een ander'))).toEqual([403, 'FORBIDDEN']);
    expect(codeOf(await ofParty('organisation', 'member', 'Wij zijn een gemeente'))).toEqual([
      ...[400, 'INTEREST_OF_OTHERS'],
    ]);
    expect((await ofParty('municipality', 'member', 'De begroting is krap.')).status).toBe(200);
    expect(codeOf(await ofParty('municipality', 'executive', 'Zonder te lezen'))).toEqual([412, 'VERSION_CONFLICT']);
    expect((await ofParty('municipality', 'executive', 'De begroting is rond.', 1)).status).toBe(200);

    const { parties } = await read<InterestsView>(path('interests'), 'stakeholder');
    expect(parties.map(({ party, may }) => [party.name, may.write])).toEqual([
      ['Gemeente Noordstad', false],
      ['Zorgaanbieder De Brug', true],
    ]);
    expect(parties[0]).toMatchObject({
      atTable: true,
      kinds: ['clients', 'municipality'],
      interests: [{ kind: 'municipality', text: 'De begroting is rond.', version: 2, by: 'Voorbeeld executive' }],
    });
  });

  it('of the network are for the facilitator and the manager; all of them are evidence for openness about interests', async () => {
    expect(codeOf(await name('interests-of-network', 'member', 'Van ons allen'))).toEqual([403, 'FORBIDDEN']);
    const after = await name('interests-of-network', 'manager', 'Minder overdrachten.');
    expect(after.json()).toMatchObject({ network: { text: 'Minder overdrachten.', version: 1 } });
    const evidence = async (): Promise<unknown> => {
      const { lines } = await read<GroundRulesView>(path('ground-rules'), 'member');
      return lines
        .find(({ rule }) => rule === 'open-about-interests')
        ?.evidence.map(({ code, params }) => [code, params]);
    };
    expect(await evidence()).toContainEqual(['interests-of-parties', { atTable: 1, named: 0 }]);
    await ofParty('clients', 'member', 'Gezinnen wachten te lang.');
    expect(await evidence()).toContainEqual(['interests-of-parties', { atTable: 1, named: 1 }]);
    expect(await evidence()).toContainEqual(['interest-of-network', {}]);

    expect((await ofParty('clients', 'member', '', 1)).status).toBe(200);
    expect(await evidence()).toContainEqual(['interests-of-parties', { atTable: 1, named: 0 }]);
  });
});
