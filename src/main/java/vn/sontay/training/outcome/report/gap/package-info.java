/**
 * Who of a plan's people is still missing, and at which step: asked, counted by unit, and listed.
 *
 * <p>Glossary: <em>gap</em> (người còn thiếu), somebody whom the plan asks for and who hasn't completed; <em>step</em> (bước), the first
 * thing that they lack; <em>area</em>, the commune, district or province in which a unit lies, as it is called today.
 *
 * <ul>
 * <li>GAP-1: a plan asks for who belongs to its unit or one below today, as far as it has a course for their like: members of villages and
 * community teams are asked for by courses whose lessons are written for these, all others by those for officers. Who is in a class of
 * the plan is asked for wherever they belong; who teaches one is not, unless they are in one.
 * <li>GAP-2: who has completed one class of the plan isn't missing, as they count by {@code RPT-3}; everybody else is missing at exactly one step:
 * not enrolled, or by their last enrolment not begun, else the first of attendance, lessons, test and practice that isn't met.
 * <li>GAP-3: whoever sees only their share of a plan of a unit above (PLA-6) finds the people of their own units there, and those in classes
 * that these organise.
 * <li>GAP-4: each figure is the number of rows of one list, and opens to it: both are made from the same reading.
 * <li>GAP-5: who can't attend enough any more (COM-10) is told apart, as only another class helps them.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.report.gap;

import org.jspecify.annotations.NullMarked;
