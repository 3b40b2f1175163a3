import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OwnershipRecordRow, OwnershipVersionRow, OwnerRow, RegisterImportRow, MyUnitRow, UnmaskingRow, UnmaskedOwnerRow } from '../db/register-tables';
import type { MyVoteRow, VotingSessionRow, VotingMatterRow, RollEntryRow, BallotRow, BallotChoiceRow, VoteOutcomeRow, EstateRow, UnitRow, ResolutionRow } from '../db/tables';
import type { RegisterUploadRow, RegisterFaultRow, RegisterUploadUnitRow, EvidenceFileRow } from '../db/upload-tables';
import type { RuleProfileRow, RuleProfileVersionRow, VotingMatterRuleRow } from '../db/profile-tables';
import type { PublishedRollEntryRow, RollObjectionRow, RollStateRow, RollCorrectionRow } from '../db/roll-tables';
import type { VotingCandidateRow, DrawPartRow } from '../db/election-tables';
import type { VoteExtensionRow, VoteObjectionRow, LegalChallengeRow } from '../db/course-tables';
import type { PaperBallotRow, RejectedReturnRow } from '../db/paper-tables';
import type { VoteProxyRow } from '../db/proxy-tables';
import type { VoteCheckpointRow, RecountKitRow } from '../db/proof-tables';
import type { RequisitionRow, RequisitionMatterRow } from '../db/requisition-tables';
import type { ExternalVoteRow, ExternalVoteMatterRow, ExternalEvidenceRow, ExternalVoteVoidingRow, ExternalElectionRow, ElectedMemberRow } from '../db/external-vote-tables';
import type { ActivityBudgetRow, ActivityBudgetDecisionRow, ActivityExpenseRow, ExpenseVoucherRow } from '../db/activity-budget-tables';
import type { OwnersCommitteeRow, CommitteeMemberRow, OrganizationRow } from '../db/owners-committee-tables';
import type { CommitteeFilingRow, FilingStepRow } from '../db/filing-tables';
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

/** 面积的依据，依次优先（建筑物区分所有权司法解释第八条）。 Where an area comes from, in the order of precedence. */
export type AreaSource =
  /** 不动产登记簿。 The real-estate register. */
  | 'REGISTER'
  /** 测绘成果。 A survey. */
  | 'SURVEY'
  /** 买卖合同。 The sales contract. */
  | 'CONTRACT';

/** 房屋的持有情况。 How a unit is held. */
export type Holding =
  /** 已由业主取得。 Owned. */
  | 'OWNED'
  /** 建设单位未售出。 Unsold: the developer's. */
  | 'UNSOLD'
  /** 已售出未交付：仍计入建设单位。 Sold and not delivered: still counted as the developer's. */
  | 'SOLD_UNDELIVERED';

/** 房屋的类型。 What a unit is. */
export type UnitKind =
  /** 住宅。 A dwelling. */
  | 'RESIDENTIAL'
  /** 商业、办公等经营性用房。 Business premises. */
  | 'COMMERCIAL'
  /** 车位、车库；是否计入由规则定。 A parking space or garage; the rules say whether it counts. */
  | 'PARKING'
  /** 储藏室、地下室；是否计入由规则定。 A storage room; the rules say whether it counts. */
  | 'STORAGE'
  /** 摊位、铺位；是否计入由规则定。 A stall; the rules say whether it counts. */
  | 'STALL';

/** 产权人的类别。 What an owner is. */
export type OwnerKind =
  /** 个人。 A person. */
  | 'PERSON'
  /** 单位；其名称不是个人信息，不隐去。 An organization, whose name is no personal data and is not masked. */
  | 'ORGANIZATION';

/**
 * 业主名册中的一户：房屋、专有部分面积、产权人。组织表决的单位和审计可见全部，业主可见本户。
 * One unit in the register of owners. Those who run the votes and auditors see all, an owner sees the own units.
 */
export type OwnershipRecord = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 房屋。 The unit. */
  readonly unit?: Maybe<Unit>;
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 楼号。 The building's number. */
  readonly buildingNumber: Scalars['Int']['output'];
  /** 室号。 The unit's number. */
  readonly unitNumber: Scalars['String']['output'];
  /** 类型。 What it is. */
  readonly kind: UnitKind;
  /** 专有部分面积。 Exclusive area. */
  readonly area: Scalars['SquareMetres']['output'];
  /** 面积的依据；空为未注明。 Where the area comes from; null if not stated. */
  readonly areaSource?: Maybe<AreaSource>;
  /** 持有情况。 How it is held. */
  readonly holding: Holding;
  /** 产权人；共有的列出全部。 The owners; all of them where it is held in common. */
  readonly owners?: Maybe<ReadonlyArray<Owner>>;
  /** 代表共有人行使表决权的人。 The owner who votes for the co-owners. */
  readonly representative?: Maybe<Owner>;
  /** 第几版；变更一次加一。 Which version; a change makes the next. */
  readonly version: Scalars['Int']['output'];
  /** 现有情况的起始日。 Since which day it is as it is. */
  readonly validFrom: Scalars['Date']['output'];
  /** 各版，先新后旧；业主不见前手。 Its versions, newest first; who owns it now is not shown who did. */
  readonly history?: Maybe<ReadonlyArray<OwnershipVersion>>;
  /** 产权人信息最近五十次查看，先新后旧：本人只见对本人的，审计可见全部。 The last fifty readings of its owners' data, newest first: one's own, or all for auditors. */
  readonly unmaskings: ReadonlyArray<Unmasking>;
};

/** 名册中一户的一版。 One version of a unit in the register. */
export type OwnershipVersion = {
  /** 第几版。 Which one. */
  readonly version: Scalars['Int']['output'];
  /** 起始日。 Since which day. */
  readonly validFrom: Scalars['Date']['output'];
  /** 下一版的起始日；空为现行。 The day from which the next stands; null for the present one. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** 登记时刻。 When it was entered. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 类型。 What it is. */
  readonly kind: UnitKind;
  /** 专有部分面积。 Exclusive area. */
  readonly area: Scalars['SquareMetres']['output'];
  /** 面积的依据。 Where the area comes from. */
  readonly areaSource?: Maybe<AreaSource>;
  /** 持有情况。 How it is held. */
  readonly holding: Holding;
  /** 产权人，姓名已隐去。 The owners, names masked. */
  readonly maskedOwners: ReadonlyArray<Scalars['String']['output']>;
};

/** 产权人；仅在名册内可见，个人信息已隐去。 An owner, seen only inside the register, personal data masked. */
export type Owner = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 类别。 A person or an organization. */
  readonly kind: OwnerKind;
  /** 姓名仅留姓，如 张*、欧阳**；单位为全称。 A person's surname; an organization's full name. */
  readonly maskedName: Scalars['String']['output'];
  /**
   * 同 maskedName。 The same as maskedName.
   * @deprecated 2026-11-26 起姓名已隐去，请用 maskedName。 Names are masked since 2026-11-26: use maskedName.
   */
  readonly name: Scalars['String']['output'];
  /** 电话，如 138****0001。 Telephone, masked. */
  readonly maskedPhone?: Maybe<Scalars['String']['output']>;
  /** 证件号码，仅留末两位。 Number of the document: its last two characters. */
  readonly maskedDocument?: Maybe<Scalars['String']['output']>;
  /** 在本户中的份额；空为未注明或单独所有。 The share in this unit; null if not stated or held alone. */
  readonly share?: Maybe<OwnershipShare>;
  /** 是否为本户的代表。 Whether they vote for the unit's owners. */
  readonly represents: Scalars['Boolean']['output'];
};

/** 共有的份额。 A share of what is held in common. */
export type OwnershipShare = {
  /** 分子。 Numerator. */
  readonly numerator: Scalars['Int']['output'];
  /** 分母。 Denominator. */
  readonly denominator: Scalars['Int']['output'];
};

/** 业主名册的一页。 A page of the register. */
export type OwnershipRecordConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<OwnershipRecordEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 可见的总数，查询时才计算。 The count of what is visible, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 业主名册的一条。 An edge of a page of the register. */
export type OwnershipRecordEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 名册中的一户。 The record. */
  readonly node: OwnershipRecord;
};

/** 一次名册导入。 One import into the register. */
export type RegisterImport = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 导入的户数。 How many units it held. */
  readonly entryCount: Scalars['Int']['output'];
  /** 其中新增的户数；早先的导入未记。 Of them new; null for imports of before. */
  readonly addedCount?: Maybe<Scalars['Int']['output']>;
  /** 其中变更的户数。 Of them changed. */
  readonly replacedCount?: Maybe<Scalars['Int']['output']>;
  /** 其中未变的户数。 Of them as they were. */
  readonly unchangedCount?: Maybe<Scalars['Int']['output']>;
  /** 所载情况的起始日。 Since which day what it says holds. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** 导入时刻。 When. */
  readonly importedAt: Scalars['DateTime']['output'];
};

/** 我的一处房屋。 A unit that the caller owns or represents. */
export type MyUnit = {
  /** 名册中的记录。 Its record in the register. */
  readonly ownership: OwnershipRecord;
  /** 列有本户的各次表决，先新后旧。 The votes on whose roll it stands, newest first. */
  readonly votes: ReadonlyArray<MyVote>;
};

/** 本户在一次表决中的情况。 Where one unit stands in one vote. */
export type MyVote = {
  /** 表决。 The vote. */
  readonly session: VotingSession;
  /** 本户是否已投票。 Whether a ballot of the unit is counted. */
  readonly hasVoted: Scalars['Boolean']['output'];
  /** 本户计入的票；各事项计入的票不同时，为首个事项的票。 The unit's ballot; where matters count different ones, the first matter's. */
  readonly ballot?: Maybe<Ballot>;
  /** 逐项计入的票，按事项顺序。 The ballot that counts in each matter, in order. */
  readonly matters: ReadonlyArray<MyMatterVote>;
  /** 现在能否投票。 Whether a ballot may be cast now. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** 本户对一个事项计入的票。 The unit's ballot that counts in one matter. */
export type MyMatterVote = {
  /** 事项。 The matter. */
  readonly matter: VotingMatter;
  /** 计入的票。 The ballot that counts. */
  readonly ballot?: Maybe<Ballot>;
};

/** 我的房屋的一页。 A page of the caller's units. */
export type MyUnitConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<MyUnitEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 我的房屋的一条。 An edge of a page of the caller's units. */
export type MyUnitEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 房屋。 The unit. */
  readonly node: MyUnit;
};

export type Query = {
  /** 我拥有或代表的房屋，按楼号、室号排序。 The units the caller owns or represents. */
  readonly myUnits: MyUnitConnection;
  /** 本人登记的一份名册文件。 A register that the caller announced as a file. */
  readonly registerUpload?: Maybe<RegisterUpload>;
  /** 空白名册工作簿的下载地址，附示例和说明。 Where an empty register is downloaded as a workbook, with an example and explanations. */
  readonly registerTemplate: Scalars['String']['output'];
  /** 一个区划（空为全国）的表决规则，先新后旧。 The versions of a division's rules, or the nation's, newest first. */
  readonly ruleProfiles: ReadonlyArray<RuleProfileVersion>;
  /** 某小区某日适用的规则：最近一级区划的优先，没有则适用全国的。 The rules for an estate on a day: the nearest division's, else the nation's. */
  readonly ruleProfileFor?: Maybe<RuleProfileVersion>;
  /** 某小区某日可付诸表决的九类事项。 The nine matters an estate may vote on, under the rules of the day. */
  readonly votingMatters: ReadonlyArray<VotingMatterRule>;
  /** 按标识查表决。 A vote by its id. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 本系统表决签名的公钥（Ed25519，十六进制），供离线核对。 The public key of this installation's votes, to check signatures by. */
  readonly voteKey?: Maybe<Scalars['String']['output']>;
  /** 按标识查联名提议。 A requisition by its id. */
  readonly requisition?: Maybe<Requisition>;
  /** 按标识查外部表决。 An external vote by its id. */
  readonly externalVote?: Maybe<ExternalVote>;
  /** 按标识查活动经费预算。 An activity budget by its id. */
  readonly activityBudget?: Maybe<ActivityBudget>;
  /** 按标识查一笔支出。 An expense by its id. */
  readonly activityExpense?: Maybe<ActivityExpense>;
  /** 按标识查一届业主委员会。 An owners' committee by its id. */
  readonly ownersCommittee?: Maybe<OwnersCommittee>;
  /** 按标识查备案。 A filing by its id. */
  readonly committeeFiling?: Maybe<CommitteeFiling>;
  /** 所能看到的备案，先到期的在前；备案机关的工作台。 The filings that the caller may see, first due first: an authority's desk. */
  readonly committeeFilings?: Maybe<CommitteeFilingConnection>;
};


export type QueryMyUnitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegisterUploadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRuleProfilesArgs = {
  divisionId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRuleProfileForArgs = {
  estateId: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
};


export type QueryVotingMattersArgs = {
  estateId: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
};


export type QueryVotingSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRequisitionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExternalVoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActivityBudgetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActivityExpenseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOwnersCommitteeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommitteeFilingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommitteeFilingsArgs = {
  state?: InputMaybe<FilingState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /**
   * 逐户录入业主名册：按房屋新增或整条替换（买卖、更正）；有一行不合格则全部不录入。
   * Enters units of the register, each new or in place of what stood (a sale, a correction); nothing is written while any entry is at fault.
   */
  readonly importRegister: ImportRegisterPayload;
  /**
   * 查看一位产权人未隐去的信息：组织表决的单位，注明用途；每次都有记录，本人和审计可见。
   * Reads an owner's data unmasked: those who run the votes, for a purpose; each reading is kept, for the owner and auditors to see.
   */
  readonly unmaskOwner: UnmaskOwnerPayload;
  /** 登记一份要上传的名册文件，由组织表决的单位。 Announces a register that comes as a file, by those who run the votes. */
  readonly uploadRegister: UploadRegisterPayload;
  /**
   * 把看过的名册文件整份导入；有一处问题，或名册在查看后有变动，则全部不导入。
   * Imports a register that was looked at, whole: not while anything is wrong with it, nor when the register has moved since.
   */
  readonly importRegisterFile: ImportRegisterFilePayload;
  /** 拟定本区划的表决规则：以一份范本为底，写明改动及其依据。 Proposes rules for a division from a template, with what differs and why. */
  readonly proposeProfile: ProposeProfilePayload;
  /** 提交。 Submits it. */
  readonly submitProfile: SubmitProfilePayload;
  /** 生效：须由拟定人以外的人办理；原版本自施行日起被取代。 Puts it in force, through another person than its author; the earlier version ends that day. */
  readonly activateProfile: ActivateProfilePayload;
  /** 准备一次表决：列明事项，确定规则。 Prepares a vote: its matters and the rules it goes by. */
  readonly prepareVote: PrepareVotePayload;
  /** 锁定名册：公告已发出、异议期满且均已答复；此后的产权变动不影响本次表决。 Freezes the roll once objections are over and answered; a later sale does not change it. */
  readonly freezeRoll: FreezeRollPayload;
  /** 开始投票：公告日数已满，截止时刻如公告所定。 Opens the voting once the notice has had its days; it ends as noticed. */
  readonly openVoting: OpenVotingPayload;
  /** 截止投票：不得早于公告的截止时刻。 Closes the voting, at its announced end or after it. */
  readonly closeVoting: CloseVotingPayload;
  /** 计票：先核对名册，再逐项计算。 Tallies: verifies the roll, then counts each matter. */
  readonly tallyVote: TallyVotePayload;
  /** 作废：文本有误时作废重来，不作修改；结果确定后只能由法院撤销。 Voids the vote before it is final; a wrong text is never edited. */
  readonly voidVote: VoidVotePayload;
  /** 公示投票名册：取自业主名册，须列有全部房屋；异议期开始。 Publishes the roll from the register, once every unit is in it; the days for objections begin. */
  readonly publishRoll: PublishRollPayload;
  /** 业主对公示的名册提出异议：异议期内，每人每处房屋一项待答复。 An owner objects to the roll: one open objection for each person and unit. */
  readonly objectToRoll: ObjectToRollPayload;
  /** 答复名册异议：采纳的，以业主名册的现状更正该户。 Answers an objection; accepting it takes the unit anew from the register. */
  readonly answerRollObjection: AnswerRollObjectionPayload;
  /** 更正公示名册中的一户：以业主名册的现状为准；锁定后不再更正。 Takes one unit anew from the register, until the roll is frozen. */
  readonly correctRollEntry: CorrectRollEntryPayload;
  /** 增加一个表决事项：公告之前；未公告的事项不得表决。 Adds a matter before the notice; what was not posted is not voted on. */
  readonly addMatter: AddMatterPayload;
  /**
   * 发出表决公告：文本、规则、渠道和投票期间自此确定，写入校验值；文本有误的作废重办。
   * Sends the notice: texts, rules, channels and period are fixed under a hash. A wrong text is voided and run again.
   */
  readonly sendVoteNotice: SendVoteNoticePayload;
  /**
   * 提交抽签种子的校验值：公告之后、开始投票之前，由两个组织的两人各自提交。
   * Commits the hash of a part of the draw's seed: two people of two organizations, after the notice and before the vote opens.
   */
  readonly commitDrawPart: CommitDrawPartPayload;
  /**
   * 公开抽签种子的一部分：计票之后，由保管方公开，须与所提交的校验值一致；两部分齐备，即行抽签。
   * Shows a part of the draw's seed, after the tally, as it was committed; with both, the draw is made.
   */
  readonly revealDrawPart: RevealDrawPartPayload;
  /** 延长投票：规则允许、截止之前、参与未达比例时。 Extends a vote that is not quorate, where the rules allow it. */
  readonly extendVoting: ExtendVotingPayload;
  /** 确认计票：须由不同单位的两人各确认一次。 Certifies the tally; two people of different organizations must. */
  readonly certifyVote: CertifyVotePayload;
  /** 公布结果，异议期开始。 Announces the result; the days for objections begin. */
  readonly announceResult: AnnounceResultPayload;
  /** 业主对结果提出异议。 An owner objects to the result. */
  readonly objectToResult: ObjectToResultPayload;
  /** 答复异议。 Answers an objection. */
  readonly answerObjection: AnswerObjectionPayload;
  /** 结果确定：异议期满且均已答复；到时也会自动确定。 Makes the result final; the clock does it as well. */
  readonly finalizeVote: FinalizeVotePayload;
  /** 记录业主诉请撤销。 Records that a court was asked to annul it. */
  readonly recordLegalChallenge: RecordLegalChallengePayload;
  /** 记录判决：维持则恢复原状态，撤销则作废。 Records the judgment: it stands as before, or is void. */
  readonly recordJudgment: RecordJudgmentPayload;
  /**
   * 投票：每户一票，对每个事项各表一次态；在线不能重投，与纸质票并存的按规则取一张。规则为一次投票及于各户的，
   * 本人可代表的同一业主其他尚未在线投票的各户一并投出，意见相同。
   * Casts a unit's ballot: one choice for every matter. It is not cast twice online; beside one on paper the rules' one counts.
   * Where by the rules electors vote once, the same is cast for all units of the elector for which the caller votes (Ballot.together).
   */
  readonly castBallot: CastBallotPayload;
  /** 印发一张纸质表决票，每户一张；遗失的可另行编号补发。 Issues a ballot on paper, one for each unit; in place of a lost one, under another number. */
  readonly issuePaperBallot: IssuePaperBallotPayload;
  /** 登记送达及凭据。 Records its delivery, with proof. */
  readonly deliverPaperBallot: DeliverPaperBallotPayload;
  /** 登记回收：截止之前；扫描件另行上传（attachEvidence）。 Records its return, before the announced end; its scan follows by attachEvidence. */
  readonly returnPaperBallot: ReturnPaperBallotPayload;
  /**
   * 对回收登记不予认可：由另一单位的另一人，写明原因；该票视为未交回，可重新登记，曾登记的留存。
   * Rejects a recorded return, by a person of another organization: it counts as not handed back and may be recorded anew.
   */
  readonly rejectPaperReturn: RejectPaperReturnPayload;
  /**
   * 登记遗失或损毁：回收之前、截止之前；其票号不再使用，找回也不计入（PAPER_LOST）。规则将未交回的票计入的，登记送达的人不得登记遗失（PAPER_LOSS_OWN）。
   * Declares it lost before its return and the end: it never counts, should it be found. Where silence counts, not by who recorded its delivery.
   */
  readonly declarePaperLost: DeclarePaperLostPayload;
  /** 录入：按时回收的，截止后、计票前仍可录入。 Enters it; what was returned in time may be entered until the tally. */
  readonly enterPaperBallot: EnterPaperBallotPayload;
  /**
   * 核对：扫描件在案后，由另一人独立再录一次，一致的计入；同一户有两张票的，按规则取一张，另一张留存。
   * Checks it, once its scan is there (PAPER_SCAN_MISSING): another person enters it again; when both agree it counts, and of two ballots the rules' one does.
   */
  readonly checkPaperBallot: CheckPaperBallotPayload;
  /**
   * 委托投票：以户为准及于同一业主的各处房屋；每一受托人的户数和不得受托的人依规则。
   * Lets another vote for the elector of a unit, with all its units; how many one may vote for, and who may not, is the rules'.
   */
  readonly grantProxy: GrantProxyPayload;
  /** 撤回委托；已投出的票不受影响。 Revokes it; a ballot that was cast stands. */
  readonly revokeProxy: RevokeProxyPayload;
  /**
   * 登记没有账号的业主的书面委托，由组织表决的单位；扫描件用 attachEvidence 上传，另一单位的另一人核对后有效。
   * Records the written proxy of an owner without an account; its scan follows by attachEvidence, and it is in force once checked.
   * Errors: ELECTOR_HAS_ACCOUNT, PROXY_INSTRUCTIONS_MISSING, and those of grantProxy.
   */
  readonly recordWrittenProxy: RecordWrittenProxyPayload;
  /** 核对书面委托：另一单位的另一人照扫描件独立再录一次，一致的有效。 Checks it: a person of another organization reads it anew from the scan; the same, it is in force. */
  readonly checkWrittenProxy: CheckWrittenProxyPayload;
  /** 撤回书面委托：业主书面撤回，或登记有误；已投出的票不受影响。 Revokes it: the owner did in writing, or it was recorded wrongly; a ballot that was cast stands. */
  readonly revokeWrittenProxy: RevokeWrittenProxyPayload;
  /**
   * 登记一个要上传的凭据文件：纸质票回收后、核对前，书面委托核对前，最后登记的一份为准；外部表决和支出的，须与已录入的摘要一致，只收一份。前一份正在上传时不接收。
   * Announces a file of evidence. Of a paper, from its return to its check, and of a written proxy until it is checked, the last one counts; of an external vote or an
   * expense it is the file whose hash is recorded, once. None is taken while the bytes of the one before are coming. Errors: EVIDENCE_DIFFERS, EVIDENCE_STORED,
   * ATTACHMENT_NOT_STORED, PAPER_NOT_RETURNED, PAPER_CHECKED.
   */
  readonly attachEvidence: AttachEvidencePayload;
  /** 业主提议召开业主大会会议；提议人同时联名。 An owner demands a meeting, and is its first supporter. */
  readonly fileRequisition: FileRequisitionPayload;
  /** 联名：本人可投票的各处房屋一并计入，每户每一业主一次。 Supports it with every unit the caller votes for, once each. */
  readonly supportRequisition: SupportRequisitionPayload;
  /** 撤回本人的联名，达到比例之前；此后可再联名。 Takes the caller's support back before the share is reached; it may be given again. */
  readonly withdrawRequisitionSupport: WithdrawRequisitionSupportPayload;
  /** 提议人撤回提议，达到比例之前。 Whoever filed it withdraws it, before the share is reached. */
  readonly withdrawRequisition: WithdrawRequisitionPayload;
  /** 录入在外部平台进行的表决，由另一人核对后生效。 Records a vote held on another platform; it stands once another person has confirmed it. */
  readonly recordExternalVote: RecordExternalVotePayload;
  /** 核对外部表决；不得由录入人核对。 Confirms an external vote; never by whoever recorded it. */
  readonly confirmExternalVote: ConfirmExternalVotePayload;
  /** 退回尚未核对的记录。 Rejects a record that is not confirmed. */
  readonly rejectExternalVote: RejectExternalVotePayload;
  /** 要求作废已核对的外部表决，由另一人处理。 Asks to void a confirmed external vote; another person does it. */
  readonly askExternalVoteVoiding: AskExternalVoteVoidingPayload;
  /** 作废外部表决，不得由提出人办理：告知收到结果的各方作废，据此登记的业主委员会当日终止。 Voids it, never by whoever asked: those who were told are told that it is void, and a committee that it elected ends today. */
  readonly voidExternalVote: VoidExternalVotePayload;
  /** 不予作废，或由提出人撤回。 Declines to void it, or takes the request back. */
  readonly declineExternalVoteVoiding: DeclineExternalVoteVoidingPayload;
  /** 业主委员会登记一年的活动经费预算；再次登记即调整，历次都保留。 A committee sets its activity budget of a year; set again it is adjusted, and each decision is kept. */
  readonly setActivityBudget: SetActivityBudgetPayload;
  /** 公布一笔支出。 Publishes an expense. */
  readonly publishExpense: PublishExpensePayload;
  /** 冲销一笔支出；要更正的另行公布。 Takes an expense back by a counter-entry; what is to be corrected is published anew. */
  readonly reverseExpense: ReverseExpensePayload;
  /** 按核对过的当选名单登记业主委员会；上一届自其任期首日起由它接任，并开始两项备案。 Constitutes a committee from the confirmed list of those elected: it takes over from the one before on its first day, and both filings fall due. */
  readonly constituteOwnersCommittee: ConstituteOwnersCommitteePayload;
  /** 登记会议决定的分工：每名在任委员一项，主任一名。 Records who does what, as the committee's meeting decided: one portfolio for each seated member, one chair. */
  readonly assignPortfolios: AssignPortfoliosPayload;
  /** 登记委员离任；候补委员按次序递补。 Records that a member left; the next alternate takes the seat. */
  readonly recordVacancy: RecordVacancyPayload;
  /** 委员会报送备案；退回后可再报。 The committee files, and files again what was returned. */
  readonly submitFiling: SubmitFilingPayload;
  /** 备案机关予以备案，给出回执编号。 The authority accepts it and gives a receipt number. */
  readonly acceptFiling: AcceptFilingPayload;
  /** 备案机关退回，说明原因。 The authority returns it and says why. */
  readonly returnFiling: ReturnFilingPayload;
};


export type MutationImportRegisterArgs = {
  input: ImportRegisterInput;
};


export type MutationUnmaskOwnerArgs = {
  input: UnmaskOwnerInput;
};


export type MutationUploadRegisterArgs = {
  input: UploadRegisterInput;
};


export type MutationImportRegisterFileArgs = {
  input: ImportRegisterFileInput;
};


export type MutationProposeProfileArgs = {
  input: ProposeProfileInput;
};


export type MutationSubmitProfileArgs = {
  input: SubmitProfileInput;
};


export type MutationActivateProfileArgs = {
  input: ActivateProfileInput;
};


export type MutationPrepareVoteArgs = {
  input: PrepareVoteInput;
};


export type MutationFreezeRollArgs = {
  input: FreezeRollInput;
};


export type MutationOpenVotingArgs = {
  input: OpenVotingInput;
};


export type MutationCloseVotingArgs = {
  input: CloseVotingInput;
};


export type MutationTallyVoteArgs = {
  input: TallyVoteInput;
};


export type MutationVoidVoteArgs = {
  input: VoidVoteInput;
};


export type MutationPublishRollArgs = {
  input: PublishRollInput;
};


export type MutationObjectToRollArgs = {
  input: ObjectToRollInput;
};


export type MutationAnswerRollObjectionArgs = {
  input: AnswerRollObjectionInput;
};


export type MutationCorrectRollEntryArgs = {
  input: CorrectRollEntryInput;
};


export type MutationAddMatterArgs = {
  input: AddMatterInput;
};


export type MutationSendVoteNoticeArgs = {
  input: SendVoteNoticeInput;
};


export type MutationCommitDrawPartArgs = {
  input: CommitDrawPartInput;
};


export type MutationRevealDrawPartArgs = {
  input: RevealDrawPartInput;
};


export type MutationExtendVotingArgs = {
  input: ExtendVotingInput;
};


export type MutationCertifyVoteArgs = {
  input: CertifyVoteInput;
};


export type MutationAnnounceResultArgs = {
  input: AnnounceResultInput;
};


export type MutationObjectToResultArgs = {
  input: ObjectToResultInput;
};


export type MutationAnswerObjectionArgs = {
  input: AnswerObjectionInput;
};


export type MutationFinalizeVoteArgs = {
  input: FinalizeVoteInput;
};


export type MutationRecordLegalChallengeArgs = {
  input: RecordLegalChallengeInput;
};


export type MutationRecordJudgmentArgs = {
  input: RecordJudgmentInput;
};


export type MutationCastBallotArgs = {
  input: CastBallotInput;
};


export type MutationIssuePaperBallotArgs = {
  input: IssuePaperBallotInput;
};


export type MutationDeliverPaperBallotArgs = {
  input: DeliverPaperBallotInput;
};


export type MutationReturnPaperBallotArgs = {
  input: ReturnPaperBallotInput;
};


export type MutationRejectPaperReturnArgs = {
  input: RejectPaperReturnInput;
};


export type MutationDeclarePaperLostArgs = {
  input: DeclarePaperLostInput;
};


export type MutationEnterPaperBallotArgs = {
  input: EnterPaperBallotInput;
};


export type MutationCheckPaperBallotArgs = {
  input: CheckPaperBallotInput;
};


export type MutationGrantProxyArgs = {
  input: GrantProxyInput;
};


export type MutationRevokeProxyArgs = {
  input: RevokeProxyInput;
};


export type MutationRecordWrittenProxyArgs = {
  input: RecordWrittenProxyInput;
};


export type MutationCheckWrittenProxyArgs = {
  input: CheckWrittenProxyInput;
};


export type MutationRevokeWrittenProxyArgs = {
  input: RevokeWrittenProxyInput;
};


export type MutationAttachEvidenceArgs = {
  input: AttachEvidenceInput;
};


export type MutationFileRequisitionArgs = {
  input: FileRequisitionInput;
};


export type MutationSupportRequisitionArgs = {
  input: SupportRequisitionInput;
};


export type MutationWithdrawRequisitionSupportArgs = {
  input: WithdrawRequisitionSupportInput;
};


export type MutationWithdrawRequisitionArgs = {
  input: WithdrawRequisitionInput;
};


export type MutationRecordExternalVoteArgs = {
  input: RecordExternalVoteInput;
};


export type MutationConfirmExternalVoteArgs = {
  input: ConfirmExternalVoteInput;
};


export type MutationRejectExternalVoteArgs = {
  input: RejectExternalVoteInput;
};


export type MutationAskExternalVoteVoidingArgs = {
  input: AskExternalVoteVoidingInput;
};


export type MutationVoidExternalVoteArgs = {
  input: VoidExternalVoteInput;
};


export type MutationDeclineExternalVoteVoidingArgs = {
  input: DeclineExternalVoteVoidingInput;
};


export type MutationSetActivityBudgetArgs = {
  input: SetActivityBudgetInput;
};


export type MutationPublishExpenseArgs = {
  input: PublishExpenseInput;
};


export type MutationReverseExpenseArgs = {
  input: ReverseExpenseInput;
};


export type MutationConstituteOwnersCommitteeArgs = {
  input: ConstituteOwnersCommitteeInput;
};


export type MutationAssignPortfoliosArgs = {
  input: AssignPortfoliosInput;
};


export type MutationRecordVacancyArgs = {
  input: RecordVacancyInput;
};


export type MutationSubmitFilingArgs = {
  input: SubmitFilingInput;
};


export type MutationAcceptFilingArgs = {
  input: AcceptFilingInput;
};


export type MutationReturnFilingArgs = {
  input: ReturnFilingInput;
};

/** 导入业主名册的输入。 Input of importRegister. */
export type ImportRegisterInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 小区。 The estate. */
  readonly estateId: Scalars['ID']['input'];
  /** 所载情况的起始日，不晚于今日；空为今日。 Since which day it holds, not later than today, which is meant where it is left out. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 各户，1–2000 条，每处房屋一条。 One entry per unit, 1–2,000. */
  readonly entries: ReadonlyArray<RegisterEntryInput>;
};

/** 名册中的一户。 One unit's entry. */
export type RegisterEntryInput = {
  /** 房屋。 The unit. */
  readonly unitId: Scalars['ID']['input'];
  /** 类型。 What it is. */
  readonly kind: UnitKind;
  /** 专有部分面积，大于零。 Exclusive area, more than zero. */
  readonly area: Scalars['SquareMetres']['input'];
  /** 面积的依据。 Where the area comes from. */
  readonly areaSource?: InputMaybe<AreaSource>;
  /** 持有情况。 How it is held. */
  readonly holding: Holding;
  /** 产权人；OWNED 至少一人。 The owners; at least one for OWNED. */
  readonly owners: ReadonlyArray<OwnerInput>;
  /** 代表共有人投票者的主体标识；OWNED 时须为产权人之一。 Subject of who votes for the unit; for OWNED one of the owners. */
  readonly representativeSubject?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 产权人。同一小区内以证件号码认定为同一人；没有的以主体标识，再没有的以姓名和电话认定。保存时加密。
 * An owner. Within an estate the same document is the same owner; without one, the same subject; without either, name and telephone together. Sealed where it is kept.
 */
export type OwnerInput = {
  /** 类别。 A person or an organization. */
  readonly kind: OwnerKind;
  /** 姓名或名称。 Name. */
  readonly name: Scalars['String']['input'];
  /** 证件号码或统一社会信用代码。 Number of the identity document or licence. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 电话。 Telephone. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 份额；要么都不写，要么合计为一。 The share: none is given, or all are and make one. */
  readonly share?: InputMaybe<OwnershipShareInput>;
  /** 是否为共有人推选的代表，至多一人。 Whether the co-owners named them to vote; one at most. */
  readonly represents: Scalars['Boolean']['input'];
  /** 登录系统中的主体标识。 The subject at the identity provider. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** 共有的份额。 A share of what is held in common. */
export type OwnershipShareInput = {
  /** 分子。 Numerator. */
  readonly numerator: Scalars['Int']['input'];
  /** 分母。 Denominator. */
  readonly denominator: Scalars['Int']['input'];
};

/** 导入业主名册的结果。 Result of importRegister. */
export type ImportRegisterPayload = {
  /** 本次导入。 The import. */
  readonly registerImport?: Maybe<RegisterImport>;
  /** 办不成的原因；path 指明第几行哪一项。 Why it was not done; the path names the entry and the field. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 为何查看产权人的信息。 Why an owner's data is read. */
export type UnmaskPurpose =
  /** 核对名册。 To check the register. */
  | 'REGISTER_CHECK'
  /** 送达通知或表决票。 To bring a notice or a ballot. */
  | 'DELIVERY'
  /** 处理本人的申请或异议。 To handle what the owner asked for or objected to. */
  | 'OWNER_REQUEST'
  /** 办理诉讼或依法提供。 For a lawsuit, or because a law asks for it. */
  | 'LEGAL';

/**
 * 对一位产权人信息的一次查看；不含信息本身，只增不改。本人和审计可见。
 * One reading of an owner's data, without the data; never changed. The owner and auditors see it.
 */
export type Unmasking = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 何时。 When. */
  readonly readAt: Scalars['DateTime']['output'];
  /** 为何。 Why. */
  readonly purpose: UnmaskPurpose;
  /** 说明。 In which matter. */
  readonly note: Scalars['String']['output'];
  /** 哪个单位，当时的名称。 For which organization, by its name of that day. */
  readonly organizationName: Scalars['String']['output'];
};

/**
 * 一次查看所得。内容只在完成查看的那一次回答里，重放同一幂等键时为空。
 * What one reading showed. The data stands in the answer that read it and nowhere else: a replay of the key has nulls.
 */
export type UnmaskedOwner = {
  /** 查看记录的标识。 Identifier of the reading (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 产权人。 The owner. */
  readonly ownerId: Scalars['ID']['output'];
  /** 姓名或名称。 Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 电话。 Telephone. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** 证件号码。 Number of the document. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
};

/** 查看产权人信息的输入。 Input of unmaskOwner. */
export type UnmaskOwnerInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 产权人。 The owner. */
  readonly ownerId: Scalars['ID']['input'];
  /** 为何。 Why. */
  readonly purpose: UnmaskPurpose;
  /** 说明，1–500 字；不写个人信息。 In which matter, 1–500 characters, without personal data. */
  readonly note: Scalars['String']['input'];
};

/** 查看产权人信息的结果。 Result of unmaskOwner. */
export type UnmaskOwnerPayload = {
  /** 所得。 What was read. */
  readonly unmaskedOwner?: Maybe<UnmaskedOwner>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 名册文件的状态。 States of a register that comes as a file. */
export type RegisterUploadState =
  /** 已登记，等待上传。 Announced, waiting for its bytes. */
  | 'WAITING'
  /** 已读，可看有无问题和会有哪些变化。 Read: what is wrong with it, and what it would change, may be seen. */
  | 'READ'
  /** 已导入。 Imported. */
  | 'IMPORTED'
  /** 已过期，内容已删除。 Its time is over, and what it said is deleted. */
  | 'EXPIRED';

/** 导入使一户怎样。 What an import does to a unit. */
export type RegisterChange =
  /** 新增。 It is new. */
  | 'ADDED'
  /** 变更，成为新的一版。 It changes, and that is its next version. */
  | 'REPLACED'
  /** 不变。 It stays as it is. */
  | 'UNCHANGED';

/**
 * 一份名册文件：工作簿（.xlsx）或 CSV，只有登记者本人可见；导入后即删，最迟二十四小时。
 * A register as a file, a workbook or CSV: seen by whoever announced it alone; deleted after the import, and after a day at the latest.
 */
export type RegisterUpload = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 状态。 State. */
  readonly state: RegisterUploadState;
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 文件名。 The file's name. */
  readonly fileName: Scalars['String']['output'];
  /** 所载情况的起始日。 Since which day what it says holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** 登记时刻。 When it was announced. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 最迟何时删除。 When it is deleted at the latest. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** 上传的办法，上传后为空。 How its bytes are sent, until they came. */
  readonly upload?: Maybe<RegisterFileUpload>;
  /** 文件的行数，不计列名。 Its rows, without the headers. */
  readonly rowCount?: Maybe<Scalars['Int']['output']>;
  /** 所载户数，含有问题的。 Its units, right or not. */
  readonly unitCount?: Maybe<Scalars['Int']['output']>;
  /** 问题，按行排列；至多一万处，改正后再看其余。 What is wrong, by row; ten thousand at most, the rest when these are mended. */
  readonly faults: RegisterFaultConnection;
  /** 没有问题的各户，按行排列；读后、导入前可见。 The units that are right, by row; between reading and import. */
  readonly units: RegisterUploadUnitConnection;
  /** 会有哪些变化，只计没有问题的各户；读后、导入前可见。 What would change, of the units that are right; between reading and import. */
  readonly changes?: Maybe<RegisterChanges>;
  /** 下载地址：写明问题的原文件，给本人。 Where the file is downloaded with what is wrong written into it. */
  readonly markedUrl?: Maybe<Scalars['String']['output']>;
  /** 导入的结果。 The import. */
  readonly registerImport?: Maybe<RegisterImport>;
};


/**
 * 一份名册文件：工作簿（.xlsx）或 CSV，只有登记者本人可见；导入后即删，最迟二十四小时。
 * A register as a file, a workbook or CSV: seen by whoever announced it alone; deleted after the import, and after a day at the latest.
 */
export type RegisterUploadFaultsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 一份名册文件：工作簿（.xlsx）或 CSV，只有登记者本人可见；导入后即删，最迟二十四小时。
 * A register as a file, a workbook or CSV: seen by whoever announced it alone; deleted after the import, and after a day at the latest.
 */
export type RegisterUploadUnitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 怎样上传：用 PUT 把内容送到 url，带本人的 Authorization 和 x-lianxi-upload。 PUT the bytes to the url with one's own Authorization and x-lianxi-upload. */
export type RegisterFileUpload = {
  /** 地址（在图的同一主机上）。 Where to, on the graph's own host. */
  readonly url: Scalars['String']['output'];
  /** 放在请求头 x-lianxi-upload 里的凭证。 What goes into the header x-lianxi-upload. */
  readonly token: Scalars['String']['output'];
  /** 凭证的截止时间。 Until when it holds. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** 文件里的一处问题；不含单元格的内容。 Something wrong in the file, without what the cell says. */
export type RegisterFault = {
  /** 第几行，列名为第 1 行。 Which row; the headers are row 1. */
  readonly row: Scalars['Int']['output'];
  /** 哪一列的列名；空为整行或整个文件。 The header of the column; null where it is the row or the file. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** 代码。 The code. */
  readonly code: ErrorCode;
  /** 说明。 The message in Chinese. */
  readonly message: Scalars['String']['output'];
  /** 英文说明。 The message in English. */
  readonly messageEn: Scalars['String']['output'];
};

/** 文件问题的一页。 A page of what is wrong. */
export type RegisterFaultConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<RegisterFaultEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 文件问题的一条。 An edge of a page of what is wrong. */
export type RegisterFaultEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 问题。 What is wrong. */
  readonly node: RegisterFault;
};

/** 文件里没有问题的一户，姓名已隐去。 A unit of the file that is right, names masked. */
export type RegisterUploadUnit = {
  /** 首见于第几行。 The row in which it first stands. */
  readonly row: Scalars['Int']['output'];
  /** 楼号。 The building's number. */
  readonly buildingNumber: Scalars['Int']['output'];
  /** 室号。 The unit's number. */
  readonly unitNumber: Scalars['String']['output'];
  /** 类型。 What it is. */
  readonly kind: UnitKind;
  /** 专有部分面积。 Exclusive area. */
  readonly area: Scalars['SquareMetres']['output'];
  /** 持有情况。 How it is held. */
  readonly holding: Holding;
  /** 产权人，姓名已隐去。 The owners, names masked. */
  readonly maskedOwners: ReadonlyArray<Scalars['String']['output']>;
  /** 导入使它怎样。 What the import does to it. */
  readonly change: RegisterChange;
};

/** 文件各户的一页。 A page of a file's units. */
export type RegisterUploadUnitConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<RegisterUploadUnitEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 文件各户的一条。 An edge of a page of a file's units. */
export type RegisterUploadUnitEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 一户。 The unit. */
  readonly node: RegisterUploadUnit;
};

/** 导入会带来的变化。 What an import would change. */
export type RegisterChanges = {
  /** 新增的户数。 Units that are new. */
  readonly added: Scalars['Int']['output'];
  /** 变更的户数。 Units that change. */
  readonly replaced: Scalars['Int']['output'];
  /** 不变的户数。 Units that stay as they are. */
  readonly unchanged: Scalars['Int']['output'];
  /** 名册中有而文件未列的户数，保持不变。 Units of the register that the file does not list: they stay as they are. */
  readonly unlisted: Scalars['Int']['output'];
  /** 这些变化的摘要，导入时写明；名册若有变动则不同。 Names these changes at the import; another where the register has moved. */
  readonly hash: Scalars['String']['output'];
};

/** 登记名册文件的输入。 Input of uploadRegister. */
export type UploadRegisterInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 小区。 The estate. */
  readonly estateId: Scalars['ID']['input'];
  /** 所载情况的起始日，不晚于今日；空为今日。 Since which day it holds, not later than today, which is meant where it is left out. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 文件名，不含路径。 The file's name, without a path. */
  readonly fileName: Scalars['String']['input'];
  /** 类型：text/csv，或工作簿的 application/vnd.openxmlformats-officedocument.spreadsheetml.sheet。 Its media type: CSV or a workbook. */
  readonly mediaType: Scalars['String']['input'];
  /** 字节数，最多 10485760。 Bytes, at most 10485760. */
  readonly size: Scalars['Int']['input'];
  /** 内容的 SHA-256（小写十六进制）。 SHA-256 of the bytes, in lower-case hex. */
  readonly sha256: Scalars['String']['input'];
};

