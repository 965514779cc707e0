/**
 * On what paper a letterhead's certificates are printed: on an empty page with a frame of our own, or on paper that is printed already.
 *
 * <ul>
 * <li>LAY-1: a letterhead that says nothing prints on empty pages, where nothing is moved.
 * <li>LAY-2: pre-printed paper has frame, ground, letterhead, national title and the word "GIẤY CHỨNG NHẬN": these aren't printed. What is about the
 * person, the class, the number, the day and the signature is, in the places that it has on an empty page, moved by so many
 * millimetres to the right and down, from −20 to 20, in tenths.
 * <li>LAY-3: a setting is for what is issued from then on; stored papers stay as they are (CER-P1).
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.certificate.layout;

import org.jspecify.annotations.NullMarked;
