package vn.sontay.training.learning.kit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.shared.content.EditionArchive;

/** The kits of one state of the content, and those that were in force before. Immutable. */
public final class Kits {

    /** Of a content folder without kits. */
    public static final Kits NONE = new Kits(List.of(), Map.of(), List.of(), List.of());

    private final Map<String, Kit> byLesson;
    private final Map<String, String> texts;
    private final List<ClaimUse> claimUses;
    private final List<HeldTest> heldTests;
    private final KeptKits kept;

    /** @param texts of the files by lesson, with the claims filled in */
    Kits(Collection<Kit> kits, Map<String, String> texts, List<ClaimUse> claimUses, List<HeldTest> heldTests) {
        this(new LinkedHashMap<>(), Map.copyOf(texts), List.copyOf(claimUses), List.copyOf(heldTests),
                new KeptKits(List.of()));
        kits.forEach(kit -> byLesson.put(kit.lesson(), kit));
    }

    private Kits(Map<String, Kit> byLesson, Map<String, String> texts, List<ClaimUse> claimUses,
            List<HeldTest> heldTests, KeptKits kept) {
        this.byLesson = byLesson;
        this.texts = texts;
        this.claimUses = claimUses;
        this.heldTests = heldTests;
        this.kept = kept;
    }

    /** @return the same, and what the archive keeps */
    Kits with(List<EditionArchive.Edition> archived) {
        return new Kits(byLesson, texts, claimUses, heldTests, new KeptKits(archived));
    }

    /** @return what the archive keeps of them */
    List<EditionArchive.Fact> facts() {
        return all().stream().map(kit -> new EditionArchive.Fact(kit.lesson(), texts.getOrDefault(kit.lesson(), ""),
                kit.from(), kit.from())).toList();
    }

    /** @return all, by lesson */
    public List<Kit> all() {
        return List.copyOf(byLesson.values());
    }

    public Optional<Kit> of(String lessonCode) {
        return Optional.ofNullable(byLesson.get(lessonCode));
    }

    /** @return the kit of a lesson for who reads that edition: the one in force, or the one of that time if it is kept, else the one in force (KIT-10) */
    public Optional<Kit> of(LessonEdition read) {
        return of(read.code()).map(kit -> kit.isFor(read) ? kit : kept.of(read.code(), read.validFrom()).orElse(kit));
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
