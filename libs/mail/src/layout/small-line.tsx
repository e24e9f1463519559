import { Section, Text } from '@react-email/components';
import type { ReactElement } from 'react';
import type { LineOfWords } from '../content/mail-content';
import { styles } from './styles';
import { symbolOf } from './symbol-of';

/** Mail programs do not show SVG: the line is a table with ✓ ● ○ and words. */
export function SmallLine({ line }: { readonly line: LineOfWords }): ReactElement {
  return (
    <Section style={{ margin: '24px 0 0' }}>
      <Text style={styles.lineCaption}>{line.caption}</Text>
      <table role="presentation" cellPadding={0} cellSpacing={0} style={{ borderCollapse: 'collapse' }}>
        <tbody>
          {line.rows.map((row) => (
            <tr key={row.name} style={row.state === 'now' ? { fontWeight: 'bold' } : {}}>
              <td style={styles.lineSymbol} aria-hidden="true">
                {symbolOf[row.state]}
              </td>
              <td style={styles.lineCell}>{row.name}</td>
              <td style={styles.linePeriod}>{row.when}</td>
              <td style={styles.lineCell}>{row.stateWord}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
