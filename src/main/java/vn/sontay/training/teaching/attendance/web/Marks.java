package vn.sontay.training.teaching.attendance.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.attendance.Finding;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.RecordedMark;
import vn.sontay.training.web.Texts;

/** Marks as pages name them. */
@Named
@ApplicationScoped
public class Marks {

    @Inject
    Texts texts;

    /** @return to choose from, in full words: present, late, excused, absent */
    public List<SelectItem> getItems() {
        return Arrays.stream(MarkStatus.values()).map(status -> new SelectItem(status, name(new Finding(status))))
                .toList();
    }

    /** @return the same in short words, for a small screen */
    public List<SelectItem> getShortItems() {
        return Arrays.stream(MarkStatus.values())
                .map(status -> new SelectItem(status, texts.get("attendance.short" + status))).toList();
    }

    /** @return such as "Vắng có phép", "Đi muộn (8h15)"; "Chưa ghi" for none */
    public String name(@Nullable Finding found) {
        String words = found == null ? texts.get("attendance.none") : found.inBrief();
        return PaperWords.capitals(words.substring(0, 1)) + words.substring(1);
    }

    /** @return status, times and note of a mark as the roll's script reads them; empty for none */
    public String held(@Nullable RecordedMark mark) {
        return mark == null
                ? ""
                : String.join("|", mark.finding().status().name(), Objects.toString(mark.finding().arrivedAt(), ""),
                        Objects.toString(mark.finding().leftAt(), ""),
                        Objects.requireNonNullElse(mark.finding().note(), ""));
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
}
