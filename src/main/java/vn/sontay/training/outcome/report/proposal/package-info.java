/**
 * Đề xuất mở lớp: from who is missing (the room {@code gap}) to classes that could be opened for them.
 *
 * <p>Glossary: <em>need</em>, how many people of an area want a place; <em>share</em>, how many of them a proposed class takes.
 *
 * <ul>
 * <li>PRO-1: a place is wanted by who isn't enrolled and by who can't attend enough any more; whoever else is missing completes where they are.
 * <li>PRO-2: a proposed class holds no more than its hall, and people for whom the same courses are written.
 * <li>PRO-3: an area stays together. Only one with more people than a hall holds is divided: full classes of its own, and the rest as one.
 * <li>PRO-4: areas under the same unit stay together before others are added, so that fewer classes are needed and neighbours meet.
 * <li>PRO-5: a proposal is made anew whenever it is looked at, and keeps nothing: whoever got a place is in the next one no more. What is kept
 * is the draft of its letter, one a day for each size of hall.
 * <li>PRO-6: it is for those who see the whole plan and administer the unit that acts for the plan's.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.report.proposal;

import org.jspecify.annotations.NullMarked;
