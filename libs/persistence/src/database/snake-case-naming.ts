import { DefaultNamingStrategy } from 'typeorm';

export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
export const camelCase = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, next: string) => next.toUpperCase());

/** Properties are camelCase, columns are snake_case; no entity names a column twice. */
export class SnakeCaseNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string): string {
    return customName === '' ? snakeCase(propertyName) : (customName ?? snakeCase(propertyName));
  }
}
