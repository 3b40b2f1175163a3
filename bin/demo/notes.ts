import type { OrganizationKind } from '../../services/community/domain/kinds';

/** What people write while they work on an item, by the trade of whoever writes; chosen by the item's key. */
type Trade = 'works' | 'enforcement' | 'committee';

const ENFORCING: readonly OrganizationKind[] = ['POLICE_STATION', 'ENFORCEMENT_TEAM', 'FIRE_SERVICE'];
const WORKING: readonly OrganizationKind[] = ['PROJECT_OFFICE', 'PROPERTY_COMPANY', 'UTILITY', 'DEVELOPER'];

export const tradeOf = (kind: OrganizationKind): Trade =>
  ENFORCING.includes(kind) ? 'enforcement' : WORKING.includes(kind) ? 'works' : 'committee';

export const PROGRESS: Readonly<Record<Trade, readonly string[]>> = {
  works: [
    '已现场踏勘，列出点位清单，本周内开工。',
    '已完成约一半，剩余部分待住户在家时入户处理。',
    '所需物料已到场，安排专人值守。',
    '已张贴告知书并公示三天，无异议。',
    '已与相关住户逐户沟通，两户仍有意见，继续做工作。',
    '班组已进场，按清单逐条销项。',
  ],
  enforcement: [
    '已组织第一轮集中行动，出动人员十余人次。',
    '夜间巡查两次，问题点位减少明显。',
    '已建立台账，逐条销项。',
    '已约谈当事人，下达限期整改告知。',
    '已与物业核对点位，分时段安排警力和人员。',
  ],
  committee: [
    '初稿已完成，正在征求各方意见。',
    '已召开碰头会，分工和时间已明确。',
    '已在公示栏和业主群发布通知，收集意见。',
    '材料已收齐大半，其余本周补齐。',
  ],
};

export const SUPPORT: readonly string[] = [
  '配合单位：已派员到场，协助维持秩序。',
  '配合单位：已提供往年台账和联系人名单。',
  '配合单位：已随巡查发放告知材料。',
  '配合单位：负责的部分已完成，等牵头单位汇总。',
  '配合单位：已协助通知相关住户。',
];

export const SENT_BACK_BECAUSE: readonly string[] = [
  '现场查看仍有两处未处理到位，请处理后重新提交。',
  '缺少处理前后对比照片，无法核验。',
  '三天后回看有反弹，请补充长效措施。',
  '与验收标准相比仍有缺项，请补齐后提交。',
];

export const VERIFIED_NOTES: readonly string[] = [
  '现场核验，符合验收标准。',
  '抽查十户，均表示满意。',
  '对照台账逐项核对，已全部完成。',
  '与居民代表一同查看，同意通过。',
  '复查没有反弹，同意通过。',
];

export const RETURNED_BECAUSE: readonly string[] = [
  '涉及占道经营的部分属于综合执法职责，建议改由执法队牵头。',
  '该设施产权不在本单位，建议由产权单位牵头，本单位配合。',
];

export const BLOCKED_BECAUSE: readonly string[] = [
  '所需配件停产，正在另寻厂家，预计下月到货。',
  '连续降雨，土方无法施工，天晴后恢复。',
];

export const ESCALATED_BECAUSE: readonly string[] = [
  '涉及市政道路和产权移交，社区一级无法协调，请街道牵头。',
  '所需资金超出本小区能力，请街道协调专项资金。',
];

export const CANCELLED_BECAUSE: readonly string[] = [
  '已纳入街道统一工程，本项不再单独办理。',
  '提出人已撤回诉求，现场核实问题不存在。',
];

export const PART_DONE: readonly string[] = [
  '配合部分已完成，材料已交牵头单位。',
  '已按要求派人到场配合，记录齐全。',
];

export const VISITED: readonly string[] = ['电话回访，表示满意。', '回访两户，问题没有反复。'];
export const DISSATISFIED: readonly string[] = [
  '回访反映处理后一周又出现同样问题，表示不满意。',
  '回访反映只处理了一半，楼后仍未清理。',
];
