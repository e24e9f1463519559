import type { ReactElement } from 'react';
import { CounterWithNames, DateWords, Paragraph, Section, StatusMark, TextLink, Today, WhyNote } from '../ui';
import { marks } from '../ui/mark-shape';

const manyNames = Array.from({ length: 60 }, (_, index) => `Zorgaanbieder ${index + 1}`);

export function TextSections(): ReactElement {
  return (
    <Today value="2026-11-27">
      <Section title="Datums in woorden">
        <Paragraph>
          U kunt reageren <DateWords date="2026-12-03" workingDaysLeft={4} closesAt="2026-12-03T23:00:00Z" />.{' '}
        </Paragraph>
        <WhyNote about="sluitingsdatum">
          <Paragraph>De consultatie duurt 20 werkdagen. Tweede Kerstdag is overgeslagen.</Paragraph>
        </WhyNote>
        <Paragraph>
          Vandaag: <DateWords date="2026-11-27" workingDaysLeft={1} />. Geweest: <DateWords date="2026-11-20" />. Kort:{' '}
          <DateWords date="2026-12-03" form="short" />.
        </Paragraph>
      </Section>
      <Section title="Toestand: vorm en woord">
        <ul className="sam-gallery__row">
          {marks.map((mark) => (
            <li key={mark}>
              <StatusMark mark={mark} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Tellers openen de namen">
        <CounterWithNames
          sentence="14 van 22 partijen hebben gereageerd"
          groups={[
            {
              title: 'Heeft gereageerd',
              names: ['gemeente Haarlem', 'gemeente Heemstede', 'zorgaanbieder De Linde'],
              hidden: 11,
            },
            { title: 'Nog niet', names: manyNames },
          ]}
        />
        <Paragraph>
          Lees ook <TextLink to="/toegankelijkheid">hoe wij deze site toegankelijk houden</TextLink>.
        </Paragraph>
      </Section>
    </Today>
  );
}
