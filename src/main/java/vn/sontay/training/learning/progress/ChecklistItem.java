package vn.sontay.training.learning.progress;

import java.util.List;
import java.util.Set;

/** An item of a check-list, and whether it is met. */
public record ChecklistItem(String text, boolean met) {

    /** @param met texts of the items that are met, maybe of an earlier list */
    static List<ChecklistItem> list(List<String> checklist, Set<String> met) {
        return checklist.stream().map(item -> new ChecklistItem(item, met.contains(item))).toList();
    }

    /** @return the list as a sign-off finds it: every item is met (PRG-9) */
    static List<ChecklistItem> allMet(List<String> checklist) {
        return list(checklist, Set.copyOf(checklist));
    }
}
