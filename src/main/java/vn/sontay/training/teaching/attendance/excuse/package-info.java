/**
 * Papers of an excuse (giấy xin phép), as they were photographed or scanned.
 *
 * <ul>
 * <li>EXC-1: with a mark that excuses somebody the class's staff may keep up to five photos or files, as other scans are kept (SCN-1, SCN-2); the
 * class's administrators also later, when the roll is closed. They decide nothing: the mark does.
 * <li>EXC-2: who may read the roll may open them, nobody else: they may say of somebody's health. What was a mistake is withdrawn with a
 * reason; its bytes go then, that it was there stays known.
 * <li>EXC-3: nobody keeps or withdraws papers of their own absence (CLS-10).
 * </ul>
 */
@NullMarked
package vn.sontay.training.teaching.attendance.excuse;

import org.jspecify.annotations.NullMarked;
