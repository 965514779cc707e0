/**
 * Teaching content that comes as one signed file: made here for others, or looked at, adopted and rolled back in the browser, without a restart.
 *
 * <p>Glossary: <em>pack</em> (gói nội dung), see {@link vn.sontay.training.learning.pack.format}; <em>adopt</em> (áp dụng), put in force; <em>roll
 * back</em> (trở về bản trước), put in force what was before; <em>own content</em> (nội dung kèm phần mềm), what CONTENT_DIR or the application
 * itself holds; <em>stranger</em>, a key that nobody has confirmed.
 *
 * <ul>
 * <li>PCK-1: what was edited in the browser goes before the adopted pack, and that before the own content. A newer application undoes none: a
 * pack lies in the database, so in the backup and on all nodes.
 * <li>PCK-2: a pack is taken from this installation's own key and from keys that somebody confirmed by typing their fingerprint, until they
 * are withdrawn. What was adopted before stays.
 * <li>PCK-3: what is in force follows from the rows of adoption in their order. An adoption says which one it has seen as the last; of two at
 * once one is refused.
 * <li>PCK-4: a pack is adopted only if its serial number is higher than that of each pack of its key that is in force, or was and hasn't been rolled
 * back.
 * <li>PCK-5: a pack is adopted as a whole or not at all, and only if it would pass the check of a build: nothing broken, no claim ended by its review
 * day, quizzes that can be drawn, and all that classes and plans here need: their courses, lessons, and the editions that running classes read.
 * <li>PCK-6: editions that were read stay in the archive (CUR-5); a class reads those of its days (PRG-2) from what is in force.
 * <li>PCK-7: each node puts in force what the last adoption says before it answers a request that has been told of it ({@code HeldInMemory}); one whose
 * version can't read it goes on with what it has, tells so to who administers the installation, and stays ready.
 * <li>PCK-8: a start that can't read the adopted pack ends with the reason and the command that sets the pack aside. What the command did stands in the trail.
 * <li>PCK-9: all of this belongs to the installation: only who administers the unit at the top does it.
 * </ul>
 */
@NullMarked
package vn.sontay.training.learning.pack;

import org.jspecify.annotations.NullMarked;
