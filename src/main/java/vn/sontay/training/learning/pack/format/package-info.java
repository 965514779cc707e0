/**
 * The file that carries the teaching content from one installation to another: written, signed, read and refused. Knows no database.
 *
 * <p>Glossary: <em>pack</em> (gói nội dung), a signed zip of teaching files; <em>manifest</em>, what it says of itself and of each of its
 * files; <em>issuer</em> (đơn vị phát hành), who made it; <em>fingerprint</em> (dấu khóa), digits by which two people compare a key by voice.
 *
 * <ul>
 * <li>PAF-1: a manifest has one way to be written; what isn't written that way is refused. The signature is over its bytes, and it names each
 * file with size and SHA-256, so that nothing can be added, left out or changed.
 * <li>PAF-2: a pack is read within bounds, on the way, before anything of it is believed: 20 MB packed, 60 MB unpacked, 2,000 files.
 * <li>PAF-3: a pack holds teaching files alone ({@link vn.sontay.training.learning.pack.format.TeachingPaths}); no name leads out of the folder.
 * <li>PAF-4: whatever bit of it is changed, a pack is refused, or its files are still those that were signed.
 * </ul>
 */
@NullMarked
package vn.sontay.training.learning.pack.format;

import org.jspecify.annotations.NullMarked;
