/**
 * Pre-printed blanks (phôi) with numbers of their own, on which certificates are printed. An office that prints on plain paper never
 * meets this.
 *
 * <p>Glossary: phôi, blank; số phôi, its number; phôi hỏng, a spoiled blank; biên bản, minutes.
 *
 * <ul>
 * <li>BLK-1: a certificate stands on one blank at most, and a blank of a unit is used once.
 * <li>BLK-2: numbers are counted up from the first over those who are chosen, in the order of their numbers, without those that are
 * named as left out; the figures at the end count, as wide as they are written.
 * <li>BLK-3: a blank that was spoiled is recorded with the number and the day of its minutes, and is never used again; the certificate that stood
 * on it waits for another.
 * <li>BLK-4: what was typed wrong is typed again with a reason; both stay.
 * <li>BLK-5: blanks are recorded by whoever could issue the class's certificates, of all who are chosen or of none.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.certificate.blank;

import org.jspecify.annotations.NullMarked;
