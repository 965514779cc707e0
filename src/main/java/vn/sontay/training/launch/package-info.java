/**
 * The way in: the launcher that the run command starts, and the start-up of the application inside the server. Imports any
 * feature and is imported by none.
 *
 * <ul>
 * <li>LAU-1: what keeps the application from working is said in one line on the error output, "CANNOT START: …", with a
 * non-zero exit; never a 404 behind a running server.
 * <li>LAU-2: whatever the launcher started ends with it, also when it is killed.
 * </ul>
 */
@NullMarked
package vn.sontay.training.launch;

import org.jspecify.annotations.NullMarked;
