package vn.sontay.training.outcome.report.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.PlanBoard;
import vn.sontay.training.outcome.report.TargetBoard;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.TargetRow;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.web.Texts;

/** The board as JSON. Dates are ISO (2025-09-30); a missing total, percentage or day is null. */
@ApplicationScoped
public class TargetsJson {

    @Inject
    Texts texts;

    protected TargetsJson() {
    }

    /** For tests. */
    TargetsJson(Texts texts) {
        this.texts = texts;
    }

    /** @return the board with each target's figure */
    JsonObjectBuilder of(TargetBoard board) {
        JsonArrayBuilder plans = Json.createArrayBuilder();
        board.plans().forEach(plan -> plans.add(json(plan)));
        return Json.createObjectBuilder().add("asOf", board.asOf().toString()).add("plans", plans);
    }

    private JsonObjectBuilder json(PlanBoard board) {
        JsonArrayBuilder targets = Json.createArrayBuilder();
        board.targets().forEach(row -> targets.add(json(row)));
        return Json.createObjectBuilder().add("code", board.plan().code()).add("title", board.plan().title())
                .add("madeUp", board.plan().demo()).add("targets", targets);
    }

    private JsonObjectBuilder json(TargetRow row) {
        TargetFigure figure = row.figure();
        return Json.createObjectBuilder().add("code", row.target().code()).add("activity", row.activity().code())
                .add("title", row.target().title()).add("indicator", name(row.target().indicator()))
                .add("unit", row.target().unit()).add("counted", figure.counted())
                .add("total", number(figure.total())).add("percent", number(figure.percent()))
                .add("deadline", figure.deadline().toString()).add("countedByDeadline", figure.byDeadline())
                .add("reachedOn", day(figure.reachedOn()))
                .add("originalDeadline",
                        day(figure.extended() instanceof TargetFigure.Extended known ? known.original() : null))
                .add("extendedBy",
                        figure.extended() instanceof TargetFigure.Extended known
                                ? Json.createValue(known.document().text())
                                : JsonValue.NULL)
                .add("state", figure.state().name()).add("stateText", texts.get("report." + figure.state()));
    }

    private static String name(Indicator indicator) {
        return indicator.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonValue number(@Nullable Integer value) {
        return value == null ? JsonValue.NULL : Json.createValue(value);
    }

    private static JsonValue day(@Nullable LocalDate value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
