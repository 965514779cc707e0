package vn.sontay.training.assessment.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionTidy;
import vn.sontay.training.assessment.question.QuestionType;

/** Writes questions, reads them again and compares (INT-2). */
final class RoundTrip {

    private static final ImportDefaults OTHER = new ImportDefaults("B9", 9, Difficulty.HARD, "Nguồn khác", "Khác.");
    private static final KnownLessons ANY = new AnyLessons();

    private RoundTrip() {
    }

    /** GIFT has no escape for an arrow, and Moodle reads the lines of an ordering as they are; it has no scenarios. */
    static void gift(List<Question> questions) {
        ExportedFile file = comesBack(FileFormat.GIFT, questions);
        for (Question question : questions) {
            String all = question.toString();
            boolean hard = question.type() == QuestionType.SCENARIO || all.contains("->") || all.contains("\\")
                    || question.type() == QuestionType.ORDERING || all.contains("-&gt;");
            assertTrue(hard || file.omissions().stream().noneMatch(each -> each.code().equals(question.code())),
                    () -> question + "\n" + file.omissions());
        }
    }

    /** Moodle has no scenarios. */
    static void moodleXml(List<Question> questions) {
        ExportedFile file = comesBack(FileFormat.MOODLE_XML, questions);
        assertEquals(
                questions.stream().filter(each -> each.type() == QuestionType.SCENARIO).map(Question::code).toList(),
                file.omissions().stream().map(Omission::code).toList());
    }

    static void workbook(List<Question> questions) {
        assertEquals(List.of(), comesBack(FileFormat.XLSX, questions).omissions());
    }

    /** Text, options and key; the rest comes from the form. */
    static void aiken(Question question) {
        ExportedFile file = QuestionExport.write(FileFormat.AIKEN, List.of(question));
        if (file.omissions().isEmpty()) {
            Question back = adopted(ForeignFiles.read(file.bytes(), FileFormat.AIKEN)).getFirst();
            assertEquals(question.text(), back.text());
            assertEquals(question.task(), back.task());
        } else {
            assertTrue(AikenReader.isOption(question.text()) || AikenReader.isAnswer(question.text()),
                    () -> question.toString());
        }
    }

    private static ExportedFile comesBack(FileFormat format, List<Question> questions) {
        ExportedFile file = QuestionExport.write(format, questions);
        List<String> left = file.omissions().stream().map(Omission::code).toList();
        List<Question> kept = questions.stream().filter(each -> !left.contains(each.code())).toList();
        // of two with the same code one may be left out
        if (kept.size() + left.size() == questions.size() && !kept.isEmpty()) {
            assertEquals(kept, adopted(ForeignFiles.read(file.bytes(), format)));
        }
        return file;
    }

    private static List<Question> adopted(List<ForeignQuestion> foreign) {
        Adoption adoption = new Adoption(OTHER, ANY);
        return foreign.stream().map(adoption::adopt)
                .map(each -> QuestionTidy.tidy(Objects.requireNonNull(each.question(), each::reason))).toList();
    }
}
