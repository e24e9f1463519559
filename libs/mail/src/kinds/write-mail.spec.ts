import { catalogues, translator, type Language } from '@samenspel/i18n';
import type { MailContent, Part } from '../content/mail-content';
import { renderText } from '../layout/render-text';
import { mailKinds } from '@samenspel/domain';
import type { MailModel } from '../model/mail-model';
import { sampleMails } from '../model/sample-mails';
import { writeMail } from './write-mail';

const nameOf = (model: MailModel, index: number): string => `${model.kind} ${String(index)} ${model.to.language}`;
const all = [...sampleMails('nl'), ...sampleMails('en')].map((model, index) => [nameOf(model, index), model] as const);
const dutch = all.filter(([, model]) => model.to.language === 'nl');

// Those who ask something of the reader before a date.
const asks = [
  'invitation',
  'reminder',
  'check-in',
  'reflection',
  'consultation',
  'disposition-work',
  'decision',
  'link-forwarded',
];
const asking = all.filter(([, { kind }]) => asks.includes(kind));

const textsOfPart = (part: Part): string[] => {
  if (part.kind === 'list') return [...part.items];
  if (part.kind === 'facts') return part.facts.flatMap(({ term, value }) => [term, value]);
  return [part.kind === 'button' ? part.label : part.text];
};
const textsOf = (content: MailContent): string[] => [
  content.subject,
  content.lead,
  ...[...content.before, ...content.after].flatMap(textsOfPart),
  ...(content.actions ? [content.actions.main.label, ...content.actions.others.map(({ label }) => label)] : []),
  ...content.closing,
];

describe('writeMail', () => {
  it('has a sample of every kind in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(new Set(sampleMails(language).map(({ kind }) => kind))).toEqual(new Set(mailKinds));
    }
  });

  it.each(all)('leaves no key, placeholder or missing value in %s', (_name, model) => {
    const content = writeMail(model);
    const whole = renderText(content);
    expect(whole).not.toMatch(/\{\{|undefined|null|NaN|\[object/);
    expect(whole).not.toMatch(/\b(mail|common|task):\w/);
    expect(textsOf(content).filter((text) => text.trim() === '')).toEqual([]);
    const keys = new Set(Object.keys(catalogues.nl.mail));
    expect(
      textsOf(content).filter((text) => keys.has(text.split('.')[0] ?? '') && /^[\w-]+(\.[\w-]+)+$/.test(text)),
    ).toEqual([]);
  });

  it.each(all)('says on the first line of %s who is meant, and in which task', (_name, model) => {
    const { lead } = writeMail(model);
    expect(lead.startsWith(`${model.to.name}, `)).toBe(true);
    if (model.kind !== 'sign-in') expect(lead).toContain(model.task.title);
  });

  it.each(asking)('says verb, date and task in the subject of %s', (_name, model) => {
    const form =
      model.to.language === 'nl'
        ? /^\p{Lu}.+ t\/m 3 december: Wonen met zorg$/u
        : /^\p{Lu}.+ by 3 December: Wonen met zorg$/u;
    expect(writeMail(model).subject).toMatch(form);
  });

  it.each(asking)('says in %s until when, in the words of the page', (_name, model) => {
    const words =
      model.to.language === 'nl'
        ? 'tot en met donderdag 3 december (nog 4 werkdagen)'
        : 'until Thursday 3 December inclusive (4 working days left)';
    expect(renderText(writeMail(model))).toContain(words);
  });

  it.each(all)('has a button in %s, and every address stands in the plain text', (_name, model) => {
    const content = writeMail(model);
    const text = renderText(content);
    expect(content.actions).toBeDefined();
    const urls = [content.actions!.main, ...content.actions!.others].map(({ url }) => url);
    // Two equal addresses would be two buttons for one thing.
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.filter((url) => !text.includes(`\n${url}\n`))).toEqual([]);
  });

  it.each(all)('says everything of %s in the plain text', (_name, model) => {
    const content = writeMail(model);
    const text = renderText(content).replaceAll('> ', '');
    expect(
      textsOf(content)
        .slice(1)
        .filter((said) => !text.includes(said)),
    ).toEqual([]);
    for (const { name, when, stateWord } of content.line?.rows ?? [])
      expect(text).toContain(`${name}, ${when} (${stateWord})`);
  });

  it.each(all.filter(([, { kind }]) => kind !== 'sign-in'))(
    'says in %s who sent it and how to reach a human',
    (_name, model) => {
      if (model.kind === 'sign-in') throw new Error('filtered out');
      const closing = writeMail(model).closing.join(' ');
      expect(closing).toContain(model.task.manager.name);
      expect(closing).toContain(model.task.manager.email);
      expect(writeMail(model).line?.rows.map(({ stateWord }) => stateWord)).toEqual(
        model.kind.startsWith('second-look')
          ? undefined
          : (['done', 'now', 'open', 'open', 'open'] as const).map((state) =>
              translator(model.to.language)(`common:status.${state}`),
            ),
      );
    },
  );

  it.each(dutch)('leaves no English in %s', (_name, model) => {
    const english = /\b(the|and|with|your|you|please|party|task|until|by|of the|answer|meeting|deadline|view|this)\b/i;
    const words = textsOf(writeMail(model)).map((text) => text.replaceAll(/\S+@\S+/g, ''));
    expect(words.filter((text) => english.test(text))).toEqual([]);
  });

  it('is the same for the same model', () => {
    for (const [, model] of all) expect(writeMail(model)).toEqual(writeMail(model));
  });
});

