/**
 * Questions to the trainers of a class: somebody asks, beside a lesson or from the class's page; a trainer answers; the class
 * reads both.
 *
 * <p>Glossary: <em>inquiry</em> (câu hỏi cho giảng viên), what one person of a class asks, never a question of a test;
 * <em>answer</em> (câu trả lời), what the class's staff say to it; <em>common difficulty</em> (khó khăn chung), an inquiry that
 * stands for many.
 *
 * <ul>
 * <li>INQ-1: somebody of a class asks its trainers; the lesson and the section that they were reading come along. What was asked is
 * never changed.
 * <li>INQ-2: one person has at most 20 open inquiries in a class.
 * <li>INQ-3: whoever asked takes it back as long as nobody has answered.
 * <li>INQ-4: the class's staff answer: its trainers, and the administrators of its organiser's unit. A correction is another
 * answer; the last one stands, and the earlier ones stay known to the staff.
 * <li>INQ-5: the class reads what has been answered, without the name of whoever asked; the staff see the name.
 * <li>INQ-6: the staff hide an inquiry with a reason, which whoever asked reads, and show it again. What is hidden counts as settled.
 * <li>INQ-7: whoever asked is told on their first screen for 14 days after the answer, or its correction. That they have read it is
 * not recorded.
 * <li>INQ-8: what is asked from a phone without a network is asked when there is one; a section that the lesson has no more is
 * left out rather than refused.
 * </ul>
 */
@NullMarked
package vn.sontay.training.learning.inquiry;

import org.jspecify.annotations.NullMarked;
