/**
 * The papers by which certificates are issued, revoked or cancelled, as drafts in the layout of Nghị định 30/2020/NĐ-CP. Pure code:
 * records in, bytes out. Who writes them stands in the feature's root.
 *
 * <p>Glossary: quyết định, decision; biên bản, minutes; căn cứ, grounds; danh sách kèm theo, the list on pages of its own.
 *
 * <p>Rules:
 * <ul>
 * <li>PWK-1: a draft is nothing that was done: number, day and reason stay open, and nothing is recorded when it is opened.
 * <li>PWK-2: grounds are only those that the system knows for certain: what the class names, its plan, what a certificate was issued
 * on. For others a line stays open; no law is named by the system.
 * <li>PWK-3: one person stands in the text, several on a list that begins a page of its own.
 * <li>PWK-4: a draft to revoke or to cancel names only certificates to which that can be done today.
 * <li>PWK-5: a draft is given out as a PDF to be printed and as a word file to be written on; both say the same words, from one source, in the
 * same layout.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.certificate.paperwork;

import org.jspecify.annotations.NullMarked;
