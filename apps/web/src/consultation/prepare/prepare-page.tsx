import type { ConsultationPlanBody, ConsultationPlanView } from '@samenspel/contracts';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { AboveTask } from '../../task/above-task';
import { apiGet } from '../../api';
import {
  Alert,
  Button,
  ChoiceList,
  Disclosure,
  Form,
  Lead,
  Loaded,
  PageTitle,
  Paragraph,
  SaveState,
  Section,
  Small,
  TextField,
  TextLink,
  Today,
} from '../../ui';
import { consultationPath } from '../paths';
import { PromptField } from '../prompt-field';
import { OpeningPart, WindowShown } from './opening-part';
import { planBodyOf, planValuesOf, previewOf, type PlanValues } from './plan-values';
import { PromptsPart } from './prompts-part';
import { RosterPart, type Roster } from './roster-part';
import { useSavedPlan } from './use-saved-plan';

/** The programme manager prepares the questions and the roster, sees what participants see, and opens. */
export function Page(): ReactElement {
  const { taskId = '' } = useParams();
  const path = `/tasks/${taskId}/consultation-plan`;
  // Read once: what is typed here is newer than what a refresh would bring.
  const query = useQuery({
    queryKey: [path],
    queryFn: () => apiGet<ConsultationPlanView>(path),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <Loaded query={query}>
      {(plan) => (
        <Today value={plan.opensTo?.today}>
          <Preparing plan={plan} />
        </Today>
      )}
    </Loaded>
  );
}

function Preparing({ plan }: { readonly plan: ConsultationPlanView }): ReactElement {
  const { t } = useTranslation(['preparation', 'consultation']);
  const form = useForm<PlanValues>({ defaultValues: planValuesOf(plan), shouldFocusError: false });
  const keeping = useSavedPlan(plan);
  const [body, setBody] = useState(() => planBodyOf(planValuesOf(plan)));
  const { change } = keeping;
  const save = useCallback(() => {
    const next = planBodyOf(form.getValues());
    setBody(next);
    change(next);
  }, [form, change]);
  useEffect(() => {
    const { unsubscribe } = form.watch((_values, { type }) => {
      if (type === 'change') save();
    });
    return unsubscribe;
  }, [form, save]);
  const chooseRoster = ({ partyIds, personIds }: Roster): void => {
    form.setValue('partyIds', [...partyIds]);
    form.setValue('personIds', [...personIds]);
    save();
  };
  return (
    <>
      <PageTitle above={<AboveTask id={plan.taskId} title={plan.taskTitle} before={t('consultation:above')} />}>
        {t('title')}
      </PageTitle>
      <Lead>{t(plan.mayOpen ? 'leadReady' : 'leadEarly')}</Lead>
      <OpenedBefore plan={plan} />
      {keeping.conflict && <Conflict />}
      {keeping.refusal && <Alert kind="error">{keeping.refusal}</Alert>}
      <Form form={form} onSubmit={() => keeping.flush()}>
        <QuestionPart />
        <PromptsPart form={form} onChange={save} />
      </Form>
      <RosterPart taskId={plan.taskId} start={plan} onChange={chooseRoster} />
      <Section title={t('window')}>
        <WindowShown plan={plan} />
      </Section>
      <Preview body={body} proposal={plan.proposal} />
      <OpeningPart
        plan={plan}
        faults={keeping.faults}
        asked={{ parties: body.partyIds.length, people: body.personIds.length }}
        onBeforeOpening={keeping.flush}
      />
      <SaveState saved={keeping.saved ?? (plan.saved === null ? undefined : { state: 'saved', at: plan.saved })} />
    </>
  );
}

function OpenedBefore({ plan }: { readonly plan: ConsultationPlanView }): ReactElement | null {
  const { t } = useTranslation('preparation');
  if (plan.opened === null) return null;
  const { id, ordinal } = plan.opened;
  return (
    <Alert>
      {t('opened', { ordinal })} <TextLink to={consultationPath(id)}>{t('toOpened', { ordinal })}</TextLink>
    </Alert>
  );
}

function Conflict(): ReactElement {
  const { t } = useTranslation('preparation');
  return (
    <Alert kind="warning">
      <Paragraph>{t('conflict')}</Paragraph>
      <Button
        onClick={() => {
          window.location.reload();
        }}
      >
        {t('reload')}
      </Button>
    </Alert>
  );
}

function QuestionPart(): ReactElement {
  const { t } = useTranslation('preparation');
  return (
    <Section title={t('question')}>
      <TextField name="question" label={t('questionLabel')} hint={t('questionHint')} required maxLength={300} />
      <TextField name="minutes" type="number" label={t('minutes')} required />
      <ChoiceList
        name="silence"
        label={t('silence')}
        hint={t('silenceHint')}
        required
        choices={(['no-objection', 'no-position'] as const).map((value) => ({
          value,
          label: t(`silenceOption.${value}`),
        }))}
      />
    </Section>
  );
}

/** The questions in a form of their own that goes nowhere. */
function Preview({
  body,
  proposal,
}: { readonly body: ConsultationPlanBody } & Pick<ConsultationPlanView, 'proposal'>): ReactElement {
  const { t } = useTranslation(['preparation', 'consultation']);
  const form = useForm({ defaultValues: {} });
  return (
    <Disclosure summary={t('preview')}>
      <Small>{t('previewHint')}</Small>
      <Section title={body.question || t('question')} level={3} card>
        <Paragraph>
          {t('consultation:react.time', { count: body.minutes })} {t(`consultation:silence.${body.silence}`)}
        </Paragraph>
        <Form form={form} onSubmit={() => Promise.resolve()}>
          {previewOf(body, proposal).map((prompt) => (
            <PromptField key={prompt.id} prompt={prompt} proposal={proposal} />
          ))}
        </Form>
      </Section>
    </Disclosure>
  );
}
