package vn.sontay.training.people.organisation.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.scan.SentFile;

/**
 * The command to draft an act, which is then looked at and decided.
 *
 * @param requestId made by the form
 * @param unitId the unit that it changes, or below which it makes one
 * @param name the new name, or that of the unit that is made; empty where there is none
 * @param unitKind of a unit that is created; else null
 * @param adminCode of the unit that is made; may be empty
 * @param into the unit beneath which it goes, which takes over, or to which the people of an ended unit go; null where there is none
 * @param others the units that end together with it, or, on a split, those that are there and take over parts
 * @param names of the units that a split makes, one a line
 * @param stays whether it goes on when parts are split off
 * @param from the day from which it holds
 * @param scan of the document, or null
 */
public record DraftAct(String requestId, long unitId, @NotNull(message = "web.choice") ActKind kind,
        @Size(max = 200, message = "organisation.unitNameLong") String name, @Nullable UnitKind unitKind,
        @Pattern(regexp = "\\d{0,10}", message = "organisation.adminCodeRule") String adminCode, @Nullable Long into,
        List<Long> others, @Size(max = 4000, message = "organisation.documentLong") String names, boolean stays,
        @NotNull(message = "organisation.actFromMissing") LocalDate from, @Valid LegalDocument document,
        @Nullable SentFile scan) {

    public DraftAct {
        name = Vietnamese.clean(name);
        others = List.copyOf(others);
    }

    /** @return what the lines of {@link #names} say, blank ones left out */
    List<String> newNames() {
        return Arrays.stream(names.split("\\R")).map(Vietnamese::clean).filter(line -> !line.isEmpty()).toList();
    }
}
