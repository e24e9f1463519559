import type { DirectoryView, PartyLoad } from '@samenspel/contracts';
import { filterOf, partiesOf, peopleOf, peopleOfParty } from './arrange-directory';

const aParty = (id: string, kind: 'provider' | 'municipality', expertise = '') =>
  ({ id, name: id, kind, side: 'other', municipalityName: null, expertise, serves: '', version: 1 }) as const;
const aPerson = (id: string, expertise = '') => ({ id, name: id, expertise, roles: [], awayUntil: null });
const aSeat = (partyId: string, personId: string | null, level: 'practice' | 'board' = 'practice') =>
  ({
    id: `${partyId}/${String(personId)}`,
    partyId,
    level,
    functionName: 'adviseur',
    personId,
    deputySeatId: null,
    mandate: false,
  }) as const;
const aLoad = (partyId: string, promisedHours: number, state: PartyLoad['state']): PartyLoad => ({
  ...{ partyId, promisedHours, state, people: 1, askedHours: 0, roomHours: 8, isSmallProvider: true, tasks: [] },
});

const view: DirectoryView = {
  today: '2026-09-01',
  parties: [
    aParty('Brug', 'provider', 'Cliënten met dyslexie'),
    aParty('Haarlem', 'municipality'),
    aParty('Oever', 'provider'),
  ],
  people: [aPerson('Anna'), aPerson('Bas', 'Wachttijden'), aPerson('Chris')],
  seats: [
    aSeat('Brug', 'Anna'),
    aSeat('Brug', 'Anna', 'board'),
    aSeat('Haarlem', 'Bas', 'board'),
    aSeat('Oever', null),
  ],
};
const load = [aLoad('Oever', 12, 'too-much'), aLoad('Haarlem', 7, 'full')];
const parties = (search: string) =>
  partiesOf(view, load, filterOf(new URLSearchParams(search))).map(({ party }) => party.name);
const people = (search: string) =>
  peopleOf(view, filterOf(new URLSearchParams(search))).map(({ person }) => person.name);

describe('the directory', () => {
  it('shows all parties by name, and all people', () => {
    expect(parties('')).toEqual(['Brug', 'Haarlem', 'Oever']);
    expect(people('')).toEqual(['Anna', 'Bas', 'Chris']);
  });

  it('finds every word that was typed, without accents and capitals', () => {
    expect(parties('zoek=clienten DYSLEXIE')).toEqual(['Brug']);
    expect(parties('zoek=clienten wachttijden')).toEqual([]);
    expect(people('zoek=wachttijd')).toEqual(['Bas']);
    expect(people('zoek=brug adviseur')).toEqual(['Anna']);
  });

  it('narrows by kind of party and by level', () => {
    expect(parties('soort=provider')).toEqual(['Brug', 'Oever']);
    expect(parties('niveau=board')).toEqual(['Brug', 'Haarlem']);
    expect(people('soort=municipality')).toEqual(['Bas']);
    expect(people('niveau=practice')).toEqual(['Anna']);
  });

  it('narrows by load, and puts who is asked most first', () => {
    expect(parties('belasting=too-much')).toEqual(['Oever']);
    expect(parties('belasting=full')).toEqual(['Haarlem', 'Oever']);
    expect(parties('sorteer=load')).toEqual(['Oever', 'Haarlem', 'Brug']);
    expect(parties('sorteer=people')).toEqual(['Brug', 'Haarlem', 'Oever']);
  });

  it('counts somebody with two seats in a party once, and an empty seat not at all', () => {
    expect(peopleOfParty(view, 'Brug').map(({ name }) => name)).toEqual(['Anna']);
    expect(peopleOfParty(view, 'Oever')).toEqual([]);
  });
});
