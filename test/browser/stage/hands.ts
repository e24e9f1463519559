import type { Locator, Page } from 'playwright-core';

/** How somebody works a page: everything a job needs, and nothing that a mouse alone can do. */
export interface Hands {
  press(target: Locator): Promise<void>;
  choose(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  pick(target: Locator, value: string): Promise<void>;
}

// A string, because it runs in the browser, whose types the tests do not know.
const nameOfRadioInFocus = `document.activeElement?.type === 'radio' ? document.activeElement.name : null`;
const mostSteps = 250;

/** Tab, arrows, Enter and space: what does not come under the focus this way cannot be used. */
export class Keyboard implements Hands {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(target: Locator): Promise<void> {
    await this.#reach(target);
    await this.#page.keyboard.press('Enter');
  }

  async choose(target: Locator): Promise<void> {
    await this.#reach(target);
    await this.#page.keyboard.press('Space');
  }

  async write(target: Locator, text: string): Promise<void> {
    await this.#reach(target);
    await this.#page.keyboard.press('ControlOrMeta+a');
    await this.#page.keyboard.type(text);
  }

  async pick(target: Locator, value: string): Promise<void> {
    await this.#reach(target);
    await target.selectOption(value);
  }

  async #reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let step = 0; step < mostSteps; step += 1) {
      if ((await target.and(this.#page.locator(':focus')).count()) > 0) return;
      await this.#page.keyboard.press((await this.#isInGroupOf(target)) ? 'ArrowDown' : 'Tab');
    }
    throw new Error(`no key leads to ${target.toString()}`);
  }

  /** Tab passes a group of radio buttons as a whole; the arrows go through it. */
  async #isInGroupOf(target: Locator): Promise<boolean> {
    const name = await this.#page.evaluate<string | null>(nameOfRadioInFocus);
    return name !== null && name === (await target.getAttribute('name'));
  }
}

/** A thumb on a phone; letters come from the keyboard on the screen. */
export class Thumb implements Hands {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(target: Locator): Promise<void> {
    await target.tap();
  }

  async choose(target: Locator): Promise<void> {
    await target.tap();
  }

  async write(target: Locator, text: string): Promise<void> {
    await target.tap();
    await target.fill('');
    await this.#page.keyboard.type(text);
  }

  async pick(target: Locator, value: string): Promise<void> {
    await target.tap();
    await target.selectOption(value);
  }
}
