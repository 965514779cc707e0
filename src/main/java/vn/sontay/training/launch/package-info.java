/**
 * The way in: the launcher that the run command starts, the start-up of the application inside the server, and the check
 * of the content at build. Imports any feature and is imported by none.
 *
 * <p>Glossary: <em>content check</em>, all readers run over {@code content/} without a server or database.
 *
 * <ul>
 * <li>LAU-1: what keeps the application from working is said in one line on the error output, "CANNOT START: …", with a
 * non-zero exit; never a 404 behind a running server.
 * <li>LAU-2: whatever the launcher started ends with it, also when it is killed.
 * <li>LAU-3: a broken content file stops the build; each problem is a line {@code content/file:line: reason}.
 * <li>LAU-4: a start deploys the application once, whatever an earlier one left behind; ready means that it stays so.
 * <li>LAU-5: from the launcher's checks on the port answers: with the waiting page until the application is deployed, then the
 * application. Nobody meets a server without it.
 * <li>LAU-6: to whom the database's address says nothing about time-outs, the launcher adds them; what it says stays.
 * <li>LAU-7: the server starts its services one after the other: in several threads they may wait for each other for ever (one
 * start in some eighty; seen in the locks of the server's service locator).
 * </ul>
 */
@NullMarked
package vn.sontay.training.launch;

import org.jspecify.annotations.NullMarked;
