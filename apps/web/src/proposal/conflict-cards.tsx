import '../styles/iteration.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, ButtonRow, Paragraph, Section } from '../ui';
import type { TextConflict } from './merge-proposal';
import type { DraftState } from './shared-draft';

interface ConflictCardsProps {
  readonly state: DraftState;
  readonly onChoose: (conflict: TextConflict, chosen: string) => void;
}

/** What two people changed at once, side by side: both texts are there, and one press settles each. */
export function ConflictCards({ state, onChoose }: ConflictCardsProps): ReactElement | null {
  const { t } = useTranslation('proposal');
  const { conflicts, theirName } = state;
  if (conflicts.length === 0) return null;
  const name = theirName ?? t('conflict.somebody');
  return (
    <div role="status" className="sam-conflicts">
      <Alert kind="warning" title={t('conflict.title')}>
        <Paragraph>
          {t('conflict.whose', { name })} {t('conflict.explains')}
        </Paragraph>
      </Alert>
      {conflicts.map((conflict) => (
        <ConflictCard key={placeOf(conflict)} conflict={conflict} name={name} onChoose={onChoose} />
      ))}
    </div>
  );
}

const placeOf = ({ place }: TextConflict): string => (typeof place === 'string' ? place : `${place.key}.${place.part}`);

interface ConflictCardProps extends Pick<ConflictCardsProps, 'onChoose'> {
  readonly conflict: TextConflict;
  readonly name: string;
}

function ConflictCard({ conflict, name, onChoose }: ConflictCardProps): ReactElement {
  const { t } = useTranslation('proposal');
  const { place, mine, theirs } = conflict;
  const isLong = place === 'summary' || (typeof place !== 'string' && place.part === 'text');
  const title = typeof place === 'string' ? placeTitles[place] : partTitles[place.part];
  return (
    <Section title={t(title)} card>
      <div className="sam-versions-beside">
        <OneText title={t('conflict.mine')} text={mine} />
        <OneText title={t('conflict.theirs', { name })} text={theirs} />
      </div>
      <ButtonRow>
        <Choose
          label={t('conflict.keepMine')}
          onPress={() => {
            onChoose(conflict, mine);
          }}
        />
        <Choose
          label={t('conflict.takeTheirs', { name })}
          onPress={() => {
            onChoose(conflict, theirs);
          }}
        />
        {isLong && (
          <Choose
            label={t('conflict.keepBoth')}
            onPress={() => {
              onChoose(conflict, `${theirs}\n\n${mine}`);
            }}
          />
        )}
      </ButtonRow>
    </Section>
  );
}

const placeTitles = { title: 'write.titleLabel', summary: 'write.summary' } as const;
const partTitles = { heading: 'write.heading', text: 'write.text' } as const;

function Choose({ label, onPress }: { readonly label: string; readonly onPress: () => void }): ReactElement {
  return <Button onClick={onPress}>{label}</Button>;
}

function OneText({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
  const { t } = useTranslation('proposal');
  return (
    <div>
      <p className="utrecht-paragraph">
        <strong>{title}</strong>
      </p>
      <p className="utrecht-paragraph sam-typed">{text || t('conflict.empty')}</p>
    </div>
  );
}
