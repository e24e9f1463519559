import { createContext } from 'react';

/** Label per field name, in the order of the page: the summary of errors names the field with it. */
export type FieldLabels = Map<string, string>;

export const FieldLabelsContext = createContext<FieldLabels>(new Map());

export const fieldId = (name: string): string => `field-${name.replaceAll('.', '-')}`;
