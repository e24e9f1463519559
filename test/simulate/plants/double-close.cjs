// A step that was closed is closed again, as by an activity that is delivered twice and trusts its own memory.
const { join } = require('node:path');

const activities = join(__dirname, '..', '..', '..', 'dist', 'apps', 'worker', 'src', 'activities');
const reopen = "update step set status = 'open', closed_at = null, closed_on = null where id = $1";

// The api closes nothing.
if (process.argv[1]?.includes(join('apps', 'worker'))) {
  const compiled = require(join(activities, 'task', 'close-step.js'));
  const { closeStep } = compiled;
  compiled.closeStep = async (change, input) => {
    const closing = await closeStep(change, input);
    if (closing.status !== 'closed' || input.as !== 'closed') return closing;
    await change.sql.execute(reopen, [input.stepId]);
    return closeStep(change, input);
  };
}
