import fc from 'fast-check';
import { inclusionProof, leafHash, provenRoot, rootOf } from '../../../services/voting/domain/merkle';

/** The leaves and roots that implementations of RFC 6962 are tried with. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => leafHash(Buffer.from(hex, 'hex')));

test.each([
  [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  [4, 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  [6, '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
])('V10: the root over %i known leaves is the known one', (size, root) => {
  expect(rootOf(LEAVES.slice(0, size))).toBe(root);
});

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((it) => Buffer.from(it).toString('hex'));
const tree = fc
  .uniqueArray(hash, { minLength: 1, maxLength: 70 })
  .chain((leaves) => fc.tuple(fc.constant(leaves), fc.nat(leaves.length - 1)));

test('V10: every leaf is proven in its own place, and in no other', () => {
  fc.assert(
    fc.property(tree, ([leaves, index]) => {
      const proof = inclusionProof(leaves, index);
      const size = leaves.length;
      for (const place of leaves.keys()) {
        const root = provenRoot({ leaf: leaves[index]!, index: place, size, proof });
        expect(root === rootOf(leaves)).toBe(place === index);
      }
    }),
  );
});

test('V10: a proof that is too long, too short or altered does not hold', () => {
  fc.assert(
    fc.property(tree, hash, ([leaves, index], other) => {
      const proof = inclusionProof(leaves, index);
      const leads = (changed: readonly string[]) =>
        provenRoot({ leaf: leaves[index]!, index, size: leaves.length, proof: changed }) === rootOf(leaves);
      expect(leads(proof)).toBe(true);
      expect(leads([...proof, other])).toBe(false);
      if (proof.length > 0) expect(leads(proof.slice(1))).toBe(false);
      for (const step of proof.keys()) expect(leads(proof.with(step, other))).toBe(false);
    }),
  );
});
