/**
 * The words of files, and in what two papers differ. Pure code over bytes and texts.
 *
 * <ul>
 * <li>DOC-8: two papers are compared by their words, not by their lines: an office that converts a paper anew breaks its lines elsewhere. A
 * number or a day that the draft left open and that was filled in is no difference; page numbers are none either.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.document.text;

import org.jspecify.annotations.NullMarked;
