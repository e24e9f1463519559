import { queryOptions } from '@tanstack/react-query';
import type { SamplePeople } from '@samenspel/contracts';
import { apiGet, isApiProblem } from '../api';

export type SamplePerson = SamplePeople['items'][number];

/** The made-up people of a sample programme; empty elsewhere, where the API has no such path. */
export const samplePeopleQuery = queryOptions({
  queryKey: ['/sample-people'],
  queryFn: readSamplePeople,
  staleTime: Infinity,
});

async function readSamplePeople(): Promise<readonly SamplePerson[]> {
  try {
    return (await apiGet<SamplePeople>('/sample-people')).items;
  } catch (error) {
    if (isApiProblem(error, 404)) return [];
    throw error;
  }
}