/** 登记名册文件的结果。 Result of uploadRegister. */
export type UploadRegisterPayload = {
  /** 名册文件。 The register as a file. */
  readonly registerUpload?: Maybe<RegisterUpload>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 导入名册文件的输入。 Input of importRegisterFile. */
export type ImportRegisterFileInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 名册文件。 The register as a file. */
  readonly uploadId: Scalars['ID']['input'];
  /** 看过的变化的摘要（changes.hash）。 The hash of the changes that were seen. */
  readonly expectedHash: Scalars['String']['input'];
};

/** 导入名册文件的结果。 Result of importRegisterFile. */
export type ImportRegisterFilePayload = {
  /** 本次导入。 The import. */
  readonly registerImport?: Maybe<RegisterImport>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 由业主共同决定的事项（《民法典》第二百七十八条第一款各项）。 The matters that owners decide together, Civil Code Art. 278. */
export type VotingMatterKind =
  /** （一）制定和修改业主大会议事规则。 1: the assembly's rules of procedure. */
  | 'ASSEMBLY_RULES'
  /** （二）制定和修改管理规约。 2: the covenant. */
  | 'COVENANT'
  /** （三）选举业主委员会或者更换业主委员会成员。 3: electing the committee or replacing members. */
  | 'COMMITTEE_ELECTION'
  /** （四）选聘和解聘物业服务企业或者其他管理人。 4: hiring or dismissing the property company. */
  | 'COMPANY_CHANGE'
  /** （五）使用维修资金。 5: using the maintenance fund. */
  | 'FUND_USE'
  /** （六）筹集维修资金。 6: raising the maintenance fund. */
  | 'FUND_RAISING'
  /** （七）改建、重建建筑物及其附属设施。 7: altering or rebuilding. */
  | 'REBUILDING'
  /** （八）改变共有部分的用途或者利用共有部分从事经营活动。 8: changing the use of common parts, or trading with them. */
  | 'COMMON_PARTS_USE'
  /** （九）其他重大事项（如物业费调整）。 9: other major matters, e.g. the fee. */
  | 'OTHER_MAJOR';

/** 事项的类别，决定所需的同意比例。 The class of a matter, which decides how much approval it needs. */
export type MatterClass =
  /** 一般事项：双过半。 General: more than half of both. */
  | 'GENERAL'
  /** 特别事项：双四分之三。 Major: at least three quarters of both. */
  | 'MAJOR';

/** 表决须达到的各项比例。 The shares that a vote must reach. */
export type VoteFractionKind =
  /** 参与表决的面积占总面积。 Participating area of the whole area. */
  | 'PARTICIPATION_AREA'
  /** 参与表决的人数占总人数。 Participating owners of all owners. */
  | 'PARTICIPATION_HEADS'
  /** 同意的面积占参与面积。 Approving area of the participating area. */
  | 'APPROVAL_AREA'
  /** 同意的人数占参与人数。 Approving owners of the participating owners. */
  | 'APPROVAL_HEADS';

/** 如何与界限比较。 How a share is compared with its threshold. */
export type ThresholdComparator =
  /** 以上：包括本数（《民法典》第一千二百五十九条）。 At least: includes the number. */
  | 'AT_LEAST'
  /** 过半、超过：不包括本数。 More than: excludes the number. */
  | 'MORE_THAN';

/** 一项比例要求及其依据。 One required share and its basis. */
export type RuleThreshold = {
  /** 事项类别。 Class of the matter. */
  readonly class: MatterClass;
  /** 哪一项比例。 Which share. */
  readonly kind: VoteFractionKind;
  /** 界限，如 2/3。 The threshold, e.g. 2/3. */
  readonly threshold: Scalars['String']['output'];
  /** 比较方式。 How it is compared. */
  readonly comparator: ThresholdComparator;
  /** 依据的条文。 The article. */
  readonly article: Scalars['String']['output'];
};

/** 规则中各项数值的依据性质。 What kind of basis a value of the rules has. */
export type ValueBasis =
  /** 全国法律法规。 National law. */
  | 'LAW'
  /** 本地规定。 The place's own rules. */
  | 'LOCAL'
  /** 通常做法，请本地核实确认。 Common practice: please confirm. */
  | 'PRACTICE';

/** 规则中的一项数值及其依据。 One value of the rules and where it comes from. */
export type ProfileValueSource = {
  /** 哪一项，如 noticeDays。 Which value, e.g. noticeDays. */
  readonly value: Scalars['String']['output'];
  /**
   * 数值（JSON）。committee 的 smallEstate：户数不超过 maxUnits 的小区，委员可少至 minSeats；户数只计住宅和商业用房，不计车位、储藏室、摊位。
   * The value, as JSON. In that of `committee`, `smallEstate`: an estate of at most `maxUnits` dwellings may have as few as `minSeats` members; parking spaces, storage rooms and stalls are no dwellings.
   */
  readonly shown: Scalars['String']['output'];
  /** 依据的性质。 What kind of basis. */
  readonly basis: ValueBasis;
  /** 文件。 The document. */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** 条文；待核的为空。 The article; null until somebody has confirmed it. */
  readonly article?: Maybe<Scalars['String']['output']>;
};

/** 表决规则（按地区和日期）。一次表决始终适用其开始时的版本。 The rules of a place and date; a vote keeps the version it started with. */
export type RuleProfile = {
  /** 规则的名称，如 全国。 Its name, e.g. nationwide. */
  readonly name: Scalars['String']['output'];
  /** 版本。 Version. */
  readonly version: Scalars['Int']['output'];
  /** 施行日期。 The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** 会议召开前须公告的日数。 Days of notice before the meeting. */
  readonly noticeDays: Scalars['Int']['output'];
  /** 临时会议召开前须公告的日数。 Days of notice before an extraordinary vote. */
  readonly extraordinaryNoticeDays: Scalars['Int']['output'];
  /** 投票期最短日数。 The fewest days of voting. */
  readonly votingDaysMin: Scalars['Int']['output'];
  /** 投票期最长日数。 The most days of voting. */
  readonly votingDaysMax: Scalars['Int']['output'];
  /** 可延长的次数；0 为不得延长。 How often the voting may be extended; 0 for never. */
  readonly extensionsMax: Scalars['Int']['output'];
  /** 每次最多延长的日数。 By how many days at most each time. */
  readonly extensionDaysMax: Scalars['Int']['output'];
  /** 投票名册公示后的异议期（日）。 Days for objections to the published roll. */
  readonly rollObjectionDays: Scalars['Int']['output'];
  /** 计票后公布结果的期限（日）。 Days in which a tally is announced. */
  readonly announceDays: Scalars['Int']['output'];
  /** 结果公布后的异议期（日）。 Days for objections to an announced result. */
  readonly objectionDays: Scalars['Int']['output'];
  /** 联名提议征集联名的日数。 Days in which support for a requisition is collected. */
  readonly supportDays: Scalars['Int']['output'];
  /** 业委会备案期限（日）。 Days in which an elected committee is filed. */
  readonly filingDays: Scalars['Int']['output'];
  /** 各类事项须达到的比例。 The shares each class must reach. */
  readonly thresholds: ReadonlyArray<RuleThreshold>;
  /** 逐项数值及其依据。 Every value with its basis. */
  readonly values: ReadonlyArray<ProfileValueSource>;
};

/** 规则版本的状态。 The states of a version of the rules. */
export type RuleProfileState =
  /** 起草。 Draft. */
  | 'DRAFT'
  /** 已提交，待另一人生效。 Submitted; another person puts it in force. */
  | 'PENDING'
  /** 生效。 In force. */
  | 'ACTIVE'
  /** 已被新版本取代。 Superseded from validTo on. */
  | 'SUPERSEDED';

/** 一个地区的一版表决规则；生效后不再修改。未生效的仅主管单位和审计可见。 One version of a place's rules, never edited; until it is in force for those who govern the place and auditors. */
export type RuleProfileVersion = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 适用的区划；空为全国。 The division; null for the whole country. */
  readonly division?: Maybe<Division>;
  /** 状态。 State. */
  readonly state: RuleProfileState;
  /** 施行日期。 The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** 止于该日之前；空为至今。 The first day on which it no longer holds; null while it does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** 规则。 The rules. */
  readonly rules: RuleProfile;
  /** 主管单位此刻能做什么。 What those who govern the place may do now. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** 区划（社区服务登记）。 A division; the community service owns it. */
export type Division = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
};

/** 可供选择的一类表决事项：类别、条文和须达到的比例。 One of the nine matters with its class, article and shares, shown before choosing. */
export type VotingMatterRule = {
  /** 事项种类。 Kind. */
  readonly kind: VotingMatterKind;
  /** 《民法典》第二百七十八条第一款第几项。 The item of Art. 278, first paragraph. */
  readonly item: Scalars['Int']['output'];
  /** 类别。 Class. */
  readonly class: MatterClass;
  /** 所属条文。 The article and item. */
  readonly article: Scalars['String']['output'];
  /** 须达到的比例。 The shares it must reach. */
  readonly thresholds: ReadonlyArray<RuleThreshold>;
};

/** 规则的范本。 What rules may start from. */
export type ProfileTemplate =
  /** 全国。 The nation's. */
  | 'NATIONAL'
  /** 北京市。 Beijing's. */
  | 'BEIJING'
  /** 上海市。 Shanghai's. */
  | 'SHANGHAI'
  /** 杭州市。 Hangzhou's. */
  | 'HANGZHOU';

/** 一项比例的改动。 A share that differs. */
export type RuleThresholdInput = {
  /** 事项类别。 Class of the matter. */
  readonly class: MatterClass;
  /** 哪一项比例。 Which share. */
  readonly kind: VoteFractionKind;
  /** 分子。 Numerator. */
  readonly numerator: Scalars['Int']['input'];
  /** 分母。 Denominator. */
  readonly denominator: Scalars['Int']['input'];
  /** 比较方式。 How it is compared. */
  readonly comparator: ThresholdComparator;
};

/** 同一业主有多处房屋的如何投票。 How an elector of several units votes. */
export type SplitOwnerPolicy =
  /** 各户分别投票；意见不一的，按人数不支持任何意见。 Each unit by itself; where they disagree, the elector supports nothing by head. */
  | 'SUPPORTS_NONE'
  /** 一次投票及于各户，意见相同。 One act for all units, which say the same. */
  | 'ELECTOR_VOTES_ONCE';

/** 与范本不同之处；未写的从范本。 What differs from the template; what is not named is the template's. */
export type ProfileChangesInput = {
  /** 依据的文件。 The document it rests on. */
  readonly document: Scalars['String']['input'];
  /** 依据的条文。 The article. */
  readonly article?: InputMaybe<Scalars['String']['input']>;
  /** 公告日数。 Days of notice. */
  readonly noticeDays?: InputMaybe<Scalars['Int']['input']>;
  /** 同一业主多处房屋如何投票。 How an elector of several units votes. */
  readonly splitOwnerPolicy?: InputMaybe<SplitOwnerPolicy>;
  /** 临时会议公告日数。 Days of notice of an extraordinary vote. */
  readonly extraordinaryNoticeDays?: InputMaybe<Scalars['Int']['input']>;
  /** 投票期最短日数。 The fewest days of voting. */
  readonly votingDaysMin?: InputMaybe<Scalars['Int']['input']>;
  /** 投票期最长日数。 The most days of voting. */
  readonly votingDaysMax?: InputMaybe<Scalars['Int']['input']>;
  /** 可延长的次数。 How often it may be extended. */
  readonly extensionsMax?: InputMaybe<Scalars['Int']['input']>;
  /** 每次最多延长的日数。 By how many days at most. */
  readonly extensionDaysMax?: InputMaybe<Scalars['Int']['input']>;
  /** 名册异议期（日）。 Days for objections to the roll. */
  readonly rollObjectionDays?: InputMaybe<Scalars['Int']['input']>;
  /** 公布结果的期限（日）。 Days to announce the result. */
  readonly announceDays?: InputMaybe<Scalars['Int']['input']>;
  /** 结果异议期（日）。 Days for objections to the result. */
  readonly objectionDays?: InputMaybe<Scalars['Int']['input']>;
  /** 联名提议征集联名的日数。 Days in which support for a requisition is collected. */
  readonly supportDays?: InputMaybe<Scalars['Int']['input']>;
  /** 比例的改动；只能比法定更严。 Shares that differ; never below the law. */
  readonly thresholds?: InputMaybe<ReadonlyArray<RuleThresholdInput>>;
};

/** 拟定规则的输入。 Input of proposeProfile. */
export type ProposeProfileInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 区划。 The division. */
  readonly divisionId: Scalars['ID']['input'];
  /** 范本。 The template. */
  readonly template: ProfileTemplate;
  /** 名称。 Name. */
  readonly name: Scalars['String']['input'];
  /** 施行日期。 The first day. */
  readonly validFrom: Scalars['Date']['input'];
  /** 不同之处。 What differs. */
  readonly changes?: InputMaybe<ProfileChangesInput>;
};

/** 拟定规则的结果。 Result of proposeProfile. */
export type ProposeProfilePayload = {
  /** 规则版本。 The version. */
  readonly profile?: Maybe<RuleProfileVersion>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 提交规则的输入。 Input of submitProfile. */
export type SubmitProfileInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 规则版本。 The version. */
  readonly profileId: Scalars['ID']['input'];
};

/** 提交规则的结果。 Result of submitProfile. */
export type SubmitProfilePayload = {
  /** 规则版本。 The version. */
  readonly profile?: Maybe<RuleProfileVersion>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 规则生效的输入。 Input of activateProfile. */
export type ActivateProfileInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 规则版本。 The version. */
  readonly profileId: Scalars['ID']['input'];
};

/** 规则生效的结果。 Result of activateProfile. */
export type ActivateProfilePayload = {
  /** 规则版本。 The version. */
  readonly profile?: Maybe<RuleProfileVersion>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 表决的状态。 The states of a vote. */
export type VotingState =
  /** 准备中。 Being prepared. */
  | 'PREPARING'
  /** 投票名册已公示，异议期内。 The roll is published; objections to it may be made. */
  | 'ROLL_PUBLISHED'
  /** 表决公告已发出：文本、规则、渠道、期间确定。 Noticed: texts, rules, channels and period are fixed. */
  | 'NOTICED'
  /** 名册已锁定。 The roll is frozen. */
  | 'FROZEN'
  /** 投票中。 Open for ballots. */
  | 'OPEN'
  /** 投票已截止。 Closed. */
  | 'CLOSED'
  /** 已计票。 Tallied. */
  | 'TALLIED'
  /** 计票结果已由两人确认。 Certified by two people. */
  | 'CERTIFIED'
  /** 结果已公布，异议期内。 Announced; objections may be made. */
  | 'ANNOUNCED'
  /** 结果已确定。 Final. */
  | 'FINAL'
  /** 业主诉请人民法院撤销（《民法典》第二百八十条）。 A court has been asked to annul it. */
  | 'LEGALLY_CHALLENGED'
  /** 已作废。 Void. */
  | 'VOIDED';

/** 业主共同决定事项的一次表决；名册公示前仅组织者和审计可见。 A vote of the owners; until its roll is published, for those who run it and auditors. */
export type VotingSession = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 编号，小区内逐年连续，如 2026-003。 Number in the estate's yearly series. */
  readonly number: Scalars['String']['output'];
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 所依据的联席会议决议。 The joint meeting's resolution that led to it. */
  readonly resolution?: Maybe<Resolution>;
  /** 标题。 Title. */
  readonly title: Scalars['String']['output'];
  /** 状态。 State. */
  readonly state: VotingState;
  /** 表决事项，按顺序。 The matters in order. */
  readonly matters: ReadonlyArray<VotingMatter>;
  /** 适用的规则（开始时的版本）。 The rules it started with. */
  readonly profile: RuleProfile;
  /** 是否临时会议的表决：适用临时会议的公告日数。 Whether it is extraordinary: with days of notice of its own. */
  readonly extraordinary: Scalars['Boolean']['output'];
  /** 所依据的业主联名提议。 The owners' requisition that it answers. */
  readonly requisition?: Maybe<Requisition>;
  /** 所重办的那次作废的表决。 The voided vote that this one runs again. */
  readonly replaces?: Maybe<VotingSession>;
  /** 重办本次的表决。 The vote that runs this one again. */
  readonly replacedBy?: Maybe<VotingSession>;
  /** 创建时刻。 When it was prepared. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 投票名册公示的时刻。 When the roll was published. */
  readonly rollPublishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 名册异议期届满的时刻。 When the days for objections to the roll end. */
  readonly rollObjectionsUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 公告发出的时刻。 When the notice was sent. */
  readonly noticedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 公告与投票之间须有的整日数。 Whole days that lie between notice and vote. */
  readonly noticeDays: Scalars['Int']['output'];
  /** 公告的校验值（SHA-256）：文本、规则、渠道与期间。 SHA-256 over texts, rules, channels and period. */
  readonly noticeHash?: Maybe<Scalars['String']['output']>;
  /** 公告的投票渠道。 The channels that were noticed. */
  readonly channels?: Maybe<ReadonlyArray<VotingChannel>>;
  /** 公告的开始时刻。 The noticed beginning. */
  readonly opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** 名册锁定时刻。 When the roll was frozen. */
  readonly frozenAt?: Maybe<Scalars['DateTime']['output']>;
  /** 开始投票的时刻。 When voting opened. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 公告的截止时刻；此后不再收票。 The announced end; no ballot is taken after it. */
  readonly closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** 实际截止的时刻。 When it was closed. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 计票时刻。 When it was tallied. */
  readonly talliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 应于此日前公布结果。 The day by which the result is to be announced. */
  readonly announceBy?: Maybe<Scalars['Date']['output']>;
  /** 是否逾期未公布。 Whether the announcement is overdue. */
  readonly announcementOverdue: Scalars['Boolean']['output'];
  /** 已有几人确认计票；须两人。 How many have certified the tally; two must. */
  readonly certificationCount: Scalars['Int']['output'];
  /** 两人确认的时刻。 When two people had certified it. */
  readonly certifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 公布时刻。 When the result was announced. */
  readonly announcedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 异议期届满的时刻。 When the days for objections end. */
  readonly objectionsUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 结果确定的时刻。 When the result became final. */
  readonly finalizedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 历次延长。 Every extension. */
  readonly extensions: ReadonlyArray<VoteExtension>;
  /** 对结果的异议；仅组织者、审计和本人可见。 Objections: for those who run the vote, auditors and whoever made them. */
  readonly objections: ReadonlyArray<VoteObjection>;
  /** 诉请撤销及判决。 Challenges in court and their judgments. */
  readonly challenges: ReadonlyArray<LegalChallenge>;
  /** 作废时刻。 When it was voided. */
  readonly voidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 作废原因。 Why it was voided. */
  readonly voidReason?: Maybe<Scalars['String']['output']>;
  /** 锁定名册的校验值（SHA-256），包含公告的校验值。 SHA-256 over the frozen roll and the notice's hash. */
  readonly rollHash?: Maybe<Scalars['String']['output']>;
  /** 名册总面积。 Area of the whole roll. */
  readonly rollArea?: Maybe<Scalars['SquareMetres']['output']>;
  /** 名册总人数：一人多套计一人，建设单位计一人。 Owners on the roll by head. */
  readonly rollHeads?: Maybe<Scalars['Int']['output']>;
  /** 名册总户数。 Units on the roll. */
  readonly rollUnits?: Maybe<Scalars['Int']['output']>;
  /** 名册的提示，不影响锁定。 What to look at in the roll; none of it blocks. */
  readonly rollWarnings?: Maybe<ReadonlyArray<RollWarningCount>>;
  /** 公示的投票名册，按楼号、室号排序：姓名已遮盖，本小区业主可见。 The published roll with masked names, for the owners of the estate. */
  readonly publishedRoll: PublishedRollEntryConnection;
  /** 对名册的异议；仅组织者、审计和本人可见。 Objections to the roll: for those who run the vote, auditors and whoever made them. */
  readonly rollObjections: RollObjectionConnection;
  /** 名册的历次更正，按时间。 The corrections of the roll, in the order of time. */
  readonly rollCorrections: RollCorrectionConnection;
  /** 锁定的名册，按楼号、室号排序；业主只见本户。 The frozen roll; an owner sees the own units only. */
  readonly roll: RollEntryConnection;
  /** 委托，按时间；仅组织者、审计和双方可见。 The proxies in the order of time, for those who run the vote, auditors and the two parties. */
  readonly proxies: VoteProxyConnection;
  /** 纸质表决票，按票号；仅组织者和审计可见。 The ballots on paper by number, for those who run the vote and auditors. */
  readonly paperBallots: PaperBallotConnection;
  /** 校验链，按顺序；截止前仅组织者和审计可见。 The chain of checkpoints: for those who run the vote and auditors until it is closed. */
  readonly checkpoints?: Maybe<VoteCheckpointConnection>;
  /** 结果与全部票的总校验值，由两人确认；公布前仅组织者和审计可见。 The head over result and ballots that two people certify; until announced, for those who run the vote. */
  readonly headHash?: Maybe<Scalars['String']['output']>;
  /** 复核材料；公布后任何人可取。 The recount kit, for anyone once the result is announced. */
  readonly kit?: Maybe<RecountKit>;
  /** 参与情况与尚缺数：投票期间仅组织者和审计可见，截止后公开。 Turnout: those who run the vote and auditors see it live, everyone once closed. */
  readonly turnout?: Maybe<Turnout>;
  /**
   * 总的结果：各事项均通过才是 PASSED；否则为第一个未通过事项的结果。公布前仅组织者和审计可见。
   * The overall outcome: the first matter's that did not pass, or else the first matter's. Until announced, for those who run the vote.
   */
  readonly outcome?: Maybe<VoteOutcome>;
  /** 各事项的结果，按顺序；公布前仅组织者和审计可见。 The outcome of each matter; until announced, for those who run the vote. */
  readonly outcomes: ReadonlyArray<VoteOutcome>;
  /** 组织者此刻能做什么；他人为空表。 What those who run the vote may do now; empty for others. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
  /** 抽签种子的两个部分，按提交的顺序。 The two parts of the draw's seed, as they were committed. */
  readonly drawParts: ReadonlyArray<DrawPart>;
};


/** 业主共同决定事项的一次表决；名册公示前仅组织者和审计可见。 A vote of the owners; until its roll is published, for those who run it and auditors. */
export type VotingSessionPublishedRollArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 业主共同决定事项的一次表决；名册公示前仅组织者和审计可见。 A vote of the owners; until its roll is published, for those who run it and auditors. */
export type VotingSessionRollObjectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 业主共同决定事项的一次表决；名册公示前仅组织者和审计可见。 A vote of the owners; until its roll is published, for those who run it and auditors. */
export type VotingSessionRollCorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 业主共同决定事项的一次表决；名册公示前仅组织者和审计可见。 A vote of the owners; until its roll is published, for those who run it and auditors. */
export type VotingSessionRollArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 业主共同决定事项的一次表决；名册公示前仅组织者和审计可见。 A vote of the owners; until its roll is published, for those who run it and auditors. */
export type VotingSessionProxiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 业主共同决定事项的一次表决；名册公示前仅组织者和审计可见。 A vote of the owners; until its roll is published, for those who run it and auditors. */
export type VotingSessionPaperBallotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 业主共同决定事项的一次表决；名册公示前仅组织者和审计可见。 A vote of the owners; until its roll is published, for those who run it and auditors. */
export type VotingSessionCheckpointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 一个表决事项。 A matter put to the vote. */
export type VotingMatter = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 顺序，自 1 起。 Its place, from 1. */
  readonly position: Scalars['Int']['output'];
  /** 事项种类。 Kind. */
  readonly kind: VotingMatterKind;
  /** 类别。 Class. */
  readonly class: MatterClass;
  /** 所属条文。 The article and item. */
  readonly article: Scalars['String']['output'];
  /** 付诸表决的文本。 The text put to the vote. */
  readonly text: Scalars['String']['output'];
  /** 表决方式。 How it is answered. */
  readonly method: MatterMethod;
  /** 应选名额；同意或反对的事项没有。 How many a ballot may select; none where it says yes or no. */
  readonly seats?: Maybe<Scalars['Int']['output']>;
  /** 候选人或候选单位，按公告的顺序。 Who may be selected, in the order posted. */
  readonly candidates: ReadonlyArray<VotingCandidate>;
  /** 决定的内容；只有文本的没有。 What it decides; none where it is its text alone. */
  readonly details?: Maybe<MatterDetails>;
  /** 由它选出的业主委员会。 The committee that it elected. */
  readonly committee?: Maybe<OwnersCommittee>;
};

/** 名册中需要留意的情况。 What to look at in a roll. */
export type RollWarning =
  /** 未注明面积依据。 The source of the area is missing. */
  | 'AREA_SOURCE_MISSING'
  /** 共有而未推选代表：任一共有人可投，先投者有效。 Co-owners without a representative: the first of them to vote counts. */
  | 'REPRESENTATIVE_MISSING'
  /** 没有可在线投票的人。 Nobody can vote for it online. */
  | 'VOTER_MISSING'
  /** 业主有多套房屋：计一人。 The elector holds several units and is one head. */
  | 'SEVERAL_UNITS'
  /** 产权人还与他人共有别的房屋：按不同的业主计。 An owner also holds another unit with others: counted as different electors. */
  | 'OWNER_IN_SEVERAL_ELECTORS'
  /** 计入建设单位。 Counted as the developer's. */
  | 'DEVELOPER'
  /** 车位，规则规定计入。 A parking space that the rules count. */
  | 'PARKING'
  /** 储藏室，规则规定计入。 A storage room that the rules count. */
  | 'STORAGE'
  /** 摊位，规则规定计入。 A stall that the rules count. */
  | 'STALL';

/** 一种提示及其户数。 A warning and how many units it concerns. */
export type RollWarningCount = {
  /** 提示。 The warning. */
  readonly warning: RollWarning;
  /** 户数。 How many units. */
  readonly count: Scalars['Int']['output'];
};

/** 锁定名册中的一户。 One unit on the frozen roll. */
export type RollEntry = {
  /** 房屋。 The unit. */
  readonly unit?: Maybe<Unit>;
  /** 楼号。 The building's number. */
  readonly buildingNumber: Scalars['Int']['output'];
  /** 室号。 The unit's number. */
  readonly unitNumber: Scalars['String']['output'];
  /** 专有部分面积。 Exclusive area. */
  readonly area: Scalars['SquareMetres']['output'];
  /** 面积的依据。 Where the area comes from. */
  readonly areaSource?: Maybe<AreaSource>;
  /** 持有情况。 How it is held. */
  readonly holding: Holding;
  /** 是否已投票。 Whether a ballot of the unit is counted. */
  readonly hasVoted: Scalars['Boolean']['output'];
  /** 需要留意的情况。 What to look at. */
  readonly warnings: ReadonlyArray<RollWarning>;
};

/** 名册的一页。 A page of a roll. */
export type RollEntryConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<RollEntryEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 可见的总数，查询时才计算。 The count of what is visible, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 名册的一条。 An edge of a page of a roll. */
export type RollEntryEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 名册中的一户。 The entry. */
  readonly node: RollEntry;
};

/** 参与情况。 Turnout; it never holds a choice. */
export type Turnout = {
  /** 已参与的面积；多个事项时取最少者。 Participating area, of the matter in which it is least. */
  readonly area: Scalars['SquareMetres']['output'];
  /** 已参与的人数；多个事项时取最少者。 Participating owners by head, of the matter in which they are fewest. */
  readonly heads: Scalars['Int']['output'];
  /** 距法定参与比例尚缺的面积。 Area still missing to the quorum. */
  readonly missingArea: Scalars['SquareMetres']['output'];
  /** 距法定参与比例尚缺的人数。 Heads still missing to the quorum. */
  readonly missingHeads: Scalars['Int']['output'];
  /** 逐项尚缺数，按事项顺序。 What each matter still misses, in order. */
  readonly matters: ReadonlyArray<MatterTurnout>;
};

/** 一个事项的参与及尚缺数。 Who takes part in one matter, and what it still misses to its quorum. */
export type MatterTurnout = {
  /** 事项。 The matter. */
  readonly matter: VotingMatter;
  /** 参与本事项的面积。 Area taking part in the matter. */
  readonly area: Scalars['SquareMetres']['output'];
  /** 参与本事项的人数。 Heads taking part in the matter. */
  readonly heads: Scalars['Int']['output'];
  /** 尚缺的面积。 Area still missing. */
  readonly missingArea: Scalars['SquareMetres']['output'];
  /** 尚缺的人数。 Heads still missing. */
  readonly missingHeads: Scalars['Int']['output'];
};

/** 表决列表的一页。 A page of votes. */
export type VotingSessionConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<VotingSessionEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 表决列表的一条。 An edge of a page of votes. */
export type VotingSessionEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 表决。 The vote. */
  readonly node: VotingSession;
};

/** 准备表决的输入。 Input of prepareVote. */
export type PrepareVoteInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 小区。 The estate. */
  readonly estateId: Scalars['ID']['input'];
  /** 所依据的决议。 The resolution that led to it. */
  readonly resolutionId?: InputMaybe<Scalars['ID']['input']>;
  /** 所依据的业主联名提议；须列入其全部事项，按临时会议办理。 The requisition it answers: all its matters are put to the vote, as an extraordinary one. */
  readonly requisitionId?: InputMaybe<Scalars['ID']['input']>;
  /** 所重办的作废表决。 The voided vote that it runs again. */
  readonly replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** 是否临时会议的表决。 Whether it is extraordinary. */
  readonly extraordinary: Scalars['Boolean']['input'];
  /** 标题。 Title. */
  readonly title: Scalars['String']['input'];
  /** 表决事项，1–20 项。 The matters, 1–20. */
  readonly matters: ReadonlyArray<VotingMatterInput>;
};

/** 一个表决事项。 A matter to put to the vote. */
export type VotingMatterInput = {
  /** 事项种类。 Kind. */
  readonly kind: VotingMatterKind;
  /** 付诸表决的文本。 The text put to the vote. */
  readonly text: Scalars['String']['input'];
  /** 表决方式；业委会选举可用 ELECTION，选聘物业服务企业可用 SELECTION。 How it is answered: ELECTION for the committee, SELECTION for the company. */
  readonly method?: InputMaybe<MatterMethod>;
  /** 应选名额，选举须填。 The seats, in an election alone. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  /** 候选人或候选单位，按公告的顺序。 Who may be selected, in the order posted. */
  readonly candidates?: InputMaybe<ReadonlyArray<VotingCandidateInput>>;
  /** 决定的内容；对物业服务企业的同意或反对须填（DETAILS_MISSING）。 What it decides; always where yes and no are asked on the company. */
  readonly details?: InputMaybe<MatterDetailsInput>;
};

/** 准备表决的结果。 Result of prepareVote. */
export type PrepareVotePayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 锁定名册的输入。 Input of freezeRoll. */
export type FreezeRollInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
};

/** 锁定名册的结果。 Result of freezeRoll. */
export type FreezeRollPayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 开始投票的输入。 Input of openVoting. */
export type OpenVotingInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
  /** 截止时刻；填写的须与公告一致。 When voting ends; if given, as it was noticed. */
  readonly closesAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 开始投票的结果。 Result of openVoting. */
export type OpenVotingPayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 截止投票的输入。 Input of closeVoting. */
export type CloseVotingInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
};

/** 截止投票的结果。 Result of closeVoting. */
export type CloseVotingPayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 计票的输入。 Input of tallyVote. */
export type TallyVoteInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
};

/** 计票的结果。 Result of tallyVote. */
export type TallyVotePayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 作废的输入。 Input of voidVote. */
export type VoidVoteInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
  /** 原因。 Why. */
  readonly reason: Scalars['String']['input'];
};

/** 作废的结果。 Result of voidVote. */
export type VoidVotePayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 公示名册中的一户：不含标识个人的信息，姓名仅留首字。 One unit on the published roll; names are masked. */
export type PublishedRollEntry = {
  /** 房屋。 The unit. */
  readonly unit?: Maybe<Unit>;
  /** 楼号。 The building's number. */
  readonly buildingNumber: Scalars['Int']['output'];
  /** 室号。 The unit's number. */
  readonly unitNumber: Scalars['String']['output'];
  /** 类型。 What it is. */
  readonly kind: UnitKind;
  /** 专有部分面积。 Exclusive area. */
  readonly area: Scalars['SquareMetres']['output'];
  /** 面积的依据。 Where the area comes from. */
  readonly areaSource?: Maybe<AreaSource>;
  /** 持有情况。 How it is held. */
  readonly holding: Holding;
  /** 产权人，个人仅留姓，如 张*、欧阳**，单位为全称。 The owners: of persons the surname, organizations in full. */
  readonly maskedOwners: ReadonlyArray<Scalars['String']['output']>;
  /** 第几版；更正一次加一。 Which revision; a correction is the next one. */
  readonly revision: Scalars['Int']['output'];
  /** 需要留意的情况；仅组织者和审计可见。 What to look at, for those who run the vote and auditors. */
  readonly warnings?: Maybe<ReadonlyArray<RollWarning>>;
};

/** 公示名册的一页。 A page of a published roll. */
export type PublishedRollEntryConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<PublishedRollEntryEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 可见的总数，查询时才计算。 The count of what is visible, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 公示名册的一条。 An edge of a page of a published roll. */
export type PublishedRollEntryEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 名册中的一户。 The entry. */
  readonly node: PublishedRollEntry;
};

/** 名册异议的状态。 The states of an objection to a roll. */
export type RollObjectionState =
  /** 待答复。 Waits for its answer. */
  | 'OPEN'
  /** 采纳，名册已更正。 Accepted; the roll is corrected. */
  | 'ACCEPTED'
  /** 不采纳。 Rejected. */
  | 'REJECTED';

/** 业主对公示名册的一项异议。 An owner's objection to the published roll. */
export type RollObjection = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 表决。 The vote. */
  readonly session: VotingSession;
  /** 所指的房屋。 The unit it is about. */
  readonly unit?: Maybe<Unit>;
  /** 内容。 What it says. */
  readonly text: Scalars['String']['output'];
  /** 提出时刻。 When it was made. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** 状态。 State. */
  readonly state: RollObjectionState;
  /** 答复。 The answer. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** 答复时刻。 When it was answered. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 名册异议的一页。 A page of objections to a roll. */
export type RollObjectionConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<RollObjectionEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 可见的总数，查询时才计算。 The count of what is visible, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 名册异议的一条。 An edge of a page of objections to a roll. */
export type RollObjectionEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 异议。 The objection. */
  readonly node: RollObjection;
};

/** 名册中一户当时的内容，姓名仅留首字。 What the roll said of a unit, names masked. */
export type RollState = {
  /** 类型。 What it is. */
  readonly kind: UnitKind;
  /** 专有部分面积。 Exclusive area. */
  readonly area: Scalars['SquareMetres']['output'];
  /** 面积的依据。 Where the area comes from. */
  readonly areaSource?: Maybe<AreaSource>;
  /** 持有情况。 How it is held. */
  readonly holding: Holding;
  /** 产权人，个人仅留姓，单位为全称。 The owners: of persons the surname, organizations in full. */
  readonly maskedOwners: ReadonlyArray<Scalars['String']['output']>;
  /** 是否推选了代表。 Whether a representative was named. */
  readonly hasRepresentative: Scalars['Boolean']['output'];
};

