package vn.sontay.training.assessment.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.HeldInMemory;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;

/** Administrators write, edit and withdraw questions (QST-10 to QST-13). The bank in force follows once the change is stored. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class QuestionEditing {

    private static final String SUBJECT = "question";
    private static final int LONGEST_NOTE = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    QuestionCatalogue catalogue;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    @Inject
    Event<BankChanged> bankChanges;

    @Inject
    HeldInMemory held;

    /**
     * Saves one question; one that is the same as before changes nothing.
     *
     * @throws RuleException with everything that is wrong with it, beside its fields
     * @throws StaleDataException when somebody else has saved it since, or its file has changed (QST-11)
     */
    public void save(SaveQuestion command) {
        currentUser.requireInstallation();
        receipts.once(command.requestId(), "question.save", () -> {
            Question question = QuestionTidy.tidy(command.question());
            RuleException.throwAll(new QuestionChecks(curriculum.current()).problems(question));
            BrowserEditions editions = lock();
            @Nullable
            BankEntry entry = catalogue.entry(question.code()).orElse(null);
            int ordinal = editions.ordinals(List.of(question.code())).getOrDefault(key(question.code()), 0);
            if (command.version().isEmpty() && (entry != null || ordinal > 0)) {
                throw RuleException.at("code", "question.codeTaken", question.code());
            }
            requireSameCode(entry, question.code());
            requireSeen(entry, ordinal, command.version());
            if (entry != null && !entry.withdrawn() && !entry.conflict() && entry.question().equals(question)) {
                return 0;
            }
            add(editions, List.of(edition(question, entry, ordinal, EditionKind.WRITTEN, "")));
            changes.fire(new Changed(entry == null ? "question.write" : "question.edit", SUBJECT, null,
                    question.code() + ": " + BankRow.start(question, 80),
                    entry == null ? new Differences() : QuestionChange.told(entry.question(), question)));
            return 1;
        });
    }

    /**
     * Saves many questions, all or none; those that are the same as before are passed over.
     *
     * @return how many were saved, now or by the same request before
     * @throws RuleException when one of them isn't sound or their codes aren't unique; tells the first ten
     * @throws StaleDataException when somebody else has saved one of them since (QST-11)
     */
    public int saveAll(SaveQuestions command) {
        currentUser.requireInstallation();
        return Math.toIntExact(receipts.once(command.requestId(), "question.import", () -> {
            List<Question> questions = command.questions().stream().map(QuestionTidy::tidy).toList();
            RuleException.throwAll(problems(questions));
            BrowserEditions editions = lock();
            Map<String, Integer> ordinals = editions.ordinals(questions.stream().map(Question::code).toList());
            List<Edition> added = new ArrayList<>();
            for (Question question : questions) {
                @Nullable
                BankEntry entry = catalogue.entry(question.code()).orElse(null);
                int ordinal = ordinals.getOrDefault(key(question.code()), 0);
                @Nullable
                String seen = command.versions().get(question.code());
                requireSameCode(entry, question.code());
                if (seen != null) {
                    requireSeen(entry, ordinal, seen);
                }
                if (entry == null || entry.withdrawn() || !entry.question().equals(question)) {
                    added.add(edition(question, entry, ordinal, EditionKind.IMPORTED, note(command.origin())));
                }
            }
            add(editions, added);
            changes.fire(new Changed("question.import", SUBJECT, null, added.size() + " câu. " + command.origin()));
            return added.size();
        }));
    }

    /**
     * @throws RuleException when it is withdrawn already or the reason is missing
     * @throws StaleDataException as for saving
     */
    public void withdraw(WithdrawQuestion command) {
        Constraints.check(command);
        currentUser.requireInstallation();
        receipts.once(command.requestId(), "question.withdraw", () -> {
            String reason = command.reason().strip();
            BrowserEditions editions = lock();
            BankEntry entry = seen(editions, command.code(), command.version());
            if (entry.withdrawn()) {
                throw new RuleException("question.withdrawnAlready");
            }
            add(editions, List.of(edition(entry.question(), entry, entry.ordinal(), EditionKind.WITHDRAWN, reason)));
            changes.fire(new Changed("question.withdraw", SUBJECT, null, entry.code() + ". " + reason));
            return 1;
        });
    }

    /**
     * @throws RuleException when there is nothing to decide
     * @throws StaleDataException as for saving
     */
    public void settle(SettleConflict command) {
        currentUser.requireInstallation();
        receipts.once(command.requestId(), "question.settle", () -> {
            BrowserEditions editions = lock();
            BankEntry entry = seen(editions, command.code(), command.version());
            if (!entry.conflict()) {
                throw new RuleException("question.noConflict");
            }
            boolean gone = entry.withdrawn() && !command.file();
            Question chosen = command.file() && entry.file() != null ? entry.file() : entry.question();
            EditionKind kind = command.file() ? EditionKind.FILE : gone ? EditionKind.WITHDRAWN : EditionKind.KEPT;
            add(editions, List.of(edition(chosen, entry, entry.ordinal(), kind, "")));
            changes.fire(new Changed(command.file() ? "question.takeFile" : "question.keepBrowser", SUBJECT, null,
                    entry.code(), QuestionChange.told(entry.question(), chosen)));
            return 1;
        });
    }

    private BankEntry seen(BrowserEditions editions, String code, String version) {
        BankEntry entry = catalogue.entry(code).orElseThrow(NotFoundException::new);
        requireSeen(entry, editions.ordinals(List.of(code)).getOrDefault(key(code), 0), version);
        return entry;
    }

    /** @param ordinal of the latest edition as the database has it: another may have been stored a moment ago */
    private static void requireSeen(@Nullable BankEntry entry, int ordinal, String version) {
        boolean current = entry == null ? version.isEmpty() : entry.version().equals(version);
        if (!current || ordinal != (entry == null ? 0 : entry.ordinal())) {
            throw new StaleDataException();
        }
    }

    /** Codes that differ in capitals only are the same to people. */
    private static void requireSameCode(@Nullable BankEntry entry, String code) {
        if (entry != null && !entry.code().equals(code)) {
            throw RuleException.at("code", "question.codeTaken", entry.code());
        }
    }

    private List<RuleException> problems(List<Question> questions) {
        QuestionChecks checks = new QuestionChecks(curriculum.current());
        List<RuleException> problems = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Question question : questions) {
            if (!codes.add(key(question.code()))) {
                problems.add(new RuleException("question.codeTwice", question.code()));
            }
            if (!checks.problems(question).isEmpty()) {
                problems.add(new RuleException("question.unsound", question.code()));
            }
        }
        return problems.stream().limit(10).toList();
    }

    private BrowserEditions lock() {
        BrowserEditions editions = new BrowserEditions(entityManager);
        editions.lock();
        return editions;
    }

    private Edition edition(Question question, @Nullable BankEntry entry, int ordinal, EditionKind kind, String note) {
        Instant now = clock.instant();
        return new Edition(question.code(), ordinal + 1, kind, question, entry == null ? null : entry.file(), note,
                currentUser.name(), currentUser.caller().map(Caller::accountId).orElse(null), now);
    }

    private void add(BrowserEditions editions, List<Edition> added) {
        List<Question> questions = added.stream().map(Edition::question).toList();
        editions.add(added);
        QuestionArchive archive = new QuestionArchive(entityManager);
        Instant now = clock.instant();
        held.changed();
        bankChanges.fire(new BankChanged(added, archive.keepSome(questions, now), archive.deal(questions,
                catalogue.entries().stream().map(BankEntry::question).toList(), catalogue.current().halves(), now)));
    }

    private static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    private static String note(String origin) {
        return origin.substring(0, Math.min(origin.length(), LONGEST_NOTE));
    }
}
