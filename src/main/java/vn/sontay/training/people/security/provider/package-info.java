/**
 * Signing in by a provider that the office has already: OpenID Connect, where it is set up.
 *
 * <p>Glossary: <em>provider</em> (nơi đăng nhập chung), <em>link</em> (liên kết), what says that an account and somebody at the
 * provider are the same person, <em>subject</em> (mã định danh), the provider's own name of them.
 *
 * <ul>
 * <li>OID-1: there is none unless issuer, client, secret and label are all set. The way by password is always open.
 * <li>OID-2: an account is found by issuer and subject alone, never by a name or an address. The provider makes no account and gives
 * no role. An account has one link, and a subject belongs to one account.
 * <li>OID-3: who was sent to the provider comes back in the same browser, once, within ten minutes: state, nonce and PKCE's verifier are made
 * of a token that only the browser has; any node knows it by its row.
 * <li>OID-4: a token counts when this provider signed it (RS256 or ES256) for this client and this try, and it isn't over.
 * <li>OID-5: a person links their own account after giving their password again; an administrator links those of others whom they may
 * let in, never their own (SEC-16). Both are told by the audit trail, as is the end of a link, which ends the account's other sessions too.
 * <li>OID-6: our second factor is asked for (SFA-5), unless the provider says of this very sign-in what is trusted here to be one.
 * <li>OID-7: a provider that is away, slow or talks nonsense costs five seconds and a sentence.
 * <li>OID-8: where the provider's certificate is of an authority of the office's own, that authority's certificate lies in a file, and it alone is believed.
 * <li>OID-9: a session that was begun by a sign-in at the provider ends with it, once the provider says so in a message of its own: by the
 * name of that sign-in ({@code sid}), else all that this subject began there. It counts if this provider signed it for this client, tells
 * of such an end, isn't ten minutes old and no ID token; said again it changes nothing. What was begun by a password goes on.
 * </ul>
 */
@NullMarked
package vn.sontay.training.people.security.provider;

import org.jspecify.annotations.NullMarked;
