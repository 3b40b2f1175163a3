import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PropertyCompanyRow, ServiceContractRow, FeeDecisionRow, OwnersDismissalRow, RepairOrderRow, RepairEventRow, OrganizationRow, EstateRow, VotingSessionRow, ExternalVoteRow } from '../db/tables';
import type { ImprovementProjectRow, FundingShareRow, ProjectEventRow, ResolutionRow } from '../db/project-tables';
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

/** 物业服务企业的所有制。 Ownership of a property company. */
export type OwnershipType =
  /** 民营。 Private. */
  | 'PRIVATE'
  /** 国有。 State-owned. */
  | 'STATE'
  /** 集体。 Collective, e.g. owned by a town. */
  | 'COLLECTIVE'
  /** 混合。 Joint. */
  | 'JOINT';

/** 物业服务企业的档案；企业本身是社区登记的组织。 The profile of a property company; the organization itself is community's. */
export type PropertyCompany = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 现在的名称。 The present name of its organization. */
  readonly name: Scalars['String']['output'];
  /** 对应的组织。 Its organization. */
  readonly organization?: Maybe<Organization>;
  /** 所有制。 Ownership. */
  readonly ownershipType: OwnershipType;
  /** 公益性企业。 Whether it works for the public welfare. */
  readonly publicWelfare: Scalars['Boolean']['output'];
  /** 从业起始日期。 Since when it has been in the trade. */
  readonly since: Scalars['Date']['output'];
  /** 服务合同，新的在前。 Its contracts, the latest first. */
  readonly contracts: ServiceContractConnection;
};


/** 物业服务企业的档案；企业本身是社区登记的组织。 The profile of a property company; the organization itself is community's. */
export type PropertyCompanyContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  /** 按标识查物业服务企业。 A property company by its id. */
  readonly propertyCompany?: Maybe<PropertyCompany>;
  /** 按标识查服务合同。 A contract by its id. */
  readonly serviceContract?: Maybe<ServiceContract>;
  /** 按标识查报修单；无权查看的视同不存在。 A repair order by its id; null for one that may not be seen. */
  readonly repairOrder?: Maybe<RepairOrder>;
  /** 可以查看的报修单，新的在前。 The repair orders one may see, the latest first. */
  readonly repairOrders: RepairOrderConnection;
  /** 按标识查改造项目。 An improvement project by its id. */
  readonly improvementProject?: Maybe<ImprovementProject>;
};


export type QueryPropertyCompanyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceContractArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRepairOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRepairOrdersArgs = {
  estateId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<RepairState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryImprovementProjectArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /** 登记物业服务企业的档案（本企业或运维人员）。 Registers a company's profile; by itself or an operator. */
  readonly registerCompany: RegisterCompanyPayload;
  /**
   * 签订服务合同（小区的业委会或物管会、运维人员）：选聘企业由业主决定（民法典第278条第四项）；同一小区的合同期不得重叠。
   * Signs a contract; by the estate's owners' or management committee, or an operator: the owners engage the company.
   */
  readonly signServiceContract: SignServiceContractPayload;
  /** 提前终止服务合同；能签订者和企业均可。 Ends a contract early; by the company, or those who may sign one. */
  readonly endServiceContract: EndServiceContractPayload;
  /** 报修；任何登录的人一步完成。 Reports a repair; anyone who is signed in, in one act. */
  readonly reportRepair: ReportRepairPayload;
  /** 派工或改派（服务本小区的企业）。 Assigns or reassigns; by the company that serves the estate. */
  readonly assignRepair: AssignRepairPayload;
  /** 报告修好（服务本小区的企业）。 Reports it done; by the company that serves the estate. */
  readonly completeRepair: CompleteRepairPayload;
  /** 没有修好，退回返修（报修人）。 Sends it back as not done; by the reporter. */
  readonly reopenRepair: ReopenRepairPayload;
  /** 办结（报修人，或小区的业委会、物管会、居委会）。 Closes it; by the reporter or the estate's committees. */
  readonly closeRepair: CloseRepairPayload;
  /** 撤销（报修人，修好之前）。 Cancels it; by the reporter, before it is done. */
  readonly cancelRepair: CancelRepairPayload;
  /** 立项（小区的业委会、物管会、居委会，街道办）。 Plans a project; by the estate's committees or the subdistrict office. */
  readonly planProject: PlanProjectPayload;
  /** 开工，写明施工单位（立项的各单位）。 Starts the works and names who does them; by those who may plan. */
  readonly startProject: StartProjectPayload;
  /** 报告完工（施工单位或其后继，服务本小区的企业）。 Reports the works completed; by the contractor or who succeeded it, or the company that serves the estate. */
  readonly completeProject: CompleteProjectPayload;
  /** 验收（立项的各单位；与施工、报告完工的单位及其后继、上下级无关，在其中任职的人、报告完工的人也不行：ACCEPTANCE_NOT_INDEPENDENT）。 Accepts the works; by those who may plan, never by whoever did them. */
  readonly acceptProject: AcceptProjectPayload;
  /** 结算，写明各方最后出资（立项的各单位）。 Settles what each share came to; by those who may plan. */
  readonly settleProject: SettleProjectPayload;
  /** 取消（立项的各单位，完工之前）。 Cancels it before it is completed; by those who may plan. */
  readonly cancelProject: CancelProjectPayload;
};


export type MutationRegisterCompanyArgs = {
  input: RegisterCompanyInput;
};


export type MutationSignServiceContractArgs = {
  input: SignServiceContractInput;
};


export type MutationEndServiceContractArgs = {
  input: EndServiceContractInput;
};


export type MutationReportRepairArgs = {
  input: ReportRepairInput;
};


export type MutationAssignRepairArgs = {
  input: AssignRepairInput;
};


export type MutationCompleteRepairArgs = {
  input: CompleteRepairInput;
};


export type MutationReopenRepairArgs = {
  input: ReopenRepairInput;
};


export type MutationCloseRepairArgs = {
  input: CloseRepairInput;
};


export type MutationCancelRepairArgs = {
  input: CancelRepairInput;
};


export type MutationPlanProjectArgs = {
  input: PlanProjectInput;
};


export type MutationStartProjectArgs = {
  input: StartProjectInput;
};


export type MutationCompleteProjectArgs = {
  input: CompleteProjectInput;
};


export type MutationAcceptProjectArgs = {
  input: AcceptProjectInput;
};


export type MutationSettleProjectArgs = {
  input: SettleProjectInput;
};


export type MutationCancelProjectArgs = {
  input: CancelProjectInput;
};

/** 登记物业服务企业的输入。 Input of registerCompany. */
export type RegisterCompanyInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 组织，类型须为物业服务企业。 The organization, of the kind PROPERTY_COMPANY. */
  readonly organizationId: Scalars['ID']['input'];
  /** 所有制。 Ownership. */
  readonly ownershipType: OwnershipType;
  /** 公益性企业。 Whether it works for the public welfare. */
  readonly publicWelfare: Scalars['Boolean']['input'];
  /** 从业起始日期。 Since when it has been in the trade. */
  readonly since: Scalars['Date']['input'];
};

