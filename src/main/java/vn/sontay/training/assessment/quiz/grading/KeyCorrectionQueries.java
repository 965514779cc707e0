package vn.sontay.training.assessment.quiz.grading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sontay.training.assessment.question.BankEntry;
import vn.sontay.training.assessment.question.BankKeys;
import vn.sontay.training.assessment.question.CorrectionKind;
import vn.sontay.training.assessment.question.KeyCorrection;
import vn.sontay.training.assessment.question.KeyCorrections;
import vn.sontay.training.assessment.question.MarkingKey;
import vn.sontay.training.assessment.quiz.draw.CourseQuizzes;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Reads what was asked, what corrections were made, and what one would change. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class KeyCorrectionQueries {

    private static final int PAGE_SIZE = 30;
    private static final String ASKED = """
            select q.id, q.code, q.first_loaded_at,
                   sum(case when a.submitted_at is null then 0 else 1 end) as submitted,
                   sum(case when a.submitted_at is null then 1 else 0 end) as open
              from attempt_question w
              join attempt a on a.id = w.attempt_id and a.voided_at is null
              join question_edition q on q.id = w.question_edition_id
             group by q.id, q.code, q.first_loaded_at
             order by q.code, q.first_loaded_at desc, q.id
            """;
    private static final String CORRECTIONS = """
            select c.asked_edition_id, q.code, c.kind, c.reason, c.corrected_at, c.corrected_by,
                   (select count(*) from grading g where g.key_correction_id = c.id) as gradings
              from key_correction c join question_edition q on q.id = c.asked_edition_id
             order by c.corrected_at desc, c.id desc
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    KeyCorrections keys;

    @Inject
    BankKeys bank;

    @Inject
    Regrader regrader;

    @Inject
    CourseQuizzes courseQuizzes;

    @Inject
    Event<ResultsExamined> examinations;

    /**
     * @param text part of the code or of the wording, with or without accents; empty for all
     * @param number the page, from 1
     * @return the wordings that were asked, by code
     */
    public Page<AskedEdition> asked(String text, int number) {
        currentUser.requireInstallation();
        String folded = Vietnamese.fold(text);
        List<AskedEdition> found = all().stream()
                .filter(each -> Vietnamese.fold(each.code() + " " + each.key().asked().text()).contains(folded))
                .toList();
        return Page.of(number, PAGE_SIZE, found.size(),
                (first, size) -> found.stream().skip(first).limit(size).toList());
    }

    /** @return the wordings of that question that were asked, the newest first; empty when it never was */
    public List<AskedEdition> editions(String code) {
        currentUser.requireInstallation();
        return all().stream().filter(each -> each.code().equalsIgnoreCase(code)).toList();
    }

    private List<AskedEdition> all() {
        List<Row> rows = Sql.of(entityManager, ASKED).rows();
        Map<Long, MarkingKey> inForce = keys.inForce(rows.stream().map(row -> row.id("id")).toList());
        return rows.stream()
                .map(row -> new AskedEdition(row.id("id"), Objects.requireNonNull(inForce.get(row.id("id"))),
                        row.number("submitted"), row.number("open"), row.moment("first_loaded_at")))
                .toList();
    }

    /** @return the version of the bank's question while it asks that and can have its key corrected too; else empty. No statement. */
    public String bankVersion(MarkingKey key) {
        return bank.worded(key).map(BankEntry::version).orElse("");
    }

    /** @return whether the bank has a question of that code. No statement. */
    public boolean isInBank(String code) {
        return bank.knows(code);
    }

    /** @return the corrections that were made, the newest first */
    public List<CorrectionRow> corrections() {
        currentUser.requireInstallation();
        List<CorrectionRow> corrections = new ArrayList<>();
        for (Row row : Sql.of(entityManager, CORRECTIONS).rows()) {
            corrections.add(new CorrectionRow(row.id("asked_edition_id"), row.text("code"),
                    CorrectionKind.valueOf(row.text("kind")), row.text("reason"),
                    row.moment("corrected_at"), row.text("corrected_by"), row.number("gradings")));
        }
        return corrections;
    }

    /**
     * What {@link KeyCorrectionService#correct} would do now. Nothing is stored. A constant number of statements.
     *
     * @throws RuleException as there
     */
    public RegradePreview preview(CorrectKey command) {
        currentUser.requireInstallation();
        long edition = command.editionId();
        KeyCorrection.reason(command.reason());
        MarkingKey now = keys.require(edition);
        MarkingKey then = command.change().applyTo(now, command.explanation());
        List<Remarked> all = regrader.remark(edition, then);
        KeyCorrectionService.requireSense(all);
        if (command.inBank()) {
            bank.requireSound(now, then);
        }
        List<Remarked> changed = all.stream().filter(Remarked::resultChanges).toList();
        ResultsExamined examined = new ResultsExamined(
                changed.stream().map(Remarked::enrolmentId).collect(Collectors.toSet()));
        examinations.fire(examined);
        List<Remarked> open = all.stream().filter(each -> !each.submitted()).toList();
        return new RegradePreview(then, changed.stream().map(each -> change(each, examined)).toList(),
                all.size() - changed.size() - open.size(), open.stream().map(each -> new RegradePreview.Open(
                        each.fullName(), each.classTitle(), courseQuizzes.title(each.quizCode()))).toList());
    }

    private RegradePreview.Change change(Remarked each, ResultsExamined examined) {
        return new RegradePreview.Change(each.attemptId(), each.fullName(), each.classTitle(),
                courseQuizzes.title(each.quizCode()), each.ordinal(), each.passMark().signum() > 0, each.before(),
                each.after().score(), each.passedBefore(), each.passedAfter(), examined.paper(each.enrolmentId()));
    }
}
