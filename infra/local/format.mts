import { localProgram, repository } from './repository.mts';
import { runProgram } from './run-program.mts';

const { code } = await runProgram(localProgram('prettier'), ['--write', '--log-level', 'warn', '.'], {
  cwd: repository,
  echo: true,
});
process.exit(code);
