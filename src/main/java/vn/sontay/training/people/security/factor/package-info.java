/**
 * The second factor: a code that somebody's phone makes, asked after the password.
 *
 * <p>Glossary: <em>second factor</em> (xác minh hai bước), <em>code</em> (mã xác minh) of six digits, new every 30 seconds,
 * <em>recovery code</em> (mã dự phòng), <em>to lift</em> (gỡ), to take somebody's second factor off who has lost the phone,
 * <em>passkey</em> (khóa truy cập), a key that a device keeps and uses once it has looked who holds it.
 *
 * <ul>
 * <li>SFA-1: a code is made as RFC 6238 says: SHA-1, six digits, 30 seconds. It may be one step early or late. None of a step that
 * was used before, or of an earlier one, is taken: of two at the same instant one gets in.
 * <li>SFA-2: between password and code nobody is signed in. What waits lives for ten minutes, in a row that only the browser's token
 * finds, and passes once; the same request again is answered as before.
 * <li>SFA-3: the secret is encrypted (AES-GCM) under a key that stands in a file, never in the database. Without that file codes
 * of phones can't be checked any more; recovery codes can, and whatever lifts works.
 * <li>SFA-4: ten recovery codes, hashed as passwords are (SEC-1), each used once. Printing them anew ends the old ones.
 * <li>SFA-5: administrators need a second factor where more than one unit was opened, but for a demo. At the next sign-in without
 * one they can do nothing but set it up. Everybody else may.
 * <li>SFA-6: a remembered browser isn't asked for 30 days; until the password changes, the factor goes, or its user forgets it.
 * <li>SFA-7: an administrator lifts the second factor of somebody else by a code that works once, for three days, after the password; never
 * their own. Whoever runs the server lifts an administrator's by a link, for an hour.
 * <li>SFA-8: guesses are counted as those of passwords are (SEC-3), by account and address, and by account.
 * <li>SFA-9: a passkey signs what this installation asks, at its own address alone, after its device has looked who holds it. It stands
 * beside the app or instead of it, with recovery codes and lifting as for the app. Who has signed as often before, or less, is a copy.
 * What devices say of their makers isn't asked for.
 * <li>SFA-10: what a passkey signs is a row that any node reads. It is signed once, within ten minutes; what was refused is asked anew.
 * <li>SFA-11: the key is changed by a new one above it in the file: what is sealed from then on lies under the new one, what was before is
 * read by the old one, and brought under the new one at the next start.
 * </ul>
 */
@NullMarked
package vn.sontay.training.people.security.factor;

import org.jspecify.annotations.NullMarked;
