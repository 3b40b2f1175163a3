import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DivisionRow, EstateRow, BuildingRow, UnitRow, OrganizationRow, OrganizationNameRow, PersonRow, AppointmentRow } from '../db/tables';
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

/** 行政层级。 Levels of the administrative divisions. */
export type DivisionLevel =
  /** 省、自治区、直辖市。 Province or municipality. */
  | 'PROVINCE'
  /** 市。 City. */
  | 'CITY'
  /** 区、县。 District or county. */
  | 'DISTRICT'
  /** 街道、镇。 Subdistrict or town. */
  | 'SUBDISTRICT'
  /** 社区、居民区。 Community (residential area). */
  | 'COMMUNITY';

/** 行政区划：省、市、区、街道、社区。 An administrative division, from province to community. */
export type Division = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 层级。 Level. */
  readonly level: DivisionLevel;
  /** 名称。 Name. */
  readonly name: Scalars['String']['output'];
  /** 上级区划。 The division above. */
  readonly parent?: Maybe<Division>;
  /** 下级区划，按名称排序。 The divisions directly below, by name. */
  readonly children: ReadonlyArray<Division>;
  /** 辖区内的小区，按名称排序。 The estates that lie in it or below, by name. */
  readonly estates: EstateConnection;
};


/** 行政区划：省、市、区、街道、社区。 An administrative division, from province to community. */
export type DivisionEstatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  /** 按标识查区划。 A division by its id. */
  readonly division?: Maybe<Division>;
  /** 最上级区划，或某区划的下级。 The top divisions, or those directly below one. */
  readonly divisions: ReadonlyArray<Division>;
  /** 按标识查小区。 An estate by its id. */
  readonly estate?: Maybe<Estate>;
  /** 按名称排序的小区。 Estates by name. */
  readonly estates: EstateConnection;
  /** 按标识查组织。 An organization by its id. */
  readonly organization?: Maybe<Organization>;
  /** 现存组织，按名称排序。 Existing organizations by name. */
  readonly organizations: OrganizationConnection;
  /** 正在使用系统的人。 Who is calling, and for whom. */
  readonly viewer: Viewer;
  /** 按标识查人员。 A person by id. */
  readonly person?: Maybe<Person>;
};


