import type { Browser } from 'playwright-core';
import type { Language } from '@samenspel/i18n';
import { Visitor } from './visitor';

/** Tabs that were used before: one that compiled the scripts already opens a page in half the time. */
export class Tabs {
  readonly #browser: Browser;
  readonly #base: string;
  readonly #idle: Record<Language, Visitor[]> = { nl: [], en: [] };

  constructor(browser: Browser, base: string) {
    this.#browser = browser;
    this.#base = base;
  }

  /** A visitor in a tab that nobody else has meanwhile; a tab in which something failed is not used again. */
  async visit<Outcome>(language: Language, act: (visitor: Visitor) => Promise<Outcome>): Promise<Outcome> {
    const visitor = this.#idle[language].pop() ?? (await this.#open(language));
    try {
      const outcome = await act(visitor);
      await visitor.makeRoom();
      this.#idle[language].push(visitor);
      return outcome;
    } catch (error) {
      await visitor.leave();
      throw error;
    }
  }

  /** A visitor who never was here before, in a tab that is closed afterwards. */
  async visitFirst<Outcome>(language: Language, act: (visitor: Visitor) => Promise<Outcome>): Promise<Outcome> {
    const visitor = await this.#open(language);
    try {
      return await act(visitor);
    } finally {
      await visitor.leave();
    }
  }

  #open(language: Language): Promise<Visitor> {
    return Visitor.arrive(this.#browser, { base: this.#base, language });
  }
}
