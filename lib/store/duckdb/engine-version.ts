import { version } from '@duckdb/node-api';

/** Version of the database engine in use, such as `v1.5.5`. */
export function engineVersion(): string {
  return version();
}
