/**
 * What runs outside the server: the check of the content at build, and the launcher. Imported by nobody.
 *
 * <p>Glossary: <em>content check</em>, all readers run over {@code content/} without a database.
 *
 * <ul>
 * <li>LAU-1: a broken content file stops the build; each problem is a line {@code content/file:line: reason}.
 * </ul>
 */
@NullMarked
package vn.sontay.training.launch;

import org.jspecify.annotations.NullMarked;