/** 对公示名册的一次更正，更正前后都保留。 A correction of the published roll; both what was and what is are kept. */
export type RollCorrection = {
  /** 房屋。 The unit. */
  readonly unit?: Maybe<Unit>;
  /** 楼号。 The building's number. */
  readonly buildingNumber: Scalars['Int']['output'];
  /** 室号。 The unit's number. */
  readonly unitNumber: Scalars['String']['output'];
  /** 第几版。 Which revision it made. */
  readonly revision: Scalars['Int']['output'];
  /** 更正前；原先未列入的为空。 What was before; null where the unit was not on the roll. */
  readonly before?: Maybe<RollState>;
  /** 更正后。 What is since. */
  readonly after: RollState;
  /** 原因。 Why. */
  readonly reason: Scalars['String']['output'];
  /** 是否由异议引起。 Whether an objection led to it. */
  readonly fromObjection: Scalars['Boolean']['output'];
  /** 更正时刻。 When. */
  readonly correctedAt: Scalars['DateTime']['output'];
};

/** 名册更正的一页。 A page of corrections of a roll. */
export type RollCorrectionConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<RollCorrectionEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 可见的总数，查询时才计算。 The count of what is visible, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 名册更正的一条。 An edge of a page of corrections of a roll. */
export type RollCorrectionEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 更正。 The correction. */
  readonly node: RollCorrection;
};

/** 公示名册的输入。 Input of publishRoll. */
export type PublishRollInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
};

/** 公示名册的结果。 Result of publishRoll. */
export type PublishRollPayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 对名册提出异议的输入。 Input of objectToRoll. */
export type ObjectToRollInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
  /** 所指的房屋。 The unit it is about. */
  readonly unitId: Scalars['ID']['input'];
  /** 内容，至多 2000 字。 What it says, at most 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** 对名册提出异议的结果。 Result of objectToRoll. */
export type ObjectToRollPayload = {
  /** 异议。 The objection. */
  readonly rollObjection?: Maybe<RollObjection>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 如何答复名册异议。 How an objection to a roll is answered. */
export type RollObjectionAnswer =
  /** 采纳。 Accepted. */
  | 'ACCEPTED'
  /** 不采纳。 Rejected. */
  | 'REJECTED';

/** 答复名册异议的输入。 Input of answerRollObjection. */
export type AnswerRollObjectionInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 异议。 The objection. */
  readonly objectionId: Scalars['ID']['input'];
  /** 是否采纳。 Whether it is accepted. */
  readonly answer: RollObjectionAnswer;
  /** 理由。 Why. */
  readonly reason: Scalars['String']['input'];
};

/** 答复名册异议的结果。 Result of answerRollObjection. */
export type AnswerRollObjectionPayload = {
  /** 异议。 The objection. */
  readonly rollObjection?: Maybe<RollObjection>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 更正名册的输入。 Input of correctRollEntry. */
export type CorrectRollEntryInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
  /** 房屋。 The unit. */
  readonly unitId: Scalars['ID']['input'];
  /** 原因。 Why. */
  readonly reason: Scalars['String']['input'];
};

/** 更正名册的结果。 Result of correctRollEntry. */
export type CorrectRollEntryPayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 投票渠道。 A channel by which ballots are cast. */
export type VotingChannel =
  /** 在线。 Online. */
  | 'ONLINE'
  /** 纸质表决票。 On paper. */
  | 'PAPER';

/** 增加事项的输入。 Input of addMatter. */
export type AddMatterInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
  /** 事项。 The matter. */
  readonly matter: VotingMatterInput;
};

/** 增加事项的结果。 Result of addMatter. */
export type AddMatterPayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 发出表决公告的输入。 Input of sendVoteNotice. */
export type SendVoteNoticeInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
  /** 投票开始的时刻：与公告之间须有规则要求的整日数。 When voting begins, with as many whole days between as the rules ask for. */
  readonly opensAt: Scalars['DateTime']['input'];
  /** 投票截止的时刻。 When voting ends. */
  readonly closesAt: Scalars['DateTime']['input'];
  /** 投票渠道；不填为规则允许的全部。 The channels; all that the rules allow when left out. */
  readonly channels?: InputMaybe<ReadonlyArray<VotingChannel>>;
};

/** 发出表决公告的结果。 Result of sendVoteNotice. */
export type SendVoteNoticePayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 表决方式。 How a matter is answered. */
export type MatterMethod =
  /** 同意、反对或弃权。 Yes, no or abstain. */
  | 'APPROVAL'
  /** 选举：在候选人中选不超过应选名额的人，或都不选。 An election: as many candidates as there are seats at most, or none of them. */
  | 'ELECTION'
  /** 选聘：在候选单位中选一家，或都不选。 A selection of one candidate, or none of them. */
  | 'SELECTION';

/** 候选人或候选单位；公告后不再变动。 Who may be selected; fixed by the notice. */
export type VotingCandidate = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 姓名（脱敏）或企业名称。 A person's masked name, or the company's name. */
  readonly maskedName: Scalars['String']['output'];
  /** 姓名或企业名称；候选人的姓名仅组织表决的单位、备案机关、本小区业主和参加该次表决的人可见。 Name; of a person for those who run the votes, the authorities, the estate's owners and whoever votes in it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 候选的物业服务企业。 The company that stands, in a selection. */
  readonly organization?: Maybe<Organization>;
  /** 推荐方或自荐；可见范围同姓名。 Who nominated them, or that they did themselves; for the same. */
  readonly nominatedBy?: Maybe<Scalars['String']['output']>;
  /** 公告和复核材料所载的姓名校验值，即 nameDocument 的 SHA-256；企业没有。 What the notice and the kit fix of a person's name: the SHA-256 of nameDocument; none of a company. */
  readonly nameHash?: Maybe<Scalars['String']['output']>;
  /**
   * 校验值的内容：规范 JSON {format: "lianxi/vote-candidate/1", name, nominatedBy, salt}；可见范围同姓名。
   * What the hash is of, as canonical JSON, so that whoever knows the name can check it; for the same.
   */
  readonly nameDocument?: Maybe<Scalars['String']['output']>;
};

/** 候选人或候选单位。 Who may be selected. */
export type VotingCandidateInput = {
  /** 姓名或名称，同一事项内不重复。 Name, once in the matter. */
  readonly name: Scalars['String']['input'];
  /** 候选的物业服务企业；选聘须填，选举不填。 The company that stands: in a selection, and there alone. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** 推荐方或自荐。 Who nominated them, or that they did themselves. */
  readonly nominatedBy: Scalars['String']['input'];
  /** 是否已审核资格；未审核的不得公告。 Whether their eligibility was confirmed; nobody is posted without. */
  readonly eligibilityConfirmed: Scalars['Boolean']['input'];
};

/** 抽签种子的一部分：开始投票前由保管方提交校验值，计票后公开。 A part of a draw's seed: its hash is committed before the vote opens, and the part shown after the tally. */
export type DrawPart = {
  /** 保管方所代表的组织。 The organization that the keeper acts for. */
  readonly keeperId: Scalars['ID']['output'];
  /** 所提交的校验值（SHA-256）。 The hash that was committed (SHA-256). */
  readonly hash: Scalars['String']['output'];
  /** 提交的时刻。 When it was committed. */
  readonly committedAt: Scalars['DateTime']['output'];
  /** 公开后的内容。 The part itself, once it is shown. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** 公开的时刻。 When it was shown. */
  readonly revealedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 候选人的结果。 How a candidate came out. */
export type CandidateResult =
  /** 当选。 Elected. */
  | 'ELECTED'
  /** 候补。 An alternate. */
  | 'ALTERNATE'
  /** 未当选。 Not elected. */
  | 'NOT_ELECTED';

/** 当选者排序的先后。 What candidates are ranked by, first and second. */
export type ElectionRanking =
  /** 先按人数，再按面积。 By heads, then by area. */
  | 'HEADS_THEN_AREA'
  /** 先按面积，再按人数。 By area, then by heads. */
  | 'AREA_THEN_HEADS';

/** 选举或选聘的结果及其算法。 The outcome of an election or a selection, and how it follows. */
export type ElectionOutcome = {
  /** 应选名额。 The seats. */
  readonly seats: Scalars['Int']['output'];
  /** 最少当选人数。 The least that must be elected. */
  readonly minSeats: Scalars['Int']['output'];
  /** 当选人数。 How many are elected. */
  readonly elected: Scalars['Int']['output'];
  /** 排序的先后。 What they are ranked by. */
  readonly ranking: ElectionRanking;
  /** 抽签的种子；未抽签的没有。 The draw's seed; none where none was drawn. */
  readonly drawSeed?: Maybe<Scalars['String']['output']>;
  /** 各候选人的结果，按公告的顺序。 How each candidate came out, in the order posted. */
  readonly candidates: ReadonlyArray<CandidateOutcome>;
  /** 说明（中文）。 The explanation in Chinese. */
  readonly explanationZh: Scalars['String']['output'];
};

/** 一名候选人的结果。 How one candidate came out. */
export type CandidateOutcome = {
  /** 候选人。 The candidate. */
  readonly candidate: VotingCandidate;
  /** 支持的面积。 Supporting area. */
  readonly area: Scalars['SquareMetres']['output'];
  /** 支持的人数。 Supporting heads. */
  readonly heads: Scalars['Int']['output'];
  /** 各套意见不一的人数。 Heads whose units disagree. */
  readonly splitHeads: Scalars['Int']['output'];
  /** 支持的各项比例、界限与条文。 Each share with its threshold and article. */
  readonly fractions: ReadonlyArray<VoteFraction>;
  /** 名次，自 1 起；支持未过半的没有。 Rank, from 1; none without more than half. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** 结果。 The result. */
  readonly result: CandidateResult;
  /** 名次是否由抽签确定。 Whether the rank was drawn. */
  readonly drawn: Scalars['Boolean']['output'];
};

/** 提交校验值的输入。 Input of commitDrawPart. */
export type CommitDrawPartInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
  /**
   * 校验值：规范 JSON {format: "lianxi/draw-part/1", keeperId, secret, sessionId} 的 SHA-256，小写十六进制。
   * SHA-256 of that canonical JSON, in lower-case hexadecimal; keeperId is the organization acted for.
   */
  readonly hash: Scalars['String']['input'];
};

/** 提交校验值的结果。 Result of commitDrawPart. */
export type CommitDrawPartPayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 公开的输入。 Input of revealDrawPart. */
export type RevealDrawPartInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
  /** 种子的一部分：32–128 位小写十六进制。 The part: 32–128 lower-case hexadecimal digits. */
  readonly secret: Scalars['String']['input'];
};

/** 公开的结果。 Result of revealDrawPart. */
export type RevealDrawPartPayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * 事项决定的内容，随公告确定，写入校验值；没有的事项只有文本。
 * What a matter decides, fixed by the notice under its hash; a matter without is its text alone.
 */
export type MatterDetails = CompanyTenderDetails | CompanyEngagementDetails | CompanyDismissalDetails | FeeAdjustmentDetails | FundUseDetails | FundRaisingDetails | RebuildingDetails | CommonPartsTradeDetails;

/** 招标选聘物业服务企业（《民法典》第二百七十八条第一款第四项）：候选单位见事项。 A tender for the company, Art. 278(4); who stands is with the matter. */
export type CompanyTenderDetails = {
  /** 评选标准。 By what the company is chosen. */
  readonly criteria: Scalars['String']['output'];
  /** 合同期限，月。 Term of the contract, in months. */
  readonly termMonths: Scalars['Int']['output'];
};

/** 聘用或续聘一家物业服务企业（第四项）。 Engaging one company, or engaging it again, Art. 278(4). */
export type CompanyEngagementDetails = {
  /** 企业。 The company. */
  readonly organization?: Maybe<Organization>;
  /** 企业当时的名称。 Its name as it stood. */
  readonly organizationName: Scalars['String']['output'];
  /** 合同期限，月。 Term of the contract, in months. */
  readonly termMonths: Scalars['Int']['output'];
};

/** 解聘物业服务企业（第四项）；解聘不产生合同。 Dismissing the company, Art. 278(4); no contract starts from that. */
export type CompanyDismissalDetails = {
  /** 企业；早先未写明的为空。 The company; null where a vote of before did not say. */
  readonly organization?: Maybe<Organization>;
  /** 企业当时的名称。 Its name as it stood. */
  readonly organizationName?: Maybe<Scalars['String']['output']>;
  /** 自该日起不再服务。 The first day without service. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
};

/** 调整物业费（第九项）。 Adjusting the fee, Art. 278(9). */
export type FeeAdjustmentDetails = {
  /** 生效日，投票截止之后。 The first day, after the voting has ended. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** 逐类房屋的标准，每类一项。 The fee of each kind of unit, once each. */
  readonly rates: ReadonlyArray<FeeRateChange>;
};

/** 一类房屋物业费的调整，元/平方米·月。 A fee before and after, in yuan per square metre and month. */
export type FeeRateChange = {
  /** 房屋类型。 Kind of unit. */
  readonly unitKind: UnitKind;
  /** 现行标准；空为原来没有。 The fee so far; null where there was none. */
  readonly from?: Maybe<Scalars['Yuan']['output']>;
  /** 调整后的标准。 The fee from then on. */
  readonly to: Scalars['Yuan']['output'];
};

/** 使用维修资金（第五项）。 Using the maintenance fund, Art. 278(5). */
export type FundUseDetails = {
  /** 项目。 The project. */
  readonly project: Scalars['String']['output'];
  /** 金额上限，元。 The amount at most, in yuan. */
  readonly amount: Scalars['Yuan']['output'];
  /** 由谁分摊。 Whose units bear it. */
  readonly bearers: CostBearers;
};

/** 筹集维修资金（第六项）；每平方米与总额居其一。 Raising the maintenance fund, Art. 278(6): by area or in all. */
export type FundRaisingDetails = {
  /** 理由。 Why. */
  readonly reason: Scalars['String']['output'];
  /** 每平方米专有部分的金额，元。 Amount per square metre of exclusive area, in yuan. */
  readonly perSquareMetre?: Maybe<Scalars['Yuan']['output']>;
  /** 总额，元，按面积分摊。 Amount in all, in yuan, shared by area. */
  readonly total?: Maybe<Scalars['Yuan']['output']>;
  /** 由谁交纳。 Whose units bear it. */
  readonly bearers: CostBearers;
};

/** 改建、重建建筑物及其附属设施（第七项）。 Altering or rebuilding, Art. 278(7). */
export type RebuildingDetails = {
  /** 改建、重建的部分。 Which part. */
  readonly part: Scalars['String']['output'];
  /** 许可文号；尚未取得的为空。 The permit's reference; null while there is none. */
  readonly permit?: Maybe<Scalars['String']['output']>;
  /** 预算，元。 The budget, in yuan. */
  readonly budget: Scalars['Yuan']['output'];
};

/** 改变共有部分用途或者利用共有部分经营（第八项）；只改变用途的没有经营方、收益和期限。 Changing the use of a common part or trading with it, Art. 278(8); a mere change of use has no counterparty, revenue or term. */
export type CommonPartsTradeDetails = {
  /** 共有部分。 The common part. */
  readonly part: Scalars['String']['output'];
  /** 用途。 What it is used for. */
  readonly use: Scalars['String']['output'];
  /** 经营方。 The counterparty. */
  readonly counterparty?: Maybe<Scalars['String']['output']>;
  /** 年收益，元，归全体业主（第二百八十二条）。 Revenue of a year, in yuan, which is the owners' (Art. 282). */
  readonly yearlyRevenue?: Maybe<Scalars['Yuan']['output']>;
  /** 期限，月，不超过二十年（第七百零五条）。 Term in months, twenty years at most (Art. 705). */
  readonly termMonths?: Maybe<Scalars['Int']['output']>;
};

/** 分摊费用的范围。 Whose units bear a cost. */
export type BearerScope =
  /** 全体业主。 All units of the estate. */
  | 'ESTATE'
  /** 若干楼栋。 The units of some buildings. */
  | 'BUILDINGS'
  /** 若干房屋。 Some units. */
  | 'UNITS';

/** 由谁分摊。 Whose units bear a cost. */
export type CostBearers = {
  /** 范围。 Whose. */
  readonly scope: BearerScope;
  /** 楼号，按顺序；不按楼栋的为空列表。 Numbers of the buildings in order; empty unless by buildings. */
  readonly buildingNumbers: ReadonlyArray<Scalars['Int']['output']>;
  /** 房屋；不按房屋的为空列表。 The units; empty unless by units. */
  readonly units: ReadonlyArray<Unit>;
};

/** 事项决定的内容：只填一项，须与事项种类和表决方式相符（DETAILS_NOT_ONE、DETAILS_NOT_FOR_KIND）。 What a matter decides: exactly one, of the matter's kind and method. */
export type MatterDetailsInput = {
  /** 招标选聘，用于 SELECTION。 A tender, of a selection. */
  readonly companyTender?: InputMaybe<CompanyTenderInput>;
  /** 聘用或续聘，用于同意或反对。 Engaging a company, by yes and no. */
  readonly companyEngagement?: InputMaybe<CompanyEngagementInput>;
  /** 解聘，用于同意或反对。 Dismissing a company, by yes and no. */
  readonly companyDismissal?: InputMaybe<CompanyDismissalInput>;
  /** 调整物业费，用于 OTHER_MAJOR。 Adjusting the fee. */
  readonly feeAdjustment?: InputMaybe<FeeAdjustmentInput>;
  /** 使用维修资金。 Using the fund. */
  readonly fundUse?: InputMaybe<FundUseInput>;
  /** 筹集维修资金。 Raising the fund. */
  readonly fundRaising?: InputMaybe<FundRaisingInput>;
  /** 改建、重建。 Rebuilding. */
  readonly rebuilding?: InputMaybe<RebuildingInput>;
  /** 改变共有部分用途或者利用其经营。 Changing the use of common parts or trading with them. */
  readonly commonPartsTrade?: InputMaybe<CommonPartsTradeInput>;
};

/** 招标选聘的输入。 A tender for the company. */
export type CompanyTenderInput = {
  /** 评选标准，至多 2000 字。 By what it is chosen, at most 2,000 characters. */
  readonly criteria: Scalars['String']['input'];
  /** 合同期限，1–240 个月。 Term of the contract, 1–240 months. */
  readonly termMonths: Scalars['Int']['input'];
};

/** 聘用企业的输入。 Engaging a company. */
export type CompanyEngagementInput = {
  /** 在册的物业服务企业（DETAILS_NOT_A_COMPANY）。 A property company of the directory. */
  readonly organizationId: Scalars['ID']['input'];
  /** 合同期限，1–240 个月。 Term of the contract, 1–240 months. */
  readonly termMonths: Scalars['Int']['input'];
};

/** 解聘企业的输入。 Dismissing a company. */
export type CompanyDismissalInput = {
  /** 在册的物业服务企业（DETAILS_NOT_A_COMPANY）。 A property company of the directory. */
  readonly organizationId: Scalars['ID']['input'];
  /** 自该日起不再服务，须在投票截止日之后（DETAILS_BEFORE_CLOSE）。 The first day without service, after the voting has ended. */
  readonly endsOn: Scalars['Date']['input'];
};

/** 调整物业费的输入。 Adjusting the fee. */
export type FeeAdjustmentInput = {
  /** 生效日，须在投票截止日之后（DETAILS_BEFORE_CLOSE）。 The first day, after the voting has ended. */
  readonly effectiveOn: Scalars['Date']['input'];
  /** 逐类房屋的标准，每类一项，至少一项（FEE_RATES_UNSOUND）。 The fee of each kind of unit, once each and one at least. */
  readonly rates: ReadonlyArray<FeeRateChangeInput>;
};

/** 一类房屋物业费的输入，元/平方米·月，至多 1000 元。 A fee before and after, at most 1,000 yuan per square metre and month. */
export type FeeRateChangeInput = {
  /** 房屋类型。 Kind of unit. */
  readonly unitKind: UnitKind;
  /** 现行标准，大于零；原来没有的不填。 The fee so far, more than nothing; left out where there was none. */
  readonly from?: InputMaybe<Scalars['Yuan']['input']>;
  /** 调整后的标准，与现行不同。 The fee from then on, another than before. */
  readonly to: Scalars['Yuan']['input'];
};

/** 使用维修资金的输入。 Using the fund. */
export type FundUseInput = {
  /** 项目，至多 200 字。 The project, at most 200 characters. */
  readonly project: Scalars['String']['input'];
  /** 金额上限，元，大于零（MATTER_AMOUNT_OUT_OF_RANGE）。 The amount at most, in yuan, more than nothing. */
  readonly amount: Scalars['Yuan']['input'];
  /** 由谁分摊。 Whose units bear it. */
  readonly bearers: CostBearersInput;
};

/** 筹集维修资金的输入；每平方米与总额填且只填一项（RAISING_NOT_ONE）。 Raising the fund: by area or in all, one of the two. */
export type FundRaisingInput = {
  /** 理由，至多 2000 字。 Why, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** 每平方米专有部分的金额，元。 Amount per square metre of exclusive area, in yuan. */
  readonly perSquareMetre?: InputMaybe<Scalars['Yuan']['input']>;
  /** 总额，元。 Amount in all, in yuan. */
  readonly total?: InputMaybe<Scalars['Yuan']['input']>;
  /** 由谁交纳。 Whose units bear it. */
  readonly bearers: CostBearersInput;
};

/** 由谁分摊：楼栋、房屋至多填一项，都不填为全体业主（BEARERS_UNKNOWN）。 Whose units bear a cost: buildings or units, all of the estate where neither is given. */
export type CostBearersInput = {
  /** 楼号，不重复。 Numbers of buildings, each once. */
  readonly buildingNumbers?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** 房屋，不重复，至多 1000 户。 Units, each once, 1,000 at most. */
  readonly unitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 改建、重建的输入。 Altering or rebuilding. */
export type RebuildingInput = {
  /** 改建、重建的部分，至多 200 字。 Which part, at most 200 characters. */
  readonly part: Scalars['String']['input'];
  /** 许可文号，至多 200 字。 The permit's reference, at most 200 characters. */
  readonly permit?: InputMaybe<Scalars['String']['input']>;
  /** 预算，元，大于零。 The budget, in yuan, more than nothing. */
  readonly budget: Scalars['Yuan']['input'];
};

/** 改变共有部分用途或者利用其经营的输入；经营方、年收益、期限同填或同不填（TRADE_INCOMPLETE）。 Changing a common part's use or trading with it: counterparty, revenue and term together, or none of them. */
export type CommonPartsTradeInput = {
  /** 共有部分，至多 200 字。 The common part, at most 200 characters. */
  readonly part: Scalars['String']['input'];
  /** 用途，至多 200 字。 What it is used for, at most 200 characters. */
  readonly use: Scalars['String']['input'];
  /** 经营方，至多 200 字。 The counterparty, at most 200 characters. */
  readonly counterparty?: InputMaybe<Scalars['String']['input']>;
  /** 年收益，元，大于零。 Revenue of a year, in yuan, more than nothing. */
  readonly yearlyRevenue?: InputMaybe<Scalars['Yuan']['input']>;
  /** 期限，1–240 个月。 Term, 1–240 months. */
  readonly termMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** 一次延长：规则允许、截止之前、参与未达比例时。 An extension, before the end of a vote that is not quorate. */
export type VoteExtension = {
  /** 第几次。 Which one. */
  readonly number: Scalars['Int']['output'];
  /** 原截止时刻。 The end before. */
  readonly closedBefore: Scalars['DateTime']['output'];
  /** 新截止时刻。 The new end. */
  readonly closesAt: Scalars['DateTime']['output'];
  /** 原因。 Why. */
  readonly reason: Scalars['String']['output'];
  /** 当时尚缺的面积。 Area missing then. */
  readonly missingArea: Scalars['SquareMetres']['output'];
  /** 当时尚缺的人数。 Heads missing then. */
  readonly missingHeads: Scalars['Int']['output'];
  /** 决定延长的时刻。 When it was extended. */
  readonly extendedAt: Scalars['DateTime']['output'];
};

/** 异议的状态。 The states of an objection. */
export type VoteObjectionState =
  /** 待答复。 Waits for its answer. */
  | 'OPEN'
  /** 成立。 Upheld. */
  | 'UPHELD'
  /** 不成立。 Rejected. */
  | 'REJECTED';

/** 业主对结果的一项异议。 An owner's objection to a result. */
export type VoteObjection = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 表决。 The vote. */
  readonly session: VotingSession;
  /** 理由。 Why. */
  readonly reason: Scalars['String']['output'];
  /** 提出时刻。 When it was made. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** 状态。 State. */
  readonly state: VoteObjectionState;
  /** 答复。 The answer. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** 答复时刻。 When it was answered. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 判决结果。 What a court decided. */
export type JudgmentOutcome =
  /** 决定有效。 The decision stands. */
  | 'UPHELD'
  /** 撤销。 Annulled. */
  | 'ANNULLED';

/** 业主诉请人民法院撤销（《民法典》第二百八十条第二款）。 A challenge in court, Civil Code Art. 280. */
export type LegalChallenge = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 法院。 The court. */
  readonly court: Scalars['String']['output'];
  /** 案号。 The case number. */
  readonly caseNumber: Scalars['String']['output'];
  /** 起诉日期。 The day it was filed. */
  readonly filedOn: Scalars['Date']['output'];
  /** 判决；未决为空。 The judgment; null while it is pending. */
  readonly outcome?: Maybe<JudgmentOutcome>;
  /** 判决日期。 The day of the judgment. */
  readonly judgedOn?: Maybe<Scalars['Date']['output']>;
};

/** 延长投票的输入。 Input of extendVoting. */
export type ExtendVotingInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
  /** 新截止时刻。 The new end. */
  readonly closesAt: Scalars['DateTime']['input'];
  /** 原因。 Why. */
  readonly reason: Scalars['String']['input'];
};

/** 延长投票的结果。 Result of extendVoting. */
export type ExtendVotingPayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 确认计票的输入。 Input of certifyVote. */
export type CertifyVoteInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
};

/** 确认计票的结果。 Result of certifyVote. */
export type CertifyVotePayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 公布结果的输入。 Input of announceResult. */
export type AnnounceResultInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
};

/** 公布结果的结果。 Result of announceResult. */
export type AnnounceResultPayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 提出异议的输入。 Input of objectToResult. */
export type ObjectToResultInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
  /** 理由。 Why. */
  readonly reason: Scalars['String']['input'];
};

/** 提出异议的结果。 Result of objectToResult. */
export type ObjectToResultPayload = {
  /** 异议。 The objection. */
  readonly objection?: Maybe<VoteObjection>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 答复异议的输入。 Input of answerObjection. */
export type AnswerObjectionInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 异议。 The objection. */
  readonly objectionId: Scalars['ID']['input'];
  /** 是否成立。 Whether it is upheld. */
  readonly upheld: Scalars['Boolean']['input'];
  /** 答复。 The answer. */
  readonly answer: Scalars['String']['input'];
};

/** 答复异议的结果。 Result of answerObjection. */
export type AnswerObjectionPayload = {
  /** 异议。 The objection. */
  readonly objection?: Maybe<VoteObjection>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 确定结果的输入。 Input of finalizeVote. */
export type FinalizeVoteInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
};

/** 确定结果的结果。 Result of finalizeVote. */
export type FinalizeVotePayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 记录诉讼的输入。 Input of recordLegalChallenge. */
export type RecordLegalChallengeInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
  /** 法院。 The court. */
  readonly court: Scalars['String']['input'];
  /** 案号。 The case number. */
  readonly caseNumber: Scalars['String']['input'];
  /** 起诉日期。 The day it was filed. */
  readonly filedOn: Scalars['Date']['input'];
};

/** 记录诉讼的结果。 Result of recordLegalChallenge. */
export type RecordLegalChallengePayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 记录判决的输入。 Input of recordJudgment. */
export type RecordJudgmentInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
  /** 判决结果。 What the court decided. */
  readonly outcome: JudgmentOutcome;
  /** 判决日期。 The day of the judgment. */
  readonly judgedOn: Scalars['Date']['input'];
};

/** 记录判决的结果。 Result of recordJudgment. */
export type RecordJudgmentPayload = {
  /** 表决。 The vote. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 表决意见。 What a ballot says about a matter. */
export type VoteChoice =
  /** 同意。 Yes. */
  | 'YES'
  /** 反对。 No. */
  | 'NO'
  /** 弃权：参与表决但不同意。 Abstain: takes part and does not approve. */
  | 'ABSTAIN';

/** 一户的一张票；只有本户可见。 A unit's ballot, seen by the unit's own voters only. */
export type Ballot = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 房屋。 The unit. */
  readonly unit?: Maybe<Unit>;
  /** 表决。 The vote. */
  readonly session: VotingSession;
  /** 是否由受托人代投。 Whether an agent cast it by proxy. */
  readonly byProxy: Scalars['Boolean']['output'];
  /** 渠道。 The channel. */
  readonly channel: VotingChannel;
  /** 投票时刻；纸质票为核对计入的时刻。 When it was cast; on paper, when it was checked. */
  readonly castAt: Scalars['DateTime']['output'];
  /** 收到时刻。 When it was received. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** 有无效意见的原因。 Why a choice of it is invalid. */
  readonly invalidReason?: Maybe<Scalars['String']['output']>;
  /** 对各事项的意见，按事项顺序。 What it says about each matter, in order. */
  readonly choices?: Maybe<ReadonlyArray<BallotChoice>>;
  /** 同一次投票一并投出的其他各户的票（规则为一次投票及于各户的）。 Ballots of the elector's other units, cast by the same act, where by the rules one act is for all. */
  readonly together: BallotConnection;
  /** 签名承诺；没有校验链的旧表决为空。 What was promised at the cast; none in a vote of before there were chains. */
  readonly promise?: Maybe<BallotPromise>;
  /** 收据；进入校验链前为空，至多十秒。 The receipt; null until its checkpoint, at most ten seconds. */
  readonly receipt?: Maybe<BallotReceipt>;
};


/** 一户的一张票；只有本户可见。 A unit's ballot, seen by the unit's own voters only. */
export type BallotTogetherArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 票的一页。 A page of ballots. */
export type BallotConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<BallotEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 可见的总数，查询时才计算。 The count of what is visible, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 票的一条。 An edge of a page of ballots. */
export type BallotEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 票。 The ballot. */
  readonly node: Ballot;
};

/** 对一个事项的意见。 What a ballot says about one matter. */
export type BallotChoice = {
  /** 事项。 The matter. */
  readonly matter: VotingMatter;
  /** 意见；无效的为空。 The choice; null where it is invalid. */
  readonly choice?: Maybe<VoteChoice>;
  /** 是否无效；仅本户可见。 Whether it is invalid; for the unit's own voters. */
  readonly invalid?: Maybe<Scalars['Boolean']['output']>;
  /** 所选的候选人，按公告的顺序；仅本户可见。 Whom it selects, in the order posted; for the unit's own voters. */
  readonly candidates?: Maybe<ReadonlyArray<VotingCandidate>>;
};

/** 投票的输入。 Input of castBallot. */
export type CastBallotInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
  /** 房屋。 The unit. */
  readonly unitId: Scalars['ID']['input'];
  /** 对每个事项各一条。 Exactly one for every matter. */
  readonly choices: ReadonlyArray<MatterChoiceInput>;
};

/** 对一个事项的意见。 A choice on one matter. */
export type MatterChoiceInput = {
  /** 事项。 The matter. */
  readonly matterId: Scalars['ID']['input'];
  /** 意见；选举中 YES 为所选的人，NO 为都不选。 The choice; in an election YES selects somebody, and NO is none of them. */
  readonly choice: VoteChoice;
  /** 选举或选聘中所选的候选人。 Whom it selects, in an election or a selection. */
  readonly candidateIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 投票的结果。 Result of castBallot. */
export type CastBallotPayload = {
  /** 投出的票。 The ballot. */
  readonly ballot?: Maybe<Ballot>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 纸质表决票的状态。 The states of a ballot on paper. */
export type PaperBallotState =
  /** 已编号印发。 Issued. */
  | 'ISSUED'
  /** 已送达，有凭据。 Delivered, with proof. */
  | 'DELIVERED'
  /** 已回收。 Returned. */
  | 'RETURNED'
  /** 一人已录入。 Entered by one person. */
  | 'ENTERED'
  /** 另一人已核对，计入。 Checked by another person, and counted. */
  | 'CHECKED'
  /** 回收前遗失或损毁，不再计入。 Lost or damaged before its return: it never counts. */
  | 'LOST';

/** 纸质表决票上对一个事项的意见。 What a ballot on paper says about a matter. */
export type PaperChoice =
  /** 同意。 Yes. */
  | 'YES'
  /** 反对。 No. */
  | 'NO'
  /** 弃权。 Abstain. */
  | 'ABSTAIN'
  /** 无效：多选、涂改或无法辨认。 Invalid: several, altered or illegible. */
  | 'INVALID';

/** 一张纸质表决票；票上的意见不对任何人显示。 A ballot on paper; what it says is shown to nobody. */
export type PaperBallot = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 表决。 The vote. */
  readonly session: VotingSession;
  /** 房屋。 The unit. */
  readonly unit?: Maybe<Unit>;
  /** 票号。 Its number. */
  readonly number: Scalars['String']['output'];
  /** 状态。 State. */
  readonly state: PaperBallotState;
  /** 印发时刻。 When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** 送达时刻。 When it was delivered. */
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 送达凭据。 The proof of delivery. */
  readonly deliveryProof?: Maybe<Scalars['String']['output']>;
  /** 回收时刻；以此为收到时刻。 When it was returned, and so received. */
  readonly returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 登记回收的时刻。 When its return was recorded. */
  readonly returnRecordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 回收是事后登记的，核对人须确认交回的时刻（checkPaperBallot 的 returnedAt）。 Its return was recorded later than it was, so that whoever checks confirms the instant. */
  readonly returnToConfirm: Scalars['Boolean']['output'];
  /** 未获认可的回收登记，先旧后新。 Returns that a second person rejected, oldest first. */
  readonly rejectedReturns: ReadonlyArray<RejectedReturn>;
  /** 核对所据扫描件的 SHA-256（保存内容的）；核对前为空。 SHA-256 of the scan by which it was checked, as it is kept; null before. */
  readonly scanSha256?: Maybe<Scalars['String']['output']>;
  /** 扫描件，最后登记的在前并为准；仅组织表决的单位可见。 Its scans, the last one first, which counts; for those who run the vote alone. */
  readonly scans?: Maybe<ReadonlyArray<EvidenceFile>>;
  /** 录入时刻。 When it was entered. */
  readonly enteredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 核对时刻。 When it was checked. */
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 登记遗失的时刻。 When it was declared lost. */
  readonly lostAt?: Maybe<Scalars['DateTime']['output']>;
  /** 遗失或损毁的情况。 How it was lost. */
  readonly lostReason?: Maybe<Scalars['String']['output']>;
  /** 它所补发的那张。 The lost one in whose place it was issued. */
  readonly replaces?: Maybe<PaperBallot>;
  /** 补发的那张。 The one issued in its place. */
  readonly replacedBy?: Maybe<PaperBallot>;
  /** 本人现在可以对它办理的事项；不组织表决的人为空列表。 What the caller may do with it now; empty for whoever does not run the vote. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** 未获认可的一次回收登记。 A return that a second person rejected. */
export type RejectedReturn = {
  /** 所登记的交回时刻。 When it was said to be handed back. */
  readonly returnedAt: Scalars['DateTime']['output'];
  /** 登记时刻。 When that was recorded. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 不予认可的时刻。 When it was rejected. */
  readonly rejectedAt: Scalars['DateTime']['output'];
  /** 原因。 Why. */
  readonly reason: Scalars['String']['output'];
};

/** 纸质表决票的一页。 A page of ballots on paper. */
export type PaperBallotConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<PaperBallotEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 可见的总数，查询时才计算。 The count of what is visible, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 纸质表决票的一条。 An edge of a page of ballots on paper. */
export type PaperBallotEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 纸质表决票。 The ballot. */
  readonly node: PaperBallot;
};

/** 印发的输入。 Input of issuePaperBallot. */
export type IssuePaperBallotInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
  /** 房屋。 The unit. */
  readonly unitId: Scalars['ID']['input'];
  /** 票号，小区内唯一。 Its number, once in the estate. */
  readonly number: Scalars['String']['input'];
};

/** 印发的结果。 Result of issuePaperBallot. */
export type IssuePaperBallotPayload = {
  /** 纸质表决票。 The ballot. */
  readonly paperBallot?: Maybe<PaperBallot>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 登记送达的输入。 Input of deliverPaperBallot. */
export type DeliverPaperBallotInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 纸质表决票。 The ballot. */
  readonly paperBallotId: Scalars['ID']['input'];
  /** 送达凭据，如签收单编号。 The proof, e.g. the number of the receipt. */
  readonly proof: Scalars['String']['input'];
};