/** 登记物业服务企业的结果。 Result of registerCompany. */
export type RegisterCompanyPayload = {
  /** 登记的企业。 The company. */
  readonly propertyCompany?: Maybe<PropertyCompany>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 物业服务的方式。 Kinds of property service. */
export type ContractKind =
  /** 物业服务合同。 An ordinary service contract. */
  | 'SERVICE'
  /** 托管：没有市场化服务时由政府委托。 Trusteeship, where the market serves nobody. */
  | 'TRUSTEESHIP';

/** 合同状态，按日期推算。 A contract's state, derived from its dates. */
export type ContractState =
  /** 尚未开始。 Not yet begun. */
  | 'PENDING'
  /** 履行中。 Running. */
  | 'RUNNING'
  /** 已结束。 Ended. */
  | 'ENDED';

/** 物业服务合同：一家企业在一段时间内服务一个小区。 A contract: one company serves one estate for a time. */
export type ServiceContract = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 编号，按签订年份连续，如 2026-001。 Its number in the year of signing. */
  readonly number: Scalars['String']['output'];
  /** 企业。 The company. */
  readonly company: PropertyCompany;
  /** 签订时的企业名称。 The company's name as it stood at the signing. */
  readonly companyName: Scalars['String']['output'];
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 服务方式。 Kind. */
  readonly kind: ContractKind;
  /** 签订日期。 The day it was entered here. */
  readonly signedOn: Scalars['Date']['output'];
  /** 第一天。 The first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 最后一天；无固定期限则为空。 The last day; null where none is agreed. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** 提前终止：自该日起不再服务。 The first day without service, where it was ended early. */
  readonly terminatedOn?: Maybe<Scalars['Date']['output']>;
  /** 提前终止的原因。 Why it was ended early. */
  readonly terminationReason?: Maybe<Scalars['String']['output']>;
  /** 物业费，元/平方米·月。 Fee per square metre and month. */
  readonly feePerSquareMetre?: Maybe<Scalars['Yuan']['output']>;
  /** 所依据的业主表决（民法典第278条第四项）。 The owners' vote that it starts from, if it was counted here. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 所依据的外部平台表决。 The owners' vote that it starts from, if it was held on another platform. */
  readonly externalVote?: Maybe<ExternalVote>;
  /** 所依据的表决被宣告作废或被法院撤销的日期；仍然有效或没有依据表决则为空。 The day on which that vote was voided or annulled; null while it stands. */
  readonly voteVoidedOn?: Maybe<Scalars['Date']['output']>;
  /** 业主决定的合同期限，月；没有写明的为空。 Term that the owners decided, in months; null where they did not say. */
  readonly decidedTermMonths?: Maybe<Scalars['Int']['output']>;
  /** 合同期内业主决定的物业费，按生效日。 The fees that the owners decided during the term, by their first days. */
  readonly feeDecisions: ReadonlyArray<FeeDecision>;
  /** 业主解聘本企业的表决，按日期。 The owners' votes that dismissed the company, by day. */
  readonly dismissals: ReadonlyArray<OwnersDismissal>;
  /** 今天的状态。 The state today. */
  readonly state: ContractState;
  /** 此刻可做的事。 What may be done now, and why not. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** 收取物业费的房屋类型。 Kinds of units by which a fee goes. */
export type FeeUnitKind =
  /** 住宅。 A dwelling. */
  | 'RESIDENTIAL'
  /** 商业、办公等经营性用房。 Business premises. */
  | 'COMMERCIAL'
  /** 车位、车库。 A parking space or garage. */
  | 'PARKING'
  /** 储藏室、地下室。 A storage room. */
  | 'STORAGE'
  /** 摊位、铺位。 A stall. */
  | 'STALL';

/** 业主决定的物业费（民法典第278条第九项），元/平方米·月。 A fee that the owners decided, per square metre and month (Civil Code, Art. 278(9)). */
export type FeeDecision = {
  /** 房屋类型。 Kind of unit. */
  readonly unitKind: FeeUnitKind;
  /** 原标准；空为原来没有。 The fee before; null where there was none. */
  readonly from?: Maybe<Scalars['Yuan']['output']>;
  /** 新标准。 The fee from then on. */
  readonly to: Scalars['Yuan']['output'];
  /** 生效日。 The first day. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** 所依据的业主表决。 The owners' vote, if it was counted here. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 所依据的外部平台表决。 The owners' vote, if it was held on another platform. */
  readonly externalVote?: Maybe<ExternalVote>;
  /** 该表决作废的日期；仍然有效则为空。 The day on which that vote was voided; null while it stands. */
  readonly voidedOn?: Maybe<Scalars['Date']['output']>;
};

/** 业主解聘物业服务企业的决定（民法典第278条第四项）。 The owners' dismissal of the company (Civil Code, Art. 278(4)). */
export type OwnersDismissal = {
  /** 自该日起不再服务。 The first day without service. */
  readonly endsOn: Scalars['Date']['output'];
  /** 所依据的业主表决。 The owners' vote, if it was counted here. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 所依据的外部平台表决。 The owners' vote, if it was held on another platform. */
  readonly externalVote?: Maybe<ExternalVote>;
  /** 该表决作废的日期；仍然有效则为空。 The day on which that vote was voided; null while it stands. */
  readonly voidedOn?: Maybe<Scalars['Date']['output']>;
};

/** 合同列表的一页。 A page of contracts. */
export type ServiceContractConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<ServiceContractEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 合同列表的一条。 An edge of a page of contracts. */
export type ServiceContractEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 合同。 The contract. */
  readonly node: ServiceContract;
};

/** 签订服务合同的输入。 Input of signServiceContract. */
export type SignServiceContractInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 企业。 The company. */
  readonly companyId: Scalars['ID']['input'];
  /** 小区。 The estate. */
  readonly estateId: Scalars['ID']['input'];
  /** 服务方式。 Kind. */
  readonly kind: ContractKind;
  /** 第一天。 The first day. */
  readonly startsOn: Scalars['Date']['input'];
  /** 最后一天。 The last day. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 物业费，元/平方米·月，大于零。 Fee per square metre and month, more than nothing. */
  readonly feePerSquareMetre?: InputMaybe<Scalars['Yuan']['input']>;
  /** 所依据的业主表决，在此或在外部平台：须已公布并通过，未被要求作废（VOTE_IS_VOIDING），写明选聘的是本企业；期限不超过业主决定的期限（TERM_BEYOND_VOTE）；一次表决签一份合同。 The owners' vote that it starts from, counted here or elsewhere: announced and passed, not asked to be void, naming this company, for no longer than decided; one contract of each vote. */
  readonly voteId?: InputMaybe<Scalars['ID']['input']>;
};

/** 签订服务合同的结果。 Result of signServiceContract. */
export type SignServiceContractPayload = {
  /** 合同。 The contract. */
  readonly serviceContract?: Maybe<ServiceContract>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 终止服务合同的输入。 Input of endServiceContract. */
export type EndServiceContractInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 合同。 The contract. */
  readonly serviceContractId: Scalars['ID']['input'];
  /** 自该日起不再服务，须在合同期内；等于第一天即从未履行。 The first day without service; the first day of the term voids it. */
  readonly on: Scalars['Date']['input'];
  /** 原因。 The reason. */
  readonly reason: Scalars['String']['input'];
};

