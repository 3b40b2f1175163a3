import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Errors that are thrown (not user errors): the complete list of codes that may leave a process. */
export const THROWN_CODES = {
  UNAUTHENTICATED: { zh: '请先登录', en: 'Sign in first' },
  FORBIDDEN: { zh: '没有权限', en: 'Not allowed' },
  ACTING_FOR_NOT_APPOINTED: { zh: '您在该单位没有现任职务', en: 'You hold no current appointment there' },
  BAD_USER_INPUT: { zh: '输入不符合要求', en: 'The input is not valid' },
  BAD_REQUEST: { zh: '请求不符合要求', en: 'The request is not valid' },
  GRAPHQL_PARSE_FAILED: { zh: '查询语句有语法错误', en: 'The document does not parse' },
  GRAPHQL_VALIDATION_FAILED: { zh: '查询与图不符', en: 'The document does not fit the graph' },
  OPERATION_RESOLUTION_FAILURE: { zh: '找不到要执行的操作', en: 'No such operation in the document' },
  LIMIT_EXCEEDED: { zh: '查询超出限制', en: 'The document exceeds a limit' },
  CALENDAR_YEAR_UNKNOWN: { zh: '该年份没有节假日数据', en: 'There is no calendar for that year' },
  FILE_UNKNOWN: { zh: '没有这个文件', en: 'There is no such file' },
  FILE_TOO_LARGE: { zh: '文件超过 10 MB', en: 'The file is larger than 10 MB' },
  FILE_TYPE_REFUSED: {
    zh: '文件内容不是所声明的类型',
    en: 'The file’s bytes are not of the type that was declared',
  },
  FILE_MALFORMED: { zh: '文件不完整或已损坏', en: 'The file is not whole' },
  FILE_DIFFERS: {
    zh: '文件与登记的大小或摘要不符',
    en: 'The file is not the one that was announced: size or SHA-256',
  },
  UPLOAD_REFUSED: { zh: '上传凭证无效', en: 'The upload token does not hold for this file' },
  UPLOAD_EXPIRED: {
    zh: '上传凭证已过期，请重新登记',
    en: 'The upload token has expired: announce the file again',
  },
  UPLOAD_TOO_SLOW: { zh: '上传超时', en: 'The upload took too long' },
  SERVICE_UNAVAILABLE: { zh: '该部门的服务暂时不可用', en: 'The department’s service is unavailable' },
  SERVICE_TIMEOUT: { zh: '该部门的服务没有及时答复', en: 'The department’s service did not answer in time' },
  INTERNAL: { zh: '系统内部错误', en: 'Internal error' },
} as const;

export type ThrownCode = keyof typeof THROWN_CODES;

/** An error whose code a caller may see. `detail` is shown too, so it never holds personal data. */
export class CodedError extends GraphQLError {
  constructor(
    readonly code: ThrownCode,
    detail?: string,
  ) {
    const { zh, en } = THROWN_CODES[code];
    super(`${zh} / ${en}${detail ? `: ${detail}` : ''}`, { extensions: { code } });
  }
}

const isThrownCode = (code: unknown): code is ThrownCode => typeof code === 'string' && code in THROWN_CODES;

/**
 * What may leave a process of an error: a listed code with its message and path, never a stack, an
 * address or what a database said. Anything else becomes INTERNAL. `service` survives only if it names one of ours.
 */
export function maskError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  const place = formatted.path ? { path: formatted.path } : {};
  if (!isThrownCode(code)) {
    const { zh, en } = THROWN_CODES.INTERNAL;
    return { message: `${zh} / ${en}`, ...place, extensions: { code: 'INTERNAL' } };
  }
  const service = formatted.extensions?.service;
  return {
    message: formatted.message,
    ...place,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    extensions: typeof service === 'string' && /^[a-z]{1,20}$/.test(service) ? { code, service } : { code },
  };
}
