import { representationGaps, type WorkGroupMember } from './representation-gaps';

const accessTeam: WorkGroupMember = { partyKind: 'access-team', level: 'practice' };
const provider: WorkGroupMember = { partyKind: 'provider', level: 'practice' };

describe('representationGaps', () => {
  it('misses everything in an empty group', () => {
    expect(representationGaps([])).toEqual([
      'municipality',
      'provider',
      'access-team-professional',
      'provider-professional',
    ]);
  });

  it('is content with a practising professional of an access team and of a provider', () => {
    expect(representationGaps([accessTeam, provider])).toEqual([]);
  });

  it('misses practice when only managers and executives sit at the table', () => {
    const managers: readonly WorkGroupMember[] = [
      { partyKind: 'municipality', level: 'board' },
      { partyKind: 'access-team', level: 'management' },
      { partyKind: 'provider', level: 'management' },
    ];
    expect(representationGaps(managers)).toEqual(['access-team-professional', 'provider-professional']);
  });

  it('does not take a practising professional of the municipality itself for the access team', () => {
    expect(representationGaps([{ partyKind: 'municipality', level: 'practice' }, provider])).toEqual([
      'access-team-professional',
    ]);
  });

  it('counts clients, education and the preliminary field for neither side', () => {
    const others = (['client-organisation', 'education', 'preliminary-field'] as const).map(
      (partyKind): WorkGroupMember => ({ partyKind, level: 'practice' }),
    );
    expect(representationGaps(others)).toHaveLength(4);
  });
});