/** 终止服务合同的结果。 Result of endServiceContract. */
export type EndServiceContractPayload = {
  /** 合同。 The contract. */
  readonly serviceContract?: Maybe<ServiceContract>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 报修单的状态。 States of a repair order. */
export type RepairState =
  /** 已报修。 Reported. */
  | 'REPORTED'
  /** 已派工。 Assigned. */
  | 'ASSIGNED'
  /** 已修好，待报修人确认。 Done, to be confirmed. */
  | 'DONE'
  /** 已办结。 Closed. */
  | 'CLOSED'
  /** 已撤销。 Cancelled. */
  | 'CANCELLED';

/** 紧急程度。 Urgency. */
export type RepairUrgency =
  /** 一般。 Ordinary. */
  | 'NORMAL'
  /** 即刻处理。 To be fixed at once. */
  | 'FIX_AT_ONCE';

/** 报修单。 A repair order. */
export type RepairOrder = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 编号，小区内按年连续，如 2026-001。 Its number in the estate's year. */
  readonly number: Scalars['String']['output'];
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 位置：楼栋、单元、部位。 Where: building, unit, part. */
  readonly location: Scalars['String']['output'];
  /** 情况说明。 What is wrong. */
  readonly description: Scalars['String']['output'];
  /** 紧急程度。 Urgency. */
  readonly urgency: RepairUrgency;
  /** 状态。 State. */
  readonly state: RepairState;
  /** 由我报修。 Whether the viewer reported it. */
  readonly reportedByMe: Scalars['Boolean']['output'];
  /** 报修时刻。 When it was reported. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** 维修人员或班组。 The craftsman or the team. */
  readonly assignedTo?: Maybe<Scalars['String']['output']>;
  /** 派工时刻。 When it was last assigned. */
  readonly assignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 维修结果。 What was done. */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** 修好时刻。 When it was done. */
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办结时刻。 When it was closed. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤销时刻。 When it was cancelled. */
  readonly cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤销原因。 Why it was cancelled. */
  readonly cancellationReason?: Maybe<Scalars['String']['output']>;
  /** 返修次数。 How often it came back. */
  readonly reworkCount: Scalars['Int']['output'];
  /** 经过，先旧后新。 What happened, oldest first. */
  readonly history: ReadonlyArray<RepairEvent>;
  /** 此刻可做的事。 What may be done now, and why not. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** 报修单经过的一步；只增不改。 One step of a repair order's history; never changed. */
export type RepairEvent = {
  /** 动作名，与变更名一致。 The act, named as its mutation. */
  readonly act: Scalars['String']['output'];
  /** 此前的状态；报修时没有。 The state before; none for the report. */
  readonly fromState?: Maybe<RepairState>;
  /** 此后的状态。 The state after. */
  readonly toState: RepairState;
  /** 由报修人办理。 Whether the reporter did it. */
  readonly byReporter: Scalars['Boolean']['output'];
  /** 办理时所代表的组织；业主没有。 The organization acted for; none for owners. */
  readonly actorOrganization?: Maybe<Organization>;
  /** 该组织当日的名称。 That organization's name on the day. */
  readonly actorOrganizationName?: Maybe<Scalars['String']['output']>;
  /** 说明：派给谁、结果、原因。 The note: assignee, result or reason. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 时刻。 When. */
  readonly at: Scalars['DateTime']['output'];
};

/** 报修单列表的一页。 A page of repair orders. */
export type RepairOrderConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<RepairOrderEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 报修单列表的一条。 An edge of a page of repair orders. */
export type RepairOrderEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 报修单。 The repair order. */
  readonly node: RepairOrder;
};

/** 报修的输入。 Input of reportRepair. */
export type ReportRepairInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 小区。 The estate. */
  readonly estateId: Scalars['ID']['input'];
  /** 位置：楼栋、单元、部位（1–200 字）。 Where, 1–200 characters. */
  readonly location: Scalars['String']['input'];
  /** 情况说明（1–2000 字）。 What is wrong, 1–2000 characters. */
  readonly description: Scalars['String']['input'];
  /** 紧急程度。 Urgency. */
  readonly urgency: RepairUrgency;
};

/** 报修的结果。 Result of reportRepair. */
export type ReportRepairPayload = {
  /** 报修单。 The repair order. */
  readonly repairOrder?: Maybe<RepairOrder>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 派工的输入。 Input of assignRepair. */
export type AssignRepairInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 报修单。 The repair order. */
  readonly repairOrderId: Scalars['ID']['input'];
  /** 维修人员或班组（1–100 字）。 The craftsman or the team, 1–100 characters. */
  readonly assignee: Scalars['String']['input'];
};

/** 派工的结果。 Result of assignRepair. */
export type AssignRepairPayload = {
  /** 报修单。 The repair order. */
  readonly repairOrder?: Maybe<RepairOrder>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 报告修好的输入。 Input of completeRepair. */
export type CompleteRepairInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 报修单。 The repair order. */
  readonly repairOrderId: Scalars['ID']['input'];
  /** 维修结果（1–2000 字）。 What was done, 1–2000 characters. */
  readonly result: Scalars['String']['input'];
};

