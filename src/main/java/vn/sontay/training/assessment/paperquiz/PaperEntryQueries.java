package vn.sontay.training.assessment.paperquiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.question.ScenarioTask;
import vn.sontay.training.assessment.quiz.attempt.AttemptsLeft;
import vn.sontay.training.assessment.quiz.attempt.PaperAttempts;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;

/** Reads what is entered from paper, for the staff of the class. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class PaperEntryQueries {

    private static final String ENTERED = """
            select a.id, a.enrolment_id, p.variant, a.score, a.correct_count, a.question_count, a.pass_mark
              from attempt a join paper_print p on p.id = a.paper_print_id
             where p.code = :code and a.voided_at is null
            """;
    private static final String ANSWERS = """
            select a.id, g.ordinal, g.response
              from answer_given g join attempt a on a.id = g.attempt_id join paper_print p on p.id = a.paper_print_id
             where p.code = :code and a.voided_at is null order by g.given_at, g.client_id, g.client_seq
            """;
    private static final String SCANS = """
            select s.enrolment_id, count(*) as many from paper_scan s join paper_print p on p.id = s.print_id
             where p.code = :code and s.enrolment_id is not null and s.withdrawn_at is null group by s.enrolment_id
            """;
    private static final int EXAMPLE = 24;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    ClassQueries classes;

    @Inject
    PaperPrints prints;

    @Inject
    PaperAttempts attempts;

    /** @return the print with everybody of its class. A dozen statements, however many people. */
    public EntryPage page(String code) {
        List<PrintedVariant> variants = prints.ofCode(code);
        PrintedVariant first = variants.getFirst();
        ClassFacts facts = classes.facts(first.classId());
        List<EnrolmentRow> people = classes.activeEnrolments(first.classId());
        AttemptsLeft left = attempts.left(first.classId(), first.quizCode());
        List<PrintedQuiz> quizzes = prints.quizzes(variants);
        Map<Long, EnteredPaper> entered = entered(first.code(), quizzes);
        Map<Long, Integer> scans = scans(first.code());
        List<EntryRow> rows = people.stream()
                .map(person -> new EntryRow(person.enrolmentId(), person.fullName(), person.unitName(),
                        left.of(person.enrolmentId()), scans.getOrDefault(person.enrolmentId(), 0),
                        entered.get(person.enrolmentId())))
                .toList();
        PrintedQuiz shown = quizzes.getFirst();
        return new EntryPage(facts, first.quizCode(), attempts.title(first.quizCode()), first.code(), first.heldOn(),
                variants.stream().map(PrintedVariant::variant).toList(), kinds(shown), example(shown),
                shown.items().size(), rows);
    }

    private Map<Long, Integer> scans(String code) {
        Map<Long, Integer> counts = new HashMap<>();
        Sql.of(entityManager, SCANS).with("code", code).rows()
                .forEach(row -> counts.put(row.id("enrolment_id"), row.number("many")));
        return counts;
    }

    private static List<QuestionType> kinds(PrintedQuiz quiz) {
        return quiz.questions().stream().map(Question::task)
                .flatMap(task -> task instanceof ScenarioTask scenario
                        ? scenario.parts().stream().map(part -> part.task())
                        : Stream.of(task))
                .map(task -> task.type()).distinct().toList();
    }

    /** A line that isn't the key: nobody is to type it by mistake. */
    private static String example(PrintedQuiz quiz) {
        String line = quiz.items().stream().limit(EXAMPLE).map(AnswerLine::sample).collect(Collectors.joining(" "));
        return line.replaceAll("(?<= |^)(\\S) (?=\\S( |$))", "$1");
    }

    private Map<Long, EnteredPaper> entered(String code, List<PrintedQuiz> quizzes) {
        Map<Long, Map<Integer, Response>> answers = new HashMap<>();
        Sql.of(entityManager, ANSWERS).with("code", code).rows()
                .forEach(row -> answers.computeIfAbsent(row.id("id"), id -> new HashMap<>()).put(row.number("ordinal"),
                        new Response(row.text("response"))));
        Map<Integer, PrintedQuiz> byVariant = new HashMap<>();
        quizzes.forEach(quiz -> byVariant.put(quiz.variant().variant(), quiz));
        Map<Long, EnteredPaper> entered = new HashMap<>();
        for (Row paper : Sql.of(entityManager, ENTERED).with("code", code).rows()) {
            BigDecimal score = paper.decimal("score");
            BigDecimal passMark = paper.decimal("pass_mark");
            entered.put(paper.id("enrolment_id"),
                    new EnteredPaper(paper.id("id"), paper.number("variant"),
                            Objects.requireNonNull(byVariant.get(paper.number("variant"))).line()
                                    .write(answers.getOrDefault(paper.id("id"), Map.of())),
                            score, paper.number("correct_count"), paper.number("question_count"), passMark.signum() > 0,
                            score.compareTo(passMark) >= 0));
        }
        return entered;
    }

    /** @return how a line would be understood; null when the print has no such variant */
    public @Nullable LineCheck check(String code, String variant, String typed) {
        List<PrintedVariant> variants = prints.ofCode(code);
        access.requireStaff(variants.getFirst().classId());
        for (PrintedVariant each : variants) {
            if (String.valueOf(each.variant()).equals(variant)) {
                PrintedQuiz quiz = prints.quiz(each);
                AnswerLine.Read read = quiz.line().read(typed);
                List<String> shown = new ArrayList<>();
                for (int i = 0; i < read.byItem().size(); i++) {
                    PaperItem item = quiz.items().get(i);
                    shown.add(item.label() + " " + AnswerLine.tokenOf(item, read.byItem().get(i)));
                }
                return new LineCheck(shown, read.slip());
            }
        }
        return null;
    }
}
