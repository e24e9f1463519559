import type { ReactElement } from 'react';
import { Lead, PageTitle } from '../ui';
import { FormSections } from './form-sections';
import { LineSections } from './line-sections';
import { NoticeSections } from './notice-sections';
import { ProblemSections } from './problem-sections';
import { TextSections } from './text-sections';
import { WorkSections } from './work-sections';

/** Every component in its states. Its words are examples for who builds, so they stand here and not in the catalogue. */
export function Page(): ReactElement {
  return (
    <>
      <PageTitle above="Voor wie bouwt">Ontwerp</PageTitle>
      <Lead>Alle onderdelen in al hun toestanden, met voorbeeldteksten.</Lead>
      <LineSections />
      <TextSections />
      <NoticeSections />
      <FormSections />
      <WorkSections />
      <ProblemSections />
    </>
  );
}
