import { createContext, useContext } from 'react';

/** The id of the answer link for which the pages below act; undefined for somebody who is signed in. */
export const AnswerLink = createContext<string | undefined>(undefined);

export const useAnswerLinkId = (): string | undefined => useContext(AnswerLink);
