import type { SeededEstate } from './fixture';

export const externalMatter = {
  kind: 'FUND_USE',
  text: '使用维修资金更新电梯',
  class: 'GENERAL',
  passed: true,
  totalArea: '99727.00',
  totalHeads: 948,
  participatingArea: '66484.67',
  participatingHeads: 632,
  approvingArea: '40000.00',
  approvingHeads: 400,
};
export const evidence = {
  fileName: '结果公告.pdf',
  sha256: 'a'.repeat(64),
  url: 'https://example.org/votes/17',
};

/** What recordExternalVote takes. */
export const externalVote = ({ id: estateId }: Pick<SeededEstate, 'id'>, reference = '2026-17') => ({
  estateId,
  platform: '市物业服务平台',
  reference,
  closedOn: '2026-11-20',
  matters: [externalMatter],
  evidence,
});
