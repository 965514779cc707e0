/**
 * Certificates of training classes: who is eligible, numbering, register, issue, paper, verification.
 *
 * <p>Glossary: giấy chứng nhận, certificate; danh sách đề nghị, the list read over before issuing; số vào sổ, register
 * number; mã xác thực, verification code; người ký, signatory.
 *
 * <p>Rules:
 * <ul>
 * <li>CER-1: a person is eligible by the evidence that had taken effect by the day, also while a session is still ahead; a
 * certificate is dated on the class's last day or later, and not in the future.
 * <li>CER-2: a course demands only what is published: lessons in the content, tasks of the course.
 * <li>CER-3: attendance is an exact fraction of all sessions of the timetable: 2 of 3 meets 2/3, 3 of 4 meets 75%.
 * <li>CER-4: numbers begin at 001 for each register and year of issue, or after those on paper (OLD-1), without gaps, and none is used twice.
 * <li>CER-16: a class's certificates are numbered and signed by the unit that acts for its organiser (ORG-13), each with a counter and
 * letterheads of its own; the mark of a unit below the top stands in its numbers, so that no two papers have one number.
 * <li>CER-5: issuing judges everybody again, as of the date of issue, in its own transaction; all are issued, or none.
 * <li>CER-6: a certificate copies names and titles as they were, and keeps the judgement on which it was issued, with its facts
 * and the edition of the rule, and the bytes of its paper.
 * <li>CER-7: anyone verifies by code and reads only number, name, course, class dates, issuer and date of issue, and what became of
 * it: its state, the day, the paper's number, the number in its place, names that hold since a decision. Never a reason, nor who
 * took it. Where the unit that numbered it has ended, who answers for it now. Of one from a paper register, that it is.
 * <li>CER-8: one certificate of an enrolment hasn't ended.
 * <li>CER-9: a signatory signs only papers dated within their time and their issuer's.
 * <li>CER-10: outside the demo nothing is issued while the address in the QR code can't be opened by others.
 * <li>CER-11: guessing codes slows the address that guesses, and nobody who asks for a code that exists.
 * <li>CER-12: a certificate whose recorded quiz attempt is marked anew is looked at in the transaction of that marking; nothing of it
 * changes. Who isn't eligible by what is known today gets none that is dated earlier.
 * <li>CER-14: a certificate waits for a decision while what was recorded when it was issued doesn't hold by what is known now: that its
 * holder was in the class on its day, each demand with its facts, the recorded attempt with its score, what its paper says of the class.
 * What was only added takes nothing from it. Every correction of these looks, a change of the course's rule too; one flag is open at
 * a time and says what stood at issue and what stands now; it ends by itself when the ground holds again or something else is known. Who
 * corrects is told before whose certificates that may concern, and confirms it (CLS-11).
 * <li>CER-15: a certificate stays listed with its number, on paper too, whatever becomes of the enrolment, with a word on its
 * state.
 * <li>CER-13: a flag ends with one decision, to keep or to revoke, with its reason, who and when; many are decided together, or none.
 * What was decided isn't asked again until something else is known. Revoking itself is done by a decision on paper, and recorded as
 * an act.
 * <li>CER-17: a certificate's state, since when it is valid, when it ended and whether it is the one of its enrolment follow from
 * its acts (ACT-1), and are written with each act in one transaction.
 * <li>CER-18: acts are recorded by whoever could issue it, one at a time for a class, and not of one's own certificate; what is
 * recorded of many is recorded of all of them or of none.
 * <li>CER-19: a certificate is valid from the day of its signature to the day on which it ends. Only then does a leader count it;
 * completion never asks for it. Those from before signatures were recorded are valid since their day of issue.
 * A certificate may expire by its date: see the room {@code validity}.
 * <li>CER-20: an issuer that signs before it issues records both as one act, dated the day of issue.
 * <li>CER-21: the bytes for signing are for administrators; whoever else looks at what isn't valid sees across it that it is a
 * draft, or what became of it.
 * <li>CER-24: one with a mistake of the issuer's is replaced on the path of issuing: a new number, its holder judged anew; the old
 * one ends in the same transaction.
 * <li>CER-25: whose certificate was revoked doesn't wait for another: they get one only when chosen by name.
 * <li>CER-26: a copy from the register bears the number of what it copies, its own day and signatory, and is kept.
 * <li>CER-27: numbers follow dates: none is given on a day before that of the number before it in its book, on paper too.
 * <li>CER-28: a decision to issue is drafted for who is eligible today and gets one without being chosen (CER-25), and for whose waits for
 * its signature; a decision to revoke, or minutes to cancel, only for certificates to which that can be done today.
 * <li>CER-29: a signatory's title, prefix and letterhead belong together: who signs in place of the head (KT.) is a deputy, a deputy never
 * signs in their own name nor as acting head (Q.), by order and delegation (TL., TUQ.) both titles are named, TM. is a collective's,
 * and a committee's papers are signed by its chair or under the chair's title (Nghị định 30/2020).
 * <li>CER-30: a certificate is signed on paper or digitally, and once. Who signs digitally does it outside; what comes back is kept as it
 * came, with the act and what was known of its signatures (SIG-2 to SIG-6), in one transaction, each file for itself. While that act
 * stands, whoever may see the paper gets that file, and anyone is told the day of the digital signature, not whose it is.
 * <li>CER-31: what a certificate was when it was entered is kept in one text with its hash, what belongs to its holder as digests under
 * their key (SEA-1); its line of the register tells whether it is still so.
 * <li>CER-32: a paper says how many tiết were held (COM-9). Where these are fewer than the course has, it is issued on a decision that says so,
 * whose number is asked for.
 * <li>CER-35: a document on which acts stand isn't taken out of force before somebody has seen which (DOC-11).
 * <li>CER-36: where two records of a person become one (ORG-18), certificates go with their enrolments and stay as they were printed and
 * sealed; the seal says under whose key. Two certificates of one class keep records from becoming one.
 * <li>CER-P1: an issued certificate is never rendered again; papers for printing join the stored files.
 * <li>CER-P3: every paper of the system is a PDF/A-2b (shared.paper.Archiving), which veraPDF confirms in the tests.
 * <li>CER-P2: the paper says "Ông/Bà" literally and needs no birth date; it writes DVCTT out.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.certificate;

import org.jspecify.annotations.NullMarked;
