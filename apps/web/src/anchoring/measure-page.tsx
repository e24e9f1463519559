import type { MeasurementView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { useRead } from '../api';
import { Loaded } from '../ui';
import { Measure } from './measure';

/** A measure for who is signed in. */
export function Page(): ReactElement {
  const { stepId = '' } = useParams();
  return (
    <Loaded query={useRead<MeasurementView>(`/steps/${stepId}/measurement`)}>
      {(view) => <Measure view={view} />}
    </Loaded>
  );
}
