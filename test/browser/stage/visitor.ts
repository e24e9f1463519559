import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Language } from '@samenspel/i18n';
import type { Person } from '../../../infra/sample/person.mts';

interface VisitorOptions {
  readonly base: string;
  readonly language?: Language;
  readonly width?: number;
  readonly hasTouch?: boolean;
}

const wide = 1280;

/** Somebody at a browser of their own: one tab, and everything in it that a visitor should never meet. */
export class Visitor {
  readonly page: Page;
  readonly #base: string;
  readonly #context: BrowserContext;
  #complaints: string[] = [];
  #underWay = 0;
  #quietSince = Date.now();

  private constructor(page: Page, base: string) {
    this.page = page;
    this.#base = base;
    this.#context = page.context();
    this.#listen();
  }

  static async arrive(browser: Browser, options: VisitorOptions): Promise<Visitor> {
    const { base, language = 'nl', width = wide, hasTouch = false } = options;
    const context = await browser.newContext({
      viewport: { width, height: width < 600 ? 812 : 900 },
      reducedMotion: 'reduce',
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      hasTouch,
      baseURL: base,
    });
    await context.addInitScript(`localStorage.setItem('samenspel.language', '${language}')`);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    return new Visitor(page, base);
  }

  /** Signs in without the mail; the sign-in itself is looked at elsewhere. */
  async signIn({ email }: Pick<Person, 'email'>): Promise<this> {
    const headers = { origin: this.#base, 'idempotency-key': randomUUID() };
    const reply = await this.#context.request.post('/api/v1/sample-sessions', { data: { email }, headers });
    if (!reply.ok()) throw new Error(`${email} cannot sign in: ${reply.status()} ${await reply.text()}`);
    return this;
  }

  /** Goes there, and waits until nothing is being loaded any more. */
  async open(path: string): Promise<void> {
    this.#complaints = [];
    await this.page.goto(path.startsWith('http') ? path : this.#base + path);
    await this.settle();
  }

  /** Until a heading stands, no skeleton is left and the network was quiet for a moment. */
  async settle(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
    const until = Date.now() + 30_000;
    while (Date.now() < until) {
      const isQuiet = this.#underWay === 0 && Date.now() - this.#quietSince > 250;
      if (isQuiet && (await this.page.locator('main .sam-skeleton').count()) === 0) return;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`${this.page.url()} is still loading after 30 seconds`);
  }

  async resize(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: width < 600 ? 812 : 900 });
    await this.page.waitForTimeout(100);
  }

  /** What went wrong since the last opening: errors, requests that failed, requests to somebody else. */
  get complaints(): readonly string[] {
    return this.#complaints;
  }

  /** Makes room for somebody else in the same tab: nobody is signed in, and nothing is kept on the device. */
  async makeRoom(): Promise<void> {
    // A document of the same origin without scripts: the tab keeps what it compiled, and asks nothing while it waits.
    await this.page.goto(`${this.#base}/favicon.svg`);
    await this.page.evaluate('localStorage.clear(); sessionStorage.clear()');
    await this.#context.clearCookies();
    await this.resize(wide);
  }

  async leave(): Promise<void> {
    await this.#context.close();
  }

  #listen(): void {
    const { page } = this;
    const note = (complaint: string): number => this.#complaints.push(complaint);
    page.on('pageerror', ({ message }) => note(`error: ${message}`));
    page.on('console', (line) => {
      // What failed is named with its address below.
      if (line.type() === 'error' && !line.text().startsWith('Failed to load resource'))
        note(`console: ${line.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${this.#base}/`)) note(`another origin: ${request.url()}`);
      if (request.resourceType() !== 'eventsource') this.#count(1);
    });
    page.on('requestfinished', (request) => {
      if (request.resourceType() !== 'eventsource') this.#count(-1);
    });
    page.on('requestfailed', (request) => {
      if (request.resourceType() === 'eventsource') return;
      this.#count(-1);
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`failed: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) note(`${response.status()}: ${new URL(response.url()).pathname}`);
    });
  }

  #count(change: number): void {
    this.#underWay = Math.max(0, this.#underWay + change);
    this.#quietSince = Date.now();
  }
}
