import { maskDocument, maskPhone } from '../../../services/voting/domain/masking';
import {
  type NamedOwner,
  normalDocument,
  normalName,
  normalPhone,
  ownerIdentity,
  sharesFault,
  shownOwner,
} from '../../../services/voting/domain/owner';
import { identitiesIn } from '../../../services/voting/domain/register';

const zhang: NamedOwner = {
  kind: 'PERSON',
  name: '张示例',
  subject: null,
  document: null,
  phone: null,
  share: null,
  represents: false,
};

describe('V1: an owner', () => {
  test('is the same by the document, else the account, else name and telephone', () => {
    const same = (a: Partial<NamedOwner>, b: Partial<NamedOwner>) =>
      ownerIdentity({ ...zhang, ...a }) === ownerIdentity({ ...zhang, ...b });
    expect(same({ document: 'A1234', phone: '10000000001' }, { document: 'A1234', name: '张三' })).toBe(true);
    expect(same({ document: 'A1234' }, { document: 'A1235' })).toBe(false);
    expect(same({ subject: 's' }, { subject: 's', phone: '10000000001' })).toBe(true);
    expect(same({ phone: '10000000001' }, { phone: '10000000002' })).toBe(false);
    expect(same({}, {})).toBe(true);
  });

  test('whose document is given once is the same wherever the account stands', () => {
    const named = { ...zhang, subject: 's', document: 'A1234' };
    const account = { ...zhang, subject: 's' };
    const identityOf = identitiesIn([{ owners: [account] }, { owners: [named] }]);
    expect(identityOf(account)).toBe(identityOf(named));
    expect(identityOf({ ...zhang, subject: 't' })).not.toBe(identityOf(named));
  });

  test('is written in one way only', () => {
    expect(normalName('　张 示例 ')).toEqual({ ok: true, value: '张 示例' });
    expect(normalDocument('０００００ 0199001-01001x')).toEqual({ ok: true, value: '00000019900101001X' });
    expect(['+86 100-0000-0001', '0086 10000000001', '１００００００００01'].map(normalPhone)).toEqual(
      Array.from({ length: 3 }, () => ({ ok: true, value: '10000000001' })),
    );
  });

  test.each([
    ['NAME_MISSING', normalName(' ')],
    ['NAME_TOO_LONG', normalName('张'.repeat(101))],
    ['DOCUMENT_INVALID', normalDocument('1234')],
    ['DOCUMENT_INVALID', normalDocument('张1234567')],
    ['PHONE_INVALID', normalPhone('1234')],
    ['PHONE_INVALID', normalPhone('一二三四五')],
  ])('%s', (error, result) => expect(result).toEqual({ ok: false, error }));

  test('is shown masked; an organization’s name is not personal', () => {
    const owner = { ...zhang, document: '000000199001010012', phone: '10000000001' };
    expect(shownOwner(owner)).toEqual({
      maskedName: '张*',
      maskedPhone: '100****0001',
      maskedDocument: '****12',
    });
    expect(shownOwner({ ...zhang, kind: 'ORGANIZATION', name: '示例置业' }).maskedName).toBe('示例置业');
    expect(['12345', '12345678'].map(maskPhone)).toEqual(['****5', '12****78']);
    expect(maskDocument('A1234')).toBe('****34');
  });

  test('shares are none, or all and one together, exactly', () => {
    const third = { numerator: 1, denominator: 3 };
    expect(sharesFault([])).toBeNull();
    expect(sharesFault([null, null])).toBeNull();
    expect(sharesFault([third, third, third])).toBeNull();
    expect(sharesFault([third, third, { numerator: 333_333, denominator: 1_000_000 }])).toBe(
      'SHARES_NOT_ONE',
    );
    expect(sharesFault([third, null])).toBe('SHARES_NOT_ONE');
    for (const share of [
      { numerator: 0, denominator: 1 },
      { numerator: 2, denominator: 1 },
      { numerator: 1, denominator: 1_000_001 },
    ])
      expect(sharesFault([share])).toBe('SHARE_INVALID');
  });
});