/** 登记送达的结果。 Result of deliverPaperBallot. */
export type DeliverPaperBallotPayload = {
  /** 纸质表决票。 The ballot. */
  readonly paperBallot?: Maybe<PaperBallot>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 登记回收的输入。 Input of returnPaperBallot. */
export type ReturnPaperBallotInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 纸质表决票。 The ballot. */
  readonly paperBallotId: Scalars['ID']['input'];
  /**
   * 交回的时刻；未填为此刻。截止前交回的，计票前仍可登记。
   * When it was handed back; now, where none is given. What was handed back in time may be recorded until the tally.
   */
  readonly returnedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 登记回收的结果。 Result of returnPaperBallot. */
export type ReturnPaperBallotPayload = {
  /** 纸质表决票。 The ballot. */
  readonly paperBallot?: Maybe<PaperBallot>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 纸质票对一个事项的意见。 What the paper says about one matter. */
export type PaperChoiceInput = {
  /** 事项。 The matter. */
  readonly matterId: Scalars['ID']['input'];
  /** 意见；选举中 YES 为所选的人，NO 为都不选。 The choice; in an election YES selects somebody, and NO is none of them. */
  readonly choice: PaperChoice;
  /** 选举或选聘中所选的候选人；多于名额的按无效计，照录。 Whom it selects; more than there are seats is invalid, and kept. */
  readonly candidateIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 录入的输入。 Input of enterPaperBallot. */
export type EnterPaperBallotInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 纸质表决票。 The ballot. */
  readonly paperBallotId: Scalars['ID']['input'];
  /** 对每个事项各一条。 Exactly one for every matter. */
  readonly choices: ReadonlyArray<PaperChoiceInput>;
};

/** 录入的结果。 Result of enterPaperBallot. */
export type EnterPaperBallotPayload = {
  /** 纸质表决票。 The ballot. */
  readonly paperBallot?: Maybe<PaperBallot>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 核对的输入。 Input of checkPaperBallot. */
export type CheckPaperBallotInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 纸质表决票。 The ballot. */
  readonly paperBallotId: Scalars['ID']['input'];
  /** 对每个事项各一条，独立读取。 Exactly one for every matter, read anew. */
  readonly choices: ReadonlyArray<PaperChoiceInput>;
  /** 有无效意见的，写明原因。 Why, where a choice is invalid. */
  readonly invalidReason?: InputMaybe<Scalars['String']['input']>;
  /** 交回的时刻；回收是事后登记的（returnToConfirm）必填，须与登记的一致。 When it was handed back: required where the return was recorded later, and the same. */
  readonly returnedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 核对的结果。 Result of checkPaperBallot. */
export type CheckPaperBallotPayload = {
  /** 纸质表决票。 The ballot. */
  readonly paperBallot?: Maybe<PaperBallot>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 不予认可的输入。 Input of rejectPaperReturn. */
export type RejectPaperReturnInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 纸质表决票。 The ballot. */
  readonly paperBallotId: Scalars['ID']['input'];
  /** 原因，至多 500 字。 Why, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 不予认可的结果。 Result of rejectPaperReturn. */
export type RejectPaperReturnPayload = {
  /** 纸质表决票。 The ballot. */
  readonly paperBallot?: Maybe<PaperBallot>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 登记遗失的输入。 Input of declarePaperLost. */
export type DeclarePaperLostInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 纸质表决票。 The ballot. */
  readonly paperBallotId: Scalars['ID']['input'];
  /** 遗失或损毁的情况，至多 500 字。 How it was lost or damaged, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 登记遗失的结果。 Result of declarePaperLost. */
export type DeclarePaperLostPayload = {
  /** 纸质表决票。 The ballot. */
  readonly paperBallot?: Maybe<PaperBallot>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 委托的状态。 States of a proxy. */
export type VoteProxyState =
  /** 书面委托已登记，待另一人核对；此前不得代投。 A written one is recorded; nobody votes by it until another person has checked it. */
  | 'RECORDED'
  /** 有效。 In force. */
  | 'IN_FORCE'
  /** 已撤回。 Revoked. */
  | 'REVOKED';

/** 业主委托他人在一次表决中在线投票：以数据电文作成，或由没有账号的业主书面作成。 An elector lets another vote online in one vote: granted here, or written by an owner without an account. */
export type VoteProxy = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 表决。 The vote. */
  readonly session: VotingSession;
  /** 可代投的房屋。 The units it covers. */
  readonly units: ReadonlyArray<Unit>;
  /** 委托时刻。 When it was granted. */
  readonly grantedAt: Scalars['DateTime']['output'];
  /** 撤回时刻。 When it was revoked. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 是否书面委托。 Whether it was written on paper. */
  readonly written: Scalars['Boolean']['output'];
  /** 状态。 State. */
  readonly state: VoteProxyState;
  /** 书面委托的核对时刻。 When a written one was checked. */
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 书面委托的撤回原因。 Why a written one was revoked. */
  readonly revokedReason?: Maybe<Scalars['String']['output']>;
  /** 核对所据扫描件的 SHA-256。 SHA-256 of the scan by which it was checked. */
  readonly scanSha256?: Maybe<Scalars['String']['output']>;
  /** 委托书的扫描件，最后登记的在前并为准；仅组织表决的单位可见。 Its scans, the last one first, which counts; for those who run the vote alone. */
  readonly scans?: Maybe<ReadonlyArray<EvidenceFile>>;
  /** 委托人对各事项的指示，按事项顺序；意见只给双方看，没有指示的为空列表。 What the agent is instructed to say, which both parties see alone; empty where nothing is. */
  readonly instructions: ReadonlyArray<BallotChoice>;
};

/** 委托的一页。 A page of proxies. */
export type VoteProxyConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<VoteProxyEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 可见的总数，查询时才计算。 The count of what is visible, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 委托的一条。 An edge of a page of proxies. */
export type VoteProxyEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 委托。 The proxy. */
  readonly node: VoteProxy;
};

/** 委托的输入。 Input of grantProxy. */
export type GrantProxyInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
  /** 本人可投票的一处房屋。 A unit the caller votes for. */
  readonly unitId: Scalars['ID']['input'];
  /** 受托人在登录系统中的主体标识。 The agent's subject at the identity provider. */
  readonly agentSubject: Scalars['String']['input'];
  /** 对每个事项的指示，受托人须照此投票；规则要求的必填。 How the agent votes on each matter; required where the rules say so. */
  readonly instructions?: InputMaybe<ReadonlyArray<MatterChoiceInput>>;
};

/** 委托的结果。 Result of grantProxy. */
export type GrantProxyPayload = {
  /** 委托。 The proxy. */
  readonly proxy?: Maybe<VoteProxy>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 撤回委托的输入。 Input of revokeProxy. */
export type RevokeProxyInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 委托。 The proxy. */
  readonly proxyId: Scalars['ID']['input'];
};

/** 撤回委托的结果。 Result of revokeProxy. */
export type RevokeProxyPayload = {
  /** 委托。 The proxy. */
  readonly proxy?: Maybe<VoteProxy>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 登记书面委托的输入。 Input of recordWrittenProxy. */
export type RecordWrittenProxyInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 表决。 The vote. */
  readonly sessionId: Scalars['ID']['input'];
  /** 委托人的一处房屋。 A unit of the elector. */
  readonly unitId: Scalars['ID']['input'];
  /** 受托人在登录系统中的主体标识。 The agent's subject at the identity provider. */
  readonly agentSubject: Scalars['String']['input'];
  /** 委托书对每个事项的指示；规则要求的必填。 How the agent votes on each matter; required where the rules say so. */
  readonly instructions?: InputMaybe<ReadonlyArray<MatterChoiceInput>>;
};

/** 登记书面委托的结果。 Result of recordWrittenProxy. */
export type RecordWrittenProxyPayload = {
  /** 委托。 The proxy. */
  readonly proxy?: Maybe<VoteProxy>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 核对书面委托的输入。 Input of checkWrittenProxy. */
export type CheckWrittenProxyInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 委托。 The proxy. */
  readonly proxyId: Scalars['ID']['input'];
  /** 受托人，照扫描件独立读取。 The agent, read anew. */
  readonly agentSubject: Scalars['String']['input'];
  /** 对每个事项的指示，照扫描件独立读取。 The instructions, read anew. */
  readonly instructions?: InputMaybe<ReadonlyArray<MatterChoiceInput>>;
};

/** 核对书面委托的结果。 Result of checkWrittenProxy. */
export type CheckWrittenProxyPayload = {
  /** 委托。 The proxy. */
  readonly proxy?: Maybe<VoteProxy>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 撤回书面委托的输入。 Input of revokeWrittenProxy. */
export type RevokeWrittenProxyInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 委托。 The proxy. */
  readonly proxyId: Scalars['ID']['input'];
  /** 原因，至多 500 字。 Why, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 撤回书面委托的结果。 Result of revokeWrittenProxy. */
export type RevokeWrittenProxyPayload = {
  /** 委托。 The proxy. */
  readonly proxy?: Maybe<VoteProxy>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 凭据文件属于什么。 What a file is the evidence of. */
export type EvidenceSubject =
  /** 纸质表决票：其扫描件。 The scan of a ballot on paper. */
  | 'PAPER_BALLOT'
  /** 书面委托：委托书的扫描件。 The scan of a written proxy. */
  | 'VOTE_PROXY'
  /** 外部表决：其结果凭证。 What proves a vote that was held elsewhere. */
  | 'EXTERNAL_VOTE'
  /** 活动经费支出：其凭证。 The voucher of an expense. */
  | 'ACTIVITY_EXPENSE';

/** 凭据文件的状态。 States of a file of evidence. */
export type EvidenceFileState =
  /** 已登记，等待上传。 Announced, waiting for its bytes. */
  | 'RESERVED'
  /** 已上传。 There. */
  | 'STORED'
  /** 逾期未上传，或已另行登记。 Its bytes did not come in time, or another was announced. */
  | 'EXPIRED';

/** 凭据文件：图片或 PDF；图片的拍摄地点等信息在保存前删去。 A file of evidence: a picture, kept without what tells of its place, or a PDF. */
export type EvidenceFile = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 状态。 State. */
  readonly state: EvidenceFileState;
  /** 文件名。 The file's name. */
  readonly fileName: Scalars['String']['output'];
  /** 类型：image/jpeg、image/png、image/webp 或 application/pdf。 Its media type. */
  readonly mediaType: Scalars['String']['output'];
  /** 登记的字节数。 Bytes as announced. */
  readonly size: Scalars['Int']['output'];
  /** 登记的 SHA-256（小写十六进制）。 SHA-256 as announced, in lower-case hex. */
  readonly sha256: Scalars['String']['output'];
  /** 保存内容的 SHA-256，与下载的内容一致。 SHA-256 of what is kept and downloaded. */
  readonly storedSha256?: Maybe<Scalars['String']['output']>;
  /** 下载地址（在图的同一主机上，须登录）。 Where it is downloaded, on the graph's own host, signed in. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** 登记的单位当时的名称。 The organization that announced it, by its name of that day. */
  readonly organizationName: Scalars['String']['output'];
  /** 登记时间。 When it was announced. */
  readonly reservedAt: Scalars['DateTime']['output'];
  /** 上传时间。 When its bytes came. */
  readonly storedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 上传的办法，只给登记者本人看，上传后为空。 How its bytes are sent: shown to who announced it, until they came. */
  readonly upload?: Maybe<EvidenceUpload>;
};

/** 怎样上传：用 PUT 把内容送到 url，带本人的 Authorization 和 x-lianxi-upload。 PUT the bytes to the url with one's own Authorization and x-lianxi-upload. */
export type EvidenceUpload = {
  /** 地址（在图的同一主机上）。 Where to, on the graph's own host. */
  readonly url: Scalars['String']['output'];
  /** 放在请求头 x-lianxi-upload 里的凭证。 What goes into the header x-lianxi-upload. */
  readonly token: Scalars['String']['output'];
  /** 凭证的截止时间。 Until when it holds. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** 登记凭据文件的输入。 Input of attachEvidence. */
export type AttachEvidenceInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 属于什么。 What it is the evidence of. */
  readonly subject: EvidenceSubject;
  /** 所属对象的标识。 Which one, by its id. */
  readonly subjectId: Scalars['ID']['input'];
  /** 文件名，不含路径。 The file's name, without a path. */
  readonly fileName: Scalars['String']['input'];
  /** 类型：image/jpeg、image/png、image/webp 或 application/pdf。 Its media type. */
  readonly mediaType: Scalars['String']['input'];
  /** 字节数，最多 10485760。 Bytes, at most 10485760. */
  readonly size: Scalars['Int']['input'];
  /** 内容的 SHA-256（小写十六进制）。 SHA-256 of the bytes, in lower-case hex. */
  readonly sha256: Scalars['String']['input'];
};

/** 登记凭据文件的结果。 Result of attachEvidence. */
export type AttachEvidencePayload = {
  /** 文件。 The file. */
  readonly evidenceFile?: Maybe<EvidenceFile>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 事项的表决结果。 How a matter came out. */
export type VoteStatus =
  /** 通过。 Passed. */
  | 'PASSED'
  /** 未通过。 Rejected. */
  | 'REJECTED'
  /** 参与未达法定比例。 Not quorate. */
  | 'NOT_QUORATE'
  /** 无法认定：多数意见按面积与按人数不一致或持平，未返回的票无从计入。 Indeterminate: no one majority for unreturned ballots to follow. */
  | 'INDETERMINATE'
  /** 未能产生：支持过半的不足最少人数，或未超过名额的一半。 Nobody, or too few, were elected. */
  | 'NOT_CONSTITUTED'
  /** 待抽签：两个种子部分尚未齐备。 The draw waits for both parts of its seed. */
  | 'PENDING_DRAW'
  /** 已作废。 Void. */
  | 'VOIDED';

/** 一个事项的结果及其算法。 The outcome of a matter, and how it follows. */
export type VoteOutcome = {
  /** 事项。 The matter. */
  readonly matter: VotingMatter;
  /** 结果。 Status. */
  readonly status: VoteStatus;
  /** 各项比例、界限与条文；作废的没有。 Each share with its threshold and article; none when void. */
  readonly fractions: ReadonlyArray<VoteFraction>;
  /**
   * 票数；作废的没有。选举中同意为选了人，反对为都不选。
   * The counts; none when void. In an election yes selects somebody, and no is none of them.
   */
  readonly counts?: Maybe<VoteCounts>;
  /** 结果和所决定的内容，一句话；没有决定内容数据的没有。 Outcome and decision in a sentence; none of a matter that is its text alone. */
  readonly explanationZh?: Maybe<Scalars['String']['output']>;
  /** 选举或选聘的结果；其他事项没有。 How an election or a selection came out; none of another matter. */
  readonly election?: Maybe<ElectionOutcome>;
};

/** 一项比例。 One share, its threshold and whether it is reached. */
export type VoteFraction = {
  /** 哪一项比例。 Which share. */
  readonly kind: VoteFractionKind;
  /** 分子：面积为平方米（两位小数），人数为整数。 Numerator: m² with two decimals, or heads. */
  readonly numerator: Scalars['String']['output'];
  /** 分母。 Denominator, in the same unit. */
  readonly denominator: Scalars['String']['output'];
  /** 比值，四位小数，仅供显示；分母为零则为空。 Rounded to four decimals for display only; null over zero. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** 界限，如 2/3。 The threshold, e.g. 2/3. */
  readonly threshold: Scalars['String']['output'];
  /** 比较方式。 How it is compared. */
  readonly comparator: ThresholdComparator;
  /** 是否达到。 Whether it is reached. */
  readonly met: Scalars['Boolean']['output'];
  /** 依据的条文。 The article. */
  readonly article: Scalars['String']['output'];
  /** 说明（中文）。 The explanation in Chinese. */
  readonly explanationZh: Scalars['String']['output'];
};

/** 各种意见的面积与人数；意见不一的业主参与而不计入任何一方的人数。 Area and heads of each choice; a split owner takes part and supports nothing by head. */
export type VoteCounts = {
  /** 同意的面积。 Approving area. */
  readonly yesArea: Scalars['SquareMetres']['output'];
  /** 同意的人数。 Approving heads. */
  readonly yesHeads: Scalars['Int']['output'];
  /** 反对的面积。 Opposing area. */
  readonly noArea: Scalars['SquareMetres']['output'];
  /** 反对的人数。 Opposing heads. */
  readonly noHeads: Scalars['Int']['output'];
  /** 弃权的面积。 Abstaining area. */
  readonly abstainArea: Scalars['SquareMetres']['output'];
  /** 弃权的人数。 Abstaining heads. */
  readonly abstainHeads: Scalars['Int']['output'];
  /** 各套意见不一的人数。 Heads whose units disagree. */
  readonly splitHeads: Scalars['Int']['output'];
  /** 其中因未返回而推定计入的面积。 Area counted without a returned ballot, where the rules say so. */
  readonly deemedArea: Scalars['SquareMetres']['output'];
  /** 其中因未返回而推定计入的人数。 Heads counted without a returned ballot. */
  readonly deemedHeads: Scalars['Int']['output'];
};

/** 校验链上一环的种类。 Kinds of links of a vote's chain. */
export type VoteCheckpointKind =
  /** 一批等候的票。 The ballots that waited. */
  | 'BATCH'
  /** 截止时的全部票。 All ballots at the close. */
  | 'CLOSE'
  /** 计票时的全部票，含截止后核对的纸质票。 All ballots at the tally, papers read after the close included. */
  | 'TALLY';

/** 校验链上的一环：投票期间至多每十秒固定一次，不含票数。 A link of a vote's chain: ballots are committed within ten seconds; it says no count. */
export type VoteCheckpoint = {
  /** 顺序，自 1 起。 Its place, from 1. */
  readonly sequence: Scalars['Int']['output'];
  /** 种类。 Kind. */
  readonly kind: VoteCheckpointKind;
  /** 前一环的校验值；第一环接在锁定的名册上。 Hash of the link before; the first stands on the frozen roll. */
  readonly previous: Scalars['String']['output'];
  /** 这些票的默克尔根（RFC 6962）。 Merkle root over its ballots (RFC 6962). */
  readonly root: Scalars['String']['output'];
  /** 本环的校验值（SHA-256）。 Its own hash (SHA-256). */
  readonly hash: Scalars['String']['output'];
  /** 固定的时刻。 When it was committed. */
  readonly committedAt: Scalars['DateTime']['output'];
};

/** 校验链的一页。 A page of a vote's chain. */
export type VoteCheckpointConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<VoteCheckpointEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 校验链的一条。 An edge of a page of a vote's chain. */
export type VoteCheckpointEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 校验链的一环。 The link. */
  readonly node: VoteCheckpoint;
};

/** 投票时的签名承诺：这张票最迟于何时进入校验链。 What is signed at the cast: by when this ballot stands in a checkpoint. */
export type BallotPromise = {
  /** 票的校验值。 The ballot's hash. */
  readonly leaf: Scalars['String']['output'];
  /** 最迟固定的时刻。 The latest moment of its checkpoint. */
  readonly committedBy: Scalars['DateTime']['output'];
  /** 被签名的文本（规范 JSON）。 The text that is signed, canonical JSON. */
  readonly text: Scalars['String']['output'];
  /** 签名所用的公钥（Ed25519，十六进制）。 The public key (Ed25519, hex). */
  readonly key: Scalars['String']['output'];
  /** 签名（十六进制）。 The signature (hex). */
  readonly signature: Scalars['String']['output'];
};

/**
 * 收据：证明这张票在计票之中。可以出示给别人看，因此不能防止胁迫。
 * A receipt: that the ballot is in the count. It can be shown, so it is no shield from coercion.
 */
export type BallotReceipt = {
  /** 票的校验值。 The ballot's hash. */
  readonly leaf: Scalars['String']['output'];
  /** 随机的盐值（128 位）。 The salt, 128 bits by chance. */
  readonly salt: Scalars['String']['output'];
  /** 在批次中的位置，自 0 起。 Its place in the batch, from 0. */
  readonly index: Scalars['Int']['output'];
  /** 批次默克尔树的叶数，补足为二的幂，不等于票数。 Leaves of the batch's tree, filled up to a power of two: not the number of ballots. */
  readonly size: Scalars['Int']['output'];
  /** 到根的证明路径，自下而上。 The path to the root, from the bottom up. */
  readonly proof: ReadonlyArray<Scalars['String']['output']>;
  /** 所在的一环。 The link that commits it. */
  readonly checkpoint: VoteCheckpoint;
  /** 可存为文件的收据，供复核命令核对。 The receipt as a file, for the recount command. */
  readonly document: Scalars['String']['output'];
};

/**
 * 复核材料：不含姓名和房屋，任何人可离线重新计票。面积独一无二的房屋仍可能被认出；不承诺对系统运行方保密，也不能防止胁迫。
 * What anyone counts again with, offline: no name, no unit. A unit whose area nobody else has can still be recognized; neither secrecy from the operator nor freedom from coercion is promised.
 */
export type RecountKit = {
  /** 由两人确认的总校验值（SHA-256）。 The head that two people certified (SHA-256). */
  readonly head: Scalars['String']['output'];
  /** 公告、结果与两份签名，以及名册中住宅和商业用房的户数（如有），规范 JSON。 Notice, outcomes and the two signatures, and how many units of the roll are dwellings where it was sealed with that: canonical JSON. */
  readonly document: Scalars['String']['output'];
  /** 名册各户，按随机标识；每条为规范 JSON。 The roll by random id, each entry canonical JSON. */
  readonly roll: RecountPartConnection;
  /** 全部的票，按校验值排序；每条为规范 JSON。 Every ballot in the order of its hash, each canonical JSON. */
  readonly ballots: RecountPartConnection;
};


/**
 * 复核材料：不含姓名和房屋，任何人可离线重新计票。面积独一无二的房屋仍可能被认出；不承诺对系统运行方保密，也不能防止胁迫。
 * What anyone counts again with, offline: no name, no unit. A unit whose area nobody else has can still be recognized; neither secrecy from the operator nor freedom from coercion is promised.
 */
export type RecountKitRollArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 复核材料：不含姓名和房屋，任何人可离线重新计票。面积独一无二的房屋仍可能被认出；不承诺对系统运行方保密，也不能防止胁迫。
 * What anyone counts again with, offline: no name, no unit. A unit whose area nobody else has can still be recognized; neither secrecy from the operator nor freedom from coercion is promised.
 */
export type RecountKitBallotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 复核材料的一条。 One part of a kit. */
export type RecountPart = {
  /** 规范 JSON。 Canonical JSON. */
  readonly document: Scalars['String']['output'];
};

/** 复核材料的一页。 A page of a kit. */
export type RecountPartConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<RecountPartEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 复核材料的一条。 An edge of a page of a kit. */
export type RecountPartEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 一条材料。 The part. */
  readonly node: RecountPart;
};

/** 业主联名提议召开业主大会会议的状态（《物业管理条例》第十三条）。 The states of a requisition. */
export type RequisitionState =
  /** 征集联名中。 Support is being collected. */
  | 'OPEN'
  /** 已达到规定比例，应当组织召开。 The share is reached: a meeting must be organized. */
  | 'REACHED'
  /** 提议人已撤回。 Withdrawn by whoever filed it. */
  | 'WITHDRAWN'
  /** 征集期满未达到比例。 The days are over and the share was not reached. */
  | 'LAPSED';

/** 按什么计算联名比例。 By what the share is measured. */
export type RequisitionMeasure =
  /** 按人数。 By head. */
  | 'HEADS'
  /** 按面积。 By area. */
  | 'AREA'
  /** 人数或面积之一。 By either. */
  | 'EITHER'
  /** 人数和面积。 By both. */
  | 'BOTH';

/** 业主联名提议召开业主大会会议：谁提议、谁联名不公开。 Owners demand a meeting; who filed and who supports is not shown. */
export type Requisition = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 提议内容。 What is demanded. */
  readonly text: Scalars['String']['output'];
  /** 提请表决的事项，按顺序。 The matters, in order. */
  readonly matters: ReadonlyArray<RequisitionMatter>;
  /** 提出时刻。 When it was filed. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** 状态。 State. */
  readonly state: RequisitionState;
  /** 按什么计算。 By what it is measured. */
  readonly countedBy: RequisitionMeasure;
  /** 须达到的比例，如 1/5。 The share to be reached, e.g. 1/5. */
  readonly threshold: Scalars['String']['output'];
  /** 已联名的人数；随名册变化重新计算，达到比例后不变。 Supporting heads, counted anew whenever the register changes until the share is reached. */
  readonly supportedHeads: Scalars['Int']['output'];
  /** 已联名的面积；同上。 Supporting area, likewise. */
  readonly supportedArea: Scalars['SquareMetres']['output'];
  /** 总人数。 All heads. */
  readonly totalHeads: Scalars['Int']['output'];
  /** 总面积。 The whole area. */
  readonly totalArea: Scalars['SquareMetres']['output'];
  /** 尚缺的人数；不按人数计的为空。 Heads still missing; null where heads are not counted. */
  readonly missingHeads?: Maybe<Scalars['Int']['output']>;
  /** 尚缺的面积；不按面积计的为空。 Area still missing; null where area is not counted. */
  readonly missingArea?: Maybe<Scalars['SquareMetres']['output']>;
  /** 最近一次计算的时刻。 When it was last counted. */
  readonly countedAt: Scalars['DateTime']['output'];
  /** 征集联名的最后一日。 The last day on which support is collected. */
  readonly supportUntil: Scalars['Date']['output'];
  /** 撤回时刻。 When it was withdrawn. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 达到比例的时刻。 When the share was reached. */
  readonly reachedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 应于此日前组织召开。 The day by which the vote is to be prepared. */
  readonly organizeBy?: Maybe<Scalars['Date']['output']>;
  /** 是否逾期未组织。 Whether that day has passed without a vote. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 据此组织的表决。 The vote that answers it. */
  readonly vote?: Maybe<VotingSession>;
  /** 本人是否已联名。 Whether the caller supports it. */
  readonly supportedByMe: Scalars['Boolean']['output'];
  /** 是否本人提出。 Whether the caller filed it. */
  readonly filedByMe: Scalars['Boolean']['output'];
};

/** 联名提议的一个事项。 A matter of a requisition. */
export type RequisitionMatter = {
  /** 顺序，自 1 起。 Its place, from 1. */
  readonly position: Scalars['Int']['output'];
  /** 事项种类。 Kind. */
  readonly kind: VotingMatterKind;
  /** 文本。 Its text. */
  readonly text: Scalars['String']['output'];
};

/** 联名提议的一页。 A page of requisitions. */
export type RequisitionConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<RequisitionEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 可见的总数，查询时才计算。 The count of what is visible, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 联名提议的一条。 An edge of a page of requisitions. */
export type RequisitionEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 联名提议。 The requisition. */
  readonly node: Requisition;
};

/** 提议的输入。 Input of fileRequisition. */
export type FileRequisitionInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 小区。 The estate. */
  readonly estateId: Scalars['ID']['input'];
  /** 提议内容，至多 2000 字。 What is demanded, at most 2,000 characters. */
  readonly text: Scalars['String']['input'];
  /** 提请表决的事项，1–20 项。 The matters, 1–20. */
  readonly matters: ReadonlyArray<VotingMatterInput>;
};

/** 提议的结果。 Result of fileRequisition. */
export type FileRequisitionPayload = {
  /** 联名提议。 The requisition. */
  readonly requisition?: Maybe<Requisition>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 联名的输入。 Input of supportRequisition. */
export type SupportRequisitionInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 联名提议。 The requisition. */
  readonly requisitionId: Scalars['ID']['input'];
};

/** 联名的结果。 Result of supportRequisition. */
export type SupportRequisitionPayload = {
  /** 联名提议。 The requisition. */
  readonly requisition?: Maybe<Requisition>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 撤回联名的输入。 Input of withdrawRequisitionSupport. */
export type WithdrawRequisitionSupportInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 联名提议。 The requisition. */
  readonly requisitionId: Scalars['ID']['input'];
};

/** 撤回联名的结果。 Result of withdrawRequisitionSupport. */
export type WithdrawRequisitionSupportPayload = {
  /** 联名提议。 The requisition. */
  readonly requisition?: Maybe<Requisition>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 撤回提议的输入。 Input of withdrawRequisition. */
export type WithdrawRequisitionInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 联名提议。 The requisition. */
  readonly requisitionId: Scalars['ID']['input'];
};

/** 撤回提议的结果。 Result of withdrawRequisition. */
export type WithdrawRequisitionPayload = {
  /** 联名提议。 The requisition. */
  readonly requisition?: Maybe<Requisition>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 外部表决记录的状态。 The states of an external vote's record. */
export type ExternalVoteState =
  /** 已录入，待另一人核对。 Recorded; another person has to confirm it. */
  | 'RECORDED'
  /** 已核对，结果送达联席会议。 Confirmed; its outcome goes to the next joint meeting. */
  | 'CONFIRMED'
  /** 录入后未经核对即退回。 Rejected before it was confirmed. */
  | 'REJECTED'
  /** 已核对，有人要求作废，待另一人处理；其间仍有效。 Confirmed; somebody asked to void it and another person has to do it. It stands meanwhile. */
  | 'VOIDING'
  /** 已作废。 Void. */
  | 'VOIDED';

/** 作废的理由。 Why a confirmed external vote is voided. */
export type VoidingGround =
  /** 人民法院判决撤销。 A court annulled it. */
  | 'JUDGMENT'
  /** 录入有误。 It was recorded wrongly. */
  | 'ERROR';

/** 一次作废请求的状态。 The states of a request to void. */
export type VoidingState =
  /** 待另一人处理。 Another person has to decide. */
  | 'ASKED'
  /** 已作废。 Done. */
  | 'DONE'
  /** 未予作废，或由本人撤回。 Declined, or taken back. */
  | 'DECLINED';

/** 在政府平台等外部系统进行的业主表决：结果和凭证录入于此，不在此计票。 A vote held on another platform: recorded with its evidence, never counted here. */
export type ExternalVote = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 平台名称。 The platform. */
  readonly platform: Scalars['String']['output'];
  /** 该平台上的编号。 Its number there. */
  readonly reference: Scalars['String']['output'];
  /** 截止日。 The day on which it closed. */
  readonly closedOn: Scalars['Date']['output'];
  /** 依据的决议。 The resolution that it was held on. */
  readonly resolution?: Maybe<Resolution>;
  /** 各事项及其结果，按顺序。 The matters with their results, in order. */
  readonly matters: ReadonlyArray<ExternalVoteMatter>;
  /** 当选名单；没有选出业主委员会的为空。 Whom it elected; null where no committee was elected. */
  readonly elected?: Maybe<ExternalElection>;
  /** 由它选出的业主委员会。 The committee that it elected. */
  readonly committee?: Maybe<OwnersCommittee>;
  /** 凭证。 The evidence. */
  readonly evidence: ExternalEvidence;
  /** 状态。 State. */
  readonly state: ExternalVoteState;
  /** 录入时刻。 When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 核对时刻。 When it was confirmed. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 退回时刻。 When it was rejected. */
  readonly rejectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 退回原因；仅组织表决的单位、备案机关、审计和本小区业主可见。 Why it was rejected, for those who run the votes, the authorities, auditors and the estate's owners. */
  readonly rejectReason?: Maybe<Scalars['String']['output']>;
  /** 作废时刻。 When it was voided. */
  readonly voidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 历次作废请求，先旧后新；可见范围同上。 Each request to void it, oldest first, for the same. */
  readonly voidings?: Maybe<ReadonlyArray<ExternalVoteVoiding>>;
  /** 本人现在可以办理的事项；无权办理的为空列表。 What the caller may do now; empty for whoever runs no vote here. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** 外部表决的一个事项：平台所载的结果。 A matter of an external vote, as the platform states it. */
export type ExternalVoteMatter = {
  /** 顺序，自 1 起。 Its place, from 1. */
  readonly position: Scalars['Int']['output'];
  /** 事项种类。 Kind. */
  readonly kind: VotingMatterKind;
  /** 文本。 Its text. */
  readonly text: Scalars['String']['output'];
  /** 类别。 Class. */
  readonly class: MatterClass;
  /** 是否通过。 Whether it passed. */
  readonly passed: Scalars['Boolean']['output'];
  /** 总面积。 The whole area. */
  readonly totalArea: Scalars['SquareMetres']['output'];
  /** 总人数。 All heads. */
  readonly totalHeads: Scalars['Int']['output'];
  /** 参与的面积。 Participating area. */
  readonly participatingArea: Scalars['SquareMetres']['output'];
  /** 参与的人数。 Participating heads. */
  readonly participatingHeads: Scalars['Int']['output'];
  /** 同意的面积。 Approving area. */
  readonly approvingArea: Scalars['SquareMetres']['output'];
  /** 同意的人数。 Approving heads. */
  readonly approvingHeads: Scalars['Int']['output'];
  /** 决定的内容；只有文本的没有。 What it decides; none where it is its text alone. */
  readonly details?: Maybe<MatterDetails>;
};

/** 外部表决的凭证：名称、摘要、地址和文件。 What proves it: name, hash and address, and the file itself. */
export type ExternalEvidence = {
  /** 文件名；仅组织表决的单位、备案机关、审计和本小区业主可见。 File name, for those who run the votes, the authorities, auditors and the estate's owners. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** 文件的 SHA-256。 The file's SHA-256. */
  readonly sha256: Scalars['String']['output'];
  /** 可查阅的地址；可见范围同上。 Where it can be looked up, for the same. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** 文件（attachEvidence 上传）；可见范围同上。 The file itself, sent by attachEvidence; for the same. */
  readonly file?: Maybe<EvidenceFile>;
};

/** 一次作废请求。 A request to void an external vote. */
export type ExternalVoteVoiding = {
  /** 理由。 The ground. */
  readonly ground: VoidingGround;
  /** 说明。 What was said to it. */
  readonly reason: Scalars['String']['output'];
  /** 状态。 State. */
  readonly state: VoidingState;
  /** 提出时刻。 When it was asked for. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** 处理时刻。 When it was decided. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 外部选举选出的人，录入时随记录登记，由另一人一并核对。 Whom an election elsewhere elected: part of the record that a second person confirms. */
export type ExternalElection = {
  /** 席位数。 How many seats there are. */
  readonly seats: Scalars['Int']['output'];
  /** 当选委员和候补委员，按当选次序，候补在后。 Members and alternates in the order of the election, alternates last. */
  readonly members: ReadonlyArray<ElectedMember>;
};

/** 外部选举的一名当选人。 Somebody who was elected. */
export type ElectedMember = {
  /** 当选次序，自 1 起。 Rank, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** 是否候补。 Whether as an alternate. */
  readonly alternate: Scalars['Boolean']['output'];
  /** 姓名（脱敏）。 Masked name. */
  readonly maskedName: Scalars['String']['output'];
  /** 姓名；仅组织表决的单位、备案机关和本小区业主可见。 Name, for those who run the votes, the authorities and the estate's owners. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** 外部表决的一页。 A page of external votes. */
export type ExternalVoteConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<ExternalVoteEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 可见的总数，查询时才计算。 The count of what is visible, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 外部表决的一条。 An edge of a page of external votes. */
export type ExternalVoteEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 外部表决。 The external vote. */
  readonly node: ExternalVote;
};

/** 录入外部表决的输入。 Input of recordExternalVote. */
export type RecordExternalVoteInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 小区。 The estate. */
  readonly estateId: Scalars['ID']['input'];
  /** 平台名称，至多 100 字。 The platform, at most 100 characters. */
  readonly platform: Scalars['String']['input'];
  /** 该平台上的编号，至多 100 字。 Its number there, at most 100 characters. */
  readonly reference: Scalars['String']['input'];
  /** 截止日，不晚于今日。 The day on which it closed, not in the future. */
  readonly closedOn: Scalars['Date']['input'];
  /** 依据的决议。 The resolution that it was held on. */
  readonly resolutionId?: InputMaybe<Scalars['ID']['input']>;
  /** 各事项，1–20 项。 The matters, 1–20. */
  readonly matters: ReadonlyArray<ExternalVoteMatterInput>;
  /** 当选名单；选举业主委员会的，据此登记。 Whom it elected; a committee is constituted from this list. */
  readonly elected?: InputMaybe<ExternalElectionInput>;
  /** 凭证。 The evidence. */
  readonly evidence: ExternalEvidenceInput;
};

/** 当选名单的输入。 Whom an external vote elected. */
export type ExternalElectionInput = {
  /** 席位数。 How many seats there are. */
  readonly seats: Scalars['Int']['input'];
  /** 当选委员的姓名，按次序。 The names of those elected, in order. */
  readonly members: ReadonlyArray<Scalars['String']['input']>;
  /** 候补委员的姓名，按次序。 The names of the alternates, in order. */
  readonly alternates: ReadonlyArray<Scalars['String']['input']>;
};

/** 外部表决事项的输入。 A matter of recordExternalVote. */
export type ExternalVoteMatterInput = {
  /** 事项种类。 Kind. */
  readonly kind: VotingMatterKind;
  /** 文本。 Its text. */
  readonly text: Scalars['String']['input'];
  /** 类别，不得低于法律规定的类别。 Class, never below the one of the law. */
  readonly class: MatterClass;
  /** 是否通过。 Whether it passed. */
  readonly passed: Scalars['Boolean']['input'];
  /** 总面积。 The whole area. */
  readonly totalArea: Scalars['SquareMetres']['input'];
  /** 总人数。 All heads. */
  readonly totalHeads: Scalars['Int']['input'];
  /** 参与的面积。 Participating area. */
  readonly participatingArea: Scalars['SquareMetres']['input'];
  /** 参与的人数。 Participating heads. */
  readonly participatingHeads: Scalars['Int']['input'];
  /** 同意的面积。 Approving area. */
  readonly approvingArea: Scalars['SquareMetres']['input'];
  /** 同意的人数。 Approving heads. */
  readonly approvingHeads: Scalars['Int']['input'];
  /**
   * 决定的内容；通过的物业服务企业事项须填，选聘的填所聘企业（DETAILS_MISSING）。
   * What it decides; always where one on the company passed, a selection being the engagement of whoever won it.
   */
  readonly details?: InputMaybe<MatterDetailsInput>;
};

/** 凭证的输入。 The evidence of recordExternalVote. */
export type ExternalEvidenceInput = {
  /** 文件名，至多 200 字。 File name, at most 200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** 文件的 SHA-256，64 位小写十六进制。 The file's SHA-256, 64 lower-case hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
  /** 可查阅的地址（http 或 https）。 Where it can be looked up (http or https). */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** 录入外部表决的结果。 Result of recordExternalVote. */
export type RecordExternalVotePayload = {
  /** 外部表决。 The external vote. */
  readonly externalVote?: Maybe<ExternalVote>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 核对外部表决的输入。 Input of confirmExternalVote. */
export type ConfirmExternalVoteInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 外部表决。 The external vote. */
  readonly externalVoteId: Scalars['ID']['input'];
};

/** 核对外部表决的结果。 Result of confirmExternalVote. */
export type ConfirmExternalVotePayload = {
  /** 外部表决。 The external vote. */
  readonly externalVote?: Maybe<ExternalVote>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 退回外部表决的输入。 Input of rejectExternalVote. */
export type RejectExternalVoteInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 外部表决。 The external vote. */
  readonly externalVoteId: Scalars['ID']['input'];
  /** 原因，至多 1000 字。 Why, at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 退回外部表决的结果。 Result of rejectExternalVote. */
export type RejectExternalVotePayload = {
  /** 外部表决。 The external vote. */
  readonly externalVote?: Maybe<ExternalVote>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 要求作废外部表决的输入。 Input of askExternalVoteVoiding. */
export type AskExternalVoteVoidingInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 外部表决。 The external vote. */
  readonly externalVoteId: Scalars['ID']['input'];
  /** 理由。 The ground. */
  readonly ground: VoidingGround;
  /** 说明，至多 1000 字。 What is said to it, at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 要求作废外部表决的结果。 Result of askExternalVoteVoiding. */
export type AskExternalVoteVoidingPayload = {
  /** 外部表决。 The external vote. */
  readonly externalVote?: Maybe<ExternalVote>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 作废外部表决的输入。 Input of voidExternalVote. */
export type VoidExternalVoteInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 外部表决。 The external vote. */
  readonly externalVoteId: Scalars['ID']['input'];
};

/** 作废外部表决的结果。 Result of voidExternalVote. */
export type VoidExternalVotePayload = {
  /** 外部表决。 The external vote. */
  readonly externalVote?: Maybe<ExternalVote>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 不予作废外部表决的输入。 Input of declineExternalVoteVoiding. */
export type DeclineExternalVoteVoidingInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 外部表决。 The external vote. */
  readonly externalVoteId: Scalars['ID']['input'];
};

/** 不予作废外部表决的结果。 Result of declineExternalVoteVoiding. */
export type DeclineExternalVoteVoidingPayload = {
  /** 外部表决。 The external vote. */
  readonly externalVote?: Maybe<ExternalVote>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 业主委员会一年的活动经费预算和支出，公开。 A committee's activity budget of a year and what was spent, published. */
export type ActivityBudget = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 年度。 The year. */
  readonly year: Scalars['Int']['output'];
  /** 现行预算。 The budget as it stands. */
  readonly amount: Scalars['Yuan']['output'];
  /** 已支出：支出减冲销。 Spent: expenses less what was reversed. */
  readonly spent: Scalars['Yuan']['output'];
  /** 结余；超支为负。 What remains; below nothing when overspent. */
  readonly remaining: Scalars['Yuan']['output'];
  /** 是否超支。 Whether more was spent than budgeted. */
  readonly overspent: Scalars['Boolean']['output'];
  /** 历次决定，先新后旧。 Each decision on it, the newest first. */
  readonly decisions: ReadonlyArray<ActivityBudgetDecision>;
  /** 支出和冲销，先新后旧。 Expenses and reversals, the newest first. */
  readonly expenses?: Maybe<ActivityExpenseConnection>;
};


/** 业主委员会一年的活动经费预算和支出，公开。 A committee's activity budget of a year and what was spent, published. */
export type ActivityBudgetExpensesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 对一年活动经费预算的一次决定。 A decision on a year's activity budget. */
export type ActivityBudgetDecision = {
  /** 第几次，自 1 起。 Its place, from 1. */
  readonly sequence: Scalars['Int']['output'];
  /** 预算。 The budget. */
  readonly amount: Scalars['Yuan']['output'];
  /** 依据的表决事项。 The matter by which the owners decided it. */
  readonly matter?: Maybe<VotingMatter>;
  /** 依据的表决。 The vote in which they did. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 所依据的表决被宣告作废或被法院撤销的日期；仍然有效或没有依据表决则为空。 The day on which that vote was voided or annulled; null while it stands. */
  readonly voteVoidedOn?: Maybe<Scalars['Date']['output']>;
  /** 依据的外部表决。 The vote on another platform by which the owners decided it. */
  readonly externalVote?: Maybe<ExternalVote>;
  /** 依据的外部表决事项。 The matter of that vote. */
  readonly externalMatter?: Maybe<ExternalVoteMatter>;
  /** 依据（没有表决的）。 By what it was decided, where no vote did. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** 登记时刻。 When it was set. */
  readonly setAt: Scalars['DateTime']['output'];
};

/** 一笔支出或冲销；登记后不改，更正以冲销为之。 An expense or its reversal; never edited, corrected by a counter-entry. */
export type ActivityExpense = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 所属预算。 The budget. */
  readonly budget?: Maybe<ActivityBudget>;
  /** 金额；冲销为负。 The amount; below nothing for a reversal. */
  readonly amount: Scalars['Yuan']['output'];
  /** 用途。 What it was for. */
  readonly purpose: Scalars['String']['output'];
  /** 支出日。 The day on which it was spent. */
  readonly spentOn: Scalars['Date']['output'];
  /** 收款方；仅组织表决的单位、审计和本小区业主可见。 The payee, for those who run the votes, auditors and the estate's owners. */
  readonly payee?: Maybe<Scalars['String']['output']>;
  /** 凭证；仅组织表决的单位、审计和本小区业主可见。 The voucher, for the same. */
  readonly voucher?: Maybe<ExpenseVoucher>;
  /** 有关活动的标识（社区服务登记）。 The activity it belongs to, by the community service's id. */
  readonly activityId?: Maybe<Scalars['ID']['output']>;
  /** 有关项目的标识（物业服务登记）。 The project it belongs to, by the property service's id. */
  readonly projectId?: Maybe<Scalars['ID']['output']>;
  /** 它冲销的支出。 The expense that it reverses. */
  readonly reverses?: Maybe<ActivityExpense>;
  /** 冲销它的一笔。 The entry that reverses it. */
  readonly reversedBy?: Maybe<ActivityExpense>;
  /** 冲销原因。 Why it was reversed. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 公布时刻。 When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
};

/** 凭证：名称、摘要和文件。 What proves it: name and hash, and the file itself. */
export type ExpenseVoucher = {
  /** 文件名。 File name. */
  readonly fileName: Scalars['String']['output'];
  /** 文件的 SHA-256。 The file's SHA-256. */
  readonly sha256: Scalars['String']['output'];
  /** 文件（attachEvidence 上传）。 The file itself, sent by attachEvidence. */
  readonly file?: Maybe<EvidenceFile>;
};

/** 活动经费预算的一页。 A page of activity budgets. */
export type ActivityBudgetConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<ActivityBudgetEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 活动经费预算的一条。 An edge of a page of activity budgets. */
export type ActivityBudgetEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 预算。 The budget. */
  readonly node: ActivityBudget;
};

/** 支出的一页。 A page of expenses. */
export type ActivityExpenseConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<ActivityExpenseEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 支出的一条。 An edge of a page of expenses. */
export type ActivityExpenseEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 支出。 The expense. */
  readonly node: ActivityExpense;
};

/** 登记预算的输入；依据为表决事项或文字，二者其一。 Input of setActivityBudget; it was decided by a matter or by what is written, one of the two. */
export type SetActivityBudgetInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 小区。 The estate. */
  readonly estateId: Scalars['ID']['input'];
  /** 年度。 The year. */
  readonly year: Scalars['Int']['input'];
  /** 预算，大于零。 The budget, more than zero. */
  readonly amount: Scalars['Yuan']['input'];
  /** 依据的表决事项，须已通过并公布，且为议事规则、共有部分经营或其他重大事项。 The matter by which it was decided, passed and announced: rules of procedure, use of common parts, or another major matter. */
  readonly matterId?: InputMaybe<Scalars['ID']['input']>;
  /** 依据的外部表决事项，要求同上；三项依据填且只填一项。 The matter of an external vote by which it was decided, likewise; exactly one of the three is given. */
  readonly externalMatter?: InputMaybe<ExternalMatterRefInput>;
  /** 依据的文字说明，至多 500 字。 By what it was decided, at most 500 characters. */
  readonly basis?: InputMaybe<Scalars['String']['input']>;
};

/** 外部表决的一个事项。 A matter of an external vote. */
export type ExternalMatterRefInput = {
  /** 外部表决，已核对。 The external vote, confirmed. */
  readonly externalVoteId: Scalars['ID']['input'];
  /** 事项的顺序，自 1 起。 The matter's place, from 1. */
  readonly position: Scalars['Int']['input'];
};

/** 登记预算的结果。 Result of setActivityBudget. */
export type SetActivityBudgetPayload = {
  /** 预算。 The budget. */
  readonly activityBudget?: Maybe<ActivityBudget>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 公布支出的输入。 Input of publishExpense. */
export type PublishExpenseInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 小区。 The estate. */
  readonly estateId: Scalars['ID']['input'];
  /** 年度。 The year. */
  readonly year: Scalars['Int']['input'];
  /** 金额，大于零。 The amount, more than zero. */
  readonly amount: Scalars['Yuan']['input'];
  /** 用途，至多 500 字。 What it was for, at most 500 characters. */
  readonly purpose: Scalars['String']['input'];
  /** 支出日：在该年度内，不晚于今日。 The day: of that year, not in the future. */
  readonly spentOn: Scalars['Date']['input'];
  /** 收款方，至多 100 字。 The payee, at most 100 characters. */
  readonly payee?: InputMaybe<Scalars['String']['input']>;
  /** 凭证。 The voucher. */
  readonly voucher: ExpenseVoucherInput;
  /** 有关活动的标识（UUID）；由社区服务登记，此处只核对格式。 The activity it belongs to, by its UUID in community: only its form is looked at here. */
  readonly activityId?: InputMaybe<Scalars['ID']['input']>;
  /** 有关项目的标识（UUID）；由物业服务登记，此处只核对格式。 The project it belongs to, by its UUID in property: only its form is looked at here. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** 凭证的输入。 The voucher of publishExpense. */
export type ExpenseVoucherInput = {
  /** 文件名，至多 200 字。 File name, at most 200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** 文件的 SHA-256，64 位小写十六进制。 The file's SHA-256, 64 lower-case hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
};

/** 公布支出的结果。 Result of publishExpense. */
export type PublishExpensePayload = {
  /** 支出。 The expense. */
  readonly activityExpense?: Maybe<ActivityExpense>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 冲销的输入。 Input of reverseExpense. */
export type ReverseExpenseInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 支出。 The expense. */
  readonly expenseId: Scalars['ID']['input'];
  /** 原因，至多 500 字。 Why, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 冲销的结果。 Result of reverseExpense. */
export type ReverseExpensePayload = {
  /** 冲销的一笔。 The counter-entry. */
  readonly activityExpense?: Maybe<ActivityExpense>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 委员的分工。 What a member does in the committee. */
export type CommitteePortfolio =
  /** 主任。 Chair. */
  | 'CHAIR'
  /** 副主任。 Deputy chair. */
  | 'DEPUTY_CHAIR'
  /** 委员。 Member. */
  | 'MEMBER';

/** 委员现在的情况。 Where a member stands. */
export type CommitteeStanding =
  /** 在任。 Holds a seat. */
  | 'SEATED'
  /** 候补。 Waits for a seat. */
  | 'ALTERNATE'
  /** 已离任。 Has left. */
  | 'LEFT'
  /** 选举作废，任期终止。 The election was voided, and the term with it. */
  | 'ENDED';

/** 离任的原因。 Why a member left. */
export type VacancyReason =
  /** 辞职。 Resigned. */
  | 'RESIGNED'
  /** 去世。 Died. */
  | 'DIED'
  /** 不再具备资格。 No longer eligible. */
  | 'DISQUALIFIED'
  /** 被业主大会罢免。 Removed by the owners' assembly. */
  | 'REMOVED';

/** 选举产生的一届业主委员会。 An elected owners' committee, one term of it. */
export type OwnersCommittee = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 小区。 The estate. */
  readonly estate?: Maybe<Estate>;
  /** 对应的组织（社区服务登记）。 The organization that it is, in community. */
  readonly organization?: Maybe<Organization>;
  /** 选举它的外部表决。 The vote on another platform that elected it. */
  readonly externalVote?: Maybe<ExternalVote>;
  /** 选举它的本平台表决。 The vote held here that elected it. */
  readonly votingSession?: Maybe<VotingSession>;
  /** 当选日。 The day on which it was elected. */
  readonly electedOn: Scalars['Date']['output'];
  /** 任期首日。 First day of its term. */
  readonly startsOn: Scalars['Date']['output'];
  /** 任期末日。 Last day of its term. */
  readonly endsOn: Scalars['Date']['output'];
  /** 由下一届接任之日。 The day on which the next one took over. */
  readonly succeededOn?: Maybe<Scalars['Date']['output']>;
  /** 选举作废、该届终止之日。 The day on which its election was voided, and it ended. */
  readonly annulledOn?: Maybe<Scalars['Date']['output']>;
  /** 任期是否已满。 Whether its term is over. */
  readonly termOver: Scalars['Boolean']['output'];
  /** 换届选举应于此日前进行。 The next election is due by this day. */
  readonly reelectBy: Scalars['Date']['output'];
  /** 换届是否逾期。 Whether that day has passed without a successor. */
  readonly reelectionOverdue: Scalars['Boolean']['output'];
  /** 席位数。 How many seats it has. */
  readonly seats: Scalars['Int']['output'];
  /** 空缺的席位数。 How many of them are vacant. */
  readonly vacantSeats: Scalars['Int']['output'];
  /** 是否须补选：在任的不超过席位半数。 Whether a by-election is due: no more than half of the seats are taken. */
  readonly byElectionDue: Scalars['Boolean']['output'];
  /** 委员和候补委员，按当选次序。 Members and alternates, in the order of the election. */
  readonly members: ReadonlyArray<CommitteeMember>;
  /** 首次会议日。 The day of its first meeting. */
  readonly firstMetOn?: Maybe<Scalars['Date']['output']>;
  /** 备案；委员会、组织表决的单位、备案机关和审计可见。 Its filings, for the committee, those who run the votes, the authorities and auditors. */
  readonly filings: ReadonlyArray<CommitteeFiling>;
  /** 是否已在两个机关备案。 Whether both authorities have accepted its filing. */
  readonly filed: Scalars['Boolean']['output'];
};

/** 业主委员会的一名委员或候补委员。 A member or alternate of a committee. */
export type CommitteeMember = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 当选次序，自 1 起，候补在后。 Rank in the election from 1, alternates last. */
  readonly rank: Scalars['Int']['output'];
  /** 姓名（脱敏）。 Masked name. */
  readonly maskedName: Scalars['String']['output'];
  /** 姓名；仅组织表决的单位、备案机关和本小区业主可见。 Name, for those who run the votes, the authorities and the estate's owners. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 现在的情况。 Standing. */
  readonly standing: CommitteeStanding;
  /** 分工；尚未分工或不在任的为空。 Portfolio; null before the first meeting and for who holds no seat. */
  readonly portfolio?: Maybe<CommitteePortfolio>;
  /** 离任日。 The day on which they left. */
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  /** 离任原因。 Why they left. */
  readonly leftReason?: Maybe<VacancyReason>;
};

/** 业主委员会的一页。 A page of owners' committees. */
export type OwnersCommitteeConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<OwnersCommitteeEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 总数，查询时才计算。 The count, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 业主委员会的一条。 An edge of a page of owners' committees. */
export type OwnersCommitteeEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 业主委员会。 The committee. */
  readonly node: OwnersCommittee;
};

/** 组织（社区服务登记）。 An organization; the community service owns it. */
export type Organization = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
};

/** 登记业主委员会的输入。 Input of constituteOwnersCommittee. */
export type ConstituteOwnersCommitteeInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 已核对的外部表决，其选举业主委员会的事项已通过；与 matterId 二选一。 The confirmed external vote in which a committee's election passed; this or matterId. */
  readonly externalVoteId?: InputMaybe<Scalars['ID']['input']>;
  /** 本平台最终生效的选举；委员和候补按选举的名次。 The election held here, whose vote is final: members and alternates are those it elected, by rank. */
  readonly matterId?: InputMaybe<Scalars['ID']['input']>;
  /** 对应的组织：本小区的业主委员会。 The organization: an owners' committee of the estate. */
  readonly organizationId: Scalars['ID']['input'];
  /** 任期首日，不早于当选日。 First day of the term, not before the election. */
  readonly startsOn: Scalars['Date']['input'];
  /** 任期年数，不超过规则的上限。 The term in years, no more than the rules allow. */
  readonly termYears: Scalars['Int']['input'];
};

