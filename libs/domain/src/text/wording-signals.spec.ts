import fc from 'fast-check';
import { wordingSignals } from './wording-signals';

const found = (text: string) => wordingSignals(text, 'neutral-and-plain').map(({ kind }) => kind);

// As partners in a region write about their work: nothing here takes a side, and all of it can be read.
const neutral = [
  'Jongeren van 16 tot 23 jaar met begeleiding vinden moeilijk een eigen woning. Wat hebben zij nodig om zelfstandig te wonen, en wie kan daarin wat doen?',
  'Hoe krijgen gezinnen sneller passende hulp als er meer aanbieders betrokken zijn?',
  'Welke afspraken helpen de toegang en zorgaanbieders om elkaar eerder te vinden?',
  'Inwoners vertellen hun verhaal nu vaak meer dan één keer. We onderzoeken samen waar dat door komt.',
  'We willen dat ouders weten waar ze terechtkunnen. Wat werkt nu goed, en wat nog niet?',
  'Hoe zorgen we dat jongeren met schulden op tijd hulp krijgen? Er is altijd iemand bereikbaar.',
  'De gemeenten zijn opdrachtgever en bepalen het kader, met inbreng van de aanbieders. Binnen dat kader werken zij als partners.',
  'Kinderen die 18 worden, gaan over naar de Wmo. Hoe loopt die overgang nu in de praktijk?',
  'De werkgroep beslist over de werkwijze, bijv. wie het gezin belt. Het tarief staat vast tot 1 januari 2028.',
  'Volgens de regiovisie (RV) groeien kinderen zo thuis mogelijk op. Wat vraagt de RV van het voorliggend veld?',
  'Wonen met zorg vraagt veel van corporaties, gemeenten en aanbieders. Niemand kan dit alleen.',
  'In een natuurlijke omgeving leren kinderen samen spelen. Wat kan de buurt daarin betekenen?',
  'De wachttijd voor de GGZ is lang. Wat kunnen we intussen voor deze gezinnen doen?',
  'Kinderen worden ouder en gezinnen worden groter. Hoe kunnen we drempels wegnemen en de overgang goed inrichten?',
  'Het voorstel wordt in mei besproken. Daarna horen alle partijen wat ermee is gebeurd.',
];

describe('wordingSignals', () => {
  it.each(neutral)('is silent about "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['solution-presupposed', 'Hoe voeren we één loket in?'],
    ['solution-presupposed', 'Hoe kunnen we een regionaal meldpunt oprichten?'],
    ['solution-presupposed', 'Er moet een nieuw aanmeldformulier komen.'],
    ['solution-presupposed', 'De oplossing is een gezamenlijke wachtlijst.'],
    ['solution-presupposed', 'We gaan een centrale toegang invoeren.'],
    ['loaded-word', 'Door onwil komt de samenwerking niet van de grond.'],
    ['loaded-word', 'De schuld ligt bij het contract.'],
    ['loaded-word', 'Aanbieders sturen nooit op tijd een bericht.'],
    ['loaded-word', 'De wachttijd is maar liefst een half jaar.'],
    ['leading-question', 'Vindt u ook niet dat het eenvoudiger kan?'],
    ['leading-question', 'Bent u het ermee eens dat er minder formulieren nodig zijn?'],
    ['leading-question', 'Dat kan eenvoudiger, toch?'],
    ['leading-question', 'Waarom leveren aanbieders hun cijfers nog steeds te laat aan?'],
    ['we-and-they', 'Wij doen ons best, maar zij werken niet mee.'],
    ['we-and-they', 'Wij als gemeenten hebben hier last van.'],
    ['closed-question', 'Moet de toegang eerder meekijken?'],
    ['jargon', 'Het gaat om de afspraken inzake wonen.'],
    ['abbreviation', 'Het RTO bespreekt wat gezinnen nodig hebben.'],
    ['passive', 'Het plan wordt gemaakt en de partijen worden geïnformeerd.'],
  ])('tells of a %s in "%s"', (kind, text) => {
    expect(found(text)).toEqual([kind]);
  });

  it('says where it is, and what is plainer', () => {
    const text = 'Wat is nodig? Dit doen we middels een proef.';
    const [signal] = wordingSignals(text, 'plain');
    expect(signal).toEqual({ kind: 'jargon', start: 26, end: 33, found: 'middels', instead: 'met' });
  });

  it('counts the words of a sentence, not of a list with lines', () => {
    const twentyOne = Array.from({ length: 21 }, () => 'woord').join(' ');
    expect(found(`${twentyOne}.`)).toEqual(['long-sentence']);
    expect(found(twentyOne.replace(/ (?=(?:\S+ ){9}\S+$)/, '\n'))).toEqual([]);
  });

  it('takes a dot inside a sentence for no end of it', () => {
    const text = `De groep kijkt naar wonen, werk, school e.d. en vertelt o.a. aan de heer B. de Vries om 14.30 uur wat zij daar zag.`;
    expect(wordingSignals(text, 'plain')).toEqual([
      { kind: 'long-sentence', start: 0, end: text.length, found: text, instead: null },
    ]);
  });

  it('names an abbreviation once, and none in a text of capitals', () => {
    expect(found('Het RTO komt bijeen. Het RTO besluit.')).toEqual(['abbreviation']);
    expect(found('WONEN MET ZORG')).toEqual([]);
  });

  it('tells of the third passive sentence in a row', () => {
    const text = 'De vraag werd gesteld. De groep werd gevormd. Het plan werd geschreven.';
    expect(wordingSignals(text, 'plain')).toEqual([
      { kind: 'passive', start: 46, end: 71, found: 'Het plan werd geschreven.', instead: null },
    ]);
  });

  it('looks for neutral wording in the question alone', () => {
    expect(wordingSignals('Er moet een nieuw formulier komen.', 'plain')).toEqual([]);
  });

  it('says nothing of an English text but the length of its sentences', () => {
    expect(found('Is this what the SLA of the partners should be? Don’t you agree that it fails?')).toEqual([]);
    expect(found(`${'This is the question that we ask to the group. '.repeat(2)}${'the and '.repeat(11)}.`)).toEqual([
      'long-sentence',
    ]);
  });

  it('names places that lie in the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...neutral, 'Er moet iets komen. ', '\n', '...', 'RTO ', '“Wij en zij?” ')),
        (parts) => {
          const text = parts.join(' ');
          for (const { start, end, found: words } of wordingSignals(text, 'neutral-and-plain'))
            expect(text.slice(start, end)).toBe(words);
        },
      ),
      { numRuns: 50 },
    );
  });
});
