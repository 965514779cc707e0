/**
 * Timetables for the calendars of phones and programs (iCalendar, RFC 5545).
 *
 * <p>Rules:
 * <ul>
 * <li>CAL-1: a session keeps its identity (UID) for ever. What is said of it anew, and of its class, has a higher number (SEQUENCE), so
 * that a calendar that has it moves it instead of adding another.
 * <li>CAL-2: a session that was removed is told as cancelled, so that it leaves calendars that have it.
 * <li>CAL-3: times are those of the hall, in Asia/Ho_Chi_Minh.
 * </ul>
 */
@NullMarked
package vn.sontay.training.teaching.trainingclass.calendar;

import org.jspecify.annotations.NullMarked;