/** 登记业主委员会的结果。 Result of constituteOwnersCommittee. */
export type ConstituteOwnersCommitteePayload = {
  /** 业主委员会。 The committee. */
  readonly ownersCommittee?: Maybe<OwnersCommittee>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 登记分工的输入。 Input of assignPortfolios. */
export type AssignPortfoliosInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 业主委员会。 The committee. */
  readonly committeeId: Scalars['ID']['input'];
  /** 会议日，不早于当选日，不晚于今日。 The day of the meeting, not before the election and not in the future. */
  readonly metOn: Scalars['Date']['input'];
  /** 各委员的分工。 The portfolios. */
  readonly portfolios: ReadonlyArray<PortfolioInput>;
};

/** 一名委员的分工。 A member's portfolio. */
export type PortfolioInput = {
  /** 委员。 The member. */
  readonly memberId: Scalars['ID']['input'];
  /** 分工。 Portfolio. */
  readonly portfolio: CommitteePortfolio;
};

/** 登记分工的结果。 Result of assignPortfolios. */
export type AssignPortfoliosPayload = {
  /** 业主委员会。 The committee. */
  readonly ownersCommittee?: Maybe<OwnersCommittee>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 登记离任的输入。 Input of recordVacancy. */
export type RecordVacancyInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 业主委员会。 The committee. */
  readonly committeeId: Scalars['ID']['input'];
  /** 离任的委员或候补委员。 The member or alternate who left. */
  readonly memberId: Scalars['ID']['input'];
  /** 离任日，不早于当选日，不晚于今日。 The day, not before the election and not in the future. */
  readonly leftOn: Scalars['Date']['input'];
  /** 原因。 Why. */
  readonly reason: VacancyReason;
};

/** 登记离任的结果。 Result of recordVacancy. */
export type RecordVacancyPayload = {
  /** 业主委员会。 The committee. */
  readonly ownersCommittee?: Maybe<OwnersCommittee>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 备案机关（《物业管理条例》第十六条）。 With whom an elected committee is filed. */
export type FilingAuthority =
  /** 街道办事处、乡镇人民政府。 The subdistrict office. */
  | 'SUBDISTRICT_OFFICE'
  /** 区县房地产行政主管部门。 The district's housing authority. */
  | 'HOUSING_AUTHORITY';

/** 备案的状态。 The states of a filing. */
export type FilingState =
  /** 待报送。 To be filed. */
  | 'DUE'
  /** 已报送，待受理。 Filed; the authority reads it. */
  | 'FILED'
  /** 已备案。 Accepted. */
  | 'ACCEPTED'
  /** 已退回，须补正再报。 Returned; to be filed again. */
  | 'RETURNED'
  /** 选举已作废，尚未备案的不再办理。 The election was voided before the filing was accepted: nothing is left to file. */
  | 'ANNULLED';

/** 业主委员会在一个机关的备案。 A committee's filing with one authority. */
export type CommitteeFiling = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 业主委员会。 The committee. */
  readonly committee?: Maybe<OwnersCommittee>;
  /** 备案机关。 The authority. */
  readonly authority: FilingAuthority;
  /** 状态。 State. */
  readonly state: FilingState;
  /** 应于此日前报送。 It is to be filed by this day. */
  readonly dueOn: Scalars['Date']['output'];
  /** 是否逾期：该委员会办理而期限已过。 Whether it is overdue: the committee's turn, and the day is over. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 首次报送是否晚于期限；尚未报送的为空。 Whether it was first filed late; null before that. */
  readonly filedLate?: Maybe<Scalars['Boolean']['output']>;
  /** 是否须附培训记录。 Whether a record of training belongs to it. */
  readonly needsTraining: Scalars['Boolean']['output'];
  /** 回执编号。 The receipt's number. */
  readonly receiptNumber?: Maybe<Scalars['String']['output']>;
  /** 每一步，先旧后新。 Every step, oldest first. */
  readonly steps: ReadonlyArray<FilingStep>;
  /** 本人现在可以办理的事项；无权办理的为空列表。 What the caller may do now; empty for whoever has no part in it. */
  readonly availableActions: ReadonlyArray<AvailableAction>;
};

/** 备案的一步。 A step of a filing. */
export type FilingStep = {
  /** 动作名，与变更名一致。 The act, named as its mutation. */
  readonly act: Scalars['String']['output'];
  /** 时刻。 When. */
  readonly at: Scalars['DateTime']['output'];
  /** 办理的组织。 The organization that did it. */
  readonly organization?: Maybe<Organization>;
  /** 说明、退回原因。 What was said, or why it was returned. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 培训记录。 The record of training. */
  readonly trainingRecord?: Maybe<Scalars['String']['output']>;
};