export type QueryDivisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDivisionsArgs = {
  parentId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryEstateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEstatesArgs = {
  nameContains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  kind?: InputMaybe<OrganizationKind>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /** 登记区划（运维人员）。 Registers a division; operators only. */
  readonly registerDivision: RegisterDivisionPayload;
  /** 登记小区及其楼栋、房屋（运维人员）。 Registers an estate with its buildings and units; operators only. */
  readonly registerEstate: RegisterEstatePayload;
  /** 成立组织。 Establishes an organization. */
  readonly establishOrganization: EstablishOrganizationPayload;
  /** 更名；旧名按日期保留。 Renames an organization; the old name is kept with its dates. */
  readonly renameOrganization: RenameOrganizationPayload;
  /** 合并：几个组织并入一个现存或新设的组织。 Merges organizations into another one. */
  readonly mergeOrganizations: MergeOrganizationsPayload;
  /** 拆分：一个组织分为几个。 Splits an organization into several. */
  readonly splitOrganization: SplitOrganizationPayload;
  /** 撤销组织。 Abolishes an organization. */
  readonly abolishOrganization: AbolishOrganizationPayload;
  /** 登记人员（运维人员）。 Registers a person; operators only. */
  readonly registerPerson: RegisterPersonPayload;
  /** 任命；可以兼任。 Appoints a person to a post; posts may be held together. */
  readonly appointPerson: AppointPersonPayload;
  /** 离任。 Ends an appointment. */
  readonly endAppointment: EndAppointmentPayload;
};


export type MutationRegisterDivisionArgs = {
  input: RegisterDivisionInput;
};


export type MutationRegisterEstateArgs = {
  input: RegisterEstateInput;
};


export type MutationEstablishOrganizationArgs = {
  input: EstablishOrganizationInput;
};


export type MutationRenameOrganizationArgs = {
  input: RenameOrganizationInput;
};


export type MutationMergeOrganizationsArgs = {
  input: MergeOrganizationsInput;
};


export type MutationSplitOrganizationArgs = {
  input: SplitOrganizationInput;
};


export type MutationAbolishOrganizationArgs = {
  input: AbolishOrganizationInput;
};


export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


export type MutationAppointPersonArgs = {
  input: AppointPersonInput;
};


export type MutationEndAppointmentArgs = {
  input: EndAppointmentInput;
};

/** 登记区划的输入。 Input of registerDivision. */
export type RegisterDivisionInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 层级，必须低于上级。 Level; must lie below the parent's. */
  readonly level: DivisionLevel;
  /** 名称。 Name. */
  readonly name: Scalars['String']['input'];
  /** 上级区划；省级没有。 The division above; none for a province. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** 登记区划的结果。 Result of registerDivision. */
export type RegisterDivisionPayload = {
  /** 登记的区划。 The division. */
  readonly division?: Maybe<Division>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 小区类型。 Kinds of residential estate. */
export type EstateKind =
  /** 商品房小区。 Commodity housing. */
  | 'COMMODITY'
  /** 安置小区。 Resettlement housing. */
  | 'RESETTLEMENT'
  /** 老旧小区。 Old estate. */
  | 'OLD';

/** 小区（物业管理区域）。 A residential estate: where owners own units under one property management. */
export type Estate = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 名称。 Name. */
  readonly name: Scalars['String']['output'];
  /** 类型。 Kind. */
  readonly kind: EstateKind;
  /** 建成年份。 Year built. */
  readonly builtYear?: Maybe<Scalars['Int']['output']>;
  /** 建筑结构。 Structure, e.g. 砖混. */
  readonly structure?: Maybe<Scalars['String']['output']>;
  /** 地址。 Address. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** 占地面积（不是建筑面积）。 Site area, which is not the floor area. */
  readonly siteArea?: Maybe<Scalars['SquareMetres']['output']>;
  /** 建筑面积。 Floor area. */
  readonly floorArea?: Maybe<Scalars['SquareMetres']['output']>;
  /** 绿化面积。 Green area. */
  readonly greenArea?: Maybe<Scalars['SquareMetres']['output']>;
  /** 楼栋数。 Number of buildings. */
  readonly buildingCount?: Maybe<Scalars['Int']['output']>;
  /** 户数。 Number of households. */
  readonly householdCount?: Maybe<Scalars['Int']['output']>;
  /** 人口。 Population. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** 所在社区；大的小区可跨几个社区。 The communities it lies in; a very large estate may lie in several. */
  readonly divisions: ReadonlyArray<Division>;
  /** 楼栋，按编号排序。 Buildings in the order of their numbers. */
  readonly buildings: ReadonlyArray<Building>;
  /** 服务本小区的组织（业委会、项目部等）。 Organizations that exist for this estate. */
  readonly organizations: ReadonlyArray<Organization>;
};

/** 楼栋。 A building. */
export type Building = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 楼号，小区内唯一。 Its number, unique in the estate. */
  readonly number: Scalars['Int']['output'];
  /** 名称，如 3号楼。 Its name. */
  readonly name: Scalars['String']['output'];
  /** 所在小区。 Its estate. */
  readonly estate: Estate;
  /** 房屋（专有部分），按室号排序。 Its units in the order of their numbers. */
  readonly units: UnitConnection;
};


/** 楼栋。 A building. */
export type BuildingUnitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 房屋（专有部分）。 A unit under exclusive ownership. */
export type Unit = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 室号，楼内唯一，如 2-301。 Its number, unique in the building. */
  readonly number: Scalars['String']['output'];
  /** 所在楼栋。 Its building. */
  readonly building: Building;
};

/** 小区列表的一页。 A page of estates. */
export type EstateConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<EstateEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 小区列表的一条。 An edge of a page of estates. */
export type EstateEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 小区。 The estate. */
  readonly node: Estate;
};

/** 房屋列表的一页。 A page of units. */
export type UnitConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<UnitEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 房屋列表的一条。 An edge of a page of units. */
export type UnitEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 房屋。 The unit. */
  readonly node: Unit;
};

