import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { SERVICE_NAMES, type ServiceName } from '../platform/ports';
import { root } from '../platform/root';
import { serviceSdl } from '../platform/sdl';
import { sdlSources } from './sdl-sources';

export const SUPERGRAPH_FILE = join(root, 'supergraph.graphql');

/** A hint under which clients would lose input fields without a word: for us it is an error. */
const FORBIDDEN_HINTS = ['INCONSISTENT_INPUT_OBJECT_FIELD'];

/** The supergraph of the four services as they stand in the code; throws with every composition error. */
export function composeSupergraph(names: readonly ServiceName[] = SERVICE_NAMES): string {
  const services = names.map((name) => ({
    name,
    url: `lianxi://${name}`,
    typeDefs: serviceSdl(sdlSources[name]),
  }));
  const composed = composeServices(services);
  if (composed.errors) throw new Error(composed.errors.map((error) => error.message).join('\n\n'));
  const lossy = composed.hints.filter((hint) => FORBIDDEN_HINTS.includes(hint.definition.code));
  if (lossy.length > 0) throw new Error(lossy.map((hint) => hint.message).join('\n\n'));
  return composed.supergraphSdl;
}
