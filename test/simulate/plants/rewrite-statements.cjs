// Changes a statement on its way to the database, in a process that a test started with it: no product code knows.
const { Client } = require('pg');

/** @param {(statement: string) => string} rewrite */
exports.rewriteStatements = (rewrite) => {
  const query = Client.prototype.query;
  Client.prototype.query = function (config, ...rest) {
    if (typeof config === 'string') return query.call(this, rewrite(config), ...rest);
    if (typeof config?.text === 'string') config.text = rewrite(config.text);
    return query.call(this, config, ...rest);
  };
};
