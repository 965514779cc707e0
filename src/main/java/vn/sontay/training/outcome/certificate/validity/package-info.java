/**
 * Until when certificates are valid, where their course says so, and whose expire soon. It only reads: a certificate expires by its date alone.
 *
 * <p>Glossary: hết hạn, expired (not revoked: nobody took it back); gia hạn, renew.
 *
 * <ul>
 * <li>VAL-1: until when a certificate is valid is copied from its course at issue (CER-6) and printed; one without such a day doesn't expire. One
 * that replaces another for a mistake is valid as long as that was.
 * <li>VAL-2: it has expired from the day after its last day on, as far as it hadn't ended before. Nothing is written then.
 * <li>VAL-3: an expired certificate isn't counted as one for a day after its last. Who has completed a class has completed it: completion and
 * targets never ask for certificates (CER-19), and what was true on a day stays true for that day.
 * <li>VAL-4: who has a newer valid certificate of the same course, or of the course that renews it, needs no reminder. A renewal is the
 * certificate of that course, on the path of all.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.certificate.validity;

import org.jspecify.annotations.NullMarked;
