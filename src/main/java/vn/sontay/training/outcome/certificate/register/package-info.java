/**
 * The register (sổ cấp giấy chứng nhận) as a book: every number that was ever given, across classes, on the screen, in a workbook
 * and on paper. It only reads.
 *
 * <p>Rules:
 * <ul>
 * <li>REG-1: a book holds all numbers of one unit, register and year, in their order, whatever became of them.
 * <li>REG-2: a line tells what its certificate says and every act that stands on it, never an act's reason.
 * <li>REG-3: a book is read by administrators of the unit that numbers or of one above it.
 * <li>REG-4: a number that is missing between others is named as a gap.
 * <li>REG-5: numbers that a paper register has are no gaps; how many of them aren't entered is said. What was entered by mistake stays
 * listed and takes no number.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.certificate.register;

import org.jspecify.annotations.NullMarked;
