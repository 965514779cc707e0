package vn.sontay.training.learning.kit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.learning.claim.ClaimUse;

/** The kits of one state of the content. Immutable. */
public final class Kits {

    /** Of a content folder without kits. */
    public static final Kits NONE = new Kits(List.of(), List.of(), List.of());

    private final Map<String, Kit> byLesson = new LinkedHashMap<>();
    private final List<ClaimUse> claimUses;
    private final List<HeldTest> heldTests;

    Kits(Collection<Kit> kits, List<ClaimUse> claimUses, List<HeldTest> heldTests) {
        kits.forEach(kit -> byLesson.put(kit.lesson(), kit));
        this.claimUses = List.copyOf(claimUses);
        this.heldTests = List.copyOf(heldTests);
    }

    /** @return all, by lesson */
    public List<Kit> all() {
        return List.copyOf(byLesson.values());
    }

    public Optional<Kit> of(String lessonCode) {
        return Optional.ofNullable(byLesson.get(lessonCode));
    }

    /** @return where the kits rest on claims */
    public List<ClaimUse> claimUses() {
        return claimUses;
    }

    /** @return the steps in which classes take their last test */
    public List<HeldTest> heldTests() {
        return heldTests;
    }
}
