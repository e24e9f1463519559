import { offerFile } from '../../download/offer-file';

// It stands alone: in a mail, on a website or in an archive there is no style sheet of ours.
const styles = `
body { font: 16px/1.5 "Noto Sans", Arial, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
figure { margin: 1rem 0; border-inline-start: 3px solid #767676; padding-inline-start: 1rem; break-inside: avoid; }
blockquote { margin: 0; } dt { font-weight: bold; } dd { margin: 0 0 0.5rem; }
dd, blockquote, li, q { white-space: pre-line; } svg { display: none; }
@page { margin: 20mm 18mm; }`;

/** Offers what is on the page as a file of its own. */
export function downloadDocument(text: HTMLElement, words: { readonly title: string; readonly about: string }): void {
  const made = documentOf(text, words);
  const file = new Blob([`<!doctype html>\n${made.documentElement.outerHTML}\n`], { type: 'text/html' });
  offerFile(file, `${words.title}.html`);
}

function documentOf(text: HTMLElement, { title, about }: { readonly title: string; readonly about: string }): Document {
  const made = document.implementation.createHTMLDocument(`${title}: ${about}`);
  made.documentElement.lang = document.documentElement.lang;
  const charset = made.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  made.head.prepend(charset);
  made.head.append(withText(made.createElement('style'), styles));
  made.body.append(
    withText(made.createElement('h1'), title),
    withText(made.createElement('p'), about),
    made.importNode(text, true),
  );
  return made;
}

function withText<Made extends HTMLElement>(element: Made, words: string): Made {
  element.textContent = words;
  return element;
}
