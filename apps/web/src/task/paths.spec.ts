import { obligationKinds } from '@samenspel/domain';
import { pathOfWork } from './paths';

const work = { taskId: 't', stepId: 's', debtor: 'party:p', stepKind: 'invitation' } as const;

describe('pathOfWork', () => {
  it.each([
    [{ ...work, kind: 'reply' }, '/opgaven/t/stap/s/uitnodiging?namens=party:p'],
    [{ ...work, kind: 'reflection', stepKind: 'iteration' }, '/opgaven/t/stap/s/cyclus'],
    [{ ...work, kind: 'reaction', stepKind: 'consultation' }, '/consultaties/s?namens=party:p'],
    [{ ...work, kind: 'disposition', stepKind: 'dispositions' }, '/opgaven/t/reacties'],
    [{ ...work, kind: 'ballot', stepKind: 'decision' }, '/opgaven/t/stap/s/beslissing'],
    [{ ...work, kind: 'open-consultation', stepKind: 'preparation' }, '/opgaven/t/consultatie-voorbereiden'],
    [{ ...work, kind: 'deliver-proposal', stepKind: 'preparation' }, '/opgaven/t/voorstel'],
    [{ ...work, kind: 'complete-work-group' }, '/opgaven/t?deel=mensen'],
  ] as const)('leads %j to %s', (item, path) => {
    expect(pathOfWork(item)).toBe(path);
  });

  it('knows a page for every kind of work', () => {
    const paths = obligationKinds.map((kind) => pathOfWork({ ...work, kind }));
    expect(paths.every((path) => path.includes('/t') || path.includes('/s'))).toBe(true);
  });
});
