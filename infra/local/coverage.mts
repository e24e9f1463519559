import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import coverage, { type CoverageMapData } from 'istanbul-lib-coverage';
import report from 'istanbul-lib-report';
import reports from 'istanbul-reports';

/** Adds up what the jest projects covered, and reports it: a summary here, pages and lcov in the folder. */
export async function reportCoverage(folder: string, projects: readonly string[]): Promise<void> {
  const map = coverage.createCoverageMap();
  for (const project of projects) {
    const text = await readFile(join(folder, project, 'coverage-final.json'), 'utf8').catch(() => '{}');
    map.merge(JSON.parse(text) as CoverageMapData);
  }
  const context = report.createContext({ dir: folder, coverageMap: map });
  for (const kind of ['html', 'lcovonly', 'text-summary'] as const) reports.create(kind).execute(context);
}
