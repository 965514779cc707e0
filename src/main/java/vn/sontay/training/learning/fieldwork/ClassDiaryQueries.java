package vn.sontay.training.learning.fieldwork;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.ClassList;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** Reads the diaries of a class, for its staff. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class ClassDiaryQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    FieldClasses classes;

    @Inject
    DiaryLines lines;

    /**
     * @return every person's sums. Four statements, however many people.
     * @throws NotFoundException when the course has no diary
     */
    public ClassDiary diary(long classId) {
        access.requireStaff(classId);
        FieldClass field = classes.of(classId);
        Map<Long, List<DiaryTotals.Group>> groups = groups(classId, field.task().code());
        List<ClassDiary.Row> people = Sql.of(entityManager, "select e.id, e.full_name, e.unit_name from enrolment e"
                + ClassList.PEOPLE + " where e.class_id = :class and e.withdrawn_on is null order by "
                + ClassList.ORDER)
                .with("class", classId).rows().stream()
                .map(row -> row(field, row, groups.getOrDefault(row.id("id"), List.of()))).toList();
        return new ClassDiary(field, people, DiaryTotals.of(people.stream()
                .flatMap(row -> groups.getOrDefault(row.enrolmentId(), List.of()).stream()).toList()));
    }

    private static ClassDiary.Row row(FieldClass field, Row person, List<DiaryTotals.Group> groups) {
        DiaryTotals totals = DiaryTotals.of(groups);
        return new ClassDiary.Row(person.id("id"), person.text("full_name"), person.text("unit_name"), totals,
                new DiaryStanding(totals.turns(), field.least()));
    }

    private Map<Long, List<DiaryTotals.Group>> groups(long classId, String practiceCode) {
        return Sql.of(entityManager, """
                select d.enrolment_id, d.kind, d.outcome, count(*) as entries, sum(d.turns) as turns, sum(d.minutes) as minutes
                  from diary_entry d join enrolment e on e.id = d.enrolment_id
                 where e.class_id = :class and d.practice_code = :practiceCode and d.withdrawn_at is null
                 group by d.enrolment_id, d.kind, d.outcome""").with("class", classId)
                .with("practiceCode", practiceCode).rows().stream()
                .map(row -> new DiaryTotals.Group(row.id("enrolment_id"), ServiceKind.valueOf(row.text("kind")),
                        Outcome.valueOf(row.text("outcome")), row.number("entries"), row.number("turns"),
                        row.number("minutes")))
                .collect(Collectors.groupingBy(DiaryTotals.Group::enrolmentId));
    }

    /** @return one person's diary, also of somebody who has left */
    public PersonDiary person(long enrolmentId) {
        FieldClass field = classes.of(access.requireStaffOfEnrolment(enrolmentId));
        Enrolment person = entityManager.find(Enrolment.class, enrolmentId);
        return PersonDiary.of(enrolmentId, person.fullName(), person.unitName(), field,
                lines.of(enrolmentId, field.task().code()));
    }

    /** @return one line, also a withdrawn one */
    public DiaryLine line(long entryId) {
        DiaryLine line = lines.one(entryId);
        access.requireStaffOfEnrolment(line.enrolmentId());
        return line;
    }
}
