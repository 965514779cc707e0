/**
 * Roll call: marks of people in sessions, corrections, the sheet that people sign.
 *
 * <p>Glossary: điểm danh, roll call; danh sách điểm danh, sign sheet; buổi, session.
 *
 * <p>Rules:
 * <ol>
 * <li>ATT-P1: a sign sheet ends with five empty rows and a place to sign for trainer and organiser.</li>
 * </ol>
 */
@NullMarked
package vn.sontay.training.attendance;

import org.jspecify.annotations.NullMarked;
