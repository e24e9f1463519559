// `npm run verify-dossier -- FILE`: needs no server, only the file. Ends with 1 when something does not hold.
import { readFile } from 'node:fs/promises';
import { verifyDossier } from './verify-dossier.mts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run verify-dossier -- FILE');
  process.exit(2);
}
try {
  const { faults, parts, lines, withheld, proven, lastHash } = verifyDossier(JSON.parse(await readFile(file, 'utf8')));
  for (const { path, why } of faults) console.error(`BROKEN ${path} ${why}`);
  console.log(
    `${String(parts)} parts, ${String(lines)} lines of the log (${String(withheld)} without their person), ${String(proven)} words proven by a line.`,
  );
  console.log(`Last hash of the chain: ${lastHash}`);
  console.log(faults.length === 0 ? 'Everything holds.' : `${String(faults.length)} faults.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
