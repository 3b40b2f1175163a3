import { playDemonstration } from '../../bin/demo/play';
import { localDate } from '../../platform/dates';
import { SERVICE_NAMES } from '../../platform/ports';
import { openService } from '../../platform/service';
import { definitions } from '../../bin/services';
import { freshDatabase } from '../support/database';
test.each(['2027-01-02', '2026-11-22', '2027-02-11'])('%s', async (day) => {
  const urls = Object.fromEntries(await Promise.all(SERVICE_NAMES.map(async (n) => [n, (await freshDatabase(n)).runtime]))) as any;
  const t = Date.now();
  await playDemonstration(urls, localDate(day));
  const s = await openService(definitions.meetings, { url: urls.meetings });
  const p = await openService(definitions.property, { url: urls.property });
  const v = await openService(definitions.voting, { url: urls.voting });
  const q = async (x: string, d = s) => JSON.stringify(await d.dataSource.query(x));
  process.stderr.write([day, Date.now() - t, 
    await q(`select state, count(*)::int n from action_items group by 1 order by 1`),
    await q(`select count(*)::int n, count(*) filter (where state in ('ISSUED','ACCEPTED','IN_PROGRESS') and due_on < '${day}')::int overdue, count(*) filter (where carried_count>=3 and open)::int esc, count(*) filter (where rework_count>0)::int rework, count(*) filter (where state='CLOSED' and (submitted_at at time zone 'Asia/Shanghai')::date > due_on)::int late from action_items`),
    await q(`select state, inquorate, count(*)::int n from joint_meetings group by 1,2 order by 1,2`),
    await q(`select state, count(*)::int n from repair_orders group by 1 order by 1`, p),
    await q(`select count(*)::int n from ballots`, v),
    await q(`select count(*)::int n, count(distinct i.estate_id)::int from action_items i join directory_organizations o on o.id=i.lead_id where i.open and o.name='华苑派出所'`)].join('\n') + '\n');
  await s.close(); await p.close(); await v.close();
}, 200000);
