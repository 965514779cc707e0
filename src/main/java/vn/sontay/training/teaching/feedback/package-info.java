/**
 * What the people of a class think of it: the anonymous feedback form (phiếu đánh giá), on a phone or on paper, and the
 * summary of a class.
 *
 * <p>Glossary: <em>form</em> (mẫu phiếu), the questions, read from {@code content/feedback.yaml}; <em>sheet</em> (phiếu), the
 * answers of one person, of whom nothing is known; <em>hand-in</em> (đã nộp), that somebody has given a sheet, whichever it
 * is; <em>tally</em> (bản tổng hợp phiếu giấy), the totals that staff counted from paper sheets.
 *
 * <ul>
 * <li>FBK-1: the form of a class is open from the beginning of its last session, or once its last day is over.
 * <li>FBK-2: a person hands in once per enrolment, and can't change or take back what they handed in: nobody knows which it is.
 * <li>FBK-3: a sheet has class, day, answers and a random key. Hand-ins have the enrolment alone: no day, no number, no
 * version. Neither is numbered by the common sequence, leaves a receipt of the command, a line in the audit trail or the log.
 * What is written in free text stands apart from the ratings, with a random key of its own and no day.
 * <li>FBK-4: who has handed in is asked for by nobody but that person's own pages.
 * <li>FBK-5: figures and texts are shown from five sheets on; sheets from phones are counted among them only from five of
 * those on, as whoever typed the paper sheets' totals could take them away and see the rest.
 * <li>FBK-6: texts are shown in the order of their random keys.
 * <li>FBK-7: a tally is withdrawn with a reason and entered anew, never overwritten; both stay known.
 * <li>FBK-8: of a tally's question no more ticks are counted than there are sheets; a sheet may leave a question out.
 * <li>FBK-9: a question's code is its identity: answers to codes that the form has no more are still shown.
 * </ul>
 */
@NullMarked
package vn.sontay.training.teaching.feedback;

import org.jspecify.annotations.NullMarked;
