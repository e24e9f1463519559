import type { TaskView } from '@samenspel/contracts';
import type { Level, PartyKind } from '@samenspel/domain';
import { representationOf } from './representation';

const partyOf = (kind: PartyKind, reply: string | null): TaskView['parties'][number] => ({
  party: { id: kind, name: kind, kind, side: 'other' },
  essential: false,
  whyEssential: '',
  reply,
  escalations: [],
});
const memberOf = (kind: PartyKind, level: Level, name: string): TaskView['workGroup'][number] => ({
  seat: { id: name, level, functionName: '', party: partyOf(kind, null).party, person: { id: name, name } },
  joined: { at: '2026-10-02T07:00:00Z', on: '2026-10-02', time: '09.00' },
  late: false,
  serves: '',
  reportedOn: null,
  reportDue: false,
});

describe('representationOf', () => {
  it('shows municipalities, access teams and providers also when none of them was asked', () => {
    const rows = representationOf({ parties: [], workGroup: [], gaps: ['municipality', 'provider'] });
    expect(rows.map(({ kind }) => kind)).toEqual(['municipality', 'provider', 'access-team']);
  });

  it('marks the place that a gap leaves empty', () => {
    const rows = representationOf({ parties: [], workGroup: [], gaps: ['access-team-professional'] });
    expect(rows.find(({ kind }) => kind === 'access-team')?.missing).toEqual(['practice']);
    expect(rows.find(({ kind }) => kind === 'provider')?.missing).toEqual([]);
  });

  it('names who sits at the table at each level', () => {
    const workGroup = [memberOf('education', 'practice', 'Amber'), memberOf('education', 'board', 'Reinier')];
    const row = representationOf({ parties: [], workGroup, gaps: [] }).find(({ kind }) => kind === 'education');
    expect(row?.atTable).toEqual({ practice: ['Amber'], management: [], board: ['Reinier'] });
  });

  it('counts who was asked and who joins', () => {
    const parties = [partyOf('provider', 'joins'), partyOf('provider', 'somebody-else'), partyOf('provider', null)];
    const row = representationOf({ parties, workGroup: [], gaps: [] }).find(({ kind }) => kind === 'provider');
    expect(row).toMatchObject({ asked: 3, joins: 2 });
  });
});
