package vn.sontay.training.people.security.provider;

import vn.sontay.training.people.security.ProviderSession;

/**
 * What the provider says of a sign-in that has ended there (OID-9).
 *
 * @param receipt by which the same message is known again
 * @param signIn what has ended
 */
record EndedSignIn(String receipt, ProviderSession signIn) {
}
