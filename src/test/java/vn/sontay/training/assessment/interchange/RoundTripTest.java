package vn.sontay.training.assessment.interchange;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sontay.training.assessment.question.Question;

/**
 * INT-2: what is exported comes back the same, for questions of every type with every sign in their texts. The same samples
 * every time, so that the build says the same of the same sources; {@link InterchangeFuzzProofIT} draws others.
 */
class RoundTripTest {

    private static final String SEED = "20261129";

    @Provide
    Arbitrary<List<Question>> questions() {
        return GeneratedQuestions.any().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Question> plainSingleChoices() {
        return GeneratedQuestions.plainSingleChoices();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void gift_holds_all_but_scenarios_and_an_arrow_on_the_wrong_side(@ForAll("questions") List<Question> questions) {
        RoundTrip.gift(questions);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void moodle_xml_holds_all_but_scenarios(@ForAll("questions") List<Question> questions) {
        RoundTrip.moodleXml(questions);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void the_workbook_holds_all(@ForAll("questions") List<Question> questions) {
        RoundTrip.workbook(questions);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void aiken_holds_single_choices_of_plain_text(@ForAll("plainSingleChoices") Question question) {
        RoundTrip.aiken(question);
    }
}
