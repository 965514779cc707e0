package vn.sontay.training.assessment.interchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.assessment.question.BankEntry;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;

/** Dry runs and exported files, for administrators. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class InterchangeQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    QuestionCatalogue catalogue;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    CurrentUser currentUser;

    /**
     * A lesson to choose.
     *
     * @param questions how many of the bank are about it
     */
    public record LessonChoice(String code, String title, int questions) {
    }

    /** @return all lessons by code */
    public List<LessonChoice> lessons() {
        currentUser.requireInstallation();
        return curriculum.current().lessons().stream()
                .map(lesson -> new LessonChoice(lesson.code(), lesson.title(), questions(lesson.code()).size()))
                .toList();
    }

    /**
     * @return what would become of the file now
     * @throws NotFoundException when there is no such draft, or it is somebody else's
     */
    public ImportPlan plan(long draftId) {
        currentUser.requireInstallation();
        ImportDraft draft = ImportService.draft(entityManager, draftId, currentUser.require().accountId());
        return Planner.plan(draft, catalogue, curriculum.current());
    }

    /**
     * @param lessonCode of one lesson, or empty for the whole bank
     * @return the bank's questions as a file, without the withdrawn ones
     */
    public ExportedFile export(FileFormat format, String lessonCode) {
        currentUser.requireInstallation();
        if (!lessonCode.isEmpty() && curriculum.current().lesson(lessonCode).isEmpty()) {
            throw new NotFoundException();
        }
        return QuestionExport.write(format, questions(lessonCode));
    }

    private List<Question> questions(String lessonCode) {
        return catalogue.entries().stream().filter(entry -> !entry.withdrawn()).map(BankEntry::question)
                .filter(question -> lessonCode.isEmpty() || question.lessonCode().equals(lessonCode)).toList();
    }

    /** @return our workbook without questions, to be filled in */
    public byte[] template() {
        currentUser.requireInstallation();
        return SheetWriter.write(List.of());
    }
}
