import { playDemonstration } from '../../bin/demo/play';
import { localDate } from '../../platform/dates';
import { SERVICE_NAMES } from '../../platform/ports';
import { openService } from '../../platform/service';
import { definitions } from '../../bin/services';
import { freshDatabase } from '../support/database';
test.each(['2030-03-15', '2027-01-02', '2026-11-12', '2026-11-13', '2027-02-11', '2026-12-31', '2028-02-29'])('%s', async (day) => {
  const urls = Object.fromEntries(await Promise.all(SERVICE_NAMES.map(async (n) => [n, (await freshDatabase(n)).runtime]))) as any;
  const t = Date.now(); const c = process.cpuUsage();
  await playDemonstration(urls, localDate(day));
  const s = await openService(definitions.meetings, { url: urls.meetings });
  const q = async (x: string) => JSON.stringify(await s.dataSource.query(x));
  process.stderr.write([day, Date.now() - t, JSON.stringify(process.cpuUsage(c)),
    await q(`select state, count(*)::int n from action_items group by 1 order by 1`),
    await q(`select count(*)::int n, count(*) filter (where state in ('ISSUED','ACCEPTED','IN_PROGRESS') and due_on < '${day}')::int overdue, count(*) filter (where carried_count>=3 and open)::int esc, count(*) filter (where state='CLOSED' and (submitted_at at time zone 'Asia/Shanghai')::date > due_on)::int late from action_items`),
    await q(`select state, inquorate, count(*)::int n from joint_meetings group by 1,2 order by 1,2`)].join('\n') + '\n');
  await s.close();
}, 200000);
