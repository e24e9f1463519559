/** What the key of an answer link is derived from. */
export interface AnswerLink {
  readonly id: string;
  readonly keyId: string;
  readonly version: number;
}

/** What a sign-in token is derived from: ids, as they lie in the outbox. */
export interface SignInToken {
  readonly tokenId: string;
  readonly keyId: string;
}

/** The addresses in a mail; the module is given one, so that mails know no secret. */
export interface LinkUrls {
  /** The page of an answer link, with a choice that the page fills in and does not record. */
  forLink(link: AnswerLink, choice?: string): string;
  signInUrl(params: SignInToken): string;
  /** A page for who signs in; `path` begins with a slash. */
  page(path: string): string;
}
