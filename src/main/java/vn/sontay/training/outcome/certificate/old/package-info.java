/**
 * Certificates that were given on paper before the system, entered from the paper register (sổ giấy). They stand in the same register and
 * verify like others, but belong to no class: nothing was judged, so completion and targets don't know them.
 *
 * <p>Glossary: sổ giấy, paper register; số cao nhất trong sổ giấy, the highest number on paper; nhập từ sổ giấy, entered from a paper
 * register; bỏ dòng nhập sai, void an entry.
 *
 * <ul>
 * <li>OLD-1: up to which number a book (unit, register, year) was kept on paper is said first, with a reason, and only upwards; the
 * system's numbers follow after it, so that CER-4 begins there. It isn't said below a number that the system has given.
 * <li>OLD-2: who administers the unit that numbered keeps its paper register: enters, looks at scans, records acts.
 * <li>OLD-3: an entry keeps number, day and names as they stand on paper, and nothing that isn't known. Its number lies within what the
 * book has on paper, and neither the number nor its text stands in the register already.
 * <li>OLD-4: an entry's day lies in the book's year, and not after a day on which the system has numbered in this book. Paper registers have
 * mistakes: that days and numbers don't go up together within it is only remarked.
 * <li>OLD-5: an entry is never changed nor deleted. One that was made by mistake is voided with a reason; it stays listed, tells
 * nobody anything, and its number is free for the right entry.
 * <li>OLD-6: an entry is revoked, corrected and copied as others are. It can't be replaced by another number: nobody could be judged anew.
 * <li>OLD-7: a scan is kept with its hash, once, with its entry, and only the keepers of the register look at it.
 * <li>OLD-8: an entry may name a person who is the caller's to change (ORG-14), in whose record it then stands.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.certificate.old;

import org.jspecify.annotations.NullMarked;
