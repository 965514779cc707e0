/**
 * Tables and texts that somebody sends from an office: workbooks and text files, read within bounds. Knows no feature and no page.
 *
 * <ul>
 * <li>SHE-1: a file has 12 MB at most, unpacked 60 MB; no line, cell or table is endless. What breaks a bound is refused with a
 * sentence that says what to do.
 * <li>SHE-2: a text is UTF-8, or UTF-16 with its mark, without control characters. Where a table may come from an old program, UTF-16
 * without mark and windows-1258 are read too.
 * <li>SHE-3: XML has no document type and no entities, and nothing is read from elsewhere.
 * <li>SHE-4: a cell is the text that a person sees in it; a formula is its last value, never carried out.
 * </ul>
 */
@NullMarked
package vn.sontay.training.shared.sheet;

import org.jspecify.annotations.NullMarked;