/** 报告修好的结果。 Result of completeRepair. */
export type CompleteRepairPayload = {
  /** 报修单。 The repair order. */
  readonly repairOrder?: Maybe<RepairOrder>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 退回返修的输入。 Input of reopenRepair. */
export type ReopenRepairInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 报修单。 The repair order. */
  readonly repairOrderId: Scalars['ID']['input'];
  /** 哪里没有修好（1–2000 字）。 What is not done, 1–2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 退回返修的结果。 Result of reopenRepair. */
export type ReopenRepairPayload = {
  /** 报修单。 The repair order. */
  readonly repairOrder?: Maybe<RepairOrder>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 办结的输入。 Input of closeRepair. */
export type CloseRepairInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 报修单。 The repair order. */
  readonly repairOrderId: Scalars['ID']['input'];
};

/** 办结的结果。 Result of closeRepair. */
export type CloseRepairPayload = {
  /** 报修单。 The repair order. */
  readonly repairOrder?: Maybe<RepairOrder>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 撤销报修的输入。 Input of cancelRepair. */
export type CancelRepairInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 报修单。 The repair order. */
  readonly repairOrderId: Scalars['ID']['input'];
  /** 原因（1–2000 字）。 The reason, 1–2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 撤销报修的结果。 Result of cancelRepair. */
export type CancelRepairPayload = {
  /** 报修单。 The repair order. */
  readonly repairOrder?: Maybe<RepairOrder>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 改造项目的状态。 States of an improvement project. */
export type ProjectState =
  /** 已立项。 Planned. */
  | 'PLANNED'
  /** 施工中。 Under way. */
  | 'UNDER_WAY'
  /** 已完工，待验收。 Completed, to be accepted. */
  | 'COMPLETED'
  /** 已验收，待结算。 Accepted, to be settled. */
  | 'ACCEPTED'
  /** 已结算。 Settled. */
  | 'SETTLED'
  /** 已取消。 Cancelled. */
  | 'CANCELLED';

/** 出资来源。 Where a share of the money comes from. */
export type FundingSource =
  /** 住宅专项维修资金；须有业主表决（民法典第278条第五项、第281条）。 The maintenance fund, by the owners' vote (Civil Code, Art. 278(5), 281). */
  | 'MAINTENANCE_FUND'
  /** 业主另行分摊。 The owners, besides the fund. */
  | 'OWNERS'
  /** 某个单位：街道、业委会、物业企业等。 An organization: subdistrict, owners' committee, company and others. */
  | 'ORGANIZATION';

/** 改造项目：依决议、业主表决或资金使用实施的工程；向所有人公开（民法典第282条）。 An improvement project: the works that a resolution, a vote or a fund use caused; open to all (Civil Code, Art. 282). */
export type ImprovementProject = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 编号，小区内按年连续，如 2026-001。 Its number in the estate's year. */
  readonly number: Scalars['String']['output'];
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 名称。 Title. */
  readonly title: Scalars['String']['output'];
  /** 改造内容，逐项。 What is altered, part by part. */
  readonly parts: ReadonlyArray<Scalars['String']['output']>;
  /** 所依据的联席会议决议；代表某单位的人可见。 The joint meeting's resolution that it rests on, for those who act for an organization. */
  readonly resolution?: Maybe<Resolution>;
  /** 该决议的编号。 That resolution's number, for all. */
  readonly resolutionNumber?: Maybe<Scalars['String']['output']>;
  /** 所依据的业主表决。 The owners' vote that it rests on, if it was counted here. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 所依据的外部平台表决。 The owners' vote that it rests on, if it was held on another platform. */
  readonly externalVote?: Maybe<ExternalVote>;
  /** 所依据的是该表决的第几项，自 1 起。 Which matter of that vote, from 1 on. */
  readonly votePosition?: Maybe<Scalars['Int']['output']>;
  /** 该事项决定使用的维修资金，元。 The maintenance fund's amount that the matter decided, in yuan. */
  readonly decidedFundAmount?: Maybe<Scalars['Yuan']['output']>;
  /** 该表决作废的日期；仍然有效或没有依据表决则为空。 The day on which that vote was voided; null while it stands. */
  readonly voteVoidedOn?: Maybe<Scalars['Date']['output']>;
  /** 预算，元；等于各方出资之和。 Budget in yuan: the sum of the shares. */
  readonly budget: Scalars['Yuan']['output'];
  /** 各方出资。 Who pays how much. */
  readonly shares: ReadonlyArray<FundingShare>;
  /** 结算总额，元，开工后取消的也有；此前为空。 What it came to, in yuan, also where it was cancelled after it began; null until then. */
  readonly settledTotal?: Maybe<Scalars['Yuan']['output']>;
  /** 状态。 State. */
  readonly state: ProjectState;
  /** 立项时刻。 When it was planned. */
  readonly plannedAt: Scalars['DateTime']['output'];
  /** 施工（实施）单位。 The organization that does the works. */
  readonly contractor?: Maybe<Organization>;
  /** 开工时该单位的名称。 Its name as it stood at the start. */
  readonly contractorName?: Maybe<Scalars['String']['output']>;
  /** 开工时刻。 When the works began. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 完工时刻。 When they were completed. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 验收单位。 The organization that accepted them. */
  readonly acceptedBy?: Maybe<Organization>;
  /** 验收时刻。 When they were accepted. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 结算时刻。 When it was settled. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** 取消时刻。 When it was cancelled. */
  readonly cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** 取消原因；代表某单位的人可见。 Why it was cancelled, for those who act for an organization. */
  readonly cancellationReason?: Maybe<Scalars['String']['output']>;
  /** 经过，先旧后新。 What happened, oldest first. */
  readonly history: ReadonlyArray<ProjectEvent>;
  /** 此刻可做的事。 What may be done now, and why not. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** 一方的出资，元。 What one source pays, in yuan. */
export type FundingShare = {
  /** 序号，自 1 起。 Its place, from 1 on. */
  readonly position: Scalars['Int']['output'];
  /** 来源。 Source. */
  readonly source: FundingSource;
  /** 出资单位。 The organization that pays, where one does. */
  readonly organization?: Maybe<Organization>;
  /** 立项时该单位的名称。 Its name as it stood at the planning. */
  readonly organizationName?: Maybe<Scalars['String']['output']>;
  /** 计划出资。 The amount planned. */
  readonly amount: Scalars['Yuan']['output'];
  /** 结算金额，开工后取消的也有；此前为空。 What it came to, also where the project was cancelled after it began; null until then. */
  readonly settledAmount?: Maybe<Scalars['Yuan']['output']>;
};

/** 改造项目经过的一步；只增不改。 One step of a project's history; never changed. */
export type ProjectEvent = {
  /** 动作名，与变更名一致。 The act, named as its mutation. */
  readonly act: Scalars['String']['output'];
  /** 此前的状态；立项时没有。 The state before; none for the plan. */
  readonly fromState?: Maybe<ProjectState>;
  /** 此后的状态。 The state after. */
  readonly toState: ProjectState;
  /** 办理时所代表的组织。 The organization acted for. */
  readonly actorOrganization?: Maybe<Organization>;
  /** 该组织当日的名称。 That organization's name on the day. */
  readonly actorOrganizationName?: Maybe<Scalars['String']['output']>;
  /** 说明；代表某单位的人可见。 The note, for those who act for an organization. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 时刻。 When. */
  readonly at: Scalars['DateTime']['output'];
};

/** 改造项目列表的一页。 A page of improvement projects. */
export type ImprovementProjectConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<ImprovementProjectEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 改造项目列表的一条。 An edge of a page of improvement projects. */
export type ImprovementProjectEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 改造项目。 The improvement project. */
  readonly node: ImprovementProject;
};

/** 业主表决中的一项。 A matter of the owners' vote. */
export type OwnersMatterInput = {
  /** 表决（本平台或外部平台）。 The vote, held here or elsewhere. */
  readonly voteId: Scalars['ID']['input'];
  /** 第几项，自 1 起。 Which matter, from 1 on. */
  readonly position: Scalars['Int']['input'];
};

/** 一方的出资。 What one source pays. */
export type FundingShareInput = {
  /** 来源。 Source. */
  readonly source: FundingSource;
  /** 出资单位；来源为单位时必填，其他来源不填（SHARE_ORGANIZATION）。 The organization, where it is the source and only there. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** 金额，元，大于零。 Amount in yuan, above zero. */
  readonly amount: Scalars['Yuan']['input'];
};

/** 立项的输入。 Input of planProject. */
export type PlanProjectInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 小区。 The estate. */
  readonly estateId: Scalars['ID']['input'];
  /** 名称（1–200 字）。 Title, 1–200 characters. */
  readonly title: Scalars['String']['input'];
  /** 改造内容（1–20 项，每项 1–200 字）。 What is altered: 1–20 parts of 1–200 characters. */
  readonly parts: ReadonlyArray<Scalars['String']['input']>;
  /** 所依据的决议：本小区的，或小区所在区划的。 The resolution: of the estate's body or of one of its divisions. */
  readonly resolutionId?: InputMaybe<Scalars['ID']['input']>;
  /** 所依据的业主表决事项；须已通过（MATTER_NOT_PASSED），其表决未被要求作废（VOTE_IS_VOIDING）。 The matter that it rests on; it has passed, and nobody asks to void its vote. */
  readonly ownersMatter?: InputMaybe<OwnersMatterInput>;
  /** 预算，元。 Budget in yuan. */
  readonly budget: Scalars['Yuan']['input'];
  /** 各方出资（1–20 方），合计等于预算（SHARES_NOT_BUDGET）；维修资金不超过业主决定的数额（FUND_NOT_DECIDED、FUND_BEYOND_VOTE）。 1–20 shares whose sum is the budget; the fund's is never more than the vote decided. */
  readonly shares: ReadonlyArray<FundingShareInput>;
  /** 说明（1–2000 字）。 A note, 1–2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 立项的结果。 Result of planProject. */
export type PlanProjectPayload = {
  /** 改造项目。 The improvement project. */
  readonly improvementProject?: Maybe<ImprovementProject>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 开工的输入。 Input of startProject. */
export type StartProjectInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 改造项目。 The improvement project. */
  readonly projectId: Scalars['ID']['input'];
  /** 施工（实施）单位。 The organization that does the works. */
  readonly contractorId: Scalars['ID']['input'];
  /** 说明（1–2000 字）。 A note, 1–2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 开工的结果。 Result of startProject. */
export type StartProjectPayload = {
  /** 改造项目。 The improvement project. */
  readonly improvementProject?: Maybe<ImprovementProject>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 报告完工的输入。 Input of completeProject. */
export type CompleteProjectInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 改造项目。 The improvement project. */
  readonly projectId: Scalars['ID']['input'];
  /** 说明（1–2000 字）。 A note, 1–2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 报告完工的结果。 Result of completeProject. */
export type CompleteProjectPayload = {
  /** 改造项目。 The improvement project. */
  readonly improvementProject?: Maybe<ImprovementProject>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 验收的输入。 Input of acceptProject. */
export type AcceptProjectInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 改造项目。 The improvement project. */
  readonly projectId: Scalars['ID']['input'];
  /** 验收意见（1–2000 字）。 The finding, 1–2000 characters. */
  readonly note: Scalars['String']['input'];
};

/** 验收的结果。 Result of acceptProject. */
export type AcceptProjectPayload = {
  /** 改造项目。 The improvement project. */
  readonly improvementProject?: Maybe<ImprovementProject>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 一方出资的结算。 What one share came to. */
export type ShareSettlementInput = {
  /** 该方出资的序号。 The share's place. */
  readonly position: Scalars['Int']['input'];
  /** 结算金额，元，不小于零。 What it came to in yuan, zero or more. */
  readonly amount: Scalars['Yuan']['input'];
};

/** 结算的输入。 Input of settleProject. */
export type SettleProjectInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 改造项目。 The improvement project. */
  readonly projectId: Scalars['ID']['input'];
  /** 每一方各一条（SETTLEMENT_INCOMPLETE）；维修资金不超过业主决定的数额（FUND_BEYOND_VOTE），表决已作废的不得使用（FUND_NOT_DECIDED）。 Each share once; the fund's is never more than the vote decided, and nothing where it was voided. */
  readonly settlements: ReadonlyArray<ShareSettlementInput>;
  /** 说明（1–2000 字）。 A note, 1–2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 结算的结果。 Result of settleProject. */
export type SettleProjectPayload = {
  /** 改造项目。 The improvement project. */
  readonly improvementProject?: Maybe<ImprovementProject>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 取消的输入。 Input of cancelProject. */
export type CancelProjectInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 改造项目。 The improvement project. */
  readonly projectId: Scalars['ID']['input'];
  /** 原因（1–2000 字）。 The reason, 1–2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** 已开工的，每一方各一条，写明已支出多少（没有则为 0），规则同结算；未开工的不填。 Once the works have begun, what each share came to, 0 where nothing, as in settleProject; none before. */
  readonly settlements: ReadonlyArray<ShareSettlementInput>;
};

/** 取消的结果。 Result of cancelProject. */
export type CancelProjectPayload = {
  /** 改造项目。 The improvement project. */
  readonly improvementProject?: Maybe<ImprovementProject>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 组织（社区服务所有）。 An organization; owned by the community service. */
export type Organization = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 作为物业服务企业的档案。 Its profile as a property company, if it is a registered one. */
  readonly propertyCompany?: Maybe<PropertyCompany>;
};

/** 小区（社区服务所有）。 An estate; owned by the community service. */
export type Estate = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 履行中的服务合同。 The contract that is running today. */
  readonly serviceContract?: Maybe<ServiceContract>;
  /** 历次服务合同，新的在前。 All its contracts, the latest first. */
  readonly serviceContracts?: Maybe<ReadonlyArray<ServiceContract>>;
  /** 可以查看的报修单，新的在前。 The repair orders of this estate that one may see, the latest first. */
  readonly repairOrders?: Maybe<RepairOrderConnection>;
  /** 改造项目，新的在前。 Its improvement projects, the latest first. */
  readonly improvementProjects?: Maybe<ImprovementProjectConnection>;
};


/** 小区（社区服务所有）。 An estate; owned by the community service. */
export type EstateRepairOrdersArgs = {
  state?: InputMaybe<RepairState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 小区（社区服务所有）。 An estate; owned by the community service. */
export type EstateImprovementProjectsArgs = {
  state?: InputMaybe<ProjectState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 业主表决（表决服务所有）。 A vote of the owners; the voting service owns it. */
export type VotingSession = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 依其结果签订的服务合同。 The service contract that started from its outcome. */
  readonly serviceContract?: Maybe<ServiceContract>;
  /** 依其结果实施的改造项目。 The improvement projects that rest on it. */
  readonly projects?: Maybe<ReadonlyArray<ImprovementProject>>;
};

/** 在外部平台进行的业主表决（表决服务所有）。 A vote held on another platform; the voting service owns its record. */
export type ExternalVote = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 依其结果签订的服务合同。 The service contract that started from its outcome. */
  readonly serviceContract?: Maybe<ServiceContract>;
  /** 依其结果实施的改造项目。 The improvement projects that rest on it. */
  readonly projects?: Maybe<ReadonlyArray<ImprovementProject>>;
};

/** 决议（会议服务所有）。 A resolution; the meetings service owns it. */
export type Resolution = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 依此决议实施的改造项目。 The improvement projects that rest on it. */
  readonly projects?: Maybe<ReadonlyArray<ImprovementProject>>;
};

/** 拒绝的原因代码。 The codes of expected refusals. */
export type ErrorCode =
  /** 输入不符合要求。 The input is not valid. */
  | 'INPUT_INVALID'
  /** 同一幂等键已用于另一个请求。 This idempotency key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** 内容已被他人修改，请核对后重试。 Somebody changed it meanwhile: compare and try again. */
  | 'VERSION_STALE'
  /** 没有这个小区。 There is no such estate. */
  | 'ESTATE_UNKNOWN'
  /** 没有这个组织。 There is no such organization. */
  | 'ORGANIZATION_UNKNOWN'
  /** 该组织不是物业服务企业。 The organization is not a property company. */
  | 'ORGANIZATION_NOT_A_COMPANY'
  /** 该企业已经登记。 The company is registered already. */
  | 'COMPANY_REGISTERED'
  /** 没有这家物业服务企业。 There is no such property company. */
  | 'COMPANY_UNKNOWN'
  /** 该企业届时已经终止。 The company has ended by then. */
  | 'COMPANY_ENDED'
  /** 没有这份合同。 There is no such contract. */
  | 'CONTRACT_UNKNOWN'
  /** 该小区在此期间已有服务合同。 The estate has another contract in that time. */
  | 'CONTRACT_OVERLAPS'
  /** 该合同已经终止。 The contract has ended. */
  | 'CONTRACT_ENDED'
  /** 没有这次表决。 There is no such vote. */
  | 'SESSION_UNKNOWN'
  /** 业主表决未同意选聘。 The owners’ vote did not engage a company. */
  | 'VOTE_NOT_PASSED'
  /** 该表决已被要求作废，待另一人处理。 It was asked to void the vote, which waits for another person. */
  | 'VOTE_IS_VOIDING'
  /** 业主表决只解聘企业，未选聘企业。 The owners’ vote dismissed a company and engaged none. */
  | 'VOTE_ENGAGES_NOBODY'
  /** 业主表决没有写明由哪一家企业服务。 The owners’ vote does not say which one company serves. */
  | 'VOTE_NAMES_NO_COMPANY'
  /** 合同期限超过业主决定的期限。 The contract lasts longer than the owners decided. */
  | 'TERM_BEYOND_VOTE'
  /** 业主表决选聘的是另一家企业。 The owners’ vote chose another company. */
  | 'VOTE_CHOSE_ANOTHER'
  /** 已依该表决签订合同。 A contract started from the vote already. */
  | 'VOTE_HAS_CONTRACT'
  /** 最后一天早于第一天。 The last day lies before the first. */
  | 'TERM_REVERSED'
  /** 日期不在合同期内。 The day lies outside the contract’s term. */
  | 'DATE_OUTSIDE_TERM'
  /** 没有这张报修单。 There is no such repair order. */
  | 'REPAIR_UNKNOWN'
  /** 尚未派工。 It is not assigned yet. */
  | 'REPAIR_NOT_ASSIGNED'
  /** 尚未修好。 It is not done yet. */
  | 'REPAIR_NOT_DONE'
  /** 已报告修好。 It is reported done. */
  | 'REPAIR_DONE'
  /** 已经办结。 It is closed. */
  | 'REPAIR_CLOSED'
  /** 已经撤销。 It is cancelled. */
  | 'REPAIR_CANCELLED'
  /** 没有这个改造项目。 There is no such improvement project. */
  | 'PROJECT_UNKNOWN'
  /** 没有这项决议，或与本小区无关。 There is no such resolution, or it does not concern the estate. */
  | 'RESOLUTION_UNKNOWN'
  /** 没有这项业主表决事项。 There is no such matter of an owners’ vote. */
  | 'MATTER_UNKNOWN'
  /** 该表决事项与工程无关。 The matter leads to no works. */
  | 'MATTER_NOT_OF_WORKS'
  /** 该表决事项未通过，或表决已作废。 The matter did not pass, or its vote was voided. */
  | 'MATTER_NOT_PASSED'
  /** 出资来源为单位的应写明单位，其他来源不写。 An organization is named where it is the source, and only there. */
  | 'SHARE_ORGANIZATION'
  /** 出资金额应大于零。 A share is above zero. */
  | 'SHARE_NOT_POSITIVE'
  /** 同一来源只写一次。 Each source has one share. */
  | 'SHARE_TWICE'
  /** 各方出资之和不等于预算。 The shares do not make the budget. */
  | 'SHARES_NOT_BUDGET'
  /** 业主没有决定使用维修资金的数额。 The owners have not decided an amount of the maintenance fund. */
  | 'FUND_NOT_DECIDED'
  /** 维修资金超过业主决定的数额。 The maintenance fund would pay more than the owners decided. */
  | 'FUND_BEYOND_VOTE'
  /** 尚未开工。 It is not under way yet. */
  | 'PROJECT_NOT_STARTED'
  /** 已经开工。 It is under way already. */
  | 'PROJECT_STARTED'
  /** 尚未完工。 It is not completed yet. */
  | 'PROJECT_NOT_COMPLETED'
  /** 已经完工。 It is completed. */
  | 'PROJECT_COMPLETED'
  /** 尚未验收。 It is not accepted yet. */
  | 'PROJECT_NOT_ACCEPTED'
  /** 已经验收。 It is accepted. */
  | 'PROJECT_ACCEPTED'
  /** 已经结算。 It is settled. */
  | 'PROJECT_SETTLED'
  /** 项目已经取消。 The project is cancelled. */
  | 'PROJECT_CANCELLED'
  /** 验收的单位和人应与施工单位、报告完工的单位无关。 Who accepts has no part in the contractor or in who completed it. */
  | 'ACCEPTANCE_NOT_INDEPENDENT'
  /** 每一方出资应各结算一次。 Each share is settled once. */
  | 'SETTLEMENT_INCOMPLETE'
  /** 结算金额不应小于零。 A share comes to zero or more. */
  | 'SETTLEMENT_NEGATIVE'
  /** 此事应由他人办理。 This is for others to do. */
  | 'ACT_NOT_YOURS';

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
  /** 报修人、服务企业及其上下级、小区的委员会、辖区管理单位、审计员。 The reporter, the serving company, the estate’s committees, who governs the territory, auditors. */
  | 'REPAIR_CIRCLE';



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
  PropertyCompany: PropertyCompany;
  ServiceContract: ServiceContract;
  RepairOrder: RepairOrder;
  ImprovementProject: ImprovementProject;
  Organization: Organization;
  Estate: Estate;
  VotingSession: VotingSession;
  ExternalVote: ExternalVote;
  Resolution: Resolution;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PropertyCompany:
    ( { __typename: 'PropertyCompany' }
    & GraphQLRecursivePick<FederationTypes['PropertyCompany'], {"id":true}> );
  ServiceContract:
    ( { __typename: 'ServiceContract' }
    & GraphQLRecursivePick<FederationTypes['ServiceContract'], {"id":true}> );
  RepairOrder:
    ( { __typename: 'RepairOrder' }
    & GraphQLRecursivePick<FederationTypes['RepairOrder'], {"id":true}> );
  ImprovementProject:
    ( { __typename: 'ImprovementProject' }
    & GraphQLRecursivePick<FederationTypes['ImprovementProject'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Estate:
    ( { __typename: 'Estate' }
    & GraphQLRecursivePick<FederationTypes['Estate'], {"id":true}> );
  VotingSession:
    ( { __typename: 'VotingSession' }
    & GraphQLRecursivePick<FederationTypes['VotingSession'], {"id":true}> );
  ExternalVote:
    ( { __typename: 'ExternalVote' }
    & GraphQLRecursivePick<FederationTypes['ExternalVote'], {"id":true}> );
  Resolution:
    ( { __typename: 'Resolution' }
    & GraphQLRecursivePick<FederationTypes['Resolution'], {"id":true}> );
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
  OwnershipType: OwnershipType;
  PropertyCompany: ResolverTypeWrapper<PropertyCompanyRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<number>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterCompanyInput: RegisterCompanyInput;
  RegisterCompanyPayload: ResolverTypeWrapper<object>;
  ContractKind: ContractKind;
  ContractState: ContractState;
  ServiceContract: ResolverTypeWrapper<ServiceContractRow>;
  FeeUnitKind: FeeUnitKind;
  FeeDecision: ResolverTypeWrapper<FeeDecisionRow>;
  OwnersDismissal: ResolverTypeWrapper<OwnersDismissalRow>;
  ServiceContractConnection: ResolverTypeWrapper<object>;
  ServiceContractEdge: ResolverTypeWrapper<object>;
  SignServiceContractInput: SignServiceContractInput;
  SignServiceContractPayload: ResolverTypeWrapper<object>;
  EndServiceContractInput: EndServiceContractInput;
  EndServiceContractPayload: ResolverTypeWrapper<object>;
  RepairState: RepairState;
  RepairUrgency: RepairUrgency;
  RepairOrder: ResolverTypeWrapper<RepairOrderRow>;
  RepairEvent: ResolverTypeWrapper<RepairEventRow>;
  RepairOrderConnection: ResolverTypeWrapper<object>;
  RepairOrderEdge: ResolverTypeWrapper<object>;
  ReportRepairInput: ReportRepairInput;
  ReportRepairPayload: ResolverTypeWrapper<object>;
  AssignRepairInput: AssignRepairInput;
  AssignRepairPayload: ResolverTypeWrapper<object>;
  CompleteRepairInput: CompleteRepairInput;
  CompleteRepairPayload: ResolverTypeWrapper<object>;
  ReopenRepairInput: ReopenRepairInput;
  ReopenRepairPayload: ResolverTypeWrapper<object>;
  CloseRepairInput: CloseRepairInput;
  CloseRepairPayload: ResolverTypeWrapper<object>;
  CancelRepairInput: CancelRepairInput;
  CancelRepairPayload: ResolverTypeWrapper<object>;
  ProjectState: ProjectState;
  FundingSource: FundingSource;
  ImprovementProject: ResolverTypeWrapper<ImprovementProjectRow>;
  FundingShare: ResolverTypeWrapper<FundingShareRow>;
  ProjectEvent: ResolverTypeWrapper<ProjectEventRow>;
  ImprovementProjectConnection: ResolverTypeWrapper<object>;
  ImprovementProjectEdge: ResolverTypeWrapper<object>;
  OwnersMatterInput: OwnersMatterInput;
  FundingShareInput: FundingShareInput;
  PlanProjectInput: PlanProjectInput;
  PlanProjectPayload: ResolverTypeWrapper<object>;
  StartProjectInput: StartProjectInput;
  StartProjectPayload: ResolverTypeWrapper<object>;
  CompleteProjectInput: CompleteProjectInput;
  CompleteProjectPayload: ResolverTypeWrapper<object>;
  AcceptProjectInput: AcceptProjectInput;
  AcceptProjectPayload: ResolverTypeWrapper<object>;
  ShareSettlementInput: ShareSettlementInput;
  SettleProjectInput: SettleProjectInput;
  SettleProjectPayload: ResolverTypeWrapper<object>;
  CancelProjectInput: CancelProjectInput;
  CancelProjectPayload: ResolverTypeWrapper<object>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  Estate: ResolverTypeWrapper<EstateRow>;
  VotingSession: ResolverTypeWrapper<VotingSessionRow>;
  ExternalVote: ResolverTypeWrapper<ExternalVoteRow>;
  Resolution: ResolverTypeWrapper<ResolutionRow>;
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
  PropertyCompany: PropertyCompanyRow;
  ID: Scalars['ID']['output'];
  Int: number;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  RegisterCompanyInput: RegisterCompanyInput;
  RegisterCompanyPayload: object;
  ServiceContract: ServiceContractRow;
  FeeDecision: FeeDecisionRow;
  OwnersDismissal: OwnersDismissalRow;
  ServiceContractConnection: object;
  ServiceContractEdge: object;
  SignServiceContractInput: SignServiceContractInput;
  SignServiceContractPayload: object;
  EndServiceContractInput: EndServiceContractInput;
  EndServiceContractPayload: object;
  RepairOrder: RepairOrderRow;
  RepairEvent: RepairEventRow;
  RepairOrderConnection: object;
  RepairOrderEdge: object;
  ReportRepairInput: ReportRepairInput;
  ReportRepairPayload: object;
  AssignRepairInput: AssignRepairInput;
  AssignRepairPayload: object;
  CompleteRepairInput: CompleteRepairInput;
  CompleteRepairPayload: object;
  ReopenRepairInput: ReopenRepairInput;
  ReopenRepairPayload: object;
  CloseRepairInput: CloseRepairInput;
  CloseRepairPayload: object;
  CancelRepairInput: CancelRepairInput;
  CancelRepairPayload: object;
  ImprovementProject: ImprovementProjectRow;
  FundingShare: FundingShareRow;
  ProjectEvent: ProjectEventRow;
  ImprovementProjectConnection: object;
  ImprovementProjectEdge: object;
  OwnersMatterInput: OwnersMatterInput;
  FundingShareInput: FundingShareInput;
  PlanProjectInput: PlanProjectInput;
  PlanProjectPayload: object;
  StartProjectInput: StartProjectInput;
  StartProjectPayload: object;
  CompleteProjectInput: CompleteProjectInput;
  CompleteProjectPayload: object;
  AcceptProjectInput: AcceptProjectInput;
  AcceptProjectPayload: object;
  ShareSettlementInput: ShareSettlementInput;
  SettleProjectInput: SettleProjectInput;
  SettleProjectPayload: object;
  CancelProjectInput: CancelProjectInput;
  CancelProjectPayload: object;
  Organization: OrganizationRow;
  Estate: EstateRow;
  VotingSession: VotingSessionRow;
  ExternalVote: ExternalVoteRow;
  Resolution: ResolutionRow;
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

export type PropertyCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyCompany'] = ResolversParentTypes['PropertyCompany'], FederationReferenceType extends FederationReferenceTypes['PropertyCompany'] = FederationReferenceTypes['PropertyCompany']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PropertyCompany']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  ownershipType?: Resolver<ResolversTypes['OwnershipType'], ParentType, ContextType>;
  publicWelfare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['ServiceContractConnection'], ParentType, ContextType, Partial<PropertyCompanyContractsArgs>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  propertyCompany?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType, RequireFields<QueryPropertyCompanyArgs, 'id'>>;
  serviceContract?: Resolver<Maybe<ResolversTypes['ServiceContract']>, ParentType, ContextType, RequireFields<QueryServiceContractArgs, 'id'>>;
  repairOrder?: Resolver<Maybe<ResolversTypes['RepairOrder']>, ParentType, ContextType, RequireFields<QueryRepairOrderArgs, 'id'>>;
  repairOrders?: Resolver<ResolversTypes['RepairOrderConnection'], ParentType, ContextType, Partial<QueryRepairOrdersArgs>>;
  improvementProject?: Resolver<Maybe<ResolversTypes['ImprovementProject']>, ParentType, ContextType, RequireFields<QueryImprovementProjectArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerCompany?: Resolver<ResolversTypes['RegisterCompanyPayload'], ParentType, ContextType, RequireFields<MutationRegisterCompanyArgs, 'input'>>;
  signServiceContract?: Resolver<ResolversTypes['SignServiceContractPayload'], ParentType, ContextType, RequireFields<MutationSignServiceContractArgs, 'input'>>;
  endServiceContract?: Resolver<ResolversTypes['EndServiceContractPayload'], ParentType, ContextType, RequireFields<MutationEndServiceContractArgs, 'input'>>;
  reportRepair?: Resolver<ResolversTypes['ReportRepairPayload'], ParentType, ContextType, RequireFields<MutationReportRepairArgs, 'input'>>;
  assignRepair?: Resolver<ResolversTypes['AssignRepairPayload'], ParentType, ContextType, RequireFields<MutationAssignRepairArgs, 'input'>>;
  completeRepair?: Resolver<ResolversTypes['CompleteRepairPayload'], ParentType, ContextType, RequireFields<MutationCompleteRepairArgs, 'input'>>;
  reopenRepair?: Resolver<ResolversTypes['ReopenRepairPayload'], ParentType, ContextType, RequireFields<MutationReopenRepairArgs, 'input'>>;
  closeRepair?: Resolver<ResolversTypes['CloseRepairPayload'], ParentType, ContextType, RequireFields<MutationCloseRepairArgs, 'input'>>;
  cancelRepair?: Resolver<ResolversTypes['CancelRepairPayload'], ParentType, ContextType, RequireFields<MutationCancelRepairArgs, 'input'>>;
  planProject?: Resolver<ResolversTypes['PlanProjectPayload'], ParentType, ContextType, RequireFields<MutationPlanProjectArgs, 'input'>>;
  startProject?: Resolver<ResolversTypes['StartProjectPayload'], ParentType, ContextType, RequireFields<MutationStartProjectArgs, 'input'>>;
  completeProject?: Resolver<ResolversTypes['CompleteProjectPayload'], ParentType, ContextType, RequireFields<MutationCompleteProjectArgs, 'input'>>;
  acceptProject?: Resolver<ResolversTypes['AcceptProjectPayload'], ParentType, ContextType, RequireFields<MutationAcceptProjectArgs, 'input'>>;
  settleProject?: Resolver<ResolversTypes['SettleProjectPayload'], ParentType, ContextType, RequireFields<MutationSettleProjectArgs, 'input'>>;
  cancelProject?: Resolver<ResolversTypes['CancelProjectPayload'], ParentType, ContextType, RequireFields<MutationCancelProjectArgs, 'input'>>;
};

export type RegisterCompanyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCompanyPayload'] = ResolversParentTypes['RegisterCompanyPayload']> = {
  propertyCompany?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceContract'] = ResolversParentTypes['ServiceContract'], FederationReferenceType extends FederationReferenceTypes['ServiceContract'] = FederationReferenceTypes['ServiceContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['PropertyCompany'], ParentType, ContextType>;
  companyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContractKind'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  terminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  terminationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feePerSquareMetre?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  externalVote?: Resolver<Maybe<ResolversTypes['ExternalVote']>, ParentType, ContextType>;
  voteVoidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedTermMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  feeDecisions?: Resolver<ReadonlyArray<ResolversTypes['FeeDecision']>, ParentType, ContextType>;
  dismissals?: Resolver<ReadonlyArray<ResolversTypes['OwnersDismissal']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContractState'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type FeeDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeDecision'] = ResolversParentTypes['FeeDecision']> = {
  unitKind?: Resolver<ResolversTypes['FeeUnitKind'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  externalVote?: Resolver<Maybe<ResolversTypes['ExternalVote']>, ParentType, ContextType>;
  voidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OwnersDismissalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersDismissal'] = ResolversParentTypes['OwnersDismissal']> = {
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  externalVote?: Resolver<Maybe<ResolversTypes['ExternalVote']>, ParentType, ContextType>;
  voidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ServiceContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceContractConnection'] = ResolversParentTypes['ServiceContractConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceContractEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceContractEdge'] = ResolversParentTypes['ServiceContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceContract'], ParentType, ContextType>;
};

export type SignServiceContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignServiceContractPayload'] = ResolversParentTypes['SignServiceContractPayload']> = {
  serviceContract?: Resolver<Maybe<ResolversTypes['ServiceContract']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndServiceContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndServiceContractPayload'] = ResolversParentTypes['EndServiceContractPayload']> = {
  serviceContract?: Resolver<Maybe<ResolversTypes['ServiceContract']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RepairOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepairOrder'] = ResolversParentTypes['RepairOrder'], FederationReferenceType extends FederationReferenceTypes['RepairOrder'] = FederationReferenceTypes['RepairOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RepairOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['RepairUrgency'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RepairState'], ParentType, ContextType>;
  reportedByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assignedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reworkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RepairEvent']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type RepairEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepairEvent'] = ResolversParentTypes['RepairEvent']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['RepairState']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['RepairState'], ParentType, ContextType>;
  byReporter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actorOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  actorOrganizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RepairOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepairOrderConnection'] = ResolversParentTypes['RepairOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RepairOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepairOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepairOrderEdge'] = ResolversParentTypes['RepairOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RepairOrder'], ParentType, ContextType>;
};

export type ReportRepairPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRepairPayload'] = ResolversParentTypes['ReportRepairPayload']> = {
  repairOrder?: Resolver<Maybe<ResolversTypes['RepairOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignRepairPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignRepairPayload'] = ResolversParentTypes['AssignRepairPayload']> = {
  repairOrder?: Resolver<Maybe<ResolversTypes['RepairOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteRepairPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteRepairPayload'] = ResolversParentTypes['CompleteRepairPayload']> = {
  repairOrder?: Resolver<Maybe<ResolversTypes['RepairOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenRepairPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenRepairPayload'] = ResolversParentTypes['ReopenRepairPayload']> = {
  repairOrder?: Resolver<Maybe<ResolversTypes['RepairOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseRepairPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseRepairPayload'] = ResolversParentTypes['CloseRepairPayload']> = {
  repairOrder?: Resolver<Maybe<ResolversTypes['RepairOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelRepairPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelRepairPayload'] = ResolversParentTypes['CancelRepairPayload']> = {
  repairOrder?: Resolver<Maybe<ResolversTypes['RepairOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImprovementProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovementProject'] = ResolversParentTypes['ImprovementProject'], FederationReferenceType extends FederationReferenceTypes['ImprovementProject'] = FederationReferenceTypes['ImprovementProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ImprovementProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  resolutionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  externalVote?: Resolver<Maybe<ResolversTypes['ExternalVote']>, ParentType, ContextType>;
  votePosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decidedFundAmount?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  voteVoidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['FundingShare']>, ParentType, ContextType>;
  settledTotal?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectState'], ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contractor?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  contractorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ProjectEvent']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type FundingShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingShare'] = ResolversParentTypes['FundingShare']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  settledAmount?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
};

export type ProjectEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEvent'] = ResolversParentTypes['ProjectEvent']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['ProjectState']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['ProjectState'], ParentType, ContextType>;
  actorOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  actorOrganizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ImprovementProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovementProjectConnection'] = ResolversParentTypes['ImprovementProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImprovementProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImprovementProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovementProjectEdge'] = ResolversParentTypes['ImprovementProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImprovementProject'], ParentType, ContextType>;
};

export type PlanProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanProjectPayload'] = ResolversParentTypes['PlanProjectPayload']> = {
  improvementProject?: Resolver<Maybe<ResolversTypes['ImprovementProject']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartProjectPayload'] = ResolversParentTypes['StartProjectPayload']> = {
  improvementProject?: Resolver<Maybe<ResolversTypes['ImprovementProject']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteProjectPayload'] = ResolversParentTypes['CompleteProjectPayload']> = {
  improvementProject?: Resolver<Maybe<ResolversTypes['ImprovementProject']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptProjectPayload'] = ResolversParentTypes['AcceptProjectPayload']> = {
  improvementProject?: Resolver<Maybe<ResolversTypes['ImprovementProject']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleProjectPayload'] = ResolversParentTypes['SettleProjectPayload']> = {
  improvementProject?: Resolver<Maybe<ResolversTypes['ImprovementProject']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelProjectPayload'] = ResolversParentTypes['CancelProjectPayload']> = {
  improvementProject?: Resolver<Maybe<ResolversTypes['ImprovementProject']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  propertyCompany?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType>;
};

export type EstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estate'] = ResolversParentTypes['Estate'], FederationReferenceType extends FederationReferenceTypes['Estate'] = FederationReferenceTypes['Estate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Estate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceContract?: Resolver<Maybe<ResolversTypes['ServiceContract']>, ParentType, ContextType>;
  serviceContracts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceContract']>>, ParentType, ContextType>;
  repairOrders?: Resolver<Maybe<ResolversTypes['RepairOrderConnection']>, ParentType, ContextType, Partial<EstateRepairOrdersArgs>>;
  improvementProjects?: Resolver<Maybe<ResolversTypes['ImprovementProjectConnection']>, ParentType, ContextType, Partial<EstateImprovementProjectsArgs>>;
};

export type VotingSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VotingSession'] = ResolversParentTypes['VotingSession'], FederationReferenceType extends FederationReferenceTypes['VotingSession'] = FederationReferenceTypes['VotingSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VotingSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceContract?: Resolver<Maybe<ResolversTypes['ServiceContract']>, ParentType, ContextType>;
  projects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ImprovementProject']>>, ParentType, ContextType>;
};

export type ExternalVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalVote'] = ResolversParentTypes['ExternalVote'], FederationReferenceType extends FederationReferenceTypes['ExternalVote'] = FederationReferenceTypes['ExternalVote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExternalVote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceContract?: Resolver<Maybe<ResolversTypes['ServiceContract']>, ParentType, ContextType>;
  projects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ImprovementProject']>>, ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution'], FederationReferenceType extends FederationReferenceTypes['Resolution'] = FederationReferenceTypes['Resolution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resolution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ImprovementProject']>>, ParentType, ContextType>;
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
  PropertyCompany?: PropertyCompanyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  RegisterCompanyPayload?: RegisterCompanyPayloadResolvers<ContextType>;
  ServiceContract?: ServiceContractResolvers<ContextType>;
  FeeDecision?: FeeDecisionResolvers<ContextType>;
  OwnersDismissal?: OwnersDismissalResolvers<ContextType>;
  ServiceContractConnection?: ServiceContractConnectionResolvers<ContextType>;
  ServiceContractEdge?: ServiceContractEdgeResolvers<ContextType>;
  SignServiceContractPayload?: SignServiceContractPayloadResolvers<ContextType>;
  EndServiceContractPayload?: EndServiceContractPayloadResolvers<ContextType>;
  RepairOrder?: RepairOrderResolvers<ContextType>;
  RepairEvent?: RepairEventResolvers<ContextType>;
  RepairOrderConnection?: RepairOrderConnectionResolvers<ContextType>;
  RepairOrderEdge?: RepairOrderEdgeResolvers<ContextType>;
  ReportRepairPayload?: ReportRepairPayloadResolvers<ContextType>;
  AssignRepairPayload?: AssignRepairPayloadResolvers<ContextType>;
  CompleteRepairPayload?: CompleteRepairPayloadResolvers<ContextType>;
  ReopenRepairPayload?: ReopenRepairPayloadResolvers<ContextType>;
  CloseRepairPayload?: CloseRepairPayloadResolvers<ContextType>;
  CancelRepairPayload?: CancelRepairPayloadResolvers<ContextType>;
  ImprovementProject?: ImprovementProjectResolvers<ContextType>;
  FundingShare?: FundingShareResolvers<ContextType>;
  ProjectEvent?: ProjectEventResolvers<ContextType>;
  ImprovementProjectConnection?: ImprovementProjectConnectionResolvers<ContextType>;
  ImprovementProjectEdge?: ImprovementProjectEdgeResolvers<ContextType>;
  PlanProjectPayload?: PlanProjectPayloadResolvers<ContextType>;
  StartProjectPayload?: StartProjectPayloadResolvers<ContextType>;
  CompleteProjectPayload?: CompleteProjectPayloadResolvers<ContextType>;
  AcceptProjectPayload?: AcceptProjectPayloadResolvers<ContextType>;
  SettleProjectPayload?: SettleProjectPayloadResolvers<ContextType>;
  CancelProjectPayload?: CancelProjectPayloadResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Estate?: EstateResolvers<ContextType>;
  VotingSession?: VotingSessionResolvers<ContextType>;
  ExternalVote?: ExternalVoteResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
