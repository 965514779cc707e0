package vn.sontay.training.learning.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassLetterhead;
import vn.sontay.training.teaching.trainingclass.ClassQueries;

/** Gathers what the practice sheets of a task print (PRG-11). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class PracticePaperQueries {

    @Inject
    ClassQueries classes;

    @Inject
    ClassLetterhead letterhead;

    @Inject
    CurriculumCatalogue catalogue;

    @Inject
    Installation installation;

    /**
     * @param blank whether name and unit are left to be written by hand, on one sheet
     * @return a sheet for everybody who is in the class now, to its staff
     * @throws NotFoundException when the course has no such task
     */
    public PracticePaper paper(long classId, String practiceCode, boolean blank) {
        ClassFacts facts = classes.facts(classId);
        Course course = catalogue.current().course(facts.courseCode()).orElseThrow(NotFoundException::new);
        PracticeTask task = course.practiceTask(practiceCode).orElseThrow(NotFoundException::new);
        List<PracticePaper.Person> people = blank
                ? List.of()
                : classes.activeEnrolments(classId).stream()
                        .map(row -> new PracticePaper.Person(row.fullName(), row.unitName())).toList();
        return new PracticePaper(letterhead.of(facts), course.title(), facts.title(), lesson(task, facts), task,
                people, installation.demo());
    }

    private @Nullable String lesson(PracticeTask task, ClassFacts facts) {
        String code = task.lessonCode();
        return code == null
                ? null
                : catalogue.current().edition(code, facts.startsOn()).map(LessonEdition::title).orElse(null);
    }
}
