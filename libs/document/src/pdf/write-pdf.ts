import { spawn } from 'node:child_process';
import { dirname, extname, join } from 'node:path';
import { DomainError } from '@samenspel/domain';
import type { TextDocument } from '../model/text-document';
import { Places } from '../places';
import type { PdfJob } from './compile-pdf';

const fontFiles = [
  ['noto-sans', '400Regular/NotoSans_400Regular.ttf'],
  ['noto-sans', '700Bold/NotoSans_700Bold.ttf'],
  ['noto-sans-arabic', '400Regular/NotoSansArabic_400Regular.ttf'],
  ['noto-sans-arabic', '700Bold/NotoSansArabic_700Bold.ttf'],
  ['noto-sans-hebrew', '400Regular/NotoSansHebrew_400Regular.ttf'],
  ['noto-sans-hebrew', '700Bold/NotoSansHebrew_700Bold.ttf'],
  ['noto-emoji', '400Regular/NotoEmoji_400Regular.ttf'],
] as const;

// What is compiled lies in dist with the extension of JavaScript; in tests Node runs the TypeScript as it is.
const program = join(__dirname, `compile-pdf${extname(__filename)}`);

// Compiling takes one core and some hundred MB: what is asked at the same time waits for its turn.
const places = new Places({ atOnce: 2, waiting: 10 });
const mostCharacters = 8_000_000;
const longestMs = 60_000;

/**
 * A PDF/UA-1 (ISO 14289-1): tagged, with language and title, checked while it is compiled. It is made in another process,
 * so the one that asks goes on meanwhile.
 * @throws DomainError DOCUMENT_TOO_LARGE, DOCUMENTS_BUSY when too many wait already
 */
export async function writePdf(document: TextDocument): Promise<Buffer> {
  const job: PdfJob = {
    template: join(__dirname, 'document.typ'),
    folder: __dirname,
    fonts: fontFiles.map(([name, file]) => join(folderOf(name), file)),
    document,
  };
  const input = JSON.stringify(job);
  if (input.length > mostCharacters)
    throw new DomainError('DOCUMENT_TOO_LARGE', { characters: input.length, most: mostCharacters });
  return places.take(() => compile(input));
}

const folderOf = (font: string): string => dirname(require.resolve(`@expo-google-fonts/${font}/package.json`));

/** It gets no environment: it has no need of any secret. */
function compile(input: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', program], {
      env: {},
      timeout: longestMs,
      killSignal: 'SIGKILL',
    });
    const [made, said] = [child.stdout, child.stderr].map((stream) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      return parts;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(made ?? []));
      else
        reject(
          new Error(`The PDF was not made (exit ${String(code)}): ${whyIn(Buffer.concat(said ?? []).toString())}`),
        );
    });
    // A program that ended early is told by its exit, not by the pipe that broke.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** The messages of the compiler without the words of people that they may quote, for they go to the log. */
const whyIn = (output: string): string =>
  [...output.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)]
    .map(([, message = '']) => message.replace(/`[^`]*`/g, '`…`'))
    .join('; ') || (output.split('\n').find((line) => /Error/.test(line)) ?? 'no reason given').slice(0, 200);
