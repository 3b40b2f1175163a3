import { today } from '../../platform/dates';
import { identifyFromDirectory } from '../../platform/directory/queries';
import { Changes1790000000004 } from '../../platform/migrations/changes';
import { Clock1790000000003 } from '../../platform/migrations/clock';
import { Directory1790000000002 } from '../../platform/migrations/directory';
import { Files1790000000010 } from '../../platform/migrations/files';
import { Ground1790000000001 } from '../../platform/migrations/ground';
import type { ServiceDefinition } from '../../platform/service';
import { buildService } from '../../platform/subgraph';
import { COMMIT_EVERY_MS, commitBallots } from './commit-ballots';
import { VotingRegister1790000400001 } from './db/migrations/1790000400001-register';
import { VotingVotes1790000400002 } from './db/migrations/1790000400002-votes';
import { VotingNationalRules1790000400003 } from './db/migrations/1790000400003-national-rules';
import { RuleProfiles1790000420001 } from './db/migrations/1790000420001-rule-profiles';
import { SessionCourse1790000420002 } from './db/migrations/1790000420002-session-course';
import { BeforeTheVote1790000430001 } from './db/migrations/1790000430001-before-the-vote';
import { Requisitions1790000430002 } from './db/migrations/1790000430002-requisitions';
import { PaperBallots1790000430003 } from './db/migrations/1790000430003-paper-ballots';
import { VoteProxies1790000430004 } from './db/migrations/1790000430004-proxies';
import { Proof1790000450001 } from './db/migrations/1790000450001-proof';
import { SealedOwners1790000470001 } from './db/migrations/1790000470001-sealed-owners';
import { OwnershipVersions1790000470002 } from './db/migrations/1790000470002-ownership-versions';
import { StagedRegister1790000470003 } from './db/migrations/1790000470003-staged-register';
import { RegisterUploads1790000471001 } from './db/migrations/1790000471001-register-uploads';
import { Elections1790000480001 } from './db/migrations/1790000480001-elections';
import { ExternalVotes1790000490001 } from './db/migrations/1790000490001-external-votes';
import { ActivityBudgets1790000490002 } from './db/migrations/1790000490002-activity-budgets';
import { OwnersCommittees1790000490003 } from './db/migrations/1790000490003-owners-committees';
import { RequisitionEnds1790000500001 } from './db/migrations/1790000500001-requisition-ends';
import { VoidedExternalVotes1790000500011 } from './db/migrations/1790000500011-voided-external-votes';
import { SealedNames1790000500012 } from './db/migrations/1790000500012-sealed-names';
import { ElectedElsewhere1790000500013 } from './db/migrations/1790000500013-elected-elsewhere';
import { CompanyMatters1790000510001 } from './db/migrations/1790000510001-company-matters';
import { ElectedHere1790000510003 } from './db/migrations/1790000510003-elected-here';
import { MatterDetails1790000520001 } from './db/migrations/1790000520001-matter-details';
import { ExternalBudgets1790000520002 } from './db/migrations/1790000520002-external-budgets';
import { EvidenceFiles1790000530001 } from './db/migrations/1790000530001-evidence-files';
import { PaperReturnsAndLosses1790000530002 } from './db/migrations/1790000530002-paper-returns-and-losses';
import { WrittenProxies1790000530003 } from './db/migrations/1790000530003-written-proxies';
import { StagedFigures1790000540001 } from './db/migrations/1790000540001-staged-figures';
import { PaperDeliveries1790000560001 } from './db/migrations/1790000560001-paper-deliveries';
import { FilingsOfEstates1790000560002 } from './db/migrations/1790000560002-filings-of-estates';
import { ElectorsOfARoll1790000560003 } from './db/migrations/1790000560003-electors-of-a-roll';
import { RollDwellings1790000560004 } from './db/migrations/1790000560004-roll-dwellings';
import { NoStagedFigures1790000560101 } from './db/migrations/1790000560101-no-staged-figures';
import { MaskedCandidates1790000565001 } from './db/migrations/1790000565001-masked-candidates';
import { VotersOfRolls1790000580001 } from './db/migrations/1790000580001-voters-of-rolls';
import { VotesInVoiding1790000580002 } from './db/migrations/1790000580002-votes-in-voiding';
import { reseal, sealedTables, sealingProblems } from './db/reseal';
import { appendOnly, deletable, tables } from './db/tables';
import { errors } from './errors';
import { evidenceFiles } from './evidence-files';
import { communityHandlers, meetingsHandlers } from './inbox';
import { createLoaders, type Loaders } from './loaders';
import { rules } from './permissions';
import { documents, REGISTER_FILE, registerFile } from './register-files';
import { resolvers } from './resolvers';
import { forgetRegisters, sweeps } from './sweeps';

const source = { name: 'voting' as const, rules, errors };

/** The register of owners, and their votes. */
export const voting: ServiceDefinition<Loaders> = {
  ...source,
  ...buildService(source, resolvers),
  loaders: createLoaders,
  entities: tables,
  migrations: [
    Ground1790000000001,
    Directory1790000000002,
    Clock1790000000003,
    Changes1790000000004,
    Files1790000000010,
    VotingRegister1790000400001,
    VotingVotes1790000400002,
    VotingNationalRules1790000400003,
    RuleProfiles1790000420001,
    SessionCourse1790000420002,
    BeforeTheVote1790000430001,
    Requisitions1790000430002,
    PaperBallots1790000430003,
    VoteProxies1790000430004,
    Proof1790000450001,
    SealedOwners1790000470001,
    OwnershipVersions1790000470002,
    StagedRegister1790000470003,
    RegisterUploads1790000471001,
    Elections1790000480001,
    ExternalVotes1790000490001,
    ActivityBudgets1790000490002,
    OwnersCommittees1790000490003,
    RequisitionEnds1790000500001,
    VoidedExternalVotes1790000500011,
    SealedNames1790000500012,
    ElectedElsewhere1790000500013,
    CompanyMatters1790000510001,
    ElectedHere1790000510003,
    MatterDetails1790000520001,
    ExternalBudgets1790000520002,
    EvidenceFiles1790000530001,
    PaperReturnsAndLosses1790000530002,
    WrittenProxies1790000530003,
    StagedFigures1790000540001,
    PaperDeliveries1790000560001,
    FilingsOfEstates1790000560002,
    ElectorsOfARoll1790000560003,
    RollDwellings1790000560004,
    NoStagedFigures1790000560101,
    MaskedCandidates1790000565001,
    VotersOfRolls1790000580001,
    VotesInVoiding1790000580002,
  ],
  appendOnly,
  deletable,
  sweeps,
  files: { [REGISTER_FILE]: registerFile, ...evidenceFiles },
  documents,
  fileSweeps: (store) => [forgetRegisters(store)],
  beat: { everyMs: COMMIT_EVERY_MS, work: commitBallots },
  personalData: { problems: sealingProblems, reseal, tables: sealedTables },
  inbox: { community: communityHandlers, meetings: meetingsHandlers },
  identify: (reader, subject, at) => identifyFromDirectory(reader, subject, today(at)),
};
