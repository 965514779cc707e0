/**
 * Money for classes: what one is estimated to cost, the vouchers of what was spent, and how much of the plan's money that is.
 *
 * <p>Glossary: <em>estimate</em> (dự toán); <em>voucher</em> (chứng từ); <em>budget</em> (kinh phí kế hoạch giao), of a plan for training
 * (PLA-8).
 *
 * <ul>
 * <li>FUN-1: amounts are whole đồng, written with or without dots. A class has lines of its estimate and vouchers; they are entered and
 * cancelled by who administers its organiser.
 * <li>FUN-2: nothing is changed. What is wrong is cancelled by a row with its reason, once, and entered anew.
 * <li>FUN-3: a number of a voucher stands once in a plan, whatever its letters' size and spaces, unless it was cancelled; in a class without a
 * plan, once in the class. Two who enter it at the same time: the second is refused.
 * <li>FUN-4: spent of a plan are the vouchers of its classes up to a day, of what had been recorded by the moment of knowledge, under the plan
 * that the class had by then (COM-11).
 * <li>FUN-5: more than the plan gives is told, never refused. A plan without a budget has no share, and that is said.
 * <li>FUN-6: the vouchers of a plan are for who sees it as a whole.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.funding;

import org.jspecify.annotations.NullMarked;
