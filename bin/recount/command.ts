import { readFileSync } from 'node:fs';
import type { Amount, Outcome } from './count';
import type { Standing } from './elect';
import type { Share } from './kit';
import { type Known, recount } from './recount';

/**
 * Counts a vote again from its kit, offline and with nothing of the service's: docs/RECOUNT.md.
 * `node command.js FILE [--head HASH] [--key KEY] [--receipt FILE] [--name FILE]`; ends with 0, 1 where something is wrong, 2 for a
 * call that it cannot follow, or 141 where nobody read what it says.
 */
const USAGE = 'recount FILE [--head HASH] [--key KEY] [--receipt FILE] [--name FILE]';
const HASH = /^[0-9a-f]{64}$/;

function parsedArguments(args: readonly string[]): { readonly file: string; readonly known: Known } | null {
  const known: { head?: string; key?: string; receipt?: Uint8Array; name?: Uint8Array } = {};
  const files: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith('--')) {
      files.push(arg);
      continue;
    }
    const value = rest.shift() ?? '';
    if (arg === '--receipt') known.receipt = readFileSync(value);
    else if (arg === '--name') known.name = readFileSync(value);
    else if (arg === '--head' && HASH.test(value)) known.head = value;
    else if (arg === '--key' && HASH.test(value)) known.key = value;
    else return null;
  }
  return files.length === 1 ? { file: files[0]!, known } : null;
}

const SHARE = ({ numerator, denominator, comparator }: Share): string =>
  `${comparator === 'AT_LEAST' ? '≥' : '>'} ${numerator}/${denominator}`;
const squareMetres = (area: bigint): string => `${area / 100n}.${String(area % 100n).padStart(2, '0')}`;
const amount = ({ area, heads }: Amount): string => `${squareMetres(area)} m² · ${heads} 人 heads`;

/** By rank; who has none comes behind, as posted. */
const standingLines = (called: readonly string[], standings: readonly Standing[]): string[] =>
  standings
    .map((it, i) => ({ ...it, called: called[i]!, at: it.rank ?? standings.length }))
    .toSorted((a, b) => a.at - b.at)
    .map(
      ({ candidateId, support, rank, result, drawn, ...it }) =>
        `    ${rank ?? '–'}. ${result}${drawn ? ' 抽签 drawn' : ''} ${it.called} ${candidateId} ${amount(support)}`,
    );

const outcomeLines = ({ matter, ...it }: Outcome): string[] => [
  `  ${it.status}  ${matter.text}`,
  ...(matter.details === null
    ? []
    : [
        `    决定 decides ${matter.details.type}: ${matter.details.shown.map((member) => member.join(' ')).join(' · ')}`,
      ]),
  `    名册 roll ${amount(it.total)}`,
  `    参与 taking part ${amount(it.participating)}  (${SHARE(matter.participation.area)}, ${SHARE(matter.participation.heads)})`,
  `    同意 yes ${amount(it.yes)}  (${SHARE(matter.approval.area)}, ${SHARE(matter.approval.heads)})`,
  `    反对 no ${amount(it.no)}`,
  `    弃权 abstain ${amount(it.abstain)}`,
  ...standingLines(matter.election?.called ?? [], it.elected?.standings ?? []),
  `    意见不一 split ${it.splitHeads}  推定 deemed ${amount(it.deemed)}`,
];

export function recountCommand(args: readonly string[], tell: (line: string) => void): number {
  let call: ReturnType<typeof parsedArguments>;
  let bytes: Uint8Array;
  try {
    call = parsedArguments(args);
    if (call === null) {
      tell(USAGE);
      return 2;
    }
    bytes = readFileSync(call.file);
  } catch (error) {
    tell((error as Error).message);
    return 2;
  }
  const verdict = recount(bytes, call.known);
  if (!verdict.ok) {
    tell(`✗ ${verdict.where}: ${verdict.problem}`);
    return 1;
  }
  const { kit, outcomes } = verdict.counted;
  tell(`✓ ${kit.title}: ${kit.roll.length} 户 units, ${kit.ballots.length} 张票 ballots, head ${kit.head}`);
  for (const line of outcomes.flatMap(outcomeLines)) tell(line);
  if (call.known.receipt) tell('  ✓ 收据中的票已计入 The receipt’s ballot is in the count.');
  if (call.known.name)
    tell('  ✓ 文件所载的姓名即公告所载的候选人 Who is named stands in the vote under that name.');
  if (!call.known.head || !call.known.key)
    tell(
      '  总校验值与公钥须与图中公开的比较 Compare head and key with those you know (VotingSession.headHash, Query.voteKey): a kit made anew whole does not show otherwise.',
    );
  return 0;
}

if (require.main === module) {
  // Whoever reads may go before the verdict is written, as `head` does: quietly, but that is not 0.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exitCode = 141;
  });
  const lines: string[] = [];
  process.exitCode = recountCommand(process.argv.slice(2), (line) => void lines.push(line));
  process.stdout.write(`${lines.join('\n')}\n`);
}
