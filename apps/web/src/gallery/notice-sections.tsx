import { useState, type ReactElement } from 'react';
import {
  Alert,
  Button,
  ButtonRow,
  ConfirmDialog,
  EmptyState,
  LiveNote,
  MessageCard,
  Paragraph,
  SaveState,
  Section,
  Skeleton,
  useMessages,
} from '../ui';

const at = '2026-11-27T13:03:00Z';

export function NoticeSections(): ReactElement {
  const showMessage = useMessages();
  const text = 'De consultatie is verlengd tot en met 10 december.';
  return (
    <>
      <Section title="Meldingen">
        <Alert kind="info" title="Even weten">
          Tot de sluiting ziet niemand wat u schreef.
        </Alert>
        <Alert kind="ok">Uw antwoord is ontvangen.</Alert>
        <Alert kind="warning">In de laatste week valt de voorjaarsvakantie van regio noord.</Alert>
        <Alert kind="error">Bewaren lukt nu niet. Uw tekst blijft hier staan.</Alert>
        <MessageCard
          message={{ text, link: { to: '/ontwerp', text: 'Zie het verloop' }, undo: () => undefined }}
          onDismiss={() => undefined}
        />
        <ButtonRow>
          <Button
            onClick={() => {
              showMessage({ text, undo: () => undefined });
            }}
          >
            Toon een melding
          </Button>
        </ButtonRow>
        <LiveNote count={2} onShow={() => undefined} />
      </Section>
      <Section title="Bewaard, leeg, nog aan het laden">
        <SaveState saved={{ state: 'draft', at }} />
        <SaveState saved={{ state: 'sent', at }} />
        <SaveState saved={{ state: 'onDevice' }} />
        <EmptyState title="U hoeft nu niets te doen.">
          <Paragraph>Eerstvolgende: tussenstand voor Wonen met zorg, 4 januari.</Paragraph>
        </EmptyState>
        <Skeleton />
      </Section>
      <DialogSection />
    </>
  );
}

function DialogSection(): ReactElement {
  const [open, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <Section title="Eerst het gevolg, dan de knop">
      <ButtonRow>
        <Button
          weight="primary"
          onClick={() => {
            setOpen(true);
          }}
        >
          Verlengen
        </Button>
        <Button>Herinneren</Button>
        <Button weight="subtle">Geef door</Button>
        <Button weight="primary" busy>
          Bezig
        </Button>
      </ButtonRow>
      <ConfirmDialog
        open={open}
        title="Consultatie verlengen"
        confirmLabel="Verleng en stuur 3 berichten"
        changes={[{ what: 'Sluitingsdatum', before: 'donderdag 3 december', after: 'donderdag 10 december' }]}
        told={[
          { id: '1', name: 'Sanne de Wit, gemeente Haarlem', always: true },
          { id: '2', name: 'Joris Bakker, zorgaanbieder De Linde' },
          { id: '3', name: 'Fatima el Amrani, cliëntorganisatie Samen Sterk' },
        ]}
        reasonRequired
        onConfirm={close}
        onClose={close}
      />
    </Section>
  );
}