/** 备案的一页。 A page of filings. */
export type CommitteeFilingConnection = {
  /** 本页各条。 The edges. */
  readonly edges: ReadonlyArray<CommitteeFilingEdge>;
  /** 分页位置。 Where the page stands. */
  readonly pageInfo: PageInfo;
  /** 可见的总数，查询时才计算。 The count of what is visible, computed when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 备案的一条。 An edge of a page of filings. */
export type CommitteeFilingEdge = {
  /** 游标。 Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** 备案。 The filing. */
  readonly node: CommitteeFiling;
};

/** 报送备案的输入。 Input of submitFiling. */
export type SubmitFilingInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 备案。 The filing. */
  readonly filingId: Scalars['ID']['input'];
  /** 培训记录，至多 200 字；规则要求的必填。 The record of training, at most 200 characters; asked for where the rules do. */
  readonly trainingRecord?: InputMaybe<Scalars['String']['input']>;
  /** 说明，至多 1000 字。 What is said to it, at most 1,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 报送备案的结果。 Result of submitFiling. */
export type SubmitFilingPayload = {
  /** 备案。 The filing. */
  readonly committeeFiling?: Maybe<CommitteeFiling>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 予以备案的输入。 Input of acceptFiling. */
export type AcceptFilingInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 备案。 The filing. */
  readonly filingId: Scalars['ID']['input'];
  /** 回执编号，至多 100 字。 The receipt's number, at most 100 characters. */
  readonly receiptNumber: Scalars['String']['input'];
};

/** 予以备案的结果。 Result of acceptFiling. */
export type AcceptFilingPayload = {
  /** 备案。 The filing. */
  readonly committeeFiling?: Maybe<CommitteeFiling>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 退回备案的输入。 Input of returnFiling. */
export type ReturnFilingInput = {
  /** 幂等键：同一请求重试时不变。 The same on every retry of one request. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 备案。 The filing. */
  readonly filingId: Scalars['ID']['input'];
  /** 原因，至多 1000 字。 Why, at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 退回备案的结果。 Result of returnFiling. */
export type ReturnFilingPayload = {
  /** 备案。 The filing. */
  readonly committeeFiling?: Maybe<CommitteeFiling>;
  /** 办不成的原因。 Why it was not done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 小区（社区服务登记）。 An estate; the community service owns it. */
export type Estate = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 业主表决，先新后旧。 The owners' votes, newest first. */
  readonly votingSessions?: Maybe<VotingSessionConnection>;
  /** 业主联名提议，先新后旧；组织表决的单位、审计和本小区业主可见。 The owners' requisitions, newest first. */
  readonly requisitions?: Maybe<RequisitionConnection>;
  /** 在外部平台进行的表决，按截止日先新后旧。 Votes held on other platforms, latest first. */
  readonly externalVotes?: Maybe<ExternalVoteConnection>;
  /** 业主委员会的活动经费预算和支出，先新后旧；可只看一年。 The committee's activity budgets with what was spent, newest first; of one year where asked. */
  readonly activityBudgets?: Maybe<ActivityBudgetConnection>;
  /** 某日的业主委员会，默认今日。 The owners' committee on a day, today unless said. */
  readonly ownersCommittee?: Maybe<OwnersCommittee>;
  /** 历届业主委员会，先新后旧。 Its owners' committees, newest first. */
  readonly ownersCommittees?: Maybe<OwnersCommitteeConnection>;
  /** 业主名册，按楼号、室号排序：组织表决的单位可见全部，业主只见本户。 The register: those who run the votes see all of it, an owner the own units. */
  readonly register?: Maybe<OwnershipRecordConnection>;
};


/** 小区（社区服务登记）。 An estate; the community service owns it. */
export type EstateVotingSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 小区（社区服务登记）。 An estate; the community service owns it. */
export type EstateRequisitionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 小区（社区服务登记）。 An estate; the community service owns it. */
export type EstateExternalVotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 小区（社区服务登记）。 An estate; the community service owns it. */
export type EstateActivityBudgetsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 小区（社区服务登记）。 An estate; the community service owns it. */
export type EstateOwnersCommitteeArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 小区（社区服务登记）。 An estate; the community service owns it. */
export type EstateOwnersCommitteesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 小区（社区服务登记）。 An estate; the community service owns it. */
export type EstateRegisterArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 房屋（社区服务登记）。 A unit; the community service owns it. */
export type Unit = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 在业主名册中的记录；仅组织表决的单位和本户可见。 Its record in the register, for those who may see it. */
  readonly ownership?: Maybe<OwnershipRecord>;
};

/** 决议（会议服务登记）。 A resolution; the meetings service owns it. */
export type Resolution = {
  /** 标识。 Identifier (UUID). */
  readonly id: Scalars['ID']['output'];
  /** 依此决议进行的业主表决（最近一次）。 The owners' vote on it, the latest if there were several. */
  readonly vote?: Maybe<VotingSession>;
  /** 依此决议在外部平台进行的表决（已核对的最近一次）。 The vote held on it on another platform, the latest confirmed. */
  readonly externalVote?: Maybe<ExternalVote>;
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
  /** 该小区没有这处房屋。 The estate has no such unit. */
  | 'UNIT_UNKNOWN'
  /** 没有这项决议。 There is no such resolution. */
  | 'RESOLUTION_UNKNOWN'
  /** 该决议已有表决正在进行。 A vote on the resolution is under way. */
  | 'RESOLUTION_HAS_VOTE'
  /** 该决议不提请业主表决。 The resolution does not put a matter to the owners. */
  | 'RESOLUTION_NOT_FOR_OWNERS'
  /** 日期不得晚于今日，也不得早于结果公布（判决不早于起诉）。 A date lies neither in the future nor before the announcement, a judgment not before its suit. */
  | 'DATE_OUT_OF_RANGE'
  /** 日期不得晚于今日。 The day lies in the future. */
  | 'DAY_IN_FUTURE'
  /** 没有该年度的日历。 There is no calendar for that year. */
  | 'CALENDAR_YEAR_UNKNOWN'
  /** 没有要导入的内容。 There is nothing to import. */
  | 'ENTRIES_MISSING'
  /** 一次最多导入 2000 户。 At most 2,000 units at a time. */
  | 'ENTRIES_TOO_MANY'
  /** 同一房屋出现两次。 The unit appears twice. */
  | 'UNIT_REPEATED'
  /** 面积必须大于零。 The area must be more than zero. */
  | 'AREA_NOT_POSITIVE'
  /** 没有产权人。 There is no owner. */
  | 'OWNERS_MISSING'
  /** 一户最多两百名产权人。 A unit has at most two hundred owners. */
  | 'OWNERS_TOO_MANY'
  /** 同一产权人出现两次。 An owner appears twice. */
  | 'OWNER_REPEATED'
  /** 同一证件号码或主体标识有不同姓名。 One document or subject goes by two names. */
  | 'OWNER_NAME_DIFFERS'
  /** 同一主体标识属于两名产权人。 One subject belongs to two owners. */
  | 'SUBJECT_OF_TWO_OWNERS'
  /** 文件超过 10 MB。 The file is larger than 10 MB. */
  | 'FILE_TOO_LARGE'
  /** 名册只接收工作簿（.xlsx）和 CSV 文本，凭据只接收 JPEG、PNG、WebP 图片和 PDF。 A register is a workbook (.xlsx) or CSV; evidence is a JPEG, PNG or WebP picture or a PDF. */
  | 'FILE_TYPE_REFUSED'
  /** 没有这份名册文件。 There is no such register file. */
  | 'REGISTER_UPLOAD_UNKNOWN'
  /** 名册文件尚未上传。 The register file has not been uploaded. */
  | 'REGISTER_UPLOAD_WAITING'
  /** 名册文件已经导入。 The register file has been imported already. */
  | 'REGISTER_UPLOAD_IMPORTED'
  /** 名册文件已过期，请重新上传。 The register file has expired: upload it again. */
  | 'REGISTER_UPLOAD_EXPIRED'
  /** 名册文件还有问题，请改正后重新上传。 Something is wrong with the register file: upload it again when it is mended. */
  | 'REGISTER_UPLOAD_AT_FAULT'
  /** 查看之后名册又有变动，请重新核对。 The register has moved since it was looked at: look again. */
  | 'REGISTER_MOVED'
  /** 文件里没有数据。 The file holds no data. */
  | 'SHEET_EMPTY'
  /** 文件不完整或已损坏。 The file is not whole. */
  | 'SHEET_MALFORMED'
  /** 行、列或单元格超出限度。 It has too many rows or columns, or too long a cell. */
  | 'SHEET_TOO_LARGE'
  /** 文本须为 UTF-8 或 GB18030 编码。 The text is neither in UTF-8 nor in GB18030. */
  | 'SHEET_ENCODING_UNKNOWN'
  /** 缺少这一列。 The column is missing. */
  | 'COLUMN_MISSING'
  /** 这一列出现两次。 The column stands twice. */
  | 'COLUMN_REPEATED'
  /** 单元格是公式，请填写数值或文字。 The cell holds a formula: write what it says. */
  | 'FORMULA_REFUSED'
  /** 不是可填的值。 This is none of the values that may stand here. */
  | 'VALUE_UNKNOWN'
  /** 楼号或室号没有写明。 Building or unit is not stated. */
  | 'PLACE_MISSING'
  /** 面积不是至多两位小数的数。 The area is no number with two decimals at most. */
  | 'AREA_INVALID'
  /** 同一房屋的各行写法不一。 Two rows of the unit say different things of it. */
  | 'UNIT_ROWS_DIFFER'
  /** 没有姓名。 The name is missing. */
  | 'NAME_MISSING'
  /** 姓名或名称超过 100 字。 The name is longer than 100 characters. */
  | 'NAME_TOO_LONG'
  /** 证件号码不符合格式。 This is no number of a document. */
  | 'DOCUMENT_INVALID'
  /** 电话不符合格式。 This is no telephone number. */
  | 'PHONE_INVALID'
  /** 份额须大于零、不超过一。 A share is more than nothing and at most one. */
  | 'SHARE_INVALID'
  /** 共有的份额须全部写明且合计为一，或全部不写。 The shares are all given and make one, or none is. */
  | 'SHARES_NOT_ONE'
  /** 一户至多一名代表。 A unit has one representative at most. */
  | 'REPRESENTATIVES_TOO_MANY'
  /** 起始日不得晚于今日。 The day lies in the future. */
  | 'REGISTER_DATE_INVALID'
  /** 起始日早于该户现有情况的起始日。 The day lies before the one since which the unit is as it is. */
  | 'VALID_FROM_TOO_EARLY'
  /** 没有这位产权人。 There is no such owner. */
  | 'OWNER_UNKNOWN'
  /** 适用的规则不计入这类房屋。 The rules do not count a unit of this kind. */
  | 'UNIT_NOT_COUNTED'
  /** 代表必须是产权人之一。 The representative must be one of the owners. */
  | 'REPRESENTATIVE_NOT_OWNER'
  /** 该小区尚无业主名册。 The estate has no register yet. */
  | 'REGISTER_EMPTY'
  /** 有房屋不在业主名册中。 Units of the estate are missing from the register. */
  | 'REGISTER_INCOMPLETE'
  /** 没有当日适用的表决规则。 No rules are in force on that day. */
  | 'PROFILE_MISSING'
  /** 没有这个区划。 There is no such division. */
  | 'DIVISION_UNKNOWN'
  /** 没有这版规则。 There are no such rules. */
  | 'PROFILE_UNKNOWN'
  /** 不得低于法律规定的要求（《民法典》第二百七十八条，《物业管理条例》第十三条、第十四条、第十六条）。 Rules may not ask for less than the law does. */
  | 'PROFILE_BELOW_LAW'
  /** 规则中的数值相互矛盾。 The numbers make no sense together. */
  | 'PROFILE_UNSOUND'
  /** 规则尚未提交。 The rules are not submitted yet. */
  | 'PROFILE_NOT_SUBMITTED'
  /** 规则已经提交。 The rules are submitted already. */
  | 'PROFILE_SUBMITTED'
  /** 规则已经生效。 The rules are in force already. */
  | 'PROFILE_ACTIVE'
  /** 规则已被取代。 The rules are superseded. */
  | 'PROFILE_SUPERSEDED'
  /** 须由拟定人以外的人办理生效。 Another person than the author puts rules in force. */
  | 'PROFILE_OWN'
  /** 施行日期必须晚于现行版本的施行日期。 Rules begin after those that they supersede. */
  | 'PROFILE_NOT_LATER'
  /** 没有表决事项。 There is no matter to vote on. */
  | 'MATTERS_MISSING'
  /** 一次最多表决 20 项。 At most 20 matters at a time. */
  | 'MATTERS_TOO_MANY'
  /** 选举仅用于业委会选举，选聘仅用于物业服务企业。 An election is of the committee, a selection of the company. */
  | 'METHOD_NOT_FOR_KIND'
  /** 联名提议只写明事项，候选人和决定的内容由组织者公告。 A requisition names the matter; who stands and what exactly is decided is posted by those who run the vote. */
  | 'METHOD_NOT_DEMANDED'
  /** 聘用或者解聘物业服务企业的事项须写明是哪家企业。 A matter on the company says which company it engages or dismisses. */
  | 'DETAILS_MISSING'
  /** 决定的内容须填且只填一项。 What a matter decides is given exactly once. */
  | 'DETAILS_NOT_ONE'
  /** 决定的内容与事项种类或者表决方式不符。 What it decides is not of the matter’s kind and method. */
  | 'DETAILS_NOT_FOR_KIND'
  /** 须是在册的物业服务企业。 The company is one of the directory. */
  | 'DETAILS_NOT_A_COMPANY'
  /** 事项生效日须在投票截止日之后。 What a matter decides takes effect after the voting has ended. */
  | 'DETAILS_BEFORE_CLOSE'
  /** 分摊的楼栋或者房屋不在本小区、重复、为空，或者两者都填。 The buildings or units that bear it are not the estate’s, are named twice, are none, or both are given. */
  | 'BEARERS_UNKNOWN'
  /** 物业费须逐类房屋各列一次、不超过每平方米每月一千元，且与现行标准不同。 A fee is given once for each kind of unit, at most 1,000 yuan per square metre and month, and another than before. */
  | 'FEE_RATES_UNSOUND'
  /** 金额须大于零、不超过一百亿元。 An amount is more than nothing and at most ten billion yuan. */
  | 'MATTER_AMOUNT_OUT_OF_RANGE'
  /** 筹集金额须填每平方米金额或者总额之一。 What is raised is given by square metre or in all, one of the two. */
  | 'RAISING_NOT_ONE'
  /** 期限须为 1–240 个月。 A term is 1–240 months. */
  | 'TERM_OUT_OF_RANGE'
  /** 经营方、年收益、期限须同时写明，或者都不写。 Counterparty, yearly revenue and term are given together, or none of them. */
  | 'TRADE_INCOMPLETE'
  /** 只有选举须填应选名额。 Only an election has seats to state. */
  | 'SEATS_NOT_ASKED'
  /** 应选名额不在规则允许的范围内。 The seats are fewer or more than the rules allow. */
  | 'SEATS_OUT_OF_RANGE'
  /** 应选名额须为单数。 The number of seats is odd. */
  | 'SEATS_NOT_ODD'
  /** 该事项没有候选人。 Nobody stands in this matter. */
  | 'CANDIDATES_NOT_ASKED'
  /** 没有所选的人；都不选的，请选反对。 Nobody is selected; none of them is NO. */
  | 'CANDIDATES_MISSING'
  /** 都不选或弃权的，不能再选候选人。 Who selects none of them, or abstains, selects nobody. */
  | 'CANDIDATES_WITHOUT_YES'
  /** 所选的人多于应选名额。 More are selected than there are seats. */
  | 'CANDIDATES_OVER_SEATS'
  /** 候选人最多 50 名。 At most 50 candidates. */
  | 'CANDIDATES_TOO_MANY'
  /** 候选人少于应选名额。 There are fewer candidates than seats. */
  | 'CANDIDATES_TOO_FEW'
  /** 尚有候选人未审核资格。 The eligibility of a candidate is not confirmed. */
  | 'CANDIDATES_UNREVIEWED'
  /** 同一候选人出现两次。 A candidate appears twice. */
  | 'CANDIDATE_REPEATED'
  /** 选聘的候选单位须是在册的物业服务企业。 Who stands in a selection is a property company of the directory. */
  | 'CANDIDATE_NOT_A_COMPANY'
  /** 选举的候选人不是单位。 People stand in an election, no company. */
  | 'COMPANY_NOT_ASKED'
  /** 该事项没有这名候选人。 There is no such candidate in this matter. */
  | 'CANDIDATE_UNKNOWN'
  /** 本次表决没有选举，无须抽签。 Nobody is elected in this vote, so that no lots are drawn. */
  | 'DRAW_NOT_ASKED'
  /** 抽签种子须由两人保管，开始投票前各自提交校验值。 Two people keep the parts of the seed, whose hashes are committed before the vote opens. */
  | 'DRAW_KEEPERS_NOT_TWO'
  /** 两部分的校验值均已提交。 Both parts are committed already. */
  | 'DRAW_PARTS_COMMITTED'
  /** 您已提交，须由另一人提交另一部分。 You have committed a part; another person commits the other. */
  | 'DRAW_PART_COMMITTED_BY_YOU'
  /** 第二名保管人不得在第一人所代表的单位任职。 The second keeper holds no post in the organization of the first. */
  | 'DRAW_KEEPER_NOT_INDEPENDENT'
  /** 您没有提交过校验值。 You have committed no part. */
  | 'DRAW_PART_MISSING'
  /** 这一部分已经公开。 The part is shown already. */
  | 'DRAW_PART_SHOWN'
  /** 须为 32 至 128 位小写十六进制。 A part has 32 to 128 lower-case hexadecimal digits. */
  | 'DRAW_PART_TOO_SHORT'
  /** 与所提交的校验值不符。 It is not what was committed. */
  | 'DRAW_PART_NOT_AS_COMMITTED'
  /** 须抽签确定名次，种子的两部分尚未齐备。 Lots are to be drawn, and a part of the seed is not shown yet. */
  | 'DRAW_PENDING'
  /** 名册公示后业主名册又有变化，须先更正。 The register has changed since the roll was published: correct these units first. */
  | 'ROLL_OUTDATED'
  /** 投票名册尚未公示。 The roll is not published yet. */
  | 'ROLL_NOT_PUBLISHED'
  /** 投票名册已经公示。 The roll is published already. */
  | 'ROLL_PUBLISHED'
  /** 名册异议期未满。 The days for objections to the roll are not over. */
  | 'ROLL_OBJECTIONS_RUNNING'
  /** 名册异议期已满。 The days for objections to the roll are over. */
  | 'ROLL_OBJECTIONS_OVER'
  /** 尚有名册异议未答复。 An objection to the roll has no answer yet. */
  | 'ROLL_OBJECTIONS_OPEN'
  /** 公示名册与业主名册一致，请先更正业主名册。 The roll says what the register says: correct the register first. */
  | 'ROLL_ENTRY_UNCHANGED'
  /** 您对这处房屋的异议尚待答复。 Your objection about this unit waits for its answer. */
  | 'OBJECTION_OPEN_ALREADY'
  /** 名册已经锁定。 The roll is frozen already. */
  | 'ROLL_FROZEN'
  /** 名册尚未锁定。 The roll is not frozen yet. */
  | 'ROLL_NOT_FROZEN'
  /** 名册、事项或规则与锁定时不符，不能计票。 Roll, matters or rules are not what was frozen. */
  | 'ROLL_HASH_MISMATCH'
  /** 没有这次表决。 There is no such vote. */
  | 'SESSION_UNKNOWN'
  /** 您的异议已达上限。 You have made as many objections as one may. */
  | 'OBJECTIONS_TOO_MANY'
  /** 表决公告已经发出。 The notice is sent already. */
  | 'VOTE_NOTICED'
  /** 表决公告尚未发出。 The notice is not sent yet. */
  | 'VOTE_NOT_NOTICED'
  /** 公告与投票之间的整日数不足。 Fewer whole days lie between notice and vote than the rules ask for. */
  | 'NOTICE_TOO_SHORT'
  /** 名册锁定于公告留存之前，没有可查的公告，不能开始投票，请作废后重办。 The roll was frozen before notices were kept: void the vote and run it again. */
  | 'VOTE_WITHOUT_NOTICE'
  /** 尚未到公告的开始时刻。 The noticed beginning has not come yet. */
  | 'OPENING_NOT_DUE'
  /** 截止时刻与公告不一致。 The end is not the one that was noticed. */
  | 'CLOSING_NOT_AS_NOTICED'
  /** 投票期短于规则的要求。 The voting is shorter than the rules allow. */
  | 'VOTING_PERIOD_TOO_SHORT'
  /** 投票期长于规则的要求。 The voting is longer than the rules allow. */
  | 'VOTING_PERIOD_TOO_LONG'
  /** 没有投票渠道。 There is no channel to vote by. */
  | 'CHANNELS_MISSING'
  /** 适用的规则不允许这一渠道。 The rules do not allow this channel. */
  | 'CHANNEL_NOT_ALLOWED'
  /** 只能重办已经作废的表决。 Only a voided vote is run again. */
  | 'VOTE_NOT_VOIDED'
  /** 该表决已经重办。 The vote is being run again already. */
  | 'VOTE_REPLACED'
  /** 该案号已经记录。 This case is recorded already. */
  | 'CASE_RECORDED'
  /** 投票已经开始过。 The voting has been opened already. */
  | 'VOTING_OPENED'
  /** 不在投票期间。 The voting is not open. */
  | 'VOTING_NOT_OPEN'
  /** 尚未到公告的截止时刻。 The announced end has not come yet. */
  | 'VOTING_STILL_RUNNING'
  /** 投票尚未截止。 The voting is not closed yet. */
  | 'VOTING_NOT_CLOSED'
  /** 已经计票。 The vote is tallied already. */
  | 'VOTE_TALLIED'
  /** 表决已作废。 The vote is void. */
  | 'VOTE_VOIDED'
  /** 截止时刻必须在此刻之后。 The voting must end in the future. */
  | 'CLOSES_TOO_EARLY'
  /** 已过公告的截止时刻。 The announced end has passed. */
  | 'VOTING_ENDED'
  /** 参与已达法定比例，不得延长。 The vote is quorate, so that it is not extended. */
  | 'VOTING_QUORATE'
  /** 适用的规则不允许再延长。 The rules allow no further extension. */
  | 'EXTENSION_NOT_ALLOWED'
  /** 新的截止时刻须晚于原截止时刻，且不超过规则允许的日数。 The new end lies after the old one, by no more than the rules allow. */
  | 'EXTENSION_OUT_OF_RANGE'
  /** 尚未计票。 The vote is not tallied yet. */
  | 'VOTE_NOT_TALLIED'
  /** 计票结果已经确认。 The tally is certified already. */
  | 'VOTE_CERTIFIED'
  /** 您已确认过，须由另一人再确认。 You have certified it; another person must. */
  | 'ALREADY_CERTIFIED_BY_YOU'
  /** 第二人不得在第一人所代表的单位任职。 The second person holds no post in the organization of the first. */
  | 'CERTIFIER_NOT_INDEPENDENT'
  /** 计票结果尚未由两人确认。 Two people have not certified the tally yet. */
  | 'VOTE_NOT_CERTIFIED'
  /** 结果已经公布。 The result is announced already. */
  | 'VOTE_ANNOUNCED'
  /** 结果尚未公布。 The result is not announced yet. */
  | 'VOTE_NOT_ANNOUNCED'
  /** 异议期未满。 The days for objections are not over. */
  | 'OBJECTIONS_RUNNING'
  /** 尚有异议未答复，或异议成立须作废重办。 An objection has no answer yet, or was upheld: the vote is to be voided and run again. */
  | 'OBJECTIONS_OPEN'
  /** 没有这项异议。 There is no such objection. */
  | 'OBJECTION_UNKNOWN'
  /** 异议已经答复。 The objection is answered already. */
  | 'OBJECTION_ANSWERED'
  /** 只有本小区业主可以提出异议。 Only an owner of the estate may object. */
  | 'OBJECTOR_NOT_OWNER'
  /** 结果已经确定；撤销须由人民法院作出（《民法典》第二百八十条）。 The result is final; only a court annuls it. */
  | 'VOTE_FINAL'
  /** 业主已诉请人民法院撤销。 A court has been asked to annul it. */
  | 'VOTE_CHALLENGED'
  /** 没有待决的诉讼。 No court has been asked to annul it. */
  | 'VOTE_NOT_CHALLENGED'
  /** 公告不含这一投票渠道。 The notice does not offer this channel. */
  | 'CHANNEL_NOT_OFFERED'
  /** 未公告的事项不得表决。 What was not posted in the notice is not voted on. */
  | 'MATTER_NOT_POSTED'
  /** 名册上没有可由您投票的这处房屋。 The roll has no such unit for you to vote for. */
  | 'UNIT_NOT_ON_ROLL'
  /** 该事项未列入本次表决。 The matter was not posted for this vote. */
  | 'MATTER_UNKNOWN'
  /** 对同一事项表态两次。 Two choices on one matter. */
  | 'CHOICE_REPEATED'
  /** 有事项未表态。 A matter has no choice. */
  | 'CHOICE_MISSING'
  /** 该户已经投票，先投者有效。 The unit has voted; the first ballot counts. */
  | 'ALREADY_VOTED'
  /** 附件尚未上传完成。 The attachment has not been uploaded. */
  | 'ATTACHMENT_NOT_STORED'
  /** 与已录入的文件摘要不一致。 It is not the file whose hash is recorded. */
  | 'EVIDENCE_DIFFERS'
  /** 所录文件已经上传。 The recorded file is there already. */
  | 'EVIDENCE_STORED'
  /** 凭证文件尚未上传，也没有可查阅的地址。 The evidence has not been uploaded, and no address says where it is. */
  | 'EVIDENCE_MISSING'
  /** 没有这张纸质表决票。 There is no such ballot on paper. */
  | 'PAPER_UNKNOWN'
  /** 该户已有一张纸质表决票。 The unit has a ballot on paper already. */
  | 'PAPER_ISSUED'
  /** 该票号已经使用。 The number is taken already. */
  | 'PAPER_NUMBER_TAKEN'
  /** 已经登记送达。 Its delivery is recorded already. */
  | 'PAPER_DELIVERED'
  /** 尚未登记送达。 Its delivery is not recorded yet. */
  | 'PAPER_NOT_DELIVERED'
  /** 交回时刻须在投票开始和送达之后、截止之前，且不晚于此刻。 A paper is handed back after the opening and its delivery, before the end, and not in the future. */
  | 'PAPER_RETURN_UNTIMELY'
  /** 回收是事后登记的，核对时须写明交回的时刻。 The return was recorded later than it was: whoever checks names the instant. */
  | 'PAPER_RETURN_UNCONFIRMED'
  /** 交回的时刻与登记的不一致。 It was handed back at another instant than the one recorded. */
  | 'PAPER_RETURN_DIFFERS'
  /** 须由登记回收的人以外的人确认或不予认可。 Another person than the one who recorded the return confirms or rejects it. */
  | 'PAPER_RETURN_OWN'
  /** 确认或不予认可的人不得在登记回收的单位任职。 Whoever confirms or rejects a return holds no post in the organization that recorded it. */
  | 'PAPER_RETURN_NOT_INDEPENDENT'
  /** 该票已登记遗失或损毁，找回也不计入。 It was declared lost, and never counts. */
  | 'PAPER_LOST'
  /** 适用的规则将未交回的票计入，须由登记送达的人以外的人登记遗失。 Where the rules count silence, another person than the one who recorded its delivery declares it lost. */
  | 'PAPER_LOSS_OWN'
  /** 已经登记回收。 Its return is recorded already. */
  | 'PAPER_RETURNED'
  /** 尚未登记回收。 Its return is not recorded yet. */
  | 'PAPER_NOT_RETURNED'
  /** 尚未录入。 It is not entered yet. */
  | 'PAPER_NOT_ENTERED'
  /** 已经核对计入。 It is checked and counted already. */
  | 'PAPER_CHECKED'
  /** 扫描件尚未上传。 Its scan has not been uploaded. */
  | 'PAPER_SCAN_MISSING'
  /** 须由录入人以外的人核对。 Another person than the one who entered it checks it. */
  | 'PAPER_CHECKER_SAME'
  /** 核对人不得在录入人所代表的单位任职。 Whoever checks holds no post in the organization of the one who entered it. */
  | 'PAPER_CHECKER_NOT_INDEPENDENT'
  /** 两次录入不一致，请重新查看原票。 The two readings differ: look at the paper again. */
  | 'PAPER_ENTRIES_DIFFER'
  /** 尚有按时回收的纸质表决票未核对。 Ballots on paper that were returned in time are not checked yet. */
  | 'PAPER_UNCHECKED'
  /** 没有这项委托。 There is no such proxy. */
  | 'PROXY_UNKNOWN'
  /** 该业主已有委托。 The elector has let somebody vote already. */
  | 'PROXY_GRANTED'
  /** 书面委托已经核对。 The written proxy is checked already. */
  | 'PROXY_CHECKED'
  /** 委托书扫描件尚未上传。 The scan of the proxy has not been uploaded. */
  | 'PROXY_SCAN_MISSING'
  /** 须由登记人以外的人核对书面委托。 Another person than the one who recorded it checks a written proxy. */
  | 'PROXY_CHECKER_SAME'
  /** 核对人不得在登记书面委托的单位任职。 Whoever checks a written proxy holds no post in the organization that recorded it. */
  | 'PROXY_CHECKER_NOT_INDEPENDENT'
  /** 受托人不得登记或核对委托给自己的委托书。 An agent neither records nor checks the own proxy. */
  | 'PROXY_AGENT_RECORDS'
  /** 受托人或指示与登记的不一致，请重新查看委托书。 Agent or instructions differ from what was recorded: look at the proxy again. */
  | 'PROXY_ENTRIES_DIFFER'
  /** 适用的规则要求委托书写明对各事项的意见。 By the rules a proxy says how the agent votes on each matter. */
  | 'PROXY_INSTRUCTIONS_MISSING'
  /** 与委托人对各事项的指示不一致。 The elector has instructed the agent otherwise. */
  | 'PROXY_INSTRUCTED_OTHERWISE'
  /** 该户有人可在线投票，由其本人在线委托。 Somebody votes for the unit online, and grants a proxy there. */
  | 'ELECTOR_HAS_ACCOUNT'
  /** 委托已经撤回。 The proxy is revoked already. */
  | 'PROXY_REVOKED'
  /** 适用的规则不允许委托投票。 The rules allow no proxies. */
  | 'PROXY_NOT_ALLOWED'
  /** 不能委托本人。 Nobody is their own agent. */
  | 'AGENT_IS_GRANTOR'
  /** 物业服务企业等规则所列的人不得受托。 The rules bar such an agent, the company’s people among them. */
  | 'AGENT_BARRED'
  /** 该受托人的受托户数已达规则上限。 The agent votes for as many as the rules allow. */
  | 'AGENT_HOLDS_TOO_MANY'
  /** 没有这项联名提议。 There is no such requisition. */
  | 'REQUISITION_UNKNOWN'
  /** 您已有一项提议正在征集联名。 A requisition of yours is still open. */
  | 'REQUISITION_OPEN'
  /** 联名已达到规定比例。 The share is reached already. */
  | 'REQUISITION_REACHED'
  /** 联名尚未达到规定比例。 The share is not reached yet. */
  | 'REQUISITION_NOT_REACHED'
  /** 提议人已撤回该提议。 Whoever filed it has withdrawn it. */
  | 'REQUISITION_WITHDRAWN'
  /** 征集联名的期限已过。 The days for collecting support are over. */
  | 'REQUISITION_LAPSED'
  /** 您没有可撤回的联名。 You have no support to take back. */
  | 'REQUISITION_NOT_SUPPORTED'
  /** 已据此组织表决。 A vote answers it already. */
  | 'REQUISITION_HAS_VOTE'
  /** 须列入联名提议的全部事项，文本一致。 All matters of the requisition are put to the vote, in its own words. */
  | 'REQUISITION_MATTER_MISSING'
  /** 只有本小区有投票权的业主可以提议和联名。 Only those who vote for a unit of the estate demand a meeting. */
  | 'SUPPORTER_NOT_OWNER'
  /** 您已经联名。 You support it already. */
  | 'ALREADY_SUPPORTED'
  /** 没有这次外部表决。 There is no such external vote. */
  | 'EXTERNAL_VOTE_UNKNOWN'
  /** 该平台的这一编号已经录入。 The vote of this number on this platform is recorded already. */
  | 'EXTERNAL_VOTE_RECORDED'
  /** 外部表决已经核对。 The external vote is confirmed already. */
  | 'EXTERNAL_VOTE_IS_CONFIRMED'
  /** 外部表决已经退回。 The external vote is rejected already. */
  | 'EXTERNAL_VOTE_IS_REJECTED'
  /** 外部表决已被要求作废，待另一人处理。 It was asked to void the external vote, which waits for another person. */
  | 'EXTERNAL_VOTE_IS_VOIDING'
  /** 没有人要求作废该外部表决。 Nobody has asked to void the external vote. */
  | 'EXTERNAL_VOTE_NOT_VOIDING'
  /** 外部表决已经作废。 The external vote is void. */
  | 'EXTERNAL_VOTE_IS_VOIDED'
  /** 须由提出人以外的人作废。 Another person than the one who asked for it voids it. */
  | 'EXTERNAL_VOIDING_OWN'
  /** 没有通过的选举业主委员会事项，不得录入当选名单。 No election of a committee passed, so that nobody was elected. */
  | 'EXTERNAL_ELECTED_WITHOUT_ELECTION'
  /** 外部表决的记录没有当选名单；须作废后连同名单重新录入。 The record of the external vote does not say who was elected; it is voided and recorded anew with the list. */
  | 'EXTERNAL_ELECTED_MISSING'
  /** 须由录入人以外的人核对。 Another person than the one who recorded it confirms it. */
  | 'EXTERNAL_VOTE_OWN'
  /** 类别不得低于法律规定（《民法典》第二百七十八条）。 The class is below the one of the law. */
  | 'EXTERNAL_CLASS_BELOW_LAW'
  /** 同意数不得超过参与数，参与数不得超过总数，总数须大于零。 No more approve than take part, no more take part than there are, and there is somebody. */
  | 'EXTERNAL_FIGURES_UNSOUND'
  /** 所载数据未达法定比例，不能录为通过（《民法典》第二百七十八条）。 By its own figures it did not reach the shares of the law, so that it is not recorded as passed. */
  | 'EXTERNAL_PASSED_BELOW_LAW'
  /** 外部表决尚未核对。 The external vote is not confirmed yet. */
  | 'EXTERNAL_VOTE_NOT_CONFIRMED'
  /** 年度须在十年前至明年之间。 The year lies between ten years ago and the next one. */
  | 'BUDGET_YEAR_OUT_OF_RANGE'
  /** 金额须大于零、不超过一亿元。 An amount is more than nothing and at most a hundred million yuan. */
  | 'AMOUNT_OUT_OF_RANGE'
  /** 该事项不决定活动经费：须为议事规则、共有部分经营或其他重大事项。 The matter decides no activity budget: rules of procedure, use of common parts, or another major matter does. */
  | 'BUDGET_MATTER_OF_OTHER_KIND'
  /** 不是本小区已经通过并公布的表决事项。 This is no matter that the estate’s owners passed and were told of. */
  | 'BUDGET_MATTER_NOT_PASSED'
  /** 该年度尚无活动经费预算。 The year has no activity budget yet. */
  | 'ACTIVITY_BUDGET_MISSING'
  /** 支出日不在该年度内。 The day does not lie in the year. */
  | 'EXPENSE_NOT_OF_YEAR'
  /** 该凭证已用于一笔未冲销的支出。 The voucher stands behind an expense that was not reversed. */
  | 'EXPENSE_VOUCHER_USED'
  /** 没有这笔支出。 There is no such expense. */
  | 'EXPENSE_UNKNOWN'
  /** 该支出已经冲销。 The expense is reversed already. */
  | 'EXPENSE_REVERSED'
  /** 冲销不能再冲销。 A reversal is not reversed. */
  | 'EXPENSE_IS_REVERSAL'
  /** 没有这届业主委员会。 There is no such committee. */
  | 'COMMITTEE_UNKNOWN'
  /** 已据此次选举登记业主委员会。 A committee is constituted from this election already. */
  | 'COMMITTEE_CONSTITUTED'
  /** 选举未产生业主委员会：未通过，或当选人数不足、未超过席位半数、应为单数而为双数。 The election made no committee: it did not pass, or too few were elected, no more than half of the seats, or an even number. */
  | 'COMMITTEE_NOT_CONSTITUTED'
  /** 须指明一项选举：外部表决或本平台的选举，二选一。 A committee is constituted from one election: of another platform, or held here. */
  | 'COMMITTEE_VOTE_NOT_ONE'
  /** 没有这项选举。 There is no such election. */
  | 'ELECTION_UNKNOWN'
  /** 选举结果尚未最终生效。 The vote of the election is not final. */
  | 'ELECTION_NOT_FINAL'
  /** 没有本小区的这个业主委员会组织。 The estate has no such owners’ committee as an organization. */
  | 'COMMITTEE_ORGANIZATION_UNKNOWN'
  /** 日期不得早于当选日；首日不得晚于当选后一年，会议和离任不得晚于今日。 A day lies not before the election; a first day within a year of it, a meeting or a leaving not in the future. */
  | 'COMMITTEE_DAY_OUT_OF_RANGE'
  /** 会议不得早于上次会议和已登记的离任；离任不得早于上次会议。 A meeting lies not before the last one nor before a leaving on record, a leaving not before the last meeting. */
  | 'COMMITTEE_DAYS_OUT_OF_ORDER'
  /** 现任业主委员会的任期不早于该日开始。 The term of the committee that stands begins no earlier. */
  | 'COMMITTEE_STANDING'
  /** 该届业主委员会已由下一届接任。 The next committee has taken over. */
  | 'COMMITTEE_SUCCEEDED'
  /** 选举已作废，该届业主委员会已终止。 Its election was voided, so that the committee has ended. */
  | 'COMMITTEE_ANNULLED'
  /** 任期须在一年至规则上限之间。 A term is one year to as many as the rules allow. */
  | 'TERM_TOO_LONG'
  /** 候补委员超过规则的上限。 There are more alternates than the rules allow. */
  | 'ALTERNATES_TOO_MANY'
  /** 没有这名在任委员。 There is no such member. */
  | 'MEMBER_UNKNOWN'
  /** 同一委员出现两次。 A member appears twice. */
  | 'MEMBER_REPEATED'
  /** 该委员已经离任。 The member has left already. */
  | 'MEMBER_LEFT'
  /** 每名在任委员须有一项分工。 Each seated member has a portfolio. */
  | 'PORTFOLIOS_INCOMPLETE'
  /** 须有一名主任。 There is one chair. */
  | 'CHAIR_NOT_ONE'
  /** 没有这项备案。 There is no such filing. */
  | 'FILING_UNKNOWN'
  /** 尚未报送备案。 It is not filed yet. */
  | 'FILING_NOT_FILED'
  /** 已经报送，待受理。 It is filed already. */
  | 'FILING_IS_FILED'
  /** 已经备案。 The filing is accepted already. */
  | 'FILING_IS_ACCEPTED'
  /** 备案已退回，待补正。 The filing was returned. */
  | 'FILING_IS_RETURNED'
  /** 登记该届委员会或报送备案的人不得受理或退回。 Whoever constituted the committee or submitted the filing neither accepts nor returns it. */
  | 'FILING_OWN'
  /** 适用的规则要求附培训记录。 The rules ask for a record of training. */
  | 'TRAINING_RECORD_MISSING';

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
  /** 组织表决的单位（业委会、物管会，以及辖区居委会、街道）和审计。 Those who run the vote, never the property company, and auditors. */
  | 'RUNNER'
  /** 仅组织表决的单位。 Those who run the vote alone, and no auditor. */
  | 'RUNNER_ALONE'
  /** 名册公示前仅组织表决的单位和审计，此后任何人。 Those who run the vote and auditors; anyone once its roll is published. */
  | 'RUNNER_UNTIL_PUBLISHED'
  /** 截止前仅组织表决的单位和审计，截止后任何人。 Those who run the vote and auditors; anyone once it is closed. */
  | 'RUNNER_UNTIL_CLOSED'
  /** 公布前仅组织表决的单位和审计，公布后任何人。 Those who run the vote and auditors; anyone once the result is announced. */
  | 'RUNNER_UNTIL_ANNOUNCED'
  /** 核对前仅组织表决的单位和审计，核对后任何人。 Those who run the votes and auditors; anyone once a second person has confirmed it. */
  | 'RUNNER_UNTIL_CONFIRMED'
  /** 组织表决的单位、受理该项备案的机关和审计。 Those who run the votes, the authority that the filing is made with, and auditors. */
  | 'RUNNER_OR_AUTHORITY'
  /** 组织表决的单位、审计和本小区业主。 Those who run the votes, auditors, and the owners of the estate. */
  | 'RUNNER_OR_OWNERS'
  /** 组织表决的单位、备案机关、审计和本小区业主。 Those who run the votes, the authorities that committees are filed with, auditors, and the owners of the estate. */
  | 'OWNERS_OR_AUTHORITY'
  /** 组织表决的单位、备案机关和本小区业主，审计不在内。 Those who run the votes, the authorities that committees are filed with and the owners of the estate, and no auditor. */
  | 'OWNERS_OR_AUTHORITY_ALONE'
  /** 候选企业任何人可见；候选人仅组织表决的单位、备案机关、本小区业主和参加该次表决的人可见，审计不可见。 Of a company anyone; of a person those who run the votes, the authorities, the estate’s owners and whoever votes in it, and no auditor. */
  | 'CANDIDATE_NAMED'
  /** 组织表决的单位、审计和本户。 Those who run the votes, auditors, and the unit’s owners and representative. */
  | 'RUNNER_OR_OWNER'
  /** 本人和审计。 The owner whose data it was, and auditors. */
  | 'OWNER_OR_AUDITOR'
  /** 组织表决的单位、审计和本户的投票人。 Those who run the vote, auditors, and whoever votes for the unit. */
  | 'RUNNER_OR_VOTER'
  /** 本户的投票人和代投的人，别无他人。 Whoever votes for the unit, who cast it by proxy, and nobody else. */
  | 'SELF'
  /** 组织表决的单位、审计和提出异议的人；物业服务企业不可见。 Those who run the vote, auditors and whoever objected; never the company. */
  | 'RUNNER_OR_OBJECTOR'
  /** 组织表决的单位、审计、委托人和受托人。 Those who run the vote, auditors, grantor and agent. */
  | 'RUNNER_OR_PARTY'
  /** 生效后任何人，此前仅该区划的主管单位和审计。 Anyone once in force; before, those who govern the place and auditors. */
  | 'IN_FORCE_OR_GOVERNING';



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
  OwnershipRecord: OwnershipRecord;
  VotingSession: VotingSession;
  Requisition: Requisition;
  ExternalVote: ExternalVote;
  ActivityBudget: ActivityBudget;
  ActivityExpense: ActivityExpense;
  OwnersCommittee: OwnersCommittee;
  CommitteeFiling: CommitteeFiling;
  Estate: Estate;
  Unit: Unit;
  Resolution: Resolution;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  OwnershipRecord:
    ( { __typename: 'OwnershipRecord' }
    & GraphQLRecursivePick<FederationTypes['OwnershipRecord'], {"id":true}> );
  VotingSession:
    ( { __typename: 'VotingSession' }
    & GraphQLRecursivePick<FederationTypes['VotingSession'], {"id":true}> );
  Requisition:
    ( { __typename: 'Requisition' }
    & GraphQLRecursivePick<FederationTypes['Requisition'], {"id":true}> );
  ExternalVote:
    ( { __typename: 'ExternalVote' }
    & GraphQLRecursivePick<FederationTypes['ExternalVote'], {"id":true}> );
  ActivityBudget:
    ( { __typename: 'ActivityBudget' }
    & GraphQLRecursivePick<FederationTypes['ActivityBudget'], {"id":true}> );
  ActivityExpense:
    ( { __typename: 'ActivityExpense' }
    & GraphQLRecursivePick<FederationTypes['ActivityExpense'], {"id":true}> );
  OwnersCommittee:
    ( { __typename: 'OwnersCommittee' }
    & GraphQLRecursivePick<FederationTypes['OwnersCommittee'], {"id":true}> );
  CommitteeFiling:
    ( { __typename: 'CommitteeFiling' }
    & GraphQLRecursivePick<FederationTypes['CommitteeFiling'], {"id":true}> );
  Estate:
    ( { __typename: 'Estate' }
    & GraphQLRecursivePick<FederationTypes['Estate'], {"id":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
  Resolution:
    ( { __typename: 'Resolution' }
    & GraphQLRecursivePick<FederationTypes['Resolution'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  MatterDetails:
    | ( object )
    | ( object )
    | ( object )
    | ( object )
    | ( object )
    | ( object )
    | ( object )
    | ( object )
  ;
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
  AreaSource: AreaSource;
  Holding: Holding;
  UnitKind: UnitKind;
  OwnerKind: OwnerKind;
  OwnershipRecord: ResolverTypeWrapper<OwnershipRecordRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<number>;
  OwnershipVersion: ResolverTypeWrapper<OwnershipVersionRow>;
  Owner: ResolverTypeWrapper<OwnerRow>;
  OwnershipShare: ResolverTypeWrapper<object>;
  OwnershipRecordConnection: ResolverTypeWrapper<object>;
  OwnershipRecordEdge: ResolverTypeWrapper<object>;
  RegisterImport: ResolverTypeWrapper<RegisterImportRow>;
  MyUnit: ResolverTypeWrapper<MyUnitRow>;
  MyVote: ResolverTypeWrapper<MyVoteRow>;
  MyMatterVote: ResolverTypeWrapper<object>;
  MyUnitConnection: ResolverTypeWrapper<object>;
  MyUnitEdge: ResolverTypeWrapper<object>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ImportRegisterInput: ImportRegisterInput;
  RegisterEntryInput: RegisterEntryInput;
  OwnerInput: OwnerInput;
  OwnershipShareInput: OwnershipShareInput;
  ImportRegisterPayload: ResolverTypeWrapper<object>;
  UnmaskPurpose: UnmaskPurpose;
  Unmasking: ResolverTypeWrapper<UnmaskingRow>;
  UnmaskedOwner: ResolverTypeWrapper<UnmaskedOwnerRow>;
  UnmaskOwnerInput: UnmaskOwnerInput;
  UnmaskOwnerPayload: ResolverTypeWrapper<object>;
  RegisterUploadState: RegisterUploadState;
  RegisterChange: RegisterChange;
  RegisterUpload: ResolverTypeWrapper<RegisterUploadRow>;
  RegisterFileUpload: ResolverTypeWrapper<object>;
  RegisterFault: ResolverTypeWrapper<RegisterFaultRow>;
  RegisterFaultConnection: ResolverTypeWrapper<object>;
  RegisterFaultEdge: ResolverTypeWrapper<object>;
  RegisterUploadUnit: ResolverTypeWrapper<RegisterUploadUnitRow>;
  RegisterUploadUnitConnection: ResolverTypeWrapper<object>;
  RegisterUploadUnitEdge: ResolverTypeWrapper<object>;
  RegisterChanges: ResolverTypeWrapper<object>;
  UploadRegisterInput: UploadRegisterInput;
  UploadRegisterPayload: ResolverTypeWrapper<object>;
  ImportRegisterFileInput: ImportRegisterFileInput;
  ImportRegisterFilePayload: ResolverTypeWrapper<object>;
  VotingMatterKind: VotingMatterKind;
  MatterClass: MatterClass;
  VoteFractionKind: VoteFractionKind;
  ThresholdComparator: ThresholdComparator;
  RuleThreshold: ResolverTypeWrapper<object>;
  ValueBasis: ValueBasis;
  ProfileValueSource: ResolverTypeWrapper<object>;
  RuleProfile: ResolverTypeWrapper<RuleProfileRow>;
  RuleProfileState: RuleProfileState;
  RuleProfileVersion: ResolverTypeWrapper<RuleProfileVersionRow>;
  Division: ResolverTypeWrapper<object>;
  VotingMatterRule: ResolverTypeWrapper<VotingMatterRuleRow>;
  ProfileTemplate: ProfileTemplate;
  RuleThresholdInput: RuleThresholdInput;
  SplitOwnerPolicy: SplitOwnerPolicy;
  ProfileChangesInput: ProfileChangesInput;
  ProposeProfileInput: ProposeProfileInput;
  ProposeProfilePayload: ResolverTypeWrapper<object>;
  SubmitProfileInput: SubmitProfileInput;
  SubmitProfilePayload: ResolverTypeWrapper<object>;
  ActivateProfileInput: ActivateProfileInput;
  ActivateProfilePayload: ResolverTypeWrapper<object>;
  VotingState: VotingState;
  VotingSession: ResolverTypeWrapper<VotingSessionRow>;
  VotingMatter: ResolverTypeWrapper<VotingMatterRow>;
  RollWarning: RollWarning;
  RollWarningCount: ResolverTypeWrapper<object>;
  RollEntry: ResolverTypeWrapper<RollEntryRow>;
  RollEntryConnection: ResolverTypeWrapper<object>;
  RollEntryEdge: ResolverTypeWrapper<object>;
  Turnout: ResolverTypeWrapper<object>;
  MatterTurnout: ResolverTypeWrapper<object>;
  VotingSessionConnection: ResolverTypeWrapper<object>;
  VotingSessionEdge: ResolverTypeWrapper<object>;
  PrepareVoteInput: PrepareVoteInput;
  VotingMatterInput: VotingMatterInput;
  PrepareVotePayload: ResolverTypeWrapper<object>;
  FreezeRollInput: FreezeRollInput;
  FreezeRollPayload: ResolverTypeWrapper<object>;
  OpenVotingInput: OpenVotingInput;
  OpenVotingPayload: ResolverTypeWrapper<object>;
  CloseVotingInput: CloseVotingInput;
  CloseVotingPayload: ResolverTypeWrapper<object>;
  TallyVoteInput: TallyVoteInput;
  TallyVotePayload: ResolverTypeWrapper<object>;
  VoidVoteInput: VoidVoteInput;
  VoidVotePayload: ResolverTypeWrapper<object>;
  PublishedRollEntry: ResolverTypeWrapper<PublishedRollEntryRow>;
  PublishedRollEntryConnection: ResolverTypeWrapper<object>;
  PublishedRollEntryEdge: ResolverTypeWrapper<object>;
  RollObjectionState: RollObjectionState;
  RollObjection: ResolverTypeWrapper<RollObjectionRow>;
  RollObjectionConnection: ResolverTypeWrapper<object>;
  RollObjectionEdge: ResolverTypeWrapper<object>;
  RollState: ResolverTypeWrapper<RollStateRow>;
  RollCorrection: ResolverTypeWrapper<RollCorrectionRow>;
  RollCorrectionConnection: ResolverTypeWrapper<object>;
  RollCorrectionEdge: ResolverTypeWrapper<object>;
  PublishRollInput: PublishRollInput;
  PublishRollPayload: ResolverTypeWrapper<object>;
  ObjectToRollInput: ObjectToRollInput;
  ObjectToRollPayload: ResolverTypeWrapper<object>;
  RollObjectionAnswer: RollObjectionAnswer;
  AnswerRollObjectionInput: AnswerRollObjectionInput;
  AnswerRollObjectionPayload: ResolverTypeWrapper<object>;
  CorrectRollEntryInput: CorrectRollEntryInput;
  CorrectRollEntryPayload: ResolverTypeWrapper<object>;
  VotingChannel: VotingChannel;
  AddMatterInput: AddMatterInput;
  AddMatterPayload: ResolverTypeWrapper<object>;
  SendVoteNoticeInput: SendVoteNoticeInput;
  SendVoteNoticePayload: ResolverTypeWrapper<object>;
  MatterMethod: MatterMethod;
  VotingCandidate: ResolverTypeWrapper<VotingCandidateRow>;
  VotingCandidateInput: VotingCandidateInput;
  DrawPart: ResolverTypeWrapper<DrawPartRow>;
  CandidateResult: CandidateResult;
  ElectionRanking: ElectionRanking;
  ElectionOutcome: ResolverTypeWrapper<object>;
  CandidateOutcome: ResolverTypeWrapper<object>;
  CommitDrawPartInput: CommitDrawPartInput;
  CommitDrawPartPayload: ResolverTypeWrapper<object>;
  RevealDrawPartInput: RevealDrawPartInput;
  RevealDrawPartPayload: ResolverTypeWrapper<object>;
  MatterDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatterDetails']>;
  CompanyTenderDetails: ResolverTypeWrapper<object>;
  CompanyEngagementDetails: ResolverTypeWrapper<object>;
  CompanyDismissalDetails: ResolverTypeWrapper<object>;
  FeeAdjustmentDetails: ResolverTypeWrapper<object>;
  FeeRateChange: ResolverTypeWrapper<object>;
  FundUseDetails: ResolverTypeWrapper<object>;
  FundRaisingDetails: ResolverTypeWrapper<object>;
  RebuildingDetails: ResolverTypeWrapper<object>;
  CommonPartsTradeDetails: ResolverTypeWrapper<object>;
  BearerScope: BearerScope;
  CostBearers: ResolverTypeWrapper<object>;
  MatterDetailsInput: MatterDetailsInput;
  CompanyTenderInput: CompanyTenderInput;
  CompanyEngagementInput: CompanyEngagementInput;
  CompanyDismissalInput: CompanyDismissalInput;
  FeeAdjustmentInput: FeeAdjustmentInput;
  FeeRateChangeInput: FeeRateChangeInput;
  FundUseInput: FundUseInput;
  FundRaisingInput: FundRaisingInput;
  CostBearersInput: CostBearersInput;
  RebuildingInput: RebuildingInput;
  CommonPartsTradeInput: CommonPartsTradeInput;
  VoteExtension: ResolverTypeWrapper<VoteExtensionRow>;
  VoteObjectionState: VoteObjectionState;
  VoteObjection: ResolverTypeWrapper<VoteObjectionRow>;
  JudgmentOutcome: JudgmentOutcome;
  LegalChallenge: ResolverTypeWrapper<LegalChallengeRow>;
  ExtendVotingInput: ExtendVotingInput;
  ExtendVotingPayload: ResolverTypeWrapper<object>;
  CertifyVoteInput: CertifyVoteInput;
  CertifyVotePayload: ResolverTypeWrapper<object>;
  AnnounceResultInput: AnnounceResultInput;
  AnnounceResultPayload: ResolverTypeWrapper<object>;
  ObjectToResultInput: ObjectToResultInput;
  ObjectToResultPayload: ResolverTypeWrapper<object>;
  AnswerObjectionInput: AnswerObjectionInput;
  AnswerObjectionPayload: ResolverTypeWrapper<object>;
  FinalizeVoteInput: FinalizeVoteInput;
  FinalizeVotePayload: ResolverTypeWrapper<object>;
  RecordLegalChallengeInput: RecordLegalChallengeInput;
  RecordLegalChallengePayload: ResolverTypeWrapper<object>;
  RecordJudgmentInput: RecordJudgmentInput;
  RecordJudgmentPayload: ResolverTypeWrapper<object>;
  VoteChoice: VoteChoice;
  Ballot: ResolverTypeWrapper<BallotRow>;
  BallotConnection: ResolverTypeWrapper<object>;
  BallotEdge: ResolverTypeWrapper<object>;
  BallotChoice: ResolverTypeWrapper<BallotChoiceRow>;
  CastBallotInput: CastBallotInput;
  MatterChoiceInput: MatterChoiceInput;
  CastBallotPayload: ResolverTypeWrapper<object>;
  PaperBallotState: PaperBallotState;
  PaperChoice: PaperChoice;
  PaperBallot: ResolverTypeWrapper<PaperBallotRow>;
  RejectedReturn: ResolverTypeWrapper<RejectedReturnRow>;
  PaperBallotConnection: ResolverTypeWrapper<object>;
  PaperBallotEdge: ResolverTypeWrapper<object>;
  IssuePaperBallotInput: IssuePaperBallotInput;
  IssuePaperBallotPayload: ResolverTypeWrapper<object>;
  DeliverPaperBallotInput: DeliverPaperBallotInput;
  DeliverPaperBallotPayload: ResolverTypeWrapper<object>;
  ReturnPaperBallotInput: ReturnPaperBallotInput;
  ReturnPaperBallotPayload: ResolverTypeWrapper<object>;
  PaperChoiceInput: PaperChoiceInput;
  EnterPaperBallotInput: EnterPaperBallotInput;
  EnterPaperBallotPayload: ResolverTypeWrapper<object>;
  CheckPaperBallotInput: CheckPaperBallotInput;
  CheckPaperBallotPayload: ResolverTypeWrapper<object>;
  RejectPaperReturnInput: RejectPaperReturnInput;
  RejectPaperReturnPayload: ResolverTypeWrapper<object>;
  DeclarePaperLostInput: DeclarePaperLostInput;
  DeclarePaperLostPayload: ResolverTypeWrapper<object>;
  VoteProxyState: VoteProxyState;
  VoteProxy: ResolverTypeWrapper<VoteProxyRow>;
  VoteProxyConnection: ResolverTypeWrapper<object>;
  VoteProxyEdge: ResolverTypeWrapper<object>;
  GrantProxyInput: GrantProxyInput;
  GrantProxyPayload: ResolverTypeWrapper<object>;
  RevokeProxyInput: RevokeProxyInput;
  RevokeProxyPayload: ResolverTypeWrapper<object>;
  RecordWrittenProxyInput: RecordWrittenProxyInput;
  RecordWrittenProxyPayload: ResolverTypeWrapper<object>;
  CheckWrittenProxyInput: CheckWrittenProxyInput;
  CheckWrittenProxyPayload: ResolverTypeWrapper<object>;
  RevokeWrittenProxyInput: RevokeWrittenProxyInput;
  RevokeWrittenProxyPayload: ResolverTypeWrapper<object>;
  EvidenceSubject: EvidenceSubject;
  EvidenceFileState: EvidenceFileState;
  EvidenceFile: ResolverTypeWrapper<EvidenceFileRow>;
  EvidenceUpload: ResolverTypeWrapper<object>;
  AttachEvidenceInput: AttachEvidenceInput;
  AttachEvidencePayload: ResolverTypeWrapper<object>;
  VoteStatus: VoteStatus;
  VoteOutcome: ResolverTypeWrapper<VoteOutcomeRow>;
  VoteFraction: ResolverTypeWrapper<object>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  VoteCounts: ResolverTypeWrapper<object>;
  VoteCheckpointKind: VoteCheckpointKind;
  VoteCheckpoint: ResolverTypeWrapper<VoteCheckpointRow>;
  VoteCheckpointConnection: ResolverTypeWrapper<object>;
  VoteCheckpointEdge: ResolverTypeWrapper<object>;
  BallotPromise: ResolverTypeWrapper<object>;
  BallotReceipt: ResolverTypeWrapper<object>;
  RecountKit: ResolverTypeWrapper<RecountKitRow>;
  RecountPart: ResolverTypeWrapper<object>;
  RecountPartConnection: ResolverTypeWrapper<object>;
  RecountPartEdge: ResolverTypeWrapper<object>;
  RequisitionState: RequisitionState;
  RequisitionMeasure: RequisitionMeasure;
  Requisition: ResolverTypeWrapper<RequisitionRow>;
  RequisitionMatter: ResolverTypeWrapper<RequisitionMatterRow>;
  RequisitionConnection: ResolverTypeWrapper<object>;
  RequisitionEdge: ResolverTypeWrapper<object>;
  FileRequisitionInput: FileRequisitionInput;
  FileRequisitionPayload: ResolverTypeWrapper<object>;
  SupportRequisitionInput: SupportRequisitionInput;
  SupportRequisitionPayload: ResolverTypeWrapper<object>;
  WithdrawRequisitionSupportInput: WithdrawRequisitionSupportInput;
  WithdrawRequisitionSupportPayload: ResolverTypeWrapper<object>;
  WithdrawRequisitionInput: WithdrawRequisitionInput;
  WithdrawRequisitionPayload: ResolverTypeWrapper<object>;
  ExternalVoteState: ExternalVoteState;
  VoidingGround: VoidingGround;
  VoidingState: VoidingState;
  ExternalVote: ResolverTypeWrapper<ExternalVoteRow>;
  ExternalVoteMatter: ResolverTypeWrapper<ExternalVoteMatterRow>;
  ExternalEvidence: ResolverTypeWrapper<ExternalEvidenceRow>;
  ExternalVoteVoiding: ResolverTypeWrapper<ExternalVoteVoidingRow>;
  ExternalElection: ResolverTypeWrapper<ExternalElectionRow>;
  ElectedMember: ResolverTypeWrapper<ElectedMemberRow>;
  ExternalVoteConnection: ResolverTypeWrapper<object>;
  ExternalVoteEdge: ResolverTypeWrapper<object>;
  RecordExternalVoteInput: RecordExternalVoteInput;
  ExternalElectionInput: ExternalElectionInput;
  ExternalVoteMatterInput: ExternalVoteMatterInput;
  ExternalEvidenceInput: ExternalEvidenceInput;
  RecordExternalVotePayload: ResolverTypeWrapper<object>;
  ConfirmExternalVoteInput: ConfirmExternalVoteInput;
  ConfirmExternalVotePayload: ResolverTypeWrapper<object>;
  RejectExternalVoteInput: RejectExternalVoteInput;
  RejectExternalVotePayload: ResolverTypeWrapper<object>;
  AskExternalVoteVoidingInput: AskExternalVoteVoidingInput;
  AskExternalVoteVoidingPayload: ResolverTypeWrapper<object>;
  VoidExternalVoteInput: VoidExternalVoteInput;
  VoidExternalVotePayload: ResolverTypeWrapper<object>;
  DeclineExternalVoteVoidingInput: DeclineExternalVoteVoidingInput;
  DeclineExternalVoteVoidingPayload: ResolverTypeWrapper<object>;
  ActivityBudget: ResolverTypeWrapper<ActivityBudgetRow>;
  ActivityBudgetDecision: ResolverTypeWrapper<ActivityBudgetDecisionRow>;
  ActivityExpense: ResolverTypeWrapper<ActivityExpenseRow>;
  ExpenseVoucher: ResolverTypeWrapper<ExpenseVoucherRow>;
  ActivityBudgetConnection: ResolverTypeWrapper<object>;
  ActivityBudgetEdge: ResolverTypeWrapper<object>;
  ActivityExpenseConnection: ResolverTypeWrapper<object>;
  ActivityExpenseEdge: ResolverTypeWrapper<object>;
  SetActivityBudgetInput: SetActivityBudgetInput;
  ExternalMatterRefInput: ExternalMatterRefInput;
  SetActivityBudgetPayload: ResolverTypeWrapper<object>;
  PublishExpenseInput: PublishExpenseInput;
  ExpenseVoucherInput: ExpenseVoucherInput;
  PublishExpensePayload: ResolverTypeWrapper<object>;
  ReverseExpenseInput: ReverseExpenseInput;
  ReverseExpensePayload: ResolverTypeWrapper<object>;
  CommitteePortfolio: CommitteePortfolio;
  CommitteeStanding: CommitteeStanding;
  VacancyReason: VacancyReason;
  OwnersCommittee: ResolverTypeWrapper<OwnersCommitteeRow>;
  CommitteeMember: ResolverTypeWrapper<CommitteeMemberRow>;
  OwnersCommitteeConnection: ResolverTypeWrapper<object>;
  OwnersCommitteeEdge: ResolverTypeWrapper<object>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  ConstituteOwnersCommitteeInput: ConstituteOwnersCommitteeInput;
  ConstituteOwnersCommitteePayload: ResolverTypeWrapper<object>;
  AssignPortfoliosInput: AssignPortfoliosInput;
  PortfolioInput: PortfolioInput;
  AssignPortfoliosPayload: ResolverTypeWrapper<object>;
  RecordVacancyInput: RecordVacancyInput;
  RecordVacancyPayload: ResolverTypeWrapper<object>;
  FilingAuthority: FilingAuthority;
  FilingState: FilingState;
  CommitteeFiling: ResolverTypeWrapper<CommitteeFilingRow>;
  FilingStep: ResolverTypeWrapper<FilingStepRow>;
  CommitteeFilingConnection: ResolverTypeWrapper<object>;
  CommitteeFilingEdge: ResolverTypeWrapper<object>;
  SubmitFilingInput: SubmitFilingInput;
  SubmitFilingPayload: ResolverTypeWrapper<object>;
  AcceptFilingInput: AcceptFilingInput;
  AcceptFilingPayload: ResolverTypeWrapper<object>;
  ReturnFilingInput: ReturnFilingInput;
  ReturnFilingPayload: ResolverTypeWrapper<object>;
  Estate: ResolverTypeWrapper<EstateRow>;
  Unit: ResolverTypeWrapper<UnitRow>;
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
  OwnershipRecord: OwnershipRecordRow;
  ID: Scalars['ID']['output'];
  Int: number;
  OwnershipVersion: OwnershipVersionRow;
  Owner: OwnerRow;
  OwnershipShare: object;
  OwnershipRecordConnection: object;
  OwnershipRecordEdge: object;
  RegisterImport: RegisterImportRow;
  MyUnit: MyUnitRow;
  MyVote: MyVoteRow;
  MyMatterVote: object;
  MyUnitConnection: object;
  MyUnitEdge: object;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ImportRegisterInput: ImportRegisterInput;
  RegisterEntryInput: RegisterEntryInput;
  OwnerInput: OwnerInput;
  OwnershipShareInput: OwnershipShareInput;
  ImportRegisterPayload: object;
  Unmasking: UnmaskingRow;
  UnmaskedOwner: UnmaskedOwnerRow;
  UnmaskOwnerInput: UnmaskOwnerInput;
  UnmaskOwnerPayload: object;
  RegisterUpload: RegisterUploadRow;
  RegisterFileUpload: object;
  RegisterFault: RegisterFaultRow;
  RegisterFaultConnection: object;
  RegisterFaultEdge: object;
  RegisterUploadUnit: RegisterUploadUnitRow;
  RegisterUploadUnitConnection: object;
  RegisterUploadUnitEdge: object;
  RegisterChanges: object;
  UploadRegisterInput: UploadRegisterInput;
  UploadRegisterPayload: object;
  ImportRegisterFileInput: ImportRegisterFileInput;
  ImportRegisterFilePayload: object;
  RuleThreshold: object;
  ProfileValueSource: object;
  RuleProfile: RuleProfileRow;
  RuleProfileVersion: RuleProfileVersionRow;
  Division: object;
  VotingMatterRule: VotingMatterRuleRow;
  RuleThresholdInput: RuleThresholdInput;
  ProfileChangesInput: ProfileChangesInput;
  ProposeProfileInput: ProposeProfileInput;
  ProposeProfilePayload: object;
  SubmitProfileInput: SubmitProfileInput;
  SubmitProfilePayload: object;
  ActivateProfileInput: ActivateProfileInput;
  ActivateProfilePayload: object;
  VotingSession: VotingSessionRow;
  VotingMatter: VotingMatterRow;
  RollWarningCount: object;
  RollEntry: RollEntryRow;
  RollEntryConnection: object;
  RollEntryEdge: object;
  Turnout: object;
  MatterTurnout: object;
  VotingSessionConnection: object;
  VotingSessionEdge: object;
  PrepareVoteInput: PrepareVoteInput;
  VotingMatterInput: VotingMatterInput;
  PrepareVotePayload: object;
  FreezeRollInput: FreezeRollInput;
  FreezeRollPayload: object;
  OpenVotingInput: OpenVotingInput;
  OpenVotingPayload: object;
  CloseVotingInput: CloseVotingInput;
  CloseVotingPayload: object;
  TallyVoteInput: TallyVoteInput;
  TallyVotePayload: object;
  VoidVoteInput: VoidVoteInput;
  VoidVotePayload: object;
  PublishedRollEntry: PublishedRollEntryRow;
  PublishedRollEntryConnection: object;
  PublishedRollEntryEdge: object;
  RollObjection: RollObjectionRow;
  RollObjectionConnection: object;
  RollObjectionEdge: object;
  RollState: RollStateRow;
  RollCorrection: RollCorrectionRow;
  RollCorrectionConnection: object;
  RollCorrectionEdge: object;
  PublishRollInput: PublishRollInput;
  PublishRollPayload: object;
  ObjectToRollInput: ObjectToRollInput;
  ObjectToRollPayload: object;
  AnswerRollObjectionInput: AnswerRollObjectionInput;
  AnswerRollObjectionPayload: object;
  CorrectRollEntryInput: CorrectRollEntryInput;
  CorrectRollEntryPayload: object;
  AddMatterInput: AddMatterInput;
  AddMatterPayload: object;
  SendVoteNoticeInput: SendVoteNoticeInput;
  SendVoteNoticePayload: object;
  VotingCandidate: VotingCandidateRow;
  VotingCandidateInput: VotingCandidateInput;
  DrawPart: DrawPartRow;
  ElectionOutcome: object;
  CandidateOutcome: object;
  CommitDrawPartInput: CommitDrawPartInput;
  CommitDrawPartPayload: object;
  RevealDrawPartInput: RevealDrawPartInput;
  RevealDrawPartPayload: object;
  MatterDetails: ResolversUnionTypes<ResolversParentTypes>['MatterDetails'];
  CompanyTenderDetails: object;
  CompanyEngagementDetails: object;
  CompanyDismissalDetails: object;
  FeeAdjustmentDetails: object;
  FeeRateChange: object;
  FundUseDetails: object;
  FundRaisingDetails: object;
  RebuildingDetails: object;
  CommonPartsTradeDetails: object;
  CostBearers: object;
  MatterDetailsInput: MatterDetailsInput;
  CompanyTenderInput: CompanyTenderInput;
  CompanyEngagementInput: CompanyEngagementInput;
  CompanyDismissalInput: CompanyDismissalInput;
  FeeAdjustmentInput: FeeAdjustmentInput;
  FeeRateChangeInput: FeeRateChangeInput;
  FundUseInput: FundUseInput;
  FundRaisingInput: FundRaisingInput;
  CostBearersInput: CostBearersInput;
  RebuildingInput: RebuildingInput;
  CommonPartsTradeInput: CommonPartsTradeInput;
  VoteExtension: VoteExtensionRow;
  VoteObjection: VoteObjectionRow;
  LegalChallenge: LegalChallengeRow;
  ExtendVotingInput: ExtendVotingInput;
  ExtendVotingPayload: object;
  CertifyVoteInput: CertifyVoteInput;
  CertifyVotePayload: object;
  AnnounceResultInput: AnnounceResultInput;
  AnnounceResultPayload: object;
  ObjectToResultInput: ObjectToResultInput;
  ObjectToResultPayload: object;
  AnswerObjectionInput: AnswerObjectionInput;
  AnswerObjectionPayload: object;
  FinalizeVoteInput: FinalizeVoteInput;
  FinalizeVotePayload: object;
  RecordLegalChallengeInput: RecordLegalChallengeInput;
  RecordLegalChallengePayload: object;
  RecordJudgmentInput: RecordJudgmentInput;
  RecordJudgmentPayload: object;
  Ballot: BallotRow;
  BallotConnection: object;
  BallotEdge: object;
  BallotChoice: BallotChoiceRow;
  CastBallotInput: CastBallotInput;
  MatterChoiceInput: MatterChoiceInput;
  CastBallotPayload: object;
  PaperBallot: PaperBallotRow;
  RejectedReturn: RejectedReturnRow;
  PaperBallotConnection: object;
  PaperBallotEdge: object;
  IssuePaperBallotInput: IssuePaperBallotInput;
  IssuePaperBallotPayload: object;
  DeliverPaperBallotInput: DeliverPaperBallotInput;
  DeliverPaperBallotPayload: object;
  ReturnPaperBallotInput: ReturnPaperBallotInput;
  ReturnPaperBallotPayload: object;
  PaperChoiceInput: PaperChoiceInput;
  EnterPaperBallotInput: EnterPaperBallotInput;
  EnterPaperBallotPayload: object;
  CheckPaperBallotInput: CheckPaperBallotInput;
  CheckPaperBallotPayload: object;
  RejectPaperReturnInput: RejectPaperReturnInput;
  RejectPaperReturnPayload: object;
  DeclarePaperLostInput: DeclarePaperLostInput;
  DeclarePaperLostPayload: object;
  VoteProxy: VoteProxyRow;
  VoteProxyConnection: object;
  VoteProxyEdge: object;
  GrantProxyInput: GrantProxyInput;
  GrantProxyPayload: object;
  RevokeProxyInput: RevokeProxyInput;
  RevokeProxyPayload: object;
  RecordWrittenProxyInput: RecordWrittenProxyInput;
  RecordWrittenProxyPayload: object;
  CheckWrittenProxyInput: CheckWrittenProxyInput;
  CheckWrittenProxyPayload: object;
  RevokeWrittenProxyInput: RevokeWrittenProxyInput;
  RevokeWrittenProxyPayload: object;
  EvidenceFile: EvidenceFileRow;
  EvidenceUpload: object;
  AttachEvidenceInput: AttachEvidenceInput;
  AttachEvidencePayload: object;
  VoteOutcome: VoteOutcomeRow;
  VoteFraction: object;
  Float: Scalars['Float']['output'];
  VoteCounts: object;
  VoteCheckpoint: VoteCheckpointRow;
  VoteCheckpointConnection: object;
  VoteCheckpointEdge: object;
  BallotPromise: object;
  BallotReceipt: object;
  RecountKit: RecountKitRow;
  RecountPart: object;
  RecountPartConnection: object;
  RecountPartEdge: object;
  Requisition: RequisitionRow;
  RequisitionMatter: RequisitionMatterRow;
  RequisitionConnection: object;
  RequisitionEdge: object;
  FileRequisitionInput: FileRequisitionInput;
  FileRequisitionPayload: object;
  SupportRequisitionInput: SupportRequisitionInput;
  SupportRequisitionPayload: object;
  WithdrawRequisitionSupportInput: WithdrawRequisitionSupportInput;
  WithdrawRequisitionSupportPayload: object;
  WithdrawRequisitionInput: WithdrawRequisitionInput;
  WithdrawRequisitionPayload: object;
  ExternalVote: ExternalVoteRow;
  ExternalVoteMatter: ExternalVoteMatterRow;
  ExternalEvidence: ExternalEvidenceRow;
  ExternalVoteVoiding: ExternalVoteVoidingRow;
  ExternalElection: ExternalElectionRow;
  ElectedMember: ElectedMemberRow;
  ExternalVoteConnection: object;
  ExternalVoteEdge: object;
  RecordExternalVoteInput: RecordExternalVoteInput;
  ExternalElectionInput: ExternalElectionInput;
  ExternalVoteMatterInput: ExternalVoteMatterInput;
  ExternalEvidenceInput: ExternalEvidenceInput;
  RecordExternalVotePayload: object;
  ConfirmExternalVoteInput: ConfirmExternalVoteInput;
  ConfirmExternalVotePayload: object;
  RejectExternalVoteInput: RejectExternalVoteInput;
  RejectExternalVotePayload: object;
  AskExternalVoteVoidingInput: AskExternalVoteVoidingInput;
  AskExternalVoteVoidingPayload: object;
  VoidExternalVoteInput: VoidExternalVoteInput;
  VoidExternalVotePayload: object;
  DeclineExternalVoteVoidingInput: DeclineExternalVoteVoidingInput;
  DeclineExternalVoteVoidingPayload: object;
  ActivityBudget: ActivityBudgetRow;
  ActivityBudgetDecision: ActivityBudgetDecisionRow;
  ActivityExpense: ActivityExpenseRow;
  ExpenseVoucher: ExpenseVoucherRow;
  ActivityBudgetConnection: object;
  ActivityBudgetEdge: object;
  ActivityExpenseConnection: object;
  ActivityExpenseEdge: object;
  SetActivityBudgetInput: SetActivityBudgetInput;
  ExternalMatterRefInput: ExternalMatterRefInput;
  SetActivityBudgetPayload: object;
  PublishExpenseInput: PublishExpenseInput;
  ExpenseVoucherInput: ExpenseVoucherInput;
  PublishExpensePayload: object;
  ReverseExpenseInput: ReverseExpenseInput;
  ReverseExpensePayload: object;
  OwnersCommittee: OwnersCommitteeRow;
  CommitteeMember: CommitteeMemberRow;
  OwnersCommitteeConnection: object;
  OwnersCommitteeEdge: object;
  Organization: OrganizationRow;
  ConstituteOwnersCommitteeInput: ConstituteOwnersCommitteeInput;
  ConstituteOwnersCommitteePayload: object;
  AssignPortfoliosInput: AssignPortfoliosInput;
  PortfolioInput: PortfolioInput;
  AssignPortfoliosPayload: object;
  RecordVacancyInput: RecordVacancyInput;
  RecordVacancyPayload: object;
  CommitteeFiling: CommitteeFilingRow;
  FilingStep: FilingStepRow;
  CommitteeFilingConnection: object;
  CommitteeFilingEdge: object;
  SubmitFilingInput: SubmitFilingInput;
  SubmitFilingPayload: object;
  AcceptFilingInput: AcceptFilingInput;
  AcceptFilingPayload: object;
  ReturnFilingInput: ReturnFilingInput;
  ReturnFilingPayload: object;
  Estate: EstateRow;
  Unit: UnitRow;
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

export type OwnershipRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipRecord'] = ResolversParentTypes['OwnershipRecord'], FederationReferenceType extends FederationReferenceTypes['OwnershipRecord'] = FederationReferenceTypes['OwnershipRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OwnershipRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  buildingNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  areaSource?: Resolver<Maybe<ResolversTypes['AreaSource']>, ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
  owners?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Owner']>>, ParentType, ContextType>;
  representative?: Resolver<Maybe<ResolversTypes['Owner']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OwnershipVersion']>>, ParentType, ContextType>;
  unmaskings?: Resolver<ReadonlyArray<ResolversTypes['Unmasking']>, ParentType, ContextType>;
};

export type OwnershipVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipVersion'] = ResolversParentTypes['OwnershipVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  areaSource?: Resolver<Maybe<ResolversTypes['AreaSource']>, ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
  maskedOwners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Owner'] = ResolversParentTypes['Owner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OwnerKind'], ParentType, ContextType>;
  maskedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maskedPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maskedDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['OwnershipShare']>, ParentType, ContextType>;
  represents?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OwnershipShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipShare'] = ResolversParentTypes['OwnershipShare']> = {
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnershipRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipRecordConnection'] = ResolversParentTypes['OwnershipRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OwnershipRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnershipRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipRecordEdge'] = ResolversParentTypes['OwnershipRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OwnershipRecord'], ParentType, ContextType>;
};

export type RegisterImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterImport'] = ResolversParentTypes['RegisterImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  addedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replacedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unchangedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MyUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyUnit'] = ResolversParentTypes['MyUnit']> = {
  ownership?: Resolver<ResolversTypes['OwnershipRecord'], ParentType, ContextType>;
  votes?: Resolver<ReadonlyArray<ResolversTypes['MyVote']>, ParentType, ContextType>;
};

export type MyVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyVote'] = ResolversParentTypes['MyVote']> = {
  session?: Resolver<ResolversTypes['VotingSession'], ParentType, ContextType>;
  hasVoted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ballot?: Resolver<Maybe<ResolversTypes['Ballot']>, ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['MyMatterVote']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type MyMatterVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyMatterVote'] = ResolversParentTypes['MyMatterVote']> = {
  matter?: Resolver<ResolversTypes['VotingMatter'], ParentType, ContextType>;
  ballot?: Resolver<Maybe<ResolversTypes['Ballot']>, ParentType, ContextType>;
};

export type MyUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyUnitConnection'] = ResolversParentTypes['MyUnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MyUnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MyUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyUnitEdge'] = ResolversParentTypes['MyUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MyUnit'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  myUnits?: Resolver<ResolversTypes['MyUnitConnection'], ParentType, ContextType, Partial<QueryMyUnitsArgs>>;
  registerUpload?: Resolver<Maybe<ResolversTypes['RegisterUpload']>, ParentType, ContextType, RequireFields<QueryRegisterUploadArgs, 'id'>>;
  registerTemplate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleProfiles?: Resolver<ReadonlyArray<ResolversTypes['RuleProfileVersion']>, ParentType, ContextType, Partial<QueryRuleProfilesArgs>>;
  ruleProfileFor?: Resolver<Maybe<ResolversTypes['RuleProfileVersion']>, ParentType, ContextType, RequireFields<QueryRuleProfileForArgs, 'estateId' | 'on'>>;
  votingMatters?: Resolver<ReadonlyArray<ResolversTypes['VotingMatterRule']>, ParentType, ContextType, RequireFields<QueryVotingMattersArgs, 'estateId' | 'on'>>;
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType, RequireFields<QueryVotingSessionArgs, 'id'>>;
  voteKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requisition?: Resolver<Maybe<ResolversTypes['Requisition']>, ParentType, ContextType, RequireFields<QueryRequisitionArgs, 'id'>>;
  externalVote?: Resolver<Maybe<ResolversTypes['ExternalVote']>, ParentType, ContextType, RequireFields<QueryExternalVoteArgs, 'id'>>;
  activityBudget?: Resolver<Maybe<ResolversTypes['ActivityBudget']>, ParentType, ContextType, RequireFields<QueryActivityBudgetArgs, 'id'>>;
  activityExpense?: Resolver<Maybe<ResolversTypes['ActivityExpense']>, ParentType, ContextType, RequireFields<QueryActivityExpenseArgs, 'id'>>;
  ownersCommittee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType, RequireFields<QueryOwnersCommitteeArgs, 'id'>>;
  committeeFiling?: Resolver<Maybe<ResolversTypes['CommitteeFiling']>, ParentType, ContextType, RequireFields<QueryCommitteeFilingArgs, 'id'>>;
  committeeFilings?: Resolver<Maybe<ResolversTypes['CommitteeFilingConnection']>, ParentType, ContextType, Partial<QueryCommitteeFilingsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  importRegister?: Resolver<ResolversTypes['ImportRegisterPayload'], ParentType, ContextType, RequireFields<MutationImportRegisterArgs, 'input'>>;
  unmaskOwner?: Resolver<ResolversTypes['UnmaskOwnerPayload'], ParentType, ContextType, RequireFields<MutationUnmaskOwnerArgs, 'input'>>;
  uploadRegister?: Resolver<ResolversTypes['UploadRegisterPayload'], ParentType, ContextType, RequireFields<MutationUploadRegisterArgs, 'input'>>;
  importRegisterFile?: Resolver<ResolversTypes['ImportRegisterFilePayload'], ParentType, ContextType, RequireFields<MutationImportRegisterFileArgs, 'input'>>;
  proposeProfile?: Resolver<ResolversTypes['ProposeProfilePayload'], ParentType, ContextType, RequireFields<MutationProposeProfileArgs, 'input'>>;
  submitProfile?: Resolver<ResolversTypes['SubmitProfilePayload'], ParentType, ContextType, RequireFields<MutationSubmitProfileArgs, 'input'>>;
  activateProfile?: Resolver<ResolversTypes['ActivateProfilePayload'], ParentType, ContextType, RequireFields<MutationActivateProfileArgs, 'input'>>;
  prepareVote?: Resolver<ResolversTypes['PrepareVotePayload'], ParentType, ContextType, RequireFields<MutationPrepareVoteArgs, 'input'>>;
  freezeRoll?: Resolver<ResolversTypes['FreezeRollPayload'], ParentType, ContextType, RequireFields<MutationFreezeRollArgs, 'input'>>;
  openVoting?: Resolver<ResolversTypes['OpenVotingPayload'], ParentType, ContextType, RequireFields<MutationOpenVotingArgs, 'input'>>;
  closeVoting?: Resolver<ResolversTypes['CloseVotingPayload'], ParentType, ContextType, RequireFields<MutationCloseVotingArgs, 'input'>>;
  tallyVote?: Resolver<ResolversTypes['TallyVotePayload'], ParentType, ContextType, RequireFields<MutationTallyVoteArgs, 'input'>>;
  voidVote?: Resolver<ResolversTypes['VoidVotePayload'], ParentType, ContextType, RequireFields<MutationVoidVoteArgs, 'input'>>;
  publishRoll?: Resolver<ResolversTypes['PublishRollPayload'], ParentType, ContextType, RequireFields<MutationPublishRollArgs, 'input'>>;
  objectToRoll?: Resolver<ResolversTypes['ObjectToRollPayload'], ParentType, ContextType, RequireFields<MutationObjectToRollArgs, 'input'>>;
  answerRollObjection?: Resolver<ResolversTypes['AnswerRollObjectionPayload'], ParentType, ContextType, RequireFields<MutationAnswerRollObjectionArgs, 'input'>>;
  correctRollEntry?: Resolver<ResolversTypes['CorrectRollEntryPayload'], ParentType, ContextType, RequireFields<MutationCorrectRollEntryArgs, 'input'>>;
  addMatter?: Resolver<ResolversTypes['AddMatterPayload'], ParentType, ContextType, RequireFields<MutationAddMatterArgs, 'input'>>;
  sendVoteNotice?: Resolver<ResolversTypes['SendVoteNoticePayload'], ParentType, ContextType, RequireFields<MutationSendVoteNoticeArgs, 'input'>>;
  commitDrawPart?: Resolver<ResolversTypes['CommitDrawPartPayload'], ParentType, ContextType, RequireFields<MutationCommitDrawPartArgs, 'input'>>;
  revealDrawPart?: Resolver<ResolversTypes['RevealDrawPartPayload'], ParentType, ContextType, RequireFields<MutationRevealDrawPartArgs, 'input'>>;
  extendVoting?: Resolver<ResolversTypes['ExtendVotingPayload'], ParentType, ContextType, RequireFields<MutationExtendVotingArgs, 'input'>>;
  certifyVote?: Resolver<ResolversTypes['CertifyVotePayload'], ParentType, ContextType, RequireFields<MutationCertifyVoteArgs, 'input'>>;
  announceResult?: Resolver<ResolversTypes['AnnounceResultPayload'], ParentType, ContextType, RequireFields<MutationAnnounceResultArgs, 'input'>>;
  objectToResult?: Resolver<ResolversTypes['ObjectToResultPayload'], ParentType, ContextType, RequireFields<MutationObjectToResultArgs, 'input'>>;
  answerObjection?: Resolver<ResolversTypes['AnswerObjectionPayload'], ParentType, ContextType, RequireFields<MutationAnswerObjectionArgs, 'input'>>;
  finalizeVote?: Resolver<ResolversTypes['FinalizeVotePayload'], ParentType, ContextType, RequireFields<MutationFinalizeVoteArgs, 'input'>>;
  recordLegalChallenge?: Resolver<ResolversTypes['RecordLegalChallengePayload'], ParentType, ContextType, RequireFields<MutationRecordLegalChallengeArgs, 'input'>>;
  recordJudgment?: Resolver<ResolversTypes['RecordJudgmentPayload'], ParentType, ContextType, RequireFields<MutationRecordJudgmentArgs, 'input'>>;
  castBallot?: Resolver<ResolversTypes['CastBallotPayload'], ParentType, ContextType, RequireFields<MutationCastBallotArgs, 'input'>>;
  issuePaperBallot?: Resolver<ResolversTypes['IssuePaperBallotPayload'], ParentType, ContextType, RequireFields<MutationIssuePaperBallotArgs, 'input'>>;
  deliverPaperBallot?: Resolver<ResolversTypes['DeliverPaperBallotPayload'], ParentType, ContextType, RequireFields<MutationDeliverPaperBallotArgs, 'input'>>;
  returnPaperBallot?: Resolver<ResolversTypes['ReturnPaperBallotPayload'], ParentType, ContextType, RequireFields<MutationReturnPaperBallotArgs, 'input'>>;
  rejectPaperReturn?: Resolver<ResolversTypes['RejectPaperReturnPayload'], ParentType, ContextType, RequireFields<MutationRejectPaperReturnArgs, 'input'>>;
  declarePaperLost?: Resolver<ResolversTypes['DeclarePaperLostPayload'], ParentType, ContextType, RequireFields<MutationDeclarePaperLostArgs, 'input'>>;
  enterPaperBallot?: Resolver<ResolversTypes['EnterPaperBallotPayload'], ParentType, ContextType, RequireFields<MutationEnterPaperBallotArgs, 'input'>>;
  checkPaperBallot?: Resolver<ResolversTypes['CheckPaperBallotPayload'], ParentType, ContextType, RequireFields<MutationCheckPaperBallotArgs, 'input'>>;
  grantProxy?: Resolver<ResolversTypes['GrantProxyPayload'], ParentType, ContextType, RequireFields<MutationGrantProxyArgs, 'input'>>;
  revokeProxy?: Resolver<ResolversTypes['RevokeProxyPayload'], ParentType, ContextType, RequireFields<MutationRevokeProxyArgs, 'input'>>;
  recordWrittenProxy?: Resolver<ResolversTypes['RecordWrittenProxyPayload'], ParentType, ContextType, RequireFields<MutationRecordWrittenProxyArgs, 'input'>>;
  checkWrittenProxy?: Resolver<ResolversTypes['CheckWrittenProxyPayload'], ParentType, ContextType, RequireFields<MutationCheckWrittenProxyArgs, 'input'>>;
  revokeWrittenProxy?: Resolver<ResolversTypes['RevokeWrittenProxyPayload'], ParentType, ContextType, RequireFields<MutationRevokeWrittenProxyArgs, 'input'>>;
  attachEvidence?: Resolver<ResolversTypes['AttachEvidencePayload'], ParentType, ContextType, RequireFields<MutationAttachEvidenceArgs, 'input'>>;
  fileRequisition?: Resolver<ResolversTypes['FileRequisitionPayload'], ParentType, ContextType, RequireFields<MutationFileRequisitionArgs, 'input'>>;
  supportRequisition?: Resolver<ResolversTypes['SupportRequisitionPayload'], ParentType, ContextType, RequireFields<MutationSupportRequisitionArgs, 'input'>>;
  withdrawRequisitionSupport?: Resolver<ResolversTypes['WithdrawRequisitionSupportPayload'], ParentType, ContextType, RequireFields<MutationWithdrawRequisitionSupportArgs, 'input'>>;
  withdrawRequisition?: Resolver<ResolversTypes['WithdrawRequisitionPayload'], ParentType, ContextType, RequireFields<MutationWithdrawRequisitionArgs, 'input'>>;
  recordExternalVote?: Resolver<ResolversTypes['RecordExternalVotePayload'], ParentType, ContextType, RequireFields<MutationRecordExternalVoteArgs, 'input'>>;
  confirmExternalVote?: Resolver<ResolversTypes['ConfirmExternalVotePayload'], ParentType, ContextType, RequireFields<MutationConfirmExternalVoteArgs, 'input'>>;
  rejectExternalVote?: Resolver<ResolversTypes['RejectExternalVotePayload'], ParentType, ContextType, RequireFields<MutationRejectExternalVoteArgs, 'input'>>;
  askExternalVoteVoiding?: Resolver<ResolversTypes['AskExternalVoteVoidingPayload'], ParentType, ContextType, RequireFields<MutationAskExternalVoteVoidingArgs, 'input'>>;
  voidExternalVote?: Resolver<ResolversTypes['VoidExternalVotePayload'], ParentType, ContextType, RequireFields<MutationVoidExternalVoteArgs, 'input'>>;
  declineExternalVoteVoiding?: Resolver<ResolversTypes['DeclineExternalVoteVoidingPayload'], ParentType, ContextType, RequireFields<MutationDeclineExternalVoteVoidingArgs, 'input'>>;
  setActivityBudget?: Resolver<ResolversTypes['SetActivityBudgetPayload'], ParentType, ContextType, RequireFields<MutationSetActivityBudgetArgs, 'input'>>;
  publishExpense?: Resolver<ResolversTypes['PublishExpensePayload'], ParentType, ContextType, RequireFields<MutationPublishExpenseArgs, 'input'>>;
  reverseExpense?: Resolver<ResolversTypes['ReverseExpensePayload'], ParentType, ContextType, RequireFields<MutationReverseExpenseArgs, 'input'>>;
  constituteOwnersCommittee?: Resolver<ResolversTypes['ConstituteOwnersCommitteePayload'], ParentType, ContextType, RequireFields<MutationConstituteOwnersCommitteeArgs, 'input'>>;
  assignPortfolios?: Resolver<ResolversTypes['AssignPortfoliosPayload'], ParentType, ContextType, RequireFields<MutationAssignPortfoliosArgs, 'input'>>;
  recordVacancy?: Resolver<ResolversTypes['RecordVacancyPayload'], ParentType, ContextType, RequireFields<MutationRecordVacancyArgs, 'input'>>;
  submitFiling?: Resolver<ResolversTypes['SubmitFilingPayload'], ParentType, ContextType, RequireFields<MutationSubmitFilingArgs, 'input'>>;
  acceptFiling?: Resolver<ResolversTypes['AcceptFilingPayload'], ParentType, ContextType, RequireFields<MutationAcceptFilingArgs, 'input'>>;
  returnFiling?: Resolver<ResolversTypes['ReturnFilingPayload'], ParentType, ContextType, RequireFields<MutationReturnFilingArgs, 'input'>>;
};

export type ImportRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRegisterPayload'] = ResolversParentTypes['ImportRegisterPayload']> = {
  registerImport?: Resolver<Maybe<ResolversTypes['RegisterImport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnmaskingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unmasking'] = ResolversParentTypes['Unmasking']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['UnmaskPurpose'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnmaskedOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmaskedOwner'] = ResolversParentTypes['UnmaskedOwner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnmaskOwnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmaskOwnerPayload'] = ResolversParentTypes['UnmaskOwnerPayload']> = {
  unmaskedOwner?: Resolver<Maybe<ResolversTypes['UnmaskedOwner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterUpload'] = ResolversParentTypes['RegisterUpload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegisterUploadState'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['RegisterFileUpload']>, ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  faults?: Resolver<ResolversTypes['RegisterFaultConnection'], ParentType, ContextType, Partial<RegisterUploadFaultsArgs>>;
  units?: Resolver<ResolversTypes['RegisterUploadUnitConnection'], ParentType, ContextType, Partial<RegisterUploadUnitsArgs>>;
  changes?: Resolver<Maybe<ResolversTypes['RegisterChanges']>, ParentType, ContextType>;
  markedUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registerImport?: Resolver<Maybe<ResolversTypes['RegisterImport']>, ParentType, ContextType>;
};

export type RegisterFileUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterFileUpload'] = ResolversParentTypes['RegisterFileUpload']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RegisterFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterFault'] = ResolversParentTypes['RegisterFault']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterFaultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterFaultConnection'] = ResolversParentTypes['RegisterFaultConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisterFaultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterFaultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterFaultEdge'] = ResolversParentTypes['RegisterFaultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisterFault'], ParentType, ContextType>;
};

export type RegisterUploadUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterUploadUnit'] = ResolversParentTypes['RegisterUploadUnit']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buildingNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
  maskedOwners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['RegisterChange'], ParentType, ContextType>;
};

