import type { Environment } from '../../platform/configuration';
import { type LocalDate, localDate } from '../../platform/dates';
import type { OpenedStore } from '../../platform/files/open-store';
import type { ServiceName } from '../../platform/ports';
import { playBodies } from './bodies';
import { playNotifications, playVoteNotices } from './channels';
import { playCommittee } from './committee';
import { playCompanies } from './companies';
import { playIntakes } from './intakes';
import { playLineage, playOrganizations } from './organizations';
import { playOtherEstates } from './other-estates/series';
import { playOperator, playPeople } from './people';
import { playPlaces } from './places';
import { playRihualiProject } from './projects';
import { playRegister } from './register';
import { playRegisterFile } from './register-file';
import { playRepairs } from './repairs';
import { playCommitteeBooks } from './rihuali/committee-books';
import { playDeliberation, playProposedLines, playYearReports } from './rihuali/deliberation';
import { playForward } from './rihuali/forward';
import { playRihuali } from './rihuali/meetings';
import { playRihualiWhistles } from './rihuali/whistles';
import { Stage } from './stage';
import { Timetable } from './timetable';
import { playVotes } from './votes';
import { playElection } from './votes-election';
import { playVoteElsewhere } from './votes-elsewhere';
import { World } from './world';

/** The day on which places, organizations and people are entered: before the first meeting. */
const ENTERED_ON = localDate('2021-12-20');
const LINEAGE_ON = localDate('2024-07-01');

/**
 * Plays the demonstration as it stands on `today`, into migrated databases: see docs/DEMONSTRATION.md. The same
 * day gives the same rows, under the same keys in `environment`; played again, it adds nothing, and one that was interrupted goes on. For days from 2025 on.
 */
export async function playDemonstration(
  urls: Readonly<Record<ServiceName, string>>,
  today: LocalDate,
  files: OpenedStore,
  environment: Environment,
): Promise<void> {
  const stage = await Stage.open(urls, today, files, environment);
  try {
    const timetable = new Timetable(stage);
    const world = new World(stage, timetable);
    stage.at(ENTERED_ON);
    await playOperator(world);
    await playPlaces(world);
    await playOrganizations(world);
    await playPeople(world);
    await stage.settle();
    await playBodies(world);
    await playCompanies(world);
    await playRegister(world);
    await playRegisterFile(world, 'yangben');

    timetable.between(LINEAGE_ON, '09:00', () => playLineage(world));
    playRihuali(world);
    playDeliberation(world);
    playProposedLines(world);
    playYearReports(world);
    playForward(world);
    playRihualiWhistles(world);
    playOtherEstates(world);
    playRepairs(world);
    playRihualiProject(world);
    playIntakes(world);
    playVotes(world);
    playElection(world);
    playVoteElsewhere(world);
    playCommittee(world);
    playCommitteeBooks(world);
    playVoteNotices(world);
    playNotifications(world);
    await timetable.play();

    stage.at(today, '00:00');
    await stage.settle();
    await stage.keepClock();
    await stage.settle();
  } finally {
    await stage.close();
  }
}
