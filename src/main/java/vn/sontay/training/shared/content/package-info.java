/**
 * Reading the files under {@code content/} that people write who don't program: finding them, refusing what isn't clean
 * text, YAML with line numbers, and every problem collected with file, line and a reason in plain Vietnamese. Knows no
 * feature: what a lesson or a plan must have stands in the feature.
 *
 * <p>Glossary: <em>content folder</em>, the folder {@code content/}; <em>front matter</em>, the YAML between two lines
 * {@code ---} on top of a Markdown file; <em>problem</em>, a file, a line and what its author should do.
 *
 * <ul>
 * <li>CON-1: a reader goes on after a problem, so that an author sees all of them at once.
 * <li>CON-2: what isn't known is refused: a misspelt key, a file of another kind, a key given twice.
 * <li>CON-3: text is UTF-8 in NFC without byte order mark, tabs or invisible characters; line ends may be either kind.
 * <li>CON-4: YAML here is maps, lists and texts; no aliases, tags or second documents. A file has at most 1 MB, a value
 * lies at most 12 levels deep.
 * <li>CON-5: a code is the identity, of letters, digits and hyphens; two codes never differ in case alone.
 * <li>CON-6: a text that was left unfinished (TODO, ???, a lone …) is refused.
 * </ul>
 */
@NullMarked
package vn.sontay.training.shared.content;

import org.jspecify.annotations.NullMarked;
