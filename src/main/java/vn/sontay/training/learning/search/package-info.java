/**
 * Search over what can be read: sections of lessons, cards of procedures and words of the field.
 *
 * <p>Glossary: <em>passage</em>, what a result opens: a section of a lesson's edition, the lesson itself, a card or a term; <em>index</em>, the words of all passages, made
 * when the content is loaded and the same for everybody.
 *
 * <ul>
 * <li>SEA-1: words are found with or without accents, in capitals or not, however they are composed and their tone is placed, whole or from their beginning.
 * <li>SEA-2: a title weighs more than a heading and a heading more than text; words that stand together more than apart, whole ones more than begun ones, and
 * accents that were typed and are right more than others.
 * <li>SEA-3: where something has all words, only that is found; else what has most of them, at least half, and it is said.
 * <li>SEA-4: who learns finds the editions that their own classes read (PRG-2), who teaches, administers, leads or inspects those of today. Nothing else of lessons
 * is told, not even how much of it there is. Cards are those that are right today.
 * </ul>
 */
@NullMarked
package vn.sontay.training.learning.search;

import org.jspecify.annotations.NullMarked;
