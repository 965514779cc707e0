/**
 * All that an installation keeps in one file, independent of the database, and back.
 *
 * <p>Glossary: sao lưu, backup; phục hồi, restore; <em>sealed</em>, ended by the digest of all that stands before.
 *
 * <ul>
 * <li>BAK-1: a backup shows one moment: all of it is read in one transaction that sees a snapshot, while others go on writing. The row of
 * which ids are taken is one of those rows.
 * <li>BAK-2: a file is a zip: {@code taphuan-backup.txt} (what this is), a table each {@code tables/‹name>.tsv} in an order in which none
 * comes before one that it refers to, and {@code manifest.tsv}. A row is a line in UTF-8, its fields between tabs, in the order in
 * which the manifest names the columns, which is that of their names; {@code \N} is no value, {@code \t \n \r \\} are letters. Numbers, days and moments are
 * written the same whatever the database; bytes as Base64. All files and papers are rows.
 * <li>BAK-3: the zip's comment is the SHA-256 of every byte before; the manifest has that of each entry and of each table's rows. Nothing is
 * done with a file before each of its bytes was read and compared.
 * <li>BAK-4: an encrypted file is the same zip behind a header, in chunks of AES-256-GCM ({@link
 * vn.sontay.training.operation.backup.Encryption}). Who has no password reads nothing of it, and changes nothing unnoticed.
 * <li>BAK-5: a backup is restored into an empty database alone, of the schema with which it was made, in one transaction; what the database
 * then keeps is read again and compared before it is committed.
 * </ul>
 */
@NullMarked
package vn.sontay.training.operation.backup;

import org.jspecify.annotations.NullMarked;
