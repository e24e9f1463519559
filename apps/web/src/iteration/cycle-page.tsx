import type { IterationView } from '@samenspel/contracts';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { useRead } from '../api';
import { Loaded } from '../ui';
import { Cycle } from './cycle';

/** A cycle for who is signed in: a member, the programme manager, or somebody who follows it. */
export function Page(): ReactElement {
  const { stepId = '' } = useParams();
  return (
    <Loaded query={useRead<IterationView>(`/steps/${stepId}/iteration`)}>{(view) => <Cycle view={view} />}</Loaded>
  );
}
