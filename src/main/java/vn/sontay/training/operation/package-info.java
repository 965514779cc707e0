/**
 * What keeps an installation going: its backups, what it lets go of at night, and how it is, on one page.
 *
 * <p>Glossary: sao lưu, backup; tình trạng hệ thống, status.
 *
 * <p>Rules:
 * <ul>
 * <li>OPE-1: once a day, from an hour on, one node makes a backup: the one that changes a row from what all have read. What failed is tried
 * again after an hour, and what nobody has finished in six is taken on by another. What became of each is kept.
 * <li>OPE-2: a command asks the running application for a backup by a file in the data folder. Nothing is opened for it that could be reached
 * from elsewhere, and whoever may write there owns the data anyway.
 * <li>OPE-3: how the installation is is told to who administers all of it, and to nobody else.
 * <li>OPE-4: figures for a program that supervises are told to who has a token from a file; without one there is no such address.
 * <li>OPE-5: what has been kept for as long as it may be (RET-1) is deleted once a night by one node, as in OPE-1, at most 500 rows in a
 * transaction. What fails is tried again after an hour and keeps nothing else from going. How many rows of what went is kept, told in the
 * trail and on the page of OPE-3.
 * </ul>
 */
@NullMarked
package vn.sontay.training.operation;

import org.jspecify.annotations.NullMarked;
