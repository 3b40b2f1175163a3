import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import {
  type ExternalVoteRow,
  externalVoteElected,
  externalVoteMatters,
  externalVotes,
} from '../../db/external-vote-tables';
import { isRecorded } from '../../db/external-votes';
import { detailsOf } from '../../db/matter-details';
import { sealedMember } from '../../db/name-sealing';
import { profileFor } from '../../db/profiles';
import { lockEstate } from '../../db/register';
import { resolutionFor } from '../../db/sessions';
import { electedFault, electedName } from '../../domain/external-election';
import { externalMatterFault, isSha256, isWebAddress } from '../../domain/external-vote';
import { matterFault } from '../../domain/matter';
import type { Code } from '../../errors';
import type { RecordExternalVoteInput } from '../../generated/resolver-types';
import { keysOf } from '../../keys';
import { canRun } from '../../permissions';
import { mutation } from '../mutation';

const MAX_NAME = 100;
const MAX_FILE_NAME = 200;

export const recordExternalVote = mutation<RecordExternalVoteInput, Context, Code, ExternalVoteRow>({
  name: 'recordExternalVote',
  thing: 'externalVote',
  load: (context, id) => context.loaders.externalVote.load(id),
  async run({ tx, input, now }, context) {
    const estate = await lockEstate(tx, input.estateId);
    if (!estate) return refuse('ESTATE_UNKNOWN', { path: ['input', 'estateId'] });
    const { personId, actingFor } = tx.viewer;
    if (!canRun(tx.viewer, estate) || personId === null) throw new CodedError('FORBIDDEN');
    const invalid = (...path: string[]) => refuse<Code>('INPUT_INVALID', { path: ['input', ...path] });
    const platform = writtenText(input.platform, MAX_NAME);
    if (platform === null) return invalid('platform');
    const reference = writtenText(input.reference, MAX_NAME);
    if (reference === null) return invalid('reference');
    const fileName = writtenText(input.evidence.fileName, MAX_FILE_NAME);
    if (fileName === null) return invalid('evidence', 'fileName');
    const { sha256, url = null } = input.evidence;
    if (!isSha256(sha256)) return invalid('evidence', 'sha256');
    if (url !== null && !isWebAddress(url)) return invalid('evidence', 'url');
    if (input.closedOn > today(now)) return refuse('DAY_IN_FUTURE', { path: ['input', 'closedOn'] });
    const fault = matterFault(input.matters);
    if (fault !== null) return refuse(fault.code, { path: ['input', ...fault.path] });
    const profile = await profileFor(tx, estate.id, input.closedOn);
    if (!profile) return refuse('PROFILE_MISSING', { path: ['input', 'closedOn'] });
    for (const [i, matter] of input.matters.entries()) {
      const code = externalMatterFault(matter, profile.thresholds);
      if (code !== null) return refuse(code, { path: ['input', 'matters', `${i}`] });
    }
    const details = await detailsOf(tx, estate.id, input.matters, input.closedOn);
    if (!details.ok) {
      const { code, matter, path } = details.error;
      return refuse(code, { path: ['input', 'matters', `${matter}`, ...path] });
    }
    const elected = input.elected ? electedFault(input.elected, input.matters) : null;
    if (elected !== null) return refuse(elected.code, { path: ['input', 'elected', ...elected.path] });
    if (input.resolutionId) {
      const path = ['input', 'resolutionId'];
      const resolution = await resolutionFor(tx, estate.id, input.resolutionId);
      if (!resolution) return refuse('RESOLUTION_UNKNOWN', { path });
      if (!resolution.matters_for_owners) return refuse('RESOLUTION_NOT_FOR_OWNERS', { path });
    }
    if (await isRecorded(tx, { estate_id: estate.id, platform, reference }))
      return refuse('EXTERNAL_VOTE_RECORDED', { path: ['input', 'reference'] });

    const id = tx.newId();
    await tx.insert(externalVotes, {
      id,
      version: 1,
      estate_id: estate.id,
      resolution_id: input.resolutionId ?? null,
      platform,
      reference,
      closed_on: input.closedOn,
      evidence_name: fileName,
      evidence_sha256: sha256,
      evidence_url: url,
      state: 'RECORDED',
      recorded_by: personId,
      recorded_for: actingFor!.organizationId,
      recorded_at: now,
      confirmed_by: null,
      confirmed_for: null,
      confirmed_at: null,
      rejected_by: null,
      rejected_for: null,
      rejected_at: null,
      reject_reason: null,
      voided_at: null,
      elected_seats: input.elected?.seats ?? null,
    });
    await tx.insert(
      externalVoteMatters,
      input.matters.map((matter, i) => ({
        vote_id: id,
        position: i + 1,
        kind: matter.kind,
        text: matter.text.trim(),
        class: matter.class,
        passed: matter.passed,
        total_area: matter.totalArea.toString(),
        total_heads: matter.totalHeads,
        participating_area: matter.participatingArea.toString(),
        participating_heads: matter.participatingHeads,
        approving_area: matter.approvingArea.toString(),
        approving_heads: matter.approvingHeads,
        details: details.value[i] ?? null,
      })),
    );
    if (input.elected) {
      const { members, alternates } = input.elected;
      const keys = keysOf(context.environment);
      await tx.insert(
        externalVoteElected,
        [...members, ...alternates].map((name, i) => ({
          id: tx.newId(),
          vote_id: id,
          rank: i + 1,
          elected: i < members.length ? ('SEAT' as const) : ('ALTERNATE' as const),
          ...sealedMember(keys, electedName(name)),
        })),
      );
    }
    return done(id);
  },
});
