import type { ProposalDraftBody, ProposalDraftView } from '@samenspel/contracts';
import { ApiProblem } from '../api/api-problem';
import type { Merged } from './merge-proposal';
import { SharedDraft, type DraftState, type WaitingText } from './shared-draft';

const text: ProposalDraftBody = {
  title: 'Titel',
  summary: 'Kort',
  sections: [{ key: 'a', heading: 'Kop', text: 'Tekst' }],
};
const viewOf = (body: ProposalDraftBody, version: number): ProposalDraftView => ({
  ...{ ...body, taskId: 'task', taskTitle: 'Opgave', version, saved: null, savedBy: { id: 'p', name: 'Sanne' } },
  ...{ mayDeliver: true, whyNot: null, versions: [] },
});

/** A server that several people write to, and one of them with a device. */
function aDraft(start = viewOf(text, 1)) {
  const server = { body: text, version: start.version, failure: undefined as ApiProblem | undefined };
  const seen: { device: WaitingText | undefined; state: DraftState | undefined; met: Merged[] } = {
    ...{ device: undefined, state: undefined, met: [] },
  };
  const draft = new SharedDraft(
    start,
    {
      put: (body, version) => {
        if (server.failure) return Promise.reject(server.failure);
        if (version !== server.version) {
          return Promise.reject(new ApiProblem({ status: 412, code: 'VERSION_CONFLICT', title: '' }));
        }
        Object.assign(server, { body, version: version + 1 });
        return Promise.resolve(server.version);
      },
      get: () => Promise.resolve(viewOf(server.body, server.version)),
      keepOnDevice: (waiting) => {
        seen.device = waiting;
      },
    },
    {
      onState: (state) => {
        seen.state = state;
      },
      onMet: (merged) => {
        seen.met.push(merged);
      },
    },
  );
  const theySave = (change: Partial<ProposalDraftBody>): void => {
    Object.assign(server, { body: { ...server.body, ...change }, version: server.version + 1 });
  };
  return { draft, server, seen, theySave };
}

describe('SharedDraft', () => {
  it('saves what was typed and forgets it on the device', async () => {
    const { draft, server, seen } = aDraft();
    draft.change({ ...text, title: 'Nieuw' });
    expect(seen.device?.mine.title).toBe('Nieuw');
    expect(await draft.flush()).toBe(2);
    expect([server.body.title, seen.device, seen.state?.saved?.state]).toEqual(['Nieuw', undefined, 'saved']);
  });

  it('puts together what two wrote in different places, without asking', async () => {
    const { draft, server, seen, theySave } = aDraft();
    theySave({ summary: 'Van Sanne' });
    draft.change({ ...text, title: 'Van mij' });
    expect(await draft.flush()).toBe(3);
    expect(server.body).toMatchObject({ title: 'Van mij', summary: 'Van Sanne' });
    expect(seen.met).toHaveLength(1);
    expect(seen.state).toMatchObject({ conflicts: [], theirName: 'Sanne' });
  });

  it('saves nothing over what both changed until somebody chose; both texts are still there', async () => {
    const { draft, server, seen, theySave } = aDraft();
    theySave({ title: 'Van Sanne' });
    draft.change({ ...text, title: 'Van mij' });
    expect(await draft.flush()).toBeUndefined();
    expect([server.body.title, seen.device?.mine.title]).toEqual(['Van Sanne', 'Van mij']);
    const [conflict] = seen.state?.conflicts ?? [];
    expect(conflict).toEqual({ place: 'title', mine: 'Van mij', theirs: 'Van Sanne' });
    if (conflict) draft.settle(conflict, { ...text, title: 'Samen' });
    expect(await draft.flush()).toBe(3);
    expect([server.body.title, seen.device]).toEqual(['Samen', undefined]);
  });

  it('keeps the text on the device without a connection, and says so', async () => {
    const { draft, server, seen } = aDraft();
    server.failure = new ApiProblem({ status: 0, code: 'OFFLINE', title: '' });
    draft.change({ ...text, title: 'In de trein' });
    expect(await draft.flush()).toBeUndefined();
    expect([seen.device?.mine.title, seen.state?.saved?.state]).toEqual(['In de trein', 'onDevice']);
    server.failure = undefined;
    expect(await draft.flush()).toBe(2);
  });

  it('meets what stayed on the device with what others wrote since', async () => {
    const now = viewOf({ ...text, summary: 'Van Sanne' }, 5);
    const { draft, server, seen } = aDraft(now);
    server.body = { ...text, summary: 'Van Sanne' };
    draft.meetDevice({ base: text, mine: { ...text, title: 'Van gisteren' } }, now);
    await draft.flush();
    expect(server.body).toMatchObject({ title: 'Van gisteren', summary: 'Van Sanne' });
    expect(seen.device).toBeUndefined();
  });

  it('says why a text may not be kept, until it may', async () => {
    const { draft, server, seen } = aDraft();
    server.failure = new ApiProblem({ status: 400, code: 'INPUT_INVALID', title: 'Nummer' });
    draft.change({ ...text, title: '111222333' });
    await draft.flush();
    expect(seen.state?.refusal?.message).toBe('Nummer');
    server.failure = undefined;
    await draft.flush();
    expect(seen.state?.refusal).toBeUndefined();
  });
});
