package vn.sontay.training.outcome.report.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.plan.Target;

/**
 * What documents said of the targets of some plans on a day, as far as that was known.
 *
 * @param extensions all of them
 * @param parts all of them
 * @param by what had been entered by that moment; null for now
 */
public record Said(List<Extension> extensions, List<GivenPart> parts, LocalDate asOf, @Nullable Instant by) {

    public Said {
        extensions = List.copyOf(extensions);
        parts = List.copyOf(parts);
    }

    /** @return the same of another day */
    public Said on(LocalDate day) {
        return new Said(extensions, parts, day, by);
    }

    /** @return what of the target's total each unit answers for, as it was given; empty where nothing was */
    public List<GivenPart> parts(String planCode, Target target) {
        return GivenPart.inForce(parts.stream().filter(
                each -> each.planCode().equals(planCode) && each.targetCode().equals(target.code())).toList(), asOf,
                by);
    }

    /** @return how many of the target's total units answer for */
    public int givenOut(String planCode, Target target) {
        return parts(planCode, target).stream().mapToInt(GivenPart::amount).sum();
    }

    /** @return the extension that holds for that target; null where none does */
    public @Nullable Extension extension(String planCode, Target target) {
        return Extension.inForce(
                extensions.stream().filter(each -> each.planCode().equals(planCode)
                        && each.targetCode().equals(target.code())).toList(),
                target.deadline().on(Year.of(asOf.getYear())), asOf, by).orElse(null);
    }
}
