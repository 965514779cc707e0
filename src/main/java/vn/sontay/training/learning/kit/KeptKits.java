package vn.sontay.training.learning.kit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sontay.training.learning.claim.Claims;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.ContentText;
import vn.sontay.training.shared.content.EditionArchive.Edition;
import vn.sontay.training.shared.content.Yaml;

/** Kits that were in force once, as the archive keeps them: with their claims filled in, and checked then (KIT-10). Immutable. */
final class KeptKits {

    /** What the archive calls them. */
    static final String KIND = "kit";

    private static final Comparator<Edition> BY_DAY = Comparator.comparing(KeptKits::from)
            .thenComparing(Edition::number);

    private final List<Edition> kept;

    KeptKits(List<Edition> kept) {
        this.kept = List.copyOf(kept);
    }

    /** @return the last that was written for an edition of that first day, or for one before it */
    Optional<Kit> of(String lesson, LocalDate day) {
        return kept.stream().filter(each -> each.subject().equals(lesson) && !from(each).isAfter(day)).max(BY_DAY)
                .flatMap(KeptKits::read);
    }

    private static LocalDate from(Edition kept) {
        return Objects.requireNonNull(kept.tookEffectOn());
    }

    /** @return empty where this version of the application can't read it any more */
    private static Optional<Kit> read(Edition kept) {
        ContentProblems problems = new ContentProblems();
        return Yaml.map(new ContentText(KitFiles.file(kept.subject()), kept.text()), problems)
                .map(fields -> read(kept, fields, problems)).filter(kit -> problems.count() == 0);
    }

    private static Kit read(Edition kept, ContentMap fields, ContentProblems problems) {
        KitItems items = new KitItems(0, false, Claims.NONE, problems);
        return new Kit(kept.subject(), Objects.requireNonNullElse(fields.optionalCode(KitFiles.EDITION), ""),
                from(kept), fields.maps("script").stream().map(KitFiles::step).toList(),
                fields.optionalMaps("observe").stream().map(KitFiles::observation).toList(),
                fields.maps("items").stream().map(items::read).toList());
    }
}
