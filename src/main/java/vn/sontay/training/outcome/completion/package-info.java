/**
 * Whether somebody has completed a class, why, and since when: judged here and nowhere else. Certificates keep what was said
 * when they were issued; targets, lists and first pages ask.
 *
 * <p>Glossary: <em>demand</em> (điều kiện), one thing that a course asks for; <em>rule edition</em>, the demands of a course
 * from some day on; <em>fact</em>, something that somebody did, with the day on which it took effect; <em>judgement</em>, the
 * answer for one person as of a day.
 *
 * <ul>
 * <li>COM-1: a judgement follows from dated facts, a rule edition and a day alone. It has one reason for each demand, met or
 * not.
 * <li>COM-2: <em>since</em> is the first of the days without a break up to that day on which the demand was met, by what is
 * known now; all demands together are met since the latest of theirs. A course that demands nothing is completed on the class's
 * first day.
 * <li>COM-3: a class is judged by the rule edition in force on its first day (CUR-11), whatever the content says later.
 * <li>COM-4: what a course offers no more is demanded of nobody any more (CER-2). Where its quiz is another one by now, that
 * one counts beside the old one.
 * <li>COM-5: who has left the class by that day is out; who teaches it never completes it (CLS-9).
 * <li>COM-6: a quiz counts as it was marked by the end of the day (QUI-84), held to the mark that whoever took it was told
 * (QUI-5).
 * <li>COM-7: what figures over many classes count is written down as spans of days, and is what each judgement says on each of
 * them (a class of which anything was changed is judged again before anybody reads), beside it the day on which the class was
 * held (RPT-2). It can be thrown away and made anew.
 * <li>COM-9: a session was held when its roll is closed.
 * <li>COM-10: who can't reach the demanded share any more, and who may miss none of the sessions left, is told while the class runs.
 * <li>COM-11: what was judged stays known when it is judged otherwise: what had been recorded by the end of a day gives the figures of that
 * day, whatever is recorded later; also for which plan a class counted then, and who organised it. Known since the first start of
 * the version that began with it; the moment is that of the change.
 * <li>COM-13: one person or class can be judged by what had been recorded until a moment: each fact says when it was recorded and when it was
 * taken back, corrected or replaced, also the timetable, who teaches and who was in the class, and the rules of courses. It is what the
 * figures were told by then (COM-11), but for lessons and tasks that the content has added or dropped since (COM-4).
 * <li>COM-12: for whoever joined after the class began (CLS-22) the share is of all its sessions, unless its rule says that only those
 * since count (CUR-14): then it is of these and of the earlier ones that they attended all the same, and they have attended as many buổi or
 * tiết as the rule asks at least.
 * </ul>
 *
 * <p>A new demand is one class more: what it asks, what it says, how it is written in an edition; beside it the fact that it
 * looks at, its sentences and its key in the content.
 */
@NullMarked
package vn.sontay.training.outcome.completion;

import org.jspecify.annotations.NullMarked;
