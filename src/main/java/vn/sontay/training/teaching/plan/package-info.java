/**
 * Plans with their activities and targets: who is to be reached, how many, by when. Read from {@code content/plans} and held
 * in memory as immutable {@link vn.sontay.training.teaching.plan.Plans}; how far a target is reached is never stored here.
 *
 * <p>Glossary: <em>plan</em> (kế hoạch); <em>activity</em> (hoạt động), a line of the plan; <em>target</em> (chỉ tiêu), what
 * is counted of an activity; <em>indicator</em> (chỉ số), how it is counted; <em>total</em>, what makes 100 %.
 *
 * <ul>
 * <li>PLA-1: a target without a total has no percentage: it reads "chưa có tổng số", never 0 %.
 * <li>PLA-2: a target's code is unique over all plans.
 * <li>PLA-3: a made-up plan says so ({@code demo: true}), is loaded in demo mode only, and alone may end "this year".
 * <li>PLA-4: a plan belongs to the unit that its file names ({@code unit}), else to the one at the top; it is seen by those who look
 * after that unit, and classes of the unit and of those below count for it.
 * <li>PLA-6: who looks after a unit sees of a plan of a unit above what their own classes count for it, and nothing of others.
 * <li>PLA-5: what a plan and its targets said stays known when the content says otherwise: an edition for each change, from the
 * plan's own day, later ones from the day on which they were loaded.
 * <li>PLA-7: what can't be computed here is named too ({@code reported}), with a code that no target has: units report it, and it is
 * never counted among the targets.
 * <li>PLA-8: a plan may say how much money it gives ({@code budget}), and how much of that for training.
 * <li>PLA-9: a target has a total of one at least where it has any, and no last day before the plan's own.
 * </ul>
 */
@NullMarked
package vn.sontay.training.teaching.plan;

import org.jspecify.annotations.NullMarked;
