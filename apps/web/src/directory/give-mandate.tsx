import type { DirectoryPerson, DirectorySeat, MandateBody } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { CheckboxList, Form, Paragraph, Section, Small, useMessages } from '../ui';
import { FormButtons } from '../ui/forms/form-buttons';
import { OnDemand } from '../ui/forms/on-demand';

interface MandateProps {
  readonly partyId: string;
  readonly programmeId: string;
  /** Of the party. */
  readonly seats: readonly DirectorySeat[];
  readonly people: readonly DirectoryPerson[];
}

/** Who confirms what the party says in a consultation; its board or the programme manager says so. */
export function Mandate({ mayGive, ...props }: MandateProps & { readonly mayGive: boolean }): ReactElement {
  const { t } = useTranslation('directory');
  const { seats, people } = props;
  const holders = seats.filter(({ mandate }) => mandate).map((seat) => seatWords(seat, people, t('emptySeat')));
  return (
    <Section title={t('party.mandate')}>
      {holders.length === 0 ? (
        <Paragraph>{t('party.mandateNobody')}</Paragraph>
      ) : (
        <>
          <Paragraph>{holders.join(', ')}</Paragraph>
          <Small>{t('party.mandateLead')}</Small>
        </>
      )}
      {mayGive && (
        <OnDemand label={t('party.mandateChange')}>{(close) => <Giving {...props} onClose={close} />}</OnDemand>
      )}
    </Section>
  );
}

function Giving({
  partyId,
  programmeId,
  seats,
  people,
  onClose,
}: MandateProps & { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation(['directory', 'common']);
  const showMessage = useMessages();
  const form = useForm<MandateBody>({
    defaultValues: { seatIds: seats.filter(({ mandate }) => mandate).map(({ id }) => id) },
    shouldFocusError: false,
  });
  const send = useSend<MandateBody>({
    method: 'PUT',
    path: `/parties/${partyId}/mandate`,
    refreshes: [`/programmes/${programmeId}`, '/steps'],
  });
  const submit = async ({ seatIds }: MandateBody): Promise<void> => {
    // One checkbox alone gives its value, or false.
    await send.mutateAsync({ seatIds: [seatIds].flat().filter(Boolean) });
    showMessage({ text: t('party.mandateSaved') });
    onClose();
  };
  return (
    <Form form={form} onSubmit={submit}>
      <CheckboxList
        name="seatIds"
        label={t('party.mandateLabel')}
        hint={t('party.mandateHint')}
        options={seats.map((seat) => ({ value: seat.id, label: seatWords(seat, people, t('emptySeat')) }))}
      />
      <FormButtons submit={t('common:actions.save')} onClose={onClose} />
    </Form>
  );
}

function seatWords(
  { personId, functionName }: DirectorySeat,
  people: readonly DirectoryPerson[],
  empty: string,
): string {
  const name = people.find(({ id }) => id === personId)?.name ?? empty;
  return functionName === '' ? name : `${name} (${functionName})`;
}
