import { addDays, localDate, yearOf } from '../../../platform/dates';
import { playEvidence, scanOf } from '../evidence';
import { runner } from '../register';
import type { World } from '../world';

const EXPENSES = [
  {
    amount: 860_000n,
    purpose: '中心花园长椅六张',
    payee: '示例家具厂（虚构）',
    voucher: '长椅发票',
    day: 12,
  },
  {
    amount: 234_000n,
    purpose: '节日装饰布置',
    payee: '示例装饰商店（虚构）',
    voucher: '布置发票',
    day: 7,
  },
] as const;

/** Benches and festival decoration, bought by Rihuali's committee: that it did is reported, sums and days are invented. */
export function playCommitteeBooks(world: World): void {
  const { stage, timetable } = world;
  const year = yearOf(addDays(stage.today, -12));
  const estateId = world.id('estate', 'rihuali');
  const publish = async (key: string, amount: bigint, of: (typeof EXPENSES)[number]) => {
    const viewer = await runner(world, 'rihuali');
    const { fileName, sha256, ...scan } = scanOf(`日华里/${year}/${of.voucher}`, of.voucher);
    const entry = await stage.run('voting', viewer, 'publishExpense', `rihuali/${key}`, {
      estateId,
      year,
      amount,
      purpose: of.purpose,
      spentOn: spentOn(of.day),
      payee: of.payee,
      voucher: { fileName, sha256 },
    });
    await playEvidence(world, viewer, 'ACTIVITY_EXPENSE', entry.id, { fileName, sha256, ...scan });
    return entry;
  };
  /** The day so many days ago, or the year's last one where the year has ended since. */
  const spentOn = (ago: number) => {
    const day = addDays(stage.today, -ago);
    return yearOf(day) === year ? day : localDate(`${year}-12-31`);
  };
  timetable.at('body:rihuali', addDays(stage.today, -12), '15:00', async () => {
    await stage.run('voting', await runner(world, 'rihuali'), 'setActivityBudget', 'rihuali', {
      estateId,
      year,
      amount: 1_500_000n,
      basis: '业主大会授权业主委员会每年在公共收益中列支活动经费，年度预算一万五千元。',
    });
    // A figure that was mistyped, taken back and published anew.
    const wrong = await publish('benches/wrong', 680_000n, EXPENSES[0]);
    await stage.run('voting', await runner(world, 'rihuali'), 'reverseExpense', 'rihuali/benches', {
      expenseId: wrong.id,
      reason: '金额与发票不符，冲销后重新公布。',
    });
    await publish('benches', EXPENSES[0].amount, EXPENSES[0]);
  });
  timetable.at('body:rihuali', addDays(stage.today, -6), '15:00', () =>
    publish('decoration', EXPENSES[1].amount, EXPENSES[1]),
  );
}
