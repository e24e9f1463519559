import { Button, Section, Text } from '@react-email/components';
import type { ReactElement } from 'react';
import type { Actions } from '../content/mail-content';
import { styles } from './styles';

export function ActionButtons({ actions }: { readonly actions: Actions }): ReactElement {
  return (
    <Section style={styles.buttons}>
      {actions.intro && <Text style={styles.text}>{actions.intro}</Text>}
      <div>
        <Button className="button" href={actions.main.url} style={styles.main} data-button="main">
          {actions.main.label}
        </Button>
      </div>
      {actions.betweenButtons && <Text style={styles.text}>{actions.betweenButtons}</Text>}
      {actions.others.map(({ label, url }) => (
        <div key={url}>
          <Button className="button" href={url} style={styles.other} data-button="other">
            {label}
          </Button>
        </div>
      ))}
    </Section>
  );
}