/** 登记小区的输入。 Input of registerEstate. */
export type RegisterEstateInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 名称。 Name. */
  readonly name: Scalars['String']['input'];
  /** 类型。 Kind. */
  readonly kind: EstateKind;
  /** 所在社区（至少一个）。 The communities it lies in, at least one. */
  readonly divisionIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 建成年份。 Year built. */
  readonly builtYear?: InputMaybe<Scalars['Int']['input']>;
  /** 建筑结构。 Structure. */
  readonly structure?: InputMaybe<Scalars['String']['input']>;
  /** 地址。 Address. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** 占地面积。 Site area. */
  readonly siteArea?: InputMaybe<Scalars['SquareMetres']['input']>;
  /** 建筑面积。 Floor area. */
  readonly floorArea?: InputMaybe<Scalars['SquareMetres']['input']>;
  /** 绿化面积。 Green area. */
  readonly greenArea?: InputMaybe<Scalars['SquareMetres']['input']>;
  /** 楼栋数（未登记楼栋时）。 Number of buildings, where the buildings are not registered. */
  readonly buildingCount?: InputMaybe<Scalars['Int']['input']>;
  /** 户数（未登记房屋时）。 Number of households, where the units are not registered. */
  readonly householdCount?: InputMaybe<Scalars['Int']['input']>;
  /** 人口。 Population. */
  readonly population?: InputMaybe<Scalars['Int']['input']>;
  /** 楼栋及房屋。 Buildings with their units. */
  readonly buildings: ReadonlyArray<BuildingInput>;
};

/** 一栋楼。 A building to register. */
export type BuildingInput = {
  /** 楼号，小区内唯一。 Its number, unique in the estate. */
  readonly number: Scalars['Int']['input'];
  /** 名称；缺省为“N号楼”。 Its name; N号楼 by default. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 室号，楼内唯一。 Numbers of its units, unique in the building. */
  readonly unitNumbers: ReadonlyArray<Scalars['String']['input']>;
};

/** 登记小区的结果。 Result of registerEstate. */
export type RegisterEstatePayload = {
  /** 登记的小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 组织类型。 Kinds of organization. */
export type OrganizationKind =
  /** 党工委。 Party working committee. */
  | 'PARTY_WORKING_COMMITTEE'
  /** 党委。 Party committee. */
  | 'PARTY_COMMITTEE'
  /** 党总支。 Party general branch. */
  | 'PARTY_GENERAL_BRANCH'
  /** 党支部。 Party branch. */
  | 'PARTY_BRANCH'
  /** 街道办事处、镇政府。 Subdistrict office or town government. */
  | 'SUBDISTRICT_OFFICE'
  /** 居委会。 Residents' committee. */
  | 'RESIDENTS_COMMITTEE'
  /** 业主委员会。 Owners' committee. */
  | 'OWNERS_COMMITTEE'
  /** 物业管理委员会。 Management committee, where there is no owners' committee. */
  | 'MANAGEMENT_COMMITTEE'
  /** 物业服务企业。 Property company. */
  | 'PROPERTY_COMPANY'
  /** 物业项目部。 The company's office at an estate. */
  | 'PROJECT_OFFICE'
  /** 派出所。 Police station. */
  | 'POLICE_STATION'
  /** 综合执法队。 Enforcement team. */
  | 'ENFORCEMENT_TEAM'
  /** 物业办、物业事务中心。 Property authority of a subdistrict or district. */
  | 'PROPERTY_AUTHORITY'
  /** 住建部门。 Housing department. */
  | 'HOUSING_DEPARTMENT'
  /** 组织部。 Organization department of the Party. */
  | 'ORGANIZATION_DEPARTMENT'
  /** 消防救援机构。 Fire service. */
  | 'FIRE_SERVICE'
  /** 公用事业单位（水电气暖）。 Utility. */
  | 'UTILITY'
  /** 建设单位。 Developer. */
  | 'DEVELOPER'
  /** 社会组织。 Social organization. */
  | 'SOCIAL_ORGANIZATION'
  /** 互助会。 Mutual-aid association. */
  | 'MUTUAL_AID_ASSOCIATION'
  /** 实践站。 Practice station. */
  | 'PRACTICE_STATION'
  /** 高校、社区大学。 University. */
  | 'UNIVERSITY'
  /** 共建单位。 Co-building partner. */
  | 'PARTNER_UNIT'
  /** 其他。 Other. */
  | 'OTHER';

/** 组织如何终止。 How an organization ended. */
export type OrganizationEnd =
  /** 合并。 Merged into another. */
  | 'MERGED'
  /** 拆分。 Split into others. */
  | 'SPLIT'
  /** 撤销。 Abolished. */
  | 'ABOLISHED';

/** 组织、单位。 An organization; the community service alone creates them. */
export type Organization = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 类型。 Kind. */
  readonly kind: OrganizationKind;
  /** 现在（或终止时）的名称。 The present name, or the last one. */
  readonly name: Scalars['String']['output'];
  /** 某日使用的名称；当日不存在则为空。 The name it bore on a day; null if it did not exist then. */
  readonly nameOn?: Maybe<Scalars['String']['output']>;
  /** 历次名称，先旧后新。 Every name it has borne, oldest first. */
  readonly names: ReadonlyArray<OrganizationName>;
  /** 上级组织。 The organization above. */
  readonly parent?: Maybe<Organization>;
  /** 直接下级，按名称排序。 The organizations directly below, by name. */
  readonly children: ReadonlyArray<Organization>;
  /** 所依托的单位（如企业内的党支部）。 The unit that hosts it, e.g. a Party branch inside a company. */
  readonly host?: Maybe<Organization>;
  /** 所辖区划。 The division it serves. */
  readonly division?: Maybe<Division>;
  /** 所服务的小区。 The estate it exists for. */
  readonly estate?: Maybe<Estate>;
  /** 成立日期。 The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** 终止日期：自该日起不再存在。 The first day on which it no longer exists. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** 终止方式。 How it ended. */
  readonly endedBy?: Maybe<OrganizationEnd>;
  /** 前身。 The organizations it came from. */
  readonly predecessors: ReadonlyArray<Organization>;
  /** 后继。 The organizations it went into. */
  readonly successors: ReadonlyArray<Organization>;
  /** 现任人员。 Current appointments. */
  readonly appointments?: Maybe<ReadonlyArray<Appointment>>;
};


