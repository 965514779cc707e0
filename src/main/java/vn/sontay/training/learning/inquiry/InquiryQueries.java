package vn.sontay.training.learning.inquiry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Reads what one's class has asked and was answered, without the names of those who asked (INQ-5). */
@Stateless
@RolesAllowed(Roles.TRAINEE)
public class InquiryQueries {

    /** For so long the first screen tells of an answer (INQ-7). */
    static final Duration NEW = Duration.ofDays(14);

    private static final int ON_A_PAGE = 20;
    private static final int UNDER_A_LESSON = 10;
    private static final String COLUMNS = """
            select q.id, q.enrolment_id, q.lesson_code, q.section_title, q.question_text, q.asked_at, q.withdrawn_at,
                   q.hidden_at, q.hidden_reason, q.common, q.answers, q.version, a.answer_text, a.answered_by, a.answered_at
              from inquiry q left join inquiry_answer a on a.inquiry_id = q.id and a.ordinal = q.answers
            """;
    private static final String OWN = " where q.enrolment_id = :enrolment and q.withdrawn_at is null"
            + " and (q.answers = 0 or q.hidden_at is not null)";
    private static final String OF_CLASS = " join enrolment e on e.id = q.enrolment_id where e.class_id = :class"
            + " and q.answers > 0 and q.hidden_at is null and q.withdrawn_at is null";
    private static final String OF_LESSON = " and q.lesson_code = :lesson";
    private static final String LATELY = """
            select e.id, c.title, count(*) as answers
              from enrolment e join training_class c on c.id = e.class_id
              join inquiry q on q.enrolment_id = e.id and q.hidden_at is null
              join inquiry_answer a on a.inquiry_id = q.id and a.ordinal = q.answers
             where e.person_id = :person and e.withdrawn_on is null and a.answered_at > :since
             group by e.id, c.title order by e.id""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    AskedLessons lessons;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Four statements at most.
     *
     * @param lessonCode of the lesson that is meant; empty for all
     * @param number the page, from 1
     */
    public MyInquiries ofClass(long enrolmentId, String lessonCode, int number) {
        Enrolment own = access.requireOwn(enrolmentId);
        AskedLesson lesson = lessonCode.isEmpty() ? null : lessons.of(own.classId(), lessonCode);
        List<SharedInquiry> waiting = Sql.of(entityManager, COLUMNS + OWN + " order by q.id desc")
                .with("enrolment", enrolmentId).rows(row -> shared(row, enrolmentId));
        return new MyInquiries(enrolmentId, entityManager.find(TrainingClass.class, own.classId()).title(), lesson,
                waiting, Page.of(number, ON_A_PAGE, () -> count(own.classId(), lessonCode),
                        (first, size) -> answered(own, lessonCode, first, size)));
    }

    /** @return what the class was answered about that lesson lately, beside its page. Two statements. */
    public List<SharedInquiry> ofLesson(long enrolmentId, String lessonCode) {
        return answered(access.requireOwn(enrolmentId), lessonCode, 0, UNDER_A_LESSON);
    }

    private List<SharedInquiry> answered(Enrolment own, String lessonCode, int first, int size) {
        return Sql.of(entityManager,
                COLUMNS + OF_CLASS + (lessonCode.isEmpty() ? "" : OF_LESSON) + " order by q.id desc")
                .with("class", own.classId()).with("lesson", lessonCode).page(first, size)
                .rows(row -> shared(row, own.id()));
    }

    private long count(long classId, String lessonCode) {
        return Sql.of(entityManager, "select count(*) as inquiries from inquiry q" + OF_CLASS
                + (lessonCode.isEmpty() ? "" : OF_LESSON)).with("class", classId).with("lesson", lessonCode).number();
    }

    /** @return what one has asked. Two statements. @throws NotFoundException when there is no such inquiry */
    public SharedInquiry own(long inquiryId) {
        Row row = Sql.of(entityManager, COLUMNS + " where q.id = :id").with("id", inquiryId).first()
                .orElseThrow(NotFoundException::new);
        access.requireOwn(row.id("enrolment_id"));
        return shared(row, row.id("enrolment_id"));
    }

    /** @return in which of one's classes something was answered lately, and how much (INQ-7). One statement. */
    public List<NewAnswer> answeredLately() {
        return Sql.of(entityManager, LATELY).with("person", currentUser.require().personId())
                .with("since", clock.instant().minus(NEW))
                .rows(row -> new NewAnswer(row.id("id"), row.text("title"), row.number("answers")));
    }

    private SharedInquiry shared(Row row, long reader) {
        boolean own = row.id("enrolment_id") == reader;
        return new SharedInquiry(row.id("id"), reader, own, lessons.name(row.text("lesson_code")),
                row.text("section_title"), row.text("question_text"), row.moment("asked_at"),
                InquiryState.of(row.momentOrNull("withdrawn_at"), row.momentOrNull("hidden_at"),
                        row.momentOrNull("answered_at")),
                row.textOrNull("hidden_reason"), row.textOrNull("answer_text"), row.textOrNull("answered_by"),
                row.momentOrNull("answered_at"), row.number("answers") > 1, row.yes("common"), row.id("version"));
    }
}
