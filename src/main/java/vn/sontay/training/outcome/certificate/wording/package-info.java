/**
 * The words that certificates print around what they are about. They stand in {@code content/papers/certificate.yaml}; where a content folder
 * hasn't that file, or not that line, the words of the bundle hold.
 *
 * <ul>
 * <li>WRD-1: each line has fields with names in braces, all of which it must have, each once; another name, a lone brace or a line that isn't known
 * is refused with file and line when content is loaded.
 * <li>WRD-2: words hold for what is issued from then on (CER-P1).
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.certificate.wording;

import org.jspecify.annotations.NullMarked;
