import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { root } from '../platform/root';

/** Who may import whom. A room is the first part of a path that a rule names. */
const PARTS = ['bin', 'gateway', 'platform', 'services'] as const;
const SERVICE = /^services\/([a-z]+)\//;
/** What the pure domain may use of the platform: exact numbers, dates, the calendar, results. */
const PURE_PLATFORM = /^platform\/(exact|dates|result|canonical|calendar\/[a-z-]+)$/;
/** What anyone counts a vote again with: it stands alone. */
const RECOUNT = 'bin/recount/';
/** Only main.ts may be called from outside a service, besides what the parts that put things together name. */
const EDGE_OF_SERVICE = /^(domain|db)\//;

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

const IMPORT =
  /^(?:import|export)\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\w+|\{[^}]*\})(?:\s*,\s*\{[^}]*\})?\s+from\s+'([^']+)'|\bimport\(\s*['"`]([^'"`]+)['"`]/gm;

/** The imports of a file as paths from the root, and packages by their names. */
export function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, stated, dynamic]) => {
    const target = (stated ?? dynamic)!;
    if (!target.startsWith('.')) return target;
    const path = relative(root, join(root, dirname(file), target))
      .split(sep)
      .join('/');
    return path.replace(/\.js$/, '');
  });
}

/** Why a file may not import a target; null where it may. */
export function forbidden(file: string, target: string): string | null {
  const isOurs = PARTS.some((part) => target.startsWith(`${part}/`));
  const service = SERVICE.exec(file)?.[1];
  const targetService = SERVICE.exec(target)?.[1];
  if (file.startsWith('platform/') && isOurs && !target.startsWith('platform/'))
    return 'the platform stands on nothing of ours';
  if (file.startsWith('gateway/') && (targetService || target.startsWith('bin/')))
    return 'the gateway knows services by name and address';
  if (file.startsWith(RECOUNT) && !target.startsWith(RECOUNT) && !target.startsWith('node:'))
    return 'the recount shares no code with the service';
  if (!service) return null;
  if (targetService && targetService !== service) return 'no service imports another';
  if (target.startsWith('gateway/') || target.startsWith('bin/'))
    return 'a service knows neither the gateway nor the command';

  const room = file.slice(`services/${service}/`.length);
  const targetRoom = targetService ? target.slice(`services/${service}/`.length) : '';
  if (room.startsWith('domain/')) {
    const isDomain = targetRoom.startsWith('domain/') || targetRoom === 'generated/resolver-types';
    return isDomain || PURE_PLATFORM.test(target)
      ? null
      : 'the domain is pure: itself, exact numbers, dates, results';
  }
  if (room.startsWith('db/') && targetRoom.startsWith('resolvers'))
    return 'the database does not know the graph';
  if (EDGE_OF_SERVICE.test(room) && target === 'graphql') return 'only the edge speaks GraphQL';
  return null;
}

/** Every import that crosses a wall. */
export function crossings(): string[] {
  return PARTS.flatMap(sourcesIn).flatMap((file) =>
    importsOf(file, readFileSync(join(root, file), 'utf8')).flatMap((target) => {
      const why = forbidden(file, target);
      return why ? [`${file} imports ${target}: ${why}`] : [];
    }),
  );
}
