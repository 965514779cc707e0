/**
 * The way in: the launcher that the run command starts, the start-up of the application inside the server, and the check
 * of the content at build. Imports any feature and is imported by none.
 *
 * <p>Glossary: <em>content check</em>, all readers run over {@code content/} without a server or database.
 *
 * <ul>
 * <li>LAU-1: what keeps the application from working is said in one line on the error output, "CANNOT START: …", with a
 * non-zero exit; never a 404 behind a running server.
 * <li>LAU-2: whatever the launcher started ends with it. The launcher itself outlives the program that started it, such as a
 * script that ends, unless it is told to end with that: the run command does, so that nothing outlives a killed Maven.
 * <li>LAU-3: a broken content file stops the build; each problem is a line {@code content/file:line: reason}.
 * <li>LAU-4: a start deploys the application once, whatever an earlier one left behind; ready means that it stays so.
 * <li>LAU-5: from the launcher's checks on the port answers: with the waiting page until the application is deployed, then the
 * application. Nobody meets a server without it.
 * <li>LAU-6: to whom the database's address says nothing about time-outs, the launcher adds them; what it says stays.
 * <li>LAU-7: the server starts its services one after the other: in several threads they may wait for each other for ever (one
 * start in some eighty; seen in the locks of the server's service locator).
 * <li>LAU-8: the data folder and the embedded database's file are for their owner alone.
 * <li>LAU-9: with {@code LOG_FORMAT=json} each line of the log is one JSON object, from the server's first line on.
 * <li>LAU-10: a backup is made and restored by a command that needs neither Maven nor a server, says in one line what it did or why
 * not, and ends with 0 or 1.
 * <li>LAU-12: a command asks a server that runs by a file in its data folder, and is answered by another.
 * <li>LAU-13: nodes that start at once on one database prepare it one after the other.
 * <li>LAU-14: a command looks at the chain of the trail, says in one line what is wrong first, and ends with 0 or 1.
 * <li>LAU-15: what an earlier version has stored is lost by no migration since.
 * <li>LAU-16: a migration adds; what it takes away no version has used since one before.
 * <li>LAU-17: a database that holds data is upgraded before the server starts, by one node at a time, after a copy of its state; what fails
 * or is cut off is put back where nobody else works on it, and told in both languages: what failed, what stands, what to do.
 * <li>LAU-18: an empty cluster of Galera is brought to the same schema, but for the sequence that it takes only without a cache.
 * </ul>
 */
@NullMarked
package vn.sontay.training.launch;

import org.jspecify.annotations.NullMarked;
