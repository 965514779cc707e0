package vn.sontay.training.teaching.attendance.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.RollCallRow;
import vn.sontay.training.web.Texts;

/** The four marks as pages name them. */
@Named
@ApplicationScoped
public class Marks {

    @Inject
    Texts texts;

    /** @return in the order of the buttons: present, late, excused, absent */
    public MarkStatus[] getAll() {
        return MarkStatus.values();
    }

    /** @return to choose from, in full words */
    public List<SelectItem> getItems() {
        return Arrays.stream(MarkStatus.values()).map(status -> new SelectItem(status.name(), name(status))).toList();
    }

    /** @return such as "Vắng có phép"; "Chưa ghi" for none */
    public String name(@Nullable MarkStatus status) {
        return texts.get("attendance." + (status == null ? "none" : status.name()));
    }

    /** @return the badge's class */
    public String badge(@Nullable MarkStatus status) {
        return switch (status) {
            case PRESENT -> "done";
            case LATE -> "warning";
            case EXCUSED -> "info";
            case ABSENT -> "danger";
            case null -> "";
        };
    }

    /** @return that something else is saved than is chosen, by whom; empty when it is the same or nothing is saved */
    String savedInstead(RollCallRow row, @Nullable MarkStatus chosen) {
        return row.status() == null || row.status() == chosen
                ? ""
                : texts.of("attendance.savedAs", name(row.status()), Objects.toString(row.recordedBy(), ""));
    }

    /** @return the status of that name, or null when there is none */
    static @Nullable MarkStatus status(String name) {
        return Arrays.stream(MarkStatus.values()).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }
}
