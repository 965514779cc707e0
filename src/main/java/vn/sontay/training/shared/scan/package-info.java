/**
 * Photos and scans of papers that somebody sends to be kept: what they are and what of them is kept. Knows no feature and no page.
 *
 * <ul>
 * <li>SCN-1: what a scan is, its bytes decide, never its name or what the browser says: JPEG, PNG or PDF, whole, of at most 10 MB;
 * a PDF has pages and no password, and carries nothing that acts.
 * <li>SCN-2: of photos only the picture is kept: where and with what they were taken is nobody's business here.
 * <li>SCN-3: a picture is drawn again from its dots before it is kept, so that it hides nothing else; one that says of itself to be larger
 * than any photo is refused before it is drawn.
 * </ul>
 */
@NullMarked
package vn.sontay.training.shared.scan;

import org.jspecify.annotations.NullMarked;
