import type { ReactElement } from 'react';
import { LineFull, LineRow, Section, type LineOfTask } from '../ui';

const inCycles: LineOfTask = {
  stations: [
    { key: 'invitation', name: 'Uitnodigen', state: 'done', dates: '2-22 okt' },
    {
      key: 'iterations',
      name: 'Werken in cycli',
      state: 'now',
      dates: '26 okt - 18 dec',
      note: 'Tussenstand tot en met 3 december',
      cycles: [
        { number: 1, state: 'done' },
        { number: 2, state: 'now' },
        { number: 3, state: 'open' },
      ],
    },
    { key: 'consultation', name: 'Raadplegen', state: 'open', dates: '7 jan - 3 feb' },
    { key: 'decision', name: 'Beslissen', state: 'open', dates: 'tot 24 feb' },
    { key: 'anchoring', name: 'Borgen', state: 'open', dates: '3, 6, 12 mnd' },
  ],
  next: 'dinsdag 1 december om 9.00 uur gaat een herinnering naar 3 leden.',
  stillNeeded: 'antwoord van 2 essentiële partijen, 3 reacties zonder afhandeling.',
};

const change = (line: LineOfTask, states: readonly LineOfTask['stations'][number]['state'][]): LineOfTask => ({
  ...line,
  stations: line.stations.map((station, index) => ({
    ...station,
    state: states[index] ?? station.state,
    note: undefined,
  })),
});

const sentBack: LineOfTask = {
  ...inCycles,
  stations: inCycles.stations.map((station) =>
    station.key === 'decision'
      ? {
          ...station,
          state: 'sentBack',
          dates: '12 jan',
          reason: 'gemeente Haarlem mist de gevolgen voor de wachttijd.',
        }
      : station.key === 'consultation'
        ? { ...station, state: 'done' }
        : station,
  ),
  next: 'vrijdag 15 januari sluit cyclus 3.',
};

const paused = change({ ...inCycles, next: 'de opgave staat stil tot 11 januari.', stillNeeded: undefined }, [
  'done',
  'paused',
]);
const ended = change({ stations: inCycles.stations }, ['done', 'done', 'done', 'done', 'done']);

export function LineSections(): ReactElement {
  return (
    <>
      <Section title="De lijn, op de pagina van een opgave">
        <LineFull line={inCycles} />
      </Section>
      <Section title="De lijn, teruggestuurd">
        <LineFull line={sentBack} />
      </Section>
      <Section title="De lijn, gepauzeerd">
        <LineFull line={paused} />
      </Section>
      <Section title="De lijn, in een rij">
        <div>
          <LineRow line={inCycles} />
        </div>
        <div>
          <LineRow line={sentBack} />
        </div>
        <div>
          <LineRow line={paused} />
        </div>
        <div>
          <LineRow line={ended} />
        </div>
      </Section>
    </>
  );
}
