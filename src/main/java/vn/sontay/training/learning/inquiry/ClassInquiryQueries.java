package vn.sontay.training.learning.inquiry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.WhoTeaches;

/** Reads what people of a class have asked, for its staff, who see their names (INQ-5). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class ClassInquiryQueries {

    private static final int ON_A_PAGE = 30;
    private static final String FROM = " from inquiry q join enrolment e on e.id = q.enrolment_id"
            + " join training_class c on c.id = e.class_id";
    private static final String ROWS = """
            select q.id, e.class_id, c.title, e.full_name, e.unit_name, q.lesson_code, q.section_title, q.question_text,
                   q.asked_at, q.withdrawn_at, q.hidden_at, q.hidden_by, q.hidden_reason, q.common, q.answers, q.version,
                   a.answer_text, a.answered_by, a.answered_at""" + FROM
            + " left join inquiry_answer a on a.inquiry_id = q.id and a.ordinal = q.answers";
    private static final String OPEN = "q.withdrawn_at is null and q.hidden_at is null and q.answers = 0";
    private static final String OF_CLASS = " where e.class_id = :class and q.withdrawn_at is null";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    AskedLessons lessons;

    @Inject
    CurrentUser currentUser;

    /**
     * Three statements at most.
     *
     * @param openOnly leaves out what was answered or hidden
     * @return what people of that class have asked, open ones first, then the newest
     */
    public Page<StaffInquiry> ofClass(long classId, boolean openOnly, int number) {
        access.requireStaff(classId);
        String which = openOnly ? OF_CLASS + " and " + OPEN : OF_CLASS;
        Sql rows = Sql.of(entityManager, ROWS + which + " order by case when " + OPEN
                + " then 0 else 1 end, q.id desc").with("class", classId);
        return Page.of(number, ON_A_PAGE,
                () -> Sql.of(entityManager, "select count(*) as inquiries" + FROM + which).with("class", classId)
                        .number(),
                (first, size) -> rows.page(first, size).rows(this::row));
    }

    /** @return how many wait for an answer in the classes to which the caller is staff. One statement. */
    public long waiting() {
        return Sql.of(entityManager, "select count(*) as inquiries" + FROM + " where " + OPEN + " and " + staff())
                .with("person", currentUser.require().personId()).number();
    }

    /** @return those that wait in the classes to which the caller is staff, the oldest first. Two statements at most. */
    public Page<StaffInquiry> waiting(int number) {
        Sql rows = Sql.of(entityManager, ROWS + " where " + OPEN + " and " + staff() + " order by q.id")
                .with("person", currentUser.require().personId());
        return Page.of(number, ON_A_PAGE, this::waiting, (first, size) -> rows.page(first, size).rows(this::row));
    }

    private String staff() {
        Caller caller = currentUser.require();
        String administered = caller.scope(Roles.ADMINISTRATOR).holds("c.organiser_unit_id");
        return caller.hasRole(Roles.TRAINER)
                ? "(" + administered + " or " + WhoTeaches.condition("c.id", ":person") + ")"
                : administered;
    }

    /**
     * Four statements at most.
     *
     * @return one inquiry with all its answers, also one that was taken back
     * @throws NotFoundException when there is none
     */
    public InquirySheet sheet(long inquiryId) {
        StaffInquiry inquiry = Sql.of(entityManager, ROWS + " where q.id = :id").with("id", inquiryId).first()
                .map(this::row).orElseThrow(NotFoundException::new);
        access.requireStaff(inquiry.classId());
        return new InquirySheet(inquiry, inquiry.answers() < 2 ? List.of() : earlier(inquiry));
    }

    private List<AnswerLine> earlier(StaffInquiry inquiry) {
        return Sql.of(entityManager, """
                select a.ordinal, a.answer_text, a.answered_by, a.answered_at from inquiry_answer a
                 where a.inquiry_id = :id and a.ordinal < :latest order by a.ordinal desc""")
                .with("id", inquiry.inquiryId()).with("latest", inquiry.answers())
                .rows(row -> new AnswerLine(row.number("ordinal"), row.text("answer_text"), row.text("answered_by"),
                        row.moment("answered_at")));
    }

    private StaffInquiry row(Row row) {
        return new StaffInquiry(row.id("id"), row.id("class_id"), row.text("title"), row.text("full_name"),
                row.text("unit_name"), lessons.name(row.text("lesson_code")), row.text("section_title"),
                row.text("question_text"), row.moment("asked_at"),
                InquiryState.of(row.momentOrNull("withdrawn_at"), row.momentOrNull("hidden_at"),
                        row.momentOrNull("answered_at")),
                row.textOrNull("hidden_by"), row.momentOrNull("hidden_at"), row.textOrNull("hidden_reason"),
                row.textOrNull("answer_text"), row.textOrNull("answered_by"), row.momentOrNull("answered_at"),
                row.number("answers"), row.yes("common"), row.id("version"));
    }
}
