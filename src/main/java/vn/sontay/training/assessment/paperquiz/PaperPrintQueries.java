package vn.sontay.training.assessment.paperquiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontay.training.assessment.question.KeyCorrections;
import vn.sontay.training.assessment.quiz.attempt.PaperAttempts;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassLetterhead;
import vn.sontay.training.teaching.trainingclass.ClassQueries;

/** Reads prints, for the staff of their class. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class PaperPrintQueries {

    private static final String ENTERED = """
            select p.code, count(a.id) as many from paper_print p join attempt a on a.paper_print_id = p.id
             where p.class_id = :class and a.voided_at is null group by p.code
            """;
    private static final String SCANS = """
            select p.code, count(s.id) as many from paper_print p join paper_scan s on s.print_id = p.id
             where p.class_id = :class and s.withdrawn_at is null group by p.code
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassQueries classes;

    @Inject
    ClassLetterhead letterhead;

    @Inject
    PaperPrints prints;

    @Inject
    KeyCorrections keys;

    @Inject
    PaperAttempts attempts;

    @Inject
    Installation installation;

    /** @return what was printed of the quiz for the class */
    public QuizPrints prints(long classId, String quizCode) {
        ClassFacts facts = classes.facts(classId);
        boolean takenAgain = attempts.isTakenAgain(classId, quizCode);
        Map<String, List<PrintedVariant>> found = prints.ofClass(classId, quizCode).stream()
                .collect(Collectors.groupingBy(PrintedVariant::code, LinkedHashMap::new, Collectors.toList()));
        Map<String, Integer> entered = counts(ENTERED, classId);
        Map<String, Integer> scans = counts(SCANS, classId);
        return new QuizPrints(facts, quizCode, attempts.title(quizCode), takenAgain,
                found.values().stream().map(variants -> {
                    PrintedVariant first = variants.getFirst();
                    return new QuizPrint(first.code(), first.heldOn(), first.printedAt(), first.printedBy(),
                            first.again(),
                            first.questionIds().size(), variants.stream().map(PrintedVariant::printId).toList(),
                            entered.getOrDefault(first.code(), 0), scans.getOrDefault(first.code(), 0));
                }).toList());
    }

    private Map<String, Integer> counts(String query, long classId) {
        Map<String, Integer> counts = new HashMap<>();
        Sql.of(entityManager, query).with("class", classId).rows()
                .forEach(row -> counts.put(row.text("code"), row.number("many")));
        return counts;
    }

    /** @return one variant as it goes to the printer */
    public byte[] paper(long printId) {
        PrintedVariant variant = prints.one(printId);
        return QuizPaperPdf.render(head(variant), prints.quiz(variant));
    }

    /** @return the keys of all variants as they hold now, for the trainer */
    public byte[] keys(String code) {
        List<PrintedVariant> variants = prints.ofCode(code);
        return KeySheetPdf.render(head(variants.getFirst()), prints.quizzes(variants), keys.inForce(variants.stream()
                .flatMap(variant -> variant.questionIds().stream()).distinct().toList()));
    }

    private PaperHead head(PrintedVariant variant) {
        ClassFacts facts = classes.facts(variant.classId());
        return new PaperHead(letterhead.of(facts), facts.title(), attempts.title(variant.quizCode()),
                installation.address() + "/trainer/paper-entry?code=" + variant.code(), installation.demo());
    }
}
