package vn.sontay.training.learning.lawchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.learning.claim.ClaimUse;

/** All changes of one state of the content. Immutable. */
public final class LawChanges {

    private static final Comparator<LawChange> NEWEST_FIRST = Comparator.comparing(LawChange::from).reversed()
            .thenComparing(LawChange::code);

    private final List<LawChange> all;
    private final List<ClaimUse> claimUses;

    /** @param claimUses where they rest on claims */
    LawChanges(Collection<LawChange> all, List<ClaimUse> claimUses) {
        this.all = all.stream().sorted(NEWEST_FIRST).toList();
        this.claimUses = List.copyOf(claimUses);
    }

    /** Changes of which it isn't known what they rest on. */
    public LawChanges(Collection<LawChange> all) {
        this(all, List.of());
    }

    /** @return all, the newest first */
    public List<LawChange> all() {
        return all;
    }

    /** @return where they rest on claims while they are told: on their new ones, and on what else their texts say */
    public List<ClaimUse> claimUses() {
        return claimUses;
    }

    public Optional<LawChange> change(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** @return those that are told on that day, the newest first (CHG-2) */
    public List<LawChange> told(LocalDate day) {
        return all.stream().filter(each -> each.isTold(day)).toList();
    }
}
