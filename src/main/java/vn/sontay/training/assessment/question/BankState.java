package vn.sontay.training.assessment.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The content files overlaid by what was edited in the browser, in one state (QST-10). Immutable. */
final class BankState {

    /** By code in lower case, in the order of the files, then of the first edition in the browser. */
    private final Map<String, BankEntry> entries;
    private final Map<QuestionKey, Long> archiveIds;
    private final Map<Long, Question> byArchiveId;
    private final Map<Question, Long> idsOfCurrent;
    private final QuestionBank bank;

    private BankState(Map<String, BankEntry> entries, Map<QuestionKey, Long> archiveIds, Halves halves) {
        this.entries = entries;
        this.archiveIds = archiveIds;
        this.bank = new QuestionBank(
                entries.values().stream().filter(entry -> !entry.withdrawn()).map(BankEntry::question).toList(),
                halves);
        this.byArchiveId = new HashMap<>();
        this.idsOfCurrent = new HashMap<>();
        bank.all().forEach(question -> {
            Long id = archiveIds.get(QuestionKey.of(question));
            if (id == null) {
                throw new IllegalArgumentException("Question " + question.code() + " is not archived");
            }
            byArchiveId.put(id, question);
            idsOfCurrent.put(question, id);
        });
    }

    /**
     * @param archiveIds of all questions in force, and perhaps of more
     * @param halves of them
     */
    static BankState of(QuestionBank files, Collection<Edition> editions, Map<QuestionKey, Long> archiveIds,
            Halves halves) {
        Map<String, BankEntry> entries = new LinkedHashMap<>();
        files.all().forEach(question -> entries.put(key(question.code()), BankEntry.of(question, null)));
        editions.forEach(edition -> overlay(entries, edition));
        return new BankState(entries, Map.copyOf(archiveIds), halves);
    }

    /** @return the state with these editions too; one that is older than what is there changes nothing */
    BankState with(Collection<Edition> editions, Map<QuestionKey, Long> moreIds, Halves halves) {
        Map<String, BankEntry> changed = new LinkedHashMap<>(entries);
        editions.forEach(edition -> overlay(changed, edition));
        Map<QuestionKey, Long> ids = new HashMap<>(archiveIds);
        ids.putAll(moreIds);
        return new BankState(changed, ids, halves);
    }

    private static void overlay(Map<String, BankEntry> entries, Edition edition) {
        BankEntry present = entries.get(key(edition.code()));
        if (present == null || present.ordinal() < edition.ordinal()) {
            entries.put(key(edition.code()), BankEntry.of(present == null ? null : present.file(), edition));
        }
    }

    private static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    QuestionBank bank() {
        return bank;
    }

    List<BankEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** @return the question of that code, whatever its capitals */
    Optional<BankEntry> entry(String code) {
        return Optional.ofNullable(entries.get(key(code)));
    }

    /** @return the id of its row, also when it is no longer in force; null when it never was */
    @Nullable
    Long archiveId(Question question) {
        Long current = idsOfCurrent.get(question);
        return current == null ? archiveIds.get(QuestionKey.of(question)) : current;
    }

    @Nullable
    Question byArchiveId(long id) {
        return byArchiveId.get(id);
    }
}
