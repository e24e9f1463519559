// Pages name beforehand whom the process writes to, so both read this one statement.
export { recipientsOf } from '@samenspel/persistence';
