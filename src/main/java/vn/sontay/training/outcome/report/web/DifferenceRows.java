package vn.sontay.training.outcome.report.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.Reason;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries.Comparison;
import vn.sontay.training.outcome.report.snapshot.TargetDifference;
import vn.sontay.training.people.audit.ActionWords;
import vn.sontay.training.people.audit.AuditRow;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Difference;
import vn.sontay.training.web.Texts;

/**
 * A difference as rows of a workbook: of each target one with its two figures, one of each person or class for each thing that was
 * recorded of them, one without where there was none, and what was recorded of classes as a whole. Each says of which day it is.
 */
final class DifferenceRows {

    private static final int COLUMNS_BEFORE_RECORDED = 10;

    private final Comparison comparison;
    private final Texts texts;
    private final Function<Difference, String> changes;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /** @param changes says in words what was changed into what */
    DifferenceRows(Comparison comparison, Texts texts, Function<Difference, String> changes) {
        this.comparison = comparison;
        this.texts = texts;
        this.changes = changes;
    }

    /** @return the rows, in the order of the page */
    List<List<@Nullable Object>> all() {
        comparison.targets().forEach(this::target);
        return rows;
    }

    private void target(TargetDifference each) {
        String code = each.target().code();
        String title = each.target().title();
        add(null, code, title, counted(each.then()), counted(each.now()));
        each.people().rows().forEach(person -> facts(person.recorded(), code, title, null, null,
                name(person.fullName()), person.unitName(), person.classTitle(), person.then(), person.now(),
                person.missing().stream().map(Reason::sentence).collect(Collectors.joining("; "))));
        each.classes().rows().forEach(
                held -> add(null, code, title, null, null, name(held.title()), null, null, held.then(), held.now()));
        each.ofClasses().forEach(line -> add(line, code, title, null, null, texts.get("report.recordedOfClasses")));
    }

    private String why(AuditRow line) {
        return Stream.concat(Stream.of(line.detail()), line.differences().stream().map(changes))
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable Integer counted(@Nullable TargetFigure figure) {
        return figure == null ? null : Integer.valueOf(figure.counted());
    }

    private String name(@Nullable String known) {
        return known == null ? texts.get("report.erased") : known;
    }

    private void facts(List<AuditRow> recorded, @Nullable Object... cells) {
        if (recorded.isEmpty()) {
            add(null, cells);
        }
        recorded.forEach(line -> add(line, cells));
    }

    private void add(@Nullable AuditRow line, @Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        Collections.addAll(row, Arrays.copyOf(cells, COLUMNS_BEFORE_RECORDED));
        row.addAll(line == null
                ? Arrays.asList(null, null, null, null)
                : List.of(Dates.moment(line.occurredAt()), line.actorName(), ActionWords.of(line.action()), why(line)));
        row.add(comparison.asOf());
        row.add(Dates.moment(comparison.by()));
        rows.add(row);
    }
}
