package vn.sontay.training.learning.lawchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All changes of one state of the content. Immutable. */
public final class LawChanges {

    private static final Comparator<LawChange> NEWEST_FIRST = Comparator.comparing(LawChange::from).reversed()
            .thenComparing(LawChange::code);

    private final List<LawChange> all;

    public LawChanges(Collection<LawChange> all) {
        this.all = all.stream().sorted(NEWEST_FIRST).toList();
    }

    public Optional<LawChange> change(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** @return those that are told on that day, the newest first (CHG-2) */
    public List<LawChange> told(LocalDate day) {
        return all.stream().filter(each -> each.isTold(day)).toList();
    }
}
