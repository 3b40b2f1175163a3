import { MASKED } from './masking';

/**
 * Free text tells of people in few ways: by a form of address, by 某, or behind the word for what somebody is there. What
 * stands so is taken for a name only where it begins with a surname that is no common word, so that ordinary words stay.
 */
const SURNAME =
  '(?:欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|令狐|慕容|司徒|夏侯|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕季裴霍涂苗谷盛曲翁冉骆蓝游辛靳管柴蒙鲍华喻祁蒲房滕屈饶牟艾尤阳穆司卓古吉缪简芦麦褚娄窦戚岑景党宫卜冷晏席卫米柏宗瞿桂佟臧闵苟邬边卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池麻苑迟邝])';
const GIVEN = '[\\u4e00-\\u9fff]';

const ADDRESSED = new RegExp(
  `${SURNAME}(?:${GIVEN}{0,2}(?=先生|女士|小姐|大爷|大妈|大娘|大叔|大姐|大哥|阿姨|叔叔|伯伯|奶奶|爷爷|婆婆)|(?=师傅|老师|同志))`,
  'g',
);
const SOMEBODY = new RegExp(`${SURNAME}某(?:某|[甲乙丙丁])?`, 'g');
/** Where a name ends: with the text, at a sign, or before what the person does or has. */
const END = '(?=$|[^\\u4e00-\\u9fff]|反映|投诉|来电|来访|要求|申请|报修|提出|等|的|家|称|与|和)';
const PERSON = new RegExp(
  `(?<=(?:联系人|投诉人|反映人|报修人|来访人|来电人|申请人|当事人|被访人|户主|房东)[：:\\s]*)${SURNAME}${GIVEN}{1,2}?${END}`,
  'g',
);
/** Behind a word that others follow as often, only a full name is one. */
const RESIDENT = new RegExp(`(?<=(?:业主|住户|居民|租户|租客)[：:\\s]*)${SURNAME}${GIVEN}{2}${END}`, 'g');
const HOME = /\d+\s*单元\s*\d{2,4}\s*(?:室|号|户)?|\d{3,4}\s*室/g;

/** A free text without what looks like a private person's name or door. */
export const maskPersons = (text: string): string =>
  [ADDRESSED, SOMEBODY, PERSON, RESIDENT, HOME].reduce((rest, found) => rest.replace(found, MASKED), text);
