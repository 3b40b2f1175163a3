import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Why an act on minutes, an addendum or a publication is refused. */
export const minutesErrors = {
  MINUTES_UNKNOWN: { zh: '没有这份会议纪要', en: 'There are no such minutes' },
  MINUTES_EXIST: { zh: '这次会议已有纪要', en: 'The meeting has its minutes already' },
  MINUTES_IS_DRAFT: { zh: '纪要还在起草，不能这样做', en: 'The minutes are a draft' },
  MINUTES_IS_CIRCULATED: { zh: '纪要正在征求意见，不能这样做', en: 'The minutes are circulated' },
  MINUTES_IS_CHANGES_REQUESTED: {
    zh: '有席位要求修改纪要，不能这样做',
    en: 'A change of the minutes is requested',
  },
  MINUTES_IS_SIGNING: { zh: '纪要正在签署，不能这样做', en: 'The minutes are being signed' },
  MINUTES_IS_LOCKED: { zh: '纪要已封存，不能这样做', en: 'The minutes are sealed' },
  MINUTES_IS_PUBLISHED: { zh: '纪要已公开，不能这样做', en: 'The minutes are published' },
  CHANGES_UNANSWERED: { zh: '有修改要求尚未答复', en: 'A requested change is not answered' },
  CHANGE_ALREADY_REQUESTED: {
    zh: '该席位在这一轮已要求过修改',
    en: 'The seat has asked for a change in this round',
  },
  CONTENT_NOT_CIRCULATED: {
    zh: '内容改过，尚未再次征求意见',
    en: 'The content was changed and has not been circulated since',
  },
  COMMENT_UNKNOWN: { zh: '没有这条意见', en: 'There is no such comment' },
  ALREADY_ANSWERED: { zh: '这条意见已经答复', en: 'The comment is answered' },
  ALREADY_SIGNED: { zh: '该席位已经签署', en: 'The seat has signed' },
  NOBODY_SIGNED: { zh: '没有席位签署，不能封存', en: 'Nobody has signed' },
  SIGNING_NOT_OVER: {
    zh: '签署期限未到，仍有席位未签署',
    en: 'The days for signing are not over, and not every seat has signed',
  },
  ADDENDUM_UNKNOWN: { zh: '没有这份补充说明', en: 'There is no such addendum' },
  ADDENDUM_IS_SEALED: { zh: '补充说明已封存', en: 'The addendum is sealed' },
  PUBLICATION_UNCLEAR: {
    zh: '发布纪要须指明哪份纪要，发布其他内容须写明内容，二者选一',
    en: 'Minutes are named, anything else is written out: one of the two',
  },
  PUBLICATION_ENDS_EARLY: { zh: '截止日期不能早于开始日期', en: 'It ends before it begins' },
} as const satisfies ErrorCatalogue;
