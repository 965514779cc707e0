/**
 * Courses, their modules, sessions, practice tasks and completion rules, and the lessons in dated editions: read from
 * {@code content/}, held in memory as one immutable {@link vn.sontay.training.learning.curriculum.Curriculum}, editions archived in
 * the database.
 *
 * <p>Glossary: <em>course</em> (khóa học), what a class is opened from; <em>module</em> (chuyên đề); <em>lesson</em> (bài
 * học), known by its code; <em>edition</em>, a lesson's text for classes of certain dates; <em>period</em> (tiết), 45
 * minutes; <em>completion rule</em>, what a certificate asks for.
 *
 * <ul>
 * <li>CUR-1: a class reads the edition whose validity holds the day the class starts; where none does, the nearest. (While
 * it runs, its people read today's: PRG-2.)
 * <li>CUR-2: editions of one lesson don't overlap.
 * <li>CUR-3: a course lists published lessons only; the completion rule counts what is listed.
 * <li>CUR-4: lessons are plain Markdown: no HTML, links to https only; rendered and cleaned once.
 * <li>CUR-5: each edition that was ever loaded stays in the archive with its hash, so what someone completed stays known; its
 * pictures stay with it.
 * <li>CUR-6: a broken file changes nothing: what was loaded before goes on.
 * <li>CUR-7: pictures are our own SVGs of shapes and words: no script, no reference, no smaller type than a phone shows
 * readably, a few KB; each has words for those who can't see it and is used by a lesson.
 * <li>CUR-8: a self-check inside a lesson is answered for oneself: told at once, not graded, nothing is kept.
 * <li>CUR-9: an officers' lesson has 600 to 1,200 words, a team's 300 to 500 and one picture with each step; what stands
 * under "Đọc thêm" comes on top.
 * <li>CUR-10: one practice task of a course at most is kept as a field diary, with its days and its least number of lượt.
 * <li>CUR-12: a course may say for how many months its certificates are valid, and which other course renews them; none is assumed.
 * <li>CUR-13: a course's certificates say that somebody took part ("đã tham gia") or has completed ("đã hoàn thành"), and nothing else.
 * <li>CUR-11: demands of a course, and what counts as attended, that differ from those kept last are a new edition of its rule. A class goes by the edition
 * in force on its first day: from the day that the content names, else from the day on which it was loaded, the first one from
 * the beginning. One that was replaced before it took effect never held.
 * <li>CUR-14: for whoever joins after a class began either all its sessions count, as everywhere where nothing else is said, or by the
 * course's rule only those since, and then it may ask for at least so many buổi or tiết. It is part of the rule's editions (CUR-11).
 * <li>CUR-15: on which claims an edition rests stays known with it. What the content says of an edition counts, also of one that was archived under the
 * same name before this was kept.
 * <li>CUR-16: an edition for classes from 2026 on says who read it after its author; the build asks for it, a start doesn't. Trainers and administrators see it
 * with the lesson, other readers don't; it changes no edition.
 * </ul>
 */
@NullMarked
package vn.sontay.training.learning.curriculum;

import org.jspecify.annotations.NullMarked;
