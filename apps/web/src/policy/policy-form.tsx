import '../styles/draft.css';
import type { AgendaPolicyBody, AgendaPolicyView, PolicyPreview, PolicyPreviewBody } from '@samenspel/contracts';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api';
import { CheckboxField, Form, Section, SubmitButton, TextField, useMessages } from '../ui';
import { kindOf, partNames, pathsOf, type PolicyPath } from './policy-fields';
import { PolicyEffect } from './policy-effect';
import { typedPolicy, valueAt, valuesOf, type PolicyValues } from './policy-values';
import { useValueWords } from './use-value-words';

interface PolicyFormProps {
  readonly api: string;
  readonly view: AgendaPolicyView;
}

interface Asking extends PolicyPreview {
  readonly policy: AgendaPolicyBody['policy'];
}

/** In parts; pressing the button shows what it would mean before anything is kept. */
export function PolicyForm({ api, view }: PolicyFormProps): ReactElement {
  const { t } = useTranslation('policy');
  const showMessage = useMessages();
  const [asking, setAsking] = useState<Asking>();
  const form = useForm<PolicyValues>({ defaultValues: valuesOf(view.policy, view.usual), shouldFocusError: false });
  const preview = useSend<PolicyPreviewBody, PolicyPreview>({ method: 'POST', path: `${api}/policy-previews` });
  const show = async (values: PolicyValues): Promise<void> => {
    const { policy, unreadable } = typedPolicy(values);
    for (const path of unreadable) form.setError(fieldOf(path), { message: t('noNumber') });
    if (unreadable.length > 0) return;
    const effect = await preview.mutateAsync({ policy });
    if (effect.changes.length === 0) showMessage({ text: t('nothingChanged') });
    else setAsking({ ...effect, policy });
  };
  return (
    <>
      <Form form={form} onSubmit={show}>
        {partNames.map((part) => (
          <Section key={part} title={t(`part.${part}`)}>
            <div className="sam-numbers">
              {pathsOf(part).map((path) => (
                <PolicyField key={path} path={path} view={view} />
              ))}
            </div>
          </Section>
        ))}
        <SubmitButton>{t('show')}</SubmitButton>
      </Form>
      {asking && (
        <PolicyEffect
          api={api}
          view={view}
          asking={asking}
          onClose={() => {
            setAsking(undefined);
          }}
        />
      )}
    </>
  );
}

// The names of nested fields are made of the paths, which the form cannot know by type.
const fieldOf = (path: PolicyPath): `policy.${string}` => `policy.${path}`;

function PolicyField({ path, view }: { readonly path: PolicyPath; readonly view: AgendaPolicyView }): ReactElement {
  const { t } = useTranslation('policy');
  const words = useValueWords();
  const usual = t('usual', { value: words(path, valueAt(view.usual, path)) });
  const props = { name: fieldOf(path), label: t(`field.${path}.label`), hint: `${t(`field.${path}.what`)} ${usual}` };
  if (kindOf(path) === 'yes') return <CheckboxField {...props} />;
  // Without rungs nobody is reminded; without measures no task could ever close.
  return <TextField {...props} required={kindOf(path) !== 'row' || path === 'anchoring.measureMonths'} />;
}