/** 组织、单位。 An organization; the community service alone creates them. */
export type OrganizationNameOnArgs = {
  date: Scalars['Date']['input'];
};

/** 一个曾用或现用名称。 A name and the days on which it was borne. */
export type OrganizationName = {
  /** 名称。 The name. */
  readonly name: Scalars['String']['output'];
  /** 起用日期。 The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** 停用日期：自该日起不再使用。 The first day on which it was no longer borne. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** 组织列表的一页。 A page of organizations. */
export type OrganizationConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 组织列表的一条。 An edge of a page of organizations. */
export type OrganizationEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 组织。 The organization. */
  readonly node: Organization;
};

/** 成立组织的输入。 Input of establishOrganization. */
export type EstablishOrganizationInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 类型。 Kind. */
  readonly kind: OrganizationKind;
  /** 名称。 Name. */
  readonly name: Scalars['String']['input'];
  /** 成立日期。 The first day. */
  readonly validFrom: Scalars['Date']['input'];
  /** 上级组织。 The organization above. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 所依托的单位。 The unit that hosts it. */
  readonly hostId?: InputMaybe<Scalars['ID']['input']>;
  /** 所辖区划。 The division it serves. */
  readonly divisionId?: InputMaybe<Scalars['ID']['input']>;
  /** 所服务的小区。 The estate it exists for. */
  readonly estateId?: InputMaybe<Scalars['ID']['input']>;
};

/** 成立组织的结果。 Result of establishOrganization. */
export type EstablishOrganizationPayload = {
  /** 成立的组织。 The organization. */
  readonly organization?: Maybe<Organization>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 更名的输入。 Input of renameOrganization. */
export type RenameOrganizationInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 组织。 The organization. */
  readonly organizationId: Scalars['ID']['input'];
  /** 新名称。 The new name. */
  readonly name: Scalars['String']['input'];
  /** 起用日期。 The first day of the new name. */
  readonly from: Scalars['Date']['input'];
};

/** 更名的结果。 Result of renameOrganization. */
export type RenameOrganizationPayload = {
  /** 更名后的组织。 The organization. */
  readonly organization?: Maybe<Organization>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 合并的输入。 Input of mergeOrganizations. */
export type MergeOrganizationsInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 并入他者而终止的组织。 The organizations that end. */
  readonly organizationIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 并入的组织。 The organization they go into. */
  readonly intoId: Scalars['ID']['input'];
  /** 生效日期。 The first day of the new state. */
  readonly on: Scalars['Date']['input'];
};

/** 合并的结果。 Result of mergeOrganizations. */
export type MergeOrganizationsPayload = {
  /** 并入的组织。 The organization they went into. */
  readonly organization?: Maybe<Organization>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 拆分的输入。 Input of splitOrganization. */
export type SplitOrganizationInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 终止的组织。 The organization that ends. */
  readonly organizationId: Scalars['ID']['input'];
  /** 新组织的名称（至少两个）。 Names of the new organizations, at least two. */
  readonly names: ReadonlyArray<Scalars['String']['input']>;
  /** 生效日期。 The first day of the new state. */
  readonly on: Scalars['Date']['input'];
};

