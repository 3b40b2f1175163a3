import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

export type Query = {
  readonly propertyPlaceholder?: Maybe<Scalars['String']['output']>;
};

/** 拒绝的原因代码。 The codes of expected refusals. */
export type ErrorCode =
  /** 输入不符合要求。 The input is not valid. */
  | 'INPUT_INVALID'
  /** 同一幂等键已用于另一个请求。 This idempotency key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** 内容已被他人修改，请核对后重试。 Somebody changed it meanwhile: compare and try again. */
  | 'VERSION_STALE';

/** 可见范围的规则。 The rules of access. */
export type AccessRule =
  /** 任何人。 Anyone. */
  | 'PUBLIC'
  /** 已登录的人。 Anyone who is signed in. */
  | 'SIGNED_IN'
  /** 代表某单位的人。 Anyone who acts for an organization. */
  | 'ACTING'
  /** 系统运维人员。 The operators of this installation. */
  | 'OPERATOR';



export type ResolverTypeWrapper<T> = Promise<T> | T;


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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<object>;
  DateTime: ResolverTypeWrapper<object>;
  YearMonth: ResolverTypeWrapper<object>;
  SquareMetres: ResolverTypeWrapper<object>;
  Yuan: ResolverTypeWrapper<object>;
  UserError: ResolverTypeWrapper<object>;
  String: ResolverTypeWrapper<object>;
  PageInfo: ResolverTypeWrapper<object>;
  Boolean: ResolverTypeWrapper<object>;
  AvailableAction: ResolverTypeWrapper<object>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ErrorCode: ResolverTypeWrapper<object>;
  AccessRule: ResolverTypeWrapper<object>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: object;
  DateTime: object;
  YearMonth: object;
  SquareMetres: object;
  Yuan: object;
  UserError: object;
  String: object;
  PageInfo: object;
  Boolean: object;
  AvailableAction: object;
  Query: Record<PropertyKey, never>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  propertyPlaceholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  Query?: QueryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
