/**
 * Tóm tắt một trang: what whoever signs has to know of a plan today, on one A4.
 *
 * <ul>
 * <li>SUM-1: it says which targets are reached, late or at risk, who is missing where and at which step ({@code GAP}), who can't attend enough any
 * more, and what waits for a signature. Each figure leads to the rows that it counts, and is their number.
 * <li>SUM-2: a target is at risk when its deadline is at most 30 days off and it isn't reached, or when more people are missing than are enrolled
 * and may yet complete, so that somebody else has to be enrolled.
 * <li>SUM-3: what waits for a signature is what the caller's units have submitted or registered: papers that were submitted and aren't issued,
 * certificates that are entered in the register and aren't signed.
 * <li>SUM-4: on paper it is exactly one page: what doesn't fit stands summed up in one line, never on a second page.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.report.summary;

import org.jspecify.annotations.NullMarked;
