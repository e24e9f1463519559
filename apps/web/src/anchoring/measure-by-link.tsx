import type { MeasurementView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useRead } from '../api';
import type { AnswerPageProps } from '../app/answer-page';
import { Loaded } from '../ui';
import { Measure } from './measure';

/** A measure behind a link of a mail, for who reports without an account. */
export function AnswerPage({ link }: AnswerPageProps): ReactElement {
  return (
    <Loaded query={useRead<MeasurementView>(`/steps/${link.step.id}/measurement`)}>
      {(view) => <Measure view={view} />}
    </Loaded>
  );
}
