import type { ServiceContext } from '../../platform/context';
import type { Loaders } from './loaders';

export type Context = ServiceContext<Loaders>;
