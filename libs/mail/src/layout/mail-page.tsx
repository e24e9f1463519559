import { Body, Container, Head, Hr, Html, Link, Section, Text } from '@react-email/components';
import type { ReactElement } from 'react';
import { translator } from '@samenspel/i18n';
import type { MailContent } from '../content/mail-content';
import { ActionButtons } from './action-buttons';
import { ContentPart } from './content-part';
import { SmallLine } from './small-line';
import { phone, styles } from './styles';

/** The one layout of all mails. */
export function MailPage({ content }: { readonly content: MailContent }): ReactElement {
  return (
    <Html lang={content.language}>
      <Head>
        <title>{content.subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <style>{phone}</style>
      </Head>
      <Body style={styles.body}>
        <Container className="card" style={styles.card} role="article" aria-label={content.subject}>
          <Text style={styles.lead}>{content.lead}</Text>
          <Parts parts={content.before} />
          {content.actions && <ActionButtons actions={content.actions} />}
          <Parts parts={content.after} />
          {content.line && <SmallLine line={content.line} />}
          <Closing content={content} />
        </Container>
      </Body>
    </Html>
  );
}

function Parts({ parts }: { readonly parts: MailContent['before'] }): ReactElement[] {
  return parts.map((part, index) => <ContentPart key={index} part={part} />);
}

function Closing({ content }: { readonly content: MailContent }): ReactElement {
  return (
    <Section>
      <Hr style={styles.rule} />
      {content.closing.map((sentence) => (
        <Text key={sentence} style={styles.closing}>
          {sentence}
        </Text>
      ))}
      {content.settings && (
        <Text style={styles.closing}>
          <Link href={content.settings.url}>{content.settings.label}</Link>
        </Text>
      )}
      <Text style={styles.product}>{translator(content.language)('common:productName')}</Text>
    </Section>
  );
}
