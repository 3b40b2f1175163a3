import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshKey, keptKeys } from '../../bin/kept-keys';
import { dataKeys } from '../../platform/data-key';

test('an installation makes its keys once, each its own, readable by its owner alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lianxi-keys-'));
  const made = keptKeys(folder);
  expect(keptKeys(folder)).toEqual(made);
  expect(new Set(Object.values(made)).size).toBe(3);
  for (const name of ['channel-key', 'vote-key', 'data-key'])
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  rmSync(folder, { recursive: true });
});

describe('V1: a data key', () => {
  const keysIn = (text: string) => dataKeys({ LIANXI_DATA_KEY: text })!;

  test('opens what it sealed, and what an earlier one sealed, only as what it was sealed as', () => {
    const [old, fresh] = [freshKey(), freshKey()];
    const sealed = keysIn(old).sealText('owner name', '张示例');
    expect(sealed).not.toContain('张');
    expect(keysIn(`${fresh}, ${old}`).openText('owner name', sealed)).toBe('张示例');
    expect(() => keysIn(old).openText('owner phone', sealed)).toThrow();
    expect(() => keysIn(fresh).openText('owner name', sealed)).toThrow('not among those given');
    expect(keysIn(fresh).keyId).not.toBe(keysIn(old).keyId);
    const flipped = sealed.replace(/.(?=.{4}$)/, (it) => (it === 'A' ? 'B' : 'A'));
    expect(() => keysIn(old).openText('owner name', flipped)).toThrow();
  });

  test('that is none is named, and never shown', () => {
    expect(dataKeys({})).toBeNull();
    for (const text of ['short', `${freshKey()},short`]) {
      expect(() => keysIn(text)).toThrow('LIANXI_DATA_KEY is not 32 random bytes in base64');
      expect(() => keysIn(text)).not.toThrow('short');
    }
  });
});
