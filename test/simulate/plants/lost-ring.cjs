// A wake condition that was crossed is disarmed, and nobody is rung.
const { rewriteStatements } = require('./rewrite-statements.cjs');

const ring = 'select distinct programme_id, task_id, $1 from crossed';
rewriteStatements((statement) => statement.replace(ring, `${ring} where false`));
