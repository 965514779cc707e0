/**
 * Questions travel: files of other programs are read into the bank and the bank is written for them. GIFT, Aiken, Moodle XML
 * and a workbook of our own.
 *
 * <p>Glossary: <em>foreign question</em>, a question as a file holds it; <em>fate</em> (kết quả đọc thử), what would become of
 * it; <em>dry run</em> (đọc thử), to look before anything is changed; <em>draft</em>, a file that was looked at and waits to be
 * imported; <em>own attributes</em>, what only our bank knows of a question.
 *
 * <ul>
 * <li>INT-1: a file of any format is read into the same foreign questions, with the line each begins on. What is told of them
 * doesn't depend on the format.
 * <li>INT-2: what is exported comes back the same: each question is written, read again and compared; one that the format can't
 * hold is left out of the file and named with the reason.
 * <li>INT-3: code, lesson, outcome, difficulty, source, validity, tags, credit, care and unit travel along, as tags, comments or
 * columns that other programs pass over. What a file doesn't say is taken from the form.
 * <li>INT-4: a question of a type that the bank doesn't have is listed as not imported and hinders nothing. A broken one is
 * listed with its line, and as long as there is one nothing is imported.
 * <li>INT-5: Markdown and HTML become the little HTML of {@code QuestionHtml}. A picture comes along when it is a PNG, JPEG, GIF
 * or WebP by its bytes, 60 KB at most, 200 KB a question; otherwise its question is not imported. Lines stay apart where the
 * tags that made them are dropped.
 * <li>INT-6: a file is read within the bounds of {@code shared.sheet} and has 10,000 questions at most. XML
 * has no document type and no entities; a workbook unpacks to 60 MB at most. Anything else is refused with a sentence that says
 * what to do.
 * <li>INT-7: a question without a code gets one that follows from its lesson and wording, so that the same file read twice
 * brings nothing new.
 * <li>INT-8: the import does what the dry run showed, all of it or nothing, once for each request; when the bank has changed in
 * between it is refused.
 * <li>INT-9: a draft belongs to who sent it and goes with their next file, or with anybody's a day later. Until then a page that
 * was imported can be sent again and is answered alike.
 * <li>INT-10: a file's meaning neither gets lost nor changes without a word. A fault is what would be read as something else:
 * tags among the characters of Moodle XML, marks mixed with percents, a row of a workbook without an option, a multiple choice
 * that doesn't add up to 100 %, a gap that stands in a text with its key (cloze), two questions of a GIFT file run together.
 * Told in a note is what was set right (percents that were rounded, what must be exact so that
 * short answers are told apart) and what doesn't come along (other HTML, hints, a fixed order). The numbers of a workbook are
 * read as they are shown.
 * </ul>
 */
@NullMarked
package vn.sontay.training.assessment.interchange;

import org.jspecify.annotations.NullMarked;
