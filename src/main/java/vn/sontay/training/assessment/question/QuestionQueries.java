package vn.sontay.training.assessment.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Sorting;

/** Reads the bank for those who keep it. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.TRAINER})
public class QuestionQueries {

    /** Each has a long row. */
    private static final int ON_A_PAGE = 25;

    private static final Map<String, Comparator<BankEntry>> COLUMNS = Map.of("code",
            Comparator.comparing(BankEntry::code),
            "lesson", Comparator.comparing(entry -> entry.question().lessonCode()), "type",
            Comparator.comparing(entry -> entry.question().type()), "difficulty",
            Comparator.comparing(entry -> entry.question().difficulty()), "state",
            Comparator.comparing(BankFilter.State::of));
    /** A key that was corrected is archived too, though no file has ever said it. */
    private static final String FROM_FILES = """
            select q from ArchivedQuestion q where q.code = :code and not exists (
              select c.id from KeyCorrection c where c.markedEditionId = q.id and c.correctedAt = q.firstLoadedAt)""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    QuestionCatalogue catalogue;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    BankKeys keys;

    private record Step(Instant at, Question question, @Nullable Edition edition) {

        int ordinal() {
            return edition == null ? 0 : edition.ordinal();
        }
    }

    /** @return the questions that are meant, in the order of the bank unless they are sorted otherwise. No statement. */
    public Page<BankRow> page(BankFilter filter, LocalDate today, int number, Sorting sorting) {
        LocalDate day = filter.day() == null ? today : filter.day();
        List<BankEntry> found = catalogue.entries().stream().filter(filter.predicate(day))
                .sorted(sorting.comparator(COLUMNS)).toList();
        return Page.of(number, ON_A_PAGE, found.size(), (first, size) -> found.stream().skip(first).limit(size)
                .map(entry -> BankRow.of(entry, day)).toList());
    }

    /** @return all tags, sorted. No statement. */
    public List<String> tags() {
        Set<String> tags = new TreeSet<>();
        catalogue.entries().forEach(entry -> tags.addAll(entry.question().tags()));
        return List.copyOf(tags);
    }

    /** @return how many questions wait for a decision between file and browser (QST-12). No statement. */
    public long conflicts() {
        return catalogue.entries().stream().filter(BankEntry::conflict).count();
    }

    /** @return the question as it stands in the bank. No statement. @throws NotFoundException when there is none */
    public BankEntry entry(String code) {
        return catalogue.entry(code).orElseThrow(NotFoundException::new);
    }

    /** @return the question with the key by which answers to its wording are marked now (QST-21). Four statements at most. */
    public Question withKeyInForce(String code) {
        Question question = entry(code).question();
        MarkingKey key = keys.ofBank(entry(code));
        return question.with(key.marked().task(), key.marked().explanation());
    }

    /** @return everything that is wrong with a question that somebody is writing. No statement. */
    public List<RuleException> problems(Question question) {
        return new QuestionChecks(curriculum.current()).problems(QuestionTidy.tidy(question));
    }

    /** @return a code of the lesson that nobody has used, such as {@code A1-25}. No statement. */
    public String freeCode(String lessonCode) {
        int last = catalogue.entries().stream().map(BankEntry::code)
                .filter(code -> code.startsWith(lessonCode + "-")).map(code -> code.substring(lessonCode.length() + 1))
                .filter(rest -> rest.matches("\\d{1,6}")).mapToInt(Integer::parseInt).max().orElse(0);
        return String.format(Locale.ROOT, "%s-%02d", lessonCode, last + 1);
    }

    /** @return all about a question. Six statements at most. @throws NotFoundException when there is none */
    public QuestionSheet sheet(String code) {
        BankEntry entry = entry(code);
        Question question = entry.question();
        List<QuestionChange> conflict = !entry.conflict() || entry.file() == null
                ? List.of()
                : QuestionChange.between(entry.file(), question);
        return new QuestionSheet(entry, AskedQuestion.asked(1, question, Response.NONE, Shuffle.NONE),
                AskedQuestion.explained(1, question, Response.NONE, Shuffle.NONE), versions(entry.code()), conflict,
                keys.ofBank(entry).kind());
    }

    private List<QuestionVersion> versions(String code) {
        List<Edition> editions = new BrowserEditions(entityManager).of(code);
        List<Step> steps = new ArrayList<>();
        Set<String> written = new HashSet<>();
        editions.forEach(edition -> {
            steps.add(new Step(edition.editedAt(), edition.question(), edition));
            written.add(edition.question().sha256());
        });
        entityManager.createQuery(FROM_FILES, ArchivedQuestion.class)
                .setParameter("code", code).getResultList().stream()
                .filter(archived -> editions.isEmpty() || !written.contains(archived.sha256())
                        || archived.firstLoadedAt().isBefore(editions.getLast().editedAt()))
                .forEach(archived -> steps.add(new Step(archived.firstLoadedAt(), archived.question(), null)));
        steps.sort(Comparator.comparing(Step::at).thenComparing(Step::ordinal));
        List<QuestionVersion> versions = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Edition edition = step.edition;
            versions.addFirst(new QuestionVersion(step.at, edition == null ? null : edition.kind(),
                    edition == null ? "" : edition.editedBy(), edition == null ? "" : edition.note(),
                    i == 0 ? List.of() : QuestionChange.between(steps.get(i - 1).question, step.question)));
        }
        return versions;
    }
}
