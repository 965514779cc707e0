package vn.sontay.training.learning.recording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.curriculum.LessonSection;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Reads recordings: for the lesson's page, for whoever hears one, and for the staff of a class. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class RecordingQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    RecordingScope scope;

    @Inject
    RecordingIndex index;

    @Inject
    CurriculumCatalogue catalogue;

    /** @return the live recordings of a lesson that stands on a page. No statement, but for one in 60 seconds (REC-9). */
    @RolesAllowed({Roles.TRAINEE, Roles.TRAINER, Roles.ADMINISTRATOR})
    public List<RecordingRow> ofLesson(LessonEdition edition) {
        return index.of(edition.code(), edition.edition(), this::allLive);
    }

    private List<RecordingRow> allLive() {
        return rows(entityManager.createQuery("select r from Recording r where r.liveKey = 0 order by r.id",
                Recording.class).getResultList());
    }

    /**
     * @return the recording of that address, to whoever may hear it (REC-8)
     * @throws NotFoundException when there is none
     */
    @RolesAllowed({Roles.TRAINEE, Roles.TRAINER, Roles.ADMINISTRATOR})
    public RecordingRow heard(String fileName) {
        RecordingRow row = find(id(fileName));
        if (!row.fileName().equals(fileName)) {
            throw new NotFoundException();
        }
        scope.requireHearer(row);
        return row;
    }

    /** @return the bytes of the recording of that address, to whoever may hear it (REC-8) */
    @RolesAllowed({Roles.TRAINEE, Roles.TRAINER, Roles.ADMINISTRATOR})
    public byte[] sound(String fileName) {
        return entityManager.find(RecordingSound.class, heard(fileName).recordingId()).sound();
    }

    private static long id(String fileName) {
        String digits = fileName.replaceFirst("-.*", "");
        if (!digits.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(digits);
    }

    private RecordingRow find(long recordingId) {
        Recording found = entityManager.find(Recording.class, recordingId);
        if (found == null) {
            throw new NotFoundException();
        }
        return found.row();
    }

    /** @return the lessons of a class's course, with how many of their sections can be heard. Three statements. */
    public ClassVoices lessons(long classId) {
        TrainingClass found = scope.staffOf(classId);
        Map<SectionKey, Long> heard = rows(entityManager
                .createQuery("select r from Recording r where r.liveKey = 0 and r.lessonCode in :codes",
                        Recording.class)
                .setParameter("codes", scope.course(found).lessonCodes()).getResultList()).stream()
                .collect(Collectors.groupingBy(RecordingRow::section, Collectors.counting()));
        List<LessonVoices> lessons = scope.course(found).lessonCodes().stream()
                .map(code -> scope.edition(found, code)).map(edition -> voices(edition, heard)).toList();
        return new ClassVoices(classId, found.title(), lessons);
    }

    private static LessonVoices voices(LessonEdition edition, Map<SectionKey, Long> heard) {
        List<LessonSection> sections = edition.text().sections();
        int with = (int) sections.stream().filter(
                section -> heard.containsKey(new SectionKey(edition.code(), edition.edition(), section.id()))).count();
        return new LessonVoices(edition.code(), edition.title(), with, sections.size());
    }

    /**
     * Three statements.
     *
     * @return the sections of one lesson as the class reads it, each with its recordings, live and withdrawn
     * @throws NotFoundException when the class's course has no such lesson
     */
    public LessonSections lesson(long classId, String lessonCode) {
        TrainingClass found = scope.staffOf(classId);
        scope.requireLesson(found, lessonCode);
        LessonEdition edition = scope.edition(found, lessonCode);
        Map<String, List<RecordingRow>> bySection = rows(entityManager.createQuery("""
                select r from Recording r where r.lessonCode = :code and r.edition = :edition order by r.id""",
                Recording.class).setParameter("code", lessonCode).setParameter("edition", edition.edition())
                .getResultList()).stream().collect(Collectors.groupingBy(row -> row.section().sectionId()));
        List<SectionVoices> sections = edition.text().sections().stream()
                .map(section -> new SectionVoices(section.id(), section.title(),
                        bySection.getOrDefault(section.id(), List.of())))
                .toList();
        Set<String> there = sections.stream().map(SectionVoices::sectionId).collect(Collectors.toSet());
        List<RecordingRow> homeless = bySection.entrySet().stream().filter(each -> !there.contains(each.getKey()))
                .flatMap(each -> each.getValue().stream()).filter(RecordingRow::live).toList();
        return new LessonSections(classId, found.title(), lessonCode, edition.edition(), edition.title(),
                catalogue.archiveId(edition), sections, homeless);
    }

    /** @return one recording of a lesson of the class's course, also a withdrawn one, to the class's staff */
    public RecordingRow recording(long classId, long recordingId) {
        TrainingClass found = scope.staffOf(classId);
        RecordingRow row = find(recordingId);
        scope.requireLesson(found, row.section().lessonCode());
        return row;
    }

    private static List<RecordingRow> rows(List<Recording> found) {
        return found.stream().map(Recording::row).toList();
    }
}
