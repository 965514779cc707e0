package vn.sontay.training.outcome.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Page;
import vn.sontay.training.teaching.plan.Plan;

/**
 * What is behind one figure.
 *
 * @param classes one page of those of the target, the earliest first; empty where another knowledge is asked for
 * @param classesThen the same by what was known; null where all that is known now is asked for
 * @param completed people who have completed, each once
 * @param open people who haven't yet, each once; null where it isn't known any more who was in the classes (RPT-12)
 * @param people one page of one of the two; empty where classes are counted
 * @param certificates of the people who have completed, how many hold a certificate on asOf; null by another knowledge
 * @param shares how far each unit is that got a part of the total; empty where none did, or where the caller sees a share alone
 */
public record TargetDetail(Plan plan, TargetRow row, Page<TargetClass> classes,
        @Nullable Page<ClassThen> classesThen, int completed, @Nullable Integer open, @Nullable Integer certificates,
        List<UnitShare> shares, Page<TargetPerson> people) {

    public TargetDetail {
        shares = List.copyOf(shares);
    }
}
