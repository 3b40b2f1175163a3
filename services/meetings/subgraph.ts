import { today } from '../../platform/dates';
import { identifyFromDirectory } from '../../platform/directory/queries';
import { Changes1790000000004 } from '../../platform/migrations/changes';
import { Clock1790000000003 } from '../../platform/migrations/clock';
import { Directory1790000000002 } from '../../platform/migrations/directory';
import { Files1790000000010 } from '../../platform/migrations/files';
import { Ground1790000000001 } from '../../platform/migrations/ground';
import type { ServiceDefinition } from '../../platform/service';
import { buildService } from '../../platform/subgraph';
import { JointMeetings1790000300001 } from './db/migrations/1790000300001-joint-meetings';
import { ReturnsAndExtensions1790000300002 } from './db/migrations/1790000300002-returns-and-extensions';
import { ReturnsToTheTable1790000300003 } from './db/migrations/1790000300003-returns-to-the-table';
import { ItemEnds1790000310001 } from './db/migrations/1790000310001-item-ends';
import { Minutes1790000320001 } from './db/migrations/1790000320001-minutes';
import { Publications1790000320002 } from './db/migrations/1790000320002-publications';
import { ResponsePolicies1790000330001 } from './db/migrations/1790000330001-response-policies';
import { Whistles1790000330002 } from './db/migrations/1790000330002-whistles';
import { Intake1790000340001 } from './db/migrations/1790000340001-intake';
import { AgendaSources1790000345001 } from './db/migrations/1790000345001-agenda-sources';
import { Replies1790000350001 } from './db/migrations/1790000350001-replies';
import { Series1790000350002 } from './db/migrations/1790000350002-series';
import { AgendaTree1790000350003 } from './db/migrations/1790000350003-agenda-tree';
import { Efforts1790000355001 } from './db/migrations/1790000355001-efforts';
import { BodyChanges1790000355002 } from './db/migrations/1790000355002-body-changes';
import { MergedLines1790000356001 } from './db/migrations/1790000356001-merged-lines';
import { EffortLineage1790000356002 } from './db/migrations/1790000356002-effort-lineage';
import { LeadOfStep1790000356003 } from './db/migrations/1790000356003-lead-of-step';
import { EventFiles1790000360001 } from './db/migrations/1790000360001-event-files';
import { Notifications1790000370001 } from './db/migrations/1790000370001-notifications';
import { YearReports1790000380001 } from './db/migrations/1790000380001-year-reports';
import { WhistleDesk1790000390001 } from './db/migrations/1790000390001-whistle-desk';
import { WhyLeft1790000395001 } from './db/migrations/1790000395001-why-left';
import { BodyEnds1790000395002 } from './db/migrations/1790000395002-body-ends';
import { EndOfBody1790000396001 } from './db/migrations/1790000396001-end-of-body';
import { VoteNotices1790000399001 } from './db/migrations/1790000399001-vote-notices';
import { NoticedVotes1790000400001 } from './db/migrations/1790000400001-noticed-votes';
import { appendOnly, deletable, tables } from './db/tables';
import { deliverNotifications } from './delivery/errand';
import { errors } from './errors';
import { inbox } from './inbox';
import { createLoaders, type Loaders } from './loaders';
import { rules } from './permissions';
import { resolvers } from './resolvers';
import { sweeps } from './sweeps';

const source = { name: 'meetings' as const, rules, errors };

/** The joint meeting: bodies, agendas, resolutions, action items. */
export const meetings: ServiceDefinition<Loaders> = {
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
    JointMeetings1790000300001,
    ReturnsAndExtensions1790000300002,
    ReturnsToTheTable1790000300003,
    ItemEnds1790000310001,
    Minutes1790000320001,
    Publications1790000320002,
    ResponsePolicies1790000330001,
    Whistles1790000330002,
    Intake1790000340001,
    AgendaSources1790000345001,
    Replies1790000350001,
    Series1790000350002,
    AgendaTree1790000350003,
    Efforts1790000355001,
    BodyChanges1790000355002,
    MergedLines1790000356001,
    EffortLineage1790000356002,
    LeadOfStep1790000356003,
    EventFiles1790000360001,
    Notifications1790000370001,
    YearReports1790000380001,
    WhistleDesk1790000390001,
    WhyLeft1790000395001,
    BodyEnds1790000395002,
    EndOfBody1790000396001,
    VoteNotices1790000399001,
    NoticedVotes1790000400001,
  ],
  appendOnly,
  deletable,
  sweeps,
  errand: deliverNotifications,
  files: {
    ActionItem: {
      mayRead: async (context, file) => (await context.loaders.actionItem.load(file.object_id)) !== null,
    },
  },
  inbox,
  identify: (reader, subject, at) => identifyFromDirectory(reader, subject, today(at)),
};
