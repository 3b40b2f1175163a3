import type { ServiceContext } from '../../platform/context';

export function createLoaders(_context: ServiceContext) {
  return {};
}

export type Loaders = ReturnType<typeof createLoaders>;
