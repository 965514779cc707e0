/**
 * The bank of questions: what can be asked, how each type is marked, the files of {@code content/questions} that it is read
 * from, and the archive in which every wording stays, so that an attempt keeps the one it was made on.
 *
 * <p>Glossary: <em>question</em> (câu hỏi); <em>bank</em> (ngân hàng câu hỏi), all questions; <em>task</em>, what is to be done
 * with a question, by its type: choose, match, order, type, or several of them about one text (<em>scenario</em>, tình huống);
 * <em>option</em> (phương án); <em>key</em> (đáp án), what is right; <em>response</em> (câu trả lời), what somebody answers;
 * <em>mark</em> (điểm), what a response is worth, in hundredths of the question; <em>edition</em>, a question in one wording.
 *
 * <ul>
 * <li>QST-1: marking follows from question and response alone, under a version that stands with each result. No answer earns
 * nothing, and no answer earns less than nothing.
 * <li>QST-2: a multiple choice counts all or nothing, exactly the key's letters; where its author says {@code partial}, each
 * right letter counts its share and each wrong one takes its share away. Matching counts by pairs, ordering all or nothing,
 * unless the author says otherwise. The parts of a scenario count alike.
 * <li>QST-3: a short answer is forgiven capitals, accents and spaces, as far as its author doesn't ask to be exact.
 * <li>QST-4: a number is read as it is written here: a comma or a dot before decimals, dots between thousands.
 * <li>QST-5: a question's code is unique over the bank; a question of another wording is another row in the archive.
 * <li>QST-6: single and multiple choice have two to ten options, by letters; matching and ordering two to twenty lines; what is
 * typed has at least one answer that counts in full.
 * <li>QST-7: a file of questions is about one lesson and named for it; each question names the lesson's outcome that it asks
 * for and its difficulty. Those sort it: they aren't part of its wording.
 * <li>QST-8: the outcome exists in every edition of the lesson that the question's dates meet; once a file has six questions,
 * every outcome of every edition is asked for by one at least.
 * <li>QST-20: the key of an edition that was asked is corrected by a row that refers to it and stays: another key for the
 * same wording, full marks for everybody, or the question dropped. The last one is in force for whatever is marked from then
 * on. Another key is archived as an edition of its own.
 * <li>QST-21: a key that is corrected can be brought into the bank by the same step, as an edit like others, while the bank has
 * that wording still. Where the bank asks on with a key by which nobody is marked any more, its page says so and offers the
 * edit, filled in.
 * <li>QST-9: keys don't give themselves away. No key is longer than 1.4 times the longest wrong option. Over the lessons of
 * one group of readers (A officers, B teams): of 20 single choices of four or more each letter is the key of 15 to 35 %, and
 * the key is the longest option of at most 40 %; of 6 true-or-false or more neither is the key of more than 70 %.
 * <li>QST-10: a question may be written or edited in the browser. Each edit is a row of its own; the latest lies over what the
 * content file says, at once and after every start. What nobody edited is as its file says. The same is asked of both.
 * <li>QST-11: who saves a question says which state they saw; when it was edited, or its file changed, since, nothing is saved.
 * <li>QST-12: when a file changes under an edit, the edit stays in force and somebody decides, with both before them. When the
 * file comes to say what was edited, the edit falls silent, and the file is the origin again.
 * <li>QST-13: a question that is withdrawn is no longer drawn; attempts keep it. Saving it again brings it back.
 * <li>QST-22: a question belongs to one half of the bank from the day it came in, for every class, whatever is edited,
 * withdrawn or added later. The halves have of each lesson and difficulty as many or one more or less when they are dealt, and
 * what comes later goes to where less is.
 * <li>QST-23: a question counts as answered when nothing of it is left open: of matching and ordering every place, of a
 * scenario every part.
 * <li>QST-14: many questions are saved all or none.
 * <li>QST-15: what the browser exports is files of {@code content/questions}, which are read back equal.
 * <li>QST-25: what is written in the browser is asked at once, and marked until an administrator other than its author has read it and
 * said what they found. Who is the only one that could releases it with a reason, which stands beside it. A reading is of a wording and
 * its key: who changes them needs another, who changes what sorts them doesn't.
 * <li>QST-24: a file of questions may say who read it after its author, by role, on which day, and what they found.
 * </ul>
 */
@NullMarked
package vn.sontay.training.assessment.question;

import org.jspecify.annotations.NullMarked;
