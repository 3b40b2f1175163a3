import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BodyRulesRow, JointBodyRow, SeatRow, JointMeetingRow, MeetingSeatRow, AgendaItemRow, SeatPositionRow, ResolutionRow } from '../db/tables';
import type { BodyEndRow } from '../db/body-end-tables';
import type { MeetingSeriesRow } from '../db/series-tables';
import type { NoticeReplyRow } from '../db/reply-tables';
import type { AgendaCategoryRow, AgendaForwardRow } from '../db/agenda-tables';
import type { ActionItemRow, ActionItemEventRow, ActionItemReturnRow, ActionItemExtensionRow, FollowUpVisitRow } from '../db/action-item-tables';
import type { AttachmentRow } from '../db/attachment-tables';
import type { MinutesRow, MinutesRoundRow, MinutesCommentRow, MinutesAddendumRow, SealedRecordRow, PublicationRow } from '../db/minutes-tables';
import type { ProblemRow, ReplyPolicyRow, IntakeRow, IntakeFollowUpRow, IntakeEventRow } from '../db/intake-tables';
import type { NotificationChannelRow, NotificationRow } from '../db/notification-tables';
import type { WhistleRow, WhistlePartyRow, WhistleDispatchRow, WhistleScoreRow, WhistleEventRow, ResponsePolicyRow, ResponseLevelRow, ResponseClockRow } from '../db/whistle-tables';
import type { YearReportRow } from '../db/year-report-tables';
import type { ProposalRow, ProposalCommentRow } from '../db/proposal-tables';
import type { EffortMemberRow, EffortEventRow, TaskForceRow, OperationFindingRow, JointOperationRow, UpwardRequestRow } from '../db/effort-tables';
import type { Context } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 日历日，如 2026-11-22。 A calendar day, without time or zone. */
  Date: { input: string; output: string; }
  /** 时刻（ISO 8601，UTC）。 An instant, ISO 8601 in UTC. */
  DateTime: { input: Date; output: Date | string; }
  /** 年月，如 2026-11。 A month of a year. */
  YearMonth: { input: string; output: string; }
  /** 面积，平方米，两位小数的字符串，如 "1204.50"。 Exact square metres as a decimal string. */
  SquareMetres: { input: bigint; output: bigint | string; }
  /** 金额，元，两位小数的字符串，如 "300000.00"。 Exact yuan as a decimal string. */
  Yuan: { input: bigint; output: bigint | string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** 预料之中的拒绝：办不成的原因。 An expected refusal: why an act was not done. */
export type UserError = {
  /** 原因代码。 The code of the reason. */
  readonly code: ErrorCode;
  /** 给人看的说明（中文）。 The reason in Chinese. */
  readonly message: Scalars['String']['output'];
  /** 给人看的说明（英文）。 The reason in English. */
  readonly messageEn: Scalars['String']['output'];
  /** 出错的输入字段。 The input field it is about, when there is one. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** 分页位置。 Where a page of a list stands. */
export type PageInfo = {
  /** 后面还有。 Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** 前面还有。 Whether any precede. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** 首条的游标。 The first edge's cursor. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** 末条的游标。 The last edge's cursor. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** 此刻能否做某事，不能则说明原因。 Whether an act is possible now and, if not, why. */
export type AvailableAction = {
  /** 动作名，与变更名一致。 The act, named as its mutation. */
  readonly act: Scalars['String']['output'];
  /** 现在可以做。 Whether it is allowed now. */
  readonly allowed: Scalars['Boolean']['output'];
  /** 不可以的原因（中文）。 Why not, in Chinese. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 不可以的原因代码。 Why not, as a code. */
  readonly code?: Maybe<ErrorCode>;
};

/** 议事规则。 How a body decides. */
export type DecisionKind =
  /** 协商一致：无人反对。 Consensus: nobody opposes. */
  | 'CONSENSUS'
  /** 多数：到会有表决权席位的比例。 A share of the present seats with a vote. */
  | 'MAJORITY'
  /** 协商后由召集人决定。 The chair decides after consultation. */
  | 'CHAIR_AFTER_CONSULTATION';

/** 比较方式：以上含本数，过半不含。 How a share is compared: at least includes the number, more than excludes it. */
export type Comparator =
  /** 达到（含本数）。 At least. */
  | 'AT_LEAST'
  /** 超过（不含本数）。 More than. */
  | 'MORE_THAN';

/** 议事规则的一个版本。 One version of a body's rules. */
export type BodyRules = {
  /** 自哪天起。 From which day. */
  readonly validFrom: Scalars['Date']['output'];
  /** 决定方式。 How it decides. */
  readonly decision: DecisionKind;
  /** 多数的分子。 Numerator, for MAJORITY. */
  readonly numerator?: Maybe<Scalars['Int']['output']>;
  /** 多数的分母。 Denominator, for MAJORITY. */
  readonly denominator?: Maybe<Scalars['Int']['output']>;
  /** 多数的比较方式。 Comparator, for MAJORITY. */
  readonly comparator?: Maybe<Comparator>;
  /** 到会的分子：有表决权且不空缺的席位。 Quorum: numerator of the filled seats with a vote. */
  readonly quorumNumerator: Scalars['Int']['output'];
  /** 到会的分母。 Quorum: denominator. */
  readonly quorumDenominator: Scalars['Int']['output'];
  /** 必到席位空缺时不能决定。 Whether a vacant required seat bars decisions. */
  readonly vacantRequiredBars: Scalars['Boolean']['output'];
  /** 销号后几天内回访。 Within how many days of its closing an item is followed up. */
  readonly followUpDays: Scalars['Int']['output'];
};

/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBody = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 名称。 Name. */
  readonly name: Scalars['String']['output'];
  /** 所属小区（或属于区划）。 The estate it belongs to, unless it belongs to a division. */
  readonly estate?: Maybe<Estate>;
  /** 所属区划。 The division it belongs to. */
  readonly division?: Maybe<Division>;
  /** 召集单位：记录会议的人代表它。 The convening organization; those who act for it keep the record. */
  readonly convener?: Maybe<Organization>;
  /** 每月至少开几次；没有约定则为空。 Meetings a month at least; null where no rhythm is agreed. */
  readonly minPerMonth?: Maybe<Scalars['Int']['output']>;
  /** 成立日期。 The first day. */
  readonly establishedOn: Scalars['Date']['output'];
  /** 终止日期：自该日起不再开会；未终止则为空。 The first day on which it is no more; null while it stands. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** 终止原因。 Why it ended. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** 历次定下的终止日期，先定的在前，最后一次有效。 Every day that was set for its end, the first one first; the last one counts. */
  readonly ends: ReadonlyArray<BodyEnd>;
  /** 某日的议事规则，缺省为今天。 The rules in force on a day, today by default. */
  readonly rules?: Maybe<BodyRules>;
  /** 某日的席位，缺省为今天。 The seats on a day, today by default. */
  readonly seats: ReadonlyArray<Seat>;
  /** 会议，新的在前。 Its meetings, newest first. */
  readonly meetings: JointMeetingConnection;
  /** 下一次会议：筹备、通知、延期或进行中的一次，没有则为最近排期的一次。 The one that is prepared, noticed, postponed or in session; else the next that is planned. */
  readonly nextMeeting?: Maybe<JointMeeting>;
  /** 议定事项，新的在前。 Its resolutions, newest first. */
  readonly resolutions: ResolutionConnection;
  /** 年历：十二个月，已开、待开、缺会；没有节假日数据的年份只有本字段报错。 The year calendar: held, planned, missed; a year without data is an error on this field only. */
  readonly calendar?: Maybe<ReadonlyArray<BodyMonth>>;
  /** 历次例会安排，新的在前。 Its series, newest first. */
  readonly series: ReadonlyArray<MeetingSeries>;
  /** 一段时间内已召开会议的到会记录，逐席。 The attendance record of the meetings held from one day to another, seat by seat. */
  readonly attendance: ReadonlyArray<SeatAttendance>;
  /** 上级区划的联席会议。 The bodies of the divisions above. */
  readonly higherBodies: ReadonlyArray<HigherBody>;
  /** 申请延期、待召集单位决定的任务，先到期的在前。 Items for which more time is asked and not decided on, first due first. */
  readonly extensionsToDecide: ActionItemConnection;
  /** 应回访的已销号任务，先到期的在前。 Closed items that are due for a follow-up visit, first due first. */
  readonly followUpsDue: ActionItemConnection;
  /** 会议纪要，新的在前。 Its minutes, newest first. */
  readonly minutes: MinutesConnection;
  /** 封存的记录，先旧后新。 Its sealed records, oldest first. */
  readonly sealedRecords: SealedRecordConnection;
  /** 封存链的末端；尚无封存则为空。 The head of its chain; null until something is sealed. */
  readonly chainHead?: Maybe<ChainHead>;
  /** 本小区的哨，新的在前；属于区划的联席会议没有。 Whistles of its estate, newest first; none for the body of a division. */
  readonly whistles?: Maybe<WhistleConnection>;
  /** 会议和任务的数字。 Figures of its meetings and action items. */
  readonly figures: WorkFigures;
  /** 督办板：每栏的数量和最先到期的几项。 The supervision board. */
  readonly board: ReadonlyArray<BoardColumn>;
  /** 它的议案，新的在前。 Its proposals, newest first. */
  readonly proposals: ProposalConnection;
  /** 它设立的专班，新的在前。 The task forces it set up, newest first. */
  readonly taskForces: TaskForceConnection;
  /** 它的联合行动，新的在前。 Its joint operations, newest first. */
  readonly jointOperations: JointOperationConnection;
  /** 它的请示，新的在前。 Its requests to higher levels, newest first. */
  readonly upwardRequests: UpwardRequestConnection;
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodyRulesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodySeatsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodyMeetingsArgs = {
  states?: InputMaybe<ReadonlyArray<MeetingState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodyResolutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodyCalendarArgs = {
  year: Scalars['Int']['input'];
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodyAttendanceArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodyExtensionsToDecideArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodyFollowUpsDueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodyMinutesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodySealedRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodyWhistlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodyFiguresArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodyBoardArgs = {
  first: Scalars['Int']['input'];
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodyProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodyTaskForcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodyJointOperationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 联席会议（常设机制）：谁坐在桌边，按什么规则议事。 The standing joint body: its seats and its rules. */
export type JointBodyUpwardRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 席位：由一个或几个单位共同出席，也可空缺。 A seat, held by one or several organizations, or vacant. */
export type Seat = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 席位名称，如 居民委员会。 What the seat is for. */
  readonly role: Scalars['String']['output'];
  /** 占席单位。 The organizations that hold it. */
  readonly organizations: ReadonlyArray<Organization>;
  /** 没有单位时由谁出席，如 业主代表。 Who holds it where no organization does. */
  readonly representatives?: Maybe<Scalars['String']['output']>;
  /** 空缺。 Whether nobody holds it. */
  readonly vacant: Scalars['Boolean']['output'];
  /** 必须到会。 Whether it must be present. */
  readonly required: Scalars['Boolean']['output'];
  /** 有发言权。 Whether it may speak. */
  readonly hasVoice: Scalars['Boolean']['output'];
  /** 有表决权。 Whether it may vote. */
  readonly hasVote: Scalars['Boolean']['output'];
  /** 可派人代替。 Whether a substitute may sit. */
  readonly substitutesAllowed: Scalars['Boolean']['output'];
  /** 自哪天起。 The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** 到哪天止：自该日起不再有。 The first day on which it no longer exists. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** 它接替的席位：由别的单位占席的同一席位。 The same seat as others held it before. */
  readonly replaces?: Maybe<Seat>;
};

/** 定下的一次终止日期。 A day that was set for a body's end. */
export type BodyEnd = {
  /** 终止日期。 The day. */
  readonly on: Scalars['Date']['output'];
  /** 原因。 Why. */
  readonly reason: Scalars['String']['output'];
  /** 决定时间；此前没有留存的为空。 When it was set; null for what was not kept. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 决定的单位。 Who set it. */
  readonly organization?: Maybe<Organization>;
  /** 单位当时的名称。 Its name as it stood. */
  readonly organizationName?: Maybe<Scalars['String']['output']>;
};

/** 联席会议列表的一页。 A page of joint bodies. */
export type JointBodyConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<JointBodyEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 联席会议列表的一条。 An edge of a page of joint bodies. */
export type JointBodyEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 联席会议。 The body. */
  readonly node: JointBody;
};

export type Query = {
  /** 按标识查联席会议。 A joint body by its id. */
  readonly jointBody?: Maybe<JointBody>;
  /** 本单位可见的联席会议，按名称排序。 The joint bodies one may see, by name. */
  readonly jointBodies: JointBodyConnection;
  /** 一年的节假日；没有数据的年份报 CALENDAR_YEAR_UNKNOWN，不推测。 The holidays of a year; a year without data is CALENDAR_YEAR_UNKNOWN, not a guess. */
  readonly calendarYear?: Maybe<CalendarYear>;
  /** 两个日子之间（含首尾，最多 366 天）哪天上班。 Which days are worked, both ends included, 366 at most. */
  readonly workingDays?: Maybe<ReadonlyArray<CalendarDay>>;
  /** 按标识查会议。 A meeting by its id. */
  readonly jointMeeting?: Maybe<JointMeeting>;
  /** 议题类别目录。 The catalogue of categories. */
  readonly agendaCategories: ReadonlyArray<AgendaCategory>;
  /** 辖区内三次结转而上报、尚未处理的事项，先报的在前；供辖区管理单位查看。 Matters of one's territory that were escalated at the third carry and are not dealt with, oldest first; for governing organizations. */
  readonly escalations: AgendaItemConnection;
  /** 按标识查议定事项。 A resolution by its id. */
  readonly resolution?: Maybe<Resolution>;
  /** 按标识查任务。 An action item by its id. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 工作台：一个单位牵头或配合的任务，先到期的在前；社区服务停用时也能回答。 The desk: what an organization leads or supports, by due date; it answers even when the community service does not. */
  readonly actionItems: ActionItemConnection;
  /** 按标识查会议纪要。 Minutes by their id. */
  readonly minutes?: Maybe<Minutes>;
  /** 公开的会议纪要，新的在前；任何人可读。 Public minutes, newest first; anyone may read them. */
  readonly publicMinutes: PublicMinutesConnection;
  /** 已发布的内容，新的在前；任何人可读。 What is published, newest first; anyone may read it. */
  readonly publications: PublicationConnection;
  /** 问题目录。 The catalogue of problems. */
  readonly problemCatalogue: ReadonlyArray<Problem>;
  /** 答复期限的规定，含历次。 The rules of the reply clock, all versions. */
  readonly replyPolicies: ReadonlyArray<ReplyPolicy>;
  /** 按标识查来件。 A case by its id. */
  readonly intake?: Maybe<Intake>;
  /** 可见的来件，先新后旧。 The cases one may see, latest first. */
  readonly intakes: IntakeConnection;
  /** 按标识查哨。 A whistle by its id. */
  readonly whistle?: Maybe<Whistle>;
  /** 待应的哨：一个单位牵头或配合的，先到期的在前。 The desk: whistles that an organization is to answer, first due first. */
  readonly whistles: WhistleConnection;
  /** 某日适用于一个区划的响应办法，本级没有则逐级向上。 The response policy for a division on a day: its own, or the nearest above it. */
  readonly responsePolicy?: Maybe<ResponsePolicy>;
  /** 按标识查年度报告。 A year's report by its id. */
  readonly yearReport?: Maybe<YearReport>;
  /** 可见的年度报告，新的在前。 The reports one may see, newest first. */
  readonly yearReports: YearReportConnection;
  /** 按标识查议案。 A proposal by its id. */
  readonly proposal?: Maybe<Proposal>;
  /** 按标识查专班。 A task force by its id. */
  readonly taskForce?: Maybe<TaskForce>;
  /** 按标识查联合行动。 A joint operation by its id. */
  readonly jointOperation?: Maybe<JointOperation>;
  /** 按标识查请示。 A request by its id. */
  readonly upwardRequest?: Maybe<UpwardRequest>;
};


export type QueryJointBodyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointBodiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCalendarYearArgs = {
  year: Scalars['Int']['input'];
};


export type QueryWorkingDaysArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryJointMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEscalationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResolutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActionItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActionItemsArgs = {
  involving?: InputMaybe<Scalars['ID']['input']>;
  filter: ActionItemFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMinutesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublicMinutesArgs = {
  estateId?: InputMaybe<Scalars['ID']['input']>;
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPublicationsArgs = {
  estateId?: InputMaybe<Scalars['ID']['input']>;
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<PublicationKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIntakeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIntakesArgs = {
  filter: IntakeFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWhistleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWhistlesArgs = {
  involving?: InputMaybe<Scalars['ID']['input']>;
  filter: WhistleFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResponsePolicyArgs = {
  divisionId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryYearReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryYearReportsArgs = {
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaskForceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointOperationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUpwardRequestArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /** 成立联席会议。 Establishes a joint body with its seats and rules. */
  readonly establishBody: EstablishBodyPayload;
  /** 增设席位。 Adds a seat from a day on. */
  readonly addSeat: AddSeatPayload;
  /** 撤销席位；以前的会议不受影响。 Ends a seat; past meetings keep it. */
  readonly endSeat: EndSeatPayload;
  /** 席位自某日起改由他人占席（召集单位）；以前的会议不受影响。 A seat passes to other holders from a day on; the convener's act. */
  readonly changeSeatHolders: ChangeSeatHoldersPayload;
  /** 终止联席会议（召集单位）：会议都已开完，任务和事项都已了结；终止后又有事项的，可推迟终止日期。 Ends a body whose meetings are over and at whose table nothing is left; where something came back, puts its end off. The convener's act. */
  readonly endBody: EndBodyPayload;
  /** 修改议事规则，自某日起。 Changes the rules from a day on. */
  readonly changeRules: ChangeRulesPayload;
  /** 排出一年的例会：逢休息日顺延到下一个工作日；已有会议的月份不动。 Plans the ordinary meetings of a year, moved off rest days; a month that has its meetings is left alone. */
  readonly planSeries: PlanSeriesPayload;
  /** 排期。 Plans a meeting. */
  readonly planMeeting: PlanMeetingPayload;
  /** 开始起草：固定议题、结转、跟进和待接收的表决结果自动列入。 Opens the draft and fills the agenda. */
  readonly openDraft: OpenDraftPayload;
  /** 列入议题；会上增加的标为临时。 Adds an item; on the day it is marked late. */
  readonly addAgendaItem: AddAgendaItemPayload;
  /** 发出通知，固定席位和议程；延期后可改时间重发。 Sends the notice and freezes seats and agenda. */
  readonly sendNotice: SendNoticePayload;
  /** 延期。 Postpones a noticed meeting. */
  readonly postponeMeeting: PostponeMeetingPayload;
  /** 取消；议题退回待办。 Cancels; its items go back to the backlog. */
  readonly cancelMeeting: CancelMeetingPayload;
  /** 开会。 Starts the session. */
  readonly startMeeting: StartMeetingPayload;
  /** 记录到会。 Records attendance, seat by seat. */
  readonly recordAttendance: RecordAttendancePayload;
  /** 议题已讨论。 Marks an item as discussed. */
  readonly discussAgendaItem: DiscussAgendaItemPayload;
  /** 议题推迟。 Defers an item to the next meeting. */
  readonly deferAgendaItem: DeferAgendaItemPayload;
  /** 闭会；缺什么逐条列出。 Closes the meeting, or lists each thing that is missing. */
  readonly closeMeeting: CloseMeetingPayload;
  /** 答复通知（占席单位；没有单位的席位由召集单位代记）；开会前可以更改。 A seat replies to the notice; it may change its mind until the session starts. */
  readonly respondToNotice: RespondToNoticePayload;
  /** 调整议程的顺序和层次（最多三层）；他人已改动则不覆盖，并返回现在的议程。 Gives the agenda a new order, three levels at most; where somebody changed it meanwhile it is not overwritten, and what stands comes back. */
  readonly reorderAgenda: ReorderAgendaPayload;
  /** 修改议题；他人已修改则不覆盖，并返回双方的文字。 Edits a line; where somebody edited it meanwhile nothing is overwritten, and both texts come back. */
  readonly editAgendaItem: EditAgendaItemPayload;
  /** 上报：交给上级区划的联席会议，由其下次起草时列入。 Hands a matter to the body of a division above, whose next draft takes it in. */
  readonly forwardAgendaItem: ForwardAgendaItemPayload;
  /** 提议议题（有席位的单位），待召集单位决定是否列入。 A seated organization proposes a line; the convener decides on it. */
  readonly proposeAgendaItem: ProposeAgendaItemPayload;
  /** 列入提议的议题（召集单位）。 The convener accepts a proposed line. */
  readonly acceptAgendaItem: AcceptAgendaItemPayload;
  /** 不列入提议的议题并说明（召集单位）。 The convener rejects a proposed line, and says why. */
  readonly rejectAgendaItem: RejectAgendaItemPayload;
  /** 撤回议题：提议单位撤回提议的，召集单位撤下新列的。 Withdraws a line: who proposed it, while it is proposed; the convener, what is new. */
  readonly withdrawAgendaItem: WithdrawAgendaItemPayload;
  /** 合并重复的议题：各来源、最早提出日期、最多结转次数都保留。 Merges duplicates into one line, which keeps all sources, the earliest day and the highest count. */
  readonly mergeAgendaItems: MergeAgendaItemsPayload;
  /** 补齐草案：列入起草以后新来的事项；重复做不会重复列入。 Takes in what has come since the draft was opened; done twice, it adds nothing. */
  readonly refreshDraft: RefreshDraftPayload;
  /** 记录议定事项及各席位的表态。 Records a resolution with the positions of the seats. */
  readonly recordResolution: RecordResolutionPayload;
  /** 布置任务。 Issues an action item. */
  readonly issueActionItem: IssueActionItemPayload;
  /** 签收（牵头单位）。 The lead accepts. */
  readonly acceptActionItem: AcceptActionItemPayload;
  /** 报告进展（牵头或配合单位）。 The lead or a supporting organization reports progress. */
  readonly reportProgress: ReportProgressPayload;
  /** 提交核验（牵头单位）。 The lead submits it for verification. */
  readonly submitActionItem: SubmitActionItemPayload;
  /** 核验通过（核验单位，且非牵头单位任职人员）。 The verifier confirms; not by anybody appointed in the lead. */
  readonly verifyActionItem: VerifyActionItemPayload;
  /** 退回返工（核验单位）。 The verifier sends it back. */
  readonly sendBackActionItem: SendBackActionItemPayload;
  /** 销号（召集单位）。 The convener closes it. */
  readonly closeActionItem: CloseActionItemPayload;
  /** 申请退回（牵头单位，接到后五个工作日内）：不属于本单位；裁定前仍由本单位负责。 “Not mine”: the lead returns it, within five working days of getting it, and stays responsible until the ruling. */
  readonly returnActionItem: ReturnActionItemPayload;
  /** 裁定改派（召集单位，且非牵头单位任职人员）。 The convener rules that another organization leads; not by anybody appointed in the present lead. */
  readonly reassignActionItem: ReassignActionItemPayload;
  /** 裁定维持原牵头单位，视为已签收（召集单位，且非牵头单位任职人员）。 The convener rules that the lead stays; the item counts as accepted. */
  readonly upholdActionItem: UpholdActionItemPayload;
  /** 受阻（牵头单位）：写明原因和预计到哪天；办理期限不变。 The lead cannot go on for now; the due date stands. */
  readonly blockActionItem: BlockActionItemPayload;
  /** 恢复办理（牵头单位）。 The lead goes on. */
  readonly resumeActionItem: ResumeActionItemPayload;
  /** 申请延期（牵头单位，不晚于办理期限当天）。 The lead asks for more time, by the due date at the latest. */
  readonly requestExtension: RequestExtensionPayload;
  /** 同意延期（召集单位，且非牵头单位任职人员）；最初的期限永远保留。 The convener grants it; the first due date is kept for ever. */
  readonly grantExtension: GrantExtensionPayload;
  /** 不同意延期（召集单位，且非牵头单位任职人员）。 The convener does not grant it. */
  readonly refuseExtension: RefuseExtensionPayload;
  /** 完成本单位的部分（配合单位）。 A supporting organization has done its part. */
  readonly completePart: CompletePartPayload;
  /** 上报（召集单位，且非牵头单位任职人员）：本级办不了；任务在本级仍未办结。 The convener hands it to a higher organization; it stays open here. */
  readonly escalateActionItem: EscalateActionItemPayload;
  /** 答复上报的任务（上级单位，或由召集单位代录），牵头单位继续办理。 The higher organization answers, or the convener records its answer; the lead goes on. */
  readonly answerEscalation: AnswerEscalationPayload;
  /** 以未解决终止（召集单位），须有会议就该任务作出的议定事项。 Ends it unresolved, by a meeting's resolution about it. */
  readonly closeUnresolved: CloseUnresolvedPayload;
  /** 取消（召集单位，且非牵头单位任职人员）。 The convener cancels it. */
  readonly cancelActionItem: CancelActionItemPayload;
  /** 标为重复（召集单位）：以另一件为准。 The convener marks it as the copy of another, which goes on. */
  readonly markDuplicate: MarkDuplicatePayload;
  /** 记录回访（召集或核验单位，且非牵头单位任职人员）；未解决或不满意的重新办理。 Records a follow-up visit; where it is not resolved, or not well, the item is opened again. */
  readonly recordFollowUpVisit: RecordFollowUpVisitPayload;
  /** 登记一个要上传的文件，由此刻可报告进展的单位（见 reportProgress）。 Announces a file, by whoever may now report progress on the item. */
  readonly attachFile: AttachFilePayload;
  /** 起草会议纪要。 Drafts the minutes of a closed meeting from its record. */
  readonly draftMinutes: DraftMinutesPayload;
  /** 按记录重新生成。 Generates the content anew from the record; the remarks stay. */
  readonly regenerateMinutes: RegenerateMinutesPayload;
  /** 修改附记；已被他人修改时，双方文字都退还。 Changes the remarks; where somebody was first, both texts come back. */
  readonly reviseMinutesRemarks: ReviseMinutesRemarksPayload;
  /** 送各方征求意见，新开一轮。 Circulates the minutes: a new round of comments. */
  readonly circulateMinutes: CirculateMinutesPayload;
  /** 提意见。 A seat comments on what was circulated. */
  readonly commentOnMinutes: CommentOnMinutesPayload;
  /** 要求修改；每席每轮一次。 A seat asks for a change, once in a round. */
  readonly requestChangesToMinutes: RequestChangesToMinutesPayload;
  /** 答复意见。 The convener answers a comment or a request. */
  readonly answerMinutesComment: AnswerMinutesCommentPayload;
  /** 开始签署，内容随之固定。 Opens the signing and fixes the content. */
  readonly openSigning: OpenSigningPayload;
  /** 席位签署，可附保留意见。 A seat signs, with a reservation or without. */
  readonly signMinutes: SignMinutesPayload;
  /** 封存；未签署的席位记为沉默。 Seals the minutes; who has not signed is silent. */
  readonly lockMinutes: LockMinutesPayload;
  /** 起草补充说明并开始签署。 Drafts an addendum and opens its signing. */
  readonly draftAddendum: DraftAddendumPayload;
  /** 席位签署补充说明，可附保留意见。 A seat signs an addendum, with a reservation or without. */
  readonly signAddendum: SignAddendumPayload;
  /** 封存补充说明。 Seals an addendum as a link of its own. */
  readonly sealAddendum: SealAddendumPayload;
  /** 公开纪要：生成隐去个人信息的版本并登记发布。 Publishes the masked version and records where it is to be read. */
  readonly publishMinutes: PublishMinutesPayload;
  /** 登记一次发布。 Records that something was published, where and for how long. */
  readonly recordPublication: RecordPublicationPayload;
  /** 增加问题目录的一项（辖区管理单位、运维人员）。 Adds a problem to the catalogue. */
  readonly addProblem: AddProblemPayload;
  /** 规定答复期限（运维人员）。 Sets reply days from a day on. */
  readonly changeReplyDays: ChangeReplyDaysPayload;
  /** 登记来件；本人登记只能用网上渠道。 Records a case; a person records ONLINE. */
  readonly recordIntake: RecordIntakePayload;
  /** 派单（登记单位、辖区管理单位）。 Assigns who handles it. */
  readonly assignIntake: AssignIntakePayload;
  /** 答复（承办单位）。 The handler replies. */
  readonly replyToIntake: ReplyToIntakePayload;
  /** 回访（不能是答复的人）；未解决则重新办理。 Calls back; unresolved, it is handled again. */
  readonly followUpIntake: FollowUpIntakePayload;
  /** 办结；投诉须先回访。 Closes it; a complaint only after a call back. */
  readonly closeIntake: CloseIntakePayload;
  /** 提交联席会议；楼内小事不上会。 Puts it to a joint body's table. */
  readonly putIntakeToTable: PutIntakeToTablePayload;
  /** 标为重复来件。 Marks it as a repeat without new facts. */
  readonly markRepeat: MarkRepeatPayload;
  /** 撤回（本人、登记单位、辖区管理单位）。 Withdraws it. */
  readonly withdrawIntake: WithdrawIntakePayload;
  /** 登记本单位的通知渠道。 Registers a channel of one's own organization. */
  readonly addNotificationChannel: AddNotificationChannelPayload;
  /** 发一条测试消息（一分钟内送出）。 Sends a test message, within a minute. */
  readonly testNotificationChannel: TestNotificationChannelPayload;
  /** 暂停渠道。 Pauses a channel. */
  readonly pauseNotificationChannel: PauseNotificationChannelPayload;
  /** 恢复渠道。 Resumes a channel. */
  readonly resumeNotificationChannel: ResumeNotificationChannelPayload;
  /** 移除渠道；待发的不再发送。 Removes a channel; what waits is given up. */
  readonly removeNotificationChannel: RemoveNotificationChannelPayload;
  /** 重发已放弃的通知。 Sends again what was given up. */
  readonly resendNotification: ResendNotificationPayload;
  /** 起草（属地：辖区管理单位，或本小区联席会议的召集单位）。 The territory drafts it: whoever governs the estate's division or convenes a body of the estate. */
  readonly draftWhistle: DraftWhistlePayload;
  /** 审批（审批单位，且非起草人）；应急哨可以先吹后批。 The approver approves, by another person than drafted it; an emergency may be blown first. */
  readonly approveWhistle: ApproveWhistlePayload;
  /** 吹哨（属地）。 The territory blows it. */
  readonly blowWhistle: BlowWhistlePayload;
  /** 派单（派单单位）；退回、升级后重新派单。 The dispatcher names lead and supports; again after a return or an escalation. */
  readonly dispatchWhistle: DispatchWhistlePayload;
  /** 签收（牵头部门）。 The lead acknowledges. */
  readonly acknowledgeWhistle: AcknowledgeWhistlePayload;
  /** 退回（牵头部门）：不属于本单位；重新派单前仍由本单位负责。 “Not mine”: the lead returns it and stays responsible until the next dispatch. */
  readonly returnWhistle: ReturnWhistlePayload;
  /** 报到（牵头或配合部门）。 A lead or supporting department reports in. */
  readonly reportIn: ReportInPayload;
  /** 处置进展（牵头或配合部门）。 The lead or a support reports on the handling. */
  readonly handleWhistle: HandleWhistlePayload;
  /** 办结（牵头部门）。 The lead reports it handled. */
  readonly completeWhistle: CompleteWhistlePayload;
  /** 确认（吹哨方，且非牵头部门任职人员）。 The territory confirms; not by anybody appointed in the lead. */
  readonly confirmWhistle: ConfirmWhistlePayload;
  /** 退回返工（吹哨方，且非牵头部门任职人员）。 The territory sends the handling back. */
  readonly sendBackWhistle: SendBackWhistlePayload;
  /** 评价（吹哨方、牵头部门、业主组织、物业），每方一次。 Each side scores once. */
  readonly scoreWhistle: ScoreWhistlePayload;
  /** 撤回（吹哨方，报到之前）。 The territory withdraws it, before anybody has reported in. */
  readonly withdrawWhistle: WithdrawWhistlePayload;
  /** 转入联席会议（该会议的召集单位）：列为议题。 The convener puts it to a meeting of the estate as an agenda item. */
  readonly convertWhistle: ConvertWhistlePayload;
  /** 制定响应办法（管辖该区划的单位）。 Sets a response policy: by an organization that governs the division. */
  readonly setResponsePolicy: SetResponsePolicyPayload;
  /** 定稿年度报告，一年过完之后；更正须写明原因。联席会议的由召集单位，小区和区划的由辖区管理单位，单位的由其自己。 Freezes a year's report once the year is over; a correction says why. A body's by its convener, an estate's or division's by who governs it, an organization's by itself. */
  readonly freezeYearReport: FreezeYearReportPayload;
  /** 把建议整理成议案，公开征求支持（登记单位、辖区管理单位）；建议随即答复。 Makes a proposal of a suggestion, which is thereby answered; by who recorded it or governs the place. */
  readonly openProposal: OpenProposalPayload;
  /** 对议案发表意见；请勿写姓名和电话。 Comments on a proposal, without names and telephones. */
  readonly commentOnProposal: CommentOnProposalPayload;
  /** 支持议案，每人一次。 Supports a proposal, once a person. */
  readonly supportProposal: SupportProposalPayload;
  /** 收回支持。 Takes the support back. */
  readonly withdrawSupport: WithdrawSupportPayload;
  /** 撤回议案（整理提出的单位、召集单位）。 Withdraws it; by who opened it, or the convener. */
  readonly withdrawProposal: WithdrawProposalPayload;
  /** 设立专班（召集单位，依议定事项）。 Sets up a task force by a resolution; the convener's act. */
  readonly establishTaskForce: EstablishTaskForcePayload;
  /** 增减专班成员（召集单位）。 Has organizations join or leave; the convener's act. */
  readonly changeTaskForceMembers: ChangeTaskForceMembersPayload;
  /** 报告专班进展（牵头单位、成员）。 The lead or a member reports. */
  readonly reportTaskForce: ReportTaskForcePayload;
  /** 延长专班（召集单位，依议定事项）。 Moves its last day by a resolution; the convener's act. */
  readonly extendTaskForce: ExtendTaskForcePayload;
  /** 结束专班并写明结果（召集单位）。 Ends it with a result; the convener's act. */
  readonly endTaskForce: EndTaskForcePayload;
  /** 计划联合行动（召集单位，依议定事项）。 Plans a joint operation by a resolution; the convener's act. */
  readonly planJointOperation: PlanJointOperationPayload;
  /** 开始联合行动（牵头单位）。 The lead begins it. */
  readonly startJointOperation: StartJointOperationPayload;
  /** 登记发现（牵头和参加单位）。 The lead or a participant records what was found. */
  readonly recordOperationFinding: RecordOperationFindingPayload;
  /** 完成联合行动并小结（牵头单位）。 The lead completes it with a summary. */
  readonly completeJointOperation: CompleteJointOperationPayload;
  /** 取消联合行动（召集单位）。 Cancels it; the convener's act. */
  readonly cancelJointOperation: CancelJointOperationPayload;
  /** 向上级请示（召集单位，依议定事项或任务）。 Sends a request to a higher level; the convener's act. */
  readonly sendUpwardRequest: SendUpwardRequestPayload;
  /** 收件（上级单位）。 The higher organization receives it. */
  readonly receiveUpwardRequest: ReceiveUpwardRequestPayload;
  /** 答复（上级单位；或由召集单位登记其答复）。 The higher organization answers, or the convener records its answer. */
  readonly answerUpwardRequest: AnswerUpwardRequestPayload;
  /** 撤回（召集单位）。 Withdraws it; the convener's act. */
  readonly withdrawUpwardRequest: WithdrawUpwardRequestPayload;
};


export type MutationEstablishBodyArgs = {
  input: EstablishBodyInput;
};


export type MutationAddSeatArgs = {
  input: AddSeatInput;
};


export type MutationEndSeatArgs = {
  input: EndSeatInput;
};


export type MutationChangeSeatHoldersArgs = {
  input: ChangeSeatHoldersInput;
};


export type MutationEndBodyArgs = {
  input: EndBodyInput;
};


export type MutationChangeRulesArgs = {
  input: ChangeRulesInput;
};


export type MutationPlanSeriesArgs = {
  input: PlanSeriesInput;
};


export type MutationPlanMeetingArgs = {
  input: PlanMeetingInput;
};


export type MutationOpenDraftArgs = {
  input: OpenDraftInput;
};


export type MutationAddAgendaItemArgs = {
  input: AddAgendaItemInput;
};


export type MutationSendNoticeArgs = {
  input: SendNoticeInput;
};


export type MutationPostponeMeetingArgs = {
  input: PostponeMeetingInput;
};


export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


export type MutationStartMeetingArgs = {
  input: StartMeetingInput;
};


export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


export type MutationDiscussAgendaItemArgs = {
  input: DiscussAgendaItemInput;
};


export type MutationDeferAgendaItemArgs = {
  input: DeferAgendaItemInput;
};


export type MutationCloseMeetingArgs = {
  input: CloseMeetingInput;
};


export type MutationRespondToNoticeArgs = {
  input: RespondToNoticeInput;
};


export type MutationReorderAgendaArgs = {
  input: ReorderAgendaInput;
};


export type MutationEditAgendaItemArgs = {
  input: EditAgendaItemInput;
};


export type MutationForwardAgendaItemArgs = {
  input: ForwardAgendaItemInput;
};


export type MutationProposeAgendaItemArgs = {
  input: ProposeAgendaItemInput;
};


export type MutationAcceptAgendaItemArgs = {
  input: AcceptAgendaItemInput;
};


export type MutationRejectAgendaItemArgs = {
  input: RejectAgendaItemInput;
};


export type MutationWithdrawAgendaItemArgs = {
  input: WithdrawAgendaItemInput;
};


export type MutationMergeAgendaItemsArgs = {
  input: MergeAgendaItemsInput;
};


export type MutationRefreshDraftArgs = {
  input: RefreshDraftInput;
};


export type MutationRecordResolutionArgs = {
  input: RecordResolutionInput;
};


export type MutationIssueActionItemArgs = {
  input: IssueActionItemInput;
};


export type MutationAcceptActionItemArgs = {
  input: AcceptActionItemInput;
};


export type MutationReportProgressArgs = {
  input: ReportProgressInput;
};


export type MutationSubmitActionItemArgs = {
  input: SubmitActionItemInput;
};


export type MutationVerifyActionItemArgs = {
  input: VerifyActionItemInput;
};


export type MutationSendBackActionItemArgs = {
  input: SendBackActionItemInput;
};


export type MutationCloseActionItemArgs = {
  input: CloseActionItemInput;
};


export type MutationReturnActionItemArgs = {
  input: ReturnActionItemInput;
};


export type MutationReassignActionItemArgs = {
  input: ReassignActionItemInput;
};


export type MutationUpholdActionItemArgs = {
  input: UpholdActionItemInput;
};


export type MutationBlockActionItemArgs = {
  input: BlockActionItemInput;
};


export type MutationResumeActionItemArgs = {
  input: ResumeActionItemInput;
};


export type MutationRequestExtensionArgs = {
  input: RequestExtensionInput;
};


export type MutationGrantExtensionArgs = {
  input: GrantExtensionInput;
};


export type MutationRefuseExtensionArgs = {
  input: RefuseExtensionInput;
};


export type MutationCompletePartArgs = {
  input: CompletePartInput;
};


export type MutationEscalateActionItemArgs = {
  input: EscalateActionItemInput;
};


export type MutationAnswerEscalationArgs = {
  input: AnswerEscalationInput;
};


export type MutationCloseUnresolvedArgs = {
  input: CloseUnresolvedInput;
};


export type MutationCancelActionItemArgs = {
  input: CancelActionItemInput;
};


export type MutationMarkDuplicateArgs = {
  input: MarkDuplicateInput;
};


export type MutationRecordFollowUpVisitArgs = {
  input: RecordFollowUpVisitInput;
};


export type MutationAttachFileArgs = {
  input: AttachFileInput;
};


export type MutationDraftMinutesArgs = {
  input: DraftMinutesInput;
};


export type MutationRegenerateMinutesArgs = {
  input: RegenerateMinutesInput;
};


export type MutationReviseMinutesRemarksArgs = {
  input: ReviseMinutesRemarksInput;
};


export type MutationCirculateMinutesArgs = {
  input: CirculateMinutesInput;
};


export type MutationCommentOnMinutesArgs = {
  input: CommentOnMinutesInput;
};


export type MutationRequestChangesToMinutesArgs = {
  input: RequestChangesToMinutesInput;
};


export type MutationAnswerMinutesCommentArgs = {
  input: AnswerMinutesCommentInput;
};


export type MutationOpenSigningArgs = {
  input: OpenSigningInput;
};


export type MutationSignMinutesArgs = {
  input: SignMinutesInput;
};


export type MutationLockMinutesArgs = {
  input: LockMinutesInput;
};


export type MutationDraftAddendumArgs = {
  input: DraftAddendumInput;
};


export type MutationSignAddendumArgs = {
  input: SignAddendumInput;
};


export type MutationSealAddendumArgs = {
  input: SealAddendumInput;
};


export type MutationPublishMinutesArgs = {
  input: PublishMinutesInput;
};


export type MutationRecordPublicationArgs = {
  input: RecordPublicationInput;
};


export type MutationAddProblemArgs = {
  input: AddProblemInput;
};


export type MutationChangeReplyDaysArgs = {
  input: ChangeReplyDaysInput;
};


export type MutationRecordIntakeArgs = {
  input: RecordIntakeInput;
};


export type MutationAssignIntakeArgs = {
  input: AssignIntakeInput;
};


export type MutationReplyToIntakeArgs = {
  input: ReplyToIntakeInput;
};


export type MutationFollowUpIntakeArgs = {
  input: FollowUpIntakeInput;
};


export type MutationCloseIntakeArgs = {
  input: CloseIntakeInput;
};


export type MutationPutIntakeToTableArgs = {
  input: PutIntakeToTableInput;
};


export type MutationMarkRepeatArgs = {
  input: MarkRepeatInput;
};


export type MutationWithdrawIntakeArgs = {
  input: WithdrawIntakeInput;
};


export type MutationAddNotificationChannelArgs = {
  input: AddNotificationChannelInput;
};


export type MutationTestNotificationChannelArgs = {
  input: TestNotificationChannelInput;
};


export type MutationPauseNotificationChannelArgs = {
  input: PauseNotificationChannelInput;
};


export type MutationResumeNotificationChannelArgs = {
  input: ResumeNotificationChannelInput;
};


export type MutationRemoveNotificationChannelArgs = {
  input: RemoveNotificationChannelInput;
};


export type MutationResendNotificationArgs = {
  input: ResendNotificationInput;
};


export type MutationDraftWhistleArgs = {
  input: DraftWhistleInput;
};


export type MutationApproveWhistleArgs = {
  input: ApproveWhistleInput;
};


export type MutationBlowWhistleArgs = {
  input: BlowWhistleInput;
};


export type MutationDispatchWhistleArgs = {
  input: DispatchWhistleInput;
};


export type MutationAcknowledgeWhistleArgs = {
  input: AcknowledgeWhistleInput;
};


export type MutationReturnWhistleArgs = {
  input: ReturnWhistleInput;
};


export type MutationReportInArgs = {
  input: ReportInInput;
};


export type MutationHandleWhistleArgs = {
  input: HandleWhistleInput;
};


export type MutationCompleteWhistleArgs = {
  input: CompleteWhistleInput;
};


export type MutationConfirmWhistleArgs = {
  input: ConfirmWhistleInput;
};


export type MutationSendBackWhistleArgs = {
  input: SendBackWhistleInput;
};


export type MutationScoreWhistleArgs = {
  input: ScoreWhistleInput;
};


export type MutationWithdrawWhistleArgs = {
  input: WithdrawWhistleInput;
};


export type MutationConvertWhistleArgs = {
  input: ConvertWhistleInput;
};


export type MutationSetResponsePolicyArgs = {
  input: SetResponsePolicyInput;
};


export type MutationFreezeYearReportArgs = {
  input: FreezeYearReportInput;
};


export type MutationOpenProposalArgs = {
  input: OpenProposalInput;
};


export type MutationCommentOnProposalArgs = {
  input: CommentOnProposalInput;
};


export type MutationSupportProposalArgs = {
  input: SupportProposalInput;
};


export type MutationWithdrawSupportArgs = {
  input: WithdrawSupportInput;
};


export type MutationWithdrawProposalArgs = {
  input: WithdrawProposalInput;
};


export type MutationEstablishTaskForceArgs = {
  input: EstablishTaskForceInput;
};


export type MutationChangeTaskForceMembersArgs = {
  input: ChangeTaskForceMembersInput;
};


export type MutationReportTaskForceArgs = {
  input: ReportTaskForceInput;
};


export type MutationExtendTaskForceArgs = {
  input: ExtendTaskForceInput;
};


export type MutationEndTaskForceArgs = {
  input: EndTaskForceInput;
};


export type MutationPlanJointOperationArgs = {
  input: PlanJointOperationInput;
};


export type MutationStartJointOperationArgs = {
  input: StartJointOperationInput;
};


export type MutationRecordOperationFindingArgs = {
  input: RecordOperationFindingInput;
};


export type MutationCompleteJointOperationArgs = {
  input: CompleteJointOperationInput;
};


export type MutationCancelJointOperationArgs = {
  input: CancelJointOperationInput;
};


export type MutationSendUpwardRequestArgs = {
  input: SendUpwardRequestInput;
};


export type MutationReceiveUpwardRequestArgs = {
  input: ReceiveUpwardRequestInput;
};


export type MutationAnswerUpwardRequestArgs = {
  input: AnswerUpwardRequestInput;
};


export type MutationWithdrawUpwardRequestArgs = {
  input: WithdrawUpwardRequestInput;
};

/** 议事规则的输入。 Rules to set. */
export type BodyRulesInput = {
  /** 决定方式。 How it decides. */
  readonly decision: DecisionKind;
  /** 多数的分子。 Numerator, for MAJORITY. */
  readonly numerator?: InputMaybe<Scalars['Int']['input']>;
  /** 多数的分母。 Denominator, for MAJORITY. */
  readonly denominator?: InputMaybe<Scalars['Int']['input']>;
  /** 多数的比较方式。 Comparator, for MAJORITY. */
  readonly comparator?: InputMaybe<Comparator>;
  /** 到会的分子。 Quorum: numerator of the filled seats with a vote. */
  readonly quorumNumerator: Scalars['Int']['input'];
  /** 到会的分母。 Quorum: denominator. */
  readonly quorumDenominator: Scalars['Int']['input'];
  /** 必到席位空缺时不能决定。 Whether a vacant required seat bars decisions. */
  readonly vacantRequiredBars: Scalars['Boolean']['input'];
  /** 销号后几天内回访。 Within how many days of its closing an item is followed up. */
  readonly followUpDays: Scalars['Int']['input'];
};

/** 席位的输入。 A seat to set. */
export type SeatInput = {
  /** 席位名称。 What the seat is for. */
  readonly role: Scalars['String']['input'];
  /** 占席单位；空缺则为空。 The organizations that hold it; none if it is vacant. */
  readonly organizationIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 没有单位时由谁出席。 Who holds it where no organization does. */
  readonly representatives?: InputMaybe<Scalars['String']['input']>;
  /** 必须到会。 Whether it must be present. */
  readonly required: Scalars['Boolean']['input'];
  /** 有发言权。 Whether it may speak. */
  readonly hasVoice: Scalars['Boolean']['input'];
  /** 有表决权。 Whether it may vote. */
  readonly hasVote: Scalars['Boolean']['input'];
  /** 可派人代替。 Whether a substitute may sit. */
  readonly substitutesAllowed: Scalars['Boolean']['input'];
};

/** 成立联席会议的输入。 Input of establishBody. */
export type EstablishBodyInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 名称。 Name. */
  readonly name: Scalars['String']['input'];
  /** 所属小区（与区划二选一）。 The estate it belongs to, or else a division. */
  readonly estateId?: InputMaybe<Scalars['ID']['input']>;
  /** 所属区划。 The division it belongs to. */
  readonly divisionId?: InputMaybe<Scalars['ID']['input']>;
  /** 召集单位。 The convening organization. */
  readonly convenerId: Scalars['ID']['input'];
  /** 每月至少开几次。 Meetings a month at least. */
  readonly minPerMonth?: InputMaybe<Scalars['Int']['input']>;
  /** 成立日期。 The first day. */
  readonly establishedOn: Scalars['Date']['input'];
  /** 议事规则。 The rules. */
  readonly rules: BodyRulesInput;
  /** 席位。 The seats. */
  readonly seats: ReadonlyArray<SeatInput>;
};

/** 成立联席会议的结果。 Result of establishBody. */
export type EstablishBodyPayload = {
  /** 联席会议。 The body. */
  readonly body?: Maybe<JointBody>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 增设席位的输入。 Input of addSeat. */
export type AddSeatInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 联席会议。 The body. */
  readonly bodyId: Scalars['ID']['input'];
  /** 席位。 The seat. */
  readonly seat: SeatInput;
  /** 自哪天起。 From which day. */
  readonly from: Scalars['Date']['input'];
};

/** 增设席位的结果。 Result of addSeat. */
export type AddSeatPayload = {
  /** 席位。 The seat. */
  readonly seat?: Maybe<Seat>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 撤销席位的输入。 Input of endSeat. */
export type EndSeatInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 席位。 The seat. */
  readonly seatId: Scalars['ID']['input'];
  /** 自哪天起不再有。 The first day on which it no longer exists. */
  readonly on: Scalars['Date']['input'];
};

/** 撤销席位的结果。 Result of endSeat. */
export type EndSeatPayload = {
  /** 席位。 The seat. */
  readonly seat?: Maybe<Seat>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 席位改由他人占席的输入。 Input of changeSeatHolders. */
export type ChangeSeatHoldersInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 席位。 The seat. */
  readonly seatId: Scalars['ID']['input'];
  /** 占席单位；空缺则为空。 The organizations that hold it; none if it is vacant. */
  readonly organizationIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 没有单位时由谁出席。 Who holds it where no organization does. */
  readonly representatives?: InputMaybe<Scalars['String']['input']>;
  /** 自哪天起。 From which day. */
  readonly from: Scalars['Date']['input'];
};

/** 席位改由他人占席的结果。 Result of changeSeatHolders. */
export type ChangeSeatHoldersPayload = {
  /** 接替的席位。 The seat that follows. */
  readonly seat?: Maybe<Seat>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 终止联席会议的输入。 Input of endBody. */
export type EndBodyInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 联席会议。 The body. */
  readonly bodyId: Scalars['ID']['input'];
  /** 自哪天起不再有，不早于今天。 The first day on which it is no more, not before today. */
  readonly on: Scalars['Date']['input'];
  /** 原因。 Why. */
  readonly reason: Scalars['String']['input'];
};

/** 终止联席会议的结果。 Result of endBody. */
export type EndBodyPayload = {
  /** 联席会议。 The body. */
  readonly body?: Maybe<JointBody>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 修改议事规则的输入。 Input of changeRules. */
export type ChangeRulesInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 联席会议。 The body. */
  readonly bodyId: Scalars['ID']['input'];
  /** 议事规则。 The rules. */
  readonly rules: BodyRulesInput;
  /** 自哪天起。 From which day. */
  readonly from: Scalars['Date']['input'];
};

/** 修改议事规则的结果。 Result of changeRules. */
export type ChangeRulesPayload = {
  /** 联席会议。 The body. */
  readonly body?: Maybe<JointBody>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 一年的例会安排。 A series: the ordinary meetings of a year, planned by one rule. */
export type MeetingSeries = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 联席会议。 The body. */
  readonly body?: Maybe<JointBody>;
  /** 年份。 The year. */
  readonly year: Scalars['Int']['output'];
  /** 每月几号；按星期安排的为空。 The day of the month; null where it goes by weekdays. */
  readonly dayOfMonth?: Maybe<Scalars['Int']['output']>;
  /** 每月第几个星期几的“第几个”。 Which one of the weekdays. */
  readonly nth?: Maybe<Scalars['Int']['output']>;
  /** 星期几，1 为星期一。 The weekday; 1 is Monday. */
  readonly weekday?: Maybe<Scalars['Int']['output']>;
  /** 开始时间，如 14:00。 When it starts, Beijing time. */
  readonly startsAt: Scalars['String']['output'];
  /** 地点。 Place. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** 安排时间。 When it was planned. */
  readonly plannedAt: Scalars['DateTime']['output'];
  /** 排出的会议，按时间。 The meetings it planned, by time. */
  readonly meetings: ReadonlyArray<JointMeeting>;
};

/** 联席会议的一个月。 A month of a body. */
export type BodyMonth = {
  /** 月份。 The month. */
  readonly month: Scalars['YearMonth']['output'];
  /** 约定至少开几次；没有约定或尚未成立为 0。 How many are agreed at least; 0 where none are, or before the body began. */
  readonly required: Scalars['Int']['output'];
  /** 已开几次：到会人数足的例会，和注明计入的临时会议。 How many were held: quorate ones that count. */
  readonly held: Scalars['Int']['output'];
  /** 待开几次。 How many still lie ahead. */
  readonly planned: Scalars['Int']['output'];
  /** 缺会：月份已过而次数不足；取消的不算开过。 Missed: the month is over and had too few; a cancelled one was not held. */
  readonly missed: Scalars['Boolean']['output'];
  /** 该年尚无国务院放假通知，日期可能变动。 No notice of holidays exists yet for the year, so days may change. */
  readonly provisional: Scalars['Boolean']['output'];
  /** 调休上班的休息日。 Weekend days that are worked. */
  readonly makeUpWorkingDays: ReadonlyArray<Scalars['Date']['output']>;
  /** 放假的日子。 Holidays. */
  readonly holidays: ReadonlyArray<Scalars['Date']['output']>;
  /** 这个月的会议。 The meetings of this month. */
  readonly meetings: ReadonlyArray<JointMeeting>;
};

/** 一次联席会议。 One meeting of a joint body. */
export type JointMeeting = {
  /** 计入每月次数。 Whether it counts for the rhythm. */
  readonly countsForCadence: Scalars['Boolean']['output'];
  /** 由哪次例会安排排出。 The series that planned it. */
  readonly series?: Maybe<MeetingSeries>;
  /** 规则所定而逢休息日的那一天。 The day by the rule, where that was a rest day. */
  readonly movedFrom?: Maybe<Scalars['Date']['output']>;
  /** 日期暂定：该年尚无国务院放假通知。 Its day may change: no notice of holidays exists yet for the year. */
  readonly provisional: Scalars['Boolean']['output'];
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 编号，如 2026-011。 Its number in the body's year. */
  readonly number: Scalars['String']['output'];
  /** 联席会议机制。 The body. */
  readonly body?: Maybe<JointBody>;
  /** 类型。 Kind. */
  readonly kind: MeetingKind;
  /** 状态。 State. */
  readonly state: MeetingState;
  /** 预定时间。 When it is to be held. */
  readonly scheduledFor: Scalars['DateTime']['output'];
  /** 地点。 Place. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** 实际召开日期。 The day on which it was held. */
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  /** 通知发出时间。 When the notice was sent. */
  readonly noticedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 闭会时间。 When it was closed. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 到会人数不足：只记录，不决定。 Closed without a quorum: notes only. */
  readonly inquorate: Scalars['Boolean']['output'];
  /** 取消或延期的原因。 Why it was cancelled or postponed. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 议程，按顺序。 The agenda in its order. */
  readonly agenda: ReadonlyArray<AgendaItem>;
  /** 通知时固定的席位及到会情况。 The seats frozen by the notice, with their attendance. */
  readonly seats: ReadonlyArray<MeetingSeat>;
  /** 是否达到会人数及其理由；通知前为空。 Whether there is a quorum, and why; null before the notice. */
  readonly quorum?: Maybe<Quorum>;
  /** 议定事项。 Its resolutions. */
  readonly resolutions: ReadonlyArray<Resolution>;
  /** 布置的任务。 The action items it issued that one may see. */
  readonly actionItems: ReadonlyArray<ActionItem>;
  /** 此刻可做的事。 What may be done now, and why not. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
  /** 已发出的通知序号（延期、取消也各发一次），未通知则为空。 The number of what was last sent out, postponements and cancellation included; null before the notice. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** 日历邀请（text/calendar）：延期或取消的为取消函；未通知则为空。 The calendar invitation, or its cancellation; null before the notice. */
  readonly invitation?: Maybe<Scalars['String']['output']>;
  /** 议程版本：调整顺序时须带上。 The version of the agenda's order; a new order names it. */
  readonly agendaVersion: Scalars['Int']['output'];
  /** 议程用时合计（分钟）。 Minutes allotted in all. */
  readonly minutesTotal: Scalars['Int']['output'];
  /** 会议纪要；尚未起草则为空。 Its minutes; null until they are drafted. */
  readonly minutes?: Maybe<Minutes>;
};

/** 例会安排的输入。 Input of planSeries. */
export type PlanSeriesInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 联席会议。 The body. */
  readonly bodyId: Scalars['ID']['input'];
  /** 年份。 The year. */
  readonly year: Scalars['Int']['input'];
  /** 哪几个月（1–12）；缺省为今天以后的各月。 Which months (1–12); those whose day is not past by default. */
  readonly months?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** 每月几号（与星期二选一）。 The day of the month, or else a weekday. */
  readonly dayOfMonth?: InputMaybe<Scalars['Int']['input']>;
  /** 第几个（1–5，没有第五个时为最后一个）。 Which one, 1–5; the last where there is no fifth. */
  readonly nth?: InputMaybe<Scalars['Int']['input']>;
  /** 星期几，1 为星期一。 The weekday; 1 is Monday. */
  readonly weekday?: InputMaybe<Scalars['Int']['input']>;
  /** 开始时间，如 14:00。 When it starts, Beijing time. */
  readonly startsAt: Scalars['String']['input'];
  /** 地点。 Place. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
};

/** 例会安排的结果。 Result of planSeries. */
export type PlanSeriesPayload = {
  /** 例会安排。 The series. */
  readonly series?: Maybe<MeetingSeries>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 日子的种类。 Kinds of day. */
export type DayKind =
  /** 工作日。 A working day. */
  | 'WORKING'
  /** 周末。 A weekend day. */
  | 'WEEKEND'
  /** 放假。 A holiday. */
  | 'HOLIDAY'
  /** 调休上班的休息日。 A weekend day that is worked. */
  | 'MAKE_UP';

/** 一天。 A day. */
export type CalendarDay = {
  /** 日期。 The day. */
  readonly date: Scalars['Date']['output'];
  /** 是否上班。 Whether it is worked. */
  readonly working: Scalars['Boolean']['output'];
  /** 种类。 Its kind. */
  readonly kind: DayKind;
  /** 该年尚无国务院放假通知。 No notice of holidays exists yet for its year. */
  readonly provisional: Scalars['Boolean']['output'];
};

/** 一年的节假日数据。 The holidays of a year. */
export type CalendarYear = {
  /** 年份。 The year. */
  readonly year: Scalars['Int']['output'];
  /** 尚无国务院通知：只有法定节假日和周末，不推测调休。 No notice yet: statutory holidays and weekends, no invented make-up days. */
  readonly provisional: Scalars['Boolean']['output'];
  /** 依据。 The source. */
  readonly source: Scalars['String']['output'];
  /** 文号。 Its number. */
  readonly document: Scalars['String']['output'];
  /** 放假的日子。 Holidays. */
  readonly holidays: ReadonlyArray<Scalars['Date']['output']>;
  /** 调休上班的休息日。 Weekend days that are worked. */
  readonly makeUpWorkingDays: ReadonlyArray<Scalars['Date']['output']>;
};

/** 会议状态。 States of a meeting. */
export type MeetingState =
  /** 已排期。 Planned. */
  | 'PLANNED'
  /** 议程起草中。 Its agenda is being drafted. */
  | 'DRAFT'
  /** 已通知：席位和议程已固定。 Noticed: seats and agenda are frozen. */
  | 'NOTICED'
  /** 已延期，待重新通知。 Postponed until noticed anew. */
  | 'POSTPONED'
  /** 会议进行中。 In session. */
  | 'IN_SESSION'
  /** 已闭会。 Closed. */
  | 'CLOSED'
  /** 已取消。 Cancelled. */
  | 'CANCELLED';

/** 会议类型。 Kinds of meeting. */
export type MeetingKind =
  /** 例会。 Ordinary, counted for the rhythm. */
  | 'ORDINARY'
  /** 临时会议：可以决定，不计入每月次数。 Extraordinary: decides, does not count for the rhythm. */
  | 'EXTRAORDINARY';

/** 到会情况。 Attendance. */
export type AttendanceStatus =
  /** 出席。 Present. */
  | 'PRESENT'
  /** 迟到。 Late. */
  | 'LATE'
  /** 早退。 Left early. */
  | 'LEFT_EARLY'
  /** 请假。 Excused. */
  | 'EXCUSED'
  /** 缺席。 Absent. */
  | 'ABSENT'
  /** 由他人代替。 By a substitute. */
  | 'SUBSTITUTE';

/** 议题的预期结果。 What is expected of an agenda item. */
export type ExpectedOutcome =
  /** 通报。 To inform. */
  | 'INFORM'
  /** 讨论。 To discuss. */
  | 'DISCUSS'
  /** 决定。 To decide. */
  | 'DECIDE';

/** 议题的来由。 How an item came onto the agenda. */
export type AgendaItemKind =
  /** 固定议题。 Standing: on every agenda. */
  | 'STANDING'
  /** 新议题。 New. */
  | 'NEW'
  /** 上次未处理而结转。 Carried over, because it was due and not handled. */
  | 'CARRIED'
  /** 未到期任务的跟进。 Follow-up of an open action item still in time. */
  | 'FOLLOW_UP'
  /** 待接收的业主表决结果。 The outcome of an owners' vote, to be received. */
  | 'VOTE_OUTCOME'
  /** 下级联席会议上报。 Handed up by a body below. */
  | 'FORWARDED'
  /** 上级对请示的答复。 The answer to a request to a higher organization. */
  | 'UPWARD_ANSWER'
  /** 来件提交会议。 A case put to the table. */
  | 'INTAKE'
  /** 支持够数的议案。 A proposal with enough support. */
  | 'PROPOSAL';

/** 议题状态。 States of an agenda item. */
export type AgendaItemState =
  /** 已提议，待召集单位决定。 Proposed; the convener has not decided. */
  | 'PROPOSED'
  /** 已列入。 Accepted. */
  | 'ACCEPTED'
  /** 已讨论。 Discussed. */
  | 'DISCUSSED'
  /** 已决定。 Decided. */
  | 'DECIDED'
  /** 推迟。 Deferred. */
  | 'DEFERRED'
  /** 已结转到下次。 Carried to the next meeting. */
  | 'CARRIED'
  /** 未处理而撤下：固定议题和任务跟进不结转，下次自动列入。 Taken off unhandled: it comes onto the next agenda by itself. */
  | 'WITHDRAWN'
  /** 未列入。 Rejected. */
  | 'REJECTED'
  /** 已并入另一议题。 Merged into another. */
  | 'MERGED';

/** 会议上的一个席位。 A seat at a meeting. */
export type MeetingSeat = {
  /** 席位标识。 The seat's id. */
  readonly id: Scalars['ID']['output'];
  /** 席位名称。 What the seat is for. */
  readonly role: Scalars['String']['output'];
  /** 占席者当日的名称。 Who held it, as named that day. */
  readonly holder?: Maybe<Scalars['String']['output']>;
  /** 占席单位。 The organizations that hold it. */
  readonly organizations: ReadonlyArray<Organization>;
  /** 空缺。 Whether nobody holds it. */
  readonly vacant: Scalars['Boolean']['output'];
  /** 必须到会。 Whether it must be present. */
  readonly required: Scalars['Boolean']['output'];
  /** 有表决权。 Whether it may vote. */
  readonly hasVote: Scalars['Boolean']['output'];
  /** 可派人代替。 Whether a substitute may sit. */
  readonly substitutesAllowed: Scalars['Boolean']['output'];
  /** 到会情况；尚未记录则为空。 Attendance; null until it is recorded. */
  readonly attendance?: Maybe<AttendanceStatus>;
  /** 代替者。 Who sat as a substitute. */
  readonly substitute?: Maybe<Scalars['String']['output']>;
  /** 对现行通知的答复；没有答复则为空。 The reply to the present notice; null where there is none. */
  readonly reply?: Maybe<NoticeReply>;
  /** 历次答复，先旧后新。 All replies, oldest first. */
  readonly replies: ReadonlyArray<NoticeReply>;
  /** 按答复推测的到会情况，仅供记录时参考。 The attendance that the reply suggests; it records nothing. */
  readonly suggestedAttendance?: Maybe<AttendanceStatus>;
};

/** 到会人数的判定。 Whether there is a quorum, and why. */
export type Quorum = {
  /** 达到。 Whether it is met. */
  readonly met: Scalars['Boolean']['output'];
  /** 到会的有表决权席位。 Present seats with a vote. */
  readonly present: Scalars['Int']['output'];
  /** 不空缺的有表决权席位。 Filled seats with a vote. */
  readonly filled: Scalars['Int']['output'];
  /** 至少需要几席。 How many are needed. */
  readonly needed: Scalars['Int']['output'];
  /** 未到会的必到席位。 Required seats that are not present. */
  readonly missingRequired: ReadonlyArray<Scalars['String']['output']>;
  /** 空缺的必到席位。 Required seats that are vacant. */
  readonly vacantRequired: ReadonlyArray<Scalars['String']['output']>;
  /** 说明。 The explanation. */
  readonly explanation: Scalars['String']['output'];
};

/** 议题。 An item of an agenda. */
export type AgendaItem = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 顺序。 Its place. */
  readonly position: Scalars['Int']['output'];
  /** 标题。 Title. */
  readonly title: Scalars['String']['output'];
  /** 来由。 How it came onto the agenda. */
  readonly kind: AgendaItemKind;
  /** 预期结果。 What is expected. */
  readonly expectedOutcome: ExpectedOutcome;
  /** 状态。 State. */
  readonly state: AgendaItemState;
  /** 用时（分钟）。 Minutes allotted. */
  readonly minutesAllotted?: Maybe<Scalars['Int']['output']>;
  /** 汇报单位。 Who presents it. */
  readonly presenter?: Maybe<Organization>;
  /** 首次提出日期。 When it was first raised. */
  readonly firstRaisedOn: Scalars['Date']['output'];
  /** 同一事项各次结转共用的标识。 The id that all carryings of one matter share. */
  readonly originId: Scalars['ID']['output'];
  /** 结转次数。 How often it was carried. */
  readonly carriedCount: Scalars['Int']['output'];
  /** 因三次结转而报上级的日期。 When it was escalated at the third carry. */
  readonly escalatedOn?: Maybe<Scalars['Date']['output']>;
  /** 会上临时增加。 Added on the day. */
  readonly lateAdded: Scalars['Boolean']['output'];
  /** 跟进的任务。 The action item it follows. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 内容版本：修改时须带上。 The version of its text; an edit names it. */
  readonly version: Scalars['Int']['output'];
  /** 编号，如 2.1；拟稿时已并入他项、未采纳或撤下的没有。 Its number in the tree, e.g. 2.1; none where it was merged, rejected or withdrawn in the draft. */
  readonly outline?: Maybe<Scalars['String']['output']>;
  /** 上一层议题。 The line it belongs to. */
  readonly parent?: Maybe<AgendaItem>;
  /** 下一层议题，按顺序。 The lines below it, in order. */
  readonly children: ReadonlyArray<AgendaItem>;
  /** 所在的会议。 The meeting it stands on. */
  readonly meeting?: Maybe<JointMeeting>;
  /** 类别。 Its categories. */
  readonly categories: ReadonlyArray<AgendaCategory>;
  /** 为什么结转；不是结转的为空。 Why it was carried; null where it was not. */
  readonly whyCarried?: Maybe<CarryReason>;
  /** 同一事项历次列入，先旧后新。 The same matter's lines, oldest first. */
  readonly trail: ReadonlyArray<AgendaItem>;
  /** 向上级的上报，先旧后新。 Its forwards to higher bodies, oldest first. */
  readonly forwardedTo: ReadonlyArray<AgendaForward>;
  /** 由哪次上报而来。 The forward it comes from. */
  readonly forwardedFrom?: Maybe<AgendaForward>;
  /** 来源：自己的，和并入它的各项的。 Its sources: its own, and those of all that was merged into it. */
  readonly sources: ReadonlyArray<AgendaSource>;
  /** 提议单位。 Who proposed it. */
  readonly proposedBy?: Maybe<Organization>;
  /** 提议单位当时的名称。 Its name as it stood. */
  readonly proposedByName?: Maybe<Scalars['String']['output']>;
  /** 不列入或撤回的原因。 Why it was rejected or withdrawn. */
  readonly decisionNote?: Maybe<Scalars['String']['output']>;
  /** 并入了哪个议题，它最近一次列入的。 Into which it was merged, where that last stood. */
  readonly mergedInto?: Maybe<AgendaItem>;
  /** 「确认上次会议纪要」所指的纪要。 The minutes that the standing item is to confirm. */
  readonly minutes?: Maybe<Minutes>;
  /** 它由哪一哨转来。 The whistle it came from. */
  readonly whistle?: Maybe<Whistle>;
  /** 它带回的是哪次请示的答复。 The request whose answer it brings back. */
  readonly upwardRequest?: Maybe<UpwardRequest>;
};

/** 会议列表的一页。 A page of meetings. */
export type JointMeetingConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<JointMeetingEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 会议列表的一条。 An edge of a page of meetings. */
export type JointMeetingEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 会议。 The meeting. */
  readonly node: JointMeeting;
};

/** 排期的输入。 Input of planMeeting. */
export type PlanMeetingInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 联席会议。 The body. */
  readonly bodyId: Scalars['ID']['input'];
  /** 类型。 Kind. */
  readonly kind: MeetingKind;
  /** 临时会议计入每月次数；例会总是计入。 An extraordinary one counts for the rhythm; an ordinary one always does. */
  readonly countsForCadence: Scalars['Boolean']['input'];
  /** 预定时间。 When it is to be held. */
  readonly scheduledFor: Scalars['DateTime']['input'];
  /** 地点。 Place. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
};

/** 排期的结果。 Result of planMeeting. */
export type PlanMeetingPayload = {
  /** 会议。 The meeting. */
  readonly meeting?: Maybe<JointMeeting>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 开始起草的输入。 Input of openDraft. */
export type OpenDraftInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议。 The meeting. */
  readonly meetingId: Scalars['ID']['input'];
};

/** 开始起草的结果。 Result of openDraft. */
export type OpenDraftPayload = {
  /** 会议。 The meeting. */
  readonly meeting?: Maybe<JointMeeting>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 列入议题的输入。 Input of addAgendaItem. */
export type AddAgendaItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议。 The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** 标题。 Title. */
  readonly title: Scalars['String']['input'];
  /** 预期结果。 What is expected. */
  readonly expectedOutcome: ExpectedOutcome;
  /** 用时（分钟）。 Minutes allotted. */
  readonly minutesAllotted?: InputMaybe<Scalars['Int']['input']>;
  /** 汇报单位。 Who presents it. */
  readonly presenterId?: InputMaybe<Scalars['ID']['input']>;
  /** 上一层议题，在同一会议。 The line it belongs to, of the same meeting. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** 列入议题的结果。 Result of addAgendaItem. */
export type AddAgendaItemPayload = {
  /** 议题。 The agenda item. */
  readonly agendaItem?: Maybe<AgendaItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 发出通知的输入。 Input of sendNotice. */
export type SendNoticeInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议。 The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** 延期后的新时间。 The new time, after a postponement. */
  readonly scheduledFor?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 发出通知的结果。 Result of sendNotice. */
export type SendNoticePayload = {
  /** 会议。 The meeting. */
  readonly meeting?: Maybe<JointMeeting>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 延期的输入。 Input of postponeMeeting. */
export type PostponeMeetingInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议。 The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** 原因。 The reason. */
  readonly reason: Scalars['String']['input'];
};

/** 延期的结果。 Result of postponeMeeting. */
export type PostponeMeetingPayload = {
  /** 会议。 The meeting. */
  readonly meeting?: Maybe<JointMeeting>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 取消的输入。 Input of cancelMeeting. */
export type CancelMeetingInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议。 The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** 原因。 The reason. */
  readonly reason: Scalars['String']['input'];
};

/** 取消的结果。 Result of cancelMeeting. */
export type CancelMeetingPayload = {
  /** 会议。 The meeting. */
  readonly meeting?: Maybe<JointMeeting>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 开会的输入。 Input of startMeeting. */
export type StartMeetingInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议。 The meeting. */
  readonly meetingId: Scalars['ID']['input'];
};

/** 开会的结果。 Result of startMeeting. */
export type StartMeetingPayload = {
  /** 会议。 The meeting. */
  readonly meeting?: Maybe<JointMeeting>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 一个席位的到会情况。 The attendance of one seat. */
export type AttendanceInput = {
  /** 席位。 The seat. */
  readonly seatId: Scalars['ID']['input'];
  /** 到会情况。 Attendance. */
  readonly attendance: AttendanceStatus;
  /** 代替者，SUBSTITUTE 时必填。 Who sits as a substitute; needed for SUBSTITUTE. */
  readonly substitute?: InputMaybe<Scalars['String']['input']>;
};

/** 记录到会的输入。 Input of recordAttendance. */
export type RecordAttendanceInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议。 The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** 各席位。 The seats. */
  readonly seats: ReadonlyArray<AttendanceInput>;
};

/** 记录到会的结果。 Result of recordAttendance. */
export type RecordAttendancePayload = {
  /** 会议。 The meeting. */
  readonly meeting?: Maybe<JointMeeting>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 议题已讨论的输入。 Input of discussAgendaItem. */
export type DiscussAgendaItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 议题。 The agenda item. */
  readonly agendaItemId: Scalars['ID']['input'];
};

/** 议题已讨论的结果。 Result of discussAgendaItem. */
export type DiscussAgendaItemPayload = {
  /** 议题。 The agenda item. */
  readonly agendaItem?: Maybe<AgendaItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 议题推迟的输入。 Input of deferAgendaItem. */
export type DeferAgendaItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 议题。 The agenda item. */
  readonly agendaItemId: Scalars['ID']['input'];
};

/** 议题推迟的结果。 Result of deferAgendaItem. */
export type DeferAgendaItemPayload = {
  /** 议题。 The agenda item. */
  readonly agendaItem?: Maybe<AgendaItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 闭会的输入。 Input of closeMeeting. */
export type CloseMeetingInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议。 The meeting. */
  readonly meetingId: Scalars['ID']['input'];
};

/** 闭会的结果。 Result of closeMeeting. */
export type CloseMeetingPayload = {
  /** 会议。 The meeting. */
  readonly meeting?: Maybe<JointMeeting>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 对通知的答复。 What a seat answers to a notice. */
export type Reply =
  /** 出席。 Accepts. */
  | 'ACCEPTED'
  /** 不能出席，须说明原因。 Declines, with a reason. */
  | 'DECLINED'
  /** 由他人代替，须写明何人。 Sends a substitute, who is named. */
  | 'SUBSTITUTE';

/** 一次答复；可以更改，先前的保留。 One reply; it may be changed, and the earlier ones are kept. */
export type NoticeReply = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 答复的是第几次发出的通知。 Which notice it answers. */
  readonly sequence: Scalars['Int']['output'];
  /** 答复。 What is answered. */
  readonly reply: Reply;
  /** 代替者。 Who comes instead. */
  readonly substitute?: Maybe<Scalars['String']['output']>;
  /** 不能出席的原因。 Why nobody comes. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 答复的单位。 The organization that answered. */
  readonly organization?: Maybe<Organization>;
  /** 该单位当时的名称。 Its name as it stood then. */
  readonly organizationName: Scalars['String']['output'];
  /** 答复时间。 When. */
  readonly at: Scalars['DateTime']['output'];
};

/** 一个席位在一段时间内的到会记录（有的地方对缺席有约束）。 The attendance of a seat over a time; some places sanction absence. */
export type SeatAttendance = {
  /** 席位标识。 The seat's id. */
  readonly seatId: Scalars['ID']['output'];
  /** 席位名称。 What the seat is for. */
  readonly role: Scalars['String']['output'];
  /** 最近一次的占席者。 Who held it at the last of them. */
  readonly holder?: Maybe<Scalars['String']['output']>;
  /** 应到次数：召开时不空缺。 At how many held meetings it was filled. */
  readonly held: Scalars['Int']['output'];
  /** 出席次数。 Present. */
  readonly present: Scalars['Int']['output'];
  /** 迟到次数。 Late. */
  readonly late: Scalars['Int']['output'];
  /** 早退次数。 Left early. */
  readonly leftEarly: Scalars['Int']['output'];
  /** 由他人代替的次数。 By a substitute. */
  readonly substitute: Scalars['Int']['output'];
  /** 请假次数。 Excused. */
  readonly excused: Scalars['Int']['output'];
  /** 缺席次数。 Absent. */
  readonly absent: Scalars['Int']['output'];
};

/** 答复通知的输入。 Input of respondToNotice. */
export type RespondToNoticeInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议。 The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** 席位。 The seat. */
  readonly seatId: Scalars['ID']['input'];
  /** 答复。 What is answered. */
  readonly reply: Reply;
  /** 代替者。 Who comes instead, for SUBSTITUTE. */
  readonly substitute?: InputMaybe<Scalars['String']['input']>;
  /** 原因。 Why not, for DECLINED. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 答复通知的结果。 Result of respondToNotice. */
export type RespondToNoticePayload = {
  /** 会议。 The meeting. */
  readonly meeting?: Maybe<JointMeeting>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 议题类别（目录中的一项）。 A category of the catalogue. */
export type AgendaCategory = {
  /** 代码。 Code. */
  readonly code: Scalars['String']['output'];
  /** 中文名称。 Its name in Chinese. */
  readonly zh: Scalars['String']['output'];
  /** 英文名称。 Its name in English. */
  readonly en: Scalars['String']['output'];
};

/** 结转的原因。 Why a matter was carried. */
export type CarryCause =
  /** 没有讨论。 It was not discussed. */
  | 'NOT_DISCUSSED'
  /** 推迟。 It was deferred. */
  | 'DEFERRED'
  /** 讨论了而没有决定。 It was discussed and not decided. */
  | 'NOT_DECIDED'
  /** 会议取消。 Its meeting was cancelled. */
  | 'NOT_HELD'
  /** 任务逾期。 Its action item was overdue. */
  | 'OVERDUE';

/** 为什么结转：哪次会议、什么原因。 Why a matter was carried: which meeting left it, and for what. */
export type CarryReason = {
  /** 原因；以前没有记录的为空。 The cause; null where it was not yet noted. */
  readonly cause?: Maybe<CarryCause>;
  /** 留下它的会议。 The meeting that left it. */
  readonly meeting?: Maybe<JointMeeting>;
  /** 说明。 The explanation. */
  readonly explanation: Scalars['String']['output'];
};

/** 上报议题的状态。 States of a forward. */
export type ForwardState =
  /** 等待上级列入议程。 It waits for the higher body's next draft. */
  | 'WAITING'
  /** 已列入上级议程。 It stands on an agenda of the higher body. */
  | 'ON_AGENDA'
  /** 上级已决定。 The higher body has decided. */
  | 'DECIDED';

/** 上报：把议题交给上级区划的联席会议，两头互相可见（各按自己的权限）。 A matter handed to the body of a division above; both ends show each other, each as far as one may see it. */
export type AgendaForward = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 上报时的标题。 The title as it stood. */
  readonly title: Scalars['String']['output'];
  /** 上报原因。 Why it was forwarded. */
  readonly reason: Scalars['String']['output'];
  /** 上报单位当时的名称。 The organization that forwarded it, as named that day. */
  readonly organizationName: Scalars['String']['output'];
  /** 上报时间。 When. */
  readonly forwardedAt: Scalars['DateTime']['output'];
  /** 状态。 State. */
  readonly state: ForwardState;
  /** 下级的议题；无权查看则为空。 The line below; null where one may not see it. */
  readonly from?: Maybe<AgendaItem>;
  /** 下级联席会议；无权查看则为空。 The body below; null where one may not see it. */
  readonly fromBody?: Maybe<JointBody>;
  /** 下级联席会议的名称。 Its name. */
  readonly fromBodyName: Scalars['String']['output'];
  /** 上级的议题，最近一次列入的；无权查看则为空。 The line above, where it last stood; null where one may not see it. */
  readonly line?: Maybe<AgendaItem>;
  /** 上级联席会议；无权查看则为空。 The body above; null where one may not see it. */
  readonly toBody?: Maybe<JointBody>;
  /** 上级联席会议的名称。 Its name. */
  readonly toBodyName: Scalars['String']['output'];
  /** 上级的决定，下级可见。 What the higher body decided; shown below. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
};

/** 上级区划的联席会议：议题可以上报给它。 A body of a division above, to which a matter may be forwarded. */
export type HigherBody = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 名称。 Name. */
  readonly name: Scalars['String']['output'];
  /** 所属区划。 Its division. */
  readonly division?: Maybe<Division>;
};

/** 议题列表的一页。 A page of agenda items. */
export type AgendaItemConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<AgendaItemEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 议题列表的一条。 An edge of a page of agenda items. */
export type AgendaItemEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 议题。 The agenda item. */
  readonly node: AgendaItem;
};

/** 议程中的一个位置。 A place on the agenda. */
export type AgendaPlaceInput = {
  /** 议题。 The line. */
  readonly agendaItemId: Scalars['ID']['input'];
  /** 下一层，按顺序。 The lines below it, in order. */
  readonly children?: InputMaybe<ReadonlyArray<AgendaPlaceInput>>;
};

/** 调整顺序的输入。 Input of reorderAgenda. */
export type ReorderAgendaInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议。 The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** 看到的议程版本。 The version of the agenda that was seen. */
  readonly version: Scalars['Int']['input'];
  /** 整个议程，按新的顺序。 The whole agenda in its new order. */
  readonly items: ReadonlyArray<AgendaPlaceInput>;
};

/** 调整顺序的结果。 Result of reorderAgenda. */
export type ReorderAgendaPayload = {
  /** 会议；因他人改动而未办成时是现在的会议。 The meeting; as it now stands where it was refused for a change. */
  readonly meeting?: Maybe<JointMeeting>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 修改议题的输入：整条内容。 Input of editAgendaItem: the whole text of the line. */
export type EditAgendaItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 议题。 The line. */
  readonly agendaItemId: Scalars['ID']['input'];
  /** 看到的内容版本。 The version that was seen. */
  readonly version: Scalars['Int']['input'];
  /** 标题。 Title. */
  readonly title: Scalars['String']['input'];
  /** 预期结果。 What is expected. */
  readonly expectedOutcome: ExpectedOutcome;
  /** 用时（分钟）。 Minutes allotted. */
  readonly minutesAllotted?: InputMaybe<Scalars['Int']['input']>;
  /** 汇报单位。 Who presents it. */
  readonly presenterId?: InputMaybe<Scalars['ID']['input']>;
  /** 类别代码。 Codes of its categories. */
  readonly categories: ReadonlyArray<Scalars['String']['input']>;
};

/** 修改议题的结果。 Result of editAgendaItem. */
export type EditAgendaItemPayload = {
  /** 议题；因他人修改而未办成时是现在的议题。 The line; as it now stands where it was refused for a change. */
  readonly agendaItem?: Maybe<AgendaItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 上报的输入。 Input of forwardAgendaItem. */
export type ForwardAgendaItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 议题。 The line. */
  readonly agendaItemId: Scalars['ID']['input'];
  /** 上级联席会议。 The body above. */
  readonly bodyId: Scalars['ID']['input'];
  /** 上报原因。 Why. */
  readonly reason: Scalars['String']['input'];
};

/** 上报的结果。 Result of forwardAgendaItem. */
export type ForwardAgendaItemPayload = {
  /** 议题。 The line. */
  readonly agendaItem?: Maybe<AgendaItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 议题的来源。 Where a matter comes from. */
export type AgendaSourceKind =
  /** 会上提出。 Brought by somebody at the table. */
  | 'TABLE'
  /** 来件。 A case of the front door. */
  | 'INTAKE'
  /** 议案。 A proposal that was supported. */
  | 'PROPOSAL'
  /** 吹哨。 A whistle. */
  | 'WHISTLE'
  /** 下级上报。 Handed up by a body below. */
  | 'FORWARD'
  /** 业主表决。 An owners' vote. */
  | 'VOTE'
  /** 任务。 An action item. */
  | 'ACTION_ITEM'
  /** 请示的答复。 The answer to a request. */
  | 'UPWARD_REQUEST';

/** 议题的一个来源；合并后各来源都保留。 One source of a matter; merged matters keep all of theirs. */
export type AgendaSource = {
  /** 来源的种类。 Kind. */
  readonly kind: AgendaSourceKind;
  /** 来源当时的标题。 Its title as it stood. */
  readonly title: Scalars['String']['output'];
  /** 来源事项的标识。 The id of the matter that it brought. */
  readonly originId: Scalars['ID']['output'];
  /** 来件；无权查看则为空。 The case; null where one may not see it. */
  readonly intake?: Maybe<Intake>;
  /** 议案。 The proposal. */
  readonly proposal?: Maybe<Proposal>;
  /** 哨；无权查看则为空。 The whistle; null where one may not see it. */
  readonly whistle?: Maybe<Whistle>;
  /** 上报。 The forward. */
  readonly forward?: Maybe<AgendaForward>;
  /** 任务；无权查看则为空。 The action item; null where one may not see it. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 请示；无权查看则为空。 The request; null where one may not see it. */
  readonly upwardRequest?: Maybe<UpwardRequest>;
};

/** 提议议题的输入。 Input of proposeAgendaItem. */
export type ProposeAgendaItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 起草中的会议。 A meeting that is drafted. */
  readonly meetingId: Scalars['ID']['input'];
  /** 标题。 Title. */
  readonly title: Scalars['String']['input'];
  /** 预期结果。 What is expected. */
  readonly expectedOutcome: ExpectedOutcome;
};

/** 提议议题的结果。 Result of proposeAgendaItem. */
export type ProposeAgendaItemPayload = {
  /** 议题。 The line. */
  readonly agendaItem?: Maybe<AgendaItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 列入提议的输入。 Input of acceptAgendaItem. */
export type AcceptAgendaItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 议题。 The line. */
  readonly agendaItemId: Scalars['ID']['input'];
};

/** 列入提议的结果。 Result of acceptAgendaItem. */
export type AcceptAgendaItemPayload = {
  /** 议题。 The line. */
  readonly agendaItem?: Maybe<AgendaItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 不列入提议的输入。 Input of rejectAgendaItem. */
export type RejectAgendaItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 议题。 The line. */
  readonly agendaItemId: Scalars['ID']['input'];
  /** 原因。 Why. */
  readonly reason: Scalars['String']['input'];
};

/** 不列入提议的结果。 Result of rejectAgendaItem. */
export type RejectAgendaItemPayload = {
  /** 议题。 The line. */
  readonly agendaItem?: Maybe<AgendaItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 撤回议题的输入。 Input of withdrawAgendaItem. */
export type WithdrawAgendaItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 议题。 The line. */
  readonly agendaItemId: Scalars['ID']['input'];
  /** 原因。 Why. */
  readonly reason: Scalars['String']['input'];
};

/** 撤回议题的结果。 Result of withdrawAgendaItem. */
export type WithdrawAgendaItemPayload = {
  /** 议题。 The line. */
  readonly agendaItem?: Maybe<AgendaItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 合并议题的输入。 Input of mergeAgendaItems. */
export type MergeAgendaItemsInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 留下的议题。 The line that stays. */
  readonly intoId: Scalars['ID']['input'];
  /** 并入的议题，与它在同一草案。 The lines that go into it, of the same draft. */
  readonly fromIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** 合并议题的结果。 Result of mergeAgendaItems. */
export type MergeAgendaItemsPayload = {
  /** 留下的议题。 The line that stays. */
  readonly agendaItem?: Maybe<AgendaItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 补齐草案的输入。 Input of refreshDraft. */
export type RefreshDraftInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议。 The meeting. */
  readonly meetingId: Scalars['ID']['input'];
};

/** 补齐草案的结果。 Result of refreshDraft. */
export type RefreshDraftPayload = {
  /** 会议。 The meeting. */
  readonly meeting?: Maybe<JointMeeting>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 表态。 The position a seat takes. */
export type Stance =
  /** 同意。 Agrees. */
  | 'AGREE'
  /** 保留意见。 Reserves its opinion. */
  | 'RESERVE'
  /** 反对。 Opposes. */
  | 'OPPOSE';

/** 一个席位对议定事项的表态。 The position of one seat on a resolution. */
export type SeatPosition = {
  /** 席位名称。 What the seat is for. */
  readonly role: Scalars['String']['output'];
  /** 表态。 The position. */
  readonly stance: Stance;
  /** 理由。 The reason; needed for an opposition. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** 议定事项（决议），按年连续编号。 A resolution, numbered in the body's yearly series. */
export type Resolution = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 编号，如 2026-012。 Its number in the body's year. */
  readonly number: Scalars['String']['output'];
  /** 内容。 The text. */
  readonly text: Scalars['String']['output'];
  /** 议定日期。 The day on which it was resolved. */
  readonly decidedOn: Scalars['Date']['output'];
  /** 须由业主共同决定。 Whether the owners must decide it together. */
  readonly mattersForOwners: Scalars['Boolean']['output'];
  /** 联席会议机制。 The body. */
  readonly body?: Maybe<JointBody>;
  /** 会议。 The meeting. */
  readonly meeting?: Maybe<JointMeeting>;
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 各席位的表态。 The positions of the seats. */
  readonly positions: ReadonlyArray<SeatPosition>;
  /** 由此布置的任务。 The action items that came from it and that one may see. */
  readonly actionItems: ReadonlyArray<ActionItem>;
  /** 由它设立的专班。 The task forces it set up. */
  readonly taskForces: ReadonlyArray<TaskForce>;
  /** 依它开展的联合行动。 The joint operations that follow it. */
  readonly jointOperations: ReadonlyArray<JointOperation>;
  /** 依它报送的请示。 The requests that follow it. */
  readonly upwardRequests: ReadonlyArray<UpwardRequest>;
};

/** 议定事项列表的一页。 A page of resolutions. */
export type ResolutionConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<ResolutionEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 议定事项列表的一条。 An edge of a page of resolutions. */
export type ResolutionEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 议定事项。 The resolution. */
  readonly node: Resolution;
};

/** 一个席位的表态。 The position of one seat. */
export type PositionInput = {
  /** 席位。 The seat. */
  readonly seatId: Scalars['ID']['input'];
  /** 表态。 The position. */
  readonly stance: Stance;
  /** 理由；反对时必填。 The reason; needed for an opposition. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 记录议定事项的输入。 Input of recordResolution. */
export type RecordResolutionInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 议题。 The agenda item. */
  readonly agendaItemId: Scalars['ID']['input'];
  /** 内容。 The text. */
  readonly text: Scalars['String']['input'];
  /** 须由业主共同决定。 Whether the owners must decide it together. */
  readonly mattersForOwners: Scalars['Boolean']['input'];
  /** 到会席位的表态。 The positions of the seats that are present. */
  readonly positions: ReadonlyArray<PositionInput>;
};

/** 记录议定事项的结果。 Result of recordResolution. */
export type RecordResolutionPayload = {
  /** 议定事项。 The resolution. */
  readonly resolution?: Maybe<Resolution>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 任务状态。 States of an action item. */
export type ActionItemState =
  /** 已下达，待签收。 Issued, waiting for acceptance. */
  | 'ISSUED'
  /** 已签收。 Accepted by its lead. */
  | 'ACCEPTED'
  /** 申请退回，待裁定；其间仍由牵头单位负责。 The lead says it is not its own; it stays responsible until the ruling. */
  | 'RETURN_REQUESTED'
  /** 办理中。 In progress. */
  | 'IN_PROGRESS'
  /** 受阻。 Blocked for now. */
  | 'BLOCKED'
  /** 已提交，待核验。 Submitted, waiting for verification. */
  | 'SUBMITTED'
  /** 已核验，待销号。 Verified, waiting to be closed. */
  | 'VERIFIED'
  /** 已销号。 Closed. */
  | 'CLOSED'
  /** 回访不满意，重新办理。 Reopened by a follow-up visit. */
  | 'REOPENED'
  /** 已上报，本级仍未办结。 Escalated beyond this level; it stays open here. */
  | 'ESCALATED'
  /** 未解决而终止，须有会议决定。 Ended unresolved, by a meeting's decision. */
  | 'CLOSED_UNRESOLVED'
  /** 已取消。 Cancelled. */
  | 'CANCELLED'
  /** 重复，以另一件为准。 The copy of another item, which goes on. */
  | 'DUPLICATE';

/** 单位在任务中的角色。 What an organization is to an action item. */
export type PartyRole =
  /** 牵头。 Leads. */
  | 'LEAD'
  /** 配合。 Supports. */
  | 'SUPPORT'
  /** 核验。 Verifies. */
  | 'VERIFIER'
  /** 上报到的单位。 Has it above, while it is escalated. */
  | 'ESCALATED_TO';

/** 任务（督办事项）：谁牵头、谁配合、何时办完、怎样算办完。 An action item: who leads, who supports, by when, and what counts as done. */
export type ActionItem = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 编号，如 2026-031。 Its number in the body's year. */
  readonly number: Scalars['String']['output'];
  /** 标题。 Title. */
  readonly title: Scalars['String']['output'];
  /** 办结标准。 What counts as done. */
  readonly acceptanceStandard?: Maybe<Scalars['String']['output']>;
  /** 状态。 State. */
  readonly state: ActionItemState;
  /** 牵头单位。 The organization that leads. */
  readonly lead?: Maybe<Organization>;
  /** 牵头单位接到任务时的名称。 The lead's name as it stood when it got the item. */
  readonly leadName: Scalars['String']['output'];
  /** 配合单位。 The organizations that support. */
  readonly supporting: ReadonlyArray<Organization>;
  /** 核验单位。 The organization that verifies. */
  readonly verifier?: Maybe<Organization>;
  /** 办理期限。 The day by which it is due. */
  readonly dueOn: Scalars['Date']['output'];
  /** 最初的办理期限。 The first due date, kept for ever. */
  readonly originalDueOn: Scalars['Date']['output'];
  /** 逾期天数；未逾期或已办结为 0。 Days overdue; 0 if it is in time or submitted in time. */
  readonly daysOverdue: Scalars['Int']['output'];
  /** 首次提出日期。 When the matter was first raised. */
  readonly firstRaisedOn: Scalars['Date']['output'];
  /** 结转次数。 At how many meetings it stood overdue. */
  readonly carriedCount: Scalars['Int']['output'];
  /** 因三次结转而报上级的日期。 When it was escalated at the third carry. */
  readonly escalatedOn?: Maybe<Scalars['Date']['output']>;
  /** 返工次数。 How often it was sent back. */
  readonly reworkCount: Scalars['Int']['output'];
  /** 下达时间。 When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** 提交时间。 When it was last submitted. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 销号时间。 When it was closed. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 联席会议机制。 The body. */
  readonly body?: Maybe<JointBody>;
  /** 布置它的会议。 The meeting that issued it. */
  readonly meeting?: Maybe<JointMeeting>;
  /** 它所依据的议定事项。 The resolution it comes from. */
  readonly resolution?: Maybe<Resolution>;
  /** 全过程，先旧后新。 Its history, oldest first. */
  readonly history: ReadonlyArray<ActionItemEvent>;
  /** 此刻可做的事。 What may be done now, and why not. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
  /** 现在的牵头单位何时接到。 When the present lead got it. */
  readonly assignedAt: Scalars['DateTime']['output'];
  /** 可以退回到哪天；已不能退回则为空。 Until when the lead may return it; null where it no longer can. */
  readonly returnUntil?: Maybe<Deadline>;
  /** 被退回的次数；第二次退回的列入下次会议决定。 How often it was returned; at the second time the next meeting decides. */
  readonly returnCount: Scalars['Int']['output'];
  /** 历次退回，先旧后新。 Its returns, oldest first. */
  readonly returns: ReadonlyArray<ActionItemReturn>;
  /** 受阻原因。 What blocks it. */
  readonly blockedReason?: Maybe<Scalars['String']['output']>;
  /** 受阻到哪天。 Until when it is blocked, as far as is known. */
  readonly blockedUntil?: Maybe<Scalars['Date']['output']>;
  /** 历次延期申请，先旧后新。 Its requests for more time, oldest first. */
  readonly extensions: ReadonlyArray<ActionItemExtension>;
  /** 怎样签收的；尚未签收则为空。 How it was accepted; null until it is. */
  readonly acceptedBy?: Maybe<AcceptedBy>;
  /** 重新办理的次数。 How often a follow-up visit reopened it. */
  readonly reopenedCount: Scalars['Int']['output'];
  /** 未解决、取消或重复而终止的时间。 When it ended without being closed as done. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 终止的原因。 Why it ended so. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** 以未解决终止所依据的议定事项。 The resolution by which it ended unresolved. */
  readonly endResolution?: Maybe<Resolution>;
  /** 重复时，继续办理的那一件。 Where it is a duplicate, the item that goes on. */
  readonly duplicateOf?: Maybe<ActionItem>;
  /** 上报给哪个单位。 To whom it was escalated. */
  readonly escalatedTo?: Maybe<Organization>;
  /** 它当时的名称。 Its name as it stood then. */
  readonly escalatedToName?: Maybe<Scalars['String']['output']>;
  /** 各配合单位的部分。 The supporting organizations' own parts. */
  readonly parts: ReadonlyArray<ActionItemPart>;
  /** 历次回访，先旧后新。 Its follow-up visits, oldest first. */
  readonly followUpVisits: ReadonlyArray<FollowUpVisit>;
  /** 应在哪天前回访；无须回访则为空。 By when a follow-up visit is due; null where none is. */
  readonly followUpDueOn?: Maybe<Scalars['Date']['output']>;
  /** 核验通过的那次提交是否不晚于最初期限；核验前为空。 Whether the verified submission was made by the first due date; null until then. */
  readonly onTime?: Maybe<Scalars['Boolean']['output']>;
  /** 核验通过的那次提交是否不晚于延长后的期限；核验前为空。 Whether it was made by the due date as extended; null until then. */
  readonly onTimeExtended?: Maybe<Scalars['Boolean']['output']>;
  /** 多少天没有动静。 For how many days nothing has happened to it. */
  readonly silentDays: Scalars['Int']['output'];
  /** 现状说明：在谁手里、为何逾期、几家配合未完成、多久没有动静。 The state of things in words: who has it, why it is overdue, how many parts are late, how long it has been silent. */
  readonly explanation: Scalars['String']['output'];
  /** 它由哪一哨而来。 The whistle it came of. */
  readonly whistle?: Maybe<Whistle>;
  /** 所属专班：由同一议定事项设立的。 The task forces set up by the same resolution. */
  readonly taskForces: ReadonlyArray<TaskForce>;
  /** 为它报送的请示。 The requests made for it. */
  readonly upwardRequests: ReadonlyArray<UpwardRequest>;
};

/** 任务经过的一步。 One step in the history of an action item. */
export type ActionItemEvent = {
  /** 动作，与变更名一致。 The act, named as its mutation. */
  readonly act: Scalars['String']['output'];
  /** 之前的状态。 The state before; null for the first. */
  readonly fromState?: Maybe<ActionItemState>;
  /** 之后的状态。 The state after. */
  readonly toState: ActionItemState;
  /** 时间。 When. */
  readonly at: Scalars['DateTime']['output'];
  /** 单位；按期限自动进行的为空。 The organization that did it; null where the clock did. */
  readonly organization?: Maybe<Organization>;
  /** 单位当时的名称；自动进行的为“系统”。 Its name as it stood that day; 系统 where the clock did. */
  readonly organizationName: Scalars['String']['output'];
  /** 说明。 The note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 凭据。 The evidence. */
  readonly attachments: ReadonlyArray<Attachment>;
};

/** 任务列表的一页。 A page of action items. */
export type ActionItemConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<ActionItemEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 任务列表的一条。 An edge of a page of action items. */
export type ActionItemEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 任务。 The action item. */
  readonly node: ActionItem;
};

/** 未办结或已办结。 Open or ended. */
export type ActionItemPhase =
  /** 未办结。 Open. */
  | 'OPEN'
  /** 已办结。 Ended. */
  | 'ENDED';

/** 谁的任务。 Whose action items. */
export type DeskScope =
  /** 本单位。 The organization itself. */
  | 'OWN'
  /** 本单位及下属。 The organization and those below it. */
  | 'SUBORDINATES'
  /** 辖区内各小区，不论谁承办。 All estates in its territory, whoever leads. */
  | 'TERRITORY';

/** 工作台上的情形，与晨间摘要所数的一致。 Situations of a desk; the morning's digest counts by the same. */
export type DeskSituation =
  /** 待本单位签收。 It leads, and has neither accepted nor returned it. */
  | 'TO_ACCEPT'
  /** 逾期，尚在牵头单位手里。 Overdue, and still the lead's to do. */
  | 'OVERDUE'
  /** 今天起七日内到期，尚在牵头单位手里。 Due within seven days, today included, and still the lead's to do. */
  | 'DUE_THIS_WEEK'
  /** 本单位申请退回，待裁定。 It returned it, and waits for the ruling. */
  | 'RETURNED'
  /** 又回到本单位：核验退回、裁定维持或回访不满意，至再次提交。 Back with it: sent back by the verifier, upheld by the ruling or reopened by a visit, until it is submitted again. */
  | 'CAME_BACK'
  /** 本单位的配合还没有完成，而牵头单位已提交，或已签收的任务逾期。 It supports and has not done its part, although the lead has submitted, or what it accepted is overdue. */
  | 'PART_LATE'
  /** 待本单位核验。 Submitted, and it verifies. */
  | 'TO_VERIFY'
  /** 上报到本单位，待答复。 Escalated to it, and not answered. */
  | 'TO_ANSWER';

/** 筛选任务。 Filters action items. */
export type ActionItemFilter = {
  /** 未办结或已办结。 Open or ended. */
  readonly state: ActionItemPhase;
  /** 谁的任务。 Whose action items. */
  readonly scope: DeskScope;
  /** 牵头、配合、核验或上报到本单位；缺省为除核验外的各种。范围为辖区时不用。 Led, supported, verified or escalated to it; all but verified by default. Not used with TERRITORY. */
  readonly role?: InputMaybe<PartyRole>;
  /** 工作台上的情形；范围为辖区时不论哪个单位。 A situation of the desk; with TERRITORY whoever is in it. */
  readonly situation?: InputMaybe<DeskSituation>;
  /** 小区。 The estate. */
  readonly estateId?: InputMaybe<Scalars['ID']['input']>;
  /** 具体状态。 Exact states. */
  readonly states?: InputMaybe<ReadonlyArray<ActionItemState>>;
  /** 只看逾期的。 Only what is overdue. */
  readonly overdue: Scalars['Boolean']['input'];
  /** 在此日期（含）前到期。 Due on or before this day. */
  readonly dueUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 至少结转过几次。 Carried at least so often. */
  readonly carriedAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** 议题类别代码：由该类事项交办的。 Code of a category: issued from a matter of that kind. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
};

/** 布置任务的输入。 Input of issueActionItem. */
export type IssueActionItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 议题。 The agenda item. */
  readonly agendaItemId: Scalars['ID']['input'];
  /** 所依据的议定事项。 The resolution it comes from. */
  readonly resolutionId?: InputMaybe<Scalars['ID']['input']>;
  /** 标题。 Title. */
  readonly title: Scalars['String']['input'];
  /** 办结标准。 What counts as done. */
  readonly acceptanceStandard?: InputMaybe<Scalars['String']['input']>;
  /** 牵头单位。 The organization that leads. */
  readonly leadId: Scalars['ID']['input'];
  /** 配合单位。 The organizations that support. */
  readonly supportingIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 核验单位，不能是牵头单位。 The organization that verifies; not the lead. */
  readonly verifierId: Scalars['ID']['input'];
  /** 办理期限。 The day by which it is due. */
  readonly dueOn: Scalars['Date']['input'];
};

/** 布置任务的结果。 Result of issueActionItem. */
export type IssueActionItemPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 签收的输入。 Input of acceptActionItem. */
export type AcceptActionItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
};

/** 签收的结果。 Result of acceptActionItem. */
export type AcceptActionItemPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 报告进展的输入。 Input of reportProgress. */
export type ReportProgressInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 进展。 What was done. */
  readonly note: Scalars['String']['input'];
  /** 凭据：已上传的附件，最多 20 个。 The evidence: attachments that are STORED, at most 20. */
  readonly attachmentIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** 报告进展的结果。 Result of reportProgress. */
export type ReportProgressPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 提交核验的输入。 Input of submitActionItem. */
export type SubmitActionItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 办理结果。 What was achieved. */
  readonly note: Scalars['String']['input'];
  /** 凭据：已上传的附件，最多 20 个。 The evidence: attachments that are STORED, at most 20. */
  readonly attachmentIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** 提交核验的结果。 Result of submitActionItem. */
export type SubmitActionItemPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 核验通过的输入。 Input of verifyActionItem. */
export type VerifyActionItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 核验意见。 What was found. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 核验通过的结果。 Result of verifyActionItem. */
export type VerifyActionItemPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 退回返工的输入。 Input of sendBackActionItem. */
export type SendBackActionItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 退回原因。 Why it is sent back. */
  readonly reason: Scalars['String']['input'];
};

/** 退回返工的结果。 Result of sendBackActionItem. */
export type SendBackActionItemPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 销号的输入。 Input of closeActionItem. */
export type CloseActionItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
};

/** 销号的结果。 Result of closeActionItem. */
export type CloseActionItemPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 裁定。 How a return was ruled on. */
export type ReturnRuling =
  /** 改派其他单位牵头。 Another organization leads. */
  | 'REASSIGNED'
  /** 维持原牵头单位。 The lead stays. */
  | 'UPHELD'
  /** 任务已上报或终止，无须裁定。 None needed: the item was escalated or ended. */
  | 'LAPSED';

/**
 * 按工作日计算的期限（《民法典》第二百零一条、第二百零三条）：起算日不计入，当日二十四时止。
 * A deadline in working days (Civil Code Art. 201, 203): the first day does not count, and it ends at 24:00 of its day.
 */
export type Deadline = {
  /** 最后一天。 The last day that is in time. */
  readonly on: Scalars['Date']['output'];
  /** 所涉年份尚无国务院放假通知，日期可能变动。 No notice of holidays exists yet for a year it touches, so it may change. */
  readonly provisional: Scalars['Boolean']['output'];
};

/** 一次退回：牵头单位认为不属于自己，由召集单位裁定。 A return: the lead says that the item is not its own, and the convener rules. */
export type ActionItemReturn = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 申请退回的牵头单位。 The lead that returned it. */
  readonly lead?: Maybe<Organization>;
  /** 它当时的名称。 Its name as it stood then. */
  readonly leadName: Scalars['String']['output'];
  /** 退回原因。 Why it is not its own. */
  readonly reason: Scalars['String']['output'];
  /** 建议的牵头单位。 Which organization it suggested. */
  readonly suggestedLead?: Maybe<Organization>;
  /** 申请时间。 When it was returned. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** 裁定期限：五个工作日。 By when the convener rules: five working days. */
  readonly rulingDue?: Maybe<Deadline>;
  /** 裁定；尚未裁定则为空。 The ruling; null until there is one. */
  readonly ruling?: Maybe<ReturnRuling>;
  /** 裁定时间。 When it was ruled on. */
  readonly ruledAt?: Maybe<Scalars['DateTime']['output']>;
  /** 裁定意见。 What the ruling says. */
  readonly rulingNote?: Maybe<Scalars['String']['output']>;
  /** 改派给谁。 Who leads by the ruling. */
  readonly newLead?: Maybe<Organization>;
};

/** 一次延期申请。 A request for more time. */
export type ActionItemExtension = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 延期原因。 Why more time is needed. */
  readonly reason: Scalars['String']['output'];
  /** 申请时的期限。 The due date when it was asked for. */
  readonly dueOnBefore: Scalars['Date']['output'];
  /** 申请延至哪天。 The day that is asked for. */
  readonly askedUntil: Scalars['Date']['output'];
  /** 申请时间。 When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** 是否同意；尚未决定则为空。 Whether it was granted; null until it is decided. */
  readonly granted?: Maybe<Scalars['Boolean']['output']>;
  /** 决定时间。 When it was decided. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 决定意见。 What was said about it. */
  readonly decisionNote?: Maybe<Scalars['String']['output']>;
};

/** 退回的输入。 Input of returnActionItem. */
export type ReturnActionItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 退回原因。 Why it is not its own. */
  readonly reason: Scalars['String']['input'];
  /** 建议由哪个单位牵头。 Which organization should lead. */
  readonly suggestedLeadId?: InputMaybe<Scalars['ID']['input']>;
};

/** 退回的结果。 Result of returnActionItem. */
export type ReturnActionItemPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 改派的输入。 Input of reassignActionItem. */
export type ReassignActionItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 新的牵头单位。 The new lead. */
  readonly leadId: Scalars['ID']['input'];
  /** 新的核验单位；缺省不变。 The new verifier; unchanged by default. */
  readonly verifierId?: InputMaybe<Scalars['ID']['input']>;
  /** 裁定意见。 What the ruling says. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 随改派给的新期限，晚于现期限且不早于今天；缺省不变。 Another due date for the new lead, after the one it has and not before today; unchanged by default. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 改派的结果。 Result of reassignActionItem. */
export type ReassignActionItemPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 维持的输入。 Input of upholdActionItem. */
export type UpholdActionItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 裁定理由。 Why it stays. */
  readonly reason: Scalars['String']['input'];
};

/** 维持的结果。 Result of upholdActionItem. */
export type UpholdActionItemPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 受阻的输入。 Input of blockActionItem. */
export type BlockActionItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 受阻原因。 What blocks it. */
  readonly reason: Scalars['String']['input'];
  /** 预计到哪天。 Until which day, as far as is known. */
  readonly until: Scalars['Date']['input'];
};

/** 受阻的结果。 Result of blockActionItem. */
export type BlockActionItemPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 恢复办理的输入。 Input of resumeActionItem. */
export type ResumeActionItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 说明。 What has changed. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 恢复办理的结果。 Result of resumeActionItem. */
export type ResumeActionItemPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 申请延期的输入。 Input of requestExtension. */
export type RequestExtensionInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 延期原因。 Why more time is needed. */
  readonly reason: Scalars['String']['input'];
  /** 延至哪天，须晚于现在的期限。 Until which day; later than the due date. */
  readonly until: Scalars['Date']['input'];
};

/** 申请延期的结果。 Result of requestExtension. */
export type RequestExtensionPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 同意延期的输入。 Input of grantExtension. */
export type GrantExtensionInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 意见。 What is said about it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 同意延期的结果。 Result of grantExtension. */
export type GrantExtensionPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 不同意延期的输入。 Input of refuseExtension. */
export type RefuseExtensionInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 理由。 Why not. */
  readonly reason: Scalars['String']['input'];
};

/** 不同意延期的结果。 Result of refuseExtension. */
export type RefuseExtensionPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 任务怎样算签收。 How an item came to be accepted. */
export type AcceptedBy =
  /** 牵头单位签收。 By its lead. */
  | 'LEAD'
  /** 经召集单位裁定或上级答复。 By the convener's ruling, or a higher organization's answer. */
  | 'RULING'
  /** 期限内既未签收也未退回，视为签收。 Neither accepted nor returned in its days: deemed accepted. */
  | 'CLOCK';

/** 配合单位各自部分的进度。 How far a supporting organization's own part is. */
export type PartState =
  /** 尚无进展。 Nothing reported yet. */
  | 'PENDING'
  /** 办理中。 Being done. */
  | 'IN_PROGRESS'
  /** 已完成。 Done. */
  | 'DONE';

/** 配合单位的一份。 A supporting organization's own part of an item. */
export type ActionItemPart = {
  /** 配合单位。 The organization. */
  readonly organization?: Maybe<Organization>;
  /** 进度。 How far it is. */
  readonly state: PartState;
  /** 最近一次报告的时间。 When it last reported. */
  readonly reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 最近一次报告。 What it last reported. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 牵头单位已提交，或任务已逾期，而它还没有完成。 Not done although the lead has submitted, or the item is overdue. */
  readonly late: Scalars['Boolean']['output'];
};

/** 回访方式。 How a follow-up visit was made. */
export type VisitMethod =
  /** 上门。 On site. */
  | 'ON_SITE'
  /** 电话。 By phone. */
  | 'PHONE'
  /** 问卷。 By questionnaire. */
  | 'QUESTIONNAIRE';

/**
 * 一次回访：销号后由牵头单位以外的人核实；不满意的重新办理。不记受访人的任何个人信息。
 * A follow-up visit after the closing, by somebody outside the lead. Nothing about the person visited is kept.
 */
export type FollowUpVisit = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 回访日期。 On which day. */
  readonly visitedOn: Scalars['Date']['output'];
  /** 方式。 How. */
  readonly method: VisitMethod;
  /** 回访单位。 The organization that visited. */
  readonly organization?: Maybe<Organization>;
  /** 它当时的名称。 Its name as it stood then. */
  readonly organizationName: Scalars['String']['output'];
  /** 是否联系上。 Whether somebody was reached. */
  readonly contacted: Scalars['Boolean']['output'];
  /** 是否解决；未联系上则为空。 Whether it is resolved; null where nobody was reached. */
  readonly resolved?: Maybe<Scalars['Boolean']['output']>;
  /** 是否满意；未表态则为空。 Whether they are satisfied; null where nothing was said. */
  readonly satisfied?: Maybe<Scalars['Boolean']['output']>;
  /** 说明。 The note. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** 完成本单位的部分的输入。 Input of completePart. */
export type CompletePartInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 完成情况。 What was done. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 完成本单位的部分的结果。 Result of completePart. */
export type CompletePartPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 上报的输入。 Input of escalateActionItem. */
export type EscalateActionItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 上级单位：召集单位之上，或管辖本小区、本区划的单位。 The higher organization: above the convener, or governing the territory. */
  readonly toId: Scalars['ID']['input'];
  /** 为何本级办不了。 Why it is beyond this level. */
  readonly reason: Scalars['String']['input'];
};

/** 上报的结果。 Result of escalateActionItem. */
export type EscalateActionItemPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 答复上报任务的输入。 Input of answerEscalation. */
export type AnswerEscalationInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 答复。 The answer. */
  readonly answer: Scalars['String']['input'];
  /** 随答复给的新期限，晚于现期限且不早于今天；缺省不变。 Another due date that comes with the answer, after the one it has and not before today; unchanged by default. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 答复上报任务的结果。 Result of answerEscalation. */
export type AnswerEscalationPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 以未解决终止的输入。 Input of closeUnresolved. */
export type CloseUnresolvedInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 就该任务作出的议定事项。 The resolution about this item. */
  readonly resolutionId: Scalars['ID']['input'];
  /** 为何未能解决。 Why it could not be resolved. */
  readonly reason: Scalars['String']['input'];
};

/** 以未解决终止的结果。 Result of closeUnresolved. */
export type CloseUnresolvedPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 取消任务的输入。 Input of cancelActionItem. */
export type CancelActionItemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 为何取消。 Why it is cancelled. */
  readonly reason: Scalars['String']['input'];
};

/** 取消任务的结果。 Result of cancelActionItem. */
export type CancelActionItemPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 标为重复的输入。 Input of markDuplicate. */
export type MarkDuplicateInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 继续办理的那一件。 The item that goes on. */
  readonly duplicateOfId: Scalars['ID']['input'];
  /** 说明。 The note. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 标为重复的结果。 Result of markDuplicate. */
export type MarkDuplicatePayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 记录回访的输入。 Input of recordFollowUpVisit. */
export type RecordFollowUpVisitInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 回访日期，不早于销号日期。 On which day; not before the closing. */
  readonly visitedOn: Scalars['Date']['input'];
  /** 方式。 How. */
  readonly method: VisitMethod;
  /** 是否联系上。 Whether somebody was reached. */
  readonly contacted: Scalars['Boolean']['input'];
  /** 是否解决；联系上的必填。 Whether it is resolved; required where somebody was reached. */
  readonly resolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否满意；未表态则为空。 Whether they are satisfied; null where nothing was said. */
  readonly satisfied?: InputMaybe<Scalars['Boolean']['input']>;
  /** 说明。 The note. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 未解决或不满意时重新办理的期限，必填。 By when it is to be done again; required where it is not resolved or they are not satisfied. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 记录回访的结果。 Result of recordFollowUpVisit. */
export type RecordFollowUpVisitPayload = {
  /** 任务。 The action item. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 附件的状态。 States of an attachment. */
export type AttachmentState =
  /** 已登记，等待上传。 Announced, waiting for its bytes. */
  | 'RESERVED'
  /** 已上传。 There. */
  | 'STORED'
  /** 逾期未上传。 Its bytes did not come in time. */
  | 'EXPIRED';

/** 附件：照片或 PDF，作为办理的凭据。 A file as evidence: a picture or a PDF. */
export type Attachment = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 状态。 State. */
  readonly state: AttachmentState;
  /** 文件名。 The file's name. */
  readonly fileName: Scalars['String']['output'];
  /** 类型：image/jpeg、image/png、image/webp 或 application/pdf。 Its media type. */
  readonly mediaType: Scalars['String']['output'];
  /** 登记的字节数。 Bytes as announced. */
  readonly size: Scalars['Int']['output'];
  /** 登记的 SHA-256（小写十六进制）。 SHA-256 as announced, in lower-case hex. */
  readonly sha256: Scalars['String']['output'];
  /** 保存的字节数；图片的拍摄地点等信息已删去。 Bytes as kept, without what tells of a picture's place. */
  readonly storedSize?: Maybe<Scalars['Int']['output']>;
  /** 保存内容的 SHA-256，与下载的内容一致。 SHA-256 of what is kept and downloaded. */
  readonly storedSha256?: Maybe<Scalars['String']['output']>;
  /** 下载地址（在图的同一主机上，须登录）。 Where it is downloaded, on the graph's own host, signed in. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** 登记的单位。 The organization that announced it. */
  readonly organization?: Maybe<Organization>;
  /** 单位当时的名称。 Its name as it stood that day. */
  readonly organizationName: Scalars['String']['output'];
  /** 登记时间。 When it was announced. */
  readonly reservedAt: Scalars['DateTime']['output'];
  /** 上传时间。 When its bytes came. */
  readonly storedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 上传的办法，只给登记者本人看，上传后为空。 How its bytes are sent: shown to who announced it, until they came. */
  readonly upload?: Maybe<FileUpload>;
};

/** 怎样上传：用 PUT 把内容送到 url，带本人的 Authorization 和 x-lianxi-upload。 PUT the bytes to the url with one's own Authorization and x-lianxi-upload. */
export type FileUpload = {
  /** 地址（在图的同一主机上）。 Where to, on the graph's own host. */
  readonly url: Scalars['String']['output'];
  /** 放在请求头 x-lianxi-upload 里的凭证。 What goes into the header x-lianxi-upload. */
  readonly token: Scalars['String']['output'];
  /** 凭证的截止时间。 Until when it holds. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** 登记附件的输入。 Input of attachFile. */
export type AttachFileInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任务。 The action item. */
  readonly actionItemId: Scalars['ID']['input'];
  /** 文件名，不含路径。 The file's name, without a path. */
  readonly fileName: Scalars['String']['input'];
  /** 类型：image/jpeg、image/png、image/webp 或 application/pdf。 Its media type. */
  readonly mediaType: Scalars['String']['input'];
  /** 字节数，最多 10485760。 Bytes, at most 10485760. */
  readonly size: Scalars['Int']['input'];
  /** 内容的 SHA-256（小写十六进制）。 SHA-256 of the bytes, in lower-case hex. */
  readonly sha256: Scalars['String']['input'];
};

/** 登记附件的结果。 Result of attachFile. */
export type AttachFilePayload = {
  /** 附件。 The attachment. */
  readonly attachment?: Maybe<Attachment>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 会议纪要的状态。 States of minutes. */
export type MinutesState =
  /** 起草。 Draft. */
  | 'DRAFT'
  /** 已送各方征求意见。 Circulated for comments. */
  | 'CIRCULATED'
  /** 有席位要求修改，待召集单位答复。 A seat asks for a change; the convener answers. */
  | 'CHANGES_REQUESTED'
  /** 签署中：内容已固定。 Being signed: the content is fixed. */
  | 'SIGNING'
  /** 已封存：此后只能补充。 Sealed: from here on only addenda. */
  | 'LOCKED'
  /** 已公开。 Its public version is published. */
  | 'PUBLISHED';

/** 席位的签署情况。 How a seat stands to minutes or an addendum. */
export type SignatureStatus =
  /** 已签署。 Signed. */
  | 'SIGNED'
  /** 已签署并附保留意见。 Signed with a reservation. */
  | 'SIGNED_WITH_RESERVATION'
  /** 未签署；沉默不是签署。 Silent: no signature. */
  | 'SILENT'
  /** 席位空缺。 The seat was vacant. */
  | 'VACANT';

/** 对征求意见稿的意见类型。 Kinds of what a seat says on a circulated text. */
export type MinutesCommentKind =
  /** 意见。 A comment. */
  | 'COMMENT'
  /** 要求修改：须先答复，才能再送或签署。 A change asked for: it is answered before anything goes on. */
  | 'CHANGE_REQUEST';

/** 补充说明的状态。 States of an addendum. */
export type AddendumState =
  /** 签署中。 Being signed. */
  | 'SIGNING'
  /** 已封存。 Sealed. */
  | 'SEALED';

/** 封存记录的类型。 Kinds of sealed records. */
export type SealedKind =
  /** 会议纪要。 Minutes. */
  | 'MINUTES'
  /** 补充说明。 An addendum. */
  | 'ADDENDUM';

/** 会议纪要：由会议记录生成，逐席签署，封存成链。 Minutes: generated from the record, signed seat by seat, sealed in a chain. */
export type Minutes = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 状态。 State. */
  readonly state: MinutesState;
  /** 会议。 The meeting. */
  readonly meeting?: Maybe<JointMeeting>;
  /** 联席会议机制。 The body. */
  readonly body?: Maybe<JointBody>;
  /** 征求意见的轮次；起草时为 0。 The round of comments; 0 while it is a draft. */
  readonly round: Scalars['Int']['output'];
  /** 内容；封存后即封存的内容。 The content; once sealed, what was sealed. */
  readonly content: MinutesContent;
  /** 内容的 SHA-256，签署即对它签署。 SHA-256 of the content: what a signature is given on. */
  readonly contentHash: Scalars['String']['output'];
  /** 附记的版本；修改时须写明依据哪一版。 The version of the remarks: whoever changes them says which one was read. */
  readonly remarksVersion: Scalars['Int']['output'];
  /** 签署截止日期；尚未开始签署则为空。 The last day for signing; null before it is opened. */
  readonly signBy?: Maybe<Scalars['Date']['output']>;
  /** 起草时间。 When it was drafted. */
  readonly draftedAt: Scalars['DateTime']['output'];
  /** 最近一次送征求意见的时间。 When it was last circulated. */
  readonly circulatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 开始签署的时间。 When signing was opened. */
  readonly signingAt?: Maybe<Scalars['DateTime']['output']>;
  /** 封存时间。 When it was sealed. */
  readonly lockedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 公开时间。 When it was published. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 各轮征求意见。 Its rounds of comments, oldest first. */
  readonly rounds: ReadonlyArray<MinutesRound>;
  /** 各席位的签署情况。 How each seat stands to the present content. */
  readonly signatures: ReadonlyArray<MinutesSignature>;
  /** 封存的记录。 The sealed record. */
  readonly sealed?: Maybe<SealedRecord>;
  /** 补充说明，先旧后新。 Its addenda, oldest first. */
  readonly addenda: ReadonlyArray<MinutesAddendum>;
  /** 公开的版本。 The public version. */
  readonly publicVersion?: Maybe<PublicMinutes>;
  /** 此刻可做的事。 What may be done now, and why not. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** 会议纪要的内容；名称都是当时的名称。 The content of minutes; every name as it stood. */
export type MinutesContent = {
  /** 会议编号。 The meeting's number. */
  readonly number: Scalars['String']['output'];
  /** 联席会议名称。 The body's name. */
  readonly bodyName: Scalars['String']['output'];
  /** 小区或区划的名称。 The name of the estate or division. */
  readonly placeName?: Maybe<Scalars['String']['output']>;
  /** 召集单位。 The convener's name. */
  readonly convener: Scalars['String']['output'];
  /** 类型。 Kind of meeting. */
  readonly kind: MeetingKind;
  /** 召开日期。 The day on which it was held. */
  readonly heldOn: Scalars['Date']['output'];
  /** 地点。 Place. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** 到会人数不足：只记录，不决定。 Without a quorum: notes only. */
  readonly inquorate: Scalars['Boolean']['output'];
  /** 到会人数的判定。 Whether there was a quorum, and why. */
  readonly quorum: Quorum;
  /** 席位及到会情况。 The seats with their attendance. */
  readonly seats: ReadonlyArray<MinutesSeat>;
  /** 议程及处理结果。 The agenda and what became of each item. */
  readonly agenda: ReadonlyArray<MinutesAgendaItem>;
  /** 议定事项。 The resolutions. */
  readonly resolutions: ReadonlyArray<MinutesResolution>;
  /** 布置的任务。 The action items issued. */
  readonly actionItems: ReadonlyArray<MinutesActionItem>;
  /** 附记。 The secretary's remarks. */
  readonly remarks?: Maybe<Scalars['String']['output']>;
};

/** 纪要所记的席位。 A seat as minutes record it. */
export type MinutesSeat = {
  /** 席位名称。 What the seat is for. */
  readonly role: Scalars['String']['output'];
  /** 占席者。 Who held it. */
  readonly holder?: Maybe<Scalars['String']['output']>;
  /** 空缺。 Whether nobody held it. */
  readonly vacant: Scalars['Boolean']['output'];
  /** 必须到会。 Whether it had to be present. */
  readonly required: Scalars['Boolean']['output'];
  /** 有表决权。 Whether it might vote. */
  readonly hasVote: Scalars['Boolean']['output'];
  /** 到会情况。 Attendance. */
  readonly attendance?: Maybe<AttendanceStatus>;
  /** 代替者。 Who sat as a substitute. */
  readonly substitute?: Maybe<Scalars['String']['output']>;
};

/** 纪要所记的议题。 An agenda item as minutes record it. */
export type MinutesAgendaItem = {
  /** 顺序。 Its place. */
  readonly position: Scalars['Int']['output'];
  /** 议程上的序号，如 2.1；与通知、议程一致。 Its number on the agenda, e.g. 2.1; the same as in the notice. */
  readonly outline: Scalars['String']['output'];
  /** 标题。 Title. */
  readonly title: Scalars['String']['output'];
  /** 来由。 How it came onto the agenda. */
  readonly kind: AgendaItemKind;
  /** 预期结果。 What was expected. */
  readonly expectedOutcome: ExpectedOutcome;
  /** 处理结果。 What became of it. */
  readonly state: AgendaItemState;
  /** 首次提出日期。 When it was first raised. */
  readonly firstRaisedOn: Scalars['Date']['output'];
  /** 结转次数。 How often it was carried. */
  readonly carriedCount: Scalars['Int']['output'];
  /** 会上临时增加。 Added on the day. */
  readonly lateAdded: Scalars['Boolean']['output'];
  /** 汇报单位。 Who presented it. */
  readonly presenter?: Maybe<Scalars['String']['output']>;
};

/** 纪要所记的议定事项。 A resolution as minutes record it. */
export type MinutesResolution = {
  /** 编号。 Its number. */
  readonly number: Scalars['String']['output'];
  /** 所属议题的顺序。 The place of its agenda item. */
  readonly item: Scalars['Int']['output'];
  /** 所属议题的序号，如 2.1。 The number of its agenda item, e.g. 2.1. */
  readonly outline: Scalars['String']['output'];
  /** 内容。 The text. */
  readonly text: Scalars['String']['output'];
  /** 须由业主共同决定。 Whether the owners must decide it together. */
  readonly mattersForOwners: Scalars['Boolean']['output'];
  /** 各席位的表态。 The positions of the seats. */
  readonly positions: ReadonlyArray<SeatPosition>;
};

/** 纪要所记的任务。 An action item as minutes record it. */
export type MinutesActionItem = {
  /** 编号。 Its number. */
  readonly number: Scalars['String']['output'];
  /** 所属议题的顺序。 The place of its agenda item. */
  readonly item: Scalars['Int']['output'];
  /** 所属议题的序号，如 2.1。 The number of its agenda item, e.g. 2.1. */
  readonly outline: Scalars['String']['output'];
  /** 所依据的议定事项的编号。 The number of the resolution it comes from. */
  readonly resolution?: Maybe<Scalars['String']['output']>;
  /** 标题。 Title. */
  readonly title: Scalars['String']['output'];
  /** 办结标准。 What counts as done. */
  readonly acceptanceStandard?: Maybe<Scalars['String']['output']>;
  /** 牵头单位。 The lead. */
  readonly lead: Scalars['String']['output'];
  /** 配合单位。 Those in support. */
  readonly supporting: ReadonlyArray<Scalars['String']['output']>;
  /** 核验单位。 The verifier. */
  readonly verifier: Scalars['String']['output'];
  /** 办理期限。 The day by which it is due. */
  readonly dueOn: Scalars['Date']['output'];
};

/** 一轮征求意见。 One round of comments. */
export type MinutesRound = {
  /** 第几轮。 Its number. */
  readonly round: Scalars['Int']['output'];
  /** 送出时间。 When it was circulated. */
  readonly circulatedAt: Scalars['DateTime']['output'];
  /** 送出的内容。 What was circulated. */
  readonly content: MinutesContent;
  /** 该内容的 SHA-256。 Its SHA-256. */
  readonly contentHash: Scalars['String']['output'];
  /** 各席位的意见及答复，永久保留。 What the seats said and what was answered; kept for ever. */
  readonly comments: ReadonlyArray<MinutesComment>;
};

/** 席位的意见。 What a seat said on a circulated text. */
export type MinutesComment = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 类型。 Kind. */
  readonly kind: MinutesCommentKind;
  /** 席位名称。 What the seat is for. */
  readonly role: Scalars['String']['output'];
  /** 单位。 The organization that said it. */
  readonly organization?: Maybe<Organization>;
  /** 单位当时的名称。 Its name as it stood. */
  readonly organizationName: Scalars['String']['output'];
  /** 内容。 The text. */
  readonly text: Scalars['String']['output'];
  /** 时间。 When. */
  readonly at: Scalars['DateTime']['output'];
  /** 答复。 What the convener answered. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** 答复时间。 When it was answered. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 一个席位的签署情况。 How one seat stands to a text. */
export type MinutesSignature = {
  /** 席位标识。 The seat's id. */
  readonly seatId: Scalars['ID']['output'];
  /** 席位名称。 What the seat is for. */
  readonly role: Scalars['String']['output'];
  /** 占席者。 Who held it at the meeting. */
  readonly holder?: Maybe<Scalars['String']['output']>;
  /** 签署情况。 How it stands. */
  readonly status: SignatureStatus;
  /** 签署的单位。 The organization that signed. */
  readonly organization?: Maybe<Organization>;
  /** 签署单位当时的名称。 Its name as it stood. */
  readonly organizationName?: Maybe<Scalars['String']['output']>;
  /** 签署时间。 When it signed. */
  readonly signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 保留意见。 The reservation. */
  readonly reservation?: Maybe<Scalars['String']['output']>;
};

/** 封存后的补充说明：不改原文，同样逐席签署、封存。 An addendum: it changes nothing above it and is signed and sealed likewise. */
export type MinutesAddendum = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 在该纪要中的序号。 Its number within the minutes. */
  readonly number: Scalars['Int']['output'];
  /** 状态。 State. */
  readonly state: AddendumState;
  /** 内容。 The text. */
  readonly text: Scalars['String']['output'];
  /** 为何补充。 Why it was needed. */
  readonly reason: Scalars['String']['output'];
  /** 内容的 SHA-256。 SHA-256 of what is signed. */
  readonly contentHash: Scalars['String']['output'];
  /** 起草时间。 When it was drafted. */
  readonly draftedAt: Scalars['DateTime']['output'];
  /** 签署截止日期：起草后七天。 The last day for signing: seven days after it was drafted. */
  readonly signBy: Scalars['Date']['output'];
  /** 封存时间。 When it was sealed. */
  readonly sealedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 各席位的签署情况。 How each seat stands to it. */
  readonly signatures: ReadonlyArray<MinutesSignature>;
  /** 封存的记录。 The sealed record. */
  readonly sealed?: Maybe<SealedRecord>;
  /** 此刻可做的事。 What may be done now, and why not. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** 封存的记录：一个联席会议的一条链。 A sealed record: one link of a body's chain. */
export type SealedRecord = {
  /** 在链中的序号，从 1 起。 Its place in the chain, from 1. */
  readonly sequence: Scalars['Int']['output'];
  /** 类型。 Kind. */
  readonly kind: SealedKind;
  /** 记录的 SHA-256。 SHA-256 of the record. */
  readonly hash: Scalars['String']['output'];
  /** 上一条记录的 SHA-256；第一条为 64 个 0。 Hash of the record before; 64 zeros for the first. */
  readonly previousHash: Scalars['String']['output'];
  /** 封存的原文（规范 JSON，RFC 8785）。 The very text that was hashed (canonical JSON, RFC 8785). */
  readonly record: Scalars['String']['output'];
  /** 封存时间。 When it was sealed. */
  readonly sealedAt: Scalars['DateTime']['output'];
};

/** 封存链的末端；核对时与它比较。 The head of a chain: what a copy is compared with. */
export type ChainHead = {
  /** 记录条数。 How many records. */
  readonly count: Scalars['Int']['output'];
  /** 最后一条记录的 SHA-256。 Hash of the last record. */
  readonly hash: Scalars['String']['output'];
};

/** 封存记录列表的一页。 A page of sealed records. */
export type SealedRecordConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<SealedRecordEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 封存记录列表的一条。 An edge of a page of sealed records. */
export type SealedRecordEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 封存的记录。 The sealed record. */
  readonly node: SealedRecord;
};

/** 会议纪要列表的一页。 A page of minutes. */
export type MinutesConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<MinutesEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 会议纪要列表的一条。 An edge of a page of minutes. */
export type MinutesEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 会议纪要。 The minutes. */
  readonly node: Minutes;
};

/** 起草会议纪要的输入。 Input of draftMinutes. */
export type DraftMinutesInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议。 The meeting. */
  readonly meetingId: Scalars['ID']['input'];
};

/** 起草会议纪要的结果。 Result of draftMinutes. */
export type DraftMinutesPayload = {
  /** 会议纪要。 The minutes. */
  readonly minutes?: Maybe<Minutes>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 按记录重新生成的输入。 Input of regenerateMinutes. */
export type RegenerateMinutesInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议纪要。 The minutes. */
  readonly minutesId: Scalars['ID']['input'];
};

/** 按记录重新生成的结果。 Result of regenerateMinutes. */
export type RegenerateMinutesPayload = {
  /** 会议纪要。 The minutes. */
  readonly minutes?: Maybe<Minutes>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 修改附记的输入。 Input of reviseMinutesRemarks. */
export type ReviseMinutesRemarksInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议纪要。 The minutes. */
  readonly minutesId: Scalars['ID']['input'];
  /** 附记；空则删去。 The remarks; null takes them away. */
  readonly remarks?: InputMaybe<Scalars['String']['input']>;
  /** 依据的附记版本。 The version of the remarks that was read. */
  readonly basedOnVersion: Scalars['Int']['input'];
};

/** 修改附记的结果。 Result of reviseMinutesRemarks. */
export type ReviseMinutesRemarksPayload = {
  /** 会议纪要。 The minutes. */
  readonly minutes?: Maybe<Minutes>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 送各方征求意见的输入。 Input of circulateMinutes. */
export type CirculateMinutesInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议纪要。 The minutes. */
  readonly minutesId: Scalars['ID']['input'];
};

/** 送各方征求意见的结果。 Result of circulateMinutes. */
export type CirculateMinutesPayload = {
  /** 会议纪要。 The minutes. */
  readonly minutes?: Maybe<Minutes>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 提意见的输入。 Input of commentOnMinutes. */
export type CommentOnMinutesInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议纪要。 The minutes. */
  readonly minutesId: Scalars['ID']['input'];
  /** 席位。 The seat. */
  readonly seatId: Scalars['ID']['input'];
  /** 意见。 The comment. */
  readonly text: Scalars['String']['input'];
};

/** 提意见的结果。 Result of commentOnMinutes. */
export type CommentOnMinutesPayload = {
  /** 会议纪要。 The minutes. */
  readonly minutes?: Maybe<Minutes>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 要求修改的输入。 Input of requestChangesToMinutes. */
export type RequestChangesToMinutesInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议纪要。 The minutes. */
  readonly minutesId: Scalars['ID']['input'];
  /** 席位。 The seat. */
  readonly seatId: Scalars['ID']['input'];
  /** 要求修改什么。 What should be changed. */
  readonly text: Scalars['String']['input'];
};

/** 要求修改的结果。 Result of requestChangesToMinutes. */
export type RequestChangesToMinutesPayload = {
  /** 会议纪要。 The minutes. */
  readonly minutes?: Maybe<Minutes>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 答复意见的输入。 Input of answerMinutesComment. */
export type AnswerMinutesCommentInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 意见。 The comment. */
  readonly commentId: Scalars['ID']['input'];
  /** 答复。 The answer. */
  readonly text: Scalars['String']['input'];
};

/** 答复意见的结果。 Result of answerMinutesComment. */
export type AnswerMinutesCommentPayload = {
  /** 会议纪要。 The minutes. */
  readonly minutes?: Maybe<Minutes>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 开始签署的输入。 Input of openSigning. */
export type OpenSigningInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议纪要。 The minutes. */
  readonly minutesId: Scalars['ID']['input'];
  /** 签署截止日期，缺省为七天后；此前须各席位都已签署才能封存。 The last day for signing, seven days on by default; before it is over nothing is sealed unless every seat has signed. */
  readonly signBy?: InputMaybe<Scalars['Date']['input']>;
};

/** 开始签署的结果。 Result of openSigning. */
export type OpenSigningPayload = {
  /** 会议纪要。 The minutes. */
  readonly minutes?: Maybe<Minutes>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 席位签署的输入。 Input of signMinutes. */
export type SignMinutesInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议纪要。 The minutes. */
  readonly minutesId: Scalars['ID']['input'];
  /** 席位。 The seat. */
  readonly seatId: Scalars['ID']['input'];
  /** 保留意见。 The reservation. */
  readonly reservation?: InputMaybe<Scalars['String']['input']>;
};

/** 席位签署的结果。 Result of signMinutes. */
export type SignMinutesPayload = {
  /** 会议纪要。 The minutes. */
  readonly minutes?: Maybe<Minutes>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 封存的输入。 Input of lockMinutes. */
export type LockMinutesInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议纪要。 The minutes. */
  readonly minutesId: Scalars['ID']['input'];
};

/** 封存的结果。 Result of lockMinutes. */
export type LockMinutesPayload = {
  /** 会议纪要。 The minutes. */
  readonly minutes?: Maybe<Minutes>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 起草补充说明并开始签署的输入。 Input of draftAddendum. */
export type DraftAddendumInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议纪要。 The minutes. */
  readonly minutesId: Scalars['ID']['input'];
  /** 内容。 The text. */
  readonly text: Scalars['String']['input'];
  /** 为何补充。 Why it is needed. */
  readonly reason: Scalars['String']['input'];
};

/** 起草补充说明并开始签署的结果。 Result of draftAddendum. */
export type DraftAddendumPayload = {
  /** 补充说明。 The addendum. */
  readonly addendum?: Maybe<MinutesAddendum>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 席位签署补充说明的输入。 Input of signAddendum. */
export type SignAddendumInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 补充说明。 The addendum. */
  readonly addendumId: Scalars['ID']['input'];
  /** 席位。 The seat. */
  readonly seatId: Scalars['ID']['input'];
  /** 保留意见。 The reservation. */
  readonly reservation?: InputMaybe<Scalars['String']['input']>;
};

/** 席位签署补充说明的结果。 Result of signAddendum. */
export type SignAddendumPayload = {
  /** 补充说明。 The addendum. */
  readonly addendum?: Maybe<MinutesAddendum>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 封存补充说明的输入。 Input of sealAddendum. */
export type SealAddendumInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 补充说明。 The addendum. */
  readonly addendumId: Scalars['ID']['input'];
};

/** 封存补充说明的结果。 Result of sealAddendum. */
export type SealAddendumPayload = {
  /** 补充说明。 The addendum. */
  readonly addendum?: Maybe<MinutesAddendum>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 发布的内容。 What is published. */
export type PublicationKind =
  /** 会议纪要。 Minutes. */
  | 'MINUTES'
  /** 结果。 A result. */
  | 'RESULT'
  /** 进展。 Progress. */
  | 'PROGRESS'
  /** 收支。 Accounts. */
  | 'ACCOUNTS'
  /** 政策资讯。 Policy news. */
  | 'POLICY_NEWS';

/** 发布的渠道。 Channels of publication. */
export type PublicationChannel =
  /** 公告栏。 The wall. */
  | 'WALL'
  /** 网站。 A site. */
  | 'SITE'
  /** 公众号。 An official account. */
  | 'ACCOUNT'
  /** 居民群。 A residents' group. */
  | 'GROUP';

/** 一次发布：什么、在哪里、从何时到何时、内容的哈希。 A publication: what, where, from when to when, and the hash of what it says. */
export type Publication = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 发布什么。 What is published. */
  readonly kind: PublicationKind;
  /** 标题。 Title. */
  readonly title: Scalars['String']['output'];
  /** 内容；会议纪要见其公开版本。 The text; of minutes, see their public version. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** 公开的纪要。 The public minutes, for MINUTES. */
  readonly minutes?: Maybe<PublicMinutes>;
  /** 渠道。 The channel. */
  readonly channel: PublicationChannel;
  /** 在何处。 Where. */
  readonly place: Scalars['String']['output'];
  /** 自哪天起。 From which day. */
  readonly fromOn: Scalars['Date']['output'];
  /** 到哪天止（含当日）；没有约定则为空。 Until which day, that day included. */
  readonly toOn?: Maybe<Scalars['Date']['output']>;
  /** 内容的 SHA-256；会议纪要为其公开版本的。 SHA-256 of the text; of minutes, of their public version. */
  readonly hash: Scalars['String']['output'];
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 发布单位。 The organization that published it. */
  readonly organization?: Maybe<Organization>;
  /** 发布单位当时的名称。 Its name as it stood. */
  readonly organizationName: Scalars['String']['output'];
  /** 登记时间。 When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
};

/** 会议纪要的公开版本：隐去个人信息，有自己的哈希，并写明所依据的封存记录。 The public version of minutes: masked, with a hash of its own and that of the protected record. */
export type PublicMinutes = {
  /** 标识（与纪要相同）。 Identifier, that of the minutes. */
  readonly id: Scalars['ID']['output'];
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 在链中的序号。 Its place in the body's chain. */
  readonly sequence: Scalars['Int']['output'];
  /** 内容，已隐去个人信息。 The content, masked. */
  readonly content: MinutesContent;
  /** 各席位的签署情况。 How each seat stood to it. */
  readonly signatures: ReadonlyArray<PublicSignature>;
  /** 已公开的补充说明。 Its published addenda. */
  readonly addenda: ReadonlyArray<PublicAddendum>;
  /** 公开版本的原文（规范 JSON）。 The very text of the public version (canonical JSON). */
  readonly record: Scalars['String']['output'];
  /** 公开版本的 SHA-256。 SHA-256 of the public version. */
  readonly hash: Scalars['String']['output'];
  /** 所依据的封存记录的 SHA-256。 Hash of the protected record it was made from. */
  readonly protectedHash: Scalars['String']['output'];
  /** 公开时间。 When it was made public. */
  readonly publishedAt: Scalars['DateTime']['output'];
};

/** 公开版本中的签署情况。 A signature in a public version. */
export type PublicSignature = {
  /** 席位名称。 What the seat is for. */
  readonly role: Scalars['String']['output'];
  /** 签署情况。 How it stands. */
  readonly status: SignatureStatus;
  /** 签署单位当时的名称。 The name of the organization that signed. */
  readonly organizationName?: Maybe<Scalars['String']['output']>;
  /** 保留意见，已隐去个人信息。 The reservation, masked. */
  readonly reservation?: Maybe<Scalars['String']['output']>;
};

/** 公开的补充说明。 A published addendum. */
export type PublicAddendum = {
  /** 在该纪要中的序号。 Its number within the minutes. */
  readonly number: Scalars['Int']['output'];
  /** 内容，已隐去个人信息。 The text, masked. */
  readonly text: Scalars['String']['output'];
  /** 为何补充。 Why it was needed. */
  readonly reason: Scalars['String']['output'];
  /** 各席位的签署情况。 How each seat stood to it. */
  readonly signatures: ReadonlyArray<PublicSignature>;
  /** 公开版本的 SHA-256。 SHA-256 of the public version. */
  readonly hash: Scalars['String']['output'];
  /** 所依据的封存记录的 SHA-256。 Hash of the protected record. */
  readonly protectedHash: Scalars['String']['output'];
};

/** 公开纪要列表的一页。 A page of public minutes. */
export type PublicMinutesConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<PublicMinutesEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 公开纪要列表的一条。 An edge of a page of public minutes. */
export type PublicMinutesEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 公开的纪要。 The public minutes. */
  readonly node: PublicMinutes;
};

/** 发布列表的一页。 A page of publications. */
export type PublicationConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<PublicationEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 发布列表的一条。 An edge of a page of publications. */
export type PublicationEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 发布。 The publication. */
  readonly node: Publication;
};

/** 公开纪要的输入。 Input of publishMinutes. */
export type PublishMinutesInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 会议纪要。 The minutes. */
  readonly minutesId: Scalars['ID']['input'];
  /** 渠道。 The channel. */
  readonly channel: PublicationChannel;
  /** 在何处。 Where. */
  readonly place: Scalars['String']['input'];
  /** 自哪天起，缺省为今天。 From which day, today by default. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 到哪天止（含当日）。 Until which day, that day included. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** 公开纪要的结果。 Result of publishMinutes. */
export type PublishMinutesPayload = {
  /** 会议纪要。 The minutes. */
  readonly minutes?: Maybe<Minutes>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 登记一次发布的输入。 Input of recordPublication. */
export type RecordPublicationInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 联席会议。 The body. */
  readonly bodyId: Scalars['ID']['input'];
  /** 发布什么。 What is published. */
  readonly kind: PublicationKind;
  /** 标题。 Title. */
  readonly title: Scalars['String']['input'];
  /** 内容；MINUTES 时不填，用其公开版本。 The text; not for MINUTES, whose public version it is. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** 公开的纪要，MINUTES 时必填。 The minutes, for MINUTES. */
  readonly minutesId?: InputMaybe<Scalars['ID']['input']>;
  /** 渠道。 The channel. */
  readonly channel: PublicationChannel;
  /** 在何处。 Where. */
  readonly place: Scalars['String']['input'];
  /** 自哪天起，缺省为今天。 From which day, today by default. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 到哪天止（含当日）。 Until which day, that day included. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** 登记一次发布的结果。 Result of recordPublication. */
export type RecordPublicationPayload = {
  /** 发布。 The publication. */
  readonly publication?: Maybe<Publication>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 来件的类别。 What kind of thing is brought. */
export type IntakeKind =
  /** 投诉：回访后才能办结。 A complaint: it closes only after a call back. */
  | 'COMPLAINT'
  /** 求助。 A request. */
  | 'REQUEST'
  /** 建议。 A suggestion. */
  | 'SUGGESTION'
  /** 咨询。 A question. */
  | 'CONSULTATION'
  /** 表扬。 Praise. */
  | 'PRAISE';

/** 来件的渠道。 By which channel it came. */
export type IntakeChannel =
  /** 12345热线，须有工单号。 The hotline 12345, with its number. */
  | 'HOTLINE_12345'
  /** 现场服务台。 The desk on site. */
  | 'ONSITE_DESK'
  /** 服务电话。 The service phone. */
  | 'SERVICE_PHONE'
  /** 监督电话：不由被反映的单位单独办理。 The supervision line: whom it is about does not handle it alone. */
  | 'SUPERVISION_LINE'
  /** 接待日。 A reception day. */
  | 'RECEPTION_DAY'
  /** 意见箱。 The suggestion box. */
  | 'SUGGESTION_BOX'
  /** 走访。 A visit. */
  | 'VISIT'
  /** 居民群。 A chat group. */
  | 'CHAT_GROUP'
  /** 网上，由本人登记。 Online, recorded by the person. */
  | 'ONLINE'
  /** 巡查发现。 Found by a patrol. */
  | 'PATROL'
  /** 来访。 Somebody walked in. */
  | 'WALK_IN'
  /** 报修转来。 From a repair order. */
  | 'REPAIR'
  /** 违规线索（检查发现）。 From a violation that an inspection found. */
  | 'VIOLATION';

/** 来件涉及的范围：小事不出楼，大事上会。 How far it reaches: small things in the building, large ones at the table. */
export type IntakeScope =
  /** 楼内。 One building. */
  | 'BUILDING'
  /** 小区。 The estate. */
  | 'ESTATE'
  /** 社区。 The community. */
  | 'COMMUNITY'
  /** 街道。 The subdistrict. */
  | 'SUBDISTRICT';

/** 来件状态。 States of a case. */
export type IntakeState =
  /** 已登记。 Received. */
  | 'RECEIVED'
  /** 已派单。 Assigned. */
  | 'ASSIGNED'
  /** 已答复。 Replied to. */
  | 'REPLIED'
  /** 已回访。 Called back. */
  | 'FOLLOWED_UP'
  /** 已办结。 Closed. */
  | 'CLOSED'
  /** 待会议研究。 Waits for a meeting, or is on its agenda. */
  | 'ESCALATED_TO_TABLE'
  /** 重复来件，以首件的办理情况答复。 A repeat, answered with how the first stands. */
  | 'REPEATED'
  /** 已撤回。 Withdrawn. */
  | 'WITHDRAWN'
  /** 回访未解决，重新办理。 Handled again: the call back found it unresolved. */
  | 'REOPENED';

/** 问题目录的一项，违规和联合行动共用。 An entry of the catalogue of problems. */
export type Problem = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 代码。 Code. */
  readonly code: Scalars['String']['output'];
  /** 中文名称。 Name in Chinese. */
  readonly zh: Scalars['String']['output'];
  /** 英文名称。 Name in English. */
  readonly en: Scalars['String']['output'];
};

/** 答复期限的一条规定；类别、渠道为空即不限。 One rule of the reply clock; null means any. */
export type ReplyPolicy = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 类别。 Kind. */
  readonly kind?: Maybe<IntakeKind>;
  /** 渠道。 Channel. */
  readonly channel?: Maybe<IntakeChannel>;
  /** 自哪天起。 From which day. */
  readonly validFrom: Scalars['Date']['output'];
  /** 工作日数。 Working days. */
  readonly workingDays: Scalars['Int']['output'];
};

/** 来件：投诉、求助、建议、咨询、表扬。不记录姓名和电话。 A case that somebody brings; neither name nor telephone is kept. */
export type Intake = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 编号，按小区逐年编，如 2026-0031。 Its number in the estate's year. */
  readonly number: Scalars['String']['output'];
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 类别。 Kind. */
  readonly kind: IntakeKind;
  /** 渠道。 Channel. */
  readonly channel: IntakeChannel;
  /** 12345工单号。 The hotline's own number. */
  readonly hotlineNumber?: Maybe<Scalars['String']['output']>;
  /** 问题。 The problem. */
  readonly problem: Problem;
  /** 范围。 How far it reaches. */
  readonly scope: IntakeScope;
  /** 楼栋或位置。 Building or place. */
  readonly building?: Maybe<Scalars['String']['output']>;
  /** 内容。 What was said. */
  readonly text: Scalars['String']['output'];
  /** 收到时间。 When it came. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** 登记时间。 When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 是否有联系方式（在原渠道，这里不存）。 Whether somebody can be reached, through the channel it came by. */
  readonly contactable: Scalars['Boolean']['output'];
  /** 登记单位；本人网上登记则为空。 Who recorded it; null where the person did, online. */
  readonly recorder?: Maybe<Organization>;
  /** 登记单位当时的名称。 Its name as it stood. */
  readonly recorderName?: Maybe<Scalars['String']['output']>;
  /** 反映的是哪个单位。 Whom it is about. */
  readonly about?: Maybe<Organization>;
  /** 状态。 State. */
  readonly state: IntakeState;
  /** 办理情况，一句话。 How it stands, in one sentence. */
  readonly statusText: Scalars['String']['output'];
  /** 承办单位。 Who handles it. */
  readonly handler?: Maybe<Organization>;
  /** 承办单位当时的名称。 Its name as it stood. */
  readonly handlerName?: Maybe<Scalars['String']['output']>;
  /** 配合单位。 Who supports. */
  readonly supporting: ReadonlyArray<Organization>;
  /** 答复期限：此刻之前须答复。 Until when a reply is due. */
  readonly replyDueAt: Scalars['DateTime']['output'];
  /** 期限所在年份的放假安排尚未公布。 Computed from a year whose holidays are not announced. */
  readonly replyDueProvisional: Scalars['Boolean']['output'];
  /** 首次答复期限，永久保留。 The first such instant, kept for ever. */
  readonly firstReplyDueAt: Scalars['DateTime']['output'];
  /** 超过期限未答复。 Whether the reply is overdue. */
  readonly replyOverdue: Scalars['Boolean']['output'];
  /** 最近一次答复。 The latest reply. */
  readonly reply?: Maybe<Scalars['String']['output']>;
  /** 答复时间。 When it was given. */
  readonly repliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 首次答复时间。 When the first reply was given. */
  readonly firstRepliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 回访记录。 Its call backs, oldest first. */
  readonly followUps: ReadonlyArray<IntakeFollowUp>;
  /** 办结时间。 When it was closed. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 提交给哪个联席会议。 At whose table it was put. */
  readonly body?: Maybe<JointBody>;
  /** 首件：重复，或有新情况的再次来件。 The first case, for a repeat or one with new facts. */
  readonly repeatOf?: Maybe<Intake>;
  /** 有新情况。 Whether there are new facts. */
  readonly newFacts: Scalars['Boolean']['output'];
  /** 可能的首件：同小区、同问题、同位置，近半年。 Cases it may repeat: same estate, problem and place within half a year. */
  readonly possibleRepeats: ReadonlyArray<Intake>;
  /** 撤回原因。 Why it was withdrawn. */
  readonly withdrawnReason?: Maybe<Scalars['String']['output']>;
  /** 重新办理次数。 How often it was reopened. */
  readonly reopenedCount: Scalars['Int']['output'];
  /** 经过，先旧后新。 Its history, oldest first. */
  readonly history: ReadonlyArray<IntakeEvent>;
  /** 此刻可做的事。 What may be done now, and why not. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
  /** 由它整理成的议案。 The proposal that was made of it. */
  readonly proposal?: Maybe<Proposal>;
  /** 它所在的议题，最近一次列入的；无权查看则为空。 The agenda item it last stood as; null where one may not see it. */
  readonly agendaItem?: Maybe<AgendaItem>;
};

/** 一次回访；未答的项为空，另计。 A call back; what was not answered is null and counted apart. */
export type IntakeFollowUp = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 承办单位是否联系过。 Whether the handler had been in touch. */
  readonly contacted?: Maybe<Scalars['Boolean']['output']>;
  /** 是否解决。 Whether it is resolved. */
  readonly resolved?: Maybe<Scalars['Boolean']['output']>;
  /** 是否满意。 Whether the person is satisfied. */
  readonly satisfied?: Maybe<Scalars['Boolean']['output']>;
  /** 说明。 Note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 回访单位当时的名称。 Who called back, as named then. */
  readonly organizationName: Scalars['String']['output'];
  /** 时间。 When. */
  readonly at: Scalars['DateTime']['output'];
};

/** 来件经过的一步。 One step of a case. */
export type IntakeEvent = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 动作。 The act. */
  readonly act: Scalars['String']['output'];
  /** 此前状态。 State before. */
  readonly fromState?: Maybe<IntakeState>;
  /** 此后状态。 State after. */
  readonly toState: IntakeState;
  /** 时间。 When. */
  readonly at: Scalars['DateTime']['output'];
  /** 单位当时的名称；本人办理则为空。 The organization as named then; null where the person acted. */
  readonly organizationName?: Maybe<Scalars['String']['output']>;
  /** 说明。 Note. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** 来件列表的一页。 A page of cases. */
export type IntakeConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<IntakeEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 来件列表的一条。 An edge of a page of cases. */
export type IntakeEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 来件。 The case. */
  readonly node: Intake;
};

/** 来件的筛选。 Filter of cases. */
export type IntakeFilter = {
  /** 小区。 Of this estate. */
  readonly estateId?: InputMaybe<Scalars['ID']['input']>;
  /** 承办单位。 Handled by this organization. */
  readonly handlerId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态。 In one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<IntakeState>>;
  /** 类别。 Of this kind. */
  readonly kind?: InputMaybe<IntakeKind>;
  /** 渠道。 By this channel. */
  readonly channel?: InputMaybe<IntakeChannel>;
  /** 问题代码。 With this problem. */
  readonly problem?: InputMaybe<Scalars['String']['input']>;
  /** 只看逾期未答复的。 Only those whose reply is overdue. */
  readonly overdue: Scalars['Boolean']['input'];
  /** 只看本人登记的。 Only those one recorded oneself. */
  readonly mine: Scalars['Boolean']['input'];
};

/** 比率；分母为零时值为空。 A rate; without a denominator the value is null. */
export type Rate = {
  /** 分子。 Numerator. */
  readonly numerator: Scalars['Int']['output'];
  /** 分母。 Denominator. */
  readonly denominator: Scalars['Int']['output'];
  /** 值，四位小数。 The value, four decimals. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** 一段时间内来件的数字；重复和撤回的不计。 Figures of the cases received in a time; repeats and withdrawn ones count in none. */
export type IntakeFigures = {
  /** 来件数。 Cases. */
  readonly received: Scalars['Int']['output'];
  /** 答复率：按时首次答复 ÷ 已答复或已到期。 First replies in time ÷ first replies given or due. */
  readonly replyCoverage: Rate;
  /** 主动发现率：巡查、检查、现场服务台 ÷ 全部。 Found by patrol, inspection or desk ÷ all. */
  readonly foundFirst: Rate;
  /** 诉前解决率：12345来件之前办结 ÷ 办结。 Closed before anybody called 12345 ÷ closed. */
  readonly solvedBeforeHotline: Rate;
  /** 响应率：已联系 ÷ 已答。 Contacted ÷ answered, at the latest call back. */
  readonly responseRate: Rate;
  /** 解决率：已解决 ÷ 已答。 Resolved ÷ answered. */
  readonly resolutionRate: Rate;
  /** 满意率：满意 ÷ 已答。 Satisfied ÷ answered. */
  readonly satisfactionRate: Rate;
};

/** 小区（社区服务所有）。 An estate; owned by the community service. */
export type Estate = {
  /** 本小区可见的来件，先新后旧。 The cases of this estate that one may see, latest first. */
  readonly intakes?: Maybe<IntakeConnection>;
  /** 来件的数字：本小区有关单位可见。 Figures of its cases; null for those who have nothing to do with the estate. */
  readonly intakeFigures?: Maybe<IntakeFigures>;
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 本小区的联席会议。 The joint bodies of this estate that one may see. */
  readonly jointBodies?: Maybe<ReadonlyArray<JointBody>>;
  /** 本小区联席会议和任务的数字。 Figures of the meetings and action items of its bodies. */
  readonly workFigures?: Maybe<WorkFigures>;
  /** 本小区的议案，新的在前。 Proposals of this estate, newest first. */
  readonly proposals?: Maybe<ProposalConnection>;
  /** 在本小区的联合行动，新的在前。 Joint operations in this estate that one may see, newest first. */
  readonly jointOperations?: Maybe<JointOperationConnection>;
  /** 本小区的哨，新的在前。 Whistles of this estate that one may see, newest first. */
  readonly whistles?: Maybe<WhistleConnection>;
  /** 每千户哨数及是否健康。 Whistles per 1,000 households, and whether that is healthy. */
  readonly whistleRate?: Maybe<WhistleRate>;
};


/** 小区（社区服务所有）。 An estate; owned by the community service. */
export type EstateIntakesArgs = {
  filter: IntakeFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 小区（社区服务所有）。 An estate; owned by the community service. */
export type EstateIntakeFiguresArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** 小区（社区服务所有）。 An estate; owned by the community service. */
export type EstateWorkFiguresArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** 小区（社区服务所有）。 An estate; owned by the community service. */
export type EstateProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 小区（社区服务所有）。 An estate; owned by the community service. */
export type EstateJointOperationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 小区（社区服务所有）。 An estate; owned by the community service. */
export type EstateWhistlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 小区（社区服务所有）。 An estate; owned by the community service. */
export type EstateWhistleRateArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** 增加问题的输入。 Input of addProblem. */
export type AddProblemInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 代码，大写字母。 Code, in capitals. */
  readonly code: Scalars['String']['input'];
  /** 中文名称。 Name in Chinese. */
  readonly zh: Scalars['String']['input'];
  /** 英文名称。 Name in English. */
  readonly en: Scalars['String']['input'];
};

/** 增加问题的结果。 Result of addProblem. */
export type AddProblemPayload = {
  /** 问题。 The problem. */
  readonly problem?: Maybe<Problem>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 规定答复期限的输入。 Input of changeReplyDays. */
export type ChangeReplyDaysInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 类别；空即不限。 Kind; null means any. */
  readonly kind?: InputMaybe<IntakeKind>;
  /** 渠道；空即不限。 Channel; null means any. */
  readonly channel?: InputMaybe<IntakeChannel>;
  /** 自哪天起，不早于今天。 From which day, not before today. */
  readonly from: Scalars['Date']['input'];
  /** 工作日数，1至60。 Working days, 1 to 60. */
  readonly workingDays: Scalars['Int']['input'];
};

/** 规定答复期限的结果。 Result of changeReplyDays. */
export type ChangeReplyDaysPayload = {
  /** 规定。 The rule. */
  readonly replyPolicy?: Maybe<ReplyPolicy>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 登记来件的输入。 Input of recordIntake. */
export type RecordIntakeInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 小区。 The estate. */
  readonly estateId: Scalars['ID']['input'];
  /** 类别。 Kind. */
  readonly kind: IntakeKind;
  /** 渠道。 Channel. */
  readonly channel: IntakeChannel;
  /** 12345工单号：热线来件必填，其他渠道不填。 The hotline's number, for the hotline alone. */
  readonly hotlineNumber?: InputMaybe<Scalars['String']['input']>;
  /** 问题代码。 Code of the problem. */
  readonly problem: Scalars['String']['input'];
  /** 范围。 How far it reaches. */
  readonly scope: IntakeScope;
  /** 楼栋或位置；楼内的必填。 Building or place; needed for BUILDING. */
  readonly building?: InputMaybe<Scalars['String']['input']>;
  /** 内容；请勿写姓名和电话。 What was said, without names and telephones. */
  readonly text: Scalars['String']['input'];
  /** 收到时间；空即此刻。 When it came; null means now. */
  readonly receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 是否有联系方式。 Whether somebody can be reached. */
  readonly contactable: Scalars['Boolean']['input'];
  /** 反映的是哪个单位。 Whom it is about. */
  readonly aboutId?: InputMaybe<Scalars['ID']['input']>;
  /** 首件：以前已有同一诉求。 The first case, where this one repeats it. */
  readonly repeatOfId?: InputMaybe<Scalars['ID']['input']>;
  /** 有新情况：作为新件办理，并与首件相连。 New facts: a case of its own, linked to the first. */
  readonly newFacts: Scalars['Boolean']['input'];
};

/** 登记来件的结果。 Result of recordIntake. */
export type RecordIntakePayload = {
  /** 来件。 The case. */
  readonly intake?: Maybe<Intake>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 派单的输入。 Input of assignIntake. */
export type AssignIntakeInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 来件。 The case. */
  readonly intakeId: Scalars['ID']['input'];
  /** 承办单位。 Who handles it. */
  readonly handlerId: Scalars['ID']['input'];
  /** 配合单位。 Who supports. */
  readonly supportingIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** 派单的结果。 Result of assignIntake. */
export type AssignIntakePayload = {
  /** 来件。 The case. */
  readonly intake?: Maybe<Intake>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 答复的输入。 Input of replyToIntake. */
export type ReplyToIntakeInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 来件。 The case. */
  readonly intakeId: Scalars['ID']['input'];
  /** 答复内容。 The reply. */
  readonly text: Scalars['String']['input'];
};

/** 答复的结果。 Result of replyToIntake. */
export type ReplyToIntakePayload = {
  /** 来件。 The case. */
  readonly intake?: Maybe<Intake>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 回访的输入。 Input of followUpIntake. */
export type FollowUpIntakeInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 来件。 The case. */
  readonly intakeId: Scalars['ID']['input'];
  /** 承办单位是否联系过；未答则空。 Whether the handler had been in touch; null: no answer. */
  readonly contacted?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否解决；未答则空。 Whether it is resolved; null: no answer. */
  readonly resolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否满意；未答则空。 Whether satisfied; null: no answer. */
  readonly satisfied?: InputMaybe<Scalars['Boolean']['input']>;
  /** 说明。 Note. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 回访的结果。 Result of followUpIntake. */
export type FollowUpIntakePayload = {
  /** 来件。 The case. */
  readonly intake?: Maybe<Intake>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 办结的输入。 Input of closeIntake. */
export type CloseIntakeInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 来件。 The case. */
  readonly intakeId: Scalars['ID']['input'];
};

/** 办结的结果。 Result of closeIntake. */
export type CloseIntakePayload = {
  /** 来件。 The case. */
  readonly intake?: Maybe<Intake>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 提交联席会议的输入。 Input of putIntakeToTable. */
export type PutIntakeToTableInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 来件。 The case. */
  readonly intakeId: Scalars['ID']['input'];
  /** 联席会议：属于该小区或其所在区划。 A body of the estate or of a division it lies in. */
  readonly bodyId: Scalars['ID']['input'];
  /** 请会议讨论还是决定。 Whether the table is to discuss or to decide it. */
  readonly expectedOutcome: ExpectedOutcome;
};

/** 提交联席会议的结果。 Result of putIntakeToTable. */
export type PutIntakeToTablePayload = {
  /** 来件。 The case. */
  readonly intake?: Maybe<Intake>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 标为重复来件的输入。 Input of markRepeat. */
export type MarkRepeatInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 来件。 The case. */
  readonly intakeId: Scalars['ID']['input'];
  /** 首件。 The first case. */
  readonly firstId: Scalars['ID']['input'];
};

/** 标为重复来件的结果。 Result of markRepeat. */
export type MarkRepeatPayload = {
  /** 来件。 The case. */
  readonly intake?: Maybe<Intake>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 撤回的输入。 Input of withdrawIntake. */
export type WithdrawIntakeInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 来件。 The case. */
  readonly intakeId: Scalars['ID']['input'];
  /** 原因。 Why. */
  readonly reason: Scalars['String']['input'];
};

/** 撤回的结果。 Result of withdrawIntake. */
export type WithdrawIntakePayload = {
  /** 来件。 The case. */
  readonly intake?: Maybe<Intake>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 通知渠道的种类。 The kind of a channel. */
export type ChannelKind =
  /** 网址回调（HTTPS，签名）。 A webhook: HTTPS, signed. */
  | 'WEBHOOK'
  /** 企业微信群机器人。 A robot in a WeCom group. */
  | 'WECOM'
  /** 钉钉群机器人。 A robot in a DingTalk group. */
  | 'DINGTALK'
  /** 单位邮箱。 An organization's mailbox. */
  | 'MAIL';

/** 通知渠道的状态。 The state of a channel. */
export type ChannelState =
  /** 使用中。 In use. */
  | 'ACTIVE'
  /** 已暂停：待发的等候，不再新增。 Paused: what waits goes on waiting, nothing is added. */
  | 'PAUSED'
  /** 已移除。 Removed. */
  | 'REMOVED';

/** 渠道接收的内容。 What a channel asks for. */
export type NotificationTopic =
  /** 每个工作日早八点的待办汇总。 The digest, at eight on each working day. */
  | 'DIGEST'
  /** 到期提醒。 A reminder before an item is due. */
  | 'REMINDER'
  /** 逾期通知。 A message on the first day after the due date. */
  | 'OVERDUE'
  /** 业主表决公告及其延期、作废：告知居民委员会（《物业管理条例》第十四条第二款）。 A vote of the owners is noticed, extended or void: told to the residents' committee. */
  | 'VOTE_NOTICE';

/** 通知由来。 What a notification comes from. */
export type NotificationRule =
  /** 待办汇总。 The digest. */
  | 'DIGEST'
  /** 到期提醒。 A reminder. */
  | 'REMINDER'
  /** 逾期通知。 Overdue. */
  | 'OVERDUE'
  /** 业主表决公告。 The notice of an owners' vote. */
  | 'VOTE_NOTICE'
  /** 已公告的业主表决延长投票时间。 An owners' vote that was noticed is extended. */
  | 'VOTE_EXTENDED'
  /** 已公告的业主表决作废。 An owners' vote that was noticed is void. */
  | 'VOTE_VOIDED'
  /** 测试消息。 A test. */
  | 'TEST';

/** 通知的状态。 The state of a notification. */
export type NotificationState =
  /** 待发送。 Waits to be sent. */
  | 'PENDING'
  /** 发送失败，将重试。 Failed, and will be tried again. */
  | 'RETRY'
  /** 已送出（至少一次）。 Sent, at least once. */
  | 'SENT'
  /** 多次失败，已放弃；可以重发。 Given up after several attempts; it can be sent again. */
  | 'DEAD';

/** 单位登记的通知渠道；地址与密钥加密保存，从不显示。 A channel of an organization; address and secret are sealed and never shown. */
export type NotificationChannel = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 所属单位。 Whose it is. */
  readonly organization?: Maybe<Organization>;
  /** 种类。 Kind. */
  readonly kind: ChannelKind;
  /** 状态。 State. */
  readonly state: ChannelState;
  /** 地址的提示：主机与末四位。 A hint of the address: the host and its last four characters. */
  readonly hint: Scalars['String']['output'];
  /** 接收的内容。 What it asks for. */
  readonly topics: ReadonlyArray<NotificationTopic>;
  /** 到期前几天提醒。 How many days before the due date it reminds. */
  readonly reminderDays: Scalars['Int']['output'];
  /** 登记时间。 When it was added. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** 移除时间。 When it was removed. */
  readonly removedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 现在可做的操作与不可做的原因。 What can be done now, and why not. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** 发往一个渠道的一条通知；不含居民个人信息。 One message to one channel; nothing of a resident is in it. */
export type Notification = {
  /** 标识，也是所发消息的编号。 Identifier (UUID), also sent along with the message. */
  readonly id: Scalars['ID']['output'];
  /** 渠道。 The channel. */
  readonly channel?: Maybe<NotificationChannel>;
  /** 由来。 What it comes from. */
  readonly rule: NotificationRule;
  /** 日期。 The day it is of. */
  readonly day: Scalars['Date']['output'];
  /** 标题。 Title. */
  readonly title: Scalars['String']['output'];
  /** 正文。 Text. */
  readonly text: Scalars['String']['output'];
  /** 状态。 State. */
  readonly state: NotificationState;
  /** 已试次数。 How often it was tried. */
  readonly attempts: Scalars['Int']['output'];
  /** 下次发送时间。 When it is tried next. */
  readonly nextAt?: Maybe<Scalars['DateTime']['output']>;
  /** 最近一次失败的代码。 The code of the last failure. */
  readonly lastError?: Maybe<Scalars['String']['output']>;
  /** 写入时间。 When it was written. */
  readonly writtenAt: Scalars['DateTime']['output'];
  /** 送出或放弃的时间。 When it was sent or given up. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** 现在可做的操作与不可做的原因。 What can be done now, and why not. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** 通知列表的一页。 A page of notifications. */
export type NotificationConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 通知列表的一条。 An edge of a page of notifications. */
export type NotificationEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 通知。 The notification. */
  readonly node: Notification;
};

/** 登记渠道的输入。 Input of addNotificationChannel. */
export type AddNotificationChannelInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 种类。 Kind. */
  readonly kind: ChannelKind;
  /** 网址（https）或邮箱；不再显示。 An https address or one of mail; it is not shown again. */
  readonly address: Scalars['String']['input'];
  /** 签名密钥（网址回调必填，至少 16 个字符；钉钉加签可填）；不再显示。 The secret it signs with: needed for a webhook, possible for DingTalk; it is not shown again. */
  readonly secret?: InputMaybe<Scalars['String']['input']>;
  /** 接收的内容，至少一项。 What it asks for, at least one. */
  readonly topics: ReadonlyArray<NotificationTopic>;
  /** 到期前几天提醒（0 至 30）。 How many days before the due date it reminds, 0 to 30. */
  readonly reminderDays: Scalars['Int']['input'];
};

/** 登记渠道的结果。 Result of addNotificationChannel. */
export type AddNotificationChannelPayload = {
  /** 渠道。 The channel. */
  readonly channel?: Maybe<NotificationChannel>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 测试渠道的输入。 Input of testNotificationChannel. */
export type TestNotificationChannelInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 渠道。 The channel. */
  readonly channelId: Scalars['ID']['input'];
};

/** 测试渠道的结果。 Result of testNotificationChannel. */
export type TestNotificationChannelPayload = {
  /** 渠道。 The channel. */
  readonly channel?: Maybe<NotificationChannel>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 暂停渠道的输入。 Input of pauseNotificationChannel. */
export type PauseNotificationChannelInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 渠道。 The channel. */
  readonly channelId: Scalars['ID']['input'];
};

/** 暂停渠道的结果。 Result of pauseNotificationChannel. */
export type PauseNotificationChannelPayload = {
  /** 渠道。 The channel. */
  readonly channel?: Maybe<NotificationChannel>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 恢复渠道的输入。 Input of resumeNotificationChannel. */
export type ResumeNotificationChannelInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 渠道。 The channel. */
  readonly channelId: Scalars['ID']['input'];
};

/** 恢复渠道的结果。 Result of resumeNotificationChannel. */
export type ResumeNotificationChannelPayload = {
  /** 渠道。 The channel. */
  readonly channel?: Maybe<NotificationChannel>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 移除渠道的输入。 Input of removeNotificationChannel. */
export type RemoveNotificationChannelInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 渠道。 The channel. */
  readonly channelId: Scalars['ID']['input'];
};

/** 移除渠道的结果。 Result of removeNotificationChannel. */
export type RemoveNotificationChannelPayload = {
  /** 渠道。 The channel. */
  readonly channel?: Maybe<NotificationChannel>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 重发通知的输入。 Input of resendNotification. */
export type ResendNotificationInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 通知。 The notification. */
  readonly notificationId: Scalars['ID']['input'];
};

/** 重发通知的结果。 Result of resendNotification. */
export type ResendNotificationPayload = {
  /** 通知。 The notification. */
  readonly notification?: Maybe<Notification>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 哨的种类。 Types of a whistle. */
export type WhistleType =
  /** 日常。 Daily matters. */
  | 'DAILY'
  /** 重点任务。 Key tasks. */
  | 'KEY_TASK'
  /** 执法。 Enforcement. */
  | 'ENFORCEMENT'
  /** 应急。 Emergency. */
  | 'EMERGENCY';

/** 哨的状态。 States of a whistle. */
export type WhistleState =
  /** 起草。 A draft of the territory. */
  | 'DRAFT'
  /** 已审批。 Approved. */
  | 'APPROVED'
  /** 已吹哨，待派单。 Blown, waiting for dispatch. */
  | 'BLOWN'
  /** 已派单，待签收。 Dispatched, waiting for acknowledgement. */
  | 'DISPATCHED'
  /** 已签收，待报到。 Acknowledged, waiting for the lead to report in. */
  | 'ACKNOWLEDGED'
  /** 已报到。 The lead has reported in. */
  | 'ARRIVED'
  /** 处置中。 Being handled. */
  | 'HANDLING'
  /** 已办结，待吹哨方确认。 Completed, waiting for the territory's confirmation. */
  | 'HANDLED'
  /** 已确认，双方互评中。 Confirmed, both sides score. */
  | 'CONFIRMED'
  /** 已评价。 Scored, or the window has ended. */
  | 'SCORED'
  /** 退回，待重新派单；其间仍由牵头单位负责。 The lead says it is not its own; it stays responsible until the next dispatch. */
  | 'RETURNED'
  /** 超时升级，待上一级派单；其间仍由牵头单位负责。 A clock passed: the next level dispatches, and the lead stays responsible until then. */
  | 'ESCALATED'
  /** 各级期限均已过。 The clocks of all levels have passed. */
  | 'LAPSED'
  /** 已撤回。 Withdrawn. */
  | 'WITHDRAWN'
  /** 已转入联席会议。 Put to a joint meeting. */
  | 'CONVERTED';

/** 单位与一哨的关系。 What an organization is to a whistle. */
export type WhistlePartyRole =
  /** 吹哨方（属地）。 The territory that blows it. */
  | 'TERRITORY'
  /** 审批单位。 Approves it. */
  | 'APPROVER'
  /** 派单单位。 Dispatches it now. */
  | 'DISPATCHER'
  /** 牵头部门。 The lead department. */
  | 'LEAD'
  /** 配合部门。 A supporting department. */
  | 'SUPPORT'
  /** 业主组织。 The owners' organization. */
  | 'OWNERS'
  /** 物业服务企业。 The property company. */
  | 'COMPANY';

/** 评价的一方。 A side that scores. */
export type ScoreSide =
  /** 属地评部门。 The territory scores the department. */
  | 'TERRITORY'
  /** 牵头部门评哨的质量。 The lead scores the quality of the whistle. */
  | 'DEPARTMENT'
  /** 业主组织评办理。 The owners' organization scores the handling. */
  | 'OWNERS'
  /** 物业服务企业评办理。 The company scores the handling. */
  | 'COMPANY';

/**
 * 哨（吹哨报到）：属地遇到自己解决不了的事，吹哨召集部门报到、处置，双方互评。
 * A whistle: the territory calls departments to what it cannot solve alone; they report in and handle it, and both sides score.
 */
export type Whistle = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 编号，如 2026-003，按小区和年度。 Its number in the estate's year. */
  readonly number: Scalars['String']['output'];
  /** 种类。 Type. */
  readonly type: WhistleType;
  /** 标题。 Title. */
  readonly title: Scalars['String']['output'];
  /** 情况说明。 What is the matter. */
  readonly description: Scalars['String']['output'];
  /** 地点。 Where. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** 状态。 State. */
  readonly state: WhistleState;
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 吹哨方。 The territory that blows it. */
  readonly blower?: Maybe<Organization>;
  /** 吹哨方起草时的名称。 Its name as it stood at the draft. */
  readonly blowerName: Scalars['String']['output'];
  /** 审批单位。 Who approves it. */
  readonly approver?: Maybe<Organization>;
  /** 现在的派单单位；未吹哨则为空。 Who dispatches it now; null until it is blown. */
  readonly dispatcher?: Maybe<Organization>;
  /** 牵头部门；未派单则为空。 The lead; null until it is dispatched. */
  readonly lead?: Maybe<Organization>;
  /** 牵头部门接单时的名称。 The lead's name as it stood at the dispatch. */
  readonly leadName?: Maybe<Scalars['String']['output']>;
  /** 各方。 All parties. */
  readonly parties: ReadonlyArray<WhistleParty>;
  /** 起草时间。 When it was drafted. */
  readonly draftedAt: Scalars['DateTime']['output'];
  /** 审批时间；应急哨可以先吹后批。 When it was approved; an emergency may be blown first. */
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 吹哨时间。 When it was blown. */
  readonly blownAt?: Maybe<Scalars['DateTime']['output']>;
  /** 吹哨时适用的响应办法。 The response policy it was blown under. */
  readonly policy?: Maybe<ResponsePolicy>;
  /** 现在的级别。 The level it has come to. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** 本级责任人。 Who owns the present level. */
  readonly ownerRole?: Maybe<Scalars['String']['output']>;
  /** 当前一步的期限；没有期限在走则为空。 By when the present step is due; null where no clock runs. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 被退回的次数。 How often it was returned. */
  readonly returnCount: Scalars['Int']['output'];
  /** 退回返工的次数。 How often the handling was sent back. */
  readonly reworkCount: Scalars['Int']['output'];
  /** 历次派单及其期限，先旧后新。 Its dispatches with their clocks, oldest first. */
  readonly dispatches: ReadonlyArray<WhistleDispatch>;
  /** 评价；双方未评齐、期限未到时只见本方的。 Scores; until both sides have scored or the window has ended, only one's own. */
  readonly scores: ReadonlyArray<WhistleScore>;
  /** 评价截止。 When the window for scores ends; null before it is confirmed. */
  readonly scoreUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 结束时间。 When it ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤回或转办的理由。 Why it was withdrawn or converted. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 失效的说明：哪一级、哪一步、谁没有做。 Why it lapsed: at which level, in which step, by whom. */
  readonly lapseExplained?: Maybe<Scalars['String']['output']>;
  /** 转成的议题。 The agenda item it was converted to. */
  readonly agendaItem?: Maybe<AgendaItem>;
  /** 由它而来的任务。 Action items that came of it. */
  readonly actionItems: ReadonlyArray<ActionItem>;
  /** 全过程，先旧后新。 Its history, oldest first. */
  readonly history: ReadonlyArray<WhistleEvent>;
  /** 此刻可做的事。 What may be done now, and why not. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** 哨的一方。 A party of a whistle. */
export type WhistleParty = {
  /** 单位。 The organization. */
  readonly organization?: Maybe<Organization>;
  /** 关系。 What it is to the whistle. */
  readonly role: WhistlePartyRole;
  /** 配合部门的报到时间。 When a supporting department reported in. */
  readonly arrivedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 一次派单：给谁、三个期限、实际何时做到。 One dispatch: to whom, its three clocks, and what was done when. */
export type WhistleDispatch = {
  /** 第几次。 Its place. */
  readonly ordinal: Scalars['Int']['output'];
  /** 级别。 The level. */
  readonly level: Scalars['Int']['output'];
  /** 派单单位当时的名称。 The dispatcher's name as it stood. */
  readonly dispatcherName: Scalars['String']['output'];
  /** 牵头部门。 The lead. */
  readonly lead?: Maybe<Organization>;
  /** 牵头部门当时的名称。 The lead's name as it stood. */
  readonly leadName: Scalars['String']['output'];
  /** 退回后维持原派，不得再退。 Sent back to the lead that had returned it. */
  readonly insisted: Scalars['Boolean']['output'];
  /** 派单说明。 What the dispatch says. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 派单时间。 When it was dispatched. */
  readonly dispatchedAt: Scalars['DateTime']['output'];
  /** 签收期限。 By when to acknowledge. */
  readonly acknowledgeDueAt: Scalars['DateTime']['output'];
  /** 报到期限。 By when to report in. */
  readonly arriveDueAt: Scalars['DateTime']['output'];
  /** 办结期限。 By when to complete. */
  readonly handleDueAt: Scalars['DateTime']['output'];
  /** 签收时间。 When it was acknowledged. */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 报到时间。 When the lead reported in. */
  readonly arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时间；被退回返工的以最后一次为准。 When it was completed; the last time, where it was sent back. */
  readonly handledAt?: Maybe<Scalars['DateTime']['output']>;
  /** 签收是否超时。 Whether the acknowledgement is or was late. */
  readonly acknowledgedLate: Scalars['Boolean']['output'];
  /** 报到是否超时。 Whether reporting in is or was late. */
  readonly arrivedLate: Scalars['Boolean']['output'];
  /** 办结是否超时。 Whether completing is or was late. */
  readonly handledLate: Scalars['Boolean']['output'];
  /** 退回原因。 Why the lead returned it. */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
  /** 退回时建议的部门。 Which organization the lead suggested. */
  readonly suggested?: Maybe<Organization>;
  /** 结束时间。 When this dispatch ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 因何结束。 As what it ended. */
  readonly endedAs?: Maybe<WhistleState>;
};

/** 一方的评价。 The score of one side. */
export type WhistleScore = {
  /** 哪一方。 The side. */
  readonly side: ScoreSide;
  /** 评价单位。 Who scored. */
  readonly organization?: Maybe<Organization>;
  /** 评价单位当时的名称。 Its name as it stood. */
  readonly organizationName: Scalars['String']['output'];
  /** 分数，1 至 5。 The score, 1 to 5. */
  readonly score: Scalars['Int']['output'];
  /** 评语。 The comment. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** 时间。 When. */
  readonly at: Scalars['DateTime']['output'];
};

/** 哨经过的一步。 One step in the history of a whistle. */
export type WhistleEvent = {
  /** 动作，与变更名一致；到期由时钟所为的是 deadline。 The act, named as its mutation; deadline where the clock did it. */
  readonly act: Scalars['String']['output'];
  /** 之前的状态。 The state before; null for the first. */
  readonly fromState?: Maybe<WhistleState>;
  /** 之后的状态。 The state after. */
  readonly toState: WhistleState;
  /** 级别。 The level. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** 时间。 When. */
  readonly at: Scalars['DateTime']['output'];
  /** 单位；时钟所为则为空。 The organization that did it; null where the clock did. */
  readonly organization?: Maybe<Organization>;
  /** 单位当时的名称。 Its name as it stood. */
  readonly organizationName?: Maybe<Scalars['String']['output']>;
  /** 说明。 The note. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** 哨列表的一页。 A page of whistles. */
export type WhistleConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<WhistleEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 哨列表的一条。 An edge of a page of whistles. */
export type WhistleEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 哨。 The whistle. */
  readonly node: Whistle;
};

/** 未结束或已结束。 Open or ended. */
export type WhistlePhase =
  /** 未结束。 Open. */
  | 'OPEN'
  /** 已结束。 Ended. */
  | 'ENDED';

/** 筛选哨。 Filters whistles. */
export type WhistleFilter = {
  /** 未结束或已结束。 Open or ended. */
  readonly state: WhistlePhase;
  /** 谁的：本单位、本单位及下属、辖区。 Whose: the organization's, with those below it, or its territory's. */
  readonly scope: DeskScope;
  /** 以什么身份；缺省为牵头和配合。范围为辖区时不用。 As what; lead and support by default. Not used with TERRITORY. */
  readonly role?: InputMaybe<WhistlePartyRole>;
  /** 小区。 The estate. */
  readonly estateId?: InputMaybe<Scalars['ID']['input']>;
  /** 种类。 Types. */
  readonly types?: InputMaybe<ReadonlyArray<WhistleType>>;
  /** 具体状态。 Exact states. */
  readonly states?: InputMaybe<ReadonlyArray<WhistleState>>;
  /** 当前一步在此时刻前到期。 The present step is due before this instant. */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 起草的输入。 Input of draftWhistle. */
export type DraftWhistleInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 小区。 The estate. */
  readonly estateId: Scalars['ID']['input'];
  /** 种类。 Type. */
  readonly type: WhistleType;
  /** 标题。 Title. */
  readonly title: Scalars['String']['input'];
  /** 情况说明。 What is the matter. */
  readonly description: Scalars['String']['input'];
  /** 地点。 Where. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** 审批单位：管辖该小区的另一单位。 Who approves: another organization that governs a division of the estate. */
  readonly approverId: Scalars['ID']['input'];
  /** 业主组织。 The owners' organization, as a party. */
  readonly ownersId?: InputMaybe<Scalars['ID']['input']>;
  /** 物业服务企业或其项目部。 The company or its project office, as a party. */
  readonly companyId?: InputMaybe<Scalars['ID']['input']>;
};

/** 起草的结果。 Result of draftWhistle. */
export type DraftWhistlePayload = {
  /** 哨。 The whistle. */
  readonly whistle?: Maybe<Whistle>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 审批的输入。 Input of approveWhistle. */
export type ApproveWhistleInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 哨。 The whistle. */
  readonly whistleId: Scalars['ID']['input'];
  /** 意见。 What is said about it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 审批的结果。 Result of approveWhistle. */
export type ApproveWhistlePayload = {
  /** 哨。 The whistle. */
  readonly whistle?: Maybe<Whistle>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 吹哨的输入。 Input of blowWhistle. */
export type BlowWhistleInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 哨。 The whistle. */
  readonly whistleId: Scalars['ID']['input'];
};

/** 吹哨的结果。 Result of blowWhistle. */
export type BlowWhistlePayload = {
  /** 哨。 The whistle. */
  readonly whistle?: Maybe<Whistle>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 派单的输入。 Input of dispatchWhistle. */
export type DispatchWhistleInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 哨。 The whistle. */
  readonly whistleId: Scalars['ID']['input'];
  /** 牵头部门。 The lead. */
  readonly leadId: Scalars['ID']['input'];
  /** 配合部门。 The supporting departments. */
  readonly supportingIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 派单说明；维持原派时必填。 What the dispatch says; needed where the lead stays that returned it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 派单的结果。 Result of dispatchWhistle. */
export type DispatchWhistlePayload = {
  /** 哨。 The whistle. */
  readonly whistle?: Maybe<Whistle>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 签收的输入。 Input of acknowledgeWhistle. */
export type AcknowledgeWhistleInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 哨。 The whistle. */
  readonly whistleId: Scalars['ID']['input'];
};

/** 签收的结果。 Result of acknowledgeWhistle. */
export type AcknowledgeWhistlePayload = {
  /** 哨。 The whistle. */
  readonly whistle?: Maybe<Whistle>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 退回的输入。 Input of returnWhistle. */
export type ReturnWhistleInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 哨。 The whistle. */
  readonly whistleId: Scalars['ID']['input'];
  /** 退回原因。 Why it is not its own. */
  readonly reason: Scalars['String']['input'];
  /** 建议由哪个单位牵头。 Which organization should lead. */
  readonly suggestedLeadId?: InputMaybe<Scalars['ID']['input']>;
};

/** 退回的结果。 Result of returnWhistle. */
export type ReturnWhistlePayload = {
  /** 哨。 The whistle. */
  readonly whistle?: Maybe<Whistle>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 报到的输入。 Input of reportIn. */
export type ReportInInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 哨。 The whistle. */
  readonly whistleId: Scalars['ID']['input'];
  /** 到场情况。 Who came, and what was found. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 报到的结果。 Result of reportIn. */
export type ReportInPayload = {
  /** 哨。 The whistle. */
  readonly whistle?: Maybe<Whistle>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 处置的输入。 Input of handleWhistle. */
export type HandleWhistleInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 哨。 The whistle. */
  readonly whistleId: Scalars['ID']['input'];
  /** 处置情况。 What is being done. */
  readonly note: Scalars['String']['input'];
};

/** 处置的结果。 Result of handleWhistle. */
export type HandleWhistlePayload = {
  /** 哨。 The whistle. */
  readonly whistle?: Maybe<Whistle>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 办结的输入。 Input of completeWhistle. */
export type CompleteWhistleInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 哨。 The whistle. */
  readonly whistleId: Scalars['ID']['input'];
  /** 办结情况。 What was done. */
  readonly note: Scalars['String']['input'];
};

/** 办结的结果。 Result of completeWhistle. */
export type CompleteWhistlePayload = {
  /** 哨。 The whistle. */
  readonly whistle?: Maybe<Whistle>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 确认的输入。 Input of confirmWhistle. */
export type ConfirmWhistleInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 哨。 The whistle. */
  readonly whistleId: Scalars['ID']['input'];
  /** 意见。 What is said about it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 确认的结果。 Result of confirmWhistle. */
export type ConfirmWhistlePayload = {
  /** 哨。 The whistle. */
  readonly whistle?: Maybe<Whistle>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 返工的输入。 Input of sendBackWhistle. */
export type SendBackWhistleInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 哨。 The whistle. */
  readonly whistleId: Scalars['ID']['input'];
  /** 返工原因。 What is still missing. */
  readonly reason: Scalars['String']['input'];
};

/** 返工的结果。 Result of sendBackWhistle. */
export type SendBackWhistlePayload = {
  /** 哨。 The whistle. */
  readonly whistle?: Maybe<Whistle>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 评价的输入。 Input of scoreWhistle. */
export type ScoreWhistleInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 哨。 The whistle. */
  readonly whistleId: Scalars['ID']['input'];
  /** 分数，1 至 5。 The score, 1 to 5. */
  readonly score: Scalars['Int']['input'];
  /** 评语。 The comment. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** 评价的结果。 Result of scoreWhistle. */
export type ScoreWhistlePayload = {
  /** 哨。 The whistle. */
  readonly whistle?: Maybe<Whistle>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 撤回的输入。 Input of withdrawWhistle. */
export type WithdrawWhistleInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 哨。 The whistle. */
  readonly whistleId: Scalars['ID']['input'];
  /** 撤回原因。 Why. */
  readonly reason: Scalars['String']['input'];
};

/** 撤回的结果。 Result of withdrawWhistle. */
export type WithdrawWhistlePayload = {
  /** 哨。 The whistle. */
  readonly whistle?: Maybe<Whistle>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 转入会议的输入。 Input of convertWhistle. */
export type ConvertWhistleInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 哨。 The whistle. */
  readonly whistleId: Scalars['ID']['input'];
  /** 起草或进行中的会议。 A meeting in draft or in session. */
  readonly meetingId: Scalars['ID']['input'];
  /** 预期结果。 What is expected of the table. */
  readonly expectedOutcome: ExpectedOutcome;
  /** 转办理由。 Why it needs the table. */
  readonly reason: Scalars['String']['input'];
};

/** 转入会议的结果。 Result of convertWhistle. */
export type ConvertWhistlePayload = {
  /** 哨。 The whistle. */
  readonly whistle?: Maybe<Whistle>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 时钟的单位。 The unit of a clock. */
export type ClockUnit =
  /** 分钟，昼夜不停。 Minutes, round the clock. */
  | 'MINUTES'
  /** 工作日。 Working days. */
  | 'WORKING_DAYS';

/** 超时升级到的上级单位的种类。 Kinds of organization above an estate that a passed clock may call. */
export type EscalationKind =
  /** 街道（镇）党工委。 The Party working committee. */
  | 'PARTY_WORKING_COMMITTEE'
  /** 党委。 A Party committee. */
  | 'PARTY_COMMITTEE'
  /** 街道办事处、镇政府。 The subdistrict office. */
  | 'SUBDISTRICT_OFFICE'
  /** 住房建设部门。 The housing department. */
  | 'HOUSING_DEPARTMENT'
  /** 组织部门。 The organization department. */
  | 'ORGANIZATION_DEPARTMENT'
  /** 物业管理部门。 The property authority. */
  | 'PROPERTY_AUTHORITY';

/**
 * 响应办法：一个区划自某日起，各级由谁负责、几时响应、超时升级到谁。
 * A response policy: from a day on, who owns each level of a division's whistles, how fast, and whom a passed clock calls.
 */
export type ResponsePolicy = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 区划。 The division. */
  readonly division?: Maybe<Division>;
  /** 自哪天起。 From which day. */
  readonly validFrom: Scalars['Date']['output'];
  /** 派单单位。 Who dispatches. */
  readonly dispatcher?: Maybe<Organization>;
  /** 各级，第一级在前。 The levels, the first first. */
  readonly levels: ReadonlyArray<ResponseLevel>;
  /** 评价期限（工作日）。 Working days for the scores. */
  readonly scoreDays: Scalars['Int']['output'];
  /** 每千户每年哨数的健康下限。 Whistles per 1,000 households and year: the low end of the healthy band. */
  readonly bandLow: Scalars['Int']['output'];
  /** 健康上限。 The high end of the healthy band. */
  readonly bandHigh: Scalars['Int']['output'];
  /** 依据。 What it is based on. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** 由谁制定。 Who set it. */
  readonly setBy?: Maybe<Organization>;
  /** 制定单位当时的名称。 Its name as it stood. */
  readonly setByName: Scalars['String']['output'];
  /** 制定时间。 When it was set. */
  readonly setAt: Scalars['DateTime']['output'];
};

/** 响应办法的一级。 One level of a response policy. */
export type ResponseLevel = {
  /** 级别，一为最低。 The level; 1 is the lowest. */
  readonly level: Scalars['Int']['output'];
  /** 责任人。 Who owns it. */
  readonly ownerRole: Scalars['String']['output'];
  /** 超时升级到哪类上级单位。 The kind of organization above the estate that a passed clock calls. */
  readonly escalatesToKind?: Maybe<EscalationKind>;
  /** 超时升级到哪个单位。 The organization that a passed clock calls. */
  readonly escalatesTo?: Maybe<Organization>;
  /** 各种哨的期限。 The clocks of each type. */
  readonly clocks: ReadonlyArray<ResponseClock>;
};

/** 一种哨在一级的期限；派单自吹哨起算，其余自派单起算。 The clocks of one type at one level: to dispatch from the blowing, the others from the dispatch. */
export type ResponseClock = {
  /** 种类。 The type. */
  readonly type: WhistleType;
  /** 单位。 The unit. */
  readonly unit: ClockUnit;
  /** 派单。 To dispatch. */
  readonly dispatch: Scalars['Int']['output'];
  /** 签收（首次响应）。 To acknowledge: the first response. */
  readonly acknowledge: Scalars['Int']['output'];
  /** 报到。 To report in. */
  readonly arrive: Scalars['Int']['output'];
  /** 办结。 To complete. */
  readonly handle: Scalars['Int']['output'];
};

/** 一种哨在一级的期限。 The clocks of one type at one level. */
export type ResponseClockInput = {
  /** 种类。 The type. */
  readonly type: WhistleType;
  /** 单位；应急须按分钟。 The unit; minutes for an emergency. */
  readonly unit: ClockUnit;
  /** 派单。 To dispatch. */
  readonly dispatch: Scalars['Int']['input'];
  /** 签收。 To acknowledge. */
  readonly acknowledge: Scalars['Int']['input'];
  /** 报到，不短于签收。 To report in; not shorter than to acknowledge. */
  readonly arrive: Scalars['Int']['input'];
  /** 办结，不短于报到。 To complete; not shorter than to report in. */
  readonly handle: Scalars['Int']['input'];
};

/** 一级。 One level. */
export type ResponseLevelInput = {
  /** 责任人。 Who owns it. */
  readonly ownerRole: Scalars['String']['input'];
  /** 升级到哪类单位；与 escalatesToId 二者选一，最后一级都不填。 The kind it calls; this or escalatesToId, neither at the last level. */
  readonly escalatesToKind?: InputMaybe<EscalationKind>;
  /** 升级到哪个单位。 The organization it calls. */
  readonly escalatesToId?: InputMaybe<Scalars['ID']['input']>;
  /** 四种哨的期限。 The clocks of the four types. */
  readonly clocks: ReadonlyArray<ResponseClockInput>;
};

/** 制定响应办法的输入。 Input of setResponsePolicy. */
export type SetResponsePolicyInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 区划。 The division. */
  readonly divisionId: Scalars['ID']['input'];
  /** 自哪天起，不早于今天。 From which day; not before today. */
  readonly from: Scalars['Date']['input'];
  /** 派单单位。 Who dispatches. */
  readonly dispatcherId: Scalars['ID']['input'];
  /** 各级，第一级在前，至多五级。 The levels, the first first; five at most. */
  readonly levels: ReadonlyArray<ResponseLevelInput>;
  /** 评价期限（工作日）。 Working days for the scores. */
  readonly scoreDays: Scalars['Int']['input'];
  /** 每千户每年哨数的健康下限。 The low end of the healthy band. */
  readonly bandLow: Scalars['Int']['input'];
  /** 健康上限。 The high end of the healthy band. */
  readonly bandHigh: Scalars['Int']['input'];
  /** 依据。 What it is based on. */
  readonly basis?: InputMaybe<Scalars['String']['input']>;
};

/** 制定响应办法的结果。 Result of setResponsePolicy. */
export type SetResponsePolicyPayload = {
  /** 响应办法。 The policy. */
  readonly policy?: Maybe<ResponsePolicy>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 占比；分母为零时没有值。 A share; without a value where the denominator is 0. */
export type WhistleShare = {
  /** 分子。 Numerator. */
  readonly numerator: Scalars['Int']['output'];
  /** 分母。 Denominator. */
  readonly denominator: Scalars['Int']['output'];
  /** 值。 The value; null, not 100 %, for a denominator of 0. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** 平均分；没有评价时没有值。 A mean score; without a value where there is none. */
export type MeanScore = {
  /** 分数之和。 Sum of the scores. */
  readonly numerator: Scalars['Int']['output'];
  /** 评价次数。 Number of scores. */
  readonly denominator: Scalars['Int']['output'];
  /** 平均分。 The mean. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** 哨数是否健康：过少过多都是信号。 Whether the number of whistles is healthy: too few is a sign, too. */
export type WhistleVerdict =
  /** 过少。 Too few. */
  | 'TOO_FEW'
  /** 健康。 Healthy. */
  | 'HEALTHY'
  /** 过多。 Too many. */
  | 'TOO_MANY';

/** 每千户哨数。 Whistles per 1,000 households. */
export type WhistleRate = {
  /** 期内吹哨数。 Whistles blown in the period. */
  readonly numerator: Scalars['Int']['output'];
  /** 户数；未报户数的小区不计入，它的哨也不计入。 Households; an estate that reports none is left out, and so are its whistles. */
  readonly denominator: Scalars['Int']['output'];
  /** 折合每千户每年。 Per 1,000 households and year. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** 期末适用的健康下限；没有响应办法则为空。 The low end of the band in force on the last day; null where there is no policy. */
  readonly low?: Maybe<Scalars['Int']['output']>;
  /** 健康上限。 The high end. */
  readonly high?: Maybe<Scalars['Int']['output']>;
  /** 判断；没有户数或没有响应办法则为空。 The verdict; null without households or policy. */
  readonly verdict?: Maybe<WhistleVerdict>;
};

/** 一个单位应哨和吹哨的数字。 Figures of an organization that answers and blows whistles. */
export type WhistleFigures = {
  /** 按期签收 ÷ 期内派来且签收到期或已签收的。 Acknowledged in time ÷ dispatched to it in the period and acknowledged, or due to be. */
  readonly acknowledgedInTime: WhistleShare;
  /** 按期报到。 Reported in in time. */
  readonly arrivedInTime: WhistleShare;
  /** 按期办结。 Completed in time. */
  readonly handledInTime: WhistleShare;
  /** 已解决（吹哨方确认）÷ 期内派来且未退回的。 Solved (confirmed by the territory) ÷ dispatched to it in the period and not returned. */
  readonly solved: WhistleShare;
  /** 它的办理得到的平均分（属地、业主、物业所评）。 Mean score of its handling, by territory, owners and company. */
  readonly handlingScore: MeanScore;
  /** 它吹的哨得到的平均分（牵头部门所评）。 Mean score of its whistles, by the leads. */
  readonly whistleScore: MeanScore;
  /** 期内吹哨数。 Whistles it blew in the period. */
  readonly blown: Scalars['Int']['output'];
};

/** 一段时间里会议和任务的数字：只统计查看者可见的；比率的分母为零时没有值。 Figures of meetings and action items in a time, over what the viewer may see; a rate over zero has no value. */
export type WorkFigures = {
  /** 自哪天（含）。 From this day. */
  readonly from: Scalars['Date']['output'];
  /** 至哪天（含）。 To this day. */
  readonly to: Scalars['Date']['output'];
  /** 按月开会率：达到约定次数的月份 ÷ 已过完、须开会的月份；多个联席会议相加。 Months with as many quorate meetings as agreed ÷ whole months that asked for any; added up over bodies. */
  readonly cadence: Rate;
  /** 到会率：到会席位 ÷ 已开会议不空缺的席位。 Seats present ÷ filled seats of meetings held. */
  readonly attendance: Rate;
  /** 布置的任务。 Action items issued. */
  readonly issued: Scalars['Int']['output'];
  /** 按时签收率：期限内签收或退回 ÷ 已签收（含视为签收）。 Accepted, or returned and ruled on, in their days ÷ accepted, deemed ones included. */
  readonly acceptance: Rate;
  /** 办结率：已核验或已销号 ÷ 布置。 Verified or closed ÷ issued. */
  readonly closure: Rate;
  /** 按原期限的按时率：最后核验的提交不晚于原期限 ÷ 已核验。 On time by the first due date ÷ verified. */
  readonly onTime: Rate;
  /** 按延长后期限的按时率。 On time by the extended due date ÷ verified. */
  readonly onTimeExtended: Rate;
  /** 返工率：被退回重办过 ÷ 提交过。 Sent back at least once ÷ submitted. */
  readonly rework: Rate;
  /** 重开率：销号后重开过 ÷ 销号过。 Reopened at least once ÷ closed at least once. */
  readonly reopened: Rate;
  /** 以未解决终止的。 Ended as unresolved. */
  readonly unresolved: Scalars['Int']['output'];
  /** 此刻未办结的，不论何时布置。 Open now, whenever issued. */
  readonly open: Scalars['Int']['output'];
  /** 此刻逾期的。 Overdue now. */
  readonly overdue: Scalars['Int']['output'];
  /** 结转负担：此刻未办结的任务结转次数之和。 Carry burden: the carries of what is open now, added up. */
  readonly carryBurden: Scalars['Int']['output'];
  /** 此刻未办结的最长天数，自首次提出起。 Days since the oldest open item was first raised. */
  readonly oldestDays?: Maybe<Scalars['Int']['output']>;
  /** 此刻未办结的平均天数。 Mean days since open items were first raised. */
  readonly meanAgeDays?: Maybe<Scalars['Float']['output']>;
};

/** 一个小区的数字。 Figures of one estate. */
export type EstateFigures = {
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 会议和任务。 Meetings and action items. */
  readonly work: WorkFigures;
  /** 来件。 Cases of the front door. */
  readonly intake: IntakeFigures;
};

/** 各小区比率的平均：与合并计算的比率不同，两种都给。 Means of the estates' rates: another figure than the pooled rate, so both are given. */
export type MeanOfEstates = {
  /** 按月开会率的平均。 Mean cadence. */
  readonly cadence?: Maybe<Scalars['Float']['output']>;
  /** 到会率的平均。 Mean attendance. */
  readonly attendance?: Maybe<Scalars['Float']['output']>;
  /** 办结率的平均。 Mean closure. */
  readonly closure?: Maybe<Scalars['Float']['output']>;
  /** 按时率（原期限）的平均。 Mean on-time rate by the first due date. */
  readonly onTime?: Maybe<Scalars['Float']['output']>;
  /** 答复率的平均。 Mean reply coverage. */
  readonly replyCoverage?: Maybe<Scalars['Float']['output']>;
};

/** 一个区划的数字：辖区内各小区和各级联席会议。 Figures of a division: its estates and the bodies of every level in it. */
export type DivisionFigures = {
  /** 合并计算。 Pooled. */
  readonly pooled: WorkFigures;
  /** 来件，合并计算。 Cases, pooled. */
  readonly intake: IntakeFigures;
  /** 各小区的平均。 Means of its estates. */
  readonly meanOfEstates: MeanOfEstates;
  /** 各小区，按名称。 Its estates, by name. */
  readonly estates: ReadonlyArray<EstateFigures>;
  /** 期末当月没有开成会议的小区：有约定次数而没有达到。 Estates whose bodies have not met in the month of the last day as often as agreed. */
  readonly withoutMeeting: ReadonlyArray<Estate>;
  /** 最久未办结的二十项。 The twenty open items that were raised first. */
  readonly oldestItems: ReadonlyArray<ActionItem>;
};

/** 督办板的一栏。 Columns of the supervision board. */
export type BoardBucket =
  /** 待签收。 To accept. */
  | 'TO_ACCEPT'
  /** 申请退回，待裁定。 Returned, to be ruled on. */
  | 'RETURNED'
  /** 办理中。 In progress. */
  | 'IN_PROGRESS'
  /** 受阻。 Blocked. */
  | 'BLOCKED'
  /** 待核验。 To verify. */
  | 'TO_VERIFY'
  /** 待销号。 To close. */
  | 'TO_CLOSE'
  /** 已上报。 Escalated. */
  | 'ESCALATED';

/** 督办板的一栏：数量和最先到期的几项。 A column: how many, and those due first. */
export type BoardColumn = {
  /** 哪一栏。 Which column. */
  readonly bucket: BoardBucket;
  /** 数量。 How many. */
  readonly count: Scalars['Int']['output'];
  /** 其中逾期的。 How many of them are overdue. */
  readonly overdue: Scalars['Int']['output'];
  /** 其中十四天以上没有动静的。 How many nothing was heard of for fourteen days. */
  readonly silent: Scalars['Int']['output'];
  /** 其中结转三次以上的。 How many were carried three times or more. */
  readonly carriedThrice: Scalars['Int']['output'];
  /** 最先到期的几项。 Those due first. */
  readonly items: ReadonlyArray<ActionItem>;
};

/** 年度报告的对象。 What a year's report is of. */
export type ReportScope =
  /** 小区。 An estate. */
  | 'ESTATE'
  /** 联席会议。 A body. */
  | 'BODY'
  /** 区划。 A division. */
  | 'DIVISION'
  /** 单位。 An organization. */
  | 'ORGANIZATION';

/** 年度报告：一经定稿不再变动，有自己的哈希；更正另出一版。 A year's report: frozen and hashed; a correction is a version of its own. */
export type YearReport = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 对象的类别。 Of what kind its subject is. */
  readonly scope: ReportScope;
  /** 对象的标识。 Its subject's identifier. */
  readonly subjectId: Scalars['ID']['output'];
  /** 对象在12月31日的名称。 Its subject's name as at 31 December. */
  readonly subjectName: Scalars['String']['output'];
  /** 年份。 The year. */
  readonly year: Scalars['Int']['output'];
  /** 第几版。 Its version, from 1. */
  readonly version: Scalars['Int']['output'];
  /** 更正的原因；第一版为空。 Why it replaces the version before; null for the first. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 会议和任务。 Meetings and action items. */
  readonly work: WorkFigures;
  /** 来件；单位的报告没有。 Cases; none in an organization's report. */
  readonly intake?: Maybe<IntakeFigures>;
  /** 12月31日的各牵头单位，用当日的名称。 Who led as at 31 December, by their names on that day. */
  readonly leads: ReadonlyArray<YearReportLead>;
  /** 内容（规范 JSON，RFC 8785）。 The very text that was hashed (canonical JSON, RFC 8785). */
  readonly content: Scalars['String']['output'];
  /** 内容的 SHA-256。 SHA-256 of the content. */
  readonly hash: Scalars['String']['output'];
  /** 定稿时间。 When it was frozen. */
  readonly frozenAt: Scalars['DateTime']['output'];
  /** 定稿单位当时的名称。 Who froze it, as named then. */
  readonly organizationName: Scalars['String']['output'];
};

/** 年度报告中的一个牵头单位。 A lead in a year's report. */
export type YearReportLead = {
  /** 单位。 The organization. */
  readonly organization?: Maybe<Organization>;
  /** 它在12月31日的名称。 Its name as at 31 December. */
  readonly name: Scalars['String']['output'];
  /** 它在12月31日牵头的任务中，当年布置的。 Of what it led on 31 December, issued that year. */
  readonly issued: Scalars['Int']['output'];
  /** 其中已核验或已销号的。 Of them verified or closed. */
  readonly closed: Scalars['Int']['output'];
  /** 其中按原期限按时的。 Of them on time by the first due date. */
  readonly onTime: Scalars['Int']['output'];
};

/** 年度报告列表的一页。 A page of reports. */
export type YearReportConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<YearReportEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 年度报告列表的一条。 An edge of a page of reports. */
export type YearReportEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 年度报告。 The report. */
  readonly node: YearReport;
};

/** 定稿年度报告的输入。 Input of freezeYearReport. */
export type FreezeYearReportInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 对象的类别。 Of what kind its subject is. */
  readonly scope: ReportScope;
  /** 对象的标识。 Its subject's identifier. */
  readonly subjectId: Scalars['ID']['input'];
  /** 年份。 The year. */
  readonly year: Scalars['Int']['input'];
  /** 更正的原因：已有一版时必填。 Why it is corrected; needed where a version exists. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 定稿年度报告的结果。 Result of freezeYearReport. */
export type FreezeYearReportPayload = {
  /** 年度报告。 The report. */
  readonly report?: Maybe<YearReport>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 议案的状态。 States of a proposal. */
export type ProposalState =
  /** 征求支持中。 Open for comments and support. */
  | 'OPEN'
  /** 已列入议程。 It stands, or stood, on an agenda. */
  | 'ON_TABLE'
  /** 已撤回。 Withdrawn. */
  | 'WITHDRAWN';

/** 议案：由建议而来，公开征求意见和支持；支持够数即列入下次会议。谁支持不公开。 A proposal: made of a suggestion, open for comments and support; with enough support the next draft takes it in. Who supports is told to nobody. */
export type Proposal = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 由哪件建议而来；无权查看则为空。 The suggestion it was made of; null where one may not see it. */
  readonly suggestion?: Maybe<Intake>;
  /** 联席会议；无权查看则为空。 The body; null where one may not see it. */
  readonly body?: Maybe<JointBody>;
  /** 联席会议的名称。 Its name. */
  readonly bodyName: Scalars['String']['output'];
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 标题。 Title. */
  readonly title: Scalars['String']['output'];
  /** 内容。 The text. */
  readonly text: Scalars['String']['output'];
  /** 状态。 State. */
  readonly state: ProposalState;
  /** 需要多少人支持。 How many supporters it takes. */
  readonly supportersNeeded: Scalars['Int']['output'];
  /** 多少人支持。 How many support it. */
  readonly supporterCount: Scalars['Int']['output'];
  /** 我是否支持。 Whether the caller does. */
  readonly supportedByMe: Scalars['Boolean']['output'];
  /** 征求支持到哪天（含）。 The last day for support. */
  readonly until: Scalars['Date']['output'];
  /** 期满而支持不够。 Its days are over without enough support. */
  readonly lapsed: Scalars['Boolean']['output'];
  /** 撤回原因。 Why it was withdrawn. */
  readonly withdrawnReason?: Maybe<Scalars['String']['output']>;
  /** 提出时间。 When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** 整理提出的单位当时的名称。 Who opened it, as named then. */
  readonly organizationName: Scalars['String']['output'];
  /** 意见，先旧后新。 Comments, oldest first. */
  readonly comments: ProposalCommentConnection;
  /** 它所在的议题，最近一次列入的；无权查看则为空。 The agenda item it last stood as; null where one may not see it. */
  readonly agendaItem?: Maybe<AgendaItem>;
  /** 会上的决定：参会各方随时可见，其他人在纪要公布后可见。 What the table resolved on it: at once for those at the table, for everybody else when the minutes are published. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** 此刻可做的事。 What may be done now, and why not. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};


/** 议案：由建议而来，公开征求意见和支持；支持够数即列入下次会议。谁支持不公开。 A proposal: made of a suggestion, open for comments and support; with enough support the next draft takes it in. Who supports is told to nobody. */
export type ProposalCommentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 对议案的一条意见；个人的只写「居民」。 A comment; of a person nothing is told but that it was a resident. */
export type ProposalComment = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 内容。 The text. */
  readonly text: Scalars['String']['output'];
  /** 单位名称，或「居民」。 The organization, or “居民” for a resident. */
  readonly by: Scalars['String']['output'];
  /** 时间。 When. */
  readonly at: Scalars['DateTime']['output'];
};

/** 意见列表的一页。 A page of comments. */
export type ProposalCommentConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<ProposalCommentEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 意见列表的一条。 An edge of a page of comments. */
export type ProposalCommentEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 意见。 The comment. */
  readonly node: ProposalComment;
};

/** 议案列表的一页。 A page of proposals. */
export type ProposalConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<ProposalEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 议案列表的一条。 An edge of a page of proposals. */
export type ProposalEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 议案。 The proposal. */
  readonly node: Proposal;
};

/** 整理议案的输入。 Input of openProposal. */
export type OpenProposalInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 建议（来件）。 The suggestion, a case of that kind. */
  readonly intakeId: Scalars['ID']['input'];
  /** 联席会议：属于该小区或其所在区划。 A body of the estate or of a division it lies in. */
  readonly bodyId: Scalars['ID']['input'];
  /** 标题。 Title. */
  readonly title: Scalars['String']['input'];
  /** 内容。 The text. */
  readonly text: Scalars['String']['input'];
  /** 需要多少人支持。 How many supporters it takes. */
  readonly supportersNeeded: Scalars['Int']['input'];
  /** 征求支持到哪天（含），不超过一年。 The last day for support, within a year. */
  readonly until: Scalars['Date']['input'];
};

/** 整理议案的结果。 Result of openProposal. */
export type OpenProposalPayload = {
  /** 议案。 The proposal. */
  readonly proposal?: Maybe<Proposal>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 发表意见的输入。 Input of commentOnProposal. */
export type CommentOnProposalInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 议案。 The proposal. */
  readonly proposalId: Scalars['ID']['input'];
  /** 内容。 The text. */
  readonly text: Scalars['String']['input'];
};

/** 发表意见的结果。 Result of commentOnProposal. */
export type CommentOnProposalPayload = {
  /** 议案。 The proposal. */
  readonly proposal?: Maybe<Proposal>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 支持议案的输入。 Input of supportProposal. */
export type SupportProposalInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 议案。 The proposal. */
  readonly proposalId: Scalars['ID']['input'];
};

/** 支持议案的结果。 Result of supportProposal. */
export type SupportProposalPayload = {
  /** 议案。 The proposal. */
  readonly proposal?: Maybe<Proposal>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 收回支持的输入。 Input of withdrawSupport. */
export type WithdrawSupportInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 议案。 The proposal. */
  readonly proposalId: Scalars['ID']['input'];
};

/** 收回支持的结果。 Result of withdrawSupport. */
export type WithdrawSupportPayload = {
  /** 议案。 The proposal. */
  readonly proposal?: Maybe<Proposal>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 撤回议案的输入。 Input of withdrawProposal. */
export type WithdrawProposalInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 议案。 The proposal. */
  readonly proposalId: Scalars['ID']['input'];
  /** 原因。 Why. */
  readonly reason: Scalars['String']['input'];
};

/** 撤回议案的结果。 Result of withdrawProposal. */
export type WithdrawProposalPayload = {
  /** 议案。 The proposal. */
  readonly proposal?: Maybe<Proposal>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 参加单位：专班成员、联合行动的参加单位。 An organization that takes part in a task force or a joint operation. */
export type EffortMember = {
  /** 单位。 The organization. */
  readonly organization?: Maybe<Organization>;
  /** 单位当时的名称。 Its name as it stood. */
  readonly organizationName: Scalars['String']['output'];
  /** 分工。 What it does. */
  readonly duty?: Maybe<Scalars['String']['output']>;
  /** 自哪天起。 From which day. */
  readonly validFrom: Scalars['Date']['output'];
  /** 到哪天止：自该日起不再参加。 The first day on which it no longer takes part. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** 经过的一步。 One step of a task force, a joint operation or a request. */
export type EffortEvent = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 动作。 The act. */
  readonly act: Scalars['String']['output'];
  /** 此前状态。 State before. */
  readonly fromState?: Maybe<Scalars['String']['output']>;
  /** 此后状态。 State after. */
  readonly toState: Scalars['String']['output'];
  /** 时间。 When. */
  readonly at: Scalars['DateTime']['output'];
  /** 单位。 The organization. */
  readonly organization?: Maybe<Organization>;
  /** 单位当时的名称。 Its name as it stood. */
  readonly organizationName: Scalars['String']['output'];
  /** 说明。 Note. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** 参加单位的输入。 Who takes part. */
export type EffortMemberInput = {
  /** 单位。 The organization. */
  readonly organizationId: Scalars['ID']['input'];
  /** 分工。 What it does. */
  readonly duty?: InputMaybe<Scalars['String']['input']>;
};

/** 专班状态。 States of a task force. */
export type TaskForceState =
  /** 工作中。 At work. */
  | 'ACTIVE'
  /** 已结束。 Ended. */
  | 'ENDED';

/** 专班的结果。 What came of it. */
export type TaskForceResult =
  /** 任务完成。 Its mandate is fulfilled. */
  | 'ACHIEVED'
  /** 任务未完成。 It is not. */
  | 'NOT_ACHIEVED';

/** 工作专班：为一件难事，由议定事项设立，有任务、成员、期限。 A task force for a hard matter: set up by a resolution, with a mandate, members and an end. */
export type TaskForce = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 联席会议。 The body. */
  readonly body?: Maybe<JointBody>;
  /** 小区。 The estate, where the body belongs to one. */
  readonly estate?: Maybe<Estate>;
  /** 设立它的议定事项。 The resolution that set it up. */
  readonly resolution?: Maybe<Resolution>;
  /** 名称。 Name. */
  readonly name: Scalars['String']['output'];
  /** 任务。 Its mandate. */
  readonly mandate: Scalars['String']['output'];
  /** 牵头单位。 Who leads it. */
  readonly lead?: Maybe<Organization>;
  /** 牵头单位当时的名称。 Its name as it stood. */
  readonly leadName: Scalars['String']['output'];
  /** 成员，含已退出的。 Its members, those who left included. */
  readonly members: ReadonlyArray<EffortMember>;
  /** 自哪天起。 The first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 到哪天止（含当日）；可由议定事项延长。 The last day; a resolution may move it. */
  readonly endsOn: Scalars['Date']['output'];
  /** 状态。 State. */
  readonly state: TaskForceState;
  /** 已过期限多少天。 Days past its last day while it is at work. */
  readonly daysOverdue: Scalars['Int']['output'];
  /** 结果。 The result. */
  readonly result?: Maybe<TaskForceResult>;
  /** 结果说明。 The result in words. */
  readonly resultText?: Maybe<Scalars['String']['output']>;
  /** 结束时间。 When it ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 由同一议定事项交办的任务。 The action items of its resolution. */
  readonly actionItems: ReadonlyArray<ActionItem>;
  /** 经过，先旧后新。 Its history, oldest first. */
  readonly history: ReadonlyArray<EffortEvent>;
  /** 此刻可做的事。 What may be done now, and why not. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** 专班列表的一页。 A page of task forces. */
export type TaskForceConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<TaskForceEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 专班列表的一条。 An edge of a page of task forces. */
export type TaskForceEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 专班。 The task force. */
  readonly node: TaskForce;
};

/** 设立专班的输入。 Input of establishTaskForce. */
export type EstablishTaskForceInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 议定事项。 The resolution. */
  readonly resolutionId: Scalars['ID']['input'];
  /** 名称。 Name. */
  readonly name: Scalars['String']['input'];
  /** 任务。 Its mandate. */
  readonly mandate: Scalars['String']['input'];
  /** 牵头单位。 Who leads it. */
  readonly leadId: Scalars['ID']['input'];
  /** 成员。 Its members. */
  readonly members: ReadonlyArray<EffortMemberInput>;
  /** 自哪天起，缺省为今天。 The first day, today by default. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 到哪天止（含当日）。 The last day. */
  readonly endsOn: Scalars['Date']['input'];
};

/** 设立专班的结果。 Result of establishTaskForce. */
export type EstablishTaskForcePayload = {
  /** 专班。 The task force. */
  readonly taskForce?: Maybe<TaskForce>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 增减专班成员的输入。 Input of changeTaskForceMembers. */
export type ChangeTaskForceMembersInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 专班。 The task force. */
  readonly taskForceId: Scalars['ID']['input'];
  /** 加入的单位。 Who joins. */
  readonly join: ReadonlyArray<EffortMemberInput>;
  /** 退出的单位。 Who leaves. */
  readonly leave: ReadonlyArray<Scalars['ID']['input']>;
};

/** 增减专班成员的结果。 Result of changeTaskForceMembers. */
export type ChangeTaskForceMembersPayload = {
  /** 专班。 The task force. */
  readonly taskForce?: Maybe<TaskForce>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 报告专班进展的输入。 Input of reportTaskForce. */
export type ReportTaskForceInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 专班。 The task force. */
  readonly taskForceId: Scalars['ID']['input'];
  /** 进展。 What was done. */
  readonly note: Scalars['String']['input'];
};

/** 报告专班进展的结果。 Result of reportTaskForce. */
export type ReportTaskForcePayload = {
  /** 专班。 The task force. */
  readonly taskForce?: Maybe<TaskForce>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 延长专班的输入。 Input of extendTaskForce. */
export type ExtendTaskForceInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 专班。 The task force. */
  readonly taskForceId: Scalars['ID']['input'];
  /** 决定延长的议定事项，属于同一联席会议。 The resolution that decides so, of the same body. */
  readonly resolutionId: Scalars['ID']['input'];
  /** 新的最后一天。 The new last day. */
  readonly endsOn: Scalars['Date']['input'];
};

/** 延长专班的结果。 Result of extendTaskForce. */
export type ExtendTaskForcePayload = {
  /** 专班。 The task force. */
  readonly taskForce?: Maybe<TaskForce>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 结束专班的输入。 Input of endTaskForce. */
export type EndTaskForceInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 专班。 The task force. */
  readonly taskForceId: Scalars['ID']['input'];
  /** 结果。 The result. */
  readonly result: TaskForceResult;
  /** 结果说明。 The result in words. */
  readonly text: Scalars['String']['input'];
};

/** 结束专班的结果。 Result of endTaskForce. */
export type EndTaskForcePayload = {
  /** 专班。 The task force. */
  readonly taskForce?: Maybe<TaskForce>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 联合行动状态。 States of a joint operation. */
export type JointOperationState =
  /** 已计划。 Planned. */
  | 'PLANNED'
  /** 进行中。 Under way. */
  | 'UNDER_WAY'
  /** 已完成。 Completed. */
  | 'COMPLETED'
  /** 已取消。 Cancelled. */
  | 'CANCELLED';

/** 联合行动中的一条发现：某类问题查到多少、当场整改多少。 What was found of one problem, and how much of it was put right. */
export type OperationFinding = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 问题。 The problem. */
  readonly problem: Problem;
  /** 查到数量。 How many were found. */
  readonly found: Scalars['Int']['output'];
  /** 已整改数量。 How many of them were put right. */
  readonly cured: Scalars['Int']['output'];
  /** 说明。 Note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 登记单位。 Who recorded it. */
  readonly organization?: Maybe<Organization>;
  /** 登记单位当时的名称。 Its name as it stood. */
  readonly organizationName: Scalars['String']['output'];
  /** 时间。 When. */
  readonly at: Scalars['DateTime']['output'];
};

/** 联合行动：几家单位依议定事项，同一时间治理同一类问题。 Several organizations at one kind of problem at one time, by a resolution. */
export type JointOperation = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 联席会议。 The body. */
  readonly body?: Maybe<JointBody>;
  /** 依据的议定事项。 The resolution it follows. */
  readonly resolution?: Maybe<Resolution>;
  /** 名称。 Name. */
  readonly name: Scalars['String']['output'];
  /** 安排。 What is planned. */
  readonly plan: Scalars['String']['output'];
  /** 治理的问题，取自问题目录。 The problems, from the catalogue. */
  readonly problems: ReadonlyArray<Problem>;
  /** 行动的小区。 The estates it takes place in. */
  readonly estates: ReadonlyArray<Estate>;
  /** 牵头单位。 Who leads it. */
  readonly lead?: Maybe<Organization>;
  /** 牵头单位当时的名称。 Its name as it stood. */
  readonly leadName: Scalars['String']['output'];
  /** 参加单位及分工。 Who takes part, and what each does. */
  readonly participants: ReadonlyArray<EffortMember>;
  /** 第一天。 The first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 最后一天。 The last day. */
  readonly endsOn: Scalars['Date']['output'];
  /** 状态。 State. */
  readonly state: JointOperationState;
  /** 发现，先旧后新。 Its findings, oldest first. */
  readonly findings: ReadonlyArray<OperationFinding>;
  /** 查到总数。 Found in all. */
  readonly found: Scalars['Int']['output'];
  /** 整改总数。 Put right in all. */
  readonly cured: Scalars['Int']['output'];
  /** 完成小结或取消原因。 The summary, or why it was cancelled. */
  readonly resultText?: Maybe<Scalars['String']['output']>;
  /** 结束时间。 When it ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 由同一议定事项交办的任务。 The action items of its resolution. */
  readonly actionItems: ReadonlyArray<ActionItem>;
  /** 经过，先旧后新。 Its history, oldest first. */
  readonly history: ReadonlyArray<EffortEvent>;
  /** 此刻可做的事。 What may be done now, and why not. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** 联合行动列表的一页。 A page of joint operations. */
export type JointOperationConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<JointOperationEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 联合行动列表的一条。 An edge of a page of joint operations. */
export type JointOperationEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 联合行动。 The joint operation. */
  readonly node: JointOperation;
};

/** 计划联合行动的输入。 Input of planJointOperation. */
export type PlanJointOperationInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 议定事项。 The resolution. */
  readonly resolutionId: Scalars['ID']['input'];
  /** 名称。 Name. */
  readonly name: Scalars['String']['input'];
  /** 安排。 What is planned. */
  readonly plan: Scalars['String']['input'];
  /** 问题代码，取自问题目录。 Codes of the problems. */
  readonly problems: ReadonlyArray<Scalars['String']['input']>;
  /** 小区；联席会议属于小区的可不写，属于区划的写其辖区内的。 The estates; that of the body by default, or estates of its division. */
  readonly estateIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 牵头单位。 Who leads it. */
  readonly leadId: Scalars['ID']['input'];
  /** 参加单位。 Who takes part. */
  readonly participants: ReadonlyArray<EffortMemberInput>;
  /** 第一天，不早于今天。 The first day, not before today. */
  readonly startsOn: Scalars['Date']['input'];
  /** 最后一天。 The last day. */
  readonly endsOn: Scalars['Date']['input'];
};

/** 计划联合行动的结果。 Result of planJointOperation. */
export type PlanJointOperationPayload = {
  /** 联合行动。 The joint operation. */
  readonly jointOperation?: Maybe<JointOperation>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 开始联合行动的输入。 Input of startJointOperation. */
export type StartJointOperationInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 联合行动。 The joint operation. */
  readonly jointOperationId: Scalars['ID']['input'];
};

/** 开始联合行动的结果。 Result of startJointOperation. */
export type StartJointOperationPayload = {
  /** 联合行动。 The joint operation. */
  readonly jointOperation?: Maybe<JointOperation>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 登记发现的输入。 Input of recordOperationFinding. */
export type RecordOperationFindingInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 联合行动。 The joint operation. */
  readonly jointOperationId: Scalars['ID']['input'];
  /** 问题代码，须在行动的问题之中。 Code of the problem, one of the operation's. */
  readonly problem: Scalars['String']['input'];
  /** 查到数量。 How many were found. */
  readonly found: Scalars['Int']['input'];
  /** 已整改数量。 How many of them were put right. */
  readonly cured: Scalars['Int']['input'];
  /** 说明。 Note. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 登记发现的结果。 Result of recordOperationFinding. */
export type RecordOperationFindingPayload = {
  /** 联合行动。 The joint operation. */
  readonly jointOperation?: Maybe<JointOperation>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 完成联合行动的输入。 Input of completeJointOperation. */
export type CompleteJointOperationInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 联合行动。 The joint operation. */
  readonly jointOperationId: Scalars['ID']['input'];
  /** 小结。 The summary. */
  readonly summary: Scalars['String']['input'];
};

/** 完成联合行动的结果。 Result of completeJointOperation. */
export type CompleteJointOperationPayload = {
  /** 联合行动。 The joint operation. */
  readonly jointOperation?: Maybe<JointOperation>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 取消联合行动的输入。 Input of cancelJointOperation. */
export type CancelJointOperationInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 联合行动。 The joint operation. */
  readonly jointOperationId: Scalars['ID']['input'];
  /** 原因。 Why. */
  readonly reason: Scalars['String']['input'];
};

/** 取消联合行动的结果。 Result of cancelJointOperation. */
export type CancelJointOperationPayload = {
  /** 联合行动。 The joint operation. */
  readonly jointOperation?: Maybe<JointOperation>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 向上级请求什么。 What is asked of a higher level. */
export type UpwardRequestKind =
  /** 资金补助。 A subsidy. */
  | 'SUBSIDY'
  /** 政策支持。 A policy. */
  | 'POLICY'
  /** 协调。 Coordination. */
  | 'COORDINATION'
  /** 其他。 Other. */
  | 'OTHER';

/** 请示的状态。 States of a request. */
export type UpwardRequestState =
  /** 已报送。 Sent. */
  | 'SENT'
  /** 上级已收件。 Received above. */
  | 'RECEIVED'
  /** 上级已答复。 Answered. */
  | 'ANSWERED'
  /** 已撤回。 Withdrawn. */
  | 'WITHDRAWN';

/** 上级的答复。 What the higher level answered. */
export type UpwardAnswer =
  /** 同意。 Granted. */
  | 'GRANTED'
  /** 部分同意。 Granted in part. */
  | 'PARTLY_GRANTED'
  /** 不同意。 Refused. */
  | 'REFUSED';

/** 向上级的请示：补助、政策、协调；答复后列入下次会议议程。 A request to a higher level; its answer comes back to the next agenda. */
export type UpwardRequest = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 联席会议。 The body that asks. */
  readonly body?: Maybe<JointBody>;
  /** 小区。 The estate, where the body belongs to one. */
  readonly estate?: Maybe<Estate>;
  /** 依据的议定事项。 The resolution it follows. */
  readonly resolution?: Maybe<Resolution>;
  /** 为之请示的任务。 The action item it is made for. */
  readonly actionItem?: Maybe<ActionItem>;
  /** 类别。 Kind. */
  readonly kind: UpwardRequestKind;
  /** 标题。 Title. */
  readonly title: Scalars['String']['output'];
  /** 内容。 The text. */
  readonly text: Scalars['String']['output'];
  /** 报送单位：上级或辖区管理单位。 To whom it goes. */
  readonly to?: Maybe<Organization>;
  /** 报送单位当时的名称。 Its name as it stood. */
  readonly toName: Scalars['String']['output'];
  /** 申请金额（元）；仅资金补助。 The sum asked for, in yuan; of a subsidy. */
  readonly amount?: Maybe<Scalars['Yuan']['output']>;
  /** 报送时间。 When it was sent. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** 答复期限（含当日）。 The last day for an answer. */
  readonly replyDueOn: Scalars['Date']['output'];
  /** 期限所在年份的放假安排尚未公布。 Computed from a year whose holidays are not announced. */
  readonly replyDueProvisional: Scalars['Boolean']['output'];
  /** 已过期限多少天。 Days past that day while no answer has come. */
  readonly daysOverdue: Scalars['Int']['output'];
  /** 状态。 State. */
  readonly state: UpwardRequestState;
  /** 收件时间。 When it was received. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 答复。 The answer. */
  readonly answer?: Maybe<UpwardAnswer>;
  /** 答复内容。 The answer in words. */
  readonly answerText?: Maybe<Scalars['String']['output']>;
  /** 同意的金额（元）。 The sum granted, in yuan. */
  readonly granted?: Maybe<Scalars['Yuan']['output']>;
  /** 答复或撤回的时间。 When it was answered or withdrawn. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 把答复带回会议的议题，最近一次列入的。 The agenda item that brings the answer back, where it last stood. */
  readonly agendaItem?: Maybe<AgendaItem>;
  /** 经过，先旧后新。 Its history, oldest first. */
  readonly history: ReadonlyArray<EffortEvent>;
  /** 此刻可做的事。 What may be done now, and why not. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** 请示列表的一页。 A page of requests. */
export type UpwardRequestConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<UpwardRequestEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 请示列表的一条。 An edge of a page of requests. */
export type UpwardRequestEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 请示。 The request. */
  readonly node: UpwardRequest;
};

/** 向上级请示的输入。 Input of sendUpwardRequest. */
export type SendUpwardRequestInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 依据的议定事项，与任务二选一。 The resolution it follows, or else an action item. */
  readonly resolutionId?: InputMaybe<Scalars['ID']['input']>;
  /** 为之请示的任务。 The action item it is made for. */
  readonly actionItemId?: InputMaybe<Scalars['ID']['input']>;
  /** 类别。 Kind. */
  readonly kind: UpwardRequestKind;
  /** 标题。 Title. */
  readonly title: Scalars['String']['input'];
  /** 内容。 The text. */
  readonly text: Scalars['String']['input'];
  /** 报送单位：召集单位的上级或辖区管理单位。 To whom: an organization above the convener or one that governs the territory. */
  readonly toId: Scalars['ID']['input'];
  /** 申请金额（元）；资金补助必填。 The sum asked for, in yuan; needed for a subsidy, and for nothing else. */
  readonly amount?: InputMaybe<Scalars['Yuan']['input']>;
  /** 答复期限：多少个工作日。 Working days in which an answer is due. */
  readonly replyDays: Scalars['Int']['input'];
};

/** 向上级请示的结果。 Result of sendUpwardRequest. */
export type SendUpwardRequestPayload = {
  /** 请示。 The request. */
  readonly upwardRequest?: Maybe<UpwardRequest>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 收件的输入。 Input of receiveUpwardRequest. */
export type ReceiveUpwardRequestInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 请示。 The request. */
  readonly upwardRequestId: Scalars['ID']['input'];
};

/** 收件的结果。 Result of receiveUpwardRequest. */
export type ReceiveUpwardRequestPayload = {
  /** 请示。 The request. */
  readonly upwardRequest?: Maybe<UpwardRequest>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 答复请示的输入。 Input of answerUpwardRequest. */
export type AnswerUpwardRequestInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 请示。 The request. */
  readonly upwardRequestId: Scalars['ID']['input'];
  /** 答复。 The answer. */
  readonly answer: UpwardAnswer;
  /** 答复内容。 The answer in words. */
  readonly text: Scalars['String']['input'];
  /** 同意的金额（元）；同意或部分同意资金补助时必填。 The sum granted, in yuan; needed where a subsidy is granted, and nowhere else. */
  readonly granted?: InputMaybe<Scalars['Yuan']['input']>;
};

/** 答复请示的结果。 Result of answerUpwardRequest. */
export type AnswerUpwardRequestPayload = {
  /** 请示。 The request. */
  readonly upwardRequest?: Maybe<UpwardRequest>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 撤回请示的输入。 Input of withdrawUpwardRequest. */
export type WithdrawUpwardRequestInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 请示。 The request. */
  readonly upwardRequestId: Scalars['ID']['input'];
  /** 原因。 Why. */
  readonly reason: Scalars['String']['input'];
};

/** 撤回请示的结果。 Result of withdrawUpwardRequest. */
export type WithdrawUpwardRequestPayload = {
  /** 请示。 The request. */
  readonly upwardRequest?: Maybe<UpwardRequest>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 组织（社区服务所有）。 An organization; owned by the community service. */
export type Organization = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 工作台：它牵头或配合的任务，先到期的在前。 The desk: what it leads or supports, by due date. */
  readonly actionItems?: Maybe<ActionItemConnection>;
  /** 它现在的席位。 The seats it holds today. */
  readonly seats?: Maybe<ReadonlyArray<Seat>>;
  /** 待应的哨：它牵头或配合的，先到期的在前。 Whistles it is to answer, first due first. */
  readonly whistles?: Maybe<WhistleConnection>;
  /** 它牵头或参加的专班，新的在前。 Task forces it leads or is a member of, newest first. */
  readonly taskForces?: Maybe<TaskForceConnection>;
  /** 它牵头或参加的联合行动，新的在前。 Joint operations it leads or takes part in, newest first. */
  readonly jointOperations?: Maybe<JointOperationConnection>;
  /** 报送给它的请示，新的在前。 Requests sent to it, newest first. */
  readonly upwardRequests?: Maybe<UpwardRequestConnection>;
  /** 它应哨和吹哨的数字；本单位、上级和辖区管理单位可见。 Its figures on whistles, for itself and those above it. */
  readonly whistleFigures?: Maybe<WhistleFigures>;
  /** 它牵头的任务和它的席位到会的数字；本单位、上级和辖区管理单位可见。 Figures of what it leads and of its seats, for itself and those above it. */
  readonly workFigures?: Maybe<WorkFigures>;
  /** 它登记的通知渠道（仅本单位与审计可见）。 The channels it registered; seen by itself and auditors. */
  readonly notificationChannels?: Maybe<ReadonlyArray<NotificationChannel>>;
  /** 发给它的通知，新的在前（仅本单位与审计可见）。 What it was sent, newest first; seen by itself and auditors. */
  readonly notifications?: Maybe<NotificationConnection>;
};


/** 组织（社区服务所有）。 An organization; owned by the community service. */
export type OrganizationActionItemsArgs = {
  filter: ActionItemFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 组织（社区服务所有）。 An organization; owned by the community service. */
export type OrganizationWhistlesArgs = {
  filter: WhistleFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 组织（社区服务所有）。 An organization; owned by the community service. */
export type OrganizationTaskForcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 组织（社区服务所有）。 An organization; owned by the community service. */
export type OrganizationJointOperationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 组织（社区服务所有）。 An organization; owned by the community service. */
export type OrganizationUpwardRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 组织（社区服务所有）。 An organization; owned by the community service. */
export type OrganizationWhistleFiguresArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** 组织（社区服务所有）。 An organization; owned by the community service. */
export type OrganizationWorkFiguresArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** 组织（社区服务所有）。 An organization; owned by the community service. */
export type OrganizationNotificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<NotificationState>;
};

/** 区划（社区服务所有）。 A division; owned by the community service. */
export type Division = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 本区划的联席会议。 The joint bodies of this division that one may see. */
  readonly jointBodies?: Maybe<ReadonlyArray<JointBody>>;
  /** 辖区的数字：合并、平均、各小区；辖区管理单位可见。 Figures of the territory, for who governs it. */
  readonly figures?: Maybe<DivisionFigures>;
  /** 辖区的督办板；辖区管理单位可见。 The supervision board of the territory, for who governs it. */
  readonly board?: Maybe<ReadonlyArray<BoardColumn>>;
  /** 每千户哨数及是否健康。 Whistles per 1,000 households of its estates, and whether that is healthy. */
  readonly whistleRate?: Maybe<WhistleRate>;
};


/** 区划（社区服务所有）。 A division; owned by the community service. */
export type DivisionFiguresArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** 区划（社区服务所有）。 A division; owned by the community service. */
export type DivisionBoardArgs = {
  first: Scalars['Int']['input'];
};


/** 区划（社区服务所有）。 A division; owned by the community service. */
export type DivisionWhistleRateArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** 拒绝的原因代码。 The codes of expected refusals. */
export type ErrorCode =
  /** 输入不符合要求。 The input is not valid. */
  | 'INPUT_INVALID'
  /** 同一幂等键已用于另一个请求。 This idempotency key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** 内容已被他人修改，请核对后重试。 Somebody changed it meanwhile: compare and try again. */
  | 'VERSION_STALE'
  /** 有重复来件以本件的办理情况答复。 Repeats are answered with how this case stands. */
  | 'INTAKE_HAS_REPEATS'
  /** 没有这个来件。 There is no such case. */
  | 'INTAKE_UNKNOWN'
  /** 来件尚未派单。 The case is not assigned. */
  | 'INTAKE_IS_RECEIVED'
  /** 来件正在办理，尚未答复。 The case is handled and not replied to. */
  | 'INTAKE_IS_ASSIGNED'
  /** 来件已答复。 The case has been replied to. */
  | 'INTAKE_IS_REPLIED'
  /** 来件已回访。 The case has been called back. */
  | 'INTAKE_IS_FOLLOWED_UP'
  /** 来件已办结。 The case is closed. */
  | 'INTAKE_IS_CLOSED'
  /** 来件已提交会议。 The case has been put to the table. */
  | 'INTAKE_IS_ESCALATED_TO_TABLE'
  /** 来件是重复件，以首件为准。 The case repeats another. */
  | 'INTAKE_IS_REPEATED'
  /** 来件已撤回。 The case is withdrawn. */
  | 'INTAKE_IS_WITHDRAWN'
  /** 来件正在重新办理。 The case is handled again. */
  | 'INTAKE_IS_REOPENED'
  /** 问题目录里没有这一项。 The catalogue has no such problem. */
  | 'PROBLEM_UNKNOWN'
  /** 问题目录里已有这个代码。 The catalogue has that code. */
  | 'PROBLEM_REPEATED'
  /** 该日已有一条同样的规定。 There is such a rule from that day. */
  | 'REPLY_DAYS_SET'
  /** 12345来件须写工单号。 A hotline case needs the hotline’s number. */
  | 'HOTLINE_NUMBER_NEEDED'
  /** 该工单号已登记。 That hotline number is recorded. */
  | 'HOTLINE_NUMBER_TAKEN'
  /** 楼内的来件须写明楼栋。 A matter of one building names the building. */
  | 'BUILDING_NEEDED'
  /** 收到时间不能晚于现在。 It cannot have come later than now. */
  | 'RECEIVED_IN_FUTURE'
  /** 有新情况须指明首件。 New facts belong to a first case. */
  | 'NOT_REPEATED'
  /** 首件不是同一小区的同一问题。 The first case is of another estate or problem. */
  | 'FIRST_DIFFERS'
  /** 监督电话反映的单位不能承办，可以配合。 Whom a supervision case is about may support and not handle it. */
  | 'HANDLER_IS_ACCUSED'
  /** 投诉须先回访再办结。 A complaint closes only after a call back. */
  | 'FOLLOW_UP_NEEDED'
  /** 楼内的小事在楼内解决，不上会。 A matter of one building is not for the table. */
  | 'SCOPE_TOO_SMALL'
  /** 该联席会议不属于这个小区或其所在区划。 The body is of another place than the estate. */
  | 'BODY_ELSEWHERE'
  /** 个人只能用网上渠道登记。 A person records ONLINE; other channels are recorded by organizations. */
  | 'CHANNEL_OF_ORGANIZATIONS'
  /** 贵单位与该小区无关。 The organization has nothing to do with the estate. */
  | 'NOT_OF_ESTATE'
  /** 只有登记单位或辖区管理单位可以这样做。 Only who recorded it or governs the place may do this. */
  | 'NOT_INTAKE_KEEPER'
  /** 只有承办单位可以这样做。 Only the handler may do this. */
  | 'NOT_HANDLER'
  /** 只有本人、登记单位或辖区管理单位可以这样做。 Only the person, who recorded it or who governs the place may do this. */
  | 'NOT_REPORTER'
  /** 答复的人不能回访。 Who replied does not call back. */
  | 'CALLER_REPLIED'
  /** 只有辖区管理单位可以这样做。 Only an organization that governs a place may do this. */
  | 'CATALOGUE_NOT_YOURS'
  /** 没有这个专班。 There is no such task force. */
  | 'TASK_FORCE_UNKNOWN'
  /** 专班正在工作。 The task force is at work. */
  | 'TASK_FORCE_IS_ACTIVE'
  /** 专班已结束。 The task force has ended. */
  | 'TASK_FORCE_IS_ENDED'
  /** 没有这次联合行动。 There is no such joint operation. */
  | 'JOINT_OPERATION_UNKNOWN'
  /** 联合行动尚未开始。 The joint operation has not begun. */
  | 'JOINT_OPERATION_IS_PLANNED'
  /** 联合行动正在进行。 The joint operation is under way. */
  | 'JOINT_OPERATION_IS_UNDER_WAY'
  /** 联合行动已完成。 The joint operation is completed. */
  | 'JOINT_OPERATION_IS_COMPLETED'
  /** 联合行动已取消。 The joint operation is cancelled. */
  | 'JOINT_OPERATION_IS_CANCELLED'
  /** 没有这次请示。 There is no such request. */
  | 'UPWARD_REQUEST_UNKNOWN'
  /** 请示已报送，上级尚未收件。 The request is sent and not received. */
  | 'UPWARD_REQUEST_IS_SENT'
  /** 上级已收件。 The request is received. */
  | 'UPWARD_REQUEST_IS_RECEIVED'
  /** 上级已答复。 The request is answered. */
  | 'UPWARD_REQUEST_IS_ANSWERED'
  /** 请示已撤回。 The request is withdrawn. */
  | 'UPWARD_REQUEST_IS_WITHDRAWN'
  /** 只有牵头单位（请示的报送单位）可以这样做。 Only who leads it, or to whom it goes, may do this. */
  | 'NOT_EFFORT_LEAD'
  /** 只有牵头和参加的单位可以这样做。 Only those who lead it or take part may do this. */
  | 'NOT_EFFORT_PARTY'
  /** 议定事项属于另一个联席会议。 The resolution is another body’s. */
  | 'RESOLUTION_OF_ANOTHER_BODY'
  /** 至少一家单位加入或退出，且不重复。 Somebody joins or leaves, each once. */
  | 'MEMBERS_UNCLEAR'
  /** 该单位已在其中。 The organization takes part already. */
  | 'MEMBER_ALREADY'
  /** 该单位不在其中。 The organization takes no part. */
  | 'MEMBER_UNKNOWN'
  /** 最后一天过早。 The last day is too early. */
  | 'LAST_DAY_TOO_EARLY'
  /** 联合行动的第一天不能早于今天。 A joint operation does not begin in the past. */
  | 'OPERATION_IN_PAST'
  /** 未到联合行动的第一天。 The first day of the operation has not come. */
  | 'OPERATION_TOO_EARLY'
  /** 须写明治理的问题，且不重复。 Problems are named, each once. */
  | 'PROBLEMS_UNCLEAR'
  /** 须写明行动的小区，且不重复。 Estates are named, each once. */
  | 'ESTATES_UNCLEAR'
  /** 小区不属于该联席会议。 The estate is not the body’s. */
  | 'ESTATE_NOT_OF_BODY'
  /** 该问题不在这次行动之内。 The operation is not about that problem. */
  | 'PROBLEM_NOT_OF_OPERATION'
  /** 查到至少一处，整改不多于查到。 At least one is found, and no more are put right. */
  | 'FINDING_INVALID'
  /** 请示依据议定事项或任务，二者选一。 A request follows a resolution or is made for an action item. */
  | 'REQUEST_SOURCE_UNCLEAR'
  /** 答复期限为 1 至 120 个工作日。 An answer is due within 1 to 120 working days. */
  | 'REPLY_DAYS_INVALID'
  /** 申请资金补助须写明金额，其他请示不写。 A subsidy is asked for with a sum, and nothing else is. */
  | 'AMOUNT_UNCLEAR'
  /** 同意的金额与答复不符：同意即全额，部分同意少于申请，不同意不写。 The sum granted does not fit the answer. */
  | 'GRANTED_UNCLEAR'
  /** 没有这个议案。 There is no such proposal. */
  | 'PROPOSAL_UNKNOWN'
  /** 该建议已整理成议案。 A proposal was made of that suggestion. */
  | 'PROPOSAL_EXISTS'
  /** 议案已列入议程。 The proposal is on the table. */
  | 'PROPOSAL_IS_ON_TABLE'
  /** 议案已撤回。 The proposal is withdrawn. */
  | 'PROPOSAL_IS_WITHDRAWN'
  /** 征求支持的期限已过。 The days for support are over. */
  | 'PROPOSAL_LAPSED'
  /** 您已支持。 You support it already. */
  | 'ALREADY_SUPPORTED'
  /** 您没有支持。 You do not support it. */
  | 'NOT_SUPPORTED'
  /** 只有整理提出的单位和召集单位可以撤回。 Only who opened it, and the convener, may withdraw it. */
  | 'NOT_OPENER'
  /** 来件不是建议。 The case is no suggestion. */
  | 'INTAKE_NOT_SUGGESTION'
  /** 需要的支持人数为 1 至 100000。 It takes 1 to 100,000 supporters. */
  | 'SUPPORTERS_INVALID'
  /** 期限须在今天以后、一年以内。 The last day lies after today and within a year. */
  | 'UNTIL_UNFIT'
  /** 没有这个联席会议。 There is no such joint body. */
  | 'BODY_UNKNOWN'
  /** 还有提议的议题没有决定是否列入。 Proposed lines are neither accepted nor rejected. */
  | 'PROPOSALS_UNDECIDED'
  /** 该议题不在提议状态。 The line is not proposed. */
  | 'AGENDA_ITEM_NOT_PROPOSED'
  /** 只能撤回提议的议题，或草案中新列且没有并入其他议题的议题。 Only what is proposed, or new on a draft with nothing merged into it, is withdrawn. */
  | 'AGENDA_ITEM_NOT_WITHDRAWN'
  /** 只有有席位的单位可以提议。 Only who holds a seat may propose. */
  | 'NOT_SEATED'
  /** 只有提议单位和召集单位可以撤回。 Only who proposed it, and the convener, may withdraw it. */
  | 'NOT_PROPOSER'
  /** 须写明并入的议题，且不重复。 The lines to merge are named, each once. */
  | 'MERGE_UNCLEAR'
  /** 固定议题、任务跟进和不在草案中的议题不能合并。 Standing items, what follows an action item, and what does not stand on the draft are not merged. */
  | 'LINE_NOT_MERGEABLE'
  /** 下级上报的议题须作决定。 What a body below handed up is to be decided. */
  | 'FORWARD_NEEDS_DECISION'
  /** 上一层议题须在同一议程上，且最多三层。 The line above stands on the same agenda, three levels at most. */
  | 'AGENDA_PARENT_UNFIT'
  /** 没有这个报告对象。 There is no such subject of a report. */
  | 'REPORT_SUBJECT_UNKNOWN'
  /** 该年度报告已定稿；更正须写明原因。 The report is frozen; a correction says why. */
  | 'REPORT_EXISTS'
  /** 该年度还没有报告，没有可更正的。 There is no report of that year to correct. */
  | 'REPORT_IS_FIRST'
  /** 该年度尚未过完。 The year is not over. */
  | 'YEAR_NOT_OVER'
  /** 该联席会议已终止，或终止日期已定。 The body has ended, or the day of its end is set. */
  | 'BODY_ENDED'
  /** 还有会议未开完。 Meetings are not over. */
  | 'BODY_HAS_MEETINGS'
  /** 还有任务或事项没有了结。 Action items or matters are still open. */
  | 'BODY_HAS_OPEN_MATTERS'
  /** 联席会议属于一个小区或一个区划，二者选一。 A body belongs to an estate or to a division. */
  | 'BODY_PLACE_UNCLEAR'
  /** 至少需要两个席位。 A body needs at least two seats. */
  | 'SEATS_MISSING'
  /** 席位名称重复。 A seat of that role exists. */
  | 'SEAT_ROLE_REPEATED'
  /** 须写明席位名称。 A seat needs a role. */
  | 'SEAT_ROLE_MISSING'
  /** 席位由单位出席或由代表出席，二者选一。 A seat is held by organizations or by representatives. */
  | 'SEAT_HOLDERS_UNCLEAR'
  /** 该席位已撤销。 The seat has ended. */
  | 'SEAT_ENDED'
  /** 议事规则的比例或天数不正确。 The shares or days of the rules are not valid. */
  | 'RULES_INVALID'
  /** 该日已有一版议事规则，或早于成立日期。 Rules for that day exist, or it precedes the body. */
  | 'RULES_DATE_TAKEN'
  /** 日期必须晚于开始日期。 The date must lie after the first day. */
  | 'DATE_TOO_EARLY'
  /** 没有这个小区。 There is no such estate. */
  | 'ESTATE_UNKNOWN'
  /** 没有这个区划。 There is no such division. */
  | 'DIVISION_UNKNOWN'
  /** 没有这个组织，或它已终止。 There is no such organization today. */
  | 'ORGANIZATION_UNKNOWN'
  /** 写明每月几号，或每月第几个星期几，二者选一。 A series goes by a day of the month or by an nth weekday. */
  | 'SERIES_RULE_UNCLEAR'
  /** 没有需要排期的月份。 There is no month left to plan. */
  | 'MONTHS_PLANNED'
  /** 没有这次会议。 There is no such meeting. */
  | 'MEETING_UNKNOWN'
  /** 会议还在排期，不能这样做。 The meeting is only planned. */
  | 'MEETING_IS_PLANNED'
  /** 会议议程正在起草，不能这样做。 The meeting is a draft. */
  | 'MEETING_IS_DRAFT'
  /** 会议已通知，不能这样做。 The meeting has been noticed. */
  | 'MEETING_IS_NOTICED'
  /** 会议已延期，不能这样做。 The meeting is postponed. */
  | 'MEETING_IS_POSTPONED'
  /** 会议正在进行，不能这样做。 The meeting is in session. */
  | 'MEETING_IS_IN_SESSION'
  /** 会议已闭会，不能这样做。 The meeting is closed. */
  | 'MEETING_IS_CLOSED'
  /** 会议已取消，不能这样做。 The meeting is cancelled. */
  | 'MEETING_IS_CANCELLED'
  /** 他人已改动，没有覆盖。 Somebody changed it meanwhile; nothing was overwritten. */
  | 'AGENDA_CHANGED'
  /** 须列出议程上的每个议题，各一次。 The order names each line of the agenda once. */
  | 'AGENDA_ORDER_INCOMPLETE'
  /** 议程最多三层。 An agenda has three levels at most. */
  | 'AGENDA_TOO_DEEP'
  /** 该议题的标题来自别处，不能改。 The title of this line comes from elsewhere. */
  | 'AGENDA_TITLE_FIXED'
  /** 目录中没有这个类别。 The catalogue has no such category. */
  | 'CATEGORY_UNKNOWN'
  /** 上级区划没有这个联席会议。 There is no such body of a division above. */
  | 'HIGHER_BODY_UNKNOWN'
  /** 已上报该联席会议，尚未决定。 The matter was forwarded there and is not decided. */
  | 'FORWARD_WAITING'
  /** 议程是空的。 The agenda is empty. */
  | 'AGENDA_EMPTY'
  /** 会议时间已过。 The time of the meeting has passed. */
  | 'TIME_PASSED'
  /** 通知的会议日期未到。 The day for which the meeting was noticed is yet to come. */
  | 'MEETING_NOT_YET'
  /** 延期后重新通知须写明新时间。 A postponed meeting needs a new time. */
  | 'TIME_NEEDED'
  /** 没有这个议题。 There is no such agenda item. */
  | 'AGENDA_ITEM_UNKNOWN'
  /** 该议题已撤回、未列入或已并入其他议题。 The line was withdrawn, rejected or merged. */
  | 'AGENDA_ITEM_OFF_TABLE'
  /** 该议题已经处理。 The agenda item has been handled. */
  | 'AGENDA_ITEM_HANDLED'
  /** 须决定的议题没有结果。 An item to decide has no outcome. */
  | 'AGENDA_ITEM_UNDECIDED'
  /** 没有记录到会情况。 Attendance is not recorded. */
  | 'ATTENDANCE_MISSING'
  /** 会上已有议定事项，到会的席位不能改为未到会。 Resolutions were made while the seat was present. */
  | 'ATTENDANCE_RELIED_ON'
  /** 须写明由谁代替。 The substitute must be named. */
  | 'SUBSTITUTE_NEEDED'
  /** 该席位不能由他人代替。 The seat allows no substitute. */
  | 'SUBSTITUTE_NOT_ALLOWED'
  /** 没有这个席位。 There is no such seat. */
  | 'SEAT_UNKNOWN'
  /** 该席位空缺。 The seat is vacant. */
  | 'SEAT_VACANT'
  /** 只有占席单位可以这样做。 Only an organization that holds the seat may do this. */
  | 'NOT_SEAT_HOLDER'
  /** 须说明原因。 The reason must be stated. */
  | 'REASON_NEEDED'
  /** 该席位没有到会。 The seat is not present. */
  | 'SEAT_NOT_PRESENT'
  /** 该席位表态重复。 The seat took a position twice. */
  | 'POSITION_REPEATED'
  /** 到会席位没有表态。 A present seat has taken no position. */
  | 'POSITION_MISSING'
  /** 反对须说明理由。 An opposition needs a reason. */
  | 'OPPOSITION_NEEDS_REASON'
  /** 该议题不是决定事项。 The item is not one to decide. */
  | 'NOT_TO_DECIDE'
  /** 到会人数不足，不能作出决定。 Without a quorum nothing is decided. */
  | 'QUORUM_NOT_MET'
  /** 有席位反对，未能协商一致。 Opposed: there is no consensus. */
  | 'DECISION_OPPOSED'
  /** 同意的席位没有达到规定比例。 The majority is not reached. */
  | 'MAJORITY_NOT_REACHED'
  /** 没有这项议定事项。 There is no such resolution. */
  | 'RESOLUTION_UNKNOWN'
  /** 核验单位不能是牵头单位。 The verifier cannot be the lead. */
  | 'VERIFIER_IS_LEAD'
  /** 配合单位不能是牵头单位。 A supporting organization cannot be the lead. */
  | 'SUPPORT_IS_LEAD'
  /** 配合单位重复。 A supporting organization is repeated. */
  | 'SUPPORT_REPEATED'
  /** 没有解决或不满意的，任务重新办理，须写明新的期限。 What was not resolved is reopened and needs a new due date. */
  | 'REOPENING_NEEDS_DUE'
  /** 办理期限不能早于今天。 The due date lies in the past. */
  | 'DUE_IN_PAST'
  /** 没有这个任务。 There is no such action item. */
  | 'ACTION_ITEM_UNKNOWN'
  /** 任务尚未签收。 The item has not been accepted. */
  | 'ITEM_IS_ISSUED'
  /** 任务已签收，尚未开始办理。 The item is accepted and not begun. */
  | 'ITEM_IS_ACCEPTED'
  /** 任务已申请退回，待召集单位裁定。 The item is returned and waits for a ruling. */
  | 'ITEM_IS_RETURN_REQUESTED'
  /** 任务受阻，须先恢复办理。 The item is blocked: resume it first. */
  | 'ITEM_IS_BLOCKED'
  /** 任务正在办理。 The item is in progress. */
  | 'ITEM_IS_IN_PROGRESS'
  /** 任务已提交，待核验。 The item waits for verification. */
  | 'ITEM_IS_SUBMITTED'
  /** 任务已核验。 The item is verified. */
  | 'ITEM_IS_VERIFIED'
  /** 任务已销号。 The item is closed. */
  | 'ITEM_IS_CLOSED'
  /** 任务经回访重新办理，尚未开始。 The item is reopened and not begun. */
  | 'ITEM_IS_REOPENED'
  /** 任务已上报，待上级答复。 The item is escalated and waits for the answer. */
  | 'ITEM_IS_ESCALATED'
  /** 任务已以未解决终止。 The item ended unresolved. */
  | 'ITEM_IS_CLOSED_UNRESOLVED'
  /** 任务已取消。 The item is cancelled. */
  | 'ITEM_IS_CANCELLED'
  /** 任务是重复的，以另一件为准。 The item is a copy of another, which goes on. */
  | 'ITEM_IS_DUPLICATE'
  /** 本单位的部分已经完成。 The part is done already. */
  | 'PART_DONE'
  /** 须有会议就该任务作出的议定事项。 It takes a meeting’s resolution about this item. */
  | 'RESOLUTION_NOT_ABOUT_ITEM'
  /** 不能与自己重复。 An item is no copy of itself. */
  | 'DUPLICATE_OF_ITSELF'
  /** 那一件也是重复的，请指向继续办理的那一件。 That item is a copy too: name the one that goes on. */
  | 'DUPLICATE_OF_DUPLICATE'
  /** 那一件已取消或以未解决终止，不会继续办理。 That item was cancelled or ended unresolved, and does not go on. */
  | 'DUPLICATE_OF_ENDED'
  /** 已有其他任务以本任务为准，不能再标为重复。 Other items have this one go on in their place. */
  | 'DUPLICATE_IS_LEAD_COPY'
  /** 只能上报给召集单位的上级或辖区管理单位。 It goes to an organization above the convener, or one that governs the territory. */
  | 'ORGANIZATION_NOT_ABOVE'
  /** 回访日期不能早于销号，也不能晚于今天。 A visit lies between the closing and today. */
  | 'VISIT_DATE_UNFIT'
  /** 只有配合单位可以这样做。 Only a supporting organization may do this. */
  | 'NOT_SUPPORT'
  /** 只有上报到的单位或召集单位可以这样做。 Only the organization it was escalated to, or the convener, may do this. */
  | 'NOT_ESCALATION_TARGET'
  /** 只有召集或核验单位可以回访。 Only the convener or the verifier follows up. */
  | 'NOT_VISITOR'
  /** 在牵头单位任职的人不能回访。 Nobody appointed in the lead may follow up. */
  | 'VISITOR_IN_LEAD'
  /** 只有牵头单位可以这样做。 Only the lead may do this. */
  | 'NOT_LEAD'
  /** 只有牵头或配合单位可以这样做。 Only the lead or a supporting organization may do this. */
  | 'NOT_LEAD_OR_SUPPORT'
  /** 只有核验单位可以这样做。 Only the verifier may do this. */
  | 'NOT_VERIFIER'
  /** 只有召集单位可以这样做。 Only the convener may do this. */
  | 'NOT_CONVENER'
  /** 在牵头单位任职的人不能裁定它的申请；召集单位自己牵头的，由核验单位裁定。 Nobody appointed in the lead may rule on what it asks; where the convener leads, the verifier rules. */
  | 'CONVENER_IN_LEAD'
  /** 仍是原来的牵头单位。 That is the lead already. */
  | 'LEAD_UNCHANGED'
  /** 退回期限已过。 The days for a return are over. */
  | 'RETURN_TOO_LATE'
  /** 再次退回的任务，须先由会议议定由谁牵头。 Returned again: a meeting decides first who leads. */
  | 'RETURN_FOR_THE_MEETING'
  /** 该年份没有节假日数据，无法计算工作日。 There is no calendar for that year, so working days cannot be counted. */
  | 'CALENDAR_YEAR_UNKNOWN'
  /** 日期不能早于今天。 The day lies in the past. */
  | 'UNTIL_IN_PAST'
  /** 已过办理期限，不能再申请延期。 The due date has passed: too late for more time. */
  | 'EXTENSION_TOO_LATE'
  /** 已有一项延期申请待决定。 An extension is asked for and not decided. */
  | 'EXTENSION_PENDING'
  /** 没有待决定的延期申请。 No extension is asked for. */
  | 'EXTENSION_NOT_ASKED'
  /** 新期限须晚于现在的期限。 The new due date must be later. */
  | 'EXTENSION_NOT_LATER'
  /** 在牵头单位任职的人不能核验。 Nobody appointed in the lead may verify. */
  | 'VERIFIER_IN_LEAD'
  /** 文件超过 10 MB。 The file is larger than 10 MB. */
  | 'FILE_TOO_LARGE'
  /** 只接收 JPEG、PNG、WebP 图片和 PDF。 Only JPEG, PNG and WebP pictures and PDF are taken. */
  | 'FILE_TYPE_REFUSED'
  /** 没有这个附件。 There is no such attachment. */
  | 'ATTACHMENT_UNKNOWN'
  /** 附件尚未上传完成。 The attachment has not been uploaded. */
  | 'ATTACHMENT_NOT_STORED'
  /** 附件已用于另一步。 The attachment is the evidence of another step. */
  | 'ATTACHMENT_USED'
  /** 没有这份会议纪要。 There are no such minutes. */
  | 'MINUTES_UNKNOWN'
  /** 这次会议已有纪要。 The meeting has its minutes already. */
  | 'MINUTES_EXIST'
  /** 纪要还在起草，不能这样做。 The minutes are a draft. */
  | 'MINUTES_IS_DRAFT'
  /** 纪要正在征求意见，不能这样做。 The minutes are circulated. */
  | 'MINUTES_IS_CIRCULATED'
  /** 有席位要求修改纪要，不能这样做。 A change of the minutes is requested. */
  | 'MINUTES_IS_CHANGES_REQUESTED'
  /** 纪要正在签署，不能这样做。 The minutes are being signed. */
  | 'MINUTES_IS_SIGNING'
  /** 纪要已封存，不能这样做。 The minutes are sealed. */
  | 'MINUTES_IS_LOCKED'
  /** 纪要已公开，不能这样做。 The minutes are published. */
  | 'MINUTES_IS_PUBLISHED'
  /** 有修改要求尚未答复。 A requested change is not answered. */
  | 'CHANGES_UNANSWERED'
  /** 该席位在这一轮已要求过修改。 The seat has asked for a change in this round. */
  | 'CHANGE_ALREADY_REQUESTED'
  /** 内容改过，尚未再次征求意见。 The content was changed and has not been circulated since. */
  | 'CONTENT_NOT_CIRCULATED'
  /** 没有这条意见。 There is no such comment. */
  | 'COMMENT_UNKNOWN'
  /** 这条意见已经答复。 The comment is answered. */
  | 'ALREADY_ANSWERED'
  /** 该席位已经签署。 The seat has signed. */
  | 'ALREADY_SIGNED'
  /** 没有席位签署，不能封存。 Nobody has signed. */
  | 'NOBODY_SIGNED'
  /** 签署期限未到，仍有席位未签署。 The days for signing are not over, and not every seat has signed. */
  | 'SIGNING_NOT_OVER'
  /** 没有这份补充说明。 There is no such addendum. */
  | 'ADDENDUM_UNKNOWN'
  /** 补充说明已封存。 The addendum is sealed. */
  | 'ADDENDUM_IS_SEALED'
  /** 发布纪要须指明哪份纪要，发布其他内容须写明内容，二者选一。 Minutes are named, anything else is written out: one of the two. */
  | 'PUBLICATION_UNCLEAR'
  /** 截止日期不能早于开始日期。 It ends before it begins. */
  | 'PUBLICATION_ENDS_EARLY'
  /** 没有这一哨。 There is no such whistle. */
  | 'WHISTLE_UNKNOWN'
  /** 哨还在起草，不能这样做。 The whistle is a draft. */
  | 'WHISTLE_IS_DRAFT'
  /** 哨已审批，尚未吹响。 The whistle is approved and not blown. */
  | 'WHISTLE_IS_APPROVED'
  /** 哨已吹响，待派单。 The whistle waits for dispatch. */
  | 'WHISTLE_IS_BLOWN'
  /** 哨已派单，待签收。 The whistle waits for acknowledgement. */
  | 'WHISTLE_IS_DISPATCHED'
  /** 哨已签收，待报到。 The whistle is acknowledged. */
  | 'WHISTLE_IS_ACKNOWLEDGED'
  /** 牵头部门已报到。 The lead has reported in. */
  | 'WHISTLE_IS_ARRIVED'
  /** 哨正在处置。 The whistle is being handled. */
  | 'WHISTLE_IS_HANDLING'
  /** 哨已办结，待确认。 The whistle waits for confirmation. */
  | 'WHISTLE_IS_HANDLED'
  /** 哨已确认，互评中。 The whistle is confirmed and being scored. */
  | 'WHISTLE_IS_CONFIRMED'
  /** 哨已评价完毕。 The whistle has been scored. */
  | 'WHISTLE_IS_SCORED'
  /** 哨已退回，待重新派单。 The whistle is returned and waits for dispatch. */
  | 'WHISTLE_IS_RETURNED'
  /** 哨已升级，待上一级派单。 The whistle is escalated and waits for dispatch. */
  | 'WHISTLE_IS_ESCALATED'
  /** 哨已过各级期限。 The whistle has lapsed. */
  | 'WHISTLE_IS_LAPSED'
  /** 哨已撤回。 The whistle is withdrawn. */
  | 'WHISTLE_IS_WITHDRAWN'
  /** 哨已转入联席会议。 The whistle was put to a meeting. */
  | 'WHISTLE_IS_CONVERTED'
  /** 哨尚未审批。 The whistle is not approved. */
  | 'WHISTLE_UNAPPROVED'
  /** 哨已经审批过。 The whistle is approved already. */
  | 'WHISTLE_APPROVED'
  /** 派单单位已维持原派，不能再退回。 The dispatcher has insisted: it is not returned again. */
  | 'WHISTLE_INSISTED'
  /** 已经报到过。 Has reported in already. */
  | 'ARRIVED_ALREADY'
  /** 该方已经评价过。 That side has scored already. */
  | 'SCORED_ALREADY'
  /** 只有属地单位可以起草：辖区管理单位或本小区联席会议的召集单位。 Only the territory may draft it. */
  | 'NOT_TERRITORY'
  /** 审批单位须管辖该小区，且不是吹哨方。 The approver must govern the estate and not blow it itself. */
  | 'APPROVER_NOT_ABOVE'
  /** 业主方须是业主组织，物业方须是物业服务企业或项目部。 The owners’ and the company’s party must be of that kind. */
  | 'PARTY_KIND_WRONG'
  /** 只有吹哨方可以这样做。 Only the territory that blows it may do this. */
  | 'NOT_BLOWER'
  /** 只有审批单位可以这样做。 Only the approver may do this. */
  | 'NOT_APPROVER'
  /** 起草人不能审批。 Whoever drafted it may not approve it. */
  | 'DRAFTER_APPROVES'
  /** 只有派单单位可以这样做。 Only the dispatcher may do this. */
  | 'NOT_DISPATCHER'
  /** 在牵头部门任职的人不能代表吹哨方确认或评价。 Nobody appointed in the lead may judge it for the territory. */
  | 'BLOWER_IN_LEAD'
  /** 只有吹哨方、牵头部门、业主组织和物业可以评价。 Only the sides of the whistle score it. */
  | 'NOT_A_SCORING_SIDE'
  /** 牵头部门不能是吹哨方。 The lead cannot be who blows it. */
  | 'LEAD_IS_BLOWER'
  /** 该会议不属于哨所在的小区。 The meeting is of another place. */
  | 'WHISTLE_BODY_ELSEWHERE'
  /** 该小区没有适用的响应办法。 No response policy holds for the estate. */
  | 'RESPONSE_POLICY_MISSING'
  /** 只有管辖该区划的单位可以制定响应办法。 Only who governs the division may set its policy. */
  | 'NOT_GOVERNING'
  /** 该日已有一版响应办法。 A policy for that day exists. */
  | 'POLICY_DATE_TAKEN'
  /** 响应办法不能自过去的日期起。 A policy cannot begin in the past. */
  | 'POLICY_IN_PAST'
  /** 须有一至五级，每级写明责任人。 A policy needs one to five levels, each with an owner. */
  | 'POLICY_LEVELS_MISSING'
  /** 除最后一级外，每级须写明升级到哪类或哪个单位，二者选一。 Each level but the last calls one kind or one organization. */
  | 'POLICY_ESCALATION_UNCLEAR'
  /** 每级须写明四种哨的期限。 Each level needs the clocks of the four types. */
  | 'POLICY_CLOCKS_INCOMPLETE'
  /** 期限须为正数，且签收、报到、办结依次不短于前者。 Clocks are positive, and none is shorter than the one before. */
  | 'POLICY_CLOCKS_INVALID'
  /** 应急哨须按分钟计。 An emergency is counted in minutes. */
  | 'POLICY_EMERGENCY_UNIT'
  /** 健康区间的上下限不正确。 The healthy band is not valid. */
  | 'POLICY_BAND_INVALID'
  /** 没有这个通知渠道。 There is no such channel. */
  | 'CHANNEL_UNKNOWN'
  /** 该地址已登记。 The address is registered already. */
  | 'CHANNEL_EXISTS'
  /** 通知渠道正在使用。 The channel is active. */
  | 'CHANNEL_IS_ACTIVE'
  /** 通知渠道已暂停。 The channel is paused. */
  | 'CHANNEL_IS_PAUSED'
  /** 通知渠道已移除。 The channel is removed. */
  | 'CHANNEL_IS_REMOVED'
  /** 地址不正确：须为 https 地址（不含端口、用户名）或邮箱。 It takes an https address without port or user, or an address of mail. */
  | 'CHANNEL_ADDRESS_INVALID'
  /** 不允许向该主机发送。 Nothing is sent to that host. */
  | 'CHANNEL_HOST_NOT_ALLOWED'
  /** 须提供不少于 16 个字符的密钥。 A secret of at least 16 characters is needed. */
  | 'CHANNEL_SECRET_NEEDED'
  /** 该类渠道不使用密钥。 Such a channel uses no secret. */
  | 'CHANNEL_SECRET_UNUSED'
  /** 本系统尚未配置通知。 Notifications are not configured here. */
  | 'CHANNELS_NOT_SET_UP'
  /** 该地址今天已发过多次测试，请明天再试。 The address has had its test messages of today. */
  | 'TEST_TOO_OFTEN'
  /** 没有这条通知。 There is no such notification. */
  | 'NOTIFICATION_UNKNOWN'
  /** 通知正待发送。 The notification waits to be sent. */
  | 'NOTIFICATION_IS_PENDING'
  /** 通知将自动重发。 The notification will be tried again. */
  | 'NOTIFICATION_IS_RETRY'
  /** 通知已送出。 The notification is sent. */
  | 'NOTIFICATION_IS_SENT';

/** 可见范围的规则。 The rules of access. */
export type AccessRule =
  /** 任何人。 Anyone. */
  | 'PUBLIC'
  /** 已登录的人。 Anyone who is signed in. */
  | 'SIGNED_IN'
  /** 代表某单位的人。 Anyone who acts for an organization. */
  | 'ACTING'
  /** 系统运维人员。 The operators of this installation. */
  | 'OPERATOR'
  /** 有席位的单位、召集单位、其上级和辖区管理单位。 Those seated, the convener, those above them and the territory’s. */
  | 'SEATED'
  /** 牵头、配合、核验单位及其上级，以及能看到该联席会议的单位。 Those involved, those above them, and who sees the body. */
  | 'INVOLVED'
  /** 哨的各方及其上级、辖区管理单位、能看到该小区联席会议的单位。 Parties of a whistle and those above them, the territory’s, and who sees a body of the estate. */
  | 'CALLED'
  /** 能看到该联席会议的单位，以及牵头、参加或收件的单位及其上级。 Who sees the body, and those who lead, take part or are asked, with those above them. */
  | 'ENGAGED'
  /** 本人、登记、承办和配合单位及其上级、辖区管理单位，以及提交会议后能看到该联席会议的单位。 The person, those who recorded, handle or support it and those above them, who governs the place, and, once it is put to the table, who sees the body. */
  | 'INTAKE_CIRCLE'
  /** 能看到其对象的单位，以及定稿单位及其上级。 Who sees its subject, and who froze it, with those above it. */
  | 'REPORT_CIRCLE'
  /** 该单位自己，以及审计人员。 The organization itself, and auditors. */
  | 'OWN_ORGANIZATION';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  JointBody: JointBody;
  Seat: Seat;
  MeetingSeries: MeetingSeries;
  JointMeeting: JointMeeting;
  Resolution: Resolution;
  ActionItem: ActionItem;
  Minutes: Minutes;
  Intake: Intake;
  Estate: Estate;
  NotificationChannel: NotificationChannel;
  Notification: Notification;
  Whistle: Whistle;
  YearReport: YearReport;
  Proposal: Proposal;
  TaskForce: TaskForce;
  JointOperation: JointOperation;
  UpwardRequest: UpwardRequest;
  Organization: Organization;
  Division: Division;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  JointBody:
    ( { __typename: 'JointBody' }
    & GraphQLRecursivePick<FederationTypes['JointBody'], {"id":true}> );
  Seat:
    ( { __typename: 'Seat' }
    & GraphQLRecursivePick<FederationTypes['Seat'], {"id":true}> );
  MeetingSeries:
    ( { __typename: 'MeetingSeries' }
    & GraphQLRecursivePick<FederationTypes['MeetingSeries'], {"id":true}> );
  JointMeeting:
    ( { __typename: 'JointMeeting' }
    & GraphQLRecursivePick<FederationTypes['JointMeeting'], {"id":true}> );
  Resolution:
    ( { __typename: 'Resolution' }
    & GraphQLRecursivePick<FederationTypes['Resolution'], {"id":true}> );
  ActionItem:
    ( { __typename: 'ActionItem' }
    & GraphQLRecursivePick<FederationTypes['ActionItem'], {"id":true}> );
  Minutes:
    ( { __typename: 'Minutes' }
    & GraphQLRecursivePick<FederationTypes['Minutes'], {"id":true}> );
  Intake:
    ( { __typename: 'Intake' }
    & GraphQLRecursivePick<FederationTypes['Intake'], {"id":true}> );
  Estate:
    ( { __typename: 'Estate' }
    & GraphQLRecursivePick<FederationTypes['Estate'], {"id":true}> );
  NotificationChannel:
    ( { __typename: 'NotificationChannel' }
    & GraphQLRecursivePick<FederationTypes['NotificationChannel'], {"id":true}> );
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
  Whistle:
    ( { __typename: 'Whistle' }
    & GraphQLRecursivePick<FederationTypes['Whistle'], {"id":true}> );
  YearReport:
    ( { __typename: 'YearReport' }
    & GraphQLRecursivePick<FederationTypes['YearReport'], {"id":true}> );
  Proposal:
    ( { __typename: 'Proposal' }
    & GraphQLRecursivePick<FederationTypes['Proposal'], {"id":true}> );
  TaskForce:
    ( { __typename: 'TaskForce' }
    & GraphQLRecursivePick<FederationTypes['TaskForce'], {"id":true}> );
  JointOperation:
    ( { __typename: 'JointOperation' }
    & GraphQLRecursivePick<FederationTypes['JointOperation'], {"id":true}> );
  UpwardRequest:
    ( { __typename: 'UpwardRequest' }
    & GraphQLRecursivePick<FederationTypes['UpwardRequest'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
  SquareMetres: ResolverTypeWrapper<Scalars['SquareMetres']['output']>;
  Yuan: ResolverTypeWrapper<Scalars['Yuan']['output']>;
  UserError: ResolverTypeWrapper<object>;
  String: ResolverTypeWrapper<string>;
  PageInfo: ResolverTypeWrapper<object>;
  Boolean: ResolverTypeWrapper<boolean>;
  AvailableAction: ResolverTypeWrapper<object>;
  DecisionKind: DecisionKind;
  Comparator: Comparator;
  BodyRules: ResolverTypeWrapper<BodyRulesRow>;
  Int: ResolverTypeWrapper<number>;
  JointBody: ResolverTypeWrapper<JointBodyRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Seat: ResolverTypeWrapper<SeatRow>;
  BodyEnd: ResolverTypeWrapper<BodyEndRow>;
  JointBodyConnection: ResolverTypeWrapper<object>;
  JointBodyEdge: ResolverTypeWrapper<object>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  BodyRulesInput: BodyRulesInput;
  SeatInput: SeatInput;
  EstablishBodyInput: EstablishBodyInput;
  EstablishBodyPayload: ResolverTypeWrapper<object>;
  AddSeatInput: AddSeatInput;
  AddSeatPayload: ResolverTypeWrapper<object>;
  EndSeatInput: EndSeatInput;
  EndSeatPayload: ResolverTypeWrapper<object>;
  ChangeSeatHoldersInput: ChangeSeatHoldersInput;
  ChangeSeatHoldersPayload: ResolverTypeWrapper<object>;
  EndBodyInput: EndBodyInput;
  EndBodyPayload: ResolverTypeWrapper<object>;
  ChangeRulesInput: ChangeRulesInput;
  ChangeRulesPayload: ResolverTypeWrapper<object>;
  MeetingSeries: ResolverTypeWrapper<MeetingSeriesRow>;
  BodyMonth: ResolverTypeWrapper<object>;
  JointMeeting: ResolverTypeWrapper<JointMeetingRow>;
  PlanSeriesInput: PlanSeriesInput;
  PlanSeriesPayload: ResolverTypeWrapper<object>;
  DayKind: DayKind;
  CalendarDay: ResolverTypeWrapper<object>;
  CalendarYear: ResolverTypeWrapper<object>;
  MeetingState: MeetingState;
  MeetingKind: MeetingKind;
  AttendanceStatus: AttendanceStatus;
  ExpectedOutcome: ExpectedOutcome;
  AgendaItemKind: AgendaItemKind;
  AgendaItemState: AgendaItemState;
  MeetingSeat: ResolverTypeWrapper<MeetingSeatRow>;
  Quorum: ResolverTypeWrapper<object>;
  AgendaItem: ResolverTypeWrapper<AgendaItemRow>;
  JointMeetingConnection: ResolverTypeWrapper<object>;
  JointMeetingEdge: ResolverTypeWrapper<object>;
  PlanMeetingInput: PlanMeetingInput;
  PlanMeetingPayload: ResolverTypeWrapper<object>;
  OpenDraftInput: OpenDraftInput;
  OpenDraftPayload: ResolverTypeWrapper<object>;
  AddAgendaItemInput: AddAgendaItemInput;
  AddAgendaItemPayload: ResolverTypeWrapper<object>;
  SendNoticeInput: SendNoticeInput;
  SendNoticePayload: ResolverTypeWrapper<object>;
  PostponeMeetingInput: PostponeMeetingInput;
  PostponeMeetingPayload: ResolverTypeWrapper<object>;
  CancelMeetingInput: CancelMeetingInput;
  CancelMeetingPayload: ResolverTypeWrapper<object>;
  StartMeetingInput: StartMeetingInput;
  StartMeetingPayload: ResolverTypeWrapper<object>;
  AttendanceInput: AttendanceInput;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: ResolverTypeWrapper<object>;
  DiscussAgendaItemInput: DiscussAgendaItemInput;
  DiscussAgendaItemPayload: ResolverTypeWrapper<object>;
  DeferAgendaItemInput: DeferAgendaItemInput;
  DeferAgendaItemPayload: ResolverTypeWrapper<object>;
  CloseMeetingInput: CloseMeetingInput;
  CloseMeetingPayload: ResolverTypeWrapper<object>;
  Reply: Reply;
  NoticeReply: ResolverTypeWrapper<NoticeReplyRow>;
  SeatAttendance: ResolverTypeWrapper<object>;
  RespondToNoticeInput: RespondToNoticeInput;
  RespondToNoticePayload: ResolverTypeWrapper<object>;
  AgendaCategory: ResolverTypeWrapper<AgendaCategoryRow>;
  CarryCause: CarryCause;
  CarryReason: ResolverTypeWrapper<object>;
  ForwardState: ForwardState;
  AgendaForward: ResolverTypeWrapper<AgendaForwardRow>;
  HigherBody: ResolverTypeWrapper<object>;
  AgendaItemConnection: ResolverTypeWrapper<object>;
  AgendaItemEdge: ResolverTypeWrapper<object>;
  AgendaPlaceInput: AgendaPlaceInput;
  ReorderAgendaInput: ReorderAgendaInput;
  ReorderAgendaPayload: ResolverTypeWrapper<object>;
  EditAgendaItemInput: EditAgendaItemInput;
  EditAgendaItemPayload: ResolverTypeWrapper<object>;
  ForwardAgendaItemInput: ForwardAgendaItemInput;
  ForwardAgendaItemPayload: ResolverTypeWrapper<object>;
  AgendaSourceKind: AgendaSourceKind;
  AgendaSource: ResolverTypeWrapper<object>;
  ProposeAgendaItemInput: ProposeAgendaItemInput;
  ProposeAgendaItemPayload: ResolverTypeWrapper<object>;
  AcceptAgendaItemInput: AcceptAgendaItemInput;
  AcceptAgendaItemPayload: ResolverTypeWrapper<object>;
  RejectAgendaItemInput: RejectAgendaItemInput;
  RejectAgendaItemPayload: ResolverTypeWrapper<object>;
  WithdrawAgendaItemInput: WithdrawAgendaItemInput;
  WithdrawAgendaItemPayload: ResolverTypeWrapper<object>;
  MergeAgendaItemsInput: MergeAgendaItemsInput;
  MergeAgendaItemsPayload: ResolverTypeWrapper<object>;
  RefreshDraftInput: RefreshDraftInput;
  RefreshDraftPayload: ResolverTypeWrapper<object>;
  Stance: Stance;
  SeatPosition: ResolverTypeWrapper<SeatPositionRow>;
  Resolution: ResolverTypeWrapper<ResolutionRow>;
  ResolutionConnection: ResolverTypeWrapper<object>;
  ResolutionEdge: ResolverTypeWrapper<object>;
  PositionInput: PositionInput;
  RecordResolutionInput: RecordResolutionInput;
  RecordResolutionPayload: ResolverTypeWrapper<object>;
  ActionItemState: ActionItemState;
  PartyRole: PartyRole;
  ActionItem: ResolverTypeWrapper<ActionItemRow>;
  ActionItemEvent: ResolverTypeWrapper<ActionItemEventRow>;
  ActionItemConnection: ResolverTypeWrapper<object>;
  ActionItemEdge: ResolverTypeWrapper<object>;
  ActionItemPhase: ActionItemPhase;
  DeskScope: DeskScope;
  DeskSituation: DeskSituation;
  ActionItemFilter: ActionItemFilter;
  IssueActionItemInput: IssueActionItemInput;
  IssueActionItemPayload: ResolverTypeWrapper<object>;
  AcceptActionItemInput: AcceptActionItemInput;
  AcceptActionItemPayload: ResolverTypeWrapper<object>;
  ReportProgressInput: ReportProgressInput;
  ReportProgressPayload: ResolverTypeWrapper<object>;
  SubmitActionItemInput: SubmitActionItemInput;
  SubmitActionItemPayload: ResolverTypeWrapper<object>;
  VerifyActionItemInput: VerifyActionItemInput;
  VerifyActionItemPayload: ResolverTypeWrapper<object>;
  SendBackActionItemInput: SendBackActionItemInput;
  SendBackActionItemPayload: ResolverTypeWrapper<object>;
  CloseActionItemInput: CloseActionItemInput;
  CloseActionItemPayload: ResolverTypeWrapper<object>;
  ReturnRuling: ReturnRuling;
  Deadline: ResolverTypeWrapper<object>;
  ActionItemReturn: ResolverTypeWrapper<ActionItemReturnRow>;
  ActionItemExtension: ResolverTypeWrapper<ActionItemExtensionRow>;
  ReturnActionItemInput: ReturnActionItemInput;
  ReturnActionItemPayload: ResolverTypeWrapper<object>;
  ReassignActionItemInput: ReassignActionItemInput;
  ReassignActionItemPayload: ResolverTypeWrapper<object>;
  UpholdActionItemInput: UpholdActionItemInput;
  UpholdActionItemPayload: ResolverTypeWrapper<object>;
  BlockActionItemInput: BlockActionItemInput;
  BlockActionItemPayload: ResolverTypeWrapper<object>;
  ResumeActionItemInput: ResumeActionItemInput;
  ResumeActionItemPayload: ResolverTypeWrapper<object>;
  RequestExtensionInput: RequestExtensionInput;
  RequestExtensionPayload: ResolverTypeWrapper<object>;
  GrantExtensionInput: GrantExtensionInput;
  GrantExtensionPayload: ResolverTypeWrapper<object>;
  RefuseExtensionInput: RefuseExtensionInput;
  RefuseExtensionPayload: ResolverTypeWrapper<object>;
  AcceptedBy: AcceptedBy;
  PartState: PartState;
  ActionItemPart: ResolverTypeWrapper<object>;
  VisitMethod: VisitMethod;
  FollowUpVisit: ResolverTypeWrapper<FollowUpVisitRow>;
  CompletePartInput: CompletePartInput;
  CompletePartPayload: ResolverTypeWrapper<object>;
  EscalateActionItemInput: EscalateActionItemInput;
  EscalateActionItemPayload: ResolverTypeWrapper<object>;
  AnswerEscalationInput: AnswerEscalationInput;
  AnswerEscalationPayload: ResolverTypeWrapper<object>;
  CloseUnresolvedInput: CloseUnresolvedInput;
  CloseUnresolvedPayload: ResolverTypeWrapper<object>;
  CancelActionItemInput: CancelActionItemInput;
  CancelActionItemPayload: ResolverTypeWrapper<object>;
  MarkDuplicateInput: MarkDuplicateInput;
  MarkDuplicatePayload: ResolverTypeWrapper<object>;
  RecordFollowUpVisitInput: RecordFollowUpVisitInput;
  RecordFollowUpVisitPayload: ResolverTypeWrapper<object>;
  AttachmentState: AttachmentState;
  Attachment: ResolverTypeWrapper<AttachmentRow>;
  FileUpload: ResolverTypeWrapper<object>;
  AttachFileInput: AttachFileInput;
  AttachFilePayload: ResolverTypeWrapper<object>;
  MinutesState: MinutesState;
  SignatureStatus: SignatureStatus;
  MinutesCommentKind: MinutesCommentKind;
  AddendumState: AddendumState;
  SealedKind: SealedKind;
  Minutes: ResolverTypeWrapper<MinutesRow>;
  MinutesContent: ResolverTypeWrapper<object>;
  MinutesSeat: ResolverTypeWrapper<object>;
  MinutesAgendaItem: ResolverTypeWrapper<object>;
  MinutesResolution: ResolverTypeWrapper<object>;
  MinutesActionItem: ResolverTypeWrapper<object>;
  MinutesRound: ResolverTypeWrapper<MinutesRoundRow>;
  MinutesComment: ResolverTypeWrapper<MinutesCommentRow>;
  MinutesSignature: ResolverTypeWrapper<object>;
  MinutesAddendum: ResolverTypeWrapper<MinutesAddendumRow>;
  SealedRecord: ResolverTypeWrapper<SealedRecordRow>;
  ChainHead: ResolverTypeWrapper<object>;
  SealedRecordConnection: ResolverTypeWrapper<object>;
  SealedRecordEdge: ResolverTypeWrapper<object>;
  MinutesConnection: ResolverTypeWrapper<object>;
  MinutesEdge: ResolverTypeWrapper<object>;
  DraftMinutesInput: DraftMinutesInput;
  DraftMinutesPayload: ResolverTypeWrapper<object>;
  RegenerateMinutesInput: RegenerateMinutesInput;
  RegenerateMinutesPayload: ResolverTypeWrapper<object>;
  ReviseMinutesRemarksInput: ReviseMinutesRemarksInput;
  ReviseMinutesRemarksPayload: ResolverTypeWrapper<object>;
  CirculateMinutesInput: CirculateMinutesInput;
  CirculateMinutesPayload: ResolverTypeWrapper<object>;
  CommentOnMinutesInput: CommentOnMinutesInput;
  CommentOnMinutesPayload: ResolverTypeWrapper<object>;
  RequestChangesToMinutesInput: RequestChangesToMinutesInput;
  RequestChangesToMinutesPayload: ResolverTypeWrapper<object>;
  AnswerMinutesCommentInput: AnswerMinutesCommentInput;
  AnswerMinutesCommentPayload: ResolverTypeWrapper<object>;
  OpenSigningInput: OpenSigningInput;
  OpenSigningPayload: ResolverTypeWrapper<object>;
  SignMinutesInput: SignMinutesInput;
  SignMinutesPayload: ResolverTypeWrapper<object>;
  LockMinutesInput: LockMinutesInput;
  LockMinutesPayload: ResolverTypeWrapper<object>;
  DraftAddendumInput: DraftAddendumInput;
  DraftAddendumPayload: ResolverTypeWrapper<object>;
  SignAddendumInput: SignAddendumInput;
  SignAddendumPayload: ResolverTypeWrapper<object>;
  SealAddendumInput: SealAddendumInput;
  SealAddendumPayload: ResolverTypeWrapper<object>;
  PublicationKind: PublicationKind;
  PublicationChannel: PublicationChannel;
  Publication: ResolverTypeWrapper<PublicationRow>;
  PublicMinutes: ResolverTypeWrapper<object>;
  PublicSignature: ResolverTypeWrapper<object>;
  PublicAddendum: ResolverTypeWrapper<object>;
  PublicMinutesConnection: ResolverTypeWrapper<object>;
  PublicMinutesEdge: ResolverTypeWrapper<object>;
  PublicationConnection: ResolverTypeWrapper<object>;
  PublicationEdge: ResolverTypeWrapper<object>;
  PublishMinutesInput: PublishMinutesInput;
  PublishMinutesPayload: ResolverTypeWrapper<object>;
  RecordPublicationInput: RecordPublicationInput;
  RecordPublicationPayload: ResolverTypeWrapper<object>;
  IntakeKind: IntakeKind;
  IntakeChannel: IntakeChannel;
  IntakeScope: IntakeScope;
  IntakeState: IntakeState;
  Problem: ResolverTypeWrapper<ProblemRow>;
  ReplyPolicy: ResolverTypeWrapper<ReplyPolicyRow>;
  Intake: ResolverTypeWrapper<IntakeRow>;
  IntakeFollowUp: ResolverTypeWrapper<IntakeFollowUpRow>;
  IntakeEvent: ResolverTypeWrapper<IntakeEventRow>;
  IntakeConnection: ResolverTypeWrapper<object>;
  IntakeEdge: ResolverTypeWrapper<object>;
  IntakeFilter: IntakeFilter;
  Rate: ResolverTypeWrapper<object>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  IntakeFigures: ResolverTypeWrapper<object>;
  Estate: ResolverTypeWrapper<object>;
  AddProblemInput: AddProblemInput;
  AddProblemPayload: ResolverTypeWrapper<object>;
  ChangeReplyDaysInput: ChangeReplyDaysInput;
  ChangeReplyDaysPayload: ResolverTypeWrapper<object>;
  RecordIntakeInput: RecordIntakeInput;
  RecordIntakePayload: ResolverTypeWrapper<object>;
  AssignIntakeInput: AssignIntakeInput;
  AssignIntakePayload: ResolverTypeWrapper<object>;
  ReplyToIntakeInput: ReplyToIntakeInput;
  ReplyToIntakePayload: ResolverTypeWrapper<object>;
  FollowUpIntakeInput: FollowUpIntakeInput;
  FollowUpIntakePayload: ResolverTypeWrapper<object>;
  CloseIntakeInput: CloseIntakeInput;
  CloseIntakePayload: ResolverTypeWrapper<object>;
  PutIntakeToTableInput: PutIntakeToTableInput;
  PutIntakeToTablePayload: ResolverTypeWrapper<object>;
  MarkRepeatInput: MarkRepeatInput;
  MarkRepeatPayload: ResolverTypeWrapper<object>;
  WithdrawIntakeInput: WithdrawIntakeInput;
  WithdrawIntakePayload: ResolverTypeWrapper<object>;
  ChannelKind: ChannelKind;
  ChannelState: ChannelState;
  NotificationTopic: NotificationTopic;
  NotificationRule: NotificationRule;
  NotificationState: NotificationState;
  NotificationChannel: ResolverTypeWrapper<NotificationChannelRow>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationConnection: ResolverTypeWrapper<object>;
  NotificationEdge: ResolverTypeWrapper<object>;
  AddNotificationChannelInput: AddNotificationChannelInput;
  AddNotificationChannelPayload: ResolverTypeWrapper<object>;
  TestNotificationChannelInput: TestNotificationChannelInput;
  TestNotificationChannelPayload: ResolverTypeWrapper<object>;
  PauseNotificationChannelInput: PauseNotificationChannelInput;
  PauseNotificationChannelPayload: ResolverTypeWrapper<object>;
  ResumeNotificationChannelInput: ResumeNotificationChannelInput;
  ResumeNotificationChannelPayload: ResolverTypeWrapper<object>;
  RemoveNotificationChannelInput: RemoveNotificationChannelInput;
  RemoveNotificationChannelPayload: ResolverTypeWrapper<object>;
  ResendNotificationInput: ResendNotificationInput;
  ResendNotificationPayload: ResolverTypeWrapper<object>;
  WhistleType: WhistleType;
  WhistleState: WhistleState;
  WhistlePartyRole: WhistlePartyRole;
  ScoreSide: ScoreSide;
  Whistle: ResolverTypeWrapper<WhistleRow>;
  WhistleParty: ResolverTypeWrapper<WhistlePartyRow>;
  WhistleDispatch: ResolverTypeWrapper<WhistleDispatchRow>;
  WhistleScore: ResolverTypeWrapper<WhistleScoreRow>;
  WhistleEvent: ResolverTypeWrapper<WhistleEventRow>;
  WhistleConnection: ResolverTypeWrapper<object>;
  WhistleEdge: ResolverTypeWrapper<object>;
  WhistlePhase: WhistlePhase;
  WhistleFilter: WhistleFilter;
  DraftWhistleInput: DraftWhistleInput;
  DraftWhistlePayload: ResolverTypeWrapper<object>;
  ApproveWhistleInput: ApproveWhistleInput;
  ApproveWhistlePayload: ResolverTypeWrapper<object>;
  BlowWhistleInput: BlowWhistleInput;
  BlowWhistlePayload: ResolverTypeWrapper<object>;
  DispatchWhistleInput: DispatchWhistleInput;
  DispatchWhistlePayload: ResolverTypeWrapper<object>;
  AcknowledgeWhistleInput: AcknowledgeWhistleInput;
  AcknowledgeWhistlePayload: ResolverTypeWrapper<object>;
  ReturnWhistleInput: ReturnWhistleInput;
  ReturnWhistlePayload: ResolverTypeWrapper<object>;
  ReportInInput: ReportInInput;
  ReportInPayload: ResolverTypeWrapper<object>;
  HandleWhistleInput: HandleWhistleInput;
  HandleWhistlePayload: ResolverTypeWrapper<object>;
  CompleteWhistleInput: CompleteWhistleInput;
  CompleteWhistlePayload: ResolverTypeWrapper<object>;
  ConfirmWhistleInput: ConfirmWhistleInput;
  ConfirmWhistlePayload: ResolverTypeWrapper<object>;
  SendBackWhistleInput: SendBackWhistleInput;
  SendBackWhistlePayload: ResolverTypeWrapper<object>;
  ScoreWhistleInput: ScoreWhistleInput;
  ScoreWhistlePayload: ResolverTypeWrapper<object>;
  WithdrawWhistleInput: WithdrawWhistleInput;
  WithdrawWhistlePayload: ResolverTypeWrapper<object>;
  ConvertWhistleInput: ConvertWhistleInput;
  ConvertWhistlePayload: ResolverTypeWrapper<object>;
  ClockUnit: ClockUnit;
  EscalationKind: EscalationKind;
  ResponsePolicy: ResolverTypeWrapper<ResponsePolicyRow>;
  ResponseLevel: ResolverTypeWrapper<ResponseLevelRow>;
  ResponseClock: ResolverTypeWrapper<ResponseClockRow>;
  ResponseClockInput: ResponseClockInput;
  ResponseLevelInput: ResponseLevelInput;
  SetResponsePolicyInput: SetResponsePolicyInput;
  SetResponsePolicyPayload: ResolverTypeWrapper<object>;
  WhistleShare: ResolverTypeWrapper<object>;
  MeanScore: ResolverTypeWrapper<object>;
  WhistleVerdict: WhistleVerdict;
  WhistleRate: ResolverTypeWrapper<object>;
  WhistleFigures: ResolverTypeWrapper<object>;
  WorkFigures: ResolverTypeWrapper<object>;
  EstateFigures: ResolverTypeWrapper<object>;
  MeanOfEstates: ResolverTypeWrapper<object>;
  DivisionFigures: ResolverTypeWrapper<object>;
  BoardBucket: BoardBucket;
  BoardColumn: ResolverTypeWrapper<object>;
  ReportScope: ReportScope;
  YearReport: ResolverTypeWrapper<YearReportRow>;
  YearReportLead: ResolverTypeWrapper<object>;
  YearReportConnection: ResolverTypeWrapper<object>;
  YearReportEdge: ResolverTypeWrapper<object>;
  FreezeYearReportInput: FreezeYearReportInput;
  FreezeYearReportPayload: ResolverTypeWrapper<object>;
  ProposalState: ProposalState;
  Proposal: ResolverTypeWrapper<ProposalRow>;
  ProposalComment: ResolverTypeWrapper<ProposalCommentRow>;
  ProposalCommentConnection: ResolverTypeWrapper<object>;
  ProposalCommentEdge: ResolverTypeWrapper<object>;
  ProposalConnection: ResolverTypeWrapper<object>;
  ProposalEdge: ResolverTypeWrapper<object>;
  OpenProposalInput: OpenProposalInput;
  OpenProposalPayload: ResolverTypeWrapper<object>;
  CommentOnProposalInput: CommentOnProposalInput;
  CommentOnProposalPayload: ResolverTypeWrapper<object>;
  SupportProposalInput: SupportProposalInput;
  SupportProposalPayload: ResolverTypeWrapper<object>;
  WithdrawSupportInput: WithdrawSupportInput;
  WithdrawSupportPayload: ResolverTypeWrapper<object>;
  WithdrawProposalInput: WithdrawProposalInput;
  WithdrawProposalPayload: ResolverTypeWrapper<object>;
  EffortMember: ResolverTypeWrapper<EffortMemberRow>;
  EffortEvent: ResolverTypeWrapper<EffortEventRow>;
  EffortMemberInput: EffortMemberInput;
  TaskForceState: TaskForceState;
  TaskForceResult: TaskForceResult;
  TaskForce: ResolverTypeWrapper<TaskForceRow>;
  TaskForceConnection: ResolverTypeWrapper<object>;
  TaskForceEdge: ResolverTypeWrapper<object>;
  EstablishTaskForceInput: EstablishTaskForceInput;
  EstablishTaskForcePayload: ResolverTypeWrapper<object>;
  ChangeTaskForceMembersInput: ChangeTaskForceMembersInput;
  ChangeTaskForceMembersPayload: ResolverTypeWrapper<object>;
  ReportTaskForceInput: ReportTaskForceInput;
  ReportTaskForcePayload: ResolverTypeWrapper<object>;
  ExtendTaskForceInput: ExtendTaskForceInput;
  ExtendTaskForcePayload: ResolverTypeWrapper<object>;
  EndTaskForceInput: EndTaskForceInput;
  EndTaskForcePayload: ResolverTypeWrapper<object>;
  JointOperationState: JointOperationState;
  OperationFinding: ResolverTypeWrapper<OperationFindingRow>;
  JointOperation: ResolverTypeWrapper<JointOperationRow>;
  JointOperationConnection: ResolverTypeWrapper<object>;
  JointOperationEdge: ResolverTypeWrapper<object>;
  PlanJointOperationInput: PlanJointOperationInput;
  PlanJointOperationPayload: ResolverTypeWrapper<object>;
  StartJointOperationInput: StartJointOperationInput;
  StartJointOperationPayload: ResolverTypeWrapper<object>;
  RecordOperationFindingInput: RecordOperationFindingInput;
  RecordOperationFindingPayload: ResolverTypeWrapper<object>;
  CompleteJointOperationInput: CompleteJointOperationInput;
  CompleteJointOperationPayload: ResolverTypeWrapper<object>;
  CancelJointOperationInput: CancelJointOperationInput;
  CancelJointOperationPayload: ResolverTypeWrapper<object>;
  UpwardRequestKind: UpwardRequestKind;
  UpwardRequestState: UpwardRequestState;
  UpwardAnswer: UpwardAnswer;
  UpwardRequest: ResolverTypeWrapper<UpwardRequestRow>;
  UpwardRequestConnection: ResolverTypeWrapper<object>;
  UpwardRequestEdge: ResolverTypeWrapper<object>;
  SendUpwardRequestInput: SendUpwardRequestInput;
  SendUpwardRequestPayload: ResolverTypeWrapper<object>;
  ReceiveUpwardRequestInput: ReceiveUpwardRequestInput;
  ReceiveUpwardRequestPayload: ResolverTypeWrapper<object>;
  AnswerUpwardRequestInput: AnswerUpwardRequestInput;
  AnswerUpwardRequestPayload: ResolverTypeWrapper<object>;
  WithdrawUpwardRequestInput: WithdrawUpwardRequestInput;
  WithdrawUpwardRequestPayload: ResolverTypeWrapper<object>;
  Organization: ResolverTypeWrapper<object>;
  Division: ResolverTypeWrapper<object>;
  ErrorCode: ErrorCode;
  AccessRule: AccessRule;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  YearMonth: Scalars['YearMonth']['output'];
  SquareMetres: Scalars['SquareMetres']['output'];
  Yuan: Scalars['Yuan']['output'];
  UserError: object;
  String: string;
  PageInfo: object;
  Boolean: boolean;
  AvailableAction: object;
  BodyRules: BodyRulesRow;
  Int: number;
  JointBody: JointBodyRow;
  ID: Scalars['ID']['output'];
  Seat: SeatRow;
  BodyEnd: BodyEndRow;
  JointBodyConnection: object;
  JointBodyEdge: object;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  BodyRulesInput: BodyRulesInput;
  SeatInput: SeatInput;
  EstablishBodyInput: EstablishBodyInput;
  EstablishBodyPayload: object;
  AddSeatInput: AddSeatInput;
  AddSeatPayload: object;
  EndSeatInput: EndSeatInput;
  EndSeatPayload: object;
  ChangeSeatHoldersInput: ChangeSeatHoldersInput;
  ChangeSeatHoldersPayload: object;
  EndBodyInput: EndBodyInput;
  EndBodyPayload: object;
  ChangeRulesInput: ChangeRulesInput;
  ChangeRulesPayload: object;
  MeetingSeries: MeetingSeriesRow;
  BodyMonth: object;
  JointMeeting: JointMeetingRow;
  PlanSeriesInput: PlanSeriesInput;
  PlanSeriesPayload: object;
  CalendarDay: object;
  CalendarYear: object;
  MeetingSeat: MeetingSeatRow;
  Quorum: object;
  AgendaItem: AgendaItemRow;
  JointMeetingConnection: object;
  JointMeetingEdge: object;
  PlanMeetingInput: PlanMeetingInput;
  PlanMeetingPayload: object;
  OpenDraftInput: OpenDraftInput;
  OpenDraftPayload: object;
  AddAgendaItemInput: AddAgendaItemInput;
  AddAgendaItemPayload: object;
  SendNoticeInput: SendNoticeInput;
  SendNoticePayload: object;
  PostponeMeetingInput: PostponeMeetingInput;
  PostponeMeetingPayload: object;
  CancelMeetingInput: CancelMeetingInput;
  CancelMeetingPayload: object;
  StartMeetingInput: StartMeetingInput;
  StartMeetingPayload: object;
  AttendanceInput: AttendanceInput;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: object;
  DiscussAgendaItemInput: DiscussAgendaItemInput;
  DiscussAgendaItemPayload: object;
  DeferAgendaItemInput: DeferAgendaItemInput;
  DeferAgendaItemPayload: object;
  CloseMeetingInput: CloseMeetingInput;
  CloseMeetingPayload: object;
  NoticeReply: NoticeReplyRow;
  SeatAttendance: object;
  RespondToNoticeInput: RespondToNoticeInput;
  RespondToNoticePayload: object;
  AgendaCategory: AgendaCategoryRow;
  CarryReason: object;
  AgendaForward: AgendaForwardRow;
  HigherBody: object;
  AgendaItemConnection: object;
  AgendaItemEdge: object;
  AgendaPlaceInput: AgendaPlaceInput;
  ReorderAgendaInput: ReorderAgendaInput;
  ReorderAgendaPayload: object;
  EditAgendaItemInput: EditAgendaItemInput;
  EditAgendaItemPayload: object;
  ForwardAgendaItemInput: ForwardAgendaItemInput;
  ForwardAgendaItemPayload: object;
  AgendaSource: object;
  ProposeAgendaItemInput: ProposeAgendaItemInput;
  ProposeAgendaItemPayload: object;
  AcceptAgendaItemInput: AcceptAgendaItemInput;
  AcceptAgendaItemPayload: object;
  RejectAgendaItemInput: RejectAgendaItemInput;
  RejectAgendaItemPayload: object;
  WithdrawAgendaItemInput: WithdrawAgendaItemInput;
  WithdrawAgendaItemPayload: object;
  MergeAgendaItemsInput: MergeAgendaItemsInput;
  MergeAgendaItemsPayload: object;
  RefreshDraftInput: RefreshDraftInput;
  RefreshDraftPayload: object;
  SeatPosition: SeatPositionRow;
  Resolution: ResolutionRow;
  ResolutionConnection: object;
  ResolutionEdge: object;
  PositionInput: PositionInput;
  RecordResolutionInput: RecordResolutionInput;
  RecordResolutionPayload: object;
  ActionItem: ActionItemRow;
  ActionItemEvent: ActionItemEventRow;
  ActionItemConnection: object;
  ActionItemEdge: object;
  ActionItemFilter: ActionItemFilter;
  IssueActionItemInput: IssueActionItemInput;
  IssueActionItemPayload: object;
  AcceptActionItemInput: AcceptActionItemInput;
  AcceptActionItemPayload: object;
  ReportProgressInput: ReportProgressInput;
  ReportProgressPayload: object;
  SubmitActionItemInput: SubmitActionItemInput;
  SubmitActionItemPayload: object;
  VerifyActionItemInput: VerifyActionItemInput;
  VerifyActionItemPayload: object;
  SendBackActionItemInput: SendBackActionItemInput;
  SendBackActionItemPayload: object;
  CloseActionItemInput: CloseActionItemInput;
  CloseActionItemPayload: object;
  Deadline: object;
  ActionItemReturn: ActionItemReturnRow;
  ActionItemExtension: ActionItemExtensionRow;
  ReturnActionItemInput: ReturnActionItemInput;
  ReturnActionItemPayload: object;
  ReassignActionItemInput: ReassignActionItemInput;
  ReassignActionItemPayload: object;
  UpholdActionItemInput: UpholdActionItemInput;
  UpholdActionItemPayload: object;
  BlockActionItemInput: BlockActionItemInput;
  BlockActionItemPayload: object;
  ResumeActionItemInput: ResumeActionItemInput;
  ResumeActionItemPayload: object;
  RequestExtensionInput: RequestExtensionInput;
  RequestExtensionPayload: object;
  GrantExtensionInput: GrantExtensionInput;
  GrantExtensionPayload: object;
  RefuseExtensionInput: RefuseExtensionInput;
  RefuseExtensionPayload: object;
  ActionItemPart: object;
  FollowUpVisit: FollowUpVisitRow;
  CompletePartInput: CompletePartInput;
  CompletePartPayload: object;
  EscalateActionItemInput: EscalateActionItemInput;
  EscalateActionItemPayload: object;
  AnswerEscalationInput: AnswerEscalationInput;
  AnswerEscalationPayload: object;
  CloseUnresolvedInput: CloseUnresolvedInput;
  CloseUnresolvedPayload: object;
  CancelActionItemInput: CancelActionItemInput;
  CancelActionItemPayload: object;
  MarkDuplicateInput: MarkDuplicateInput;
  MarkDuplicatePayload: object;
  RecordFollowUpVisitInput: RecordFollowUpVisitInput;
  RecordFollowUpVisitPayload: object;
  Attachment: AttachmentRow;
  FileUpload: object;
  AttachFileInput: AttachFileInput;
  AttachFilePayload: object;
  Minutes: MinutesRow;
  MinutesContent: object;
  MinutesSeat: object;
  MinutesAgendaItem: object;
  MinutesResolution: object;
  MinutesActionItem: object;
  MinutesRound: MinutesRoundRow;
  MinutesComment: MinutesCommentRow;
  MinutesSignature: object;
  MinutesAddendum: MinutesAddendumRow;
  SealedRecord: SealedRecordRow;
  ChainHead: object;
  SealedRecordConnection: object;
  SealedRecordEdge: object;
  MinutesConnection: object;
  MinutesEdge: object;
  DraftMinutesInput: DraftMinutesInput;
  DraftMinutesPayload: object;
  RegenerateMinutesInput: RegenerateMinutesInput;
  RegenerateMinutesPayload: object;
  ReviseMinutesRemarksInput: ReviseMinutesRemarksInput;
  ReviseMinutesRemarksPayload: object;
  CirculateMinutesInput: CirculateMinutesInput;
  CirculateMinutesPayload: object;
  CommentOnMinutesInput: CommentOnMinutesInput;
  CommentOnMinutesPayload: object;
  RequestChangesToMinutesInput: RequestChangesToMinutesInput;
  RequestChangesToMinutesPayload: object;
  AnswerMinutesCommentInput: AnswerMinutesCommentInput;
  AnswerMinutesCommentPayload: object;
  OpenSigningInput: OpenSigningInput;
  OpenSigningPayload: object;
  SignMinutesInput: SignMinutesInput;
  SignMinutesPayload: object;
  LockMinutesInput: LockMinutesInput;
  LockMinutesPayload: object;
  DraftAddendumInput: DraftAddendumInput;
  DraftAddendumPayload: object;
  SignAddendumInput: SignAddendumInput;
  SignAddendumPayload: object;
  SealAddendumInput: SealAddendumInput;
  SealAddendumPayload: object;
  Publication: PublicationRow;
  PublicMinutes: object;
  PublicSignature: object;
  PublicAddendum: object;
  PublicMinutesConnection: object;
  PublicMinutesEdge: object;
  PublicationConnection: object;
  PublicationEdge: object;
  PublishMinutesInput: PublishMinutesInput;
  PublishMinutesPayload: object;
  RecordPublicationInput: RecordPublicationInput;
  RecordPublicationPayload: object;
  Problem: ProblemRow;
  ReplyPolicy: ReplyPolicyRow;
  Intake: IntakeRow;
  IntakeFollowUp: IntakeFollowUpRow;
  IntakeEvent: IntakeEventRow;
  IntakeConnection: object;
  IntakeEdge: object;
  IntakeFilter: IntakeFilter;
  Rate: object;
  Float: Scalars['Float']['output'];
  IntakeFigures: object;
  Estate: object;
  AddProblemInput: AddProblemInput;
  AddProblemPayload: object;
  ChangeReplyDaysInput: ChangeReplyDaysInput;
  ChangeReplyDaysPayload: object;
  RecordIntakeInput: RecordIntakeInput;
  RecordIntakePayload: object;
  AssignIntakeInput: AssignIntakeInput;
  AssignIntakePayload: object;
  ReplyToIntakeInput: ReplyToIntakeInput;
  ReplyToIntakePayload: object;
  FollowUpIntakeInput: FollowUpIntakeInput;
  FollowUpIntakePayload: object;
  CloseIntakeInput: CloseIntakeInput;
  CloseIntakePayload: object;
  PutIntakeToTableInput: PutIntakeToTableInput;
  PutIntakeToTablePayload: object;
  MarkRepeatInput: MarkRepeatInput;
  MarkRepeatPayload: object;
  WithdrawIntakeInput: WithdrawIntakeInput;
  WithdrawIntakePayload: object;
  NotificationChannel: NotificationChannelRow;
  Notification: NotificationRow;
  NotificationConnection: object;
  NotificationEdge: object;
  AddNotificationChannelInput: AddNotificationChannelInput;
  AddNotificationChannelPayload: object;
  TestNotificationChannelInput: TestNotificationChannelInput;
  TestNotificationChannelPayload: object;
  PauseNotificationChannelInput: PauseNotificationChannelInput;
  PauseNotificationChannelPayload: object;
  ResumeNotificationChannelInput: ResumeNotificationChannelInput;
  ResumeNotificationChannelPayload: object;
  RemoveNotificationChannelInput: RemoveNotificationChannelInput;
  RemoveNotificationChannelPayload: object;
  ResendNotificationInput: ResendNotificationInput;
  ResendNotificationPayload: object;
  Whistle: WhistleRow;
  WhistleParty: WhistlePartyRow;
  WhistleDispatch: WhistleDispatchRow;
  WhistleScore: WhistleScoreRow;
  WhistleEvent: WhistleEventRow;
  WhistleConnection: object;
  WhistleEdge: object;
  WhistleFilter: WhistleFilter;
  DraftWhistleInput: DraftWhistleInput;
  DraftWhistlePayload: object;
  ApproveWhistleInput: ApproveWhistleInput;
  ApproveWhistlePayload: object;
  BlowWhistleInput: BlowWhistleInput;
  BlowWhistlePayload: object;
  DispatchWhistleInput: DispatchWhistleInput;
  DispatchWhistlePayload: object;
  AcknowledgeWhistleInput: AcknowledgeWhistleInput;
  AcknowledgeWhistlePayload: object;
  ReturnWhistleInput: ReturnWhistleInput;
  ReturnWhistlePayload: object;
  ReportInInput: ReportInInput;
  ReportInPayload: object;
  HandleWhistleInput: HandleWhistleInput;
  HandleWhistlePayload: object;
  CompleteWhistleInput: CompleteWhistleInput;
  CompleteWhistlePayload: object;
  ConfirmWhistleInput: ConfirmWhistleInput;
  ConfirmWhistlePayload: object;
  SendBackWhistleInput: SendBackWhistleInput;
  SendBackWhistlePayload: object;
  ScoreWhistleInput: ScoreWhistleInput;
  ScoreWhistlePayload: object;
  WithdrawWhistleInput: WithdrawWhistleInput;
  WithdrawWhistlePayload: object;
  ConvertWhistleInput: ConvertWhistleInput;
  ConvertWhistlePayload: object;
  ResponsePolicy: ResponsePolicyRow;
  ResponseLevel: ResponseLevelRow;
  ResponseClock: ResponseClockRow;
  ResponseClockInput: ResponseClockInput;
  ResponseLevelInput: ResponseLevelInput;
  SetResponsePolicyInput: SetResponsePolicyInput;
  SetResponsePolicyPayload: object;
  WhistleShare: object;
  MeanScore: object;
  WhistleRate: object;
  WhistleFigures: object;
  WorkFigures: object;
  EstateFigures: object;
  MeanOfEstates: object;
  DivisionFigures: object;
  BoardColumn: object;
  YearReport: YearReportRow;
  YearReportLead: object;
  YearReportConnection: object;
  YearReportEdge: object;
  FreezeYearReportInput: FreezeYearReportInput;
  FreezeYearReportPayload: object;
  Proposal: ProposalRow;
  ProposalComment: ProposalCommentRow;
  ProposalCommentConnection: object;
  ProposalCommentEdge: object;
  ProposalConnection: object;
  ProposalEdge: object;
  OpenProposalInput: OpenProposalInput;
  OpenProposalPayload: object;
  CommentOnProposalInput: CommentOnProposalInput;
  CommentOnProposalPayload: object;
  SupportProposalInput: SupportProposalInput;
  SupportProposalPayload: object;
  WithdrawSupportInput: WithdrawSupportInput;
  WithdrawSupportPayload: object;
  WithdrawProposalInput: WithdrawProposalInput;
  WithdrawProposalPayload: object;
  EffortMember: EffortMemberRow;
  EffortEvent: EffortEventRow;
  EffortMemberInput: EffortMemberInput;
  TaskForce: TaskForceRow;
  TaskForceConnection: object;
  TaskForceEdge: object;
  EstablishTaskForceInput: EstablishTaskForceInput;
  EstablishTaskForcePayload: object;
  ChangeTaskForceMembersInput: ChangeTaskForceMembersInput;
  ChangeTaskForceMembersPayload: object;
  ReportTaskForceInput: ReportTaskForceInput;
  ReportTaskForcePayload: object;
  ExtendTaskForceInput: ExtendTaskForceInput;
  ExtendTaskForcePayload: object;
  EndTaskForceInput: EndTaskForceInput;
  EndTaskForcePayload: object;
  OperationFinding: OperationFindingRow;
  JointOperation: JointOperationRow;
  JointOperationConnection: object;
  JointOperationEdge: object;
  PlanJointOperationInput: PlanJointOperationInput;
  PlanJointOperationPayload: object;
  StartJointOperationInput: StartJointOperationInput;
  StartJointOperationPayload: object;
  RecordOperationFindingInput: RecordOperationFindingInput;
  RecordOperationFindingPayload: object;
  CompleteJointOperationInput: CompleteJointOperationInput;
  CompleteJointOperationPayload: object;
  CancelJointOperationInput: CancelJointOperationInput;
  CancelJointOperationPayload: object;
  UpwardRequest: UpwardRequestRow;
  UpwardRequestConnection: object;
  UpwardRequestEdge: object;
  SendUpwardRequestInput: SendUpwardRequestInput;
  SendUpwardRequestPayload: object;
  ReceiveUpwardRequestInput: ReceiveUpwardRequestInput;
  ReceiveUpwardRequestPayload: object;
  AnswerUpwardRequestInput: AnswerUpwardRequestInput;
  AnswerUpwardRequestPayload: object;
  WithdrawUpwardRequestInput: WithdrawUpwardRequestInput;
  WithdrawUpwardRequestPayload: object;
  Organization: object;
  Division: object;
};

export type AccessDirectiveArgs = {
  rule: AccessRule;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export interface SquareMetresScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SquareMetres'], any> {
  name: 'SquareMetres';
}

export interface YuanScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Yuan'], any> {
  name: 'Yuan';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AvailableActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableAction'] = ResolversParentTypes['AvailableAction']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ErrorCode']>, ParentType, ContextType>;
};

export type BodyRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyRules'] = ResolversParentTypes['BodyRules']> = {
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  quorumNumerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quorumDenominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacantRequiredBars?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  followUpDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointBody'] = ResolversParentTypes['JointBody'], FederationReferenceType extends FederationReferenceTypes['JointBody'] = FederationReferenceTypes['JointBody']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointBody']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  convener?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  minPerMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  establishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['BodyEnd']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ResolversTypes['BodyRules']>, ParentType, ContextType, Partial<JointBodyRulesArgs>>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType, Partial<JointBodySeatsArgs>>;
  meetings?: Resolver<ResolversTypes['JointMeetingConnection'], ParentType, ContextType, Partial<JointBodyMeetingsArgs>>;
  nextMeeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, Partial<JointBodyResolutionsArgs>>;
  calendar?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BodyMonth']>>, ParentType, ContextType, RequireFields<JointBodyCalendarArgs, 'year'>>;
  series?: Resolver<ReadonlyArray<ResolversTypes['MeetingSeries']>, ParentType, ContextType>;
  attendance?: Resolver<ReadonlyArray<ResolversTypes['SeatAttendance']>, ParentType, ContextType, RequireFields<JointBodyAttendanceArgs, 'from' | 'to'>>;
  higherBodies?: Resolver<ReadonlyArray<ResolversTypes['HigherBody']>, ParentType, ContextType>;
  extensionsToDecide?: Resolver<ResolversTypes['ActionItemConnection'], ParentType, ContextType, Partial<JointBodyExtensionsToDecideArgs>>;
  followUpsDue?: Resolver<ResolversTypes['ActionItemConnection'], ParentType, ContextType, Partial<JointBodyFollowUpsDueArgs>>;
  minutes?: Resolver<ResolversTypes['MinutesConnection'], ParentType, ContextType, Partial<JointBodyMinutesArgs>>;
  sealedRecords?: Resolver<ResolversTypes['SealedRecordConnection'], ParentType, ContextType, Partial<JointBodySealedRecordsArgs>>;
  chainHead?: Resolver<Maybe<ResolversTypes['ChainHead']>, ParentType, ContextType>;
  whistles?: Resolver<Maybe<ResolversTypes['WhistleConnection']>, ParentType, ContextType, Partial<JointBodyWhistlesArgs>>;
  figures?: Resolver<ResolversTypes['WorkFigures'], ParentType, ContextType, RequireFields<JointBodyFiguresArgs, 'from' | 'to'>>;
  board?: Resolver<ReadonlyArray<ResolversTypes['BoardColumn']>, ParentType, ContextType, RequireFields<JointBodyBoardArgs, 'first'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, Partial<JointBodyProposalsArgs>>;
  taskForces?: Resolver<ResolversTypes['TaskForceConnection'], ParentType, ContextType, Partial<JointBodyTaskForcesArgs>>;
  jointOperations?: Resolver<ResolversTypes['JointOperationConnection'], ParentType, ContextType, Partial<JointBodyJointOperationsArgs>>;
  upwardRequests?: Resolver<ResolversTypes['UpwardRequestConnection'], ParentType, ContextType, Partial<JointBodyUpwardRequestsArgs>>;
};

export type SeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat'], FederationReferenceType extends FederationReferenceTypes['Seat'] = FederationReferenceTypes['Seat']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seat']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  representatives?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vacant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasVoice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasVote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  substitutesAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
};

export type BodyEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyEnd'] = ResolversParentTypes['BodyEnd']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JointBodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointBodyConnection'] = ResolversParentTypes['JointBodyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JointBodyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointBodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointBodyEdge'] = ResolversParentTypes['JointBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointBody'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  jointBody?: Resolver<Maybe<ResolversTypes['JointBody']>, ParentType, ContextType, RequireFields<QueryJointBodyArgs, 'id'>>;
  jointBodies?: Resolver<ResolversTypes['JointBodyConnection'], ParentType, ContextType, Partial<QueryJointBodiesArgs>>;
  calendarYear?: Resolver<Maybe<ResolversTypes['CalendarYear']>, ParentType, ContextType, RequireFields<QueryCalendarYearArgs, 'year'>>;
  workingDays?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CalendarDay']>>, ParentType, ContextType, RequireFields<QueryWorkingDaysArgs, 'from' | 'to'>>;
  jointMeeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType, RequireFields<QueryJointMeetingArgs, 'id'>>;
  agendaCategories?: Resolver<ReadonlyArray<ResolversTypes['AgendaCategory']>, ParentType, ContextType>;
  escalations?: Resolver<ResolversTypes['AgendaItemConnection'], ParentType, ContextType, Partial<QueryEscalationsArgs>>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolutionArgs, 'id'>>;
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType, RequireFields<QueryActionItemArgs, 'id'>>;
  actionItems?: Resolver<ResolversTypes['ActionItemConnection'], ParentType, ContextType, RequireFields<QueryActionItemsArgs, 'filter'>>;
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType, RequireFields<QueryMinutesArgs, 'id'>>;
  publicMinutes?: Resolver<ResolversTypes['PublicMinutesConnection'], ParentType, ContextType, Partial<QueryPublicMinutesArgs>>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, Partial<QueryPublicationsArgs>>;
  problemCatalogue?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replyPolicies?: Resolver<ReadonlyArray<ResolversTypes['ReplyPolicy']>, ParentType, ContextType>;
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType, RequireFields<QueryIntakeArgs, 'id'>>;
  intakes?: Resolver<ResolversTypes['IntakeConnection'], ParentType, ContextType, RequireFields<QueryIntakesArgs, 'filter'>>;
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType, RequireFields<QueryWhistleArgs, 'id'>>;
  whistles?: Resolver<ResolversTypes['WhistleConnection'], ParentType, ContextType, RequireFields<QueryWhistlesArgs, 'filter'>>;
  responsePolicy?: Resolver<Maybe<ResolversTypes['ResponsePolicy']>, ParentType, ContextType, RequireFields<QueryResponsePolicyArgs, 'divisionId'>>;
  yearReport?: Resolver<Maybe<ResolversTypes['YearReport']>, ParentType, ContextType, RequireFields<QueryYearReportArgs, 'id'>>;
  yearReports?: Resolver<ResolversTypes['YearReportConnection'], ParentType, ContextType, Partial<QueryYearReportsArgs>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  taskForce?: Resolver<Maybe<ResolversTypes['TaskForce']>, ParentType, ContextType, RequireFields<QueryTaskForceArgs, 'id'>>;
  jointOperation?: Resolver<Maybe<ResolversTypes['JointOperation']>, ParentType, ContextType, RequireFields<QueryJointOperationArgs, 'id'>>;
  upwardRequest?: Resolver<Maybe<ResolversTypes['UpwardRequest']>, ParentType, ContextType, RequireFields<QueryUpwardRequestArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  establishBody?: Resolver<ResolversTypes['EstablishBodyPayload'], ParentType, ContextType, RequireFields<MutationEstablishBodyArgs, 'input'>>;
  addSeat?: Resolver<ResolversTypes['AddSeatPayload'], ParentType, ContextType, RequireFields<MutationAddSeatArgs, 'input'>>;
  endSeat?: Resolver<ResolversTypes['EndSeatPayload'], ParentType, ContextType, RequireFields<MutationEndSeatArgs, 'input'>>;
  changeSeatHolders?: Resolver<ResolversTypes['ChangeSeatHoldersPayload'], ParentType, ContextType, RequireFields<MutationChangeSeatHoldersArgs, 'input'>>;
  endBody?: Resolver<ResolversTypes['EndBodyPayload'], ParentType, ContextType, RequireFields<MutationEndBodyArgs, 'input'>>;
  changeRules?: Resolver<ResolversTypes['ChangeRulesPayload'], ParentType, ContextType, RequireFields<MutationChangeRulesArgs, 'input'>>;
  planSeries?: Resolver<ResolversTypes['PlanSeriesPayload'], ParentType, ContextType, RequireFields<MutationPlanSeriesArgs, 'input'>>;
  planMeeting?: Resolver<ResolversTypes['PlanMeetingPayload'], ParentType, ContextType, RequireFields<MutationPlanMeetingArgs, 'input'>>;
  openDraft?: Resolver<ResolversTypes['OpenDraftPayload'], ParentType, ContextType, RequireFields<MutationOpenDraftArgs, 'input'>>;
  addAgendaItem?: Resolver<ResolversTypes['AddAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationAddAgendaItemArgs, 'input'>>;
  sendNotice?: Resolver<ResolversTypes['SendNoticePayload'], ParentType, ContextType, RequireFields<MutationSendNoticeArgs, 'input'>>;
  postponeMeeting?: Resolver<ResolversTypes['PostponeMeetingPayload'], ParentType, ContextType, RequireFields<MutationPostponeMeetingArgs, 'input'>>;
  cancelMeeting?: Resolver<ResolversTypes['CancelMeetingPayload'], ParentType, ContextType, RequireFields<MutationCancelMeetingArgs, 'input'>>;
  startMeeting?: Resolver<ResolversTypes['StartMeetingPayload'], ParentType, ContextType, RequireFields<MutationStartMeetingArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['RecordAttendancePayload'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  discussAgendaItem?: Resolver<ResolversTypes['DiscussAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationDiscussAgendaItemArgs, 'input'>>;
  deferAgendaItem?: Resolver<ResolversTypes['DeferAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationDeferAgendaItemArgs, 'input'>>;
  closeMeeting?: Resolver<ResolversTypes['CloseMeetingPayload'], ParentType, ContextType, RequireFields<MutationCloseMeetingArgs, 'input'>>;
  respondToNotice?: Resolver<ResolversTypes['RespondToNoticePayload'], ParentType, ContextType, RequireFields<MutationRespondToNoticeArgs, 'input'>>;
  reorderAgenda?: Resolver<ResolversTypes['ReorderAgendaPayload'], ParentType, ContextType, RequireFields<MutationReorderAgendaArgs, 'input'>>;
  editAgendaItem?: Resolver<ResolversTypes['EditAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationEditAgendaItemArgs, 'input'>>;
  forwardAgendaItem?: Resolver<ResolversTypes['ForwardAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationForwardAgendaItemArgs, 'input'>>;
  proposeAgendaItem?: Resolver<ResolversTypes['ProposeAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationProposeAgendaItemArgs, 'input'>>;
  acceptAgendaItem?: Resolver<ResolversTypes['AcceptAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationAcceptAgendaItemArgs, 'input'>>;
  rejectAgendaItem?: Resolver<ResolversTypes['RejectAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationRejectAgendaItemArgs, 'input'>>;
  withdrawAgendaItem?: Resolver<ResolversTypes['WithdrawAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationWithdrawAgendaItemArgs, 'input'>>;
  mergeAgendaItems?: Resolver<ResolversTypes['MergeAgendaItemsPayload'], ParentType, ContextType, RequireFields<MutationMergeAgendaItemsArgs, 'input'>>;
  refreshDraft?: Resolver<ResolversTypes['RefreshDraftPayload'], ParentType, ContextType, RequireFields<MutationRefreshDraftArgs, 'input'>>;
  recordResolution?: Resolver<ResolversTypes['RecordResolutionPayload'], ParentType, ContextType, RequireFields<MutationRecordResolutionArgs, 'input'>>;
  issueActionItem?: Resolver<ResolversTypes['IssueActionItemPayload'], ParentType, ContextType, RequireFields<MutationIssueActionItemArgs, 'input'>>;
  acceptActionItem?: Resolver<ResolversTypes['AcceptActionItemPayload'], ParentType, ContextType, RequireFields<MutationAcceptActionItemArgs, 'input'>>;
  reportProgress?: Resolver<ResolversTypes['ReportProgressPayload'], ParentType, ContextType, RequireFields<MutationReportProgressArgs, 'input'>>;
  submitActionItem?: Resolver<ResolversTypes['SubmitActionItemPayload'], ParentType, ContextType, RequireFields<MutationSubmitActionItemArgs, 'input'>>;
  verifyActionItem?: Resolver<ResolversTypes['VerifyActionItemPayload'], ParentType, ContextType, RequireFields<MutationVerifyActionItemArgs, 'input'>>;
  sendBackActionItem?: Resolver<ResolversTypes['SendBackActionItemPayload'], ParentType, ContextType, RequireFields<MutationSendBackActionItemArgs, 'input'>>;
  closeActionItem?: Resolver<ResolversTypes['CloseActionItemPayload'], ParentType, ContextType, RequireFields<MutationCloseActionItemArgs, 'input'>>;
  returnActionItem?: Resolver<ResolversTypes['ReturnActionItemPayload'], ParentType, ContextType, RequireFields<MutationReturnActionItemArgs, 'input'>>;
  reassignActionItem?: Resolver<ResolversTypes['ReassignActionItemPayload'], ParentType, ContextType, RequireFields<MutationReassignActionItemArgs, 'input'>>;
  upholdActionItem?: Resolver<ResolversTypes['UpholdActionItemPayload'], ParentType, ContextType, RequireFields<MutationUpholdActionItemArgs, 'input'>>;
  blockActionItem?: Resolver<ResolversTypes['BlockActionItemPayload'], ParentType, ContextType, RequireFields<MutationBlockActionItemArgs, 'input'>>;
  resumeActionItem?: Resolver<ResolversTypes['ResumeActionItemPayload'], ParentType, ContextType, RequireFields<MutationResumeActionItemArgs, 'input'>>;
  requestExtension?: Resolver<ResolversTypes['RequestExtensionPayload'], ParentType, ContextType, RequireFields<MutationRequestExtensionArgs, 'input'>>;
  grantExtension?: Resolver<ResolversTypes['GrantExtensionPayload'], ParentType, ContextType, RequireFields<MutationGrantExtensionArgs, 'input'>>;
  refuseExtension?: Resolver<ResolversTypes['RefuseExtensionPayload'], ParentType, ContextType, RequireFields<MutationRefuseExtensionArgs, 'input'>>;
  completePart?: Resolver<ResolversTypes['CompletePartPayload'], ParentType, ContextType, RequireFields<MutationCompletePartArgs, 'input'>>;
  escalateActionItem?: Resolver<ResolversTypes['EscalateActionItemPayload'], ParentType, ContextType, RequireFields<MutationEscalateActionItemArgs, 'input'>>;
  answerEscalation?: Resolver<ResolversTypes['AnswerEscalationPayload'], ParentType, ContextType, RequireFields<MutationAnswerEscalationArgs, 'input'>>;
  closeUnresolved?: Resolver<ResolversTypes['CloseUnresolvedPayload'], ParentType, ContextType, RequireFields<MutationCloseUnresolvedArgs, 'input'>>;
  cancelActionItem?: Resolver<ResolversTypes['CancelActionItemPayload'], ParentType, ContextType, RequireFields<MutationCancelActionItemArgs, 'input'>>;
  markDuplicate?: Resolver<ResolversTypes['MarkDuplicatePayload'], ParentType, ContextType, RequireFields<MutationMarkDuplicateArgs, 'input'>>;
  recordFollowUpVisit?: Resolver<ResolversTypes['RecordFollowUpVisitPayload'], ParentType, ContextType, RequireFields<MutationRecordFollowUpVisitArgs, 'input'>>;
  attachFile?: Resolver<ResolversTypes['AttachFilePayload'], ParentType, ContextType, RequireFields<MutationAttachFileArgs, 'input'>>;
  draftMinutes?: Resolver<ResolversTypes['DraftMinutesPayload'], ParentType, ContextType, RequireFields<MutationDraftMinutesArgs, 'input'>>;
  regenerateMinutes?: Resolver<ResolversTypes['RegenerateMinutesPayload'], ParentType, ContextType, RequireFields<MutationRegenerateMinutesArgs, 'input'>>;
  reviseMinutesRemarks?: Resolver<ResolversTypes['ReviseMinutesRemarksPayload'], ParentType, ContextType, RequireFields<MutationReviseMinutesRemarksArgs, 'input'>>;
  circulateMinutes?: Resolver<ResolversTypes['CirculateMinutesPayload'], ParentType, ContextType, RequireFields<MutationCirculateMinutesArgs, 'input'>>;
  commentOnMinutes?: Resolver<ResolversTypes['CommentOnMinutesPayload'], ParentType, ContextType, RequireFields<MutationCommentOnMinutesArgs, 'input'>>;
  requestChangesToMinutes?: Resolver<ResolversTypes['RequestChangesToMinutesPayload'], ParentType, ContextType, RequireFields<MutationRequestChangesToMinutesArgs, 'input'>>;
  answerMinutesComment?: Resolver<ResolversTypes['AnswerMinutesCommentPayload'], ParentType, ContextType, RequireFields<MutationAnswerMinutesCommentArgs, 'input'>>;
  openSigning?: Resolver<ResolversTypes['OpenSigningPayload'], ParentType, ContextType, RequireFields<MutationOpenSigningArgs, 'input'>>;
  signMinutes?: Resolver<ResolversTypes['SignMinutesPayload'], ParentType, ContextType, RequireFields<MutationSignMinutesArgs, 'input'>>;
  lockMinutes?: Resolver<ResolversTypes['LockMinutesPayload'], ParentType, ContextType, RequireFields<MutationLockMinutesArgs, 'input'>>;
  draftAddendum?: Resolver<ResolversTypes['DraftAddendumPayload'], ParentType, ContextType, RequireFields<MutationDraftAddendumArgs, 'input'>>;
  signAddendum?: Resolver<ResolversTypes['SignAddendumPayload'], ParentType, ContextType, RequireFields<MutationSignAddendumArgs, 'input'>>;
  sealAddendum?: Resolver<ResolversTypes['SealAddendumPayload'], ParentType, ContextType, RequireFields<MutationSealAddendumArgs, 'input'>>;
  publishMinutes?: Resolver<ResolversTypes['PublishMinutesPayload'], ParentType, ContextType, RequireFields<MutationPublishMinutesArgs, 'input'>>;
  recordPublication?: Resolver<ResolversTypes['RecordPublicationPayload'], ParentType, ContextType, RequireFields<MutationRecordPublicationArgs, 'input'>>;
  addProblem?: Resolver<ResolversTypes['AddProblemPayload'], ParentType, ContextType, RequireFields<MutationAddProblemArgs, 'input'>>;
  changeReplyDays?: Resolver<ResolversTypes['ChangeReplyDaysPayload'], ParentType, ContextType, RequireFields<MutationChangeReplyDaysArgs, 'input'>>;
  recordIntake?: Resolver<ResolversTypes['RecordIntakePayload'], ParentType, ContextType, RequireFields<MutationRecordIntakeArgs, 'input'>>;
  assignIntake?: Resolver<ResolversTypes['AssignIntakePayload'], ParentType, ContextType, RequireFields<MutationAssignIntakeArgs, 'input'>>;
  replyToIntake?: Resolver<ResolversTypes['ReplyToIntakePayload'], ParentType, ContextType, RequireFields<MutationReplyToIntakeArgs, 'input'>>;
  followUpIntake?: Resolver<ResolversTypes['FollowUpIntakePayload'], ParentType, ContextType, RequireFields<MutationFollowUpIntakeArgs, 'input'>>;
  closeIntake?: Resolver<ResolversTypes['CloseIntakePayload'], ParentType, ContextType, RequireFields<MutationCloseIntakeArgs, 'input'>>;
  putIntakeToTable?: Resolver<ResolversTypes['PutIntakeToTablePayload'], ParentType, ContextType, RequireFields<MutationPutIntakeToTableArgs, 'input'>>;
  markRepeat?: Resolver<ResolversTypes['MarkRepeatPayload'], ParentType, ContextType, RequireFields<MutationMarkRepeatArgs, 'input'>>;
  withdrawIntake?: Resolver<ResolversTypes['WithdrawIntakePayload'], ParentType, ContextType, RequireFields<MutationWithdrawIntakeArgs, 'input'>>;
  addNotificationChannel?: Resolver<ResolversTypes['AddNotificationChannelPayload'], ParentType, ContextType, RequireFields<MutationAddNotificationChannelArgs, 'input'>>;
  testNotificationChannel?: Resolver<ResolversTypes['TestNotificationChannelPayload'], ParentType, ContextType, RequireFields<MutationTestNotificationChannelArgs, 'input'>>;
  pauseNotificationChannel?: Resolver<ResolversTypes['PauseNotificationChannelPayload'], ParentType, ContextType, RequireFields<MutationPauseNotificationChannelArgs, 'input'>>;
  resumeNotificationChannel?: Resolver<ResolversTypes['ResumeNotificationChannelPayload'], ParentType, ContextType, RequireFields<MutationResumeNotificationChannelArgs, 'input'>>;
  removeNotificationChannel?: Resolver<ResolversTypes['RemoveNotificationChannelPayload'], ParentType, ContextType, RequireFields<MutationRemoveNotificationChannelArgs, 'input'>>;
  resendNotification?: Resolver<ResolversTypes['ResendNotificationPayload'], ParentType, ContextType, RequireFields<MutationResendNotificationArgs, 'input'>>;
  draftWhistle?: Resolver<ResolversTypes['DraftWhistlePayload'], ParentType, ContextType, RequireFields<MutationDraftWhistleArgs, 'input'>>;
  approveWhistle?: Resolver<ResolversTypes['ApproveWhistlePayload'], ParentType, ContextType, RequireFields<MutationApproveWhistleArgs, 'input'>>;
  blowWhistle?: Resolver<ResolversTypes['BlowWhistlePayload'], ParentType, ContextType, RequireFields<MutationBlowWhistleArgs, 'input'>>;
  dispatchWhistle?: Resolver<ResolversTypes['DispatchWhistlePayload'], ParentType, ContextType, RequireFields<MutationDispatchWhistleArgs, 'input'>>;
  acknowledgeWhistle?: Resolver<ResolversTypes['AcknowledgeWhistlePayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeWhistleArgs, 'input'>>;
  returnWhistle?: Resolver<ResolversTypes['ReturnWhistlePayload'], ParentType, ContextType, RequireFields<MutationReturnWhistleArgs, 'input'>>;
  reportIn?: Resolver<ResolversTypes['ReportInPayload'], ParentType, ContextType, RequireFields<MutationReportInArgs, 'input'>>;
  handleWhistle?: Resolver<ResolversTypes['HandleWhistlePayload'], ParentType, ContextType, RequireFields<MutationHandleWhistleArgs, 'input'>>;
  completeWhistle?: Resolver<ResolversTypes['CompleteWhistlePayload'], ParentType, ContextType, RequireFields<MutationCompleteWhistleArgs, 'input'>>;
  confirmWhistle?: Resolver<ResolversTypes['ConfirmWhistlePayload'], ParentType, ContextType, RequireFields<MutationConfirmWhistleArgs, 'input'>>;
  sendBackWhistle?: Resolver<ResolversTypes['SendBackWhistlePayload'], ParentType, ContextType, RequireFields<MutationSendBackWhistleArgs, 'input'>>;
  scoreWhistle?: Resolver<ResolversTypes['ScoreWhistlePayload'], ParentType, ContextType, RequireFields<MutationScoreWhistleArgs, 'input'>>;
  withdrawWhistle?: Resolver<ResolversTypes['WithdrawWhistlePayload'], ParentType, ContextType, RequireFields<MutationWithdrawWhistleArgs, 'input'>>;
  convertWhistle?: Resolver<ResolversTypes['ConvertWhistlePayload'], ParentType, ContextType, RequireFields<MutationConvertWhistleArgs, 'input'>>;
  setResponsePolicy?: Resolver<ResolversTypes['SetResponsePolicyPayload'], ParentType, ContextType, RequireFields<MutationSetResponsePolicyArgs, 'input'>>;
  freezeYearReport?: Resolver<ResolversTypes['FreezeYearReportPayload'], ParentType, ContextType, RequireFields<MutationFreezeYearReportArgs, 'input'>>;
  openProposal?: Resolver<ResolversTypes['OpenProposalPayload'], ParentType, ContextType, RequireFields<MutationOpenProposalArgs, 'input'>>;
  commentOnProposal?: Resolver<ResolversTypes['CommentOnProposalPayload'], ParentType, ContextType, RequireFields<MutationCommentOnProposalArgs, 'input'>>;
  supportProposal?: Resolver<ResolversTypes['SupportProposalPayload'], ParentType, ContextType, RequireFields<MutationSupportProposalArgs, 'input'>>;
  withdrawSupport?: Resolver<ResolversTypes['WithdrawSupportPayload'], ParentType, ContextType, RequireFields<MutationWithdrawSupportArgs, 'input'>>;
  withdrawProposal?: Resolver<ResolversTypes['WithdrawProposalPayload'], ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'input'>>;
  establishTaskForce?: Resolver<ResolversTypes['EstablishTaskForcePayload'], ParentType, ContextType, RequireFields<MutationEstablishTaskForceArgs, 'input'>>;
  changeTaskForceMembers?: Resolver<ResolversTypes['ChangeTaskForceMembersPayload'], ParentType, ContextType, RequireFields<MutationChangeTaskForceMembersArgs, 'input'>>;
  reportTaskForce?: Resolver<ResolversTypes['ReportTaskForcePayload'], ParentType, ContextType, RequireFields<MutationReportTaskForceArgs, 'input'>>;
  extendTaskForce?: Resolver<ResolversTypes['ExtendTaskForcePayload'], ParentType, ContextType, RequireFields<MutationExtendTaskForceArgs, 'input'>>;
  endTaskForce?: Resolver<ResolversTypes['EndTaskForcePayload'], ParentType, ContextType, RequireFields<MutationEndTaskForceArgs, 'input'>>;
  planJointOperation?: Resolver<ResolversTypes['PlanJointOperationPayload'], ParentType, ContextType, RequireFields<MutationPlanJointOperationArgs, 'input'>>;
  startJointOperation?: Resolver<ResolversTypes['StartJointOperationPayload'], ParentType, ContextType, RequireFields<MutationStartJointOperationArgs, 'input'>>;
  recordOperationFinding?: Resolver<ResolversTypes['RecordOperationFindingPayload'], ParentType, ContextType, RequireFields<MutationRecordOperationFindingArgs, 'input'>>;
  completeJointOperation?: Resolver<ResolversTypes['CompleteJointOperationPayload'], ParentType, ContextType, RequireFields<MutationCompleteJointOperationArgs, 'input'>>;
  cancelJointOperation?: Resolver<ResolversTypes['CancelJointOperationPayload'], ParentType, ContextType, RequireFields<MutationCancelJointOperationArgs, 'input'>>;
  sendUpwardRequest?: Resolver<ResolversTypes['SendUpwardRequestPayload'], ParentType, ContextType, RequireFields<MutationSendUpwardRequestArgs, 'input'>>;
  receiveUpwardRequest?: Resolver<ResolversTypes['ReceiveUpwardRequestPayload'], ParentType, ContextType, RequireFields<MutationReceiveUpwardRequestArgs, 'input'>>;
  answerUpwardRequest?: Resolver<ResolversTypes['AnswerUpwardRequestPayload'], ParentType, ContextType, RequireFields<MutationAnswerUpwardRequestArgs, 'input'>>;
  withdrawUpwardRequest?: Resolver<ResolversTypes['WithdrawUpwardRequestPayload'], ParentType, ContextType, RequireFields<MutationWithdrawUpwardRequestArgs, 'input'>>;
};

export type EstablishBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishBodyPayload'] = ResolversParentTypes['EstablishBodyPayload']> = {
  body?: Resolver<Maybe<ResolversTypes['JointBody']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddSeatPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddSeatPayload'] = ResolversParentTypes['AddSeatPayload']> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndSeatPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSeatPayload'] = ResolversParentTypes['EndSeatPayload']> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeSeatHoldersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSeatHoldersPayload'] = ResolversParentTypes['ChangeSeatHoldersPayload']> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndBodyPayload'] = ResolversParentTypes['EndBodyPayload']> = {
  body?: Resolver<Maybe<ResolversTypes['JointBody']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeRulesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeRulesPayload'] = ResolversParentTypes['ChangeRulesPayload']> = {
  body?: Resolver<Maybe<ResolversTypes['JointBody']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MeetingSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingSeries'] = ResolversParentTypes['MeetingSeries'], FederationReferenceType extends FederationReferenceTypes['MeetingSeries'] = FederationReferenceTypes['MeetingSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MeetingSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['JointBody']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dayOfMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weekday?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
};

export type BodyMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyMonth'] = ResolversParentTypes['BodyMonth']> = {
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  makeUpWorkingDays?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  holidays?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
};

export type JointMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeeting'] = ResolversParentTypes['JointMeeting'], FederationReferenceType extends FederationReferenceTypes['JointMeeting'] = FederationReferenceTypes['JointMeeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointMeeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countsForCadence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['MeetingSeries']>, ParentType, ContextType>;
  movedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['JointBody']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  scheduledFor?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  noticedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inquorate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agenda?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['MeetingSeat']>, ParentType, ContextType>;
  quorum?: Resolver<Maybe<ResolversTypes['Quorum']>, ParentType, ContextType>;
  resolutions?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType>;
  actionItems?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agendaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
};

export type PlanSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSeriesPayload'] = ResolversParentTypes['PlanSeriesPayload']> = {
  series?: Resolver<Maybe<ResolversTypes['MeetingSeries']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DayKind'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CalendarYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarYear'] = ResolversParentTypes['CalendarYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holidays?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  makeUpWorkingDays?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MeetingSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingSeat'] = ResolversParentTypes['MeetingSeat']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  vacant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasVote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  substitutesAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['AttendanceStatus']>, ParentType, ContextType>;
  substitute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['NoticeReply']>, ParentType, ContextType>;
  replies?: Resolver<ReadonlyArray<ResolversTypes['NoticeReply']>, ParentType, ContextType>;
  suggestedAttendance?: Resolver<Maybe<ResolversTypes['AttendanceStatus']>, ParentType, ContextType>;
};

export type QuorumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quorum'] = ResolversParentTypes['Quorum']> = {
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingRequired?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  vacantRequired?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgendaItemKind'], ParentType, ContextType>;
  expectedOutcome?: Resolver<ResolversTypes['ExpectedOutcome'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgendaItemState'], ParentType, ContextType>;
  minutesAllotted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  presenter?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  firstRaisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  originId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  carriedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  escalatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lateAdded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['AgendaCategory']>, ParentType, ContextType>;
  whyCarried?: Resolver<Maybe<ResolversTypes['CarryReason']>, ParentType, ContextType>;
  trail?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  forwardedTo?: Resolver<ReadonlyArray<ResolversTypes['AgendaForward']>, ParentType, ContextType>;
  forwardedFrom?: Resolver<Maybe<ResolversTypes['AgendaForward']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['AgendaSource']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  proposedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  upwardRequest?: Resolver<Maybe<ResolversTypes['UpwardRequest']>, ParentType, ContextType>;
};

export type JointMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeetingConnection'] = ResolversParentTypes['JointMeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JointMeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeetingEdge'] = ResolversParentTypes['JointMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointMeeting'], ParentType, ContextType>;
};

export type PlanMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanMeetingPayload'] = ResolversParentTypes['PlanMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenDraftPayload'] = ResolversParentTypes['OpenDraftPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddAgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAgendaItemPayload'] = ResolversParentTypes['AddAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendNoticePayload'] = ResolversParentTypes['SendNoticePayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PostponeMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostponeMeetingPayload'] = ResolversParentTypes['PostponeMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelMeetingPayload'] = ResolversParentTypes['CancelMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartMeetingPayload'] = ResolversParentTypes['StartMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAttendancePayload'] = ResolversParentTypes['RecordAttendancePayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscussAgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscussAgendaItemPayload'] = ResolversParentTypes['DiscussAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeferAgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeferAgendaItemPayload'] = ResolversParentTypes['DeferAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseMeetingPayload'] = ResolversParentTypes['CloseMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NoticeReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeReply'] = ResolversParentTypes['NoticeReply']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reply?: Resolver<ResolversTypes['Reply'], ParentType, ContextType>;
  substitute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SeatAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatAttendance'] = ResolversParentTypes['SeatAttendance']> = {
  seatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftEarly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  substitute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  absent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RespondToNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RespondToNoticePayload'] = ResolversParentTypes['RespondToNoticePayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgendaCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaCategory'] = ResolversParentTypes['AgendaCategory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CarryReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarryReason'] = ResolversParentTypes['CarryReason']> = {
  cause?: Resolver<Maybe<ResolversTypes['CarryCause']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgendaForwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaForward'] = ResolversParentTypes['AgendaForward']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forwardedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ForwardState'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  fromBody?: Resolver<Maybe<ResolversTypes['JointBody']>, ParentType, ContextType>;
  fromBodyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  toBody?: Resolver<Maybe<ResolversTypes['JointBody']>, ParentType, ContextType>;
  toBodyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HigherBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HigherBody'] = ResolversParentTypes['HigherBody']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
};

export type AgendaItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemConnection'] = ResolversParentTypes['AgendaItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgendaItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemEdge'] = ResolversParentTypes['AgendaItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
};

export type ReorderAgendaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReorderAgendaPayload'] = ResolversParentTypes['ReorderAgendaPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditAgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditAgendaItemPayload'] = ResolversParentTypes['EditAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ForwardAgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForwardAgendaItemPayload'] = ResolversParentTypes['ForwardAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgendaSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaSource'] = ResolversParentTypes['AgendaSource']> = {
  kind?: Resolver<ResolversTypes['AgendaSourceKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  forward?: Resolver<Maybe<ResolversTypes['AgendaForward']>, ParentType, ContextType>;
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  upwardRequest?: Resolver<Maybe<ResolversTypes['UpwardRequest']>, ParentType, ContextType>;
};

export type ProposeAgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeAgendaItemPayload'] = ResolversParentTypes['ProposeAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptAgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptAgendaItemPayload'] = ResolversParentTypes['AcceptAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectAgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectAgendaItemPayload'] = ResolversParentTypes['RejectAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawAgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAgendaItemPayload'] = ResolversParentTypes['WithdrawAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MergeAgendaItemsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeAgendaItemsPayload'] = ResolversParentTypes['MergeAgendaItemsPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefreshDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshDraftPayload'] = ResolversParentTypes['RefreshDraftPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SeatPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPosition'] = ResolversParentTypes['SeatPosition']> = {
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution'], FederationReferenceType extends FederationReferenceTypes['Resolution'] = FederationReferenceTypes['Resolution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resolution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  mattersForOwners?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['JointBody']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['SeatPosition']>, ParentType, ContextType>;
  actionItems?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  taskForces?: Resolver<ReadonlyArray<ResolversTypes['TaskForce']>, ParentType, ContextType>;
  jointOperations?: Resolver<ReadonlyArray<ResolversTypes['JointOperation']>, ParentType, ContextType>;
  upwardRequests?: Resolver<ReadonlyArray<ResolversTypes['UpwardRequest']>, ParentType, ContextType>;
};

export type ResolutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionConnection'] = ResolversParentTypes['ResolutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResolutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionEdge'] = ResolversParentTypes['ResolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
};

export type RecordResolutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordResolutionPayload'] = ResolversParentTypes['RecordResolutionPayload']> = {
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItem'] = ResolversParentTypes['ActionItem'], FederationReferenceType extends FederationReferenceTypes['ActionItem'] = FederationReferenceTypes['ActionItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActionItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acceptanceStandard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ActionItemState'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  leadName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supporting?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  verifier?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  originalDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstRaisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  carriedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  escalatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reworkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['JointBody']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ActionItemEvent']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  assignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  returnUntil?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  returnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returns?: Resolver<ReadonlyArray<ResolversTypes['ActionItemReturn']>, ParentType, ContextType>;
  blockedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blockedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['ActionItemExtension']>, ParentType, ContextType>;
  acceptedBy?: Resolver<Maybe<ResolversTypes['AcceptedBy']>, ParentType, ContextType>;
  reopenedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endResolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  escalatedTo?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  escalatedToName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ActionItemPart']>, ParentType, ContextType>;
  followUpVisits?: Resolver<ReadonlyArray<ResolversTypes['FollowUpVisit']>, ParentType, ContextType>;
  followUpDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  onTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  onTimeExtended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  silentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  taskForces?: Resolver<ReadonlyArray<ResolversTypes['TaskForce']>, ParentType, ContextType>;
  upwardRequests?: Resolver<ReadonlyArray<ResolversTypes['UpwardRequest']>, ParentType, ContextType>;
};

export type ActionItemEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItemEvent'] = ResolversParentTypes['ActionItemEvent']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['ActionItemState']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['ActionItemState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type ActionItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItemConnection'] = ResolversParentTypes['ActionItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActionItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItemEdge'] = ResolversParentTypes['ActionItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActionItem'], ParentType, ContextType>;
};

export type IssueActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueActionItemPayload'] = ResolversParentTypes['IssueActionItemPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptActionItemPayload'] = ResolversParentTypes['AcceptActionItemPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportProgressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportProgressPayload'] = ResolversParentTypes['ReportProgressPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitActionItemPayload'] = ResolversParentTypes['SubmitActionItemPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VerifyActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyActionItemPayload'] = ResolversParentTypes['VerifyActionItemPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendBackActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendBackActionItemPayload'] = ResolversParentTypes['SendBackActionItemPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseActionItemPayload'] = ResolversParentTypes['CloseActionItemPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActionItemReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItemReturn'] = ResolversParentTypes['ActionItemReturn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  leadName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestedLead?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rulingDue?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  ruling?: Resolver<Maybe<ResolversTypes['ReturnRuling']>, ParentType, ContextType>;
  ruledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rulingNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newLead?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type ActionItemExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItemExtension'] = ResolversParentTypes['ActionItemExtension']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOnBefore?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  askedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReturnActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnActionItemPayload'] = ResolversParentTypes['ReturnActionItemPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReassignActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReassignActionItemPayload'] = ResolversParentTypes['ReassignActionItemPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpholdActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpholdActionItemPayload'] = ResolversParentTypes['UpholdActionItemPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BlockActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockActionItemPayload'] = ResolversParentTypes['BlockActionItemPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeActionItemPayload'] = ResolversParentTypes['ResumeActionItemPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestExtensionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestExtensionPayload'] = ResolversParentTypes['RequestExtensionPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GrantExtensionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantExtensionPayload'] = ResolversParentTypes['GrantExtensionPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefuseExtensionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseExtensionPayload'] = ResolversParentTypes['RefuseExtensionPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActionItemPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItemPart'] = ResolversParentTypes['ActionItemPart']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartState'], ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FollowUpVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpVisit'] = ResolversParentTypes['FollowUpVisit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['VisitMethod'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resolved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompletePartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompletePartPayload'] = ResolversParentTypes['CompletePartPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EscalateActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalateActionItemPayload'] = ResolversParentTypes['EscalateActionItemPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerEscalationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerEscalationPayload'] = ResolversParentTypes['AnswerEscalationPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseUnresolvedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseUnresolvedPayload'] = ResolversParentTypes['CloseUnresolvedPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelActionItemPayload'] = ResolversParentTypes['CancelActionItemPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarkDuplicatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkDuplicatePayload'] = ResolversParentTypes['MarkDuplicatePayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordFollowUpVisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFollowUpVisitPayload'] = ResolversParentTypes['RecordFollowUpVisitPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AttachmentState'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storedSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  storedSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reservedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  storedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['FileUpload']>, ParentType, ContextType>;
};

export type FileUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileUpload'] = ResolversParentTypes['FileUpload']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AttachFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachFilePayload'] = ResolversParentTypes['AttachFilePayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MinutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Minutes'] = ResolversParentTypes['Minutes'], FederationReferenceType extends FederationReferenceTypes['Minutes'] = FederationReferenceTypes['Minutes']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Minutes']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MinutesState'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['JointBody']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['MinutesContent'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remarksVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  circulatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lockedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rounds?: Resolver<ReadonlyArray<ResolversTypes['MinutesRound']>, ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['MinutesSignature']>, ParentType, ContextType>;
  sealed?: Resolver<Maybe<ResolversTypes['SealedRecord']>, ParentType, ContextType>;
  addenda?: Resolver<ReadonlyArray<ResolversTypes['MinutesAddendum']>, ParentType, ContextType>;
  publicVersion?: Resolver<Maybe<ResolversTypes['PublicMinutes']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type MinutesContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesContent'] = ResolversParentTypes['MinutesContent']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  convener?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inquorate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['Quorum'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['MinutesSeat']>, ParentType, ContextType>;
  agenda?: Resolver<ReadonlyArray<ResolversTypes['MinutesAgendaItem']>, ParentType, ContextType>;
  resolutions?: Resolver<ReadonlyArray<ResolversTypes['MinutesResolution']>, ParentType, ContextType>;
  actionItems?: Resolver<ReadonlyArray<ResolversTypes['MinutesActionItem']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MinutesSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesSeat'] = ResolversParentTypes['MinutesSeat']> = {
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vacant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasVote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['AttendanceStatus']>, ParentType, ContextType>;
  substitute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MinutesAgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesAgendaItem'] = ResolversParentTypes['MinutesAgendaItem']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgendaItemKind'], ParentType, ContextType>;
  expectedOutcome?: Resolver<ResolversTypes['ExpectedOutcome'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgendaItemState'], ParentType, ContextType>;
  firstRaisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  carriedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateAdded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  presenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MinutesResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesResolution'] = ResolversParentTypes['MinutesResolution']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mattersForOwners?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['SeatPosition']>, ParentType, ContextType>;
};

export type MinutesActionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesActionItem'] = ResolversParentTypes['MinutesActionItem']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acceptanceStandard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supporting?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MinutesRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesRound'] = ResolversParentTypes['MinutesRound']> = {
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  circulatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['MinutesContent'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comments?: Resolver<ReadonlyArray<ResolversTypes['MinutesComment']>, ParentType, ContextType>;
};

export type MinutesCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesComment'] = ResolversParentTypes['MinutesComment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MinutesCommentKind'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MinutesSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesSignature'] = ResolversParentTypes['MinutesSignature']> = {
  seatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SignatureStatus'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MinutesAddendumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesAddendum'] = ResolversParentTypes['MinutesAddendum']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AddendumState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['MinutesSignature']>, ParentType, ContextType>;
  sealed?: Resolver<Maybe<ResolversTypes['SealedRecord']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type SealedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SealedRecord'] = ResolversParentTypes['SealedRecord']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SealedKind'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ChainHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainHead'] = ResolversParentTypes['ChainHead']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SealedRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SealedRecordConnection'] = ResolversParentTypes['SealedRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SealedRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SealedRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SealedRecordEdge'] = ResolversParentTypes['SealedRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SealedRecord'], ParentType, ContextType>;
};

export type MinutesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesConnection'] = ResolversParentTypes['MinutesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MinutesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinutesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesEdge'] = ResolversParentTypes['MinutesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
};

export type DraftMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftMinutesPayload'] = ResolversParentTypes['DraftMinutesPayload']> = {
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegenerateMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegenerateMinutesPayload'] = ResolversParentTypes['RegenerateMinutesPayload']> = {
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseMinutesRemarksPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseMinutesRemarksPayload'] = ResolversParentTypes['ReviseMinutesRemarksPayload']> = {
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CirculateMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CirculateMinutesPayload'] = ResolversParentTypes['CirculateMinutesPayload']> = {
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommentOnMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentOnMinutesPayload'] = ResolversParentTypes['CommentOnMinutesPayload']> = {
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestChangesToMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestChangesToMinutesPayload'] = ResolversParentTypes['RequestChangesToMinutesPayload']> = {
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerMinutesCommentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerMinutesCommentPayload'] = ResolversParentTypes['AnswerMinutesCommentPayload']> = {
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenSigningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSigningPayload'] = ResolversParentTypes['OpenSigningPayload']> = {
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignMinutesPayload'] = ResolversParentTypes['SignMinutesPayload']> = {
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LockMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LockMinutesPayload'] = ResolversParentTypes['LockMinutesPayload']> = {
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DraftAddendumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftAddendumPayload'] = ResolversParentTypes['DraftAddendumPayload']> = {
  addendum?: Resolver<Maybe<ResolversTypes['MinutesAddendum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignAddendumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignAddendumPayload'] = ResolversParentTypes['SignAddendumPayload']> = {
  addendum?: Resolver<Maybe<ResolversTypes['MinutesAddendum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SealAddendumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SealAddendumPayload'] = ResolversParentTypes['SealAddendumPayload']> = {
  addendum?: Resolver<Maybe<ResolversTypes['MinutesAddendum']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PublicationKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['PublicMinutes']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['PublicationChannel'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  toOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PublicMinutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicMinutes'] = ResolversParentTypes['PublicMinutes']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['MinutesContent'], ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['PublicSignature']>, ParentType, ContextType>;
  addenda?: Resolver<ReadonlyArray<ResolversTypes['PublicAddendum']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  protectedHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PublicSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicSignature'] = ResolversParentTypes['PublicSignature']> = {
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SignatureStatus'], ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicAddendumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicAddendum'] = ResolversParentTypes['PublicAddendum']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['PublicSignature']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  protectedHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicMinutesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicMinutesConnection'] = ResolversParentTypes['PublicMinutesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicMinutesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicMinutesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicMinutesEdge'] = ResolversParentTypes['PublicMinutesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicMinutes'], ParentType, ContextType>;
};

export type PublicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
};

export type PublishMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishMinutesPayload'] = ResolversParentTypes['PublishMinutesPayload']> = {
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPublicationPayload'] = ResolversParentTypes['RecordPublicationPayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplyPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyPolicy'] = ResolversParentTypes['ReplyPolicy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['IntakeKind']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['IntakeChannel']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Intake'] = ResolversParentTypes['Intake'], FederationReferenceType extends FederationReferenceTypes['Intake'] = FederationReferenceTypes['Intake']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Intake']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IntakeKind'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['IntakeChannel'], ParentType, ContextType>;
  hotlineNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['IntakeScope'], ParentType, ContextType>;
  building?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contactable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recorder?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  recorderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IntakeState'], ParentType, ContextType>;
  statusText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  handlerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supporting?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  replyDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replyDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstReplyDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replyOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstRepliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['IntakeFollowUp']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['JointBody']>, ParentType, ContextType>;
  repeatOf?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  newFacts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  possibleRepeats?: Resolver<ReadonlyArray<ResolversTypes['Intake']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopenedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['IntakeEvent']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
};

export type IntakeFollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeFollowUp'] = ResolversParentTypes['IntakeFollowUp']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contacted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  resolved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IntakeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeEvent'] = ResolversParentTypes['IntakeEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['IntakeState']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['IntakeState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IntakeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeConnection'] = ResolversParentTypes['IntakeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IntakeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntakeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeEdge'] = ResolversParentTypes['IntakeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Intake'], ParentType, ContextType>;
};

export type RateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rate'] = ResolversParentTypes['Rate']> = {
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IntakeFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeFigures'] = ResolversParentTypes['IntakeFigures']> = {
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replyCoverage?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  foundFirst?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  solvedBeforeHotline?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  responseRate?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  resolutionRate?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  satisfactionRate?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
};

export type EstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estate'] = ResolversParentTypes['Estate'], FederationReferenceType extends FederationReferenceTypes['Estate'] = FederationReferenceTypes['Estate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Estate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  intakes?: Resolver<Maybe<ResolversTypes['IntakeConnection']>, ParentType, ContextType, RequireFields<EstateIntakesArgs, 'filter'>>;
  intakeFigures?: Resolver<Maybe<ResolversTypes['IntakeFigures']>, ParentType, ContextType, RequireFields<EstateIntakeFiguresArgs, 'from' | 'to'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jointBodies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JointBody']>>, ParentType, ContextType>;
  workFigures?: Resolver<Maybe<ResolversTypes['WorkFigures']>, ParentType, ContextType, RequireFields<EstateWorkFiguresArgs, 'from' | 'to'>>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, Partial<EstateProposalsArgs>>;
  jointOperations?: Resolver<Maybe<ResolversTypes['JointOperationConnection']>, ParentType, ContextType, Partial<EstateJointOperationsArgs>>;
  whistles?: Resolver<Maybe<ResolversTypes['WhistleConnection']>, ParentType, ContextType, Partial<EstateWhistlesArgs>>;
  whistleRate?: Resolver<Maybe<ResolversTypes['WhistleRate']>, ParentType, ContextType, RequireFields<EstateWhistleRateArgs, 'from' | 'to'>>;
};

export type AddProblemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddProblemPayload'] = ResolversParentTypes['AddProblemPayload']> = {
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeReplyDaysPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeReplyDaysPayload'] = ResolversParentTypes['ChangeReplyDaysPayload']> = {
  replyPolicy?: Resolver<Maybe<ResolversTypes['ReplyPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordIntakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordIntakePayload'] = ResolversParentTypes['RecordIntakePayload']> = {
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignIntakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignIntakePayload'] = ResolversParentTypes['AssignIntakePayload']> = {
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplyToIntakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyToIntakePayload'] = ResolversParentTypes['ReplyToIntakePayload']> = {
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FollowUpIntakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpIntakePayload'] = ResolversParentTypes['FollowUpIntakePayload']> = {
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseIntakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseIntakePayload'] = ResolversParentTypes['CloseIntakePayload']> = {
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PutIntakeToTablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PutIntakeToTablePayload'] = ResolversParentTypes['PutIntakeToTablePayload']> = {
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarkRepeatPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkRepeatPayload'] = ResolversParentTypes['MarkRepeatPayload']> = {
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawIntakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawIntakePayload'] = ResolversParentTypes['WithdrawIntakePayload']> = {
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotificationChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationChannel'] = ResolversParentTypes['NotificationChannel'], FederationReferenceType extends FederationReferenceTypes['NotificationChannel'] = FederationReferenceTypes['NotificationChannel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NotificationChannel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChannelKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChannelState'], ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['NotificationTopic']>, ParentType, ContextType>;
  reminderDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['NotificationChannel']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['NotificationRule'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NotificationState'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type AddNotificationChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddNotificationChannelPayload'] = ResolversParentTypes['AddNotificationChannelPayload']> = {
  channel?: Resolver<Maybe<ResolversTypes['NotificationChannel']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TestNotificationChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestNotificationChannelPayload'] = ResolversParentTypes['TestNotificationChannelPayload']> = {
  channel?: Resolver<Maybe<ResolversTypes['NotificationChannel']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PauseNotificationChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseNotificationChannelPayload'] = ResolversParentTypes['PauseNotificationChannelPayload']> = {
  channel?: Resolver<Maybe<ResolversTypes['NotificationChannel']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeNotificationChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeNotificationChannelPayload'] = ResolversParentTypes['ResumeNotificationChannelPayload']> = {
  channel?: Resolver<Maybe<ResolversTypes['NotificationChannel']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveNotificationChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveNotificationChannelPayload'] = ResolversParentTypes['RemoveNotificationChannelPayload']> = {
  channel?: Resolver<Maybe<ResolversTypes['NotificationChannel']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResendNotificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendNotificationPayload'] = ResolversParentTypes['ResendNotificationPayload']> = {
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WhistleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Whistle'] = ResolversParentTypes['Whistle'], FederationReferenceType extends FederationReferenceTypes['Whistle'] = FederationReferenceTypes['Whistle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Whistle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['WhistleType'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WhistleState'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  blower?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  blowerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  dispatcher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  leadName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['WhistleParty']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  blownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['ResponsePolicy']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ownerRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reworkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dispatches?: Resolver<ReadonlyArray<ResolversTypes['WhistleDispatch']>, ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['WhistleScore']>, ParentType, ContextType>;
  scoreUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lapseExplained?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  actionItems?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['WhistleEvent']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type WhistlePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleParty'] = ResolversParentTypes['WhistleParty']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['WhistlePartyRole'], ParentType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WhistleDispatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleDispatch'] = ResolversParentTypes['WhistleDispatch']> = {
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dispatcherName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  leadName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  insisted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispatchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgeDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  arriveDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  handleDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  arrivedLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handledLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggested?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAs?: Resolver<Maybe<ResolversTypes['WhistleState']>, ParentType, ContextType>;
};

export type WhistleScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleScore'] = ResolversParentTypes['WhistleScore']> = {
  side?: Resolver<ResolversTypes['ScoreSide'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WhistleEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleEvent'] = ResolversParentTypes['WhistleEvent']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['WhistleState']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['WhistleState'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WhistleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleConnection'] = ResolversParentTypes['WhistleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WhistleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhistleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleEdge'] = ResolversParentTypes['WhistleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Whistle'], ParentType, ContextType>;
};

export type DraftWhistlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftWhistlePayload'] = ResolversParentTypes['DraftWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveWhistlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveWhistlePayload'] = ResolversParentTypes['ApproveWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BlowWhistlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlowWhistlePayload'] = ResolversParentTypes['BlowWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DispatchWhistlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchWhistlePayload'] = ResolversParentTypes['DispatchWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcknowledgeWhistlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeWhistlePayload'] = ResolversParentTypes['AcknowledgeWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnWhistlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnWhistlePayload'] = ResolversParentTypes['ReturnWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportInPayload'] = ResolversParentTypes['ReportInPayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandleWhistlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandleWhistlePayload'] = ResolversParentTypes['HandleWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteWhistlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteWhistlePayload'] = ResolversParentTypes['CompleteWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmWhistlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmWhistlePayload'] = ResolversParentTypes['ConfirmWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendBackWhistlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendBackWhistlePayload'] = ResolversParentTypes['SendBackWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScoreWhistlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreWhistlePayload'] = ResolversParentTypes['ScoreWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawWhistlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawWhistlePayload'] = ResolversParentTypes['WithdrawWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConvertWhistlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConvertWhistlePayload'] = ResolversParentTypes['ConvertWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResponsePolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsePolicy'] = ResolversParentTypes['ResponsePolicy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dispatcher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['ResponseLevel']>, ParentType, ContextType>;
  scoreDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bandLow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bandHigh?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  setByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ResponseLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseLevel'] = ResolversParentTypes['ResponseLevel']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  escalatesToKind?: Resolver<Maybe<ResolversTypes['EscalationKind']>, ParentType, ContextType>;
  escalatesTo?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['ResponseClock']>, ParentType, ContextType>;
};

export type ResponseClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseClock'] = ResolversParentTypes['ResponseClock']> = {
  type?: Resolver<ResolversTypes['WhistleType'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ClockUnit'], ParentType, ContextType>;
  dispatch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  acknowledge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetResponsePolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetResponsePolicyPayload'] = ResolversParentTypes['SetResponsePolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['ResponsePolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WhistleShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleShare'] = ResolversParentTypes['WhistleShare']> = {
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MeanScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeanScore'] = ResolversParentTypes['MeanScore']> = {
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WhistleRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleRate'] = ResolversParentTypes['WhistleRate']> = {
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['WhistleVerdict']>, ParentType, ContextType>;
};

export type WhistleFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleFigures'] = ResolversParentTypes['WhistleFigures']> = {
  acknowledgedInTime?: Resolver<ResolversTypes['WhistleShare'], ParentType, ContextType>;
  arrivedInTime?: Resolver<ResolversTypes['WhistleShare'], ParentType, ContextType>;
  handledInTime?: Resolver<ResolversTypes['WhistleShare'], ParentType, ContextType>;
  solved?: Resolver<ResolversTypes['WhistleShare'], ParentType, ContextType>;
  handlingScore?: Resolver<ResolversTypes['MeanScore'], ParentType, ContextType>;
  whistleScore?: Resolver<ResolversTypes['MeanScore'], ParentType, ContextType>;
  blown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkFigures'] = ResolversParentTypes['WorkFigures']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cadence?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  attendance?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  acceptance?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  closure?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  onTimeExtended?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  rework?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  reopened?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  unresolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carryBurden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meanAgeDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EstateFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateFigures'] = ResolversParentTypes['EstateFigures']> = {
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  work?: Resolver<ResolversTypes['WorkFigures'], ParentType, ContextType>;
  intake?: Resolver<ResolversTypes['IntakeFigures'], ParentType, ContextType>;
};

export type MeanOfEstatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeanOfEstates'] = ResolversParentTypes['MeanOfEstates']> = {
  cadence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  closure?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  onTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  replyCoverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DivisionFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionFigures'] = ResolversParentTypes['DivisionFigures']> = {
  pooled?: Resolver<ResolversTypes['WorkFigures'], ParentType, ContextType>;
  intake?: Resolver<ResolversTypes['IntakeFigures'], ParentType, ContextType>;
  meanOfEstates?: Resolver<ResolversTypes['MeanOfEstates'], ParentType, ContextType>;
  estates?: Resolver<ReadonlyArray<ResolversTypes['EstateFigures']>, ParentType, ContextType>;
  withoutMeeting?: Resolver<ReadonlyArray<ResolversTypes['Estate']>, ParentType, ContextType>;
  oldestItems?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
};

export type BoardColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardColumn'] = ResolversParentTypes['BoardColumn']> = {
  bucket?: Resolver<ResolversTypes['BoardBucket'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carriedThrice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
};

export type YearReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearReport'] = ResolversParentTypes['YearReport'], FederationReferenceType extends FederationReferenceTypes['YearReport'] = FederationReferenceTypes['YearReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['YearReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ReportScope'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  work?: Resolver<ResolversTypes['WorkFigures'], ParentType, ContextType>;
  intake?: Resolver<Maybe<ResolversTypes['IntakeFigures']>, ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['YearReportLead']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frozenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type YearReportLeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearReportLead'] = ResolversParentTypes['YearReportLead']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearReportConnection'] = ResolversParentTypes['YearReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['YearReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearReportEdge'] = ResolversParentTypes['YearReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['YearReport'], ParentType, ContextType>;
};

export type FreezeYearReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreezeYearReportPayload'] = ResolversParentTypes['FreezeYearReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['YearReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal'], FederationReferenceType extends FederationReferenceTypes['Proposal'] = FederationReferenceTypes['Proposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Proposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['JointBody']>, ParentType, ContextType>;
  bodyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  supportersNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supporterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supportedByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['ProposalCommentConnection'], ParentType, ContextType, Partial<ProposalCommentsArgs>>;
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type ProposalCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalComment'] = ResolversParentTypes['ProposalComment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProposalCommentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalCommentConnection'] = ResolversParentTypes['ProposalCommentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalCommentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalCommentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalCommentEdge'] = ResolversParentTypes['ProposalCommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProposalComment'], ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type OpenProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenProposalPayload'] = ResolversParentTypes['OpenProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommentOnProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentOnProposalPayload'] = ResolversParentTypes['CommentOnProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupportProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportProposalPayload'] = ResolversParentTypes['SupportProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawSupportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawSupportPayload'] = ResolversParentTypes['WithdrawSupportPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawProposalPayload'] = ResolversParentTypes['WithdrawProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EffortMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffortMember'] = ResolversParentTypes['EffortMember']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EffortEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffortEvent'] = ResolversParentTypes['EffortEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaskForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskForce'] = ResolversParentTypes['TaskForce'], FederationReferenceType extends FederationReferenceTypes['TaskForce'] = FederationReferenceTypes['TaskForce']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TaskForce']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['JointBody']>, ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mandate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  leadName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['EffortMember']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskForceState'], ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['TaskForceResult']>, ParentType, ContextType>;
  resultText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actionItems?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EffortEvent']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type TaskForceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskForceConnection'] = ResolversParentTypes['TaskForceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskForceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskForceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskForceEdge'] = ResolversParentTypes['TaskForceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaskForce'], ParentType, ContextType>;
};

export type EstablishTaskForcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishTaskForcePayload'] = ResolversParentTypes['EstablishTaskForcePayload']> = {
  taskForce?: Resolver<Maybe<ResolversTypes['TaskForce']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeTaskForceMembersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeTaskForceMembersPayload'] = ResolversParentTypes['ChangeTaskForceMembersPayload']> = {
  taskForce?: Resolver<Maybe<ResolversTypes['TaskForce']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportTaskForcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportTaskForcePayload'] = ResolversParentTypes['ReportTaskForcePayload']> = {
  taskForce?: Resolver<Maybe<ResolversTypes['TaskForce']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExtendTaskForcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendTaskForcePayload'] = ResolversParentTypes['ExtendTaskForcePayload']> = {
  taskForce?: Resolver<Maybe<ResolversTypes['TaskForce']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndTaskForcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndTaskForcePayload'] = ResolversParentTypes['EndTaskForcePayload']> = {
  taskForce?: Resolver<Maybe<ResolversTypes['TaskForce']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OperationFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationFinding'] = ResolversParentTypes['OperationFinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type JointOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointOperation'] = ResolversParentTypes['JointOperation'], FederationReferenceType extends FederationReferenceTypes['JointOperation'] = FederationReferenceTypes['JointOperation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointOperation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['JointBody']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  estates?: Resolver<ReadonlyArray<ResolversTypes['Estate']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  leadName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['EffortMember']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JointOperationState'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['OperationFinding']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resultText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actionItems?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EffortEvent']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type JointOperationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointOperationConnection'] = ResolversParentTypes['JointOperationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JointOperationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointOperationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointOperationEdge'] = ResolversParentTypes['JointOperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointOperation'], ParentType, ContextType>;
};

export type PlanJointOperationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanJointOperationPayload'] = ResolversParentTypes['PlanJointOperationPayload']> = {
  jointOperation?: Resolver<Maybe<ResolversTypes['JointOperation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartJointOperationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartJointOperationPayload'] = ResolversParentTypes['StartJointOperationPayload']> = {
  jointOperation?: Resolver<Maybe<ResolversTypes['JointOperation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordOperationFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOperationFindingPayload'] = ResolversParentTypes['RecordOperationFindingPayload']> = {
  jointOperation?: Resolver<Maybe<ResolversTypes['JointOperation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteJointOperationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteJointOperationPayload'] = ResolversParentTypes['CompleteJointOperationPayload']> = {
  jointOperation?: Resolver<Maybe<ResolversTypes['JointOperation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelJointOperationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelJointOperationPayload'] = ResolversParentTypes['CancelJointOperationPayload']> = {
  jointOperation?: Resolver<Maybe<ResolversTypes['JointOperation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpwardRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpwardRequest'] = ResolversParentTypes['UpwardRequest'], FederationReferenceType extends FederationReferenceTypes['UpwardRequest'] = FederationReferenceTypes['UpwardRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UpwardRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['JointBody']>, ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UpwardRequestKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  toName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replyDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  replyDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UpwardRequestState'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['UpwardAnswer']>, ParentType, ContextType>;
  answerText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  granted?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EffortEvent']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type UpwardRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpwardRequestConnection'] = ResolversParentTypes['UpwardRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UpwardRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UpwardRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpwardRequestEdge'] = ResolversParentTypes['UpwardRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UpwardRequest'], ParentType, ContextType>;
};

export type SendUpwardRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendUpwardRequestPayload'] = ResolversParentTypes['SendUpwardRequestPayload']> = {
  upwardRequest?: Resolver<Maybe<ResolversTypes['UpwardRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReceiveUpwardRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveUpwardRequestPayload'] = ResolversParentTypes['ReceiveUpwardRequestPayload']> = {
  upwardRequest?: Resolver<Maybe<ResolversTypes['UpwardRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerUpwardRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerUpwardRequestPayload'] = ResolversParentTypes['AnswerUpwardRequestPayload']> = {
  upwardRequest?: Resolver<Maybe<ResolversTypes['UpwardRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawUpwardRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawUpwardRequestPayload'] = ResolversParentTypes['WithdrawUpwardRequestPayload']> = {
  upwardRequest?: Resolver<Maybe<ResolversTypes['UpwardRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actionItems?: Resolver<Maybe<ResolversTypes['ActionItemConnection']>, ParentType, ContextType, RequireFields<OrganizationActionItemsArgs, 'filter'>>;
  seats?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Seat']>>, ParentType, ContextType>;
  whistles?: Resolver<Maybe<ResolversTypes['WhistleConnection']>, ParentType, ContextType, RequireFields<OrganizationWhistlesArgs, 'filter'>>;
  taskForces?: Resolver<Maybe<ResolversTypes['TaskForceConnection']>, ParentType, ContextType, Partial<OrganizationTaskForcesArgs>>;
  jointOperations?: Resolver<Maybe<ResolversTypes['JointOperationConnection']>, ParentType, ContextType, Partial<OrganizationJointOperationsArgs>>;
  upwardRequests?: Resolver<Maybe<ResolversTypes['UpwardRequestConnection']>, ParentType, ContextType, Partial<OrganizationUpwardRequestsArgs>>;
  whistleFigures?: Resolver<Maybe<ResolversTypes['WhistleFigures']>, ParentType, ContextType, RequireFields<OrganizationWhistleFiguresArgs, 'from' | 'to'>>;
  workFigures?: Resolver<Maybe<ResolversTypes['WorkFigures']>, ParentType, ContextType, RequireFields<OrganizationWorkFiguresArgs, 'from' | 'to'>>;
  notificationChannels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NotificationChannel']>>, ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, Partial<OrganizationNotificationsArgs>>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jointBodies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JointBody']>>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['DivisionFigures']>, ParentType, ContextType, RequireFields<DivisionFiguresArgs, 'from' | 'to'>>;
  board?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BoardColumn']>>, ParentType, ContextType, RequireFields<DivisionBoardArgs, 'first'>>;
  whistleRate?: Resolver<Maybe<ResolversTypes['WhistleRate']>, ParentType, ContextType, RequireFields<DivisionWhistleRateArgs, 'from' | 'to'>>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  YearMonth?: GraphQLScalarType;
  SquareMetres?: GraphQLScalarType;
  Yuan?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  AvailableAction?: AvailableActionResolvers<ContextType>;
  BodyRules?: BodyRulesResolvers<ContextType>;
  JointBody?: JointBodyResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  BodyEnd?: BodyEndResolvers<ContextType>;
  JointBodyConnection?: JointBodyConnectionResolvers<ContextType>;
  JointBodyEdge?: JointBodyEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  EstablishBodyPayload?: EstablishBodyPayloadResolvers<ContextType>;
  AddSeatPayload?: AddSeatPayloadResolvers<ContextType>;
  EndSeatPayload?: EndSeatPayloadResolvers<ContextType>;
  ChangeSeatHoldersPayload?: ChangeSeatHoldersPayloadResolvers<ContextType>;
  EndBodyPayload?: EndBodyPayloadResolvers<ContextType>;
  ChangeRulesPayload?: ChangeRulesPayloadResolvers<ContextType>;
  MeetingSeries?: MeetingSeriesResolvers<ContextType>;
  BodyMonth?: BodyMonthResolvers<ContextType>;
  JointMeeting?: JointMeetingResolvers<ContextType>;
  PlanSeriesPayload?: PlanSeriesPayloadResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  CalendarYear?: CalendarYearResolvers<ContextType>;
  MeetingSeat?: MeetingSeatResolvers<ContextType>;
  Quorum?: QuorumResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  JointMeetingConnection?: JointMeetingConnectionResolvers<ContextType>;
  JointMeetingEdge?: JointMeetingEdgeResolvers<ContextType>;
  PlanMeetingPayload?: PlanMeetingPayloadResolvers<ContextType>;
  OpenDraftPayload?: OpenDraftPayloadResolvers<ContextType>;
  AddAgendaItemPayload?: AddAgendaItemPayloadResolvers<ContextType>;
  SendNoticePayload?: SendNoticePayloadResolvers<ContextType>;
  PostponeMeetingPayload?: PostponeMeetingPayloadResolvers<ContextType>;
  CancelMeetingPayload?: CancelMeetingPayloadResolvers<ContextType>;
  StartMeetingPayload?: StartMeetingPayloadResolvers<ContextType>;
  RecordAttendancePayload?: RecordAttendancePayloadResolvers<ContextType>;
  DiscussAgendaItemPayload?: DiscussAgendaItemPayloadResolvers<ContextType>;
  DeferAgendaItemPayload?: DeferAgendaItemPayloadResolvers<ContextType>;
  CloseMeetingPayload?: CloseMeetingPayloadResolvers<ContextType>;
  NoticeReply?: NoticeReplyResolvers<ContextType>;
  SeatAttendance?: SeatAttendanceResolvers<ContextType>;
  RespondToNoticePayload?: RespondToNoticePayloadResolvers<ContextType>;
  AgendaCategory?: AgendaCategoryResolvers<ContextType>;
  CarryReason?: CarryReasonResolvers<ContextType>;
  AgendaForward?: AgendaForwardResolvers<ContextType>;
  HigherBody?: HigherBodyResolvers<ContextType>;
  AgendaItemConnection?: AgendaItemConnectionResolvers<ContextType>;
  AgendaItemEdge?: AgendaItemEdgeResolvers<ContextType>;
  ReorderAgendaPayload?: ReorderAgendaPayloadResolvers<ContextType>;
  EditAgendaItemPayload?: EditAgendaItemPayloadResolvers<ContextType>;
  ForwardAgendaItemPayload?: ForwardAgendaItemPayloadResolvers<ContextType>;
  AgendaSource?: AgendaSourceResolvers<ContextType>;
  ProposeAgendaItemPayload?: ProposeAgendaItemPayloadResolvers<ContextType>;
  AcceptAgendaItemPayload?: AcceptAgendaItemPayloadResolvers<ContextType>;
  RejectAgendaItemPayload?: RejectAgendaItemPayloadResolvers<ContextType>;
  WithdrawAgendaItemPayload?: WithdrawAgendaItemPayloadResolvers<ContextType>;
  MergeAgendaItemsPayload?: MergeAgendaItemsPayloadResolvers<ContextType>;
  RefreshDraftPayload?: RefreshDraftPayloadResolvers<ContextType>;
  SeatPosition?: SeatPositionResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResolutionConnection?: ResolutionConnectionResolvers<ContextType>;
  ResolutionEdge?: ResolutionEdgeResolvers<ContextType>;
  RecordResolutionPayload?: RecordResolutionPayloadResolvers<ContextType>;
  ActionItem?: ActionItemResolvers<ContextType>;
  ActionItemEvent?: ActionItemEventResolvers<ContextType>;
  ActionItemConnection?: ActionItemConnectionResolvers<ContextType>;
  ActionItemEdge?: ActionItemEdgeResolvers<ContextType>;
  IssueActionItemPayload?: IssueActionItemPayloadResolvers<ContextType>;
  AcceptActionItemPayload?: AcceptActionItemPayloadResolvers<ContextType>;
  ReportProgressPayload?: ReportProgressPayloadResolvers<ContextType>;
  SubmitActionItemPayload?: SubmitActionItemPayloadResolvers<ContextType>;
  VerifyActionItemPayload?: VerifyActionItemPayloadResolvers<ContextType>;
  SendBackActionItemPayload?: SendBackActionItemPayloadResolvers<ContextType>;
  CloseActionItemPayload?: CloseActionItemPayloadResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  ActionItemReturn?: ActionItemReturnResolvers<ContextType>;
  ActionItemExtension?: ActionItemExtensionResolvers<ContextType>;
  ReturnActionItemPayload?: ReturnActionItemPayloadResolvers<ContextType>;
  ReassignActionItemPayload?: ReassignActionItemPayloadResolvers<ContextType>;
  UpholdActionItemPayload?: UpholdActionItemPayloadResolvers<ContextType>;
  BlockActionItemPayload?: BlockActionItemPayloadResolvers<ContextType>;
  ResumeActionItemPayload?: ResumeActionItemPayloadResolvers<ContextType>;
  RequestExtensionPayload?: RequestExtensionPayloadResolvers<ContextType>;
  GrantExtensionPayload?: GrantExtensionPayloadResolvers<ContextType>;
  RefuseExtensionPayload?: RefuseExtensionPayloadResolvers<ContextType>;
  ActionItemPart?: ActionItemPartResolvers<ContextType>;
  FollowUpVisit?: FollowUpVisitResolvers<ContextType>;
  CompletePartPayload?: CompletePartPayloadResolvers<ContextType>;
  EscalateActionItemPayload?: EscalateActionItemPayloadResolvers<ContextType>;
  AnswerEscalationPayload?: AnswerEscalationPayloadResolvers<ContextType>;
  CloseUnresolvedPayload?: CloseUnresolvedPayloadResolvers<ContextType>;
  CancelActionItemPayload?: CancelActionItemPayloadResolvers<ContextType>;
  MarkDuplicatePayload?: MarkDuplicatePayloadResolvers<ContextType>;
  RecordFollowUpVisitPayload?: RecordFollowUpVisitPayloadResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  FileUpload?: FileUploadResolvers<ContextType>;
  AttachFilePayload?: AttachFilePayloadResolvers<ContextType>;
  Minutes?: MinutesResolvers<ContextType>;
  MinutesContent?: MinutesContentResolvers<ContextType>;
  MinutesSeat?: MinutesSeatResolvers<ContextType>;
  MinutesAgendaItem?: MinutesAgendaItemResolvers<ContextType>;
  MinutesResolution?: MinutesResolutionResolvers<ContextType>;
  MinutesActionItem?: MinutesActionItemResolvers<ContextType>;
  MinutesRound?: MinutesRoundResolvers<ContextType>;
  MinutesComment?: MinutesCommentResolvers<ContextType>;
  MinutesSignature?: MinutesSignatureResolvers<ContextType>;
  MinutesAddendum?: MinutesAddendumResolvers<ContextType>;
  SealedRecord?: SealedRecordResolvers<ContextType>;
  ChainHead?: ChainHeadResolvers<ContextType>;
  SealedRecordConnection?: SealedRecordConnectionResolvers<ContextType>;
  SealedRecordEdge?: SealedRecordEdgeResolvers<ContextType>;
  MinutesConnection?: MinutesConnectionResolvers<ContextType>;
  MinutesEdge?: MinutesEdgeResolvers<ContextType>;
  DraftMinutesPayload?: DraftMinutesPayloadResolvers<ContextType>;
  RegenerateMinutesPayload?: RegenerateMinutesPayloadResolvers<ContextType>;
  ReviseMinutesRemarksPayload?: ReviseMinutesRemarksPayloadResolvers<ContextType>;
  CirculateMinutesPayload?: CirculateMinutesPayloadResolvers<ContextType>;
  CommentOnMinutesPayload?: CommentOnMinutesPayloadResolvers<ContextType>;
  RequestChangesToMinutesPayload?: RequestChangesToMinutesPayloadResolvers<ContextType>;
  AnswerMinutesCommentPayload?: AnswerMinutesCommentPayloadResolvers<ContextType>;
  OpenSigningPayload?: OpenSigningPayloadResolvers<ContextType>;
  SignMinutesPayload?: SignMinutesPayloadResolvers<ContextType>;
  LockMinutesPayload?: LockMinutesPayloadResolvers<ContextType>;
  DraftAddendumPayload?: DraftAddendumPayloadResolvers<ContextType>;
  SignAddendumPayload?: SignAddendumPayloadResolvers<ContextType>;
  SealAddendumPayload?: SealAddendumPayloadResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicMinutes?: PublicMinutesResolvers<ContextType>;
  PublicSignature?: PublicSignatureResolvers<ContextType>;
  PublicAddendum?: PublicAddendumResolvers<ContextType>;
  PublicMinutesConnection?: PublicMinutesConnectionResolvers<ContextType>;
  PublicMinutesEdge?: PublicMinutesEdgeResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  PublishMinutesPayload?: PublishMinutesPayloadResolvers<ContextType>;
  RecordPublicationPayload?: RecordPublicationPayloadResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ReplyPolicy?: ReplyPolicyResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  IntakeFollowUp?: IntakeFollowUpResolvers<ContextType>;
  IntakeEvent?: IntakeEventResolvers<ContextType>;
  IntakeConnection?: IntakeConnectionResolvers<ContextType>;
  IntakeEdge?: IntakeEdgeResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  IntakeFigures?: IntakeFiguresResolvers<ContextType>;
  Estate?: EstateResolvers<ContextType>;
  AddProblemPayload?: AddProblemPayloadResolvers<ContextType>;
  ChangeReplyDaysPayload?: ChangeReplyDaysPayloadResolvers<ContextType>;
  RecordIntakePayload?: RecordIntakePayloadResolvers<ContextType>;
  AssignIntakePayload?: AssignIntakePayloadResolvers<ContextType>;
  ReplyToIntakePayload?: ReplyToIntakePayloadResolvers<ContextType>;
  FollowUpIntakePayload?: FollowUpIntakePayloadResolvers<ContextType>;
  CloseIntakePayload?: CloseIntakePayloadResolvers<ContextType>;
  PutIntakeToTablePayload?: PutIntakeToTablePayloadResolvers<ContextType>;
  MarkRepeatPayload?: MarkRepeatPayloadResolvers<ContextType>;
  WithdrawIntakePayload?: WithdrawIntakePayloadResolvers<ContextType>;
  NotificationChannel?: NotificationChannelResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  AddNotificationChannelPayload?: AddNotificationChannelPayloadResolvers<ContextType>;
  TestNotificationChannelPayload?: TestNotificationChannelPayloadResolvers<ContextType>;
  PauseNotificationChannelPayload?: PauseNotificationChannelPayloadResolvers<ContextType>;
  ResumeNotificationChannelPayload?: ResumeNotificationChannelPayloadResolvers<ContextType>;
  RemoveNotificationChannelPayload?: RemoveNotificationChannelPayloadResolvers<ContextType>;
  ResendNotificationPayload?: ResendNotificationPayloadResolvers<ContextType>;
  Whistle?: WhistleResolvers<ContextType>;
  WhistleParty?: WhistlePartyResolvers<ContextType>;
  WhistleDispatch?: WhistleDispatchResolvers<ContextType>;
  WhistleScore?: WhistleScoreResolvers<ContextType>;
  WhistleEvent?: WhistleEventResolvers<ContextType>;
  WhistleConnection?: WhistleConnectionResolvers<ContextType>;
  WhistleEdge?: WhistleEdgeResolvers<ContextType>;
  DraftWhistlePayload?: DraftWhistlePayloadResolvers<ContextType>;
  ApproveWhistlePayload?: ApproveWhistlePayloadResolvers<ContextType>;
  BlowWhistlePayload?: BlowWhistlePayloadResolvers<ContextType>;
  DispatchWhistlePayload?: DispatchWhistlePayloadResolvers<ContextType>;
  AcknowledgeWhistlePayload?: AcknowledgeWhistlePayloadResolvers<ContextType>;
  ReturnWhistlePayload?: ReturnWhistlePayloadResolvers<ContextType>;
  ReportInPayload?: ReportInPayloadResolvers<ContextType>;
  HandleWhistlePayload?: HandleWhistlePayloadResolvers<ContextType>;
  CompleteWhistlePayload?: CompleteWhistlePayloadResolvers<ContextType>;
  ConfirmWhistlePayload?: ConfirmWhistlePayloadResolvers<ContextType>;
  SendBackWhistlePayload?: SendBackWhistlePayloadResolvers<ContextType>;
  ScoreWhistlePayload?: ScoreWhistlePayloadResolvers<ContextType>;
  WithdrawWhistlePayload?: WithdrawWhistlePayloadResolvers<ContextType>;
  ConvertWhistlePayload?: ConvertWhistlePayloadResolvers<ContextType>;
  ResponsePolicy?: ResponsePolicyResolvers<ContextType>;
  ResponseLevel?: ResponseLevelResolvers<ContextType>;
  ResponseClock?: ResponseClockResolvers<ContextType>;
  SetResponsePolicyPayload?: SetResponsePolicyPayloadResolvers<ContextType>;
  WhistleShare?: WhistleShareResolvers<ContextType>;
  MeanScore?: MeanScoreResolvers<ContextType>;
  WhistleRate?: WhistleRateResolvers<ContextType>;
  WhistleFigures?: WhistleFiguresResolvers<ContextType>;
  WorkFigures?: WorkFiguresResolvers<ContextType>;
  EstateFigures?: EstateFiguresResolvers<ContextType>;
  MeanOfEstates?: MeanOfEstatesResolvers<ContextType>;
  DivisionFigures?: DivisionFiguresResolvers<ContextType>;
  BoardColumn?: BoardColumnResolvers<ContextType>;
  YearReport?: YearReportResolvers<ContextType>;
  YearReportLead?: YearReportLeadResolvers<ContextType>;
  YearReportConnection?: YearReportConnectionResolvers<ContextType>;
  YearReportEdge?: YearReportEdgeResolvers<ContextType>;
  FreezeYearReportPayload?: FreezeYearReportPayloadResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalComment?: ProposalCommentResolvers<ContextType>;
  ProposalCommentConnection?: ProposalCommentConnectionResolvers<ContextType>;
  ProposalCommentEdge?: ProposalCommentEdgeResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  OpenProposalPayload?: OpenProposalPayloadResolvers<ContextType>;
  CommentOnProposalPayload?: CommentOnProposalPayloadResolvers<ContextType>;
  SupportProposalPayload?: SupportProposalPayloadResolvers<ContextType>;
  WithdrawSupportPayload?: WithdrawSupportPayloadResolvers<ContextType>;
  WithdrawProposalPayload?: WithdrawProposalPayloadResolvers<ContextType>;
  EffortMember?: EffortMemberResolvers<ContextType>;
  EffortEvent?: EffortEventResolvers<ContextType>;
  TaskForce?: TaskForceResolvers<ContextType>;
  TaskForceConnection?: TaskForceConnectionResolvers<ContextType>;
  TaskForceEdge?: TaskForceEdgeResolvers<ContextType>;
  EstablishTaskForcePayload?: EstablishTaskForcePayloadResolvers<ContextType>;
  ChangeTaskForceMembersPayload?: ChangeTaskForceMembersPayloadResolvers<ContextType>;
  ReportTaskForcePayload?: ReportTaskForcePayloadResolvers<ContextType>;
  ExtendTaskForcePayload?: ExtendTaskForcePayloadResolvers<ContextType>;
  EndTaskForcePayload?: EndTaskForcePayloadResolvers<ContextType>;
  OperationFinding?: OperationFindingResolvers<ContextType>;
  JointOperation?: JointOperationResolvers<ContextType>;
  JointOperationConnection?: JointOperationConnectionResolvers<ContextType>;
  JointOperationEdge?: JointOperationEdgeResolvers<ContextType>;
  PlanJointOperationPayload?: PlanJointOperationPayloadResolvers<ContextType>;
  StartJointOperationPayload?: StartJointOperationPayloadResolvers<ContextType>;
  RecordOperationFindingPayload?: RecordOperationFindingPayloadResolvers<ContextType>;
  CompleteJointOperationPayload?: CompleteJointOperationPayloadResolvers<ContextType>;
  CancelJointOperationPayload?: CancelJointOperationPayloadResolvers<ContextType>;
  UpwardRequest?: UpwardRequestResolvers<ContextType>;
  UpwardRequestConnection?: UpwardRequestConnectionResolvers<ContextType>;
  UpwardRequestEdge?: UpwardRequestEdgeResolvers<ContextType>;
  SendUpwardRequestPayload?: SendUpwardRequestPayloadResolvers<ContextType>;
  ReceiveUpwardRequestPayload?: ReceiveUpwardRequestPayloadResolvers<ContextType>;
  AnswerUpwardRequestPayload?: AnswerUpwardRequestPayloadResolvers<ContextType>;
  WithdrawUpwardRequestPayload?: WithdrawUpwardRequestPayloadResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
