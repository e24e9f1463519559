import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
// First of all, outside of every group: its last act is to close the API that all of them use.
import '../../support/api/a-test-api';

const folder = join(__dirname, '..', 'api');
const suffix = '.spec.ts';

/**
 * The tests of the API, a share of the files, as one file. Each file loads Nest, TypeORM and the whole API anew and
 * starts one, which costs more than its tests; together they do so once.
 * @param share from 0
 * @param of the number of shares
 */
export function runTogether(share: number, of: number): void {
  const files = readdirSync(folder).filter((file) => file.endsWith(suffix));
  for (const file of files.toSorted().filter((_, index) => index % of === share))
    // Its hooks then belong to its own tests only.
    describe(basename(file, suffix), () => {
      jest.requireActual(join(folder, file));
    });
}
