package vn.sontay.training.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sontay.training.question.Difficulty;
import vn.sontay.training.question.Question;
import vn.sontay.training.question.QuestionTidy;
import vn.sontay.training.question.QuestionType;

/** INT-2: what is exported comes back the same, for questions of every type with every sign in their texts. */
class RoundTripTest {

    private static final ImportDefaults OTHER = new ImportDefaults("B9", 9, Difficulty.HARD, "Nguồn khác", "Khác.");
    private static final KnownLessons ANY = new AnyLessons();

    @Provide
    Arbitrary<List<Question>> questions() {
        return GeneratedQuestions.any().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Question> plainSingleChoices() {
        return GeneratedQuestions.plainSingleChoices();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void gift_holds_all_but_scenarios_and_an_arrow_on_the_wrong_side(@ForAll("questions") List<Question> questions) {
        ExportedFile file = comesBack(FileFormat.GIFT, questions);
        for (Question question : questions) {
            String all = question.toString();
            // GIFT has no escape for an arrow, and Moodle reads the lines of an ordering as they are
            boolean hard = question.type() == QuestionType.SCENARIO || all.contains("->") || all.contains("\\")
                    || question.type() == QuestionType.ORDERING || all.contains("-&gt;");
            assertTrue(hard || file.omissions().stream().noneMatch(each -> each.code().equals(question.code())),
                    () -> question + "\n" + file.omissions());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void moodle_xml_holds_all_but_scenarios(@ForAll("questions") List<Question> questions) {
        ExportedFile file = comesBack(FileFormat.MOODLE_XML, questions);
        assertEquals(
                questions.stream().filter(each -> each.type() == QuestionType.SCENARIO).map(Question::code).toList(),
                file.omissions().stream().map(Omission::code).toList());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_workbook_holds_all(@ForAll("questions") List<Question> questions) {
        assertEquals(List.of(), comesBack(FileFormat.XLSX, questions).omissions());
    }

    /** Text, options and key; the rest comes from the form. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aiken_holds_single_choices_of_plain_text(@ForAll("plainSingleChoices") Question question) {
        ExportedFile file = QuestionExport.write(FileFormat.AIKEN, List.of(question));
        if (file.omissions().isEmpty()) {
            Question back = adopted(ForeignFiles.read(file.bytes(), FileFormat.AIKEN)).getFirst();
            assertEquals(question.text(), back.text());
            assertEquals(question.task(), back.task());
        } else {
            assertTrue(isLikeALineOfAiken(question), () -> question.toString());
        }
    }

    private static boolean isLikeALineOfAiken(Question question) {
        return AikenReader.isOption(question.text()) || AikenReader.isAnswer(question.text());
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
