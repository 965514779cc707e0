/**
 * How teaching material is set on paper: parts of a lesson as strips for the page, in one look. Pure code, shared by what is printed of lessons.
 *
 * <p>Glossary: <em>setter</em>, turns parts of a lesson into strips for the page; <em>look</em>, measures and colours; <em>density</em>, how closely
 * something is set.
 *
 * <ul>
 * <li>SET-1: no heading, table header or caption is parted from what it belongs to, no table row is divided; where even a whole page is too small, the text
 * is set smaller.
 * <li>SET-2: it is legible in black and white: no colour carries a meaning.
 * </ul>
 */
@NullMarked
package vn.sontay.training.learning.typesetting;

import org.jspecify.annotations.NullMarked;