/** 拆分的结果。 Result of splitOrganization. */
export type SplitOrganizationPayload = {
  /** 已终止的组织，其后继见 successors。 The organization that ended; see its successors. */
  readonly organization?: Maybe<Organization>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 撤销的输入。 Input of abolishOrganization. */
export type AbolishOrganizationInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 组织。 The organization. */
  readonly organizationId: Scalars['ID']['input'];
  /** 终止日期。 The first day on which it no longer exists. */
  readonly on: Scalars['Date']['input'];
};

/** 撤销的结果。 Result of abolishOrganization. */
export type AbolishOrganizationPayload = {
  /** 已撤销的组织。 The organization. */
  readonly organization?: Maybe<Organization>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 职务。具体称谓见 title。 Posts; what they are called locally is the title. */
export type Post =
  /** 书记。 Party secretary. */
  | 'PARTY_SECRETARY'
  /** 正职：主任、所长、经理等。 Head. */
  | 'HEAD'
  /** 副职。 Deputy head. */
  | 'DEPUTY_HEAD'
  /** 委员。 Member. */
  | 'MEMBER'
  /** 会议秘书。 Meeting secretary. */
  | 'MEETING_SECRETARY'
  /** 物业项目经理。 Property project manager. */
  | 'PROJECT_MANAGER'
  /** 社区民警。 Beat police officer. */
  | 'BEAT_OFFICER'
  /** 党建指导员。 Party instructor. */
  | 'PARTY_INSTRUCTOR'
  /** 工作人员。 Staff. */
  | 'STAFF'
  /** 审计员：可看全部，不能办理。 Auditor: reads all, does nothing. */
  | 'AUDITOR'
  /** 系统运维。 Operator of the installation. */
  | 'OPERATOR';

/** 任职人员。业主不是这里的人员。 A person who holds posts; owners are not persons here. */
export type Person = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 姓名。 Name. */
  readonly name: Scalars['String']['output'];
  /** 电话；只有本人和运维人员可见。 Phone; seen by the person and by operators. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** 现任职务；可同时任几职。 Current appointments; several at once are usual. */
  readonly appointments: ReadonlyArray<Appointment>;
};

/** 一项任职。 An appointment: a person holds a post in an organization from a day on. */
export type Appointment = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 人员。 The person. */
  readonly person: Person;
  /** 组织。 The organization. */
  readonly organization: Organization;
  /** 职务。 The post. */
  readonly post: Post;
  /** 称谓，如 兼职副主任。 The title as it is used locally. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** 兼任。 Held beside the person's main post. */
  readonly concurrent: Scalars['Boolean']['output'];
  /** 不占编制。 Outside the establishment. */
  readonly offEstablishment: Scalars['Boolean']['output'];
  /** 非选举产生。 Not by election. */
  readonly unelected: Scalars['Boolean']['output'];
  /** 任职日期。 The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** 离任日期：自该日起不再任职。 The first day on which it is no longer held. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** 正在使用系统的人。 Who is calling, and for whom. */
export type Viewer = {
  /** 任职人员；业主和访客没有。 The person; none for owners and visitors. */
  readonly person?: Maybe<Person>;
  /** 现任职务。 Current appointments. */
  readonly appointments: ReadonlyArray<Appointment>;
  /** 正在代表的组织。 The organization the request acts for. */
  readonly actingFor?: Maybe<Organization>;
};

/** 登记人员的输入。 Input of registerPerson. */
export type RegisterPersonInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 姓名。 Name. */
  readonly name: Scalars['String']['input'];
  /** 登录系统中的主体标识。 The subject at the identity provider. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** 电话。 Phone. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** 登记人员的结果。 Result of registerPerson. */
export type RegisterPersonPayload = {
  /** 登记的人员。 The person. */
  readonly person?: Maybe<Person>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 任命的输入。 Input of appointPerson. */
export type AppointPersonInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 人员。 The person. */
  readonly personId: Scalars['ID']['input'];
  /** 组织。 The organization. */
  readonly organizationId: Scalars['ID']['input'];
  /** 职务。 The post. */
  readonly post: Post;
  /** 称谓。 The title as it is used locally. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** 兼任。 Held beside the person's main post. */
  readonly concurrent: Scalars['Boolean']['input'];
  /** 不占编制。 Outside the establishment. */
  readonly offEstablishment: Scalars['Boolean']['input'];
  /** 非选举产生。 Not by election. */
  readonly unelected: Scalars['Boolean']['input'];
  /** 任职日期。 The first day. */
  readonly validFrom: Scalars['Date']['input'];
};

