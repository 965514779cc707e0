package vn.sontay.training.assessment.interchange;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import vn.sontay.training.assessment.question.Question;

/** INT-2, INT-6: the long run with other samples each time; a failure names its seed, which goes into a test. */
class InterchangeFuzzProofIT {

    @Provide
    Arbitrary<List<Question>> questions() {
        return GeneratedQuestions.any().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Question> plainSingleChoices() {
        return GeneratedQuestions.plainSingleChoices();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_damaged_file_is_read_or_refused(@ForAll("questions") List<Question> questions, @ForAll FileFormat format,
            @ForAll Random random) {
        DamagedFiles.damage(questions, format, random);
        DamagedFiles.ofOthers().values().stream().skip(random.nextInt(70)).findFirst()
                .ifPresent(file -> DamagedFiles.damage(file, random));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void gift_comes_back(@ForAll("questions") List<Question> questions) {
        RoundTrip.gift(questions);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void moodle_xml_comes_back(@ForAll("questions") List<Question> questions) {
        RoundTrip.moodleXml(questions);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_workbook_comes_back(@ForAll("questions") List<Question> questions) {
        RoundTrip.workbook(questions);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aiken_comes_back(@ForAll("plainSingleChoices") Question question) {
        RoundTrip.aiken(question);
    }
}
