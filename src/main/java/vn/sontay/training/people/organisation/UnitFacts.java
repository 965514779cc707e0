package vn.sontay.training.people.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.EditionArchive;

/** What of a unit counts, as an edition keeps it (ORG-16): its names, time, parent and successors, one line each. */
public final class UnitFacts {

    /** Under which they are kept. */
    public static final String KIND = "unit";

    /** Under which stands what the content files say of them. */
    static final String OF_FILE = "unit-file";

    private UnitFacts() {
    }

    /**
     * @param parent code of the unit it belongs to, or null
     * @param successors codes of the units that took over
     */
    static EditionArchive.Fact of(Unit unit, @Nullable String parent, Collection<String> successors) {
        return of(unit, parent, successors, null);
    }

    /** The same. @param stated from when it holds, if otherwise was said before; null for today */
    static EditionArchive.Fact of(Unit unit, @Nullable String parent, Collection<String> successors,
            @Nullable LocalDate stated) {
        return new EditionArchive.Fact(unit.code(), text(unit.name(), unit.kind(), unit.adminCode(), parent,
                unit.validFrom(), unit.validTo(), unit.act(), successors), unit.validFrom(), stated);
    }

    /** What the content files say of it, whether it is taken over or not (UNA-6). */
    static EditionArchive.Fact of(UnitDefinition said) {
        return new EditionArchive.Fact(said.code(), text(said.name(), said.kind(), said.adminCode(), said.parent(),
                said.validFrom(), said.validTo(), said.act(), said.successors()), said.validFrom(), null);
    }

    private static String text(String name, UnitKind kind, @Nullable String adminCode, @Nullable String parent,
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String act, Collection<String> successors) {
        return String.join("\n", "name " + name, "kind " + kind, "code " + or(adminCode), "parent " + or(parent),
                "from " + or(from), "to " + or(to), "act " + or(act),
                "successors " + successors.stream().sorted().collect(Collectors.joining(" ")));
    }

    /** @return what an edition says, by the word before it; nothing said is a hyphen or empty */
    static Map<String, String> read(String text) {
        Map<String, String> said = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int end = line.indexOf(' ');
            said.put(end < 0 ? line : line.substring(0, end), end < 0 ? "" : line.substring(end + 1));
        });
        return said;
    }

    private static String or(@Nullable Object known) {
        return known == null ? "-" : known.toString();
    }
}