/** 任命的结果。 Result of appointPerson. */
export type AppointPersonPayload = {
  /** 任职。 The appointment. */
  readonly appointment?: Maybe<Appointment>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 离任的输入。 Input of endAppointment. */
export type EndAppointmentInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 任职。 The appointment. */
  readonly appointmentId: Scalars['ID']['input'];
  /** 离任日期。 The first day on which it is no longer held. */
  readonly on: Scalars['Date']['input'];
};

/** 离任的结果。 Result of endAppointment. */
export type EndAppointmentPayload = {
  /** 任职。 The appointment. */
  readonly appointment?: Maybe<Appointment>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 拒绝的原因代码。 The codes of expected refusals. */
export type ErrorCode =
  /** 输入不符合要求。 The input is not valid. */
  | 'INPUT_INVALID'
  /** 同一幂等键已用于另一个请求。 This idempotency key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** 内容已被他人修改，请核对后重试。 Somebody changed it meanwhile: compare and try again. */
  | 'VERSION_STALE'
  /** 没有这个区划。 There is no such division. */
  | 'DIVISION_UNKNOWN'
  /** 区划层级必须低于上级。 A division lies below one of a higher level. */
  | 'DIVISION_LEVEL_WRONG'
  /** 已有同名登记。 The name is taken. */
  | 'NAME_TAKEN'
  /** 楼号或室号重复。 A building or unit number is repeated. */
  | 'BUILDINGS_REPEATED'
  /** 没有这个小区。 There is no such estate. */
  | 'ESTATE_UNKNOWN'
  /** 没有这个组织。 There is no such organization. */
  | 'ORGANIZATION_UNKNOWN'
  /** 该组织已经终止。 The organization has ended. */
  | 'ORGANIZATION_ENDED'
  /** 日期必须晚于开始日期。 The date must lie after the first day. */
  | 'DATE_TOO_EARLY'
  /** 日期不能晚于今天。 The date must not lie in the future. */
  | 'DATE_IN_FUTURE'
  /** 名称没有变化。 The name has not changed. */
  | 'NAME_UNCHANGED'
  /** 不能并入自身。 An organization cannot be merged into itself. */
  | 'MERGE_INTO_ITSELF'
  /** 拆分至少需要两个不同名称。 A split needs at least two different names. */
  | 'SPLIT_NEEDS_TWO'
  /** 没有这个人员。 There is no such person. */
  | 'PERSON_UNKNOWN'
  /** 该登录标识已属于他人。 The subject belongs to another person. */
  | 'SUBJECT_TAKEN'
  /** 没有这项任职。 There is no such appointment. */
  | 'APPOINTMENT_UNKNOWN'
  /** 该任职已经结束。 The appointment has ended. */
  | 'APPOINTMENT_ENDED';

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
  /** 本人和运维人员。 The person and the operators. */
  | 'SELF_OR_OPERATOR';



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
  Division: Division;
  Estate: Estate;
  Building: Building;
  Unit: Unit;
  Organization: Organization;
  Person: Person;
  Appointment: Appointment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"id":true}> );
  Estate:
    ( { __typename: 'Estate' }
    & GraphQLRecursivePick<FederationTypes['Estate'], {"id":true}> );
  Building:
    ( { __typename: 'Building' }
    & GraphQLRecursivePick<FederationTypes['Building'], {"id":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
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
  DivisionLevel: DivisionLevel;
  Division: ResolverTypeWrapper<DivisionRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<number>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterDivisionInput: RegisterDivisionInput;
  RegisterDivisionPayload: ResolverTypeWrapper<object>;
  EstateKind: EstateKind;
  Estate: ResolverTypeWrapper<EstateRow>;
  Building: ResolverTypeWrapper<BuildingRow>;
  Unit: ResolverTypeWrapper<UnitRow>;
  EstateConnection: ResolverTypeWrapper<object>;
  EstateEdge: ResolverTypeWrapper<object>;
  UnitConnection: ResolverTypeWrapper<object>;
  UnitEdge: ResolverTypeWrapper<object>;
  RegisterEstateInput: RegisterEstateInput;
  BuildingInput: BuildingInput;
  RegisterEstatePayload: ResolverTypeWrapper<object>;
  OrganizationKind: OrganizationKind;
  OrganizationEnd: OrganizationEnd;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationName: ResolverTypeWrapper<OrganizationNameRow>;
  OrganizationConnection: ResolverTypeWrapper<object>;
  OrganizationEdge: ResolverTypeWrapper<object>;
  EstablishOrganizationInput: EstablishOrganizationInput;
  EstablishOrganizationPayload: ResolverTypeWrapper<object>;
  RenameOrganizationInput: RenameOrganizationInput;
  RenameOrganizationPayload: ResolverTypeWrapper<object>;
  MergeOrganizationsInput: MergeOrganizationsInput;
  MergeOrganizationsPayload: ResolverTypeWrapper<object>;
  SplitOrganizationInput: SplitOrganizationInput;
  SplitOrganizationPayload: ResolverTypeWrapper<object>;
  AbolishOrganizationInput: AbolishOrganizationInput;
  AbolishOrganizationPayload: ResolverTypeWrapper<object>;
  Post: Post;
  Person: ResolverTypeWrapper<PersonRow>;
  Appointment: ResolverTypeWrapper<AppointmentRow>;
  Viewer: ResolverTypeWrapper<object>;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: ResolverTypeWrapper<object>;
  AppointPersonInput: AppointPersonInput;
  AppointPersonPayload: ResolverTypeWrapper<object>;
  EndAppointmentInput: EndAppointmentInput;
  EndAppointmentPayload: ResolverTypeWrapper<object>;
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
  Division: DivisionRow;
  ID: Scalars['ID']['output'];
  Int: number;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  RegisterDivisionInput: RegisterDivisionInput;
  RegisterDivisionPayload: object;
  Estate: EstateRow;
  Building: BuildingRow;
  Unit: UnitRow;
  EstateConnection: object;
  EstateEdge: object;
  UnitConnection: object;
  UnitEdge: object;
  RegisterEstateInput: RegisterEstateInput;
  BuildingInput: BuildingInput;
  RegisterEstatePayload: object;
  Organization: OrganizationRow;
  OrganizationName: OrganizationNameRow;
  OrganizationConnection: object;
  OrganizationEdge: object;
  EstablishOrganizationInput: EstablishOrganizationInput;
  EstablishOrganizationPayload: object;
  RenameOrganizationInput: RenameOrganizationInput;
  RenameOrganizationPayload: object;
  MergeOrganizationsInput: MergeOrganizationsInput;
  MergeOrganizationsPayload: object;
  SplitOrganizationInput: SplitOrganizationInput;
  SplitOrganizationPayload: object;
  AbolishOrganizationInput: AbolishOrganizationInput;
  AbolishOrganizationPayload: object;
  Person: PersonRow;
  Appointment: AppointmentRow;
  Viewer: object;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: object;
  AppointPersonInput: AppointPersonInput;
  AppointPersonPayload: object;
  EndAppointmentInput: EndAppointmentInput;
  EndAppointmentPayload: object;
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

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType>;
  estates?: Resolver<ResolversTypes['EstateConnection'], ParentType, ContextType, Partial<DivisionEstatesArgs>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'id'>>;
  divisions?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType, Partial<QueryDivisionsArgs>>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType, RequireFields<QueryEstateArgs, 'id'>>;
  estates?: Resolver<ResolversTypes['EstateConnection'], ParentType, ContextType, Partial<QueryEstatesArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerDivision?: Resolver<ResolversTypes['RegisterDivisionPayload'], ParentType, ContextType, RequireFields<MutationRegisterDivisionArgs, 'input'>>;
  registerEstate?: Resolver<ResolversTypes['RegisterEstatePayload'], ParentType, ContextType, RequireFields<MutationRegisterEstateArgs, 'input'>>;
  establishOrganization?: Resolver<ResolversTypes['EstablishOrganizationPayload'], ParentType, ContextType, RequireFields<MutationEstablishOrganizationArgs, 'input'>>;
  renameOrganization?: Resolver<ResolversTypes['RenameOrganizationPayload'], ParentType, ContextType, RequireFields<MutationRenameOrganizationArgs, 'input'>>;
  mergeOrganizations?: Resolver<ResolversTypes['MergeOrganizationsPayload'], ParentType, ContextType, RequireFields<MutationMergeOrganizationsArgs, 'input'>>;
  splitOrganization?: Resolver<ResolversTypes['SplitOrganizationPayload'], ParentType, ContextType, RequireFields<MutationSplitOrganizationArgs, 'input'>>;
  abolishOrganization?: Resolver<ResolversTypes['AbolishOrganizationPayload'], ParentType, ContextType, RequireFields<MutationAbolishOrganizationArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['RegisterPersonPayload'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  appointPerson?: Resolver<ResolversTypes['AppointPersonPayload'], ParentType, ContextType, RequireFields<MutationAppointPersonArgs, 'input'>>;
  endAppointment?: Resolver<ResolversTypes['EndAppointmentPayload'], ParentType, ContextType, RequireFields<MutationEndAppointmentArgs, 'input'>>;
};

export type RegisterDivisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDivisionPayload'] = ResolversParentTypes['RegisterDivisionPayload']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estate'] = ResolversParentTypes['Estate'], FederationReferenceType extends FederationReferenceTypes['Estate'] = FederationReferenceTypes['Estate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Estate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EstateKind'], ParentType, ContextType>;
  builtYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  structure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siteArea?: Resolver<Maybe<ResolversTypes['SquareMetres']>, ParentType, ContextType>;
  floorArea?: Resolver<Maybe<ResolversTypes['SquareMetres']>, ParentType, ContextType>;
  greenArea?: Resolver<Maybe<ResolversTypes['SquareMetres']>, ParentType, ContextType>;
  buildingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  householdCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  divisions?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType>;
  buildings?: Resolver<ReadonlyArray<ResolversTypes['Building']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type BuildingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Building'] = ResolversParentTypes['Building'], FederationReferenceType extends FederationReferenceTypes['Building'] = FederationReferenceTypes['Building']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Building']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estate?: Resolver<ResolversTypes['Estate'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<BuildingUnitsArgs>>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  building?: Resolver<ResolversTypes['Building'], ParentType, ContextType>;
};

