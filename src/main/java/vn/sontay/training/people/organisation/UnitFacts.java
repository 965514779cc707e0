package vn.sontay.training.people.organisation;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.EditionArchive;

/** What of a unit counts, as an edition keeps it (ORG-16): its names, time, parent and successors, one line each. */
public final class UnitFacts {

    /** Under which they are kept. */
    public static final String KIND = "unit";

    private UnitFacts() {
    }

    /**
     * @param parent code of the unit it belongs to, or null
     * @param successors codes of the units that took over
     */
    static EditionArchive.Fact of(Unit unit, @Nullable String parent, Collection<String> successors) {
        return new EditionArchive.Fact(unit.code(), String.join("\n", "name " + unit.name(), "kind " + unit.kind(),
                "code " + or(unit.adminCode()), "parent " + or(parent), "from " + or(unit.validFrom()),
                "to " + or(unit.validTo()), "act " + or(unit.act()),
                "successors " + successors.stream().sorted().collect(Collectors.joining(" "))), unit.validFrom(), null);
    }

    private static String or(@Nullable Object known) {
        return known == null ? "-" : known.toString();
    }
}
