/**
 * Who looked at what is kept of whom: a line for each page that showed somebody others' phone numbers, years of birth or addresses.
 *
 * <p>Glossary: nhật ký xem, view log; người xem, viewer.
 *
 * <p>Rules:
 * <ul>
 * <li>VIE-1: a line tells who looked, when, at which page, and at whom: one person, or of a list how many. It is written before the page is
 * answered; where it can't be, the page isn't shown. What people see of themselves has none.
 * <li>VIE-2: a line holds no name, phone number or word that was typed: names are looked up when it is read, and go with the person's.
 * <li>VIE-3: lines are never changed; after a year they are deleted (RET-1).
 * <li>VIE-4: the log is read by who administers the whole installation. Of their own lines each person may be told.
 * <li>VIE-5: lines stay with the record that was looked at; whoever asks for a record is told those of the records that went into it, too.
 * </ul>
 */
@NullMarked
package vn.sontay.training.people.viewlog;

import org.jspecify.annotations.NullMarked;