export type EstateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateConnection'] = ResolversParentTypes['EstateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EstateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateEdge'] = ResolversParentTypes['EstateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Estate'], ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type RegisterEstatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEstatePayload'] = ResolversParentTypes['RegisterEstatePayload']> = {
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationNameOnArgs, 'date'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['OrganizationName']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['OrganizationEnd']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  appointments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, ParentType, ContextType>;
};

export type OrganizationNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationName'] = ResolversParentTypes['OrganizationName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type EstablishOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishOrganizationPayload'] = ResolversParentTypes['EstablishOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenameOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameOrganizationPayload'] = ResolversParentTypes['RenameOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MergeOrganizationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeOrganizationsPayload'] = ResolversParentTypes['MergeOrganizationsPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SplitOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitOrganizationPayload'] = ResolversParentTypes['SplitOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AbolishOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbolishOrganizationPayload'] = ResolversParentTypes['AbolishOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appointments?: Resolver<ReadonlyArray<ResolversTypes['Appointment']>, ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offEstablishment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unelected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  appointments?: Resolver<ReadonlyArray<ResolversTypes['Appointment']>, ParentType, ContextType>;
  actingFor?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type RegisterPersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPersonPayload'] = ResolversParentTypes['RegisterPersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppointPersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointPersonPayload'] = ResolversParentTypes['AppointPersonPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndAppointmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAppointmentPayload'] = ResolversParentTypes['EndAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  Division?: DivisionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  RegisterDivisionPayload?: RegisterDivisionPayloadResolvers<ContextType>;
  Estate?: EstateResolvers<ContextType>;
  Building?: BuildingResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  EstateConnection?: EstateConnectionResolvers<ContextType>;
  EstateEdge?: EstateEdgeResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  RegisterEstatePayload?: RegisterEstatePayloadResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationName?: OrganizationNameResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  EstablishOrganizationPayload?: EstablishOrganizationPayloadResolvers<ContextType>;
  RenameOrganizationPayload?: RenameOrganizationPayloadResolvers<ContextType>;
  MergeOrganizationsPayload?: MergeOrganizationsPayloadResolvers<ContextType>;
  SplitOrganizationPayload?: SplitOrganizationPayloadResolvers<ContextType>;
  AbolishOrganizationPayload?: AbolishOrganizationPayloadResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  RegisterPersonPayload?: RegisterPersonPayloadResolvers<ContextType>;
  AppointPersonPayload?: AppointPersonPayloadResolvers<ContextType>;
  EndAppointmentPayload?: EndAppointmentPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
