/**
 * Words of the field in plain words: kept in {@code content/glossary.yaml}, listed on a page, and explained in lessons where they stand first.
 *
 * <p>Glossary: <em>term</em> (từ ngữ), a word or several that somebody may not know; <em>way of writing it</em>, the term itself or another that people use for
 * the same; <em>explained</em>, of a lesson: with its terms as buttons that open their meaning.
 *
 * <ul>
 * <li>GLO-1: a term has a meaning of one or two sentences. What states law names the claims that it rests on, and figures are filled from them.
 * <li>GLO-2: no way of writing stands for two terms.
 * <li>GLO-3: in each part of a lesson a term is explained where it stands first, as whole words, however its tone is placed or its letters are composed; of terms
 * that begin at one place the longest, and nothing within it.
 * <li>GLO-4: never within headings, links, self-checks, pictures, tables' heads and what folds.
 * <li>GLO-5: lessons are explained once, when the content is loaded. The archived text and its hash are those without.
 * <li>GLO-6: a broken file changes nothing; a content folder without the file has no terms.
 * </ul>
 */
@NullMarked
package vn.sontay.training.learning.glossary;

import org.jspecify.annotations.NullMarked;