export type RegisterUploadUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterUploadUnitConnection'] = ResolversParentTypes['RegisterUploadUnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisterUploadUnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterUploadUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterUploadUnitEdge'] = ResolversParentTypes['RegisterUploadUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisterUploadUnit'], ParentType, ContextType>;
};

export type RegisterChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterChanges'] = ResolversParentTypes['RegisterChanges']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unlisted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadRegisterPayload'] = ResolversParentTypes['UploadRegisterPayload']> = {
  registerUpload?: Resolver<Maybe<ResolversTypes['RegisterUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportRegisterFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRegisterFilePayload'] = ResolversParentTypes['ImportRegisterFilePayload']> = {
  registerImport?: Resolver<Maybe<ResolversTypes['RegisterImport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RuleThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleThreshold'] = ResolversParentTypes['RuleThreshold']> = {
  class?: Resolver<ResolversTypes['MatterClass'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VoteFractionKind'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['ThresholdComparator'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileValueSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileValueSource'] = ResolversParentTypes['ProfileValueSource']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ValueBasis'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RuleProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleProfile'] = ResolversParentTypes['RuleProfile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  noticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extraordinaryNoticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votingDaysMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votingDaysMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extensionsMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extensionDaysMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rollObjectionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  announceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objectionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supportDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thresholds?: Resolver<ReadonlyArray<ResolversTypes['RuleThreshold']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ProfileValueSource']>, ParentType, ContextType>;
};

export type RuleProfileVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleProfileVersion'] = ResolversParentTypes['RuleProfileVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RuleProfileState'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['RuleProfile'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VotingMatterRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VotingMatterRule'] = ResolversParentTypes['VotingMatterRule']> = {
  kind?: Resolver<ResolversTypes['VotingMatterKind'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['MatterClass'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thresholds?: Resolver<ReadonlyArray<ResolversTypes['RuleThreshold']>, ParentType, ContextType>;
};

export type ProposeProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeProfilePayload'] = ResolversParentTypes['ProposeProfilePayload']> = {
  profile?: Resolver<Maybe<ResolversTypes['RuleProfileVersion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitProfilePayload'] = ResolversParentTypes['SubmitProfilePayload']> = {
  profile?: Resolver<Maybe<ResolversTypes['RuleProfileVersion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActivateProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateProfilePayload'] = ResolversParentTypes['ActivateProfilePayload']> = {
  profile?: Resolver<Maybe<ResolversTypes['RuleProfileVersion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VotingSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VotingSession'] = ResolversParentTypes['VotingSession'], FederationReferenceType extends FederationReferenceTypes['VotingSession'] = FederationReferenceTypes['VotingSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VotingSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VotingState'], ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['VotingMatter']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['RuleProfile'], ParentType, ContextType>;
  extraordinary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requisition?: Resolver<Maybe<ResolversTypes['Requisition']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rollPublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rollObjectionsUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  noticedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  noticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticeHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VotingChannel']>>, ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  frozenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  talliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  announceBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  announcementOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  certificationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  announcedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  objectionsUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finalizedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['VoteExtension']>, ParentType, ContextType>;
  objections?: Resolver<ReadonlyArray<ResolversTypes['VoteObjection']>, ParentType, ContextType>;
  challenges?: Resolver<ReadonlyArray<ResolversTypes['LegalChallenge']>, ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  voidReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rollHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rollArea?: Resolver<Maybe<ResolversTypes['SquareMetres']>, ParentType, ContextType>;
  rollHeads?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rollUnits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rollWarnings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RollWarningCount']>>, ParentType, ContextType>;
  publishedRoll?: Resolver<ResolversTypes['PublishedRollEntryConnection'], ParentType, ContextType, Partial<VotingSessionPublishedRollArgs>>;
  rollObjections?: Resolver<ResolversTypes['RollObjectionConnection'], ParentType, ContextType, Partial<VotingSessionRollObjectionsArgs>>;
  rollCorrections?: Resolver<ResolversTypes['RollCorrectionConnection'], ParentType, ContextType, Partial<VotingSessionRollCorrectionsArgs>>;
  roll?: Resolver<ResolversTypes['RollEntryConnection'], ParentType, ContextType, Partial<VotingSessionRollArgs>>;
  proxies?: Resolver<ResolversTypes['VoteProxyConnection'], ParentType, ContextType, Partial<VotingSessionProxiesArgs>>;
  paperBallots?: Resolver<ResolversTypes['PaperBallotConnection'], ParentType, ContextType, Partial<VotingSessionPaperBallotsArgs>>;
  checkpoints?: Resolver<Maybe<ResolversTypes['VoteCheckpointConnection']>, ParentType, ContextType, Partial<VotingSessionCheckpointsArgs>>;
  headHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kit?: Resolver<Maybe<ResolversTypes['RecountKit']>, ParentType, ContextType>;
  turnout?: Resolver<Maybe<ResolversTypes['Turnout']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['VoteOutcome']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['VoteOutcome']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  drawParts?: Resolver<ReadonlyArray<ResolversTypes['DrawPart']>, ParentType, ContextType>;
};

export type VotingMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VotingMatter'] = ResolversParentTypes['VotingMatter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VotingMatterKind'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['MatterClass'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['MatterMethod'], ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['VotingCandidate']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['MatterDetails']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
};

export type RollWarningCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollWarningCount'] = ResolversParentTypes['RollWarningCount']> = {
  warning?: Resolver<ResolversTypes['RollWarning'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RollEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollEntry'] = ResolversParentTypes['RollEntry']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  buildingNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  areaSource?: Resolver<Maybe<ResolversTypes['AreaSource']>, ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
  hasVoted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['RollWarning']>, ParentType, ContextType>;
};

export type RollEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollEntryConnection'] = ResolversParentTypes['RollEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RollEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RollEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollEntryEdge'] = ResolversParentTypes['RollEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RollEntry'], ParentType, ContextType>;
};

export type TurnoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Turnout'] = ResolversParentTypes['Turnout']> = {
  area?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  heads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingArea?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  missingHeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['MatterTurnout']>, ParentType, ContextType>;
};

export type MatterTurnoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterTurnout'] = ResolversParentTypes['MatterTurnout']> = {
  matter?: Resolver<ResolversTypes['VotingMatter'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  heads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingArea?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  missingHeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VotingSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VotingSessionConnection'] = ResolversParentTypes['VotingSessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VotingSessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VotingSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VotingSessionEdge'] = ResolversParentTypes['VotingSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VotingSession'], ParentType, ContextType>;
};

export type PrepareVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrepareVotePayload'] = ResolversParentTypes['PrepareVotePayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FreezeRollPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreezeRollPayload'] = ResolversParentTypes['FreezeRollPayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenVotingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenVotingPayload'] = ResolversParentTypes['OpenVotingPayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseVotingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseVotingPayload'] = ResolversParentTypes['CloseVotingPayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TallyVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TallyVotePayload'] = ResolversParentTypes['TallyVotePayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VoidVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidVotePayload'] = ResolversParentTypes['VoidVotePayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishedRollEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedRollEntry'] = ResolversParentTypes['PublishedRollEntry']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  buildingNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  areaSource?: Resolver<Maybe<ResolversTypes['AreaSource']>, ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
  maskedOwners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RollWarning']>>, ParentType, ContextType>;
};

