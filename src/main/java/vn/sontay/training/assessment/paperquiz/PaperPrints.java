package vn.sontay.training.assessment.paperquiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.assessment.question.AskedQuestions;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.database.Sql;

/** Finds prints, for use cases that check permission themselves. */
@ApplicationScoped
public class PaperPrints {

    private static final String ASKED = """
            select q.code, max(p.printed_at) as printed_at from paper_print p join paper_print_question w on w.print_id = p.id
              join question_edition q on q.id = w.question_edition_id
             where p.class_id = :class and p.quiz_code = :quizCode group by q.code
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AskedQuestions asked;

    protected PaperPrints() {
    }

    /** For tests. */
    PaperPrints(EntityManager entityManager, AskedQuestions asked) {
        this.entityManager = entityManager;
        this.asked = asked;
    }

    /** @throws NotFoundException when there is no such print */
    PrintedVariant one(long printId) {
        PaperPrint print = entityManager.find(PaperPrint.class, printId);
        if (print == null) {
            throw new NotFoundException();
        }
        return print.row();
    }

    /**
     * @return the variants of a print, the first one first
     * @throws NotFoundException when no print has that code
     */
    List<PrintedVariant> ofCode(String code) {
        List<PrintedVariant> found = entityManager
                .createQuery("select p from PaperPrint p where p.code = :code order by p.variant", PaperPrint.class)
                .setParameter("code", PrintCode.normalise(code)).getResultStream().map(PaperPrint::row).toList();
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        return found;
    }

    /** @return all variants of the print of which this is one, the first one first */
    public List<PrintedVariant> ofPrint(long printId) {
        return ofCode(one(printId).code());
    }

    /** @return the line that says these answers, by the question's number; for made-up data and tests */
    public String line(PrintedVariant variant, Map<Integer, Response> answers) {
        return quiz(variant).line().write(answers);
    }

    /** @return all that were printed for the class, the newest first, variants in their order */
    List<PrintedVariant> ofClass(long classId, String quizCode) {
        return entityManager.createQuery("""
                select p from PaperPrint p where p.classId = :class and p.quizCode = :quiz
                 order by p.printedAt desc, p.code, p.variant""", PaperPrint.class).setParameter("class", classId)
                .setParameter("quiz", quizCode).getResultStream().map(PaperPrint::row).toList();
    }

    /** @return when each question was printed for the class last, by code. One statement. */
    Map<String, Instant> asked(long classId, String quizCode) {
        Map<String, Instant> printed = new HashMap<>();
        Sql.of(entityManager, ASKED).with("class", classId).with("quizCode", quizCode).rows()
                .forEach(row -> printed.put(row.text("code"), row.moment("printed_at")));
        return printed;
    }

    /** @return the print with its questions. At most one statement. */
    PrintedQuiz quiz(PrintedVariant variant) {
        return quizzes(List.of(variant)).getFirst();
    }

    /** @return the same of several. At most one statement. */
    List<PrintedQuiz> quizzes(Collection<PrintedVariant> variants) {
        Map<Long, Question> wordings = asked
                .all(variants.stream().flatMap(variant -> variant.questionIds().stream()).distinct()
                        .toList());
        return variants.stream().map(variant -> PrintedQuiz.of(variant, wordings)).toList();
    }
}
