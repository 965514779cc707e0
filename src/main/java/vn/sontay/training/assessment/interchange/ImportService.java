package vn.sontay.training.assessment.interchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.question.QuestionEditing;
import vn.sontay.training.assessment.question.SaveQuestions;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;

/** Administrators send files of questions and import them (INT-4, INT-8, INT-9). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ImportService {

    /** How long a file waits. */
    static final Duration KEPT = Duration.ofDays(1);

    /** Where the lesson is left to the file; its own outcomes are counted when its questions are read. */
    private static final int MOST_OUTCOMES = 99;
    private static final Pattern OUTCOME = Pattern.compile("\\d{1,2}");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    QuestionCatalogue catalogue;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    QuestionEditing editing;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Keeps a file for its dry run; what the same person sent before, and what is older than a day, goes.
     *
     * @return the draft's id, of now or of the same request before
     * @throws RuleException beside its field, when the form isn't whole or the file can't be read at all
     */
    public long send(SendFile command) {
        currentUser.requireInstallation();
        return receipts.once(command.requestId(), "question.sendFile", () -> {
            byte[] content = command.content();
            ImportDefaults defaults = defaults(command, content.length);
            ForeignFiles.read(content, FileFormat.of(command.format()).orElse(null));
            entityManager.createQuery("delete from ImportDraft d where d.ownerId = :owner or d.sentAt < :limit")
                    .setParameter("owner", me()).setParameter("limit", clock.instant().minus(KEPT)).executeUpdate();
            ImportDraft draft = new ImportDraft(me(), command, content, defaults, clock.instant());
            entityManager.persist(draft);
            return draft.id();
        });
    }

    private ImportDefaults defaults(SendFile command, int bytes) {
        List<RuleException> refusals = new ArrayList<>();
        String lesson = command.lesson().strip();
        int outcomes = lesson.isEmpty()
                ? MOST_OUTCOMES
                : KnownLessons.of(curriculum.current()).outcomes(lesson, null, null);
        if (outcomes == 0) {
            refusals.add(RuleException.at("lesson", "interchange.noLesson"));
        }
        String typed = command.outcome().strip();
        int outcome = OUTCOME.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        if (outcomes > 0 && (outcome < 1 || outcome > outcomes)) {
            refusals.add(RuleException.at("outcome", "interchange.noOutcome", String.valueOf(outcomes)));
        }
        Optional<Difficulty> difficulty = difficulty(command.difficulty());
        if (difficulty.isEmpty()) {
            refusals.add(RuleException.at("difficulty", "interchange.noDifficulty"));
        }
        requireFits(refusals, "source", command.source());
        requireFits(refusals, "explanation", command.explanation());
        if (bytes == 0) {
            refusals.add(RuleException.at("file", "sheet.empty"));
        }
        RuleException.throwAll(refusals);
        return new ImportDefaults(lesson, outcome, difficulty.orElseThrow(), command.source().strip(),
                command.explanation().isBlank()
                        ? "Câu này nhập từ tệp " + command.fileName() + ", không kèm lời giải thích."
                        : command.explanation().strip());
    }

    private static Optional<Difficulty> difficulty(String name) {
        try {
            return Optional.of(Difficulty.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void requireFits(List<RuleException> refusals, String field, String text) {
        if (text.length() > Limits.TEXT) {
            refusals.add(RuleException.at(field, "interchange.tooLong", String.valueOf(Limits.TEXT)));
        }
    }

    /**
     * Saves what is new and what is changed, all or nothing.
     *
     * @return how many questions, of now or of the same request before
     * @throws RuleException when a question is broken, or there is nothing to import
     * @throws StaleDataException when the dry run showed something else
     */
    public int importAll(ImportQuestions command) {
        currentUser.requireInstallation();
        return Math.toIntExact(receipts.once(command.requestId(), "question.importFile", () -> {
            ImportDraft draft = draft(entityManager, command.draftId(), me());
            ImportPlan plan = Planner.plan(draft, catalogue, curriculum.current());
            if (!plan.fingerprint().equals(command.seen())) {
                throw new StaleDataException();
            }
            if (!plan.isReady()) {
                throw new RuleException(
                        plan.count(Fate.BROKEN) > 0 ? "interchange.hasBroken" : "interchange.nothingToImport");
            }
            return editing.saveAll(
                    new SaveQuestions(command.requestId() + ":save", plan.toSave(), plan.versions(), draft.fileName()));
        }));
    }

    private long me() {
        return currentUser.require().accountId();
    }

    /** @throws NotFoundException when there is none, or it is somebody else's */
    static ImportDraft draft(EntityManager entityManager, long id, long owner) {
        ImportDraft draft = entityManager.find(ImportDraft.class, id);
        if (draft == null || !draft.isOf(owner)) {
            throw new NotFoundException();
        }
        return draft;
    }
}
