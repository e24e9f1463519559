import { DefaultNamingStrategy } from 'typeorm';

export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
export const camelCase = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, next: string) => next.toUpperCase());

/** Properties are camelCase, columns are snake_case; no entity names a column twice. */
export class SnakeCaseNaming extends DefaultNamingStrategy {
  // TypeORM gives no custom name where none was set, whatever its types say.
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snakeCase(propertyName);
  }
}
