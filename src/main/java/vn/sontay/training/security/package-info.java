/**
 * Accounts, roles, sign-in. An account belongs to one person; a person has at most one.
 *
 * <ul>
 * <li>SEC-1: passwords and one-time codes are kept as PBKDF2-HMAC-SHA256 hashes, 600,000 rounds (10,000 in a demo, whose
 * passwords are public and which never becomes real; what {@code TEST_ONLY_PASSWORD_ROUNDS} says, at least 10,000, where tests
 * of other things set it, which each start tells), salted.
 * <li>SEC-2: a phone number signs in only while it belongs to exactly one active person with an account.
 * <li>SEC-3: wrong guesses slow down the one who makes them, by name and address, never the account for everybody.
 * <li>SEC-4: a one-time code works once, for 30 days, and sets the password; a new code ends the old one.
 * <li>SEC-5: a changed password, changed roles and deactivating a person end the account's other sessions at the next request;
 * a session that goes on after a changed password has another token.
 * <li>SEC-6: the slip for a first sign-in says in three sentences what is kept, why, and whom to ask.
 * <li>SEC-7: a trainer gives codes only to people of their own classes who are nothing but trainees; for everybody else an
 * administrator does.
 * <li>SEC-8: there is always an active administrator who has a password.
 * <li>SEC-9: the plain code exists only in the answer to the request that made it.
 * <li>SEC-10: a form that is sent after its session has ended is kept for its owner alone (DRA-2): signing in leads back to it;
 * whoever else signs in is told that it is kept for another.
 * <li>SEC-11: a session is a row found by the hash of a random token of 256 bits; {@link vn.sontay.training.security.SessionLife}
 * says how long it lives.
 * </ul>
 */
@NullMarked
package vn.sontay.training.security;

import org.jspecify.annotations.NullMarked;
