/**
 * The booklet of a course: all its lessons and practice sheets as one printed file that a commune hands out.
 *
 * <p>Glossary: <em>booklet</em> (sách in, tài liệu tập huấn), one PDF; <em>order</em>, what a booklet is made of;
 * <em>practice sheet</em> (phiếu thực hành), a page to be filled in by hand; <em>setter</em>, turns parts of a lesson into
 * strips for the page.
 *
 * <ul>
 * <li>BKL-1: a class's booklet holds the editions for the day the class begins (CUR-1), whenever it is printed: two copies
 * in one room read alike.
 * <li>BKL-2: the people of a class, its trainers and administrators may have it.
 * <li>BKL-3: the same content is the same file, byte for byte; it is made once, kept in memory, a few at most.
 * <li>BKL-4: it needs nothing of the machine: faces are ours, pictures are drawn as vectors.
 * <li>BKL-5: no heading, table header or caption is parted from what it belongs to, no table row is divided; where even a
 * whole page is too small, the text is set smaller.
 * <li>BKL-6: it is legible in black and white: no colour carries a meaning.
 * <li>BKL-7: it holds no person's data, so a demo's booklet is a real one and isn't marked.
 * </ul>
 */
@NullMarked
package vn.sontay.training.learning.booklet;

import org.jspecify.annotations.NullMarked;
