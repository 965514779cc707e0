/**
 * One person's data: what is kept, told to them, given to them as a file, restricted, erased.
 *
 * <p>Glossary: <em>erasure</em> (xóa dữ liệu), the end of a person's data on request; <em>preview</em> (xem trước), what an erasure would
 * do; <em>the list of erasures</em>, ids and moments in a file outside of the database.
 *
 * <ul>
 * <li>PRI-1: who administers the whole installation erases a person, with a reason and a document, after a preview that tells what is erased,
 * what becomes anonymous and what stays, and why. What is told and what is done follow from the same table (PER-1).
 * <li>PRI-2: nobody erases themselves or the last administrator. Erasing again does nothing more.
 * <li>PRI-3: all records of the person go at once, those that went into another included; the account and its sessions end, the key of
 * digests is destroyed (SEA-2), readable values of the trail go with their salts and its chain stays whole.
 * <li>PRI-4: no row that counts is deleted: figures, frozen figures and their digests stay what they were, and so do the register and signed papers.
 * <li>PRI-5: a name that somebody acted under becomes "đã xóa" where no other person has the same, accents aside.
 * <li>PRI-6: the list of erasures stands in the data folder and beside the backups. Each start erases again who stands there and isn't
 * erased in the database, before the first request: so does the start after an older backup was restored.
 * <li>PRI-7: a person gets all that is kept about them as one file: pages to read, JSON, their certificates. Nothing in it is another's, or secret.
 * </ul>
 */
@NullMarked
package vn.sontay.training.people.privacy;

import org.jspecify.annotations.NullMarked;
