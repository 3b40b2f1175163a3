import type { Environment } from '../../platform/configuration';
import { DATA_KEY, type DataKeys, dataKeys } from '../../platform/data-key';

/** Under which the register is sealed. A service without them does not start, so that here they are there. */
export function keysOf(environment: Environment): DataKeys {
  const keys = dataKeys(environment);
  if (!keys) throw new Error(`${DATA_KEY} is missing`);
  return keys;
}