export type PublishedRollEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedRollEntryConnection'] = ResolversParentTypes['PublishedRollEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedRollEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedRollEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedRollEntryEdge'] = ResolversParentTypes['PublishedRollEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedRollEntry'], ParentType, ContextType>;
};

export type RollObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollObjection'] = ResolversParentTypes['RollObjection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['VotingSession'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RollObjectionState'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RollObjectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollObjectionConnection'] = ResolversParentTypes['RollObjectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RollObjectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RollObjectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollObjectionEdge'] = ResolversParentTypes['RollObjectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RollObjection'], ParentType, ContextType>;
};

export type RollStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollState'] = ResolversParentTypes['RollState']> = {
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  areaSource?: Resolver<Maybe<ResolversTypes['AreaSource']>, ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
  maskedOwners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hasRepresentative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RollCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollCorrection'] = ResolversParentTypes['RollCorrection']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  buildingNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['RollState']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['RollState'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromObjection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  correctedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RollCorrectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollCorrectionConnection'] = ResolversParentTypes['RollCorrectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RollCorrectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RollCorrectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollCorrectionEdge'] = ResolversParentTypes['RollCorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RollCorrection'], ParentType, ContextType>;
};

export type PublishRollPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishRollPayload'] = ResolversParentTypes['PublishRollPayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ObjectToRollPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectToRollPayload'] = ResolversParentTypes['ObjectToRollPayload']> = {
  rollObjection?: Resolver<Maybe<ResolversTypes['RollObjection']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerRollObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerRollObjectionPayload'] = ResolversParentTypes['AnswerRollObjectionPayload']> = {
  rollObjection?: Resolver<Maybe<ResolversTypes['RollObjection']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectRollEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectRollEntryPayload'] = ResolversParentTypes['CorrectRollEntryPayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddMatterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddMatterPayload'] = ResolversParentTypes['AddMatterPayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendVoteNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendVoteNoticePayload'] = ResolversParentTypes['SendVoteNoticePayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VotingCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VotingCandidate'] = ResolversParentTypes['VotingCandidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maskedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  nominatedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrawPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawPart'] = ResolversParentTypes['DrawPart']> = {
  keeperId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  committedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ElectionOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectionOutcome'] = ResolversParentTypes['ElectionOutcome']> = {
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  elected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ranking?: Resolver<ResolversTypes['ElectionRanking'], ParentType, ContextType>;
  drawSeed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['CandidateOutcome']>, ParentType, ContextType>;
  explanationZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CandidateOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateOutcome'] = ResolversParentTypes['CandidateOutcome']> = {
  candidate?: Resolver<ResolversTypes['VotingCandidate'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  heads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  splitHeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fractions?: Resolver<ReadonlyArray<ResolversTypes['VoteFraction']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['CandidateResult'], ParentType, ContextType>;
  drawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommitDrawPartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitDrawPartPayload'] = ResolversParentTypes['CommitDrawPartPayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevealDrawPartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealDrawPartPayload'] = ResolversParentTypes['RevealDrawPartPayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MatterDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterDetails'] = ResolversParentTypes['MatterDetails']> = {
  __resolveType: TypeResolveFn<'CompanyTenderDetails' | 'CompanyEngagementDetails' | 'CompanyDismissalDetails' | 'FeeAdjustmentDetails' | 'FundUseDetails' | 'FundRaisingDetails' | 'RebuildingDetails' | 'CommonPartsTradeDetails', ParentType, ContextType>;
};

export type CompanyTenderDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyTenderDetails'] = ResolversParentTypes['CompanyTenderDetails']> = {
  criteria?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  termMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyEngagementDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyEngagementDetails'] = ResolversParentTypes['CompanyEngagementDetails']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  termMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyDismissalDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyDismissalDetails'] = ResolversParentTypes['CompanyDismissalDetails']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeeAdjustmentDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeAdjustmentDetails'] = ResolversParentTypes['FeeAdjustmentDetails']> = {
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['FeeRateChange']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeeRateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeRateChange'] = ResolversParentTypes['FeeRateChange']> = {
  unitKind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type FundUseDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundUseDetails'] = ResolversParentTypes['FundUseDetails']> = {
  project?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  bearers?: Resolver<ResolversTypes['CostBearers'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundRaisingDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundRaisingDetails'] = ResolversParentTypes['FundRaisingDetails']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  perSquareMetre?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  bearers?: Resolver<ResolversTypes['CostBearers'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RebuildingDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebuildingDetails'] = ResolversParentTypes['RebuildingDetails']> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommonPartsTradeDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonPartsTradeDetails'] = ResolversParentTypes['CommonPartsTradeDetails']> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counterparty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yearlyRevenue?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  termMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostBearersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostBearers'] = ResolversParentTypes['CostBearers']> = {
  scope?: Resolver<ResolversTypes['BearerScope'], ParentType, ContextType>;
  buildingNumbers?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type VoteExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteExtension'] = ResolversParentTypes['VoteExtension']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedBefore?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missingArea?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  missingHeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extendedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VoteObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteObjection'] = ResolversParentTypes['VoteObjection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['VotingSession'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VoteObjectionState'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LegalChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalChallenge'] = ResolversParentTypes['LegalChallenge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  court?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['JudgmentOutcome']>, ParentType, ContextType>;
  judgedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExtendVotingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendVotingPayload'] = ResolversParentTypes['ExtendVotingPayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CertifyVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertifyVotePayload'] = ResolversParentTypes['CertifyVotePayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnnounceResultPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceResultPayload'] = ResolversParentTypes['AnnounceResultPayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ObjectToResultPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectToResultPayload'] = ResolversParentTypes['ObjectToResultPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['VoteObjection']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerObjectionPayload'] = ResolversParentTypes['AnswerObjectionPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['VoteObjection']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FinalizeVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinalizeVotePayload'] = ResolversParentTypes['FinalizeVotePayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordLegalChallengePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLegalChallengePayload'] = ResolversParentTypes['RecordLegalChallengePayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordJudgmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordJudgmentPayload'] = ResolversParentTypes['RecordJudgmentPayload']> = {
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BallotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ballot'] = ResolversParentTypes['Ballot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['VotingSession'], ParentType, ContextType>;
  byProxy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['VotingChannel'], ParentType, ContextType>;
  castAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invalidReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  choices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BallotChoice']>>, ParentType, ContextType>;
  together?: Resolver<ResolversTypes['BallotConnection'], ParentType, ContextType, Partial<BallotTogetherArgs>>;
  promise?: Resolver<Maybe<ResolversTypes['BallotPromise']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['BallotReceipt']>, ParentType, ContextType>;
};

export type BallotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotConnection'] = ResolversParentTypes['BallotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BallotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotEdge'] = ResolversParentTypes['BallotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ballot'], ParentType, ContextType>;
};

export type BallotChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotChoice'] = ResolversParentTypes['BallotChoice']> = {
  matter?: Resolver<ResolversTypes['VotingMatter'], ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['VoteChoice']>, ParentType, ContextType>;
  invalid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  candidates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VotingCandidate']>>, ParentType, ContextType>;
};

export type CastBallotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CastBallotPayload'] = ResolversParentTypes['CastBallotPayload']> = {
  ballot?: Resolver<Maybe<ResolversTypes['Ballot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaperBallotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperBallot'] = ResolversParentTypes['PaperBallot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['VotingSession'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaperBallotState'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveryProof?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnRecordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnToConfirm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rejectedReturns?: Resolver<ReadonlyArray<ResolversTypes['RejectedReturn']>, ParentType, ContextType>;
  scanSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scans?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvidenceFile']>>, ParentType, ContextType>;
  enteredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lostAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lostReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['PaperBallot']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['PaperBallot']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type RejectedReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectedReturn'] = ResolversParentTypes['RejectedReturn']> = {
  returnedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rejectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaperBallotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperBallotConnection'] = ResolversParentTypes['PaperBallotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaperBallotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperBallotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperBallotEdge'] = ResolversParentTypes['PaperBallotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaperBallot'], ParentType, ContextType>;
};

export type IssuePaperBallotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePaperBallotPayload'] = ResolversParentTypes['IssuePaperBallotPayload']> = {
  paperBallot?: Resolver<Maybe<ResolversTypes['PaperBallot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliverPaperBallotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverPaperBallotPayload'] = ResolversParentTypes['DeliverPaperBallotPayload']> = {
  paperBallot?: Resolver<Maybe<ResolversTypes['PaperBallot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnPaperBallotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnPaperBallotPayload'] = ResolversParentTypes['ReturnPaperBallotPayload']> = {
  paperBallot?: Resolver<Maybe<ResolversTypes['PaperBallot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EnterPaperBallotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterPaperBallotPayload'] = ResolversParentTypes['EnterPaperBallotPayload']> = {
  paperBallot?: Resolver<Maybe<ResolversTypes['PaperBallot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckPaperBallotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckPaperBallotPayload'] = ResolversParentTypes['CheckPaperBallotPayload']> = {
  paperBallot?: Resolver<Maybe<ResolversTypes['PaperBallot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectPaperReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectPaperReturnPayload'] = ResolversParentTypes['RejectPaperReturnPayload']> = {
  paperBallot?: Resolver<Maybe<ResolversTypes['PaperBallot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclarePaperLostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarePaperLostPayload'] = ResolversParentTypes['DeclarePaperLostPayload']> = {
  paperBallot?: Resolver<Maybe<ResolversTypes['PaperBallot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VoteProxyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteProxy'] = ResolversParentTypes['VoteProxy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['VotingSession'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VoteProxyState'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scanSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scans?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvidenceFile']>>, ParentType, ContextType>;
  instructions?: Resolver<ReadonlyArray<ResolversTypes['BallotChoice']>, ParentType, ContextType>;
};

export type VoteProxyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteProxyConnection'] = ResolversParentTypes['VoteProxyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoteProxyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoteProxyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteProxyEdge'] = ResolversParentTypes['VoteProxyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VoteProxy'], ParentType, ContextType>;
};

export type GrantProxyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantProxyPayload'] = ResolversParentTypes['GrantProxyPayload']> = {
  proxy?: Resolver<Maybe<ResolversTypes['VoteProxy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeProxyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeProxyPayload'] = ResolversParentTypes['RevokeProxyPayload']> = {
  proxy?: Resolver<Maybe<ResolversTypes['VoteProxy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordWrittenProxyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordWrittenProxyPayload'] = ResolversParentTypes['RecordWrittenProxyPayload']> = {
  proxy?: Resolver<Maybe<ResolversTypes['VoteProxy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckWrittenProxyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckWrittenProxyPayload'] = ResolversParentTypes['CheckWrittenProxyPayload']> = {
  proxy?: Resolver<Maybe<ResolversTypes['VoteProxy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeWrittenProxyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeWrittenProxyPayload'] = ResolversParentTypes['RevokeWrittenProxyPayload']> = {
  proxy?: Resolver<Maybe<ResolversTypes['VoteProxy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvidenceFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceFile'] = ResolversParentTypes['EvidenceFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvidenceFileState'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storedSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reservedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  storedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['EvidenceUpload']>, ParentType, ContextType>;
};

export type EvidenceUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceUpload'] = ResolversParentTypes['EvidenceUpload']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AttachEvidencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachEvidencePayload'] = ResolversParentTypes['AttachEvidencePayload']> = {
  evidenceFile?: Resolver<Maybe<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VoteOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteOutcome'] = ResolversParentTypes['VoteOutcome']> = {
  matter?: Resolver<ResolversTypes['VotingMatter'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VoteStatus'], ParentType, ContextType>;
  fractions?: Resolver<ReadonlyArray<ResolversTypes['VoteFraction']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['VoteCounts']>, ParentType, ContextType>;
  explanationZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  election?: Resolver<Maybe<ResolversTypes['ElectionOutcome']>, ParentType, ContextType>;
};

export type VoteFractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteFraction'] = ResolversParentTypes['VoteFraction']> = {
  kind?: Resolver<ResolversTypes['VoteFractionKind'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['ThresholdComparator'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanationZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoteCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteCounts'] = ResolversParentTypes['VoteCounts']> = {
  yesArea?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  yesHeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noArea?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  noHeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  abstainArea?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  abstainHeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  splitHeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deemedArea?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  deemedHeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoteCheckpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteCheckpoint'] = ResolversParentTypes['VoteCheckpoint']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VoteCheckpointKind'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  committedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VoteCheckpointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteCheckpointConnection'] = ResolversParentTypes['VoteCheckpointConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoteCheckpointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoteCheckpointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteCheckpointEdge'] = ResolversParentTypes['VoteCheckpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VoteCheckpoint'], ParentType, ContextType>;
};

export type BallotPromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotPromise'] = ResolversParentTypes['BallotPromise']> = {
  leaf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  committedBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BallotReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotReceipt'] = ResolversParentTypes['BallotReceipt']> = {
  leaf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proof?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  checkpoint?: Resolver<ResolversTypes['VoteCheckpoint'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecountKitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecountKit'] = ResolversParentTypes['RecountKit']> = {
  head?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roll?: Resolver<ResolversTypes['RecountPartConnection'], ParentType, ContextType, Partial<RecountKitRollArgs>>;
  ballots?: Resolver<ResolversTypes['RecountPartConnection'], ParentType, ContextType, Partial<RecountKitBallotsArgs>>;
};

export type RecountPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecountPart'] = ResolversParentTypes['RecountPart']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecountPartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecountPartConnection'] = ResolversParentTypes['RecountPartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecountPartEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecountPartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecountPartEdge'] = ResolversParentTypes['RecountPartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecountPart'], ParentType, ContextType>;
};

export type RequisitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requisition'] = ResolversParentTypes['Requisition'], FederationReferenceType extends FederationReferenceTypes['Requisition'] = FederationReferenceTypes['Requisition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Requisition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['RequisitionMatter']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequisitionState'], ParentType, ContextType>;
  countedBy?: Resolver<ResolversTypes['RequisitionMeasure'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supportedHeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supportedArea?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  totalHeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalArea?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  missingHeads?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missingArea?: Resolver<Maybe<ResolversTypes['SquareMetres']>, ParentType, ContextType>;
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supportUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organizeBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  supportedByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filedByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequisitionMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequisitionMatter'] = ResolversParentTypes['RequisitionMatter']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VotingMatterKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequisitionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequisitionConnection'] = ResolversParentTypes['RequisitionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequisitionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequisitionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequisitionEdge'] = ResolversParentTypes['RequisitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requisition'], ParentType, ContextType>;
};

export type FileRequisitionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileRequisitionPayload'] = ResolversParentTypes['FileRequisitionPayload']> = {
  requisition?: Resolver<Maybe<ResolversTypes['Requisition']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupportRequisitionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequisitionPayload'] = ResolversParentTypes['SupportRequisitionPayload']> = {
  requisition?: Resolver<Maybe<ResolversTypes['Requisition']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawRequisitionSupportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawRequisitionSupportPayload'] = ResolversParentTypes['WithdrawRequisitionSupportPayload']> = {
  requisition?: Resolver<Maybe<ResolversTypes['Requisition']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawRequisitionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawRequisitionPayload'] = ResolversParentTypes['WithdrawRequisitionPayload']> = {
  requisition?: Resolver<Maybe<ResolversTypes['Requisition']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExternalVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalVote'] = ResolversParentTypes['ExternalVote'], FederationReferenceType extends FederationReferenceTypes['ExternalVote'] = FederationReferenceTypes['ExternalVote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExternalVote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['ExternalVoteMatter']>, ParentType, ContextType>;
  elected?: Resolver<Maybe<ResolversTypes['ExternalElection']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['ExternalEvidence'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExternalVoteState'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rejectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rejectReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  voidings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExternalVoteVoiding']>>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type ExternalVoteMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalVoteMatter'] = ResolversParentTypes['ExternalVoteMatter']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VotingMatterKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['MatterClass'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalArea?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  totalHeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participatingArea?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  participatingHeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvingArea?: Resolver<ResolversTypes['SquareMetres'], ParentType, ContextType>;
  approvingHeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['MatterDetails']>, ParentType, ContextType>;
};

export type ExternalEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalEvidence'] = ResolversParentTypes['ExternalEvidence']> = {
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
};

export type ExternalVoteVoidingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalVoteVoiding'] = ResolversParentTypes['ExternalVoteVoiding']> = {
  ground?: Resolver<ResolversTypes['VoidingGround'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VoidingState'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ExternalElectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalElection'] = ResolversParentTypes['ExternalElection']> = {
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['ElectedMember']>, ParentType, ContextType>;
};

export type ElectedMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectedMember'] = ResolversParentTypes['ElectedMember']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alternate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maskedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExternalVoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalVoteConnection'] = ResolversParentTypes['ExternalVoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExternalVoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExternalVoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalVoteEdge'] = ResolversParentTypes['ExternalVoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExternalVote'], ParentType, ContextType>;
};

export type RecordExternalVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordExternalVotePayload'] = ResolversParentTypes['RecordExternalVotePayload']> = {
  externalVote?: Resolver<Maybe<ResolversTypes['ExternalVote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmExternalVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmExternalVotePayload'] = ResolversParentTypes['ConfirmExternalVotePayload']> = {
  externalVote?: Resolver<Maybe<ResolversTypes['ExternalVote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectExternalVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectExternalVotePayload'] = ResolversParentTypes['RejectExternalVotePayload']> = {
  externalVote?: Resolver<Maybe<ResolversTypes['ExternalVote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AskExternalVoteVoidingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskExternalVoteVoidingPayload'] = ResolversParentTypes['AskExternalVoteVoidingPayload']> = {
  externalVote?: Resolver<Maybe<ResolversTypes['ExternalVote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VoidExternalVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidExternalVotePayload'] = ResolversParentTypes['VoidExternalVotePayload']> = {
  externalVote?: Resolver<Maybe<ResolversTypes['ExternalVote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineExternalVoteVoidingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineExternalVoteVoidingPayload'] = ResolversParentTypes['DeclineExternalVoteVoidingPayload']> = {
  externalVote?: Resolver<Maybe<ResolversTypes['ExternalVote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActivityBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityBudget'] = ResolversParentTypes['ActivityBudget'], FederationReferenceType extends FederationReferenceTypes['ActivityBudget'] = FederationReferenceTypes['ActivityBudget']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActivityBudget']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  overspent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['ActivityBudgetDecision']>, ParentType, ContextType>;
  expenses?: Resolver<Maybe<ResolversTypes['ActivityExpenseConnection']>, ParentType, ContextType, Partial<ActivityBudgetExpensesArgs>>;
};

export type ActivityBudgetDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityBudgetDecision'] = ResolversParentTypes['ActivityBudgetDecision']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['VotingMatter']>, ParentType, ContextType>;
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  voteVoidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalVote?: Resolver<Maybe<ResolversTypes['ExternalVote']>, ParentType, ContextType>;
  externalMatter?: Resolver<Maybe<ResolversTypes['ExternalVoteMatter']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ActivityExpenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityExpense'] = ResolversParentTypes['ActivityExpense'], FederationReferenceType extends FederationReferenceTypes['ActivityExpense'] = FederationReferenceTypes['ActivityExpense']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActivityExpense']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['ActivityBudget']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['ExpenseVoucher']>, ParentType, ContextType>;
  activityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['ActivityExpense']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['ActivityExpense']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExpenseVoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseVoucher'] = ResolversParentTypes['ExpenseVoucher']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
};

export type ActivityBudgetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityBudgetConnection'] = ResolversParentTypes['ActivityBudgetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityBudgetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityBudgetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityBudgetEdge'] = ResolversParentTypes['ActivityBudgetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActivityBudget'], ParentType, ContextType>;
};

export type ActivityExpenseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityExpenseConnection'] = ResolversParentTypes['ActivityExpenseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityExpenseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityExpenseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityExpenseEdge'] = ResolversParentTypes['ActivityExpenseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActivityExpense'], ParentType, ContextType>;
};

export type SetActivityBudgetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetActivityBudgetPayload'] = ResolversParentTypes['SetActivityBudgetPayload']> = {
  activityBudget?: Resolver<Maybe<ResolversTypes['ActivityBudget']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishExpensePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishExpensePayload'] = ResolversParentTypes['PublishExpensePayload']> = {
  activityExpense?: Resolver<Maybe<ResolversTypes['ActivityExpense']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReverseExpensePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseExpensePayload'] = ResolversParentTypes['ReverseExpensePayload']> = {
  activityExpense?: Resolver<Maybe<ResolversTypes['ActivityExpense']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OwnersCommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersCommittee'] = ResolversParentTypes['OwnersCommittee'], FederationReferenceType extends FederationReferenceTypes['OwnersCommittee'] = FederationReferenceTypes['OwnersCommittee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OwnersCommittee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  externalVote?: Resolver<Maybe<ResolversTypes['ExternalVote']>, ParentType, ContextType>;
  votingSession?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  electedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  succeededOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  annulledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reelectBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reelectionOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacantSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byElectionDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['CommitteeMember']>, ParentType, ContextType>;
  firstMetOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filings?: Resolver<ReadonlyArray<ResolversTypes['CommitteeFiling']>, ParentType, ContextType>;
  filed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommitteeMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeMember'] = ResolversParentTypes['CommitteeMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maskedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['CommitteeStanding'], ParentType, ContextType>;
  portfolio?: Resolver<Maybe<ResolversTypes['CommitteePortfolio']>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leftReason?: Resolver<Maybe<ResolversTypes['VacancyReason']>, ParentType, ContextType>;
};

export type OwnersCommitteeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersCommitteeConnection'] = ResolversParentTypes['OwnersCommitteeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OwnersCommitteeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnersCommitteeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersCommitteeEdge'] = ResolversParentTypes['OwnersCommitteeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OwnersCommittee'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConstituteOwnersCommitteePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstituteOwnersCommitteePayload'] = ResolversParentTypes['ConstituteOwnersCommitteePayload']> = {
  ownersCommittee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignPortfoliosPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignPortfoliosPayload'] = ResolversParentTypes['AssignPortfoliosPayload']> = {
  ownersCommittee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordVacancyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordVacancyPayload'] = ResolversParentTypes['RecordVacancyPayload']> = {
  ownersCommittee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitteeFilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeFiling'] = ResolversParentTypes['CommitteeFiling'], FederationReferenceType extends FederationReferenceTypes['CommitteeFiling'] = FederationReferenceTypes['CommitteeFiling']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommitteeFiling']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['FilingAuthority'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FilingState'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filedLate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  needsTraining?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['FilingStep']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
};

export type FilingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingStep'] = ResolversParentTypes['FilingStep']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trainingRecord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommitteeFilingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeFilingConnection'] = ResolversParentTypes['CommitteeFilingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitteeFilingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeFilingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeFilingEdge'] = ResolversParentTypes['CommitteeFilingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommitteeFiling'], ParentType, ContextType>;
};

export type SubmitFilingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitFilingPayload'] = ResolversParentTypes['SubmitFilingPayload']> = {
  committeeFiling?: Resolver<Maybe<ResolversTypes['CommitteeFiling']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptFilingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptFilingPayload'] = ResolversParentTypes['AcceptFilingPayload']> = {
  committeeFiling?: Resolver<Maybe<ResolversTypes['CommitteeFiling']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnFilingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnFilingPayload'] = ResolversParentTypes['ReturnFilingPayload']> = {
  committeeFiling?: Resolver<Maybe<ResolversTypes['CommitteeFiling']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estate'] = ResolversParentTypes['Estate'], FederationReferenceType extends FederationReferenceTypes['Estate'] = FederationReferenceTypes['Estate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Estate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  votingSessions?: Resolver<Maybe<ResolversTypes['VotingSessionConnection']>, ParentType, ContextType, Partial<EstateVotingSessionsArgs>>;
  requisitions?: Resolver<Maybe<ResolversTypes['RequisitionConnection']>, ParentType, ContextType, Partial<EstateRequisitionsArgs>>;
  externalVotes?: Resolver<Maybe<ResolversTypes['ExternalVoteConnection']>, ParentType, ContextType, Partial<EstateExternalVotesArgs>>;
  activityBudgets?: Resolver<Maybe<ResolversTypes['ActivityBudgetConnection']>, ParentType, ContextType, Partial<EstateActivityBudgetsArgs>>;
  ownersCommittee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType, Partial<EstateOwnersCommitteeArgs>>;
  ownersCommittees?: Resolver<Maybe<ResolversTypes['OwnersCommitteeConnection']>, ParentType, ContextType, Partial<EstateOwnersCommitteesArgs>>;
  register?: Resolver<Maybe<ResolversTypes['OwnershipRecordConnection']>, ParentType, ContextType, Partial<EstateRegisterArgs>>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes['OwnershipRecord']>, ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution'], FederationReferenceType extends FederationReferenceTypes['Resolution'] = FederationReferenceTypes['Resolution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resolution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['VotingSession']>, ParentType, ContextType>;
  externalVote?: Resolver<Maybe<ResolversTypes['ExternalVote']>, ParentType, ContextType>;
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
  OwnershipRecord?: OwnershipRecordResolvers<ContextType>;
  OwnershipVersion?: OwnershipVersionResolvers<ContextType>;
  Owner?: OwnerResolvers<ContextType>;
  OwnershipShare?: OwnershipShareResolvers<ContextType>;
  OwnershipRecordConnection?: OwnershipRecordConnectionResolvers<ContextType>;
  OwnershipRecordEdge?: OwnershipRecordEdgeResolvers<ContextType>;
  RegisterImport?: RegisterImportResolvers<ContextType>;
  MyUnit?: MyUnitResolvers<ContextType>;
  MyVote?: MyVoteResolvers<ContextType>;
  MyMatterVote?: MyMatterVoteResolvers<ContextType>;
  MyUnitConnection?: MyUnitConnectionResolvers<ContextType>;
  MyUnitEdge?: MyUnitEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ImportRegisterPayload?: ImportRegisterPayloadResolvers<ContextType>;
  Unmasking?: UnmaskingResolvers<ContextType>;
  UnmaskedOwner?: UnmaskedOwnerResolvers<ContextType>;
  UnmaskOwnerPayload?: UnmaskOwnerPayloadResolvers<ContextType>;
  RegisterUpload?: RegisterUploadResolvers<ContextType>;
  RegisterFileUpload?: RegisterFileUploadResolvers<ContextType>;
  RegisterFault?: RegisterFaultResolvers<ContextType>;
  RegisterFaultConnection?: RegisterFaultConnectionResolvers<ContextType>;
  RegisterFaultEdge?: RegisterFaultEdgeResolvers<ContextType>;
  RegisterUploadUnit?: RegisterUploadUnitResolvers<ContextType>;
  RegisterUploadUnitConnection?: RegisterUploadUnitConnectionResolvers<ContextType>;
  RegisterUploadUnitEdge?: RegisterUploadUnitEdgeResolvers<ContextType>;
  RegisterChanges?: RegisterChangesResolvers<ContextType>;
  UploadRegisterPayload?: UploadRegisterPayloadResolvers<ContextType>;
  ImportRegisterFilePayload?: ImportRegisterFilePayloadResolvers<ContextType>;
  RuleThreshold?: RuleThresholdResolvers<ContextType>;
  ProfileValueSource?: ProfileValueSourceResolvers<ContextType>;
  RuleProfile?: RuleProfileResolvers<ContextType>;
  RuleProfileVersion?: RuleProfileVersionResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  VotingMatterRule?: VotingMatterRuleResolvers<ContextType>;
  ProposeProfilePayload?: ProposeProfilePayloadResolvers<ContextType>;
  SubmitProfilePayload?: SubmitProfilePayloadResolvers<ContextType>;
  ActivateProfilePayload?: ActivateProfilePayloadResolvers<ContextType>;
  VotingSession?: VotingSessionResolvers<ContextType>;
  VotingMatter?: VotingMatterResolvers<ContextType>;
  RollWarningCount?: RollWarningCountResolvers<ContextType>;
  RollEntry?: RollEntryResolvers<ContextType>;
  RollEntryConnection?: RollEntryConnectionResolvers<ContextType>;
  RollEntryEdge?: RollEntryEdgeResolvers<ContextType>;
  Turnout?: TurnoutResolvers<ContextType>;
  MatterTurnout?: MatterTurnoutResolvers<ContextType>;
  VotingSessionConnection?: VotingSessionConnectionResolvers<ContextType>;
  VotingSessionEdge?: VotingSessionEdgeResolvers<ContextType>;
  PrepareVotePayload?: PrepareVotePayloadResolvers<ContextType>;
  FreezeRollPayload?: FreezeRollPayloadResolvers<ContextType>;
  OpenVotingPayload?: OpenVotingPayloadResolvers<ContextType>;
  CloseVotingPayload?: CloseVotingPayloadResolvers<ContextType>;
  TallyVotePayload?: TallyVotePayloadResolvers<ContextType>;
  VoidVotePayload?: VoidVotePayloadResolvers<ContextType>;
  PublishedRollEntry?: PublishedRollEntryResolvers<ContextType>;
  PublishedRollEntryConnection?: PublishedRollEntryConnectionResolvers<ContextType>;
  PublishedRollEntryEdge?: PublishedRollEntryEdgeResolvers<ContextType>;
  RollObjection?: RollObjectionResolvers<ContextType>;
  RollObjectionConnection?: RollObjectionConnectionResolvers<ContextType>;
  RollObjectionEdge?: RollObjectionEdgeResolvers<ContextType>;
  RollState?: RollStateResolvers<ContextType>;
  RollCorrection?: RollCorrectionResolvers<ContextType>;
  RollCorrectionConnection?: RollCorrectionConnectionResolvers<ContextType>;
  RollCorrectionEdge?: RollCorrectionEdgeResolvers<ContextType>;
  PublishRollPayload?: PublishRollPayloadResolvers<ContextType>;
  ObjectToRollPayload?: ObjectToRollPayloadResolvers<ContextType>;
  AnswerRollObjectionPayload?: AnswerRollObjectionPayloadResolvers<ContextType>;
  CorrectRollEntryPayload?: CorrectRollEntryPayloadResolvers<ContextType>;
  AddMatterPayload?: AddMatterPayloadResolvers<ContextType>;
  SendVoteNoticePayload?: SendVoteNoticePayloadResolvers<ContextType>;
  VotingCandidate?: VotingCandidateResolvers<ContextType>;
  DrawPart?: DrawPartResolvers<ContextType>;
  ElectionOutcome?: ElectionOutcomeResolvers<ContextType>;
  CandidateOutcome?: CandidateOutcomeResolvers<ContextType>;
  CommitDrawPartPayload?: CommitDrawPartPayloadResolvers<ContextType>;
  RevealDrawPartPayload?: RevealDrawPartPayloadResolvers<ContextType>;
  MatterDetails?: MatterDetailsResolvers<ContextType>;
  CompanyTenderDetails?: CompanyTenderDetailsResolvers<ContextType>;
  CompanyEngagementDetails?: CompanyEngagementDetailsResolvers<ContextType>;
  CompanyDismissalDetails?: CompanyDismissalDetailsResolvers<ContextType>;
  FeeAdjustmentDetails?: FeeAdjustmentDetailsResolvers<ContextType>;
  FeeRateChange?: FeeRateChangeResolvers<ContextType>;
  FundUseDetails?: FundUseDetailsResolvers<ContextType>;
  FundRaisingDetails?: FundRaisingDetailsResolvers<ContextType>;
  RebuildingDetails?: RebuildingDetailsResolvers<ContextType>;
  CommonPartsTradeDetails?: CommonPartsTradeDetailsResolvers<ContextType>;
  CostBearers?: CostBearersResolvers<ContextType>;
  VoteExtension?: VoteExtensionResolvers<ContextType>;
  VoteObjection?: VoteObjectionResolvers<ContextType>;
  LegalChallenge?: LegalChallengeResolvers<ContextType>;
  ExtendVotingPayload?: ExtendVotingPayloadResolvers<ContextType>;
  CertifyVotePayload?: CertifyVotePayloadResolvers<ContextType>;
  AnnounceResultPayload?: AnnounceResultPayloadResolvers<ContextType>;
  ObjectToResultPayload?: ObjectToResultPayloadResolvers<ContextType>;
  AnswerObjectionPayload?: AnswerObjectionPayloadResolvers<ContextType>;
  FinalizeVotePayload?: FinalizeVotePayloadResolvers<ContextType>;
  RecordLegalChallengePayload?: RecordLegalChallengePayloadResolvers<ContextType>;
  RecordJudgmentPayload?: RecordJudgmentPayloadResolvers<ContextType>;
  Ballot?: BallotResolvers<ContextType>;
  BallotConnection?: BallotConnectionResolvers<ContextType>;
  BallotEdge?: BallotEdgeResolvers<ContextType>;
  BallotChoice?: BallotChoiceResolvers<ContextType>;
  CastBallotPayload?: CastBallotPayloadResolvers<ContextType>;
  PaperBallot?: PaperBallotResolvers<ContextType>;
  RejectedReturn?: RejectedReturnResolvers<ContextType>;
  PaperBallotConnection?: PaperBallotConnectionResolvers<ContextType>;
  PaperBallotEdge?: PaperBallotEdgeResolvers<ContextType>;
  IssuePaperBallotPayload?: IssuePaperBallotPayloadResolvers<ContextType>;
  DeliverPaperBallotPayload?: DeliverPaperBallotPayloadResolvers<ContextType>;
  ReturnPaperBallotPayload?: ReturnPaperBallotPayloadResolvers<ContextType>;
  EnterPaperBallotPayload?: EnterPaperBallotPayloadResolvers<ContextType>;
  CheckPaperBallotPayload?: CheckPaperBallotPayloadResolvers<ContextType>;
  RejectPaperReturnPayload?: RejectPaperReturnPayloadResolvers<ContextType>;
  DeclarePaperLostPayload?: DeclarePaperLostPayloadResolvers<ContextType>;
  VoteProxy?: VoteProxyResolvers<ContextType>;
  VoteProxyConnection?: VoteProxyConnectionResolvers<ContextType>;
  VoteProxyEdge?: VoteProxyEdgeResolvers<ContextType>;
  GrantProxyPayload?: GrantProxyPayloadResolvers<ContextType>;
  RevokeProxyPayload?: RevokeProxyPayloadResolvers<ContextType>;
  RecordWrittenProxyPayload?: RecordWrittenProxyPayloadResolvers<ContextType>;
  CheckWrittenProxyPayload?: CheckWrittenProxyPayloadResolvers<ContextType>;
  RevokeWrittenProxyPayload?: RevokeWrittenProxyPayloadResolvers<ContextType>;
  EvidenceFile?: EvidenceFileResolvers<ContextType>;
  EvidenceUpload?: EvidenceUploadResolvers<ContextType>;
  AttachEvidencePayload?: AttachEvidencePayloadResolvers<ContextType>;
  VoteOutcome?: VoteOutcomeResolvers<ContextType>;
  VoteFraction?: VoteFractionResolvers<ContextType>;
  VoteCounts?: VoteCountsResolvers<ContextType>;
  VoteCheckpoint?: VoteCheckpointResolvers<ContextType>;
  VoteCheckpointConnection?: VoteCheckpointConnectionResolvers<ContextType>;
  VoteCheckpointEdge?: VoteCheckpointEdgeResolvers<ContextType>;
  BallotPromise?: BallotPromiseResolvers<ContextType>;
  BallotReceipt?: BallotReceiptResolvers<ContextType>;
  RecountKit?: RecountKitResolvers<ContextType>;
  RecountPart?: RecountPartResolvers<ContextType>;
  RecountPartConnection?: RecountPartConnectionResolvers<ContextType>;
  RecountPartEdge?: RecountPartEdgeResolvers<ContextType>;
  Requisition?: RequisitionResolvers<ContextType>;
  RequisitionMatter?: RequisitionMatterResolvers<ContextType>;
  RequisitionConnection?: RequisitionConnectionResolvers<ContextType>;
  RequisitionEdge?: RequisitionEdgeResolvers<ContextType>;
  FileRequisitionPayload?: FileRequisitionPayloadResolvers<ContextType>;
  SupportRequisitionPayload?: SupportRequisitionPayloadResolvers<ContextType>;
  WithdrawRequisitionSupportPayload?: WithdrawRequisitionSupportPayloadResolvers<ContextType>;
  WithdrawRequisitionPayload?: WithdrawRequisitionPayloadResolvers<ContextType>;
  ExternalVote?: ExternalVoteResolvers<ContextType>;
  ExternalVoteMatter?: ExternalVoteMatterResolvers<ContextType>;
  ExternalEvidence?: ExternalEvidenceResolvers<ContextType>;
  ExternalVoteVoiding?: ExternalVoteVoidingResolvers<ContextType>;
  ExternalElection?: ExternalElectionResolvers<ContextType>;
  ElectedMember?: ElectedMemberResolvers<ContextType>;
  ExternalVoteConnection?: ExternalVoteConnectionResolvers<ContextType>;
  ExternalVoteEdge?: ExternalVoteEdgeResolvers<ContextType>;
  RecordExternalVotePayload?: RecordExternalVotePayloadResolvers<ContextType>;
  ConfirmExternalVotePayload?: ConfirmExternalVotePayloadResolvers<ContextType>;
  RejectExternalVotePayload?: RejectExternalVotePayloadResolvers<ContextType>;
  AskExternalVoteVoidingPayload?: AskExternalVoteVoidingPayloadResolvers<ContextType>;
  VoidExternalVotePayload?: VoidExternalVotePayloadResolvers<ContextType>;
  DeclineExternalVoteVoidingPayload?: DeclineExternalVoteVoidingPayloadResolvers<ContextType>;
  ActivityBudget?: ActivityBudgetResolvers<ContextType>;
  ActivityBudgetDecision?: ActivityBudgetDecisionResolvers<ContextType>;
  ActivityExpense?: ActivityExpenseResolvers<ContextType>;
  ExpenseVoucher?: ExpenseVoucherResolvers<ContextType>;
  ActivityBudgetConnection?: ActivityBudgetConnectionResolvers<ContextType>;
  ActivityBudgetEdge?: ActivityBudgetEdgeResolvers<ContextType>;
  ActivityExpenseConnection?: ActivityExpenseConnectionResolvers<ContextType>;
  ActivityExpenseEdge?: ActivityExpenseEdgeResolvers<ContextType>;
  SetActivityBudgetPayload?: SetActivityBudgetPayloadResolvers<ContextType>;
  PublishExpensePayload?: PublishExpensePayloadResolvers<ContextType>;
  ReverseExpensePayload?: ReverseExpensePayloadResolvers<ContextType>;
  OwnersCommittee?: OwnersCommitteeResolvers<ContextType>;
  CommitteeMember?: CommitteeMemberResolvers<ContextType>;
  OwnersCommitteeConnection?: OwnersCommitteeConnectionResolvers<ContextType>;
  OwnersCommitteeEdge?: OwnersCommitteeEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  ConstituteOwnersCommitteePayload?: ConstituteOwnersCommitteePayloadResolvers<ContextType>;
  AssignPortfoliosPayload?: AssignPortfoliosPayloadResolvers<ContextType>;
  RecordVacancyPayload?: RecordVacancyPayloadResolvers<ContextType>;
  CommitteeFiling?: CommitteeFilingResolvers<ContextType>;
  FilingStep?: FilingStepResolvers<ContextType>;
  CommitteeFilingConnection?: CommitteeFilingConnectionResolvers<ContextType>;
  CommitteeFilingEdge?: CommitteeFilingEdgeResolvers<ContextType>;
  SubmitFilingPayload?: SubmitFilingPayloadResolvers<ContextType>;
  AcceptFilingPayload?: AcceptFilingPayloadResolvers<ContextType>;
  ReturnFilingPayload?: ReturnFilingPayloadResolvers<ContextType>;
  Estate?: EstateResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