describe('a reminder', () => {
  const find = <Kind extends MailModel['kind']>(kind: Kind, language: Language) =>
    sampleMails(language).filter((model): model is Extract<MailModel, { kind: Kind }> => model.kind === kind);
  const reminders = find('reminder', 'nl');

  it('is shorter than the mail that asked first', () => {
    const invitation = renderText(writeMail(find('invitation', 'nl')[0]!));
    expect(renderText(writeMail(reminders[0]!)).length).toBeLessThan(invitation.length * 0.8);
  });

  it('says which one it is and what comes after', () => {
    const text = renderText(writeMail(reminders[0]!));
    expect(text).toContain('Dit is herinnering 1 van 3.');
    expect(text).toContain('Op dinsdag 1 december krijgt u nog een herinnering.');
  });

  it('says that it is the last one, who is asked next, and that a draft lies waiting', () => {
    const { subject, before } = writeMail(reminders[1]!);
    expect(subject).toBe('Laatste herinnering, antwoord op de uitnodiging t/m 3 december: Wonen met zorg');
    const said = before.flatMap(textsOfPart);
    expect(said).toContain('Dit is herinnering 3 van 3, de laatste.');
    expect(said).toContain('Op maandag 7 december vragen wij de vervanger.');
    expect(said).toContain('U heeft een antwoord bewaard, maar nog niet verstuurd.');
  });

  it('says after which day nothing can be answered any more', () => {
    expect(renderText(writeMail(reminders[2]!))).toContain('Na donderdag 3 december kunt u niet meer antwoorden.');
  });

  it('knows every kind of what can be owed', () => {
    for (const obligation of Object.keys(catalogues.nl.mail.verb) as (typeof reminders)[number]['obligation'][]) {
      const text = renderText(writeMail({ ...reminders[0]!, obligation }));
      expect(text).not.toContain('undefined');
      expect(text).not.toMatch(/(verb|ask|button)\./);
    }
  });
});

describe('a mail whose task has a strange title', () => {
  it('keeps its subject on one line and of a readable length', () => {
    const [invitation] = sampleMails('nl').filter(({ kind }) => kind === 'invitation');
    if (invitation?.kind !== 'invitation') throw new Error('no sample');
    const title = `Wonen\r\nBcc: allen@example.org\u0000 ${'lang '.repeat(40)}`;
    const { subject } = writeMail({ ...invitation, task: { ...invitation.task, title } });
    expect(subject).not.toMatch(/\p{Cc}/u);
    expect(subject.length).toBeLessThanOrEqual(130);
    expect(subject).toMatch(/^Antwoord op de uitnodiging t\/m 3 december: Wonen Bcc:.*…$/);
  });
});
