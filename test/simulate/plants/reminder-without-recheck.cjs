// The dispatcher sends a reminder without looking whether the thing was done since it was written.
const { rewriteStatements } = require('./rewrite-statements.cjs');

rewriteStatements((statement) =>
  statement.replace("when o.fulfilled_at is not null then 'fulfilled'", "when false then 'fulfilled'"),
);
