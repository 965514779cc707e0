/**
 * What keeps an installation going: its backups, and how it is, on one page.
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
 * </ul>
 */
@NullMarked
package vn.sontay.training.operation;

import org.jspecify.annotations.NullMarked;
