/**
 * Công văn đôn đốc: a letter to a unit that names its people who are still missing (the room {@code gap}), what each lacks, and by when.
 *
 * <p>Glossary: đôn đốc, urging; thời hạn, deadline; nơi nhận, who gets a copy.
 *
 * <ul>
 * <li>URG-1: a letter names people of the unit that it is addressed to, and nobody else.
 * <li>URG-2: its sentences and its deadline are proposed and changed by people, once for all letters of a plan. A deadline that nobody has set stays
 * open as dots.
 * <li>URG-3: a letter is a paper of the unit that acts for the plan's, a draft without number until it is issued (DOC-5, DOC-6).
 * <li>URG-4: a unit gets one letter a day: asked for again on that day, the one that there is gets another draft where it would say something
 * else by now and hasn't been issued, and is told as it is otherwise.
 * <li>URG-5: it is for those who see the whole plan and administer the unit that acts for the plan's.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.report.urging;

import org.jspecify.annotations.NullMarked;
