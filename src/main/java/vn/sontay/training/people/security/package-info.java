/**
 * Accounts, roles, sign-in. An account belongs to one person; a person has at most one.
 *
 * <ul>
 * <li>SEC-1: passwords and one-time codes are kept as salted hashes by Argon2id, two passes over 19 MiB, as OWASP recommends
 * (over what {@code TEST_ONLY_PASSWORD_KIB} says, at least 256 KiB, where tests of other things set it, which each start tells).
 * <li>SEC-2: a phone number signs in only while it belongs to exactly one active person with an account.
 * <li>SEC-3: a try is counted before it is looked at. Wrong ones slow down the one who makes them, by account and address;
 * those of strangers keep out neither other accounts, nor browsers that are known to this one, nor the holder of its slip.
 * <li>SEC-4: a one-time code works once, for 30 days, and sets the password; a new code ends the old one. Typed as a password, it
 * leads there.
 * <li>SEC-5: a changed password, changed roles and deactivating a person end the account's other sessions at the next request;
 * a session that goes on after a changed password has another token.
 * <li>SEC-6: the slip for a first sign-in says in three sentences what is kept, why, and whom to ask.
 * <li>SEC-7: a trainer gives codes only to people of their own classes who are nothing but trainees; for everybody else an
 * administrator does.
 * <li>SEC-8: there is always an active administrator of the whole installation who has a password.
 * <li>SEC-9: the plain code exists only in the answer to the request that made it.
 * <li>SEC-10: a form that is sent after its session has ended is kept for its owner alone (DRA-2): signing in leads back to it;
 * whoever else signs in is told that it is kept for another.
 * <li>SEC-11: a session is a row found by the hash of a random token of 256 bits; {@link vn.sontay.training.people.security.SessionLife}
 * says how long it lives.
 * <li>SEC-12: a browser in which an account has signed in is known to it for 90 days, until its next password or the person's
 * deactivation. That opens nothing; it sets the person apart from strangers who guess.
 * <li>SEC-13: what is single-use is used once, however many use it at once. A code never stands in the part of an address that
 * servers see.
 * <li>SEC-14: administrators and leaders are so for units (ORG-12, ORG-13), possibly several; trainers and trainees need none. Who
 * administers units gives and takes rights for these, and touches none for others.
 * <li>SEC-15: the bank of questions, the corrections of its keys and its files belong to the installation: only who administers the
 * unit at the top changes them.
 * <li>SEC-16: nobody gets at an account whose rights reach further than their own: no code, no deactivation, no role.
 * <li>SEC-17: a unit is opened by an administrator of a unit above it, in one go with its letterhead and its administrator.
 * <li>SEC-18: a hash of an earlier version, or a weaker one, is replaced when its password is next used to sign in.
 * <li>SEC-19: where two records of a person become one, the account of the record that stays is kept as it is; the other one comes along
 * where there is none, or else can't sign in any more. Nobody's own account goes that way, nor the last administrator's.
 * <li>SEC-20: an administrator lets somebody from outside inspect units that they administer, a plan of these as a whole, or both, for a reason
 * and by a document. The account made for that has no other role, gets none, and changes nothing but its own password: the door refuses
 * what else it sends, whatever a page would do with it.
 * <li>SEC-21: an inspection is over after its last day, a year off at most, or when it is ended by hand; from then on its account neither signs in nor
 * goes on.
 * <li>SEC-22: each page that is asked for during an inspection is written down before it is answered: which, of what, when. The administrators
 * of the unit that let it read that.
 * <li>SEC-23: the server's log has a line for each sign-in, by what it was proved, for each wrong password and code, and for each try that
 * has to wait; of people it says the number of their account alone.
 * </ul>
 */
@NullMarked
package vn.sontay.training.people.security;

import org.jspecify.annotations.NullMarked;
