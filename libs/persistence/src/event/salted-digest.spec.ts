import { createHash } from 'node:crypto';
import { canonicalJson, plainDigest, saltedDigest } from './salted-digest';

describe('saltedDigest', () => {
  it('is the SHA-256 of the salt and the canonical JSON, so that anybody who has both can check it', () => {
    const { salt, digest } = saltedDigest({ b: 1, a: ['x'] });
    expect(digest).toBe(createHash('sha256').update(salt).update('{"a":["x"],"b":1}').digest('hex'));
    expect(saltedDigest({ a: ['x'], b: 1 }, salt).digest).toBe(digest);
  });

  it('differs for the same text each time, so that a short text cannot be guessed once its salt is gone', () => {
    expect(saltedDigest('ja').digest).not.toBe(saltedDigest('ja').digest);
  });
});

describe('canonicalJson', () => {
  it('sorts names at every depth and leaves lists in their order', () => {
    expect(canonicalJson({ z: [{ b: 1, a: 2 }], a: null, absent: undefined })).toBe('{"a":null,"z":[{"a":2,"b":1}]}');
    expect(plainDigest({ a: 1, b: 2 })).toBe(plainDigest({ b: 2, a: 1 }));
  });
});
