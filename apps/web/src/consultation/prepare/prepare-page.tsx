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
  const { t } = useTranslation('consultation');
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
      <PageTitle above={<AboveTask id={plan.taskId} title={plan.taskTitle} before={t('above')} />}>
        {t('prepare.title')}
      </PageTitle>
      <Lead>{t(plan.mayOpen ? 'prepare.leadReady' : 'prepare.leadEarly')}</Lead>
      <OpenedBefore plan={plan} />
      {keeping.conflict && <Conflict />}
      {keeping.refusal && <Alert kind="error">{keeping.refusal}</Alert>}
      <Form form={form} onSubmit={() => keeping.flush()}>
        <QuestionPart />
        <PromptsPart form={form} onChange={save} />
      </Form>
      <RosterPart taskId={plan.taskId} start={plan} onChange={chooseRoster} />
      <Section title={t('prepare.window')}>
        <WindowShown plan={plan} />
      </Section>
      <Preview body={body} />
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
  const { t } = useTranslation('consultation');
  if (plan.opened === null) return null;
  const { id, ordinal } = plan.opened;
  return (
    <Alert>
      {t('prepare.opened', { ordinal })}{' '}
      <TextLink to={consultationPath(id)}>{t('prepare.toOpened', { ordinal })}</TextLink>
    </Alert>
  );
}

function Conflict(): ReactElement {
  const { t } = useTranslation('consultation');
  return (
    <Alert kind="warning">
      <Paragraph>{t('prepare.conflict')}</Paragraph>
      <Button
        onClick={() => {
          window.location.reload();
        }}
      >
        {t('prepare.reload')}
      </Button>
    </Alert>
  );
}

function QuestionPart(): ReactElement {
  const { t } = useTranslation('consultation');
  return (
    <Section title={t('prepare.question')}>
      <TextField
        name="question"
        label={t('prepare.questionLabel')}
        hint={t('prepare.questionHint')}
        required
        maxLength={300}
      />
      <TextField name="minutes" type="number" label={t('prepare.minutes')} required />
      <ChoiceList
        name="silence"
        label={t('prepare.silence')}
        hint={t('prepare.silenceHint')}
        required
        choices={(['no-objection', 'no-position'] as const).map((value) => ({
          value,
          label: t(`prepare.silenceOption.${value}`),
        }))}
      />
    </Section>
  );
}

/** The questions in a form of their own that goes nowhere. */
function Preview({ body }: { readonly body: ConsultationPlanBody }): ReactElement {
  const { t } = useTranslation('consultation');
  const form = useForm({ defaultValues: {} });
  return (
    <Disclosure summary={t('prepare.preview')}>
      <Small>{t('prepare.previewHint')}</Small>
      <Section title={body.question || t('prepare.question')} level={3} card>
        <Paragraph>
          {t('react.time', { count: body.minutes })} {t(`silence.${body.silence}`)}
        </Paragraph>
        <Form form={form} onSubmit={() => Promise.resolve()}>
          {previewOf(body).map((prompt) => (
            <PromptField key={prompt.id} prompt={prompt} />
          ))}
        </Form>
      </Section>
    </Disclosure>
  );
}
