import { Button, Text } from '@react-email/components';
import { Fragment, type ReactElement } from 'react';
import type { Fact, Part } from '../content/mail-content';
import { styles } from './styles';

export function ContentPart({ part }: { readonly part: Part }): ReactElement {
  switch (part.kind) {
    case 'heading':
      return <h2 style={styles.heading}>{part.text}</h2>;
    case 'text':
      return (
        <Text style={styles.text}>
          <Lines text={part.text} />
        </Text>
      );
    case 'list':
      return <Bullets items={part.items} />;
    case 'quote':
      return <Quote text={part.text} by={part.by} />;
    case 'facts':
      return <Facts facts={part.facts} />;
    case 'button':
      return (
        <Button className="button" href={part.url} style={styles.main} data-button="main">
          {part.label}
        </Button>
      );
  }
}

/** Line ends that people typed stay line ends. */
function Lines({ text }: { readonly text: string }): ReactElement[] {
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
}

function Bullets({ items }: { readonly items: readonly string[] }): ReactElement {
  return (
    <ul style={styles.list}>
      {items.map((item, index) => (
        <li key={index} style={styles.item}>
          <Lines text={item} />
        </li>
      ))}
    </ul>
  );
}

function Quote({ text, by }: { readonly text: string; readonly by?: string }): ReactElement {
  return (
    <blockquote style={styles.quote}>
      <Lines text={text} />
      {by && (
        <>
          <br />
          <span style={styles.by}>{by}</span>
        </>
      )}
    </blockquote>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactElement {
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} width="100%" style={styles.facts}>
      <tbody>
        {facts.map(({ term, value }) => (
          <tr key={term}>
            <td className="term" style={styles.term}>
              {term}
            </td>
            <td className="value" style={styles.value}>
              <Lines text={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
