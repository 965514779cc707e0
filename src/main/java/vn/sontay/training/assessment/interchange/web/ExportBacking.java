package vn.sontay.training.assessment.interchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.interchange.ExportedFile;
import vn.sontay.training.assessment.interchange.FileFormat;
import vn.sontay.training.assessment.interchange.InterchangeQueries;
import vn.sontay.training.assessment.interchange.Omission;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;

/** Chooses what is exported, and tells what the file will lack. */
@Named
@RequestScoped
public class ExportBacking {

    private static final int PAGE_SIZE = 50;

    @Inject
    Filters filters;

    @Inject
    Form form;

    @Inject
    InterchangeQueries queries;

    private Wish wish;
    private @Nullable ExportedFile file;
    private List<Reason> reasons = List.of();
    private Page<Omission> omitted = Page.none();

    /**
     * What is exported.
     *
     * @param lesson its code; empty for the whole bank
     * @param format {@link FileFormat#key()}; empty as long as none has been chosen
     */
    public record Wish(String lesson, String format) {
    }

    /**
     * Why questions aren't in the file.
     *
     * @param count of those that lack for this reason
     */
    public record Reason(String text, int count) {
    }

    @PostConstruct
    void read() {
        wish = filters.read(Wish.class);
        FileFormat.of(wish.format()).ifPresentOrElse(chosen -> {
            file = queries.export(chosen, wish.lesson());
            list(file.omissions());
        }, () -> form.show("format", FileFormat.XLSX.key()));
    }

    private void list(List<Omission> omissions) {
        Map<String, List<Omission>> byReason = omissions.stream()
                .collect(Collectors.groupingBy(Omission::reason, LinkedHashMap::new, Collectors.toList()));
        reasons = byReason.entrySet().stream().map(each -> new Reason(each.getKey(), each.getValue().size())).toList();
        List<Omission> sorted = byReason.values().stream().flatMap(List::stream).toList();
        omitted = Page.of(filters.page(), PAGE_SIZE, sorted.size(),
                (first, size) -> sorted.subList(first, Math.min(sorted.size(), first + size)));
    }

    /** Makes sure that a lesson that isn't there is refused before the page is begun. */
    public void open() {
        // reading has done it
    }

    /** @return null until a format has been chosen */
    public @Nullable ExportedFile getFile() {
        return file;
    }

    public List<Reason> getReasons() {
        return reasons;
    }

    /** @return questions that aren't in the file, those of one reason together */
    public Page<Omission> getOmitted() {
        return omitted;
    }

    public Wish getWish() {
        return wish;
    }
}
