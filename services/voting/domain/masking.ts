/** Surnames of two characters; every other name begins with one of one. */
const COMPOUND =
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 令狐 百里 呼延 东郭 南门 西门 拓跋'.split(
    ' ',
  );

/**
 * A person's name as it is shown: 张示例 is 张*, 欧阳示例 is 欧阳**. How long it is would tell it from its like,
 * so that is left out.
 */
export function maskName(name: string): string {
  const characters = [...name.trim()];
  const compound = COMPOUND.find((surname) => surname === characters.slice(0, 2).join(''));
  return compound && characters.length > 2 ? `${compound}**` : `${characters[0] ?? ''}*`;
}

/** 13800000001 is 138****0001; of a shorter number less is shown. */
export function maskPhone(phone: string): string {
  const shown = Math.max(0, Math.min(7, phone.length - 4));
  const [head, tail] = [Math.floor(shown / 2), Math.ceil(shown / 2)];
  return `${phone.slice(0, head)}****${phone.slice(phone.length - tail)}`;
}

/** The last two characters of the number of a document. */
export const maskDocument = (document: string): string => `****${document.slice(-2)}`;
