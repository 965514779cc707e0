package vn.sontay.training.learning.recording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.HeldInMemory;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Trainers and administrators give a section of a lesson a voice, and take it back (REC-2 to REC-4). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class RecordingService {

    static final String SUBJECT = "recording";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    RecordingScope scope;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurriculumCatalogue catalogue;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    @Inject
    HeldInMemory held;

    /**
     * @return the recording's id, of now or of the same request before
     * @throws RuleException when the file is no sound that can be kept, or that language has a recording there
     */
    public long add(AddRecording command) {
        TrainingClass found = scope.staffOf(command.classId());
        scope.requireLesson(found, command.section().lessonCode());
        return receipts.once(command.requestId(), "recording.add", () -> addNow(command));
    }

    private long addNow(AddRecording command) {
        SectionKey section = command.section();
        LessonEdition edition = catalogue.current().lesson(section.lessonCode()).stream()
                .flatMap(lesson -> lesson.editions().stream())
                .filter(each -> each.edition().equals(section.edition())).findFirst()
                .orElseThrow(NotFoundException::new);
        if (edition.text().sections().stream().noneMatch(each -> each.id().equals(section.sectionId()))) {
            throw new NotFoundException();
        }
        SpokenLanguage language = SpokenLanguage.of(command.language());
        byte[] bytes = command.sound();
        Sound sound = SoundFile.read(bytes);
        requireNone(section, language);
        Recording recording = new Recording(section, catalogue.archiveId(edition), language, sound, bytes.length,
                sha256(bytes), currentUser.name(), clock.instant());
        entityManager.persist(recording);
        entityManager.persist(new RecordingSound(recording.id(), bytes));
        held.changed();
        changes.fire(new Changed("recording.add", SUBJECT, recording.id(), told(recording.row())));
        return recording.id();
    }

    private void requireNone(SectionKey section, SpokenLanguage language) {
        boolean isThere = entityManager.createQuery("""
                select count(r) from Recording r where r.lessonCode = :code and r.edition = :edition
                   and r.sectionId = :section and r.languageKey = :language and r.liveKey = 0""", Long.class)
                .setParameter("code", section.lessonCode()).setParameter("edition", section.edition())
                .setParameter("section", section.sectionId()).setParameter("language", language.key())
                .getSingleResult() > 0;
        if (isThere) {
            throw RuleException.at("language", "recording.isThere", language.name());
        }
    }

    /** @throws RuleException when it has been withdrawn before, or the reason is missing */
    public void withdraw(WithdrawRecording command) {
        Constraints.check(command);
        TrainingClass found = scope.staffOf(command.classId());
        Recording recording = entityManager.find(Recording.class, command.recordingId(),
                LockModeType.PESSIMISTIC_WRITE);
        if (recording == null) {
            throw new NotFoundException();
        }
        scope.requireLesson(found, recording.section().lessonCode());
        receipts.once(command.requestId(), "recording.withdraw", () -> withdrawNow(recording, command));
    }

    private long withdrawNow(Recording recording, WithdrawRecording command) {
        recording.requireVersion(command.version());
        recording.withdraw(command.reason(), currentUser.name(), clock.instant());
        held.changed();
        changes.fire(new Changed("recording.withdraw", SUBJECT, recording.id(),
                told(recording.row()) + ". " + command.reason()));
        return recording.id();
    }

    private static String told(RecordingRow row) {
        return row.section().lessonCode() + " (" + row.section().edition() + "), " + row.section().sectionId() + ": "
                + row.language() + ", " + row.kilobytes() + " KB";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
