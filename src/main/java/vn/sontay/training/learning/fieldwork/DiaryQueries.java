package vn.sontay.training.learning.fieldwork;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** Reads a trainee's own diary. */
@Stateless
@RolesAllowed(Roles.TRAINEE)
public class DiaryQueries {

    @Inject
    ClassAccess access;

    @Inject
    FieldClasses classes;

    @Inject
    DiaryLines lines;

    /**
     * @return one's own diary. Three statements.
     * @throws NotFoundException when the course has none
     */
    public PersonDiary mine(long enrolmentId) {
        Enrolment own = access.requireOwn(enrolmentId);
        FieldClass field = classes.of(own.classId());
        return PersonDiary.of(enrolmentId, own.fullName(), own.unitName(), field,
                lines.of(enrolmentId, field.task().code()));
    }

    /** @return one line of one's own diary, also a withdrawn one */
    public DiaryLine line(long entryId) {
        DiaryLine line = lines.one(entryId);
        access.requireOwn(line.enrolmentId());
        return line;
    }
}
