import { writeFileSync } from 'node:fs';
import { Client } from 'pg';
import { SERVICE_NAMES } from '../../platform/ports';
import { freshDatabase } from '../support/database';
test.each(SERVICE_NAMES)('%s', async (name) => {
  const c = new Client({ connectionString: (await freshDatabase(name)).owner });
  await c.connect();
  const r = await c.query(`SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS it FROM pg_constraint WHERE contype IN ('c','u','x') AND connamespace='public'::regnamespace
   UNION ALL SELECT indrelid::regclass || ' ' || indexrelid::regclass || ' ' || pg_get_indexdef(indexrelid) FROM pg_index i JOIN pg_class k ON k.oid=indexrelid WHERE indisunique AND NOT indisprimary AND relnamespace='public'::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid=indexrelid AND contype IN ('u','x')) ORDER BY 1`);
  writeFileSync(`/tmp/cat-${name}.txt`, r.rows.map((x) => x.it).join('\n') + '\n');
  await c.end();
});
