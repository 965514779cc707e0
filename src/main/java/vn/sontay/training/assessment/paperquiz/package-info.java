/**
 * Quizzes on paper, of the class's own questions: printed in two variants, answers entered in a line a person, marked by the
 * same rules as on the screen; scans of what was written, kept with it.
 *
 * <p>Glossary: <em>print</em> (bản in đề), the questions of a quiz as they were printed once for a class, in two
 * <em>variants</em> (đề 1, đề 2) under one code; <em>item</em> (câu, ý), what has a row of its own on the <em>answer
 * sheet</em> (phiếu trả lời): a question, or one part of a scenario; <em>answer line</em> (dòng trả lời), everything that
 * somebody answered, typed in one line.
 *
 * <p>The actions in the trail begin with {@code papertest}, as they always have: lines are never rewritten (AUD-2).
 *
 * <ul>
 * <li>QUI-60: both variants ask the same questions, each in another order of questions and of options. A print keeps its
 * questions' editions, their order and the seed of the options' order: it can be printed again and marked years later, whatever
 * the bank has become.
 * It asks what the class is asked first, or, for those who take the quiz again, something else (QUI-23).
 * <li>QUI-61: options are lettered by the order on the paper; what is entered by these letters is stored by the question's own.
 * <li>QUI-62: an answer line has one sign for each single choice and true-or-false, and one word for each other item; a dash is
 * an empty answer. Nothing may be missing or left over: a slip of the fingers is told by the number of its question.
 * <li>QUI-63: all lines of a page are entered or none. Each makes one attempt, marked as from paper, with the print's questions
 * and a grading (QUI-6, QUI-9, QUI-17); one print is entered once a person, unless that entry has been voided.
 * <li>QUI-64: a scan belongs to a print, perhaps to one person of its class; its staff alone opens it. A mistaken one is
 * withdrawn with a reason: it stays, and no longer counts as evidence.
 * <li>QUI-70: a scan is JPEG, PNG or PDF, and of photos only the picture is kept (SCN-1, SCN-2); the page says both. All files of a
 * page are kept or none.
 * </ul>
 */
@NullMarked
package vn.sontay.training.assessment.paperquiz;

import org.jspecify.annotations.NullMarked;
