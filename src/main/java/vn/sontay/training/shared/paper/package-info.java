/**
 * The paper of the system: pages, type, letterhead, lists and signature places as Nghị định 30/2020/NĐ-CP lays them out.
 * Pure code: records in, bytes out; no database, no clock. The papers themselves stand beside the feature they belong to.
 *
 * <p>Glossary: quốc hiệu and tiêu ngữ, the two lines of the state at the top right; letterhead, these and the issuer at
 * the top left; signature place, authority lines, room for signature and seal, name.
 *
 * <p>Rules:
 * <ol>
 * <li>PAP-1: all lengths are points (1/72 inch); a block knows its height before it is drawn, so nothing overlaps.</li>
 * <li>PAP-2: text is NFC; a character that the font lacks is printed as U+25A1 (□), never left out.</li>
 * <li>PAP-3: text that is too long wraps, then shrinks; it never leaves its place.</li>
 * <li>PAP-4: a day below 10 and the months 1 and 2 take a leading zero (Nghị định 30/2020, Phụ lục I).</li>
 * <li>PAP-5: no signature and no seal is ever drawn; only the room for them.</li>
 * <li>PAP-6: certificates, books of the register, lists, formal papers, kits, booklets and cards say what their parts are, in the order in which they are read; rules,
 * frames and numbers of pages are no part of that.</li>
 * <li>PAP-6: DVCTT is written out on what is given to people.</li>
 * </ol>
 */
@NullMarked
package vn.sontay.training.shared.paper;

import org.jspecify.annotations.NullMarked;
