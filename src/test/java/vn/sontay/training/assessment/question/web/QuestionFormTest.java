package vn.sontay.training.assessment.question.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.AnyQuestion;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.KeyLimits;
import vn.sontay.training.assessment.question.NumericTask;
import vn.sontay.training.assessment.question.OrderingTask;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionFiles;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.ScenarioTask;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

class QuestionFormTest {

    private static void assertKept(Question question) {
        Typed typed = new Typed();
        assertEquals(question, QuestionForm.of(question).question(typed));
        assertEquals(List.of(), typed.problems());
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
                .forEach(QuestionFormTest::assertKept);
    }

    @Test
    void the_rows_that_were_sent_are_made_again_as_far_as_the_type_allows() {
        Map<String, Integer> numbers = new HashMap<>(Map.of("rows", 99, "extras", 2));
        QuestionForm single = new QuestionForm(QuestionType.SINGLE);
        single.rows(name -> numbers.getOrDefault(name, 0), name -> "");
        assertEquals(10, single.getTask().getRows().size());
        QuestionForm scenario = new QuestionForm(QuestionType.SCENARIO);
        numbers.putAll(Map.of("parts", 2, "p0rows", 3, "p1rows", 1));
        scenario.rows(name -> numbers.getOrDefault(name, 0), name -> name.equals("p1type") ? "NUMERIC" : "SCENARIO");
        assertEquals(List.of(QuestionType.SINGLE, QuestionType.NUMERIC),
                scenario.getParts().stream().map(part -> part.getTask().getType()).toList());
        assertEquals(3, scenario.getParts().getFirst().getTask().getRows().size());
        scenario.addPart(QuestionType.SHORT);
        scenario.removePart(0);
        assertEquals(QuestionType.SHORT, scenario.getParts().getLast().getTask().getType());
        assertEquals(2, ((ScenarioTask) scenario.question(new Typed()).task()).parts().size());
    }

    @Test
    void as_many_accepted_answers_are_kept_as_a_question_may_have() {
        assertEquals(KeyLimits.MOST_ANSWERS, TaskForm.of(QuestionType.SHORT, 70, 0).getRows().size());
        assertEquals(KeyLimits.MOST_ANSWERS, TaskForm.of(QuestionType.NUMERIC, 70, 0).getRows().size());
    }

    @Test
    void rows_left_empty_in_between_are_passed_over() {
        QuestionForm form = new QuestionForm(QuestionType.ORDERING);
        form.getTask().getRows().get(1).setText("Một");
        form.getTask().getRows().get(3).setText("Hai");
        OrderingTask task = (OrderingTask) form.question(new Typed()).task();
        assertEquals(List.of("Một", "Hai"), task.items());
        assertEquals("Một", form.getTask().getRows().getFirst().getText());
    }

    @Test
    void the_key_stays_with_its_option_when_a_line_before_it_is_emptied() {
        QuestionForm form = new QuestionForm(QuestionType.SINGLE);
        List<RowForm> rows = form.getTask().getRows();
        rows.get(0).setText("Một");
        rows.get(2).setText("Ba");
        rows.get(3).setText("Bốn");
        form.getTask().setKey("C");
        assertEquals(List.of("B"), ((ChoiceTask) form.question(new Typed()).task()).key());
        assertEquals("B", form.getTask().getKey());
        form.getTask().getRows().get(1).setText("");
        assertEquals(List.of(), ((ChoiceTask) form.question(new Typed()).task()).key(), "its option was taken out");
    }

    @Test
    void what_is_no_number_or_date_is_told_beside_its_field() {
        QuestionForm form = new QuestionForm(QuestionType.NUMERIC);
        RowForm row = form.getTask().getRows().getFirst();
        row.setText("mười");
        row.setTolerance("1.2.3");
        row.setPercent("150");
        form.setValidFrom("31/02/2026");
        Typed typed = new Typed();
        NumericTask task = (NumericTask) form.question(typed).task();
        assertEquals(List.of("number0", "tolerance0", "percent0", "validFrom"),
                typed.problems().stream().map(problem -> String.valueOf(problem.field())).toList());
        assertEquals(1, task.answers().size());
    }
}
