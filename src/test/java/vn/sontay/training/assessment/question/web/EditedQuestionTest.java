package vn.sontay.training.assessment.question.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.AcceptedText;
import vn.sontay.training.assessment.question.AnyQuestion;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.KeyLimits;
import vn.sontay.training.assessment.question.NumericTask;
import vn.sontay.training.assessment.question.OrderingTask;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionFiles;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.ScenarioTask;
import vn.sontay.training.assessment.question.ShortAnswerTask;
import vn.sontay.training.assessment.question.Task;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.web.SentForm;

/** FRM-4, FRM-6. */
class EditedQuestionTest {

    private final Typed typed = new Typed();

    private static void assertKept(Question question) {
        Typed typed = new Typed();
        assertEquals(question,
                SentForm.of(EditedQuestion.of(question)).read(EditedQuestion.class).question(typed));
        assertEquals(List.of(), typed.problems());
    }

    private static SentForm form(QuestionType type) {
        return new SentForm().with("type", type.name()).with("difficulty", "EASY").with("format", "PLAIN");
    }

    private Task task(SentForm form) {
        return form.read(EditedQuestion.class).question(typed).task();
    }

    private List<String> problems() {
        return typed.problems().stream().map(problem -> String.valueOf(problem.field())).toList();
    }

    @Test
    void a_question_of_any_type_that_is_opened_and_saved_is_the_same() {
        Random random = new Random(3);
        for (int i = 0; i < 400; i++) {
            assertKept(AnyQuestion.of("Q" + i, random));
        }
    }

    @Test
    void every_question_of_the_product_that_is_opened_and_saved_is_the_same() {
        ContentFolder product = ContentFolder.at(Path.of("content"));
        Curriculum curriculum = new CurriculumFiles(product, new ContentProblems()).read();
        new QuestionFiles(product, curriculum, new ContentProblems()).read().all()
                .forEach(EditedQuestionTest::assertKept);
    }

    @Test
    void as_many_accepted_answers_are_kept_as_a_question_may_have() {
        SentForm form = form(QuestionType.SHORT);
        for (int i = 0; i < KeyLimits.MOST_ANSWERS; i++) {
            form.with("answer" + i, "Từ " + i);
        }
        assertEquals(KeyLimits.MOST_ANSWERS, ((ShortAnswerTask) task(form)).answers().size());
    }

    @Test
    void rows_left_empty_in_between_are_passed_over() {
        SentForm form = form(QuestionType.ORDERING).with("item0", "").with("item1", "Một").with("item2", " ")
                .with("item3", "Hai");
        assertEquals(List.of("Một", "Hai"), ((OrderingTask) task(form)).items());
        assertEquals("Một", form.value("item0"));
        assertEquals("Hai", form.value("item1"));
    }

    @Test
    void the_key_stays_with_its_option_when_a_line_before_it_is_emptied() {
        SentForm form = form(QuestionType.SINGLE).with("option0", "Một").with("option1", "").with("option2", "Ba")
                .with("option3", "Bốn").with("right", "2");
        assertEquals(List.of("B"), ((ChoiceTask) task(form)).key());
        assertEquals("1", form.value("right"));
        assertEquals("Ba", form.value("option1"));
    }

    @Test
    void the_key_of_a_part_stays_with_its_option_too() {
        SentForm form = form(QuestionType.SCENARIO).with("text0", "").with("type0", "SINGLE").with("text1", "Phần")
                .with("type1", "SINGLE").with("option1-0", "").with("option1-1", "Hai").with("option1-2", "Ba")
                .with("right1-", "2");
        ScenarioTask scenario = (ScenarioTask) task(form);
        assertEquals(1, scenario.parts().size(), "a part in which nothing was typed is left out");
        assertEquals(List.of("B"), ((ChoiceTask) scenario.parts().getFirst().task()).key());
        assertEquals("1", form.value("right0-"));
        assertEquals("Ba", form.value("option0-1"));
    }

    @Test
    void a_part_that_is_taken_out_leaves_the_others_whole() {
        SentForm form = form(QuestionType.SCENARIO).with("text0", "Một").with("type0", "SHORT").with("answer0-0", "a");
        form.with("text1", "Hai").with("type1", "SHORT").with("answer1-0", "b").with("answer1-1", "c");
        form.with("text2", "").with("type2", "NUMERIC").with("number2-0", "5");
        form.without(EditedQuestion.EditedPart.class, 0);
        ScenarioTask scenario = (ScenarioTask) task(form);
        assertEquals(List.of("Hai", ""), scenario.parts().stream().map(part -> part.text()).toList());
        assertEquals(List.of("b", "c"), ((ShortAnswerTask) scenario.parts().getFirst().task()).answers().stream()
                .map(AcceptedText::text).toList());
        assertEquals(QuestionType.NUMERIC, scenario.parts().get(1).task().type());
        assertEquals("", form.value("text2"));
    }

    @Test
    void what_is_no_number_is_told_beside_its_field() {
        NumericTask task = (NumericTask) task(form(QuestionType.NUMERIC).with("number0", "mười")
                .with("tolerance0", "1.2.3").with("percent0", "150"));
        assertEquals(List.of("number0", "tolerance0", "percent0"), problems());
        assertEquals(1, task.answers().size());
        typed.problems().clear();
        task(form(QuestionType.SCENARIO).with("type0", "NUMERIC").with("number0-0", "1").with("number0-1", "x"));
        assertEquals(List.of("number0-1"), problems());
    }

    @Test
    void a_number_is_read_as_it_is_written_here() {
        NumericTask task = (NumericTask) task(form(QuestionType.NUMERIC).with("number0", "1.500")
                .with("tolerance0", "0,5"));
        assertEquals("1500 0.5", task.answers().getFirst().number() + " " + task.answers().getFirst().tolerance());
    }
}
